using ClaimCompare.Reading;
using ClaimCompare.Scoring;
using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Scoring;

/// <summary>What the program reaches on gold claims: those of the repository, and those of the shared evaluation files where they are.</summary>
public sealed class EvaluationTests
{
    private static readonly string Event = Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk");

    [Fact]
    public void Extract_KurskOfTheCorpus_FindsEveryClaim() =>
        Score(Event, Path.Combine(Event, "gold", "claims.jsonl")).Figures().Should().Contain(f => f.Key == "tuple.F1" && f.Value == 1);

    [Fact]
    public void Extract_SharedKursk_FindsEveryClaim()
    {
        string? folder = SharedFiles.Find("eval");
        Assert.SkipUnless(folder is not null, "The shared evaluation files are not beside the repository.");
        Score(Path.Combine(folder, "kursk.articles.jsonl"), Path.Combine(folder, "kursk.gold.jsonl")).Figures().Should().Contain(f => f.Key == "tuple.F1" && f.Value == 1);
    }

    [Fact]
    public void Extract_SeedsAsText_GiveTheClaimsOfTheirArticles()
    {
        string? folder = SharedFiles.Find("seeds"), evaluation = SharedFiles.Find("eval");
        Assert.SkipUnless(folder is not null && evaluation is not null, "The shared seeds are not beside the repository.");
        var extractor = new ClaimExtractor();
        Dictionary<string, Article> articles = new ArticleReader().Read(Path.Combine(evaluation, "kursk.articles.jsonl")).Select(r => r.Article).OfType<Article>().ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (Article seed in new ArticleReader().Read(folder).Select(r => r.Article).OfType<Article>())
        {
            // A year that only the date of publication fixes is all that may differ
            Article article = articles[seed.Id.Split('_')[0]];
            extractor.Extract(seed).Select(Text).Should().Equal(extractor.Extract(article).Where(c => c.In == ClaimLocation.Text).Select(Text), seed.Id);
        }
    }

    [Fact]
    public void Compare_GoldClaimsFromAFile_GivesTheGroupsOfFreshOnes()
    {
        using var folder = new TemporaryFolder();
        string claims = folder.Write("claims.jsonl", ConsoleRun.Of(["extract", Event, "--format", "jsonl"]).Output);
        ConsoleRun fresh = ConsoleRun.Of(["compare", Event, "--format", "json"]), read = ConsoleRun.Of(["compare", Event, "--claims", claims, "--format", "json"]);
        read.Output.Should().Be(fresh.Output);
    }

    private static string Text(NumericClaim c) =>
        $"{c.Number}|{c.Value}|{c.Low}|{c.High}|{c.OutOf}|{c.Qualifier}|{c.Unit}|{c.Object}|{c.Kind}|{c.Modality}|{c.Measure}|{c.Place}|{string.Join('+', c.Attribution.Sources.Select(s => s.Name))}|{string.Join('+', c.Attribution.Via)}";

    private static Tally Score(string articles, string goldPath)
    {
        using StreamReader reader = File.OpenText(goldPath);
        Dictionary<string, List<ScoredClaim>> gold = GoldFile.ReadClaims(reader);
        using var predictions = new StringReader(ConsoleRun.Of(["extract", articles, "--format", "jsonl"]).Output);
        Dictionary<string, List<ScoredClaim>> predicted = GoldFile.ReadClaims(predictions);
        var sum = new Tally();
        foreach ((string id, List<ScoredClaim> claims) in gold)
            sum.Add(ClaimScorer.Score(id, claims, predicted.GetValueOrDefault(id) ?? []));
        return sum;
    }
}
