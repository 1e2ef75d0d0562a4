using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

// A minimal API with reflection-based JSON off: one line inserts the library's resolver, beside those of the app.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.None);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, IndustryModelJson.Resolver));
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapGet("/vision", () => DutchIndustry.Load().Vision);
app.MapPost("/lever", (IndustryVision vision) => vision.Levers[0]);
await app.StartAsync();
string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
using HttpClient client = new() { BaseAddress = new Uri(address) };
byte[] json = await client.GetByteArrayAsync("/vision");
using HttpResponseMessage lever = await client.PostAsync("/lever", new ByteArrayContent(json) { Headers = { ContentType = new("application/json") } });
lever.EnsureSuccessStatusCode();
Console.WriteLine(await lever.Content.ReadAsStringAsync());
File.WriteAllBytes(args[0], json);
await app.StopAsync();
