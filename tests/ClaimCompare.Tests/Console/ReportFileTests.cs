using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary><c>compare --report</c>: a whole file or none.</summary>
public sealed class ReportFileTests : IDisposable
{
    private const string Article = """{"id":"baik","date":"2025-03-03","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Run_WithReport_WritesThePageAndTheDataAsBefore(string language)
    {
        string input = _folder.Write("baik.jsonl", Article + "\n"), report = Path.Combine(_folder.Path, "laporan.html");
        ConsoleRun without = ConsoleRun.Of(["compare", input, "--lang", language]);

        ConsoleRun run = ConsoleRun.Of(["compare", input, "--lang", language, "--report", report]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(without.Output);
        File.ReadAllText(report).Should().StartWith("<!DOCTYPE html>").And.Contain("<html lang=\"" + language + "\">");
        Directory.GetFileSystemEntries(_folder.Path).Should().HaveCount(2, "no temporary file stays behind");
    }

    [Fact]
    public void Run_WithAnOldReport_ReplacesIt()
    {
        string input = _folder.Write("baik.jsonl", Article + "\n"), report = _folder.Write("laporan.html", "lama");

        ConsoleRun.Of(["compare", input, "--report", report]).ExitCode.Should().Be(0);

        File.ReadAllText(report).Should().StartWith("<!DOCTYPE html>");
    }

    [Theory]
    [InlineData("tidak-ada/laporan.html")]
    [InlineData("folder")]
    public void Run_WhereTheReportCannotBeWritten_SaysSoAndLeavesNothing(string name)
    {
        string input = _folder.Write("baik.jsonl", Article + "\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder"));

        ConsoleRun run = ConsoleRun.Of(["compare", input, "--report", Path.Combine(_folder.Path, name)]);

        run.ExitCode.Should().Be(4);
        run.ErrorLines.Should().ContainSingle(l => l.StartsWith("CC021"));
        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Should().ContainSingle();
    }
}
