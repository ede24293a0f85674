using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

public sealed class CommandTests
{
    private const string Article = """{"id":"a","outlet":"Harian Buana","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari."}""";
    private const string Other = """{"id":"b","outlet":"Warta Timur","date":"2025-03-03","text":"Sebanyak 7 rumah rusak di Lumbungsari, kata Bupati Rahma Widuri. Sebanyak 90 rumah rusak di Lumbungsari, kata PMI."}""";

    [Fact]
    public void Extract_StandardInput_WritesOneLineOfJsonAnArticle()
    {
        ConsoleRun run = ConsoleRun.Of(["extract", "-"], Article + "\n");
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        using JsonDocument json = JsonDocument.Parse(run.Output.Trim());
        JsonElement claim = json.RootElement.GetProperty("claims").EnumerateArray().Should().ContainSingle().Subject;
        claim.GetProperty("sources")[0].GetString().Should().Be("BPBD Lumbungsari");
        claim.GetProperty("start").GetInt32().Should().Be(9);
    }

    [Fact]
    public void Compare_TwoFiguresOfOneDay_FailsOnConflictOnRequest()
    {
        string[] command = ["compare", "-", "--format", "json"];
        ConsoleRun.Of(command, Other + "\n").ExitCode.Should().Be(0);
        ConsoleRun.Of([.. command, "--fail-on", "conflict"], Other + "\n").ExitCode.Should().Be(1);
        ConsoleRun.Of([.. command, "--fail-on", "conflict"], Article + "\n").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("en", "Quantity")]
    [InlineData("id", "Besaran")]
    public void Compare_Table_SpeaksTheLanguageAskedFor(string language, string heading) =>
        ConsoleRun.Of(["compare", Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk"), "--format", "table", "--lang", language]).Output.Should().Contain(heading);

    [Fact]
    public void Explain_AtAnOffset_NamesTheRulesOfThatClaim()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.jsonl", Article);
        ConsoleRun run = ConsoleRun.Of(["explain", path, "--at", "9"]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("quantity.number").And.Contain("kind.state").And.Contain("attribution.postposed(kata)");
    }

    [Fact]
    public void Explain_NumbersThatAreNoClaims_NamesTheirRules()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", "Sebanyak 12 orang tewas pada 30 Mei 2025 pukul 17.30 WIB di Km 57, kata Rahma Widuri (45).\n");
        ConsoleRun run = ConsoleRun.Of(["explain", path]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"30 Mei 2025\" at 29–40: quantity.date").And.Contain("\"57\" at 63–65: quantity.identifier").And.Contain("quantity.age");
    }
}
