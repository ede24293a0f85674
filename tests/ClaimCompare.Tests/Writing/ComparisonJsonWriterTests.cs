using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Pins the JSON of comparisons.</summary>
public sealed class ComparisonJsonWriterTests
{
    private static readonly Comparison Sample = new()
    {
        Articles = [new Article { Id = "b", Text = "Dua", Title = "Judul", Outlet = "Buana", Date = PartialDate.OfYear(2025) }],
        Groups =
        [
            new FigureGroup
            {
                Label = "rumah rusak",
                Kind = ClaimKind.Damage,
                Unit = null,
                Status = GroupStatus.Conflict,
                Estimate = new Estimate(2.50m, 3m, null, 2),
                Claims = [Written.Bare],
                Relations = [new Relation(0, 1, RelationKind.DownwardRevision, new Reason("x", "Lebih kecil \"kini\".", "Smaller \"now\"."))],
                Why = [new Reason("y", "Sebab.", "Why.")],
            },
        ],
        Links = [new Relation(0, 1, RelationKind.PartOf, new Reason("z", "Bagian.", "A part."))],
    };

    [Theory]
    [InlineData("en", """Smaller \"now\".""", "Why.", "A part.")]
    [InlineData("id", """Lebih kecil \"kini\".""", "Sebab.", "Bagian.")]
    public void Write_Comparison_WritesEveryFieldInOrder(string language, string relation, string why, string link)
    {
        string claim = Written.By(s => ArticleJsonWriter.WriteClaims(s, new ArticleClaims(Sample.Articles[0], [Written.Bare])));
        claim = claim[(claim.IndexOf("[{", StringComparison.Ordinal) + 2)..^"}]}".Length];
        Written.By(s => ComparisonJsonWriter.Write(s, Sample, language)).Should().Be(
            """{"schema":"claimcompare/compare/1","articles":[{"id":"b","outlet":"Buana","date":"2025","title":"Judul"}],"groups":[{"label":"rumah rusak","kind":"damage","unit":null,"status":"conflict","low":2.5,"best":3,"high":null,"origins":2,"claims":[{"article":"b",""" + claim
            + $$"""}],"relations":[{"a":0,"b":1,"relation":"downward-revision","why":"{{relation}}"}],"why":["{{why}}"],"event":0,"articles":0,"outlets":0,"grade":"unsourced","contested":false,"accumulation":"fixed","curve":[],"decisions":[],"program":[]}],"links":[{"a":0,"b":1,"relation":"part-of","why":"{{link}}"}],"events":[],"derived":[],"checks":[],"decisions":[],"rejected":[]}""");
    }

    [Fact]
    public void Write_Nothing_WritesEmptyArrays() =>
        Written.By(s => ComparisonJsonWriter.Write(s, new ClaimComparer().Compare([]), "en")).Should().Be("""{"schema":"claimcompare/compare/1","articles":[],"groups":[],"links":[],"events":[],"derived":[],"checks":[],"decisions":[],"rejected":[]}""");
}
