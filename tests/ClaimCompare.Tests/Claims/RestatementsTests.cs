using ClaimCompare.Comparing;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Claims;

public sealed class RestatementsTests
{
    [Theory]
    [InlineData("Sebanyak 12 orang tewas dalam banjir di Lumbungsari. Korban tewas 12 orang, kata Kepala BPBD Lumbungsari Rahma Widuri.", true)]
    [InlineData("Sebanyak 40 rumah rusak di Lumbungsari. Menurut BPBD Lumbungsari, 40 rumah itu rusak sejak Senin.", true)]
    [InlineData("Sebanyak 12 orang tewas dalam banjir di Lumbungsari. Korban luka 12 orang, kata Kepala BPBD Lumbungsari Rahma Widuri.", false)]
    [InlineData("Sebanyak 12 orang tewas dalam banjir di Lumbungsari. Korban tewas 15 orang, kata Kepala BPBD Lumbungsari Rahma Widuri.", false)]
    [InlineData("Sebanyak 40 rumah rusak di Lumbungsari. Menurut BPBD Lumbungsari, 40 jembatan rusak.", false)]
    [InlineData("Sebanyak 12 orang tewas di Lumbungsari pada 3 Maret 2025. Menurut polisi, 12 orang tewas di Lumbungsari pada 9 Maret 2025.", false)]
    [InlineData("Korban tewas 12 orang, kata Kepala BPBD Lumbungsari Rahma Widuri. Kemarin 12 orang tewas di Lumbungsari.", false)]
    public void Extract_FigureWithoutASource_PointsToTheLaterOneWithIt(string text, bool restates)
    {
        IReadOnlyList<NumericClaim> claims = new ClaimExtractor().Extract(ArticleReader.FromText("a", text, PartialDate.OfDay(new DateOnly(2025, 3, 10))));
        claims.Should().HaveCount(2);
        claims.Where(c => c.Restates is not null).Select(c => (c.Span, c.Restates)).Should().Equal(restates ? [(claims[0].Span, claims[1].Span)] : []);
    }

    [Fact]
    public void Extract_TitleThatRepeatsTheText_PointsIntoTheText()
    {
        Article article = ArticleReader.FromText("a", "Banjir di Lumbungsari menewaskan 12 orang, kata BPBD Lumbungsari.", null) with { Title = "12 Orang Tewas dalam Banjir di Lumbungsari" };
        IReadOnlyList<NumericClaim> claims = new ClaimExtractor().Extract(article);
        claims.Should().HaveCount(2);
        (claims[0].In, claims[0].Restates, claims[1].Restates).Should().Be((ClaimLocation.Title, claims[1].Span, null));
    }

    [Fact]
    public void Score_LeadAndTheClaimItRestates_SpeakForOneQuantity()
    {
        Article article = ArticleReader.FromText("a", "Sebanyak 12 orang tewas dalam banjir di Karangjati. Di Lumbungsari 12 orang tewas, kata BPBD Lumbungsari.", PartialDate.OfDay(new DateOnly(2025, 3, 10)));
        IReadOnlyList<NumericClaim> claims = new ClaimExtractor().Extract(article);
        ClaimFeatures lead = ClaimFeatures.Of(claims[0], article), alone = ClaimFeatures.Of(claims[0] with { Restates = null }, article), sourced = ClaimFeatures.Of(claims[1], article);
        var words = new WordWeights([lead, sourced]);
        PairScore.Of(lead, sourced, words).Total.Should().BeGreaterThan(PairScore.Of(alone, sourced, words).Total);
        PairScore.Of(sourced, lead, words).Should().Be(PairScore.Of(lead, sourced, words));
    }
}
