using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Scoring;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>The claims of the whole corpus come back from JSON Lines and CSV as they were, and compare as fresh ones.</summary>
public sealed class CorpusRoundTripTests
{
    private static readonly List<ArticleClaims> All = Extract();

    [Fact]
    public void Claims_OfTheCorpus_HaveEveryField()
    {
        List<NumericClaim> claims = [.. All.SelectMany(a => a.Claims)];
        claims.Should().HaveCountGreaterThan(1000);
        claims.Should().Contain(c => c.Population != PopulationGroups.None).And.Contain(c => c.Side != null).And.Contain(c => c.ChangedFrom != null).And.Contain(c => c.Restates != null).And.Contain(c => c.Event != null);
        claims.Aggregate(ClaimMarks.None, (marks, c) => marks | c.Marks).Should().Be(ClaimMarks.Provisional | ClaimMarks.Unverified | ClaimMarks.Corrected);
    }

    [Fact]
    public void Read_JsonLinesOfTheCorpus_GivesTheClaims() => Same(FromJson(All));

    [Fact]
    public void Read_CsvOfTheCorpus_GivesTheClaims() => Same(FromCsv(All));

    [Fact]
    public void Compare_ClaimsOfEveryEventReadBack_GivesTheSameAsFreshOnes()
    {
        int events = 0;
        foreach (IGrouping<string, ArticleClaims> one in All.GroupBy(a => a.Article.Id[..Math.Min(10, a.Article.Id.Length)], StringComparer.Ordinal).Where(g => g.Count() > 2))
        {
            events++;
            List<Article> articles = [.. one.Select(a => a.Article)];
            string fresh = Json(new ClaimComparer().Compare(articles, one.SelectMany(a => a.Claims)));
            Json(new ClaimComparer().Compare(articles, FromJson(one))).Should().Be(fresh);
            Json(new ClaimComparer().Compare(articles, FromCsv(one))).Should().Be(fresh);
        }

        events.Should().BeGreaterThan(20);
    }

    private static List<ArticleClaims> Extract()
    {
        var extractor = new ClaimExtractor();
        string corpus = Path.Combine(SharedFiles.Root!, "corpus");
        return [.. Directory.EnumerateDirectories(Path.Combine(corpus, "events")).Prepend(Path.Combine(corpus, "articles")).Order(StringComparer.Ordinal)
            .SelectMany(folder => CorpusFolder.Load(folder, [])).Select(a => new ArticleClaims(a.Article, extractor.Extract(a.Article)))];
    }

    private static List<NumericClaim> FromJson(IEnumerable<ArticleClaims> articles)
    {
        var problems = new List<ReadingProblem>();
        using var lines = new StringReader(string.Concat(articles.Select(a => Written.By(s => ArticleJsonWriter.WriteClaims(s, a)) + "\n")));
        List<NumericClaim> back = [.. ClaimJsonReader.Read(lines, "klaim.jsonl", problems)];
        problems.Should().BeEmpty();
        return back;
    }

    private static List<NumericClaim> FromCsv(IEnumerable<ArticleClaims> articles)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvOutput.WriteClaims(text, articles.SelectMany(a => a.Claims));
        var problems = new List<ReadingProblem>();
        using var rows = new StringReader(text.ToString());
        List<NumericClaim> back = [.. ClaimCsvReader.Read(rows, "klaim.csv", problems)];
        problems.Should().BeEmpty();
        return back;
    }

    /// <summary>Equal but for the rules of the attribution, which no form holds.</summary>
    private static void Same(List<NumericClaim> back)
    {
        List<NumericClaim> claims = [.. All.SelectMany(a => a.Claims)];
        back.Should().HaveCount(claims.Count);
        for (int i = 0; i < back.Count; i++)
        {
            NumericClaim claim = claims[i];
            back[i].Attribution.Sources.Select(s => (s.Name, s.Organisation, string.Join('|', s.Aliases))).Should().Equal(claim.Attribution.Sources.Select(s => (s.Name, s.Organisation, string.Join('|', s.Aliases))));
            back[i].Attribution.Via.Should().Equal(claim.Attribution.Via);
            back[i].Rules.Should().Equal(claim.Rules);
            (back[i].Attribution.Said, back[i].Attribution.Cue).Should().Be((claim.Attribution.Said, claim.Attribution.Cue));
            (back[i] with { Attribution = claim.Attribution, Rules = claim.Rules }).Should().Be(claim);
        }
    }

    private static string Json(Comparison comparison) => Written.By(s => ComparisonJsonWriter.Write(s, comparison, "en"));
}
