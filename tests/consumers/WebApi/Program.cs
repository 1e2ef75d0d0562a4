using IndustryModel.Netherlands;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

// A minimal API that returns the vision with no JSON options; then asks itself and writes the answer to a file.
WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapGet("/vision", () => DutchIndustry.Load().Vision);
await app.StartAsync();
string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
using HttpClient client = new() { BaseAddress = new Uri(address) };
File.WriteAllBytes(args[0], await client.GetByteArrayAsync("/vision"));
await app.StopAsync();
