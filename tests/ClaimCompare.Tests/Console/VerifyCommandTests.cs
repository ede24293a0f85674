using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Article = """{"id":"a","outlet":"Harian Buana","date":"2025-03-03","title":"12 Tewas di Lumbungsari","text":"Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari."}""";
    private readonly TemporaryFolder _folder = new();
    private readonly string _articles;

    public VerifyCommandTests() => _articles = _folder.Write("artikel.jsonl", Article + "\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extract", "jsonl")]
    [InlineData("extract", "web-annotation")]
    [InlineData("compare", "json")]
    [InlineData("compare", "web-annotation")]
    public void Verify_FreshReport_ExitsWith0AndSaysSo(string command, string format)
    {
        string report = Report(command, format);
        ConsoleRun run = ConsoleRun.Of(["verify", report, "--articles", _articles]);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith(report + ": ").And.Contain("everything stands in its source").And.EndWith("\n");
        ConsoleRun.Of(["verify", report, "--articles", _articles, "--lang", "id"]).Output.Should().Contain("sesuai dengan sumbernya");
    }

    [Fact]
    public void Verify_TamperedReport_ExitsWith1AndListsWhatIsWrong()
    {
        string report = Report("compare", "json");
        File.WriteAllText(report, File.ReadAllText(report).Replace("\"value\":12", "\"value\":21", StringComparison.Ordinal));
        ConsoleRun run = ConsoleRun.Of(["verify", report, "--articles", _articles]);
        run.ExitCode.Should().Be(1);
        run.Output.Split('\n')[0].Should().StartWith("CC036 a: \"12\" at 9–11: ");
        run.Output.Should().Contain("\nCC033 a: \"12\" at 9–11: the article says the figure 12 (12–12), the report 21 (12–12)\n").And.Contain("do not stand in their source");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Verify_ReportThatCannotBeRead_ExitsWith3()
    {
        Fails(Path.Combine(_folder.Path, "tidak-ada.json"), ReadingCodes.NotFound);
        Fails(_folder.Write("kosong.json", string.Empty), ReadingCodes.Empty);
        Fails(_folder.Write("gambar.json", [0x89, 0x50, 0, 0, 1, 2, 0xFF, 3]), ReadingCodes.Binary);
        Fails(_folder.Write("lain.json", "{}"), ReadingCodes.InvalidJson);
        ConsoleRun.Of(["verify", Report("extract", "jsonl"), "--articles", Path.Combine(_folder.Path, "tidak-ada.txt")]).ExitCode.Should().Be(3);
    }

    [Fact]
    public void Verify_GoodAndBadReports_ChecksAll()
    {
        string good = Report("extract", "jsonl");
        ConsoleRun run = ConsoleRun.Of(["verify", Path.Combine(_folder.Path, "tidak-ada.json"), good, "--articles", _articles]);
        run.ExitCode.Should().Be(3);
        run.Output.Should().StartWith(good + ": ");
    }

    [Fact]
    public void Verify_StandardInput_IsRead() =>
        ConsoleRun.Of(["verify", "-", "--articles", _articles], File.ReadAllText(Report("compare", "json"))).ExitCode.Should().Be(0);

    [Fact]
    public void Verify_WithoutArticles_IsWrongUsage() => ConsoleRun.Of(["verify", "x.json"]).ExitCode.Should().Be(2);

    private string Report(string command, string format)
    {
        string path = Path.Combine(_folder.Path, command + "." + format);
        ConsoleRun.Of([command, _articles, "--format", format, "--output", path]).ExitCode.Should().Be(0);
        return path;
    }

    private void Fails(string report, string code)
    {
        ConsoleRun run = ConsoleRun.Of(["verify", report, "--articles", _articles]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(code + " " + report);
    }
}
