#:project browser/Browser.csproj
using System.Text.Json.Nodes;
using IndustryModel.Checks;

// dotnet run .ci/check-report.cs -- SCREENSHOTS PAGE...
// Renders pages in headless Chromium on a phone and on a desk, light and dark: nothing may be asked of the network, said on the console, or wider than the screen.
// Prints every finding; exit code 1 when there is one.
if (args is not [string screenshots, _, ..])
{
    Console.Error.WriteLine("Give a folder for the screenshots, and the pages.");
    return 2;
}

Directory.CreateDirectory(screenshots);
int findings = 0;
await using (HeadlessChromium browser = await HeadlessChromium.Start())
{
    foreach (string page in args[1..])
    {
        foreach ((int width, int height) in new[] { (390, 844), (1280, 900) })
        {
            foreach (string scheme in new[] { "light", "dark" })
                await Check(browser, page, width, height, scheme);
        }
    }
}

Console.WriteLine(findings == 0 ? "the pages render: no request, no console message, nothing wider than the screen" : $"{findings} findings");
return findings == 0 ? 0 : 1;

async Task Check(HeadlessChromium browser, string page, int width, int height, string scheme)
{
    string name = $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(page)))}-{width}-{scheme}";
    await browser.Show(width, height, scheme);
    await browser.Open(new Uri(Path.GetFullPath(page)));
    JsonNode wide = await browser.Run("""
        const inScroll = e => e.parentElement && (e.parentElement.matches('.scroll') || inScroll(e.parentElement));
        return { width: document.documentElement.scrollWidth, over: [...document.querySelectorAll('body *')].filter(e => !inScroll(e) && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className).slice(0, 5),
                 ground: getComputedStyle(document.body).backgroundColor, sections: document.querySelectorAll('section').length };
        """);
    Expect(wide["width"]!.GetValue<int>() <= width, $"{name}: {wide["width"]} pixels wide");
    Expect(wide["over"]!.AsArray().Count == 0, $"{name}: wider than the screen: {wide["over"]!.ToJsonString()}");
    Expect(wide["sections"]!.GetValue<int>() >= 8, $"{name}: {wide["sections"]} sections");
    Expect(scheme == "light" == (wide["ground"]!.GetValue<string>() == "rgb(255, 255, 255)"), $"{name}: the ground is {wide["ground"]}");
    foreach (string message in await browser.Console())
        Expect(false, $"{name}: the console says {message}");
    foreach (string url in await browser.Requests())
        Expect(url.StartsWith("file:", StringComparison.Ordinal) && url.EndsWith("report.html", StringComparison.Ordinal), $"{name}: asks for {url}");

    byte[] picture = await browser.Picture();
    await File.WriteAllBytesAsync(Path.Combine(screenshots, $"{name}.png"), picture);
    Console.WriteLine($"{name}: {wide["width"]} pixels wide, {picture.Length / 1024} KiB as a picture");
}

void Expect(bool holds, string finding)
{
    if (holds)
        return;
    findings++;
    Console.WriteLine(finding);
}
