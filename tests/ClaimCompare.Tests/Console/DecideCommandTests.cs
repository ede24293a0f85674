using System.Text.Json;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary><c>decide</c> and <c>compare --decisions</c>.</summary>
public sealed class DecideCommandTests : IDisposable
{
    private const string Articles = """
        {"id":"a","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata BPBD."}
        {"id":"b","date":"2025-03-04","text":"Korban tewas di Lumbungsari menjadi 15 orang, kata BPBD."}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Decide_ThenCompare_AppliesEveryDecisionOfTheFile()
    {
        string articles = _folder.Write("a.jsonl", Articles), file = _folder.Write("keputusan.jsonl", "# tangan");
        Decide("choose", articles, file, "a:9").ExitCode.Should().Be(0);
        Decide("rename", articles, file, "b:36", "--label", "Korban jiwa", "--when", "5 Maret").ExitCode.Should().Be(0);
        File.ReadAllLines(file).Should().HaveCount(3);
        ConsoleRun run = ConsoleRun.Of(["compare", articles, "--decisions", file, "--format", "json"]);
        run.ExitCode.Should().Be(0);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement group = json.RootElement.GetProperty("groups")[0];
        group.GetProperty("label").GetString().Should().Be("Korban jiwa");
        group.GetProperty("best").GetInt32().Should().Be(12);
        group.GetProperty("program")[0].GetProperty("best").GetInt32().Should().Be(15);
        json.RootElement.GetProperty("decisions").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void Compare_DecisionThatIsLost_SaysSoAndExitsWith3()
    {
        string articles = _folder.Write("a.jsonl", Articles), file = _folder.Write("keputusan.jsonl", """{"decision":"reject","claims":[{"article":"a","number":"99"}],"who":"Rina","why":"salah"}""" + "\nrusak\n");
        ConsoleRun run = ConsoleRun.Of(["compare", articles, "--decisions", file, "--format", "json"]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().Contain(l => l.StartsWith(ReadingCodes.InvalidDecision, StringComparison.Ordinal)).And.Contain(l => l.StartsWith(ReadingCodes.ClaimNotFound, StringComparison.Ordinal));
        run.Output.Should().Contain("\"groups\"");
        File.ReadAllLines(file).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("a:500")]
    [InlineData("z:9")]
    [InlineData("tanpa-titik-dua")]
    [InlineData("a:-9")]
    public void Decide_ClaimThatIsNotThere_WritesNothing(string claim)
    {
        string file = Path.Combine(_folder.Path, "baru.jsonl");
        ConsoleRun run = Decide("reject", _folder.Write("a.jsonl", Articles), file, claim);
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(ReadingCodes.ClaimNotFound);
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void Decide_MergeOfOneClaim_IsWrongUsage() => Decide("merge", _folder.Write("a.jsonl", Articles), Path.Combine(_folder.Path, "k.jsonl"), "a:9").ExitCode.Should().Be(2);

    [Fact]
    public void Compare_NoFileOfDecisions_ExitsWith3() =>
        ConsoleRun.Of(["compare", _folder.Write("a.jsonl", Articles), "--decisions", Path.Combine(_folder.Path, "tidak-ada.jsonl")]).ExitCode.Should().Be(3);

    private static ConsoleRun Decide(string kind, string articles, string file, string claim, params string[] more) =>
        ConsoleRun.Of(["decide", kind, articles, "--claim", claim, "--who", "Rina", "--why", "dibaca ulang", "--decisions", file, .. more]);
}
