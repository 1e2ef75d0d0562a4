using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace IndustryModel.Checks;

/// <summary>A headless Chromium driven by chromedriver, in a profile of its own that is gone afterwards: what a page asks of the network, says on the console, and looks like.</summary>
public sealed class HeadlessChromium : IAsyncDisposable
{
    private const int Port = 9517;

    private readonly string _profile = Directory.CreateTempSubdirectory("chromium").FullName;
    private readonly Process _driver = Process.Start(new ProcessStartInfo("chromedriver", [$"--port={Port}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://127.0.0.1:{Port}/"), Timeout = TimeSpan.FromMinutes(1) };
    private string _session = "";

    /// <summary>Starts the driver and opens a session.</summary>
    public static async Task<HeadlessChromium> Start()
    {
        var browser = new HeadlessChromium();
        await browser.Ready();
        browser._session = (await browser.Post("session", browser.Capabilities()))["value"]!["sessionId"]!.GetValue<string>();
        return browser;
    }

    /// <summary>The screen that pages are shown on from now on; below 600 pixels it is a phone's.</summary>
    public async Task Show(int width, int height, string scheme)
    {
        await Devtools("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        await Devtools("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });
    }

    /// <summary>Loads a page; what earlier pages asked and said is forgotten.</summary>
    public async Task Open(Uri page)
    {
        await Log("performance");
        await Log("browser");
        await Post($"session/{_session}/url", new() { ["url"] = page.AbsoluteUri });
    }

    /// <summary>What a script returns; it may return a promise.</summary>
    public async Task<JsonNode> Run(string script) =>
        (await Post($"session/{_session}/execute/sync", new() { ["script"] = script, ["args"] = new JsonArray() }))["value"]!;

    /// <summary>What the console said since the page was opened.</summary>
    public async Task<IReadOnlyList<string>> Console() => [.. (await Log("browser")).Select(e => e!["message"]!.GetValue<string>())];

    /// <summary>The addresses that were asked for since the page was opened.</summary>
    public async Task<IReadOnlyList<string>> Requests() =>
    [
        .. (await Log("performance")).Select(e => JsonNode.Parse(e!["message"]!.GetValue<string>())!["message"]!)
            .Where(m => m["method"]!.GetValue<string>() == "Network.requestWillBeSent")
            .Select(m => m["params"]!["request"]!["url"]!.GetValue<string>()),
    ];

    /// <summary>What is on the screen, as PNG.</summary>
    public async Task<byte[]> Picture() => Convert.FromBase64String(JsonNode.Parse(await _http.GetStringAsync(new Uri($"session/{_session}/screenshot", UriKind.Relative)))!["value"]!.GetValue<string>());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_session.Length > 0)
            await _http.DeleteAsync(new Uri($"session/{_session}", UriKind.Relative));
        _http.Dispose();
        _driver.Kill(entireProcessTree: true);
        await _driver.WaitForExitAsync();
        _driver.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private JsonObject Capabilities() => new()
    {
        ["capabilities"] = new JsonObject
        {
            ["alwaysMatch"] = new JsonObject
            {
                ["browserName"] = "chrome",
                ["goog:loggingPrefs"] = new JsonObject { ["browser"] = "ALL", ["performance"] = "ALL" },
                ["goog:chromeOptions"] = new JsonObject
                {
                    ["args"] = new JsonArray("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={_profile}"),
                },
            },
        },
    };

    private async Task Devtools(string command, JsonObject parameters) => await Post($"session/{_session}/goog/cdp/execute", new() { ["cmd"] = command, ["params"] = parameters });

    private async Task<JsonArray> Log(string type) => (await Post($"session/{_session}/se/log", new() { ["type"] = type }))["value"]!.AsArray();

    private async Task<JsonNode> Post(string path, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), new MediaTypeHeaderValue("application/json", "utf-8"));
        using HttpResponseMessage response = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        string text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{path}: {text}");
    }

    private async Task Ready()
    {
        for (int i = 0; ; i++)
        {
            try
            {
                if (JsonNode.Parse(await _http.GetStringAsync(new Uri("status", UriKind.Relative)))!["value"]!["ready"]!.GetValue<bool>())
                    return;
            }
            catch (HttpRequestException) when (i < 100)
            {
            }

            await Task.Delay(100);
        }
    }
}
