using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary>What people see: evidence, widths, colours.</summary>
public sealed class ViewTests : IDisposable
{
    private const string Escape = "\u001b";
    private readonly TemporaryFolder _folder = new();
    private readonly string _articles;

    public ViewTests() => _articles = _folder.Write("a.jsonl", """
        {"id":"a","outlet":"Harian Buana","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari."}
        {"id":"b","outlet":"Warta Timur","date":"2025-03-03","text":"Sebanyak 90 rumah rusak di Lumbungsari, menurut PMI."}
        {"id":"c","outlet":"Suara Pagi","date":"2025-03-04","text":"Korban tewas di Lumbungsari menjadi 15 orang, menurut BPBD Lumbungsari. Sebanyak 7 rumah rusak di Lumbungsari, kata Bupati Rahma Widuri."}
        """);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extract")]
    [InlineData("compare")]
    [InlineData("explain")]
    public void Run_WithoutColours_MarksNumberCueAndSourceByBrackets(string command)
    {
        ConsoleRun run = ConsoleRun.Wide(200, Table(command));
        run.Output.Should().NotContain(Escape).And.Contain("[figure] <cue> {source}");
        Flat(run.Output).Should().Contain("Sebanyak [12] orang tewas di Lumbungsari, <kata> {BPBD Lumbungsari}.");
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("compare")]
    [InlineData("explain")]
    public void Run_WithColours_MarksThemByColours(string command)
    {
        ConsoleRun run = ConsoleRun.Wide(200, [.. Table(command), "--color", "always"]);
        run.Output.Should().Contain(Escape + "[1;93m12" + Escape).And.NotContain("[12]");
    }

    [Theory]
    [InlineData("extract", 40)]
    [InlineData("extract", 80)]
    [InlineData("extract", 130)]
    [InlineData("compare", 40)]
    [InlineData("compare", 80)]
    [InlineData("compare", 100)]
    [InlineData("explain", 40)]
    public void Run_AtAWidth_KeepsToItAndLosesNoFigure(string command, int columns)
    {
        ConsoleRun run = ConsoleRun.Wide(columns, Table(command));
        run.ExitCode.Should().Be(0);
        string[] lines = run.Output.Split('\n');
        lines.Max(l => l.Length).Should().BeLessThanOrEqualTo(columns);
        foreach (string figure in new[] { "12", "90", "15", "7" })
            run.Output.Should().Contain(figure);
    }

    [Fact]
    public void Run_BodyInsideAWord_IsMarkedWhereItStandsAlone()
    {
        string file = _folder.Write("polisi.jsonl", """{"id":"p","outlet":"Kabar","date":"2025-03-03","text":"Kapolres Lumbungsari Dimas Prasetya menyatakan 17 orang tewas, menurut data Polres Lumbungsari."}""");
        Flat(ConsoleRun.Wide(200, "extract", file, "--format", "table").Output).Should().Contain("Kapolres Lumbungsari").And.NotContain("Ka{polres");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Run_OnATerminalWithoutColours_WritesNoEscapes(string name, string value)
    {
        ConsoleRun plain = OnTerminal(name, value), colored = OnTerminal("LINES", "24");
        plain.Output.Should().NotContain(Escape).And.Contain("[12]");
        colored.Output.Should().Contain(Escape);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("deaths")]
    [InlineData("DEATHS")]
    public void Compare_OneGroup_ShowsAllOfIt(string group)
    {
        ConsoleRun run = ConsoleRun.Wide(160, "compare", _articles, "--format", "table", "--group", group);
        run.ExitCode.Should().Be(0);
        Flat(run.Output).Should().ContainAll(["BPBD Lumbungsari", "Harian Buana", "Claims", "Relations", "Why", "1 – 2:", "a (2025-03-03)", "[12]", "[15]"]);
        run.Output.Should().NotContain("rumah");
    }

    [Fact]
    public void Compare_OneGroupAsJson_HoldsThatGroupAlone()
    {
        ConsoleRun run = ConsoleRun.Of(["compare", _articles, "--format", "json", "--group", "deaths"]);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("groups").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("pesawat")]
    [InlineData("a")]
    public void Compare_GroupThatIsNotOne_IsWrongUsage(string group)
    {
        ConsoleRun run = ConsoleRun.Of(["compare", _articles, "--group", group]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("CC020 ").And.Contain("'" + group + "'");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("extract")]
    [InlineData("compare")]
    [InlineData("explain")]
    public void Run_ArticleWithControlCharacters_DoesNotCommandTheTerminal(string command)
    {
        string path = _folder.Write("jahat.jsonl", """{"id":"j\u001b[2J","outlet":"[red]x\u001b]0;t\u0007","date":"2025-03-03","title":"\u009b31m","text":"Sebanyak 12 orang tewas di [b]Lumbungsari[/], kata BPBD \u202eLumbungsari.\u0007\u001b[31m"}""");
        ConsoleRun run = ConsoleRun.Wide(200, command, path, command == "explain" ? "--lang=en" : "--format=table");
        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContainAny(Escape, "\u0007", "\u009b", "\u202e");

        // Of several quantities with one claim each, compare shows no sentence
        if (command != "compare")
            run.Output.Should().Contain("[b]");
    }

    [Fact]
    public void Run_ManyFilesOnATerminal_DrawsBarsOnStandardErrorAlone()
    {
        ConsoleRun with = Progress(true), without = Progress(false), quiet = Progress(true, "--quiet");
        with.Error.Should().Contain("Reading").And.Contain("Extracting").And.Contain(Escape);
        without.Error.Should().BeEmpty();
        quiet.Error.Should().BeEmpty();
        with.Output.Should().Be(without.Output).And.Be(quiet.Output);
    }

    [Fact]
    public void Run_BarsWithNoColorOrOnADumbTerminal_AreColourlessOrLeftOut()
    {
        Progress(true, "--color=never").Error.Should().Contain("Reading").And.NotContain("[38;5;").And.NotContain("[32m");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["TERM"] = "dumb" };
        ConsoleRun.Of(["compare", _folder.Path, "--format=json"], string.Empty, (i, o, e) => new ConsoleProgram.Terminal(i, o, e, isInteractive: false) { IsErrorInteractive = true, Environment = environment }).Error.Should().BeEmpty();
    }

    [Fact]
    public void Run_ProblemsWhileBarsAreDrawn_AreTold()
    {
        _folder.Write("kosong.txt", string.Empty);
        ConsoleRun run = Progress(true);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("CC003 ");
    }

    private string[] Table(string command) => command == "explain" ? [command, _articles] : [command, _articles, "--format", "table"];

    private ConsoleRun Progress(bool isErrorInteractive, params string[] more) =>
        ConsoleRun.Of(["compare", _folder.Path, "--format=json", .. more], string.Empty, (i, o, e) => new ConsoleProgram.Terminal(i, o, e, isInteractive: false) { IsErrorInteractive = isErrorInteractive });

    private ConsoleRun OnTerminal(string name, string value)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value, ["COLUMNS"] = "160" };
        return ConsoleRun.Of(["extract", _articles, "--format", "table"], string.Empty, (i, o, e) => new ConsoleProgram.Terminal(i, o, e, isInteractive: true) { Environment = environment });
    }

    /// <summary>The text without the lines of tables and trees, and without its breaks.</summary>
    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n', '│', '├', '─', '└'], StringSplitOptions.RemoveEmptyEntries));
}
