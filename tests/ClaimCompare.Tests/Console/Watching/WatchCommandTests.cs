using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimCompare.ConsoleProgram;
using ClaimCompare.ConsoleProgram.Watching;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console.Watching;

public sealed class WatchCommandTests : IDisposable
{
    // A bound for a machine under load, not a measure
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder _folder = new();
    private readonly string _news, _result;

    public WatchCommandTests()
    {
        _news = Directory.CreateDirectory(Path.Combine(_folder.Path, "berita")).FullName;
        _result = Path.Combine(_folder.Path, "hasil.json");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Watch_FilesThatComeAndGo_KeepsTheOutputUpToDateUntilItIsStopped()
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal(Stream.Null, Stream.Null, error, isInteractive: false) { Time = TimeProvider.System, Stopping = stop.Token };
        Task<int> run = Task.Run(() => CommandLine.Run(["watch", _news, "--output", _result, "--rest", "10", "--rescan", "1"], terminal), TestContext.Current.CancellationToken);
        await Until(() => Articles() == 0);
        Write("a");
        await Until(() => Articles() == 1);
        Write("b");
        await Until(() => Articles() == 2);
        File.Delete(Path.Combine(_news, "a.jsonl"));
        await Until(() => Articles() == 1);
        await stop.CancelAsync();
        (await run.WaitAsync(Long, TestContext.Current.CancellationToken)).Should().Be(0);
        error.ToString().Should().Contain("+ a.jsonl: ").And.Contain("+ b.jsonl: ").And.Contain("- a.jsonl");
    }

    [Fact]
    public void Watch_Once_ReadsWhatIsThereAndEnds()
    {
        Write("a");
        Run("watch", _news, "--once", "--output", _result, "--rest", "10").ExitCode.Should().Be(0);
        Articles().Should().Be(1);
        string csv = Path.Combine(_folder.Path, "hasil.csv");
        Run("watch", _news, "--once", "--output", csv, "--rest", "10").ExitCode.Should().Be(0);
        File.ReadAllText(csv).Should().StartWith("group,");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("figures-csv")]
    [InlineData("web-annotation")]
    [InlineData("schema-org")]
    public void Watch_AnyFormat_WritesWhatCompareWrites(string format)
    {
        Write("a");
        string path = Path.Combine(_folder.Path, "hasil");
        Run("watch", _news, "--once", "--output", path, "--format", format, "--rest", "10").ExitCode.Should().Be(0);
        File.ReadAllText(path).Should().Be(Run("compare", _news, "--format", format).Output).And.NotBeEmpty();
        Run("watch", _news, "--once", "--output", "-", "--format", format, "--rest", "10").Output.TrimEnd('\n', '\r').Should().Be(File.ReadAllText(path).TrimEnd('\n', '\r'));
        File.Exists(Path.Combine(_folder.Path, "-")).Should().BeFalse();
    }

    [Theory]
    [InlineData("datapackage")]
    [InlineData("brat")]
    public void Watch_AFolderFormat_WritesTheFilesOfCompare(string format)
    {
        Write("a");
        string watched = Path.Combine(_folder.Path, "satu"), compared = Path.Combine(_folder.Path, "dua");
        Run("watch", _news, "--once", "--output", watched, "--format", format, "--rest", "10").ExitCode.Should().Be(0);
        Run("compare", _news, "--output", compared, "--format", format).ExitCode.Should().Be(0);
        foreach (string file in Directory.GetFiles(compared).Select(f => Path.GetFileName(f)))
            File.ReadAllText(Path.Combine(watched, file)).Should().Be(File.ReadAllText(Path.Combine(compared, file)));
        Directory.GetFiles(watched).Should().HaveSameCount(Directory.GetFiles(compared));
        Run("watch", _news, "--once", "--format", format).ExitCode.Should().Be(2, "a folder needs a name");
    }

    [Fact]
    public void Write_AnArticleThatIsGone_TakesItsFilesAlong()
    {
        string folder = Path.Combine(_folder.Path, "brat");
        Article a = new() { Id = "a", Text = "Sebanyak 12 rumah rusak." }, b = new() { Id = "b", Text = "Sebanyak 7 rumah rusak." };
        var writer = new WatchWriter(new Terminal(Stream.Null, Stream.Null, TextWriter.Null, isInteractive: false), folder, null, "brat", forSpreadsheets: false);
        writer.Write(new ClaimComparer().Compare([a, b]));
        File.WriteAllText(Path.Combine(folder, "milik-orang.txt"), "tetap");
        writer.Write(new ClaimComparer().Compare([b]));
        Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Should().BeEquivalentTo("annotation.conf", "b.txt", "b.ann", "milik-orang.txt");
    }

    [Fact]
    public void Watch_WithoutAFile_WritesALineOfJson()
    {
        Write("a");
        File.SetLastWriteTimeUtc(Path.Combine(_news, "a.jsonl"), new DateTime(2025, 3, 3, 0, 0, 0, DateTimeKind.Utc));
        ConsoleRun run = Run("watch", _news, "--once");
        run.ExitCode.Should().Be(0);
        JsonDocument.Parse(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Subject).Dispose();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("+ a.jsonl: 1 articles, 1 claims");
        Run("watch", _news, "--once", "--quiet").Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3, "CC001 ", "tidak-ada")]
    [InlineData(2, "CC020 ", ".", "--rest", "1")]
    [InlineData(2, "CC020 ", ".", "--rescan", "0")]
    [InlineData(2, "CC020 ", ".", "--format", "table", "--output", "x")]
    public void Watch_WrongUsage_SaysSo(int code, string message, string folder, params string[] options)
    {
        ConsoleRun run = Run(["watch", Path.Combine(_news, folder), "--once", .. options]);
        run.ExitCode.Should().Be(code);
        run.Output.Should().BeEmpty();
        run.ErrorLines[0].Should().StartWith(message);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Watch_SignalToTheProcess_EndsWith0(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        string program = Path.Combine(AppContext.BaseDirectory, "ClaimCompare.Console.dll");
        var start = new ProcessStartInfo("dotnet", [program, "watch", _news, "--output", _result, "--rest", "10"]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = _folder.Path, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        await Until(() => File.Exists(_result));
        using (Process kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Long, TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private void Write(string name) => File.WriteAllText(Path.Combine(_news, name + ".jsonl"), $$"""{"id":"{{name}}","date":"2025-03-03","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""", new UTF8Encoding(false));

    private static ConsoleRun Run(params string[] arguments) => ConsoleRun.Of(arguments, string.Empty, (i, o, e) => new Terminal(i, o, e, isInteractive: false) { Time = TimeProvider.System });

    /// <summary>How many articles the output holds; whatever is read there is whole.</summary>
    private int Articles()
    {
        if (!File.Exists(_result))
            return -1;
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(_result));
        return json.RootElement.GetProperty("articles").GetArrayLength();
    }

    private static async Task Until(Func<bool> condition)
    {
        for (var waited = Stopwatch.StartNew(); !condition();)
        {
            waited.Elapsed.Should().BeLessThan(Long, "the output must get there");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
