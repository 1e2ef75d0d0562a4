using System.Diagnostics;
using System.Text.Json.Nodes;

// dotnet run .ci/check-report.cs -- SCREENSHOTS PAGE...
// Renders pages in headless Chromium on a phone and on a desk, light and dark: nothing may be asked of the network, said on the console, or wider than the screen.
// Prints every finding; exit code 1 when there is one.
if (args is not [string screenshots, _, ..])
{
    Console.Error.WriteLine("Give a folder for the screenshots, and the pages.");
    return 2;
}

Directory.CreateDirectory(screenshots);
string profile = Directory.CreateTempSubdirectory("chromium").FullName;
const int Port = 9517;
using Process driver = Process.Start(new ProcessStartInfo("chromedriver", [$"--port={Port}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}/"), Timeout = TimeSpan.FromMinutes(1) };
int findings = 0;
try
{
    await Ready();
    string session = (await Post("session", Capabilities()))["value"]!["sessionId"]!.GetValue<string>();
    foreach (string page in args[1..])
    {
        foreach ((int width, int height) in new[] { (390, 844), (1280, 900) })
        {
            foreach (string scheme in new[] { "light", "dark" })
                await Check(session, page, width, height, scheme);
        }
    }

    await http.DeleteAsync($"session/{session}");
}
finally
{
    driver.Kill(entireProcessTree: true);
    driver.WaitForExit();
    Directory.Delete(profile, recursive: true);
}

Console.WriteLine(findings == 0 ? "the pages render: no request, no console message, nothing wider than the screen" : $"{findings} findings");
return findings == 0 ? 0 : 1;

JsonObject Capabilities() => new()
{
    ["capabilities"] = new JsonObject
    {
        ["alwaysMatch"] = new JsonObject
        {
            ["browserName"] = "chrome",
            ["goog:loggingPrefs"] = new JsonObject { ["browser"] = "ALL", ["performance"] = "ALL" },
            ["goog:chromeOptions"] = new JsonObject
            {
                ["args"] = new JsonArray("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={profile}"),
            },
        },
    },
};

async Task Check(string session, string page, int width, int height, string scheme)
{
    string name = $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(page)))}-{width}-{scheme}";
    await Devtools(session, "Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
    await Devtools(session, "Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });
    await Log(session, "performance"); // what went before
    await Post($"session/{session}/url", new() { ["url"] = new Uri(Path.GetFullPath(page)).AbsoluteUri });
    JsonNode wide = (await Post($"session/{session}/execute/sync", new()
    {
        ["script"] = """
            const inScroll = e => e.parentElement && (e.parentElement.matches('.scroll') || inScroll(e.parentElement));
            return { width: document.documentElement.scrollWidth, over: [...document.querySelectorAll('body *')].filter(e => !inScroll(e) && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className).slice(0, 5),
                     ground: getComputedStyle(document.body).backgroundColor, sections: document.querySelectorAll('section').length };
            """,
        ["args"] = new JsonArray(),
    }))["value"]!;
    Expect(wide["width"]!.GetValue<int>() <= width, $"{name}: {wide["width"]} pixels wide");
    Expect(wide["over"]!.AsArray().Count == 0, $"{name}: wider than the screen: {wide["over"]!.ToJsonString()}");
    Expect(wide["sections"]!.GetValue<int>() >= 8, $"{name}: {wide["sections"]} sections");
    Expect(scheme == "light" == (wide["ground"]!.GetValue<string>() == "rgb(255, 255, 255)"), $"{name}: the ground is {wide["ground"]}");
    foreach (JsonNode? entry in await Log(session, "browser"))
        Expect(false, $"{name}: the console says {entry!["message"]}");
    foreach (JsonNode? entry in await Log(session, "performance"))
    {
        JsonNode message = JsonNode.Parse(entry!["message"]!.GetValue<string>())!["message"]!;
        if (message["method"]!.GetValue<string>() == "Network.requestWillBeSent" && message["params"]!["request"]!["url"]!.GetValue<string>() is { } url)
            Expect(url.StartsWith("file:", StringComparison.Ordinal) && url.EndsWith("report.html", StringComparison.Ordinal), $"{name}: asks for {url}");
    }

    byte[] picture = Convert.FromBase64String(JsonNode.Parse(await http.GetStringAsync($"session/{session}/screenshot"))!["value"]!.GetValue<string>());
    await File.WriteAllBytesAsync(Path.Combine(screenshots, $"{name}.png"), picture);
    Console.WriteLine($"{name}: {wide["width"]} pixels wide, {picture.Length / 1024} KiB as a picture");
}

async Task<JsonArray> Log(string session, string type) => (await Post($"session/{session}/se/log", new() { ["type"] = type }))["value"]!.AsArray();

async Task Devtools(string session, string command, JsonObject parameters) => await Post($"session/{session}/goog/cdp/execute", new() { ["cmd"] = command, ["params"] = parameters });

async Task<JsonNode> Post(string path, JsonObject body)
{
    using var content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
    using HttpResponseMessage response = await http.PostAsync(path, content);
    string text = await response.Content.ReadAsStringAsync();
    return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{path}: {text}");
}

async Task Ready()
{
    for (int i = 0; ; i++)
    {
        try
        {
            if (JsonNode.Parse(await http.GetStringAsync("status"))!["value"]!["ready"]!.GetValue<bool>())
                return;
        }
        catch (HttpRequestException) when (i < 100)
        {
        }

        await Task.Delay(100);
    }
}

void Expect(bool holds, string finding)
{
    if (holds)
        return;
    findings++;
    Console.WriteLine(finding);
}
