using ClaimCompare.Comparing;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;
using C = ClaimCompare.Tests.Comparing.Claims;

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

    [Fact]
    public void Build_ClaimsThatWereGroupedBefore_ForgetsWhatTheyWereAmongOthers()
    {
        Article article = ArticleReader.FromText("a", "Gempa di Lumbungsari menewaskan 11 orang, enam di Kabupaten Karangjati dan lima di Kabupaten Sukawening, kata BPBD Lumbungsari.", PartialDate.OfDay(new DateOnly(2025, 3, 3)));
        List<ClaimFeatures> claims = [.. new ClaimExtractor().Extract(article).Where(c => c.In == ClaimLocation.Text).Select(c => ClaimFeatures.Of(c, article))];
        GroupBuilder.Build(claims);
        claims.Select(c => c.PartOf).Should().Equal(new decimal?[] { null, 11, 11 });
        GroupBuilder.Build(claims[1..]);
        claims[1..].Select(c => c.PartOf).Should().OnlyContain(whole => whole == null);
    }

    [Fact]
    public void Build_DenialOfAPlan_StandsWithThePlan()
    {
        ClaimFeatures plan = C.Of(5000, 3, "Kemlu Selatan", ClaimKind.Deployed, modality: Modality.Future, counted: "pasukan"), denied = C.Of(5000, 4, "Kemenhan Utara", ClaimKind.Deployed, modality: Modality.Denied, counted: "pasukan");
        GroupBuilder.Build([plan, denied]).Should().ContainSingle();
        denied.IsPlan.Should().BeTrue();
        ClaimFeatures fact = C.Of(5000, 5, "Kemlu Selatan", ClaimKind.Deployed, counted: "pasukan");
        GroupBuilder.Build([plan, denied, fact]).Should().HaveCount(2);
        denied.IsPlan.Should().BeFalse("somebody states it as a fact");
    }

    [Fact]
    public void Build_WordForAnyPersonWithTheSameSaidOfThem_CountsTheSame()
    {
        ClaimFeatures workers = C.Of(640, 3, "Disnaker", ClaimKind.People, counted: "pekerja terkena PHK"), anybody = C.Of(655, 5, "SPSI", ClaimKind.People, counted: "korban PHK"), guards = C.Of(640, 3, "Disnaker", ClaimKind.People, article: "x", counted: "pekerja kontrak");
        ClaimPairs.HaveSameNouns(workers, anybody).Should().BeTrue();
        ClaimPairs.HaveSameNouns(guards, anybody).Should().BeFalse();
    }

    [Fact]
    public void Build_PartWhoseWholeCountsSomethingElse_StandsWithFiguresOfTheSame()
    {
        string[] texts = ["Sebanyak 20 bus terbakar dari 104 bus yang diparkir di Terminal Lumbungsari, kata Dishub Lumbungsari.", "Sebanyak 20 bus terbakar di Terminal Lumbungsari, kata Dishub Lumbungsari."];
        Comparison comparison = new ClaimComparer().Compare(texts.Select((t, i) => ArticleReader.FromText($"a{i}", t, PartialDate.OfDay(new DateOnly(2025, 3, 3)))));
        comparison.Groups.Should().Contain(g => g.Kind == ClaimKind.Damage && g.Claims.Count == 2);
    }

    [Fact]
    public void Score_FigureOfAYearThatIsOver_SpeaksAgainstOneWithoutATimeInItsArticle()
    {
        ClaimFeatures past = C.Of(6_000, 3, "Kemensos", ClaimKind.Money, "x", "2024", counted: "bantuan"), now = C.Of(12_000, 3, "Kemensos", ClaimKind.Money, "x", counted: "bantuan"), thisYear = C.Of(6_000, 3, "Kemensos", ClaimKind.Money, "x", "2025", counted: "bantuan");
        var words = new WordWeights([past, now, thisYear]);
        PairScore.Of(past, now, words).Time.Should().BeNegative();
        PairScore.Of(thisYear, now, words).Time.Should().BePositive();
    }

    [Fact]
    public void Compare_ThoseInCare_ComeAndGo()
    {
        string[] texts = ["Sebanyak 89 korban luka kebakaran di Lumbungsari masih dirawat, kata Dinkes Lumbungsari.", "Kini 23 korban luka kebakaran di Lumbungsari masih dirawat, kata Dinkes Lumbungsari."];
        Comparison comparison = new ClaimComparer().Compare(texts.Select((t, i) => ArticleReader.FromText($"a{i}", t, PartialDate.OfDay(new DateOnly(2025, 3, 3 + (6 * i))))));
        comparison.Groups.Should().ContainSingle().Which.Estimate.Best.Should().Be(23);
    }

    [Fact]
    public void Score_TwoDistrictsOfOneArticle_SpeakAgainstOneQuantity()
    {
        ClaimFeatures one = C.Of(9, 3, article: "x", place: "Kecamatan Sukawening"), two = C.Of(7, 3, article: "x", place: "Kecamatan Wanaraja"), within = C.Of(7, 3, article: "x", place: "Wanaraja");
        var words = new WordWeights([one, two, within]);
        PairScore.Of(one, two, words).Place.Should().BeLessThan(PairScore.Of(one, within, words).Place);
    }

    [Fact]
    public void Build_CorrectionOfAnEarlierFigure_StandsWithIt()
    {
        string[] texts = ["Sebanyak 14 orang tewas dalam kecelakaan bus di Lumbungsari, kata Polres Lumbungsari.", "Polda Karangjati meralat jumlah korban tewas dalam kecelakaan bus di Lumbungsari menjadi 12 orang."];
        Comparison comparison = new ClaimComparer().Compare(texts.Select((t, i) => ArticleReader.FromText($"a{i}", t, PartialDate.OfDay(new DateOnly(2025, 3, 3 + i)))));
        comparison.Groups.Should().ContainSingle(g => g.Kind == ClaimKind.Deaths).Which.Claims.Should().HaveCount(2);
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
