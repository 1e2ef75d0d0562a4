#:project browser/Browser.csproj
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IndustryModel.Checks;

// dotnet run .ci/check-site.cs -- SITE SCREENSHOTS PUBLIC-API...
// Every link and anchor of the site leads somewhere, every recorded extension is on its page, and every page but those of types renders in headless Chromium, on a phone and
// on a desk: nothing asked outside the site, nothing on the console, nothing wider than the screen, no text that is hard to read. With SCREENSHOTS "-" nothing is rendered.
if (args is not [string site, string screenshots, _, ..])
{
    Console.Error.WriteLine("Give the folder of the site, a folder for the screenshots (or -), and the records of the public API.");
    return 2;
}

const int Port = 9518;
int findings = 0;
string root = Path.GetFullPath(site);
string[] files = [.. Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
Dictionary<string, string> pages = files.ToDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
Links();
Contents();
Extensions();
if (screenshots != "-")
    await Render();
Console.WriteLine(findings == 0 ? "the site holds" : $"{findings} findings");
return findings == 0 ? 0 : 1;

void Links()
{
    Dictionary<string, HashSet<string>> anchors = pages.ToDictionary(p => p.Key, p => Regex.Matches(p.Value, @"\s(?:id|name)=""([^""]+)""").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    int links = 0;
    foreach ((string page, string html) in pages)
    {
        foreach (Match match in Regex.Matches(html, @"<(\w+)\b[^>]*?\s(?:href|src)=""([^""]*)"""))
        {
            string link = WebUtility.HtmlDecode(match.Groups[2].Value);
            if (Regex.IsMatch(link, "^(https?|mailto|data):"))
            {
                Expect(match.Groups[1].Value == "a", $"{page}: <{match.Groups[1].Value}> loads {link} from elsewhere");
                continue;
            }

            links++;
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? page : Resolve(page, Uri.UnescapeDataString(parts[0]));
            if (!File.Exists(Path.Combine(root, target)))
                Expect(false, $"{page}: {link} leads nowhere");
            else if (parts.Length == 2 && parts[1].Length > 0 && anchors.TryGetValue(target, out HashSet<string>? there))
                Expect(there.Contains(Uri.UnescapeDataString(parts[1])), $"{page}: {target} has no place {parts[1]}");
        }
    }

    Console.WriteLine($"{pages.Count} pages, {links} links inside the site");
}

// The tables of contents, which scripts load; and no page that none of them names.
void Contents()
{
    var named = new HashSet<string>(StringComparer.Ordinal);
    foreach (string file in Directory.EnumerateFiles(root, "toc.json", SearchOption.AllDirectories))
    {
        string folder = Path.GetRelativePath(root, file).Replace('\\', '/');
        foreach (Match match in Regex.Matches(File.ReadAllText(file), @"""(?:href|topicHref|tocHref)"":""([^""]+)"""))
        {
            string target = Resolve(folder, match.Groups[1].Value);
            named.Add(target);
            Expect(File.Exists(Path.Combine(root, target)), $"{folder}: {match.Groups[1].Value} leads nowhere");
        }
    }

    foreach (string page in pages.Keys.Where(p => !p.EndsWith("toc.html", StringComparison.Ordinal) && p != "index.html"))
        Expect(named.Contains(page), $"{page}: in no table of contents");
}

// A generator that does not know extension blocks drops them without a word.
void Extensions()
{
    int checkedNames = 0;
    foreach (string line in args[2..].SelectMany(File.ReadLines))
    {
        Match match = Regex.Match(line, @"^static ([\w.]+)\.(?:(\w+)(?:<[^(]*>)?\(this |extension\(.*?\)\.(\w+)\()");
        if (!match.Success)
            continue;
        string page = $"api/{match.Groups[1].Value}.html", name = match.Groups[2].Value + match.Groups[3].Value;
        checkedNames++;
        Expect(pages.TryGetValue(page, out string? html) && Regex.IsMatch(html, $@"<h3[^>]*>\s*{name}\("), $"{page}: {name} is missing");
    }

    Expect(checkedNames > 0, "no extension is recorded");
    Console.WriteLine($"{checkedNames} extensions on their pages");
}

async Task Render()
{
    Directory.CreateDirectory(screenshots);
    using var server = new HttpListener();
    server.Prefixes.Add($"http://127.0.0.1:{Port}/");
    server.Start();
    _ = Serve(server);
    await using HeadlessChromium browser = await HeadlessChromium.Start();

    // Pages of types are alike: one with extensions, one of a type, one of a namespace stand for all.
    string[] alike = ["api/IndustryModel.Regional.LocationQuotientExtensions.html", "api/IndustryModel.Quantities.Share.html", "api/IndustryModel.Scenarios.html"];
    foreach (string page in pages.Keys.Where(p => !p.EndsWith("toc.html", StringComparison.Ordinal) && (!p.StartsWith("api/", StringComparison.Ordinal) || alike.Contains(p))))
    {
        await Check(browser, page, 390, 844, "light");
        await Check(browser, page, 1280, 900, "dark");
    }
}

async Task Check(HeadlessChromium browser, string page, int width, int height, string scheme)
{
    string name = $"{page.Replace('/', '-')[..^5]}-{width}-{scheme}";
    await browser.Show(width, height, scheme);
    await browser.Open(new Uri($"http://127.0.0.1:{Port}/{page}"));
    JsonNode seen = await browser.Run(Look);
    Expect(seen["width"]!.GetValue<int>() <= width, $"{name}: {seen["width"]} pixels wide");
    foreach (string kind in new[] { "over", "faint", "math", "other" })
        Expect(seen[kind]!.AsArray().Count == 0, $"{name}: {kind}: {seen[kind]!.ToJsonString()}");
    foreach (string message in await browser.Console())
        Expect(false, $"{name}: the console says {message}");
    foreach (string url in await browser.Requests())
        Expect(url.StartsWith($"http://127.0.0.1:{Port}/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal), $"{name}: asks for {url}");
    await File.WriteAllBytesAsync(Path.Combine(screenshots, $"{name}.png"), await browser.Picture());
}

async Task Serve(HttpListener server)
{
    while (true)
    {
        HttpListenerContext context = await server.GetContextAsync();
        string path = Path.Combine(root, Uri.UnescapeDataString(context.Request.Url!.AbsolutePath.TrimStart('/')));
        using HttpListenerResponse response = context.Response;
        if (!File.Exists(path))
        {
            response.StatusCode = 404; // the browser's console tells
            continue;
        }

        response.ContentType = Path.GetExtension(path) switch
        {
            ".html" => "text/html",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".json" => "application/json",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            _ => "application/octet-stream",
        };
        await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(path));
    }
}

static string Resolve(string page, string link) => new Uri(new Uri($"http://site/{page}"), link).AbsolutePath.TrimStart('/') is var path && path.EndsWith('/') ? path + "index.html" : Uri.UnescapeDataString(path);

void Expect(bool holds, string finding)
{
    if (holds)
        return;
    findings++;
    Console.WriteLine(finding);
}

internal sealed partial class Program
{
    // Waits until contents and formulas are there, then looks: what is wider than the screen outside a box that scrolls, text with a contrast below 4.5 (3 where it is large), formulas that were not set, and what a reader without eyes misses.
    private const string Look = """
        const until = async (holds, ms) => { for (const end = Date.now() + ms; !holds() && Date.now() < end;) await new Promise(r => setTimeout(r, 20)); return holds(); };
        const formulas = [...document.querySelectorAll('.math')];
        const set = () => formulas.every(f => f.querySelector('mjx-container svg'));
        return (async () => {
            await until(() => document.querySelector('#toc li, #navbar .nav-link'), 5000);
            await until(set, 15000);
            await until(() => [...document.querySelectorAll('pre > code.lang-mermaid, pre.mermaid')].every(d => d.querySelector('svg [id]')), 15000);
            await new Promise(r => setTimeout(r, 50));
            const scrolls = e => { const p = e.parentElement; return p && (/(auto|scroll|hidden)/.test(getComputedStyle(p).overflowX) && p !== document.body || scrolls(p)); };
            const shown = e => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
            const over = [...document.querySelectorAll('body *')].filter(e => shown(e) && e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e)).map(e => e.tagName + '.' + e.className).slice(0, 5);
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const rgba = c => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255]; };
            const over2 = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
            const ground = e => { const own = rgba(getComputedStyle(e).backgroundColor); return own[3] === 1 ? own : over2(own, e.parentElement ? ground(e.parentElement) : [255, 255, 255, 1]); };
            const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const contrast = e => { const below = ground(e), text = over2(rgba(getComputedStyle(e).color), below), [a, b] = [light(text), light(below)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
            const large = e => { const s = getComputedStyle(e), px = parseFloat(s.fontSize); return px >= 24 || px >= 18.66 && s.fontWeight >= 700; };
            const texts = new Set();
            for (const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walk.nextNode();) if (walk.currentNode.data.trim() && shown(walk.currentNode.parentElement)) texts.add(walk.currentNode.parentElement);
            const faint = [...new Set([...texts].filter(e => !e.closest('svg, mjx-container, script, style') && contrast(e) < (large(e) ? 3 : 4.5)).map(e => `${e.tagName}.${e.className} ${contrast(e).toFixed(2)} ${e.textContent.trim().slice(0, 20)}`))].slice(0, 5);
            const math = formulas.filter(f => !f.querySelector('mjx-container svg') || f.querySelector('[data-mjx-error], merror')).map(f => f.textContent.slice(0, 60));
            const other = [];
            for (const drawing of document.querySelectorAll('pre > code.lang-mermaid, pre.mermaid')) if (!drawing.querySelector('svg [id]')) other.push('a graph is not drawn');
            if (!document.documentElement.lang) other.push('no language');
            if (document.querySelectorAll('h1').length !== 1) other.push(`${document.querySelectorAll('h1').length} headings of the first level`);
            for (const image of document.images) { if (!image.hasAttribute('alt')) other.push(`no text for ${image.src}`); if (image.complete && image.naturalWidth === 0) other.push(`no picture ${image.src}`); }
            for (const control of document.querySelectorAll('a[href], button, input')) if (shown(control) && !(control.textContent.trim() || control.getAttribute('aria-label') || control.title || control.querySelector('img[alt]:not([alt=""])'))) other.push(`no name: ${control.outerHTML.slice(0, 80)}`);
            if (document.body.innerText.includes('<!--')) other.push('a comment shows');
            return { width: document.documentElement.scrollWidth, over, faint, math, other };
        })();
        """;
}
