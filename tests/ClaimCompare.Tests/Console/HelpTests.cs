using System.CommandLine;
using ClaimCompare.ConsoleProgram;
using ClaimCompare.ConsoleProgram.Help;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. Root().Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_OfEveryCommand_IsAPageInBothLanguages(string command)
    {
        ConsoleRun english = ConsoleRun.Of([command, "--help"]), indonesian = ConsoleRun.Of(["--lang", "id", command, "--help"]);
        english.ExitCode.Should().Be(0);
        indonesian.ExitCode.Should().Be(0);
        english.Error.Should().BeEmpty();
        foreach (string heading in new[] { "NAME", "SYNOPSIS", "OPTIONS", "EXAMPLES", "EXIT STATUS" })
            english.Output.Should().Contain(heading + "\n");
        foreach (string heading in new[] { "NAMA", "RINGKASAN", "OPSI", "CONTOH", "KODE KELUAR" })
            indonesian.Output.Should().Contain(heading + "\n");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_OfEveryCommand_HasIndonesianForAllItNames(string command)
    {
        // A missing row: add it to src/ClaimCompare.Console/Help/Help.tsv
        Command found = Root().Subcommands.Single(c => c.Name == command);
        HelpTexts.FindIndonesian(found, null).Should().NotBeNull();
        foreach (Symbol symbol in found.Arguments.Cast<Symbol>().Concat(found.Options.Where(o => !o.Hidden)))
            HelpTexts.FindIndonesian(found, symbol).Should().NotBeNull("'{0} {1}' needs Indonesian words", command, symbol.Name);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Help_OnANarrowTerminal_BreaksItsLines(int columns)
    {
        ConsoleRun run = ConsoleRun.Wide(columns, "compare", "--help");

        // Lines to copy are not broken, and words are not cut
        run.Output.Split('\n').Where(l => !l.Contains("claimcompare ", StringComparison.Ordinal)).Max(l => l.Length).Should().BeLessThanOrEqualTo(columns);
    }

    [Fact]
    public void Help_Examples_AreCommandLinesThatParse()
    {
        RootCommand root = Root();
        foreach (Command command in root.Subcommands.Append<Command>(root))
        {
            foreach ((string line, string meaning) in HelpTexts.Examples(command, "en"))
            {
                meaning.Should().NotBeEmpty();
                int start = line.IndexOf("claimcompare ", StringComparison.Ordinal);
                start.Should().BeGreaterThanOrEqualTo(0, line);
                string arguments = line[(start + "claimcompare ".Length)..].Split('|', ')')[0];
                ParseResult parsed = root.Parse(arguments);
                parsed.Errors.Should().BeEmpty(line);
                UsageErrors.Of(parsed, new Texts("en")).Should().BeEmpty(line);
            }
        }
    }

    [Fact]
    public void Help_OfTheProgram_NamesCommandsVariablesAndExitCodes()
    {
        ConsoleRun run = ConsoleRun.Of(["--help"]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(["COMMANDS", "compare", "watch", "ENVIRONMENT", "NO_COLOR", "FILES", "claimcompare.json", "EXIT STATUS", "\n    4\n"]);
    }

    [Fact]
    public void Version_Asked_IsSemanticWithTheCommit()
    {
        ConsoleRun run = ConsoleRun.Of(["--version"]);
        run.ExitCode.Should().Be(0);
        string[] words = run.Output.Trim().Split(' ');
        words.Should().HaveCount(2).And.HaveElementAt(0, "claimcompare");
        string[] parts = words[1].Split('+');
        parts[0].Split('-')[0].Split('.').Should().HaveCount(3).And.OnlyContain(n => n.All(char.IsAsciiDigit));

        // Where there is no repository (an exported tree), there is no commit to tell
        if (parts.Length > 1)
            parts[1].Should().HaveLength(40).And.Match(c => c.All(char.IsAsciiHexDigitLower));
    }

    [Theory]
    [InlineData("Perintah 'bandingkan' tidak dikenal.", "bandingkan")]
    [InlineData("Opsi '--bentuk' tidak dikenal.", "extract", "x.txt", "--bentuk")]
    [InlineData("'xml' bukan nilai untuk '--format'", "extract", "x.txt", "--format", "xml")]
    [InlineData("Argumen 'inputs' wajib ada.", "extract")]
    [InlineData("Opsi '--format' memerlukan nilai.", "extract", "x.txt", "--format")]
    [InlineData("Opsi '--format' hanya boleh diberikan sekali.", "extract", "x.txt", "--format", "csv", "--format", "csv")]
    [InlineData("'di-sini' bukan nilai untuk '--at'", "explain", "x.txt", "--at", "di-sini")]
    [InlineData("Perintah belum disebut.")]
    public void Run_WrongUsage_IsToldInIndonesian(string message, params string[] arguments)
    {
        ConsoleRun run = ConsoleRun.Of(["--lang", "id", .. arguments]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines[0].Should().StartWith("CC020 " + message);
        run.ErrorLines[^1].Should().StartWith("CC020 Lihat claimcompare ").And.EndWith("--help.");
    }

    [Fact]
    public void Run_UnreadableInput_IsToldInIndonesian()
    {
        ConsoleRun run = ConsoleRun.Of(["extract", "tidak-ada.txt", "--lang", "id"]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().Equal("CC001 tidak-ada.txt: berkas atau folder ini tidak ada");
    }

    private static RootCommand Root() => CommandLine.Build(new Terminal(Stream.Null, Stream.Null, TextWriter.Null, isInteractive: false));
}
