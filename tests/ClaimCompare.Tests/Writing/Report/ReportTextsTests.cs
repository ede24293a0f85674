using ClaimCompare.Writing;
using ClaimCompare.Writing.Report;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>The report's words are whole in both languages.</summary>
public sealed class ReportTextsTests
{
    private static readonly string[] Rows = Read();

    [Fact]
    public void Rows_InBothLanguages_HaveWordsAndTheSamePlaces()
    {
        foreach (string row in Rows)
        {
            string[] cells = row.Split('\t');
            cells.Should().HaveCount(3, row).And.OnlyContain(c => c.Length > 0);
            Places(cells[1]).Should().BeSubsetOf([.. Places(cells[2])], row);
            row.Should().NotContainAny("<", ">", "&");
        }
    }

    [Fact]
    public void Names_OfEveryMember_AreThere()
    {
        ReportTexts texts = ReportTexts.In("id");
        IEnumerable<string> keys =
        [
            .. Enum.GetValues<ClaimKind>().Select(k => "kind." + WireNames.Of(k)), .. Enum.GetValues<GroupStatus>().Select(s => "status." + WireNames.Of(s)),
            .. Enum.GetValues<RelationKind>().Select(r => "relation." + WireNames.Of(r)), .. Enum.GetValues<RelationKind>().Select(r => "name." + WireNames.Of(r)),
            .. Enum.GetValues<Modality>().Skip(1).Select(m => "modality." + WireNames.Of(m)), .. Enum.GetValues<Measure>().Skip(1).Select(m => "measure." + WireNames.Of(m)),
            .. Enum.GetValues<EstimateGrade>().Select(g => "grade." + WireNames.Of(g)), .. Enum.GetValues<DecisionKind>().Select(d => "decision." + WireNames.Of(d)), .. Enum.GetValues<ArithmeticCause>().Select(c => "cause." + WireNames.Of(c)),
            .. Enum.GetValues<ClaimMarks>().Skip(1).Select(m => "standing." + WireNames.Of(m)), .. Enum.GetValues<PopulationGroups>().Skip(1).Select(p => "population." + WireNames.Of(p)),
        ];

        keys.Where(k => texts.Find(k) is null).Should().BeEmpty();
    }

    [Fact]
    public void Fill_AValueThatLooksLikeAPlace_IsNotFilledAgain()
    {
        ReportTexts.In("en").Fill("relation.agree", "{1}", "x").Should().Be("{1} and x agree.");
    }

    [Theory]
    [InlineData("en", 1, "1 claim")]
    [InlineData("en", 1200, "1,200 claims")]
    [InlineData("id", 1200, "1.200 klaim")]
    public void Count_ANumber_TakesItsForm(string language, int number, string expected) => ReportTexts.In(language).Count("count.claims", number).Should().Be(expected);

    private static IEnumerable<char> Places(string text) => text.Select((c, i) => (c, i)).Where(x => x.c == '{').Select(x => text[x.i + 1]).Distinct();

    private static string[] Read()
    {
        using Stream stream = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream("Report/ReportTexts.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Skip(1)];
    }
}
