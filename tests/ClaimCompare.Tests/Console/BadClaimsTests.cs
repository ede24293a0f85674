using System.Text.Json;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary><c>compare --claims</c> with files that hold no claims, or odd ones.</summary>
public sealed class BadClaimsTests : IDisposable
{
    private const string Article = """{"id":"a","date":"2025-03-03","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""";
    private const string Good = """{"id":"a","claims":[{"start":9,"end":11,"number":"12","value":12,"low":12,"high":12,"kind":"damage","object":"rumah"}]}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compare_MissingClaims_SaysSoAndExitsWith3() => Check(Path.Combine(_folder.Path, "tidak-ada.jsonl"), ReadingCodes.NotFound, 0);

    [Theory]
    [InlineData("bukan JSON")]
    [InlineData("[]")]
    [InlineData("""{"id":5,"claims":[]}""")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":"a","claims":{}}""")]
    [InlineData("""{"id":"a","claims":[5]}""")]
    [InlineData("""{"id":"a","claims":[{"end":3}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":-5,"end":3}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":5,"end":3}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":1.5,"end":3}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"sentence":{"start":-1,"end":4}}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"value":1e400}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"low":79228162514264337593543950335}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"object":"\ud800"}]}""")]
    public void Compare_BrokenClaims_ReadsTheOtherLines(string broken)
    {
        Check(_folder.Write("klaim.jsonl", broken + "\n\n" + Good + "\n"), ReadingCodes.InvalidJson, 1);
        Check(_folder.Write("klaim.jsonl", Good + "\r\n" + broken), ReadingCodes.InvalidJson, 1);
    }

    [Theory]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":9000000,"value":12,"low":20,"high":3}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"kind":"99","qualifier":"entah"}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"value":1e26,"kind":"deaths"},{"start":12,"end":17,"value":0.0000000000000000000000000001,"kind":"deaths"}]}""")]
    [InlineData("""{"id":"a","claims":[{"start":9,"end":11,"low":1e26,"high":1e26,"qualifier":"vague"},{"start":12,"end":17,"low":-1e26,"high":1e26,"qualifier":"approx"},{"start":18,"end":19,"low":-1e26,"qualifier":"almost"}]}""")]
    public void Compare_OddClaims_AreCompared(string odd)
    {
        ConsoleRun run = Run(_folder.Write("klaim.jsonl", odd + "\n"));
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("groups").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Compare_ClaimsOfOtherArticles_AreLeftOut()
    {
        ConsoleRun run = Run(_folder.Write("klaim.jsonl", Good.Replace("\"a\"", "\"lain\"", StringComparison.Ordinal)));
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"groups\":[]");
    }

    private static ConsoleRun Run(string claims) => ConsoleRun.Of(["compare", "-", "--claims", claims], Article + "\n");

    private static void Check(string claims, string code, int groups)
    {
        ConsoleRun run = Run(claims);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith(code + " " + claims);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("groups").GetArrayLength().Should().Be(groups);
    }
}
