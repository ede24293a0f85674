using System.Text;
using System.Text.Json;
using ClaimCompare.Verifying;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Every format stays valid whatever the articles hold.</summary>
public sealed class HostileFormatTests
{
    private static readonly List<ArticleClaims> Articles = HostileArticles.All;
    private static readonly Comparison Compared = new ClaimComparer().Compare(Articles.Select(a => a.Article), Articles.SelectMany(a => a.Claims));
    private static readonly Dictionary<string, string> Texts = Articles.SelectMany(a => new[] { (Name: ResourceNames.Of(a.Article, ClaimLocation.Text), a.Article.Text), (Name: ResourceNames.Of(a.Article, ClaimLocation.Title), Text: a.Article.Title!) }).ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal);

    [Fact]
    public void Articles_AreHostile()
    {
        Articles.SelectMany(a => a.Claims).Should().HaveCountGreaterThan(40);
        Compared.Groups.Should().HaveCountGreaterThan(5);
        Articles.Should().Contain(a => a.Article.Text.Contains('\0')).And.Contain(a => ClaimText.WellFormed(a.Article.Text) != a.Article.Text);
    }

    [Fact]
    public void JsonLines_HostileArticles_FitTheSchemaOnOneLineEach()
    {
        foreach (ArticleClaims article in Articles)
        {
            string line = Written.By(s => ArticleJsonWriter.WriteClaims(s, article));
            line.Should().NotContainAny("\n", "\r", "\0");
            SchemaTests.Faults("extract", line).Should().BeEmpty();
        }
    }

    [Fact]
    public void Json_HostileArticles_FitsTheSchema() => SchemaTests.Faults("compare", Written.By(s => ComparisonJsonWriter.Write(s, Compared, "id"))).Should().BeEmpty();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Csv_HostileArticles_FollowsItsGrammar(bool forSpreadsheets)
    {
        List<NumericClaim> claims = [.. Articles.SelectMany(a => a.Claims)];
        List<List<string>> records = CsvRecords.Parse(Csv(w => CsvOutput.WriteClaims(w, claims, forSpreadsheets)));
        records.Should().HaveCount(claims.Count + 1).And.OnlyContain(r => r.Count == 48);
        records.SelectMany(r => r).Should().NotContain(f => f.Contains('\0'));
        if (forSpreadsheets)
            records.SelectMany(r => r).Where(f => f is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]).Should().BeEmpty();
        else
            records.Skip(1).Select(r => r[4]).Should().Equal(claims.Select(c => ClaimText.WellFormed(c.Number).Replace('\0', '\uFFFD')));
    }

    [Fact]
    public void FiguresCsv_HostileArticles_FollowsItsGrammarAndRunsNothing()
    {
        List<List<string>> records = CsvRecords.Parse(Csv(w => FiguresCsvWriter.Write(w, Compared, "en")));
        records.Should().HaveCount(Compared.Groups.Sum(g => g.Claims.Count) + 1).And.OnlyContain(r => r.Count == records[0].Count);
        records.SelectMany(r => r).Where(f => f is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]).Should().BeEmpty();
    }

    [Fact]
    public void DataPackage_HostileArticles_IsValid()
    {
        DataPackageValidator.Check(WrittenFolder.By(create => DataPackageWriter.Write(Articles, create)));
        DataPackageValidator.Check(WrittenFolder.By(create => DataPackageWriter.Write(Compared, "id", create)));
        DataPackageValidator.Check(WrittenFolder.By(create => DataPackageWriter.Write(Compared, "id", create, forSpreadsheets: true)));
    }

    [Fact]
    public void WebAnnotation_HostileArticles_SelectsTheNumbers()
    {
        List<string> selected = AnnotationValidator.Check(Written.By(s => WebAnnotationWriter.Write(s, Articles)), Texts);
        selected.Should().BeEquivalentTo(Articles.SelectMany(a => a.Claims).Select(c => ClaimText.WellFormed(c.Number)));
        AnnotationValidator.Check(Written.By(s => WebAnnotationWriter.Write(s, Compared)), Texts).Should().HaveCount(Compared.Groups.Sum(g => g.Claims.Count));
    }

    [Fact]
    public void SchemaOrg_HostileArticles_IsValidAndEndsNoScript()
    {
        string json = Written.By(s => SchemaOrgWriter.Write(s, Articles)), compared = Written.By(s => SchemaOrgWriter.Write(s, Compared, "en"));
        json.Should().NotContain("<");
        compared.Should().NotContain("<");
        SchemaOrgValidator.Check(json).Should().HaveCount(Articles.Sum(a => a.Claims.Count));
        SchemaOrgValidator.Check(compared).Should().Contain("ClaimReview");
    }

    [Fact]
    public void Brat_HostileArticles_IsValid()
    {
        WrittenFolder folder = WrittenFolder.By(create => BratWriter.Write(Articles, create));
        BratValidator.Check(folder).Should().HaveCountGreaterThan(40);
        folder.Names.Where(n => n.EndsWith(".txt", StringComparison.Ordinal) && !n.Contains("-title")).Select(folder.Text).Should().Equal(Articles.Select(a => ClaimText.WellFormed(a.Article.Text)));
        BratValidator.Check(WrittenFolder.By(create => BratWriter.Write(Compared, create))).Should().NotBeEmpty();
    }

    [Fact]
    public void Verify_FreshReportsOfHostileArticles_FindsThemSound()
    {
        var extractor = new ClaimExtractor();
        List<ArticleClaims> fresh = [.. Articles.Select(a => a with { Claims = extractor.Extract(a.Article) })];
        var verifier = new ReportVerifier(fresh.Select(a => a.Article));
        Comparison comparison = new ClaimComparer().Compare(fresh.Select(a => a.Article));
        foreach (string report in new[]
        {
            string.Concat(fresh.Select(a => Written.By(s => ArticleJsonWriter.WriteClaims(s, a)) + "\n")),
            Written.By(s => ComparisonJsonWriter.Write(s, comparison, "en")),
            Written.By(s => WebAnnotationWriter.Write(s, fresh)),
            Written.By(s => WebAnnotationWriter.Write(s, comparison)),
        })
        {
            VerificationResult result = verifier.Verify(report, "laporan");
            result.Findings.Select(f => f.ToString()).Should().BeEmpty();
            result.Problems.Should().BeEmpty();
            result.Claims.Should().BeGreaterThan(15);
        }
    }

    private static string Csv(Action<TextWriter> write) => Written.By(s =>
    {
        using var writer = new StreamWriter(s, new UTF8Encoding(false), leaveOpen: true);
        write(writer);
    });
}
