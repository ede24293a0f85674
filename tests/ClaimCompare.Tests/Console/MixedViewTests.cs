using System.Text.Json;
using ClaimCompare.ConsoleProgram;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Console;

/// <summary>Events, decisions, curves, grades and findings in the terminal.</summary>
public sealed class MixedViewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _articles, _decisions;

    public MixedViewTests()
    {
        _articles = _folder.Write("artikel.jsonl", string.Concat(MixedFolder.Articles.Select(a => Written.By(s => ArticleJsonWriter.Write(s, a)) + "\n")));
        _decisions = _folder.Write("keputusan.jsonl", string.Concat(MixedFolder.Decisions.Select(d => Written.By(s => DecisionJsonWriter.Write(s, d)))));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "2 events:", ": 3 articles, 2025-03-03–2025-03-05", "The program itself: ", "chosen as the best – Rina: hitungan terakhir yang diperiksa (2025-03-06)", "not applied (CC041)", "Derived, not claimed", "Sums that do not add up", "1,240", "(12 before)")]
    [InlineData("id", "2 peristiwa:", ": 3 artikel, 2025-03-03–2025-03-05", "Program sendiri: ", "dipilih sebagai yang terbaik – Rina: hitungan terakhir yang diperiksa (2025-03-06)", "tidak diterapkan (CC041)", "Turunan, bukan klaim", "Penjumlahan yang tidak cocok", "1.240", "(sebelumnya 12)", "Tingkat")]
    public void Compare_MixedFolder_ShowsEventsDecisionsAndFindings(string language, params string[] words)
    {
        string output = Flat(Run(200, language));
        output.Should().ContainAll(words);
        foreach (NewsEvent e in MixedFolder.Compare().Events)
            output.Should().Contain(". " + e.Label + " ");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    public void Compare_MixedFolder_KeepsToTheWidthAndLosesNoFigure(int columns)
    {
        ConsoleRun run = Run(columns, "id");
        run.Output.Split('\n').Max(l => l.Length).Should().BeLessThanOrEqualTo(columns);
        foreach (FigureGroup group in MixedFolder.Compare().Groups.Where(g => g.Estimate.Best is not null))
            run.Output.Should().Contain(Reasons.Show(group.Estimate.Best!.Value));
    }

    [Fact]
    public void Compare_OneEvent_HasNoEvents() =>
        ConsoleRun.Wide(120, "compare", _articles, "--format", "table", "--one-event").Output.Should().NotContain("events").And.Contain("Grade");

    [Fact]
    public void Compare_OneGroup_ShowsItsCurveDecisionsAndMarks()
    {
        string deaths = Flat(ConsoleRun.Wide(160, "compare", _articles, "--format", "table", "--group", "1").Output);
        deaths.Should().Contain("What could be said at the end of each day").And.Contain("2025-03-03: Low 12 · Best 12 · High 12 (1 claims)").And.Contain("2025-03-04: Low 15");
        string all = string.Concat(Enumerable.Range(1, MixedFolder.Compare().Groups.Count).Select(i => Flat(ConsoleRun.Wide(160, "compare", _articles, "--format", "table", "--decisions", _decisions, "--group", i.ToString(System.Globalization.CultureInfo.InvariantCulture)).Output)));
        all.Should().ContainAll("provisional", "unverified", "another event: banjir 2009", "renamed \"Korban bus Mekar Jaya\" – Bayu", "The program itself: ", "Grade");
    }

    [Fact]
    public void Compare_OneGroupAsJson_PointsAtNoGroupThatIsNotThere()
    {
        ConsoleRun run = ConsoleRun.Of(["compare", _articles, "--format", "json", "--decisions", _decisions, "--group", "2"]);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] groups = [.. json.RootElement.GetProperty("decisions").EnumerateArray().Select(d => d.GetProperty("group"))];
        groups.Should().HaveCount(4);
        groups.Where(g => g.ValueKind == JsonValueKind.Number).Should().OnlyContain(g => g.GetInt32() == 0);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Words_OfEveryMember_AreThere(string language)
    {
        var texts = new Texts(language);
        IEnumerable<string> keys = [.. Enum.GetValues<DecisionKind>().Select(d => "decision." + WireNames.Of(d)), .. Enum.GetValues<ClaimMarks>().Skip(1).Select(m => "standing." + WireNames.Of(m))];
        keys.Where(k => texts[k] == k).Should().BeEmpty();
    }

    private ConsoleRun Run(int columns, string language) => ConsoleRun.Wide(columns, "compare", _articles, "--format", "table", "--decisions", _decisions, "--lang", language);

    /// <summary>One line, with the tree's lines and breaks made spaces.</summary>
    private static string Flat(ConsoleRun run) => Flat(run.Output);

    private static string Flat(string output) => string.Join(' ', output.Split([' ', '\n', '│', '├', '└', '─'], StringSplitOptions.RemoveEmptyEntries));
}
