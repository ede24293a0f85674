using ClaimCompare.Reading;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

/// <summary>Laws of what a reader commits to, on events put together at random from sentences that news consists of.</summary>
public sealed class EstimateLawTests
{
    private static readonly string[] Outcomes = ["orang tewas", "orang luka", "rumah rusak", "warga mengungsi", "personel dikerahkan"];
    private static readonly string?[] Sources = ["BPBD Lumbungsari", "Polres Lumbungsari", "PMI", "Rahma Widuri", null];
    private static readonly string[] Qualifiers = ["Sebanyak ", "Sebanyak ", "Sekitar ", "Sedikitnya ", "Lebih dari "];

    private static readonly ClaimComparer Comparer = new();

    [Fact]
    public void Compare_ArticlesInAnotherOrder_CommitsToTheSame() => Check((articles, random) =>
    {
        Article[] shuffled = [.. articles];
        random.Shuffle(shuffled);
        return shuffled;
    });

    [Fact]
    public void Compare_RenamedOutlets_CommitsToTheSame() => Check((articles, random) => articles.Select((a, i) => a with { Outlet = "Media " + random.Next(1000), Site = "media" + i }));

    [Fact]
    public void Compare_ArticlesThatComeTwice_CommitsToTheSame() => Check((articles, random) => articles.Concat(articles.Where(_ => random.Next(2) == 0)));

    [Fact]
    public void Compare_ArticlesThatAnotherOutletCopies_CommitsToTheSameEnds() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        Article[] articles = [.. Event(random)];
        Ends(articles.Concat(articles.Where(_ => random.Next(2) == 0).Select(a => a with { Id = a.Id + "-copy", Outlet = "Salinan " + a.Id }))).Should().Equal(Ends(articles));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(new Replay(new Rnd(41, 43), default)));

    [Fact]
    public void Compare_AnyEvent_HoldsAClaimedBestBetweenItsEnds() => Prop.ForAll(Seeds, seed =>
    {
        foreach (FigureGroup group in Comparer.Compare(Event(new Random(seed))).Groups)
        {
            Estimate estimate = group.Estimate;
            (estimate.Low is null || estimate.High is null || estimate.Low <= estimate.High).Should().BeTrue();
            if (estimate.Best is not { } best)
                continue;
            group.Claims.Should().Contain(c => c.Value == best);
            best.Should().BeInRange(estimate.Low ?? decimal.MinValue, estimate.High ?? decimal.MaxValue);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(new Replay(new Rnd(23, 29), default)));

    [Fact]
    public void Estimates_OtherFigures_Differ()
    {
        // What the laws compare tells figures apart, else they could not fail
        Article[] articles = [.. Event(new Random(1))];
        Estimates(articles).Should().NotBeEmpty().And.NotEqual(Estimates(articles.Skip(1)));
    }

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static void Check(Func<Article[], Random, IEnumerable<Article>> change) => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        Article[] articles = [.. Event(random)];
        Estimates(change(articles, random)).Should().Equal(Estimates(articles));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(new Replay(new Rnd(31, 37), default)));

    private static List<string> Estimates(IEnumerable<Article> articles) =>
        [.. Comparer.Compare(articles).Groups.Select(g => $"{g.Kind} {g.Status} {g.Estimate.Low} {g.Estimate.Best} {g.Estimate.High} {g.Estimate.Origins}").Order(StringComparer.Ordinal)];

    private static List<string> Ends(IEnumerable<Article> articles) =>
        [.. Comparer.Compare(articles).Groups.Select(g => $"{g.Kind} {g.Estimate.Low} {g.Estimate.Best} {g.Estimate.High} {g.Estimate.Origins}").Order(StringComparer.Ordinal)];

    private static IEnumerable<Article> Event(Random random)
    {
        int[] figures = [.. Outcomes.Select(_ => random.Next(2, 60))];
        for (int i = 0, count = random.Next(2, 6); i < count; i++)
        {
            var text = new List<string>();
            for (int k = 0; k < Outcomes.Length; k++)
            {
                figures[k] += random.Next(3) == 0 ? random.Next(1, 9) : 0;
                string source = Sources[random.Next(Sources.Length)] is { } name ? ", kata " + name : string.Empty;
                if (random.Next(4) > 0)
                    text.Add($"{Qualifiers[random.Next(Qualifiers.Length)]}{figures[k]} {Outcomes[k]} akibat banjir di Lumbungsari{source}.");
            }

            if (text.Count > 0)
                yield return ArticleReader.FromText("a" + i, string.Join(' ', text), PartialDate.OfDay(new DateOnly(2025, 3, 3).AddDays(i))) with { Outlet = "Kabar " + i };
        }
    }
}
