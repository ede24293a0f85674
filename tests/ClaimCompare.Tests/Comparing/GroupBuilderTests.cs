using ClaimCompare.Comparing;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class GroupBuilderTests
{
    private static readonly string[] Things = ["jembatan", "sekolah", "perahu", "kandang", "warung"];

    [Fact]
    public void Build_BlockThatIsCut_GivesTheGroupsOfOneThatIsNot()
    {
        List<ClaimFeatures> claims = LargeEvent(300);
        claims.Should().HaveCountGreaterThan(1000);
        List<string> whole = [.. GroupBuilder.Build(claims, int.MaxValue).Select(Text)], cut = [.. GroupBuilder.Build(claims, 400).Select(Text)];
        whole.Should().HaveCount(Things.Length);
        cut.Should().BeEquivalentTo(whole);
        GroupBuilder.Build(claims, 100).Should().HaveCountGreaterThan(Things.Length, "what counts one thing is cut as well where it is too much");
    }

    [Fact]
    public void Compare_ManyArticlesOfOneEvent_HoldsTheLast()
    {
        Comparison comparison = new ClaimComparer().Compare(Articles(280));
        comparison.Events.Should().ContainSingle();
        comparison.Groups.Should().HaveCount(Things.Length);
        comparison.Groups.Should().AllSatisfy(g => (g.Status, g.Estimate.Best, g.Estimate.Origins).Should().Be((GroupStatus.Update, 10 + (279 / 20), 1)));
    }

    private static List<ClaimFeatures> LargeEvent(int count)
    {
        var extractor = new ClaimExtractor();
        List<ClaimFeatures> claims = [.. Articles(count).SelectMany(a => extractor.Extract(a).Select(c => ClaimFeatures.Of(c, a)))];
        claims.Sort(ClaimOrder.Instance);
        return claims;
    }

    private static IEnumerable<Article> Articles(int count) => Enumerable.Range(0, count).Select(i => ArticleReader.FromText(
        $"a{i:000}",
        string.Join(' ', Things.Select(t => $"Sebanyak {10 + (i / 20)} {t} rusak akibat banjir di Lumbungsari, kata BPBD Lumbungsari.")),
        PartialDate.OfDay(new DateOnly(2025, 3, 1).AddDays(i / 20))));

    private static string Text(List<ClaimFeatures> group) => string.Join(' ', group.Select(c => $"{c.Claim.ArticleId}:{c.Claim.Span.Start}"));
}
