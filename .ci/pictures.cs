#:project browser/Browser.csproj
using System.Diagnostics;
using IndustryModel.Checks;

// dotnet run .ci/pictures.cs, from the root of the repository, after a Release build
// Makes the pictures of the pages that are seen in a browser: docs/images/report.png, the report's first screens.
string folder = Directory.CreateTempSubdirectory("pictures").FullName;
using (var report = Process.Start("dotnet", ["run", "--project", "src/IndustryModel.Cli", "-c", "Release", "--no-build", "--", "report", "--output", folder]))
{
    await report.WaitForExitAsync();
    if (report.ExitCode != 0)
        return report.ExitCode;
}

await using (HeadlessChromium browser = await HeadlessChromium.Start())
{
    await browser.Show(1280, 1860, "light");
    await browser.Open(new Uri(Path.Combine(folder, "report.html")));
    await browser.Run("document.documentElement.style.scrollbarWidth = 'none'; return true;"); // a picture has nothing to scroll
    await File.WriteAllBytesAsync("docs/images/report.png", await browser.Picture());
}

Directory.Delete(folder, recursive: true);
return 0;
