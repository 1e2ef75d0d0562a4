using System.Text;
using IndustryModel.Cli;
using IndustryModel.Cli.Output;

namespace IndustryModel.Tests.Cli;

/// <summary>Where results go, and what is told when they cannot go there.</summary>
public sealed class CliOutputTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("shares --sector C --level 3 --format csv", 0)]
    [InlineData("shares --sector C --level 3 --format json", 4096)]
    [InlineData("scenario run illustrative --format csv", 16384)]
    [InlineData("scenario show illustrative", 0)]
    [InlineData("report", 1024)]
    [InlineData("vision graph", 0)]
    [InlineData("data list", 0)]
    [InlineData("analyze location-quotient --year 2018", 0)]
    [InlineData("--help", 0)]
    [InlineData("--version", 0)]
    public void A_full_disk_is_told_and_is_exit_code_2(string line, int room)
    {
        (int code, string error) = Into(new FailingStream(room, new IOException("No space left on device")), line);
        Assert.Equal(2, code);
        Assert.EndsWith("industry: the result cannot be written to standard output: No space left on device; what is there of it is not whole\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_has_seen_enough_is_no_error()
    {
        int closed = OperatingSystem.IsWindows() ? unchecked((int)0x8007006D) : 32;
        (int code, string error) = Into(new FailingStream(100, new IOException("Broken pipe", closed)), "shares --sector C --level 3 --format csv");
        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public void A_file_that_fails_while_it_is_read_is_told_with_its_place()
    {
        if (!OperatingSystem.IsLinux())
            return; // no other system has a file that opens and cannot be read
        const string Unreadable = "/proc/self/mem";
        string scenario = _folder.Write("own.json", ScenarioFolder.TwoLevels.Replace("\"cells\": [ { \"region\": \"R1\", \"sector\": \"C\", \"persons\": 50, \"valueAdded\": 100 } ]", $"\"accounts\": \"{Unreadable}\"", StringComparison.Ordinal));
        string plants = _folder.Write("plants.csv", "plant,region,sector,value\na,NL341,20,120\n");
        foreach (string[] args in new string[][]
        {
            ["scenario", "run", scenario], ["scenario", "run", Unreadable], ["shares", "--sector", "C", "--data", Unreadable], ["data", "validate", Unreadable], ["scenario", "merge", Unreadable],
            ["analyze", "concentration", "--variant", "ellison-glaeser", "--plants", Unreadable], ["analyze", "convergence", "--base-year", "2014", "--variant", "conditional", "--covariates", Unreadable],
        })
        {
            CliRun run = CliRun.Of(args);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(Unreadable, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("standard output", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, CliRun.Of("analyze", "concentration", "--variant", "ellison-glaeser", "--plants", plants).ExitCode);
    }

    [Fact]
    public void A_link_is_followed_and_permissions_stay()
    {
        string target = _folder.Write("target.csv", "old"), link = _folder["link.csv"];
        File.CreateSymbolicLink(link, "target.csv");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute);
        Assert.Equal(0, Shares("--output", link).ExitCode);
        Assert.Equal("target.csv", new FileInfo(link).LinkTarget);
        Assert.StartsWith("region,", File.ReadAllText(target), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute, File.GetUnixFileMode(target));
        File.Delete(target);
        Assert.Equal(0, Shares("--output", link).ExitCode); // a link to what is not there yet
        Assert.StartsWith("region,", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Theory]
    [InlineData("old")]
    [InlineData("")]
    public void A_file_that_is_read_only_stays_as_it_is(string text)
    {
        string file = _folder.Write("kept.csv", text);
        File.SetAttributes(file, FileAttributes.ReadOnly);
        Assert.Equal((2, "", $"industry: '{file}' is read-only; make it writable, or give another file\n"), Parts(Shares("--output", file)));
        Assert.Equal(text, File.ReadAllText(file));
        File.SetAttributes(file, FileAttributes.Normal);
    }

    [Fact]
    public async Task A_named_pipe_gets_the_result_and_stays_a_pipe()
    {
        if (OperatingSystem.IsWindows())
            return; // has none in the file system
        string pipe = _folder["pipe"];
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync();
        Task<string> read = Task.Run(() => File.ReadAllText(pipe));
        Assert.Equal(0, Shares("--output", pipe).ExitCode);
        Assert.Equal(Shares().Out, await read);
        Assert.Equal([pipe], Directory.GetFiles(_folder.Path));
        Assert.Equal(0, new FileInfo(pipe).Length);
    }

    [Fact]
    public void An_empty_file_is_written_where_it_stands_and_is_empty_after_a_failure()
    {
        string file = _folder.Write("empty", "");
        var error = Assert.Throws<CliException>(() => AtomicFile.Write(file, stream =>
        {
            stream.Write(new byte[1_000_000]);
            throw new IOException("No space left on device : '/somewhere/.half.part'");
        }));
        Assert.Equal($"'{file}' cannot be written: No space left on device; give a file and a folder that you may write to, with room", error.Message);
        Assert.Equal(0, new FileInfo(file).Length);
        Assert.Equal(0, Shares("--output", file).ExitCode);
        Assert.Equal(Shares().Out, File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_minus_is_standard_output_and_nothing_is_no_name()
    {
        Assert.Equal(Shares().Out, Shares("--output", "-").Out);
        Assert.False(File.Exists("-"));
        Assert.Equal((2, "", "industry: --output '': expected the name of a file. Try 'industry shares --help'.\n"), Parts(Shares("--output", "")));
        Assert.Equal("industry: --save -: draws are kept in a file; expected its name\n", CliRun.Line("scenario ensemble illustrative --draws 10 --save -").Error);
        Assert.Equal("industry: --output '': expected the name of a folder\n", CliRun.Of("report", "--output", "").Error);
        foreach (string[] args in new string[][]
        {
            ["scenario", "run", ""], ["scenario", "compare", "illustrative", " "], ["scenario", "merge", ""], ["data", "validate", ""], ["data", "list", "--data", ""], ["scenario", "ensemble", "illustrative", "--save", ""],
            ["analyze", "concentration", "--plants", ""], ["analyze", "convergence", "--covariates", ""],
        })
        {
            CliRun run = CliRun.Of(args);
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains("': expected the name of a file. Try 'industry ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("scenario run own.json")]
    [InlineData("scenario show uncertain.json", "uncertain.json")]
    [InlineData("scenario compare illustrative uncertain.json", "uncertain.json")]
    [InlineData("scenario goal-seek uncertain.json --target 30% --year 2022 --sector C --vary growth", "uncertain.json")]
    [InlineData("scenario attribute uncertain.json", "uncertain.json")]
    [InlineData("scenario sensitivity uncertain.json --method tornado", "uncertain.json")]
    [InlineData("scenario ensemble uncertain.json --draws 10", "uncertain.json")]
    [InlineData("scenario merge draws", "draws")]
    [InlineData("shares --sector C --region R1 --free-codes --data figures.csv")]
    [InlineData("data list --free-codes --data figures.csv")]
    [InlineData("data validate figures.csv --free-codes")]
    [InlineData("vision claims --data nl.csv", "nl.csv")]
    [InlineData("analyze location-quotient --variant plain --free-codes --data figures.csv")]
    [InlineData("analyze concentration --variant ellison-glaeser --plants plants.csv", "plants.csv")]
    [InlineData("analyze convergence --variant conditional --base-year 2014 --covariates covariates.csv --level 1", "covariates.csv")]
    public void A_result_never_takes_the_place_of_what_was_read(string line, string input = "figures.csv")
    {
        _folder.Write("uncertain.json", ScenarioFolder.Uncertain);
        _folder.Write("own.json", "{ \"name\": \"own\", \"baseYear\": 2019, \"horizon\": 2021, \"accounts\": \"figures.csv\" }");
        _folder.Write("figures.csv", "region,sector,year,measure,value\nR1,A,2019,gva,200\nR1,C,2019,gva,100\nR2,A,2019,gva,200\nR2,C,2019,gva,200\nR1,A,2019,persons,10\nR1,C,2019,persons,10\nR2,A,2019,persons,10\nR2,C,2019,persons,10\n");
        _folder.Write("nl.csv", "region,sector,year,measure,value\nNL,C,2018,gva,10\nNL,TOTAL,2018,gva,100\n");
        _folder.Write("plants.csv", "plant,region,sector,value\na,NL341,20,120\nb,NL112,20,80\nc,NL112,22,60\n");
        _folder.Write("covariates.csv", "region,coast\nNL1,1\nNL2,0\nNL3,2\nNL4,0\n");
        Assert.Equal(0, CliRun.Of("scenario", "ensemble", _folder["uncertain.json"], "--draws", "10", "--save", _folder["draws"]).ExitCode);
        byte[] before = File.ReadAllBytes(_folder[input]);
        File.CreateSymbolicLink(_folder["link"], _folder[input]);
        string[] args = [.. line.Split(' ').Select(w => File.Exists(_folder[w]) ? _folder[w] : w)];
        if (line.Contains("own.json", StringComparison.Ordinal))
            args = [.. args, "--free-codes"];
        foreach (string output in new[] { input, "link" })
        {
            CliRun run = CliRun.Of([.. args, "--output", _folder[output]]);
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.EndsWith($"industry: '{_folder[output]}' is read by this command and would be lost; give another file to write to\n", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(_folder[input]));
        }

        Assert.Equal(0, CliRun.Of([.. args, "--output", _folder["other"]]).ExitCode);
        Assert.NotEqual(0, new FileInfo(_folder["other"]).Length);
    }

    [Fact]
    public void Draws_are_not_kept_over_what_was_read_nor_where_the_result_goes()
    {
        string file = _folder.Write("uncertain.json", ScenarioFolder.Uncertain);
        Assert.Equal($"industry: '{file}' is read by this command and would be lost; give another file to write to\n", CliRun.Of("scenario", "ensemble", file, "--draws", "10", "--save", file).Error);
        string kept = _folder["kept"];
        Assert.Equal((2, "", $"industry: --save {kept} and --output {kept} are one file, and the draws would be lost; give two\n"), Parts(CliRun.Of("scenario", "ensemble", file, "--draws", "10", "--save", kept, "--output", kept)));
        Assert.Equal(0, CliRun.Of("scenario", "ensemble", file, "--draws", "10", "--save", kept).ExitCode);
        Assert.Equal($"industry: '{kept}' is read by this command and would be lost; give another file to write to\n", CliRun.Of("scenario", "merge", kept, "--save", kept).Error);
    }

    private static CliRun Shares(params string[] more) => CliRun.Of(["shares", "--sector", "C", "--level", "2", "--format", "csv", .. more]);

    private static (int, string, string) Parts(CliRun run) => (run.ExitCode, run.Out, run.Error);

    private static (int Code, string Error) Into(Stream output, string line)
    {
        var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" }; // not disposed: it would try again
        using var error = new StringWriter { NewLine = "\n" };
        return (CliApp.Run(line.Split(' '), new(writer, error, Stream.Null)), error.ToString());
    }
}
