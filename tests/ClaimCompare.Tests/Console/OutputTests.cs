using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimCompare.ConsoleProgram;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary>Standard output holds data alone, and holds all that could be read.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Good = """{"id":"baik","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("read", "jsonl")]
    [InlineData("extract", "jsonl")]
    [InlineData("compare", "json")]
    [InlineData("extract", "csv")]
    [InlineData("compare", "csv")]
    public void Run_GoodAndBadInputs_WritesTheGoodAndNothingElse(string command, string format)
    {
        string good = _folder.Write("baik.jsonl", Good + "\n"), empty = _folder.Write("kosong.txt", string.Empty), missing = Path.Combine(_folder.Path, "tidak-ada.txt");
        ConsoleRun alone = ConsoleRun.Of([command, good, "--format", format]);
        alone.ExitCode.Should().Be(0);
        alone.ErrorLines.Should().ContainSingle().Which.Should().StartWith(ReadingCodes.NoDate);
        ConsoleRun run = ConsoleRun.Of([command, missing, good, empty, "--format", format]);
        run.ExitCode.Should().Be(3);
        run.Output.Should().Be(alone.Output).And.NotContain("CC");
        run.ErrorLines.Select(l => l[..5]).Should().Equal(ReadingCodes.NotFound, ReadingCodes.NoDate, ReadingCodes.Empty);
        if (format != "csv")
            JsonDocument.Parse(run.Output.TrimEnd('\n')).Dispose();
    }

    [Theory]
    [InlineData("tokens")]
    [InlineData("numbers")]
    public void Run_TextThatCannotBeRead_WritesNothing(string command)
    {
        (string Path, string Code)[] inputs =
        [
            (Path.Combine(_folder.Path, "tidak-ada.txt"), ReadingCodes.NotFound),
            (Path.Combine(_folder.Path, "tidak-ada", "a.txt"), ReadingCodes.NotFound),
            (_folder.Path, ReadingCodes.Unreadable),
            (_folder.Write("gambar.txt", [0x89, 0x50, 0, 0, 1, 2, 0xFF, 3]), ReadingCodes.Binary),
        ];
        foreach ((string path, string code) in inputs)
        {
            ConsoleRun run = ConsoleRun.Of([command, path]);
            run.ExitCode.Should().Be(3);
            run.Output.Should().BeEmpty();
            run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(code + " " + path);
        }
    }

    [Theory]
    [InlineData("tidak-ada/*.txt", ReadingCodes.NotFound)]
    [InlineData("tidak-*/artikel.txt", ReadingCodes.NotFound)]
    [InlineData("a[b*", ReadingCodes.NoArticles)]
    [InlineData("?", ReadingCodes.NoArticles)]
    [InlineData("a\0*", ReadingCodes.Unreadable)]
    public void Extract_PatternThatFindsNothing_SaysSo(string pattern, string code)
    {
        string path = Path.Combine(_folder.Path, pattern);
        ConsoleRun run = ConsoleRun.Of(["extract", path]);
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(code + " " + path);
    }

    [Theory]
    [InlineData("read", "jsonl")]
    [InlineData("extract", "csv")]
    [InlineData("compare", "table")]
    public void Run_OutputThatTakesNothing_SaysSoAndExitsWith4(string command, string format)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Good.Replace("\"text\"", "\"date\":\"2025-03-03\",\"text\"", StringComparison.Ordinal)));
        using var output = new FullStream();
        CommandLine.Run([command, "-", "--format", format], new Terminal(input, output, error, isInteractive: false)).Should().Be(CommandLine.OutputLost);
        error.ToString().Should().StartWith("CC021 ").And.NotContain("   at ");
    }

    /// <summary>A full disk.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space is left.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space is left.");
    }
}
