using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary>One broken line of JSON costs no other line, wherever it stands.</summary>
public sealed class BadJsonTests : IDisposable
{
    private const string First = """{"id":"satu","date":"2025-03-03","text":"Sebanyak 12 rumah rusak di Lumbungsari."}""";
    private const string Second = """{"id":"dua","date":"2025-03-03","text":"Sebanyak 13 rumah rusak di Lumbungsari."}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"id": "rusak", "text": """, ReadingCodes.InvalidJson)]
    [InlineData("bukan JSON", ReadingCodes.InvalidJson)]
    [InlineData("""{"id": "rusak"}""", ReadingCodes.NoText)]
    [InlineData("""{"id": "rusak", "text": ""}""", ReadingCodes.NoText)]
    [InlineData("""{"id": "rusak", "text": 12}""", ReadingCodes.NoText)]
    [InlineData("12", ReadingCodes.NoText)]
    [InlineData("""{"id": "rusak", "text": "Rumah \ud83d rusak."}""", ReadingCodes.InvalidJson)]
    [InlineData("""{"id": "\udc00", "text": "Rumah rusak."}""", ReadingCodes.InvalidJson)]
    [InlineData("""{"\ud83d": 1, "id": "rusak", "text": "Rumah rusak."} {""", ReadingCodes.InvalidJson)]
    public void Extract_BrokenLine_CostsNoOtherLine(string broken, string code)
    {
        string[][] files = [[broken, First, Second], [First, broken, Second], [First, Second, broken]];
        for (int i = 0; i < files.Length; i++)
        {
            string path = _folder.Write("baris.jsonl", string.Join('\n', files[i]) + "\n");
            ConsoleRun run = ConsoleRun.Of(["extract", path]);
            run.ExitCode.Should().Be(3);
            run.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{code} {path}:{i + 1}: ");
            string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            lines.Should().HaveCount(2);
            lines[0].Should().StartWith("""{"schema":"claimcompare/extract/1","id":"satu","claims":[{""");
            lines[1].Should().StartWith("""{"schema":"claimcompare/extract/1","id":"dua","claims":[{""");
        }
    }

    [Fact]
    public void Extract_BrokenEntryOfAnArray_CostsNoOtherEntry()
    {
        string path = _folder.Write("larik.json", $$"""[{{First}}, {"text": "Rumah \ud83d rusak."}, {"x": 1}, {{Second}}]""");
        ConsoleRun run = ConsoleRun.Of(["extract", path]);
        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().HaveCount(2);
        run.Output.Should().Contain("\"satu\"").And.Contain("\"dua\"");
    }

    [Fact]
    public void Extract_ObjectOverSeveralLines_IsOneArticle()
    {
        string path = _folder.Write("satu.json", First.Replace(",\"", ",\n  \"", StringComparison.Ordinal));
        ConsoleRun run = ConsoleRun.Of(["extract", path]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("""{"schema":"claimcompare/extract/1","id":"satu","claims":[{""");
    }

    [Fact]
    public void Extract_TextThatQuotesAnObject_StaysText()
    {
        string path = _folder.Write("teks.txt", "Sebanyak 12 rumah rusak.\nAplikasi itu mencatat:\n{\"rumah\": 12}\nDemikian laporan BPBD.\n");
        ConsoleRun run = ConsoleRun.Of(["read", path]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("""{"id":"teks",""");
    }
}
