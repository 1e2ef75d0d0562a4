using System.Net;
using System.Text;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

// A minimal API that returns and accepts the library's types with no JSON options; then asks itself and writes the answer to a file.
WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Logging.SetMinimumLevel(LogLevel.None);
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
// snippet: web-api
app.MapGet("/vision", () => DutchIndustry.Load().Vision);
app.MapPost("/vision", (IndustryVision vision) => vision == DutchIndustry.Load().Vision ? "the same" : "another");
app.MapGet("/shares", (string sector) =>
{
    try
    {
        return Results.Ok(DutchIndustry.Load().Accounts.Shares(Nace.Code(sector), level: 0, year: 2018).ToTable());
    }
    catch (UnknownCodeException e)
    {
        return Results.BadRequest(e.Message);
    }
});
// end
app.MapGet("/half", (Share of) => of * Money.Millions(100, Currency.Euro, PriceBasis.Current));
await app.StartAsync();
string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
using HttpClient client = new() { BaseAddress = new Uri(address) };
byte[] json = await client.GetByteArrayAsync("/vision");
await Answers("posted back", await Post(json), HttpStatusCode.OK, "the same");
await Answers("a query", await client.GetAsync("/half?of=12%25"), HttpStatusCode.OK, """{"amount":12000000,"currency":"EUR","prices":"current"}""");
await Answers("a bare number", await client.GetAsync("/half?of=12"), HttpStatusCode.BadRequest, null);
await Answers("shares", await client.GetAsync("/shares?sector=C"), HttpStatusCode.OK,
    """[{"region":"NL","regionName":"Netherlands","cluster":null,"sector":"C","year":2018,"measure":"gva","base":"gva","value":83919,"total":703557,"share":0.11927818215155275,"flag":null}]""");
await Answers("a misspelled sector", await client.GetAsync("/shares?sector=manufactoring"), HttpStatusCode.BadRequest, "'manufactoring' is no sector of NACE Rev. 2. Did you mean Manufacturing?");
await Answers("a date as a number", await Post(Encoding.UTF8.GetBytes("""{"publicationDate":20201030}""")), HttpStatusCode.BadRequest, null);
File.WriteAllBytes(args[0], json);
await app.StopAsync();

Task<HttpResponseMessage> Post(byte[] body) => client.PostAsync("/vision", new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } });

static async Task Answers(string what, HttpResponseMessage response, HttpStatusCode status, string? expected)
{
    string text = await response.Content.ReadAsStringAsync();
    if (response.StatusCode != status || (expected is not null && text.Trim('"') != expected))
        throw new InvalidOperationException($"{what}: {response.StatusCode} {text}");
    Console.WriteLine($"{what}: {(int)response.StatusCode}");
}
