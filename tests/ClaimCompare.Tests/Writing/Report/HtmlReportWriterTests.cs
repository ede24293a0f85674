using System.Security.Cryptography;
using System.Text;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Writing;
using FluentAssertions;
using HtmlAgilityPack;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>The page as a whole: its policy, its links, its words, its size.</summary>
public sealed class HtmlReportWriterTests
{
    private const string Morning = "Sedikitnya 12 orang tewas akibat banjir bandang di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri, Senin (3/3/2025).";
    private const string Evening = "Korban tewas banjir bandang di Lumbungsari 17 orang, kata Kapolres Lumbungsari Dimas Prasetya, Senin (3/3/2025). Sekitar 5.200 warga mengungsi.";
    private static readonly Lazy<Comparison> Flood = new(() => new ClaimComparer().Compare(GeneratedEvent.Articles(30)));

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Write_AnyLanguage_HashesItsOneStyleAndAllowsNothingElse(string language)
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(Flood.Value, language));
        string style = page.SelectSingleNode("//style")!.InnerHtml;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        page.SelectSingleNode("//meta[@http-equiv='Content-Security-Policy']")!.GetAttributeValue("content", string.Empty)
            .Should().Be($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
        page.SelectSingleNode("/html")!.GetAttributeValue("lang", string.Empty).Should().Be(language);
        page.All("//style").Should().ContainSingle();
        page.All("//script | //img | //link | //iframe | //object | //form | //*[@style] | //*[@onclick]").Should().BeEmpty();
        page.All("//h1").Should().ContainSingle();
    }

    [Fact]
    public void Write_AnEvent_HasUniqueIdentifiersThatAllLinksReach()
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(Flood.Value));
        string[] ids = [.. page.All("//*[@id]").Select(n => n.Id!)];

        ids.Should().OnlyHaveUniqueItems();
        page.All("//a[starts-with(@href,'#')]").Select(a => a.GetAttributeValue("href", string.Empty)[1..]).Distinct(StringComparer.Ordinal).Should().BeSubsetOf(ids).And.HaveCountGreaterThan(100);
    }

    [Fact]
    public void Write_AnEvent_ShowsEveryClaimWithItsSentenceOnce()
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(Flood.Value));

        page.All("//*[starts-with(@id,'c')]").Count(n => char.IsAsciiDigit(n.Id![1])).Should().Be(Flood.Value.Groups.Sum(g => g.Claims.Count));
        page.All("//blockquote").Should().HaveCount(Flood.Value.Groups.Sum(g => g.Claims.Count)).And.OnlyContain(q => q!.InnerHtml.Contains("class=\"n\""));
    }

    [Fact]
    public void Write_AConflict_SaysItFirstWithBothFiguresAndSources()
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(Flood.Value));
        HtmlNode first = page.SelectSingleNode("//ul[@class='points']/li")!;

        first.GetAttributeValue("class", string.Empty).Should().Be("s-conflict");
        HtmlEntity.DeEntitize(first.InnerText).Should().Contain("27 according to Bagas Wiratama").And.Contain("32 according to Dimas Prasetya").And.Contain("In conflict");
    }

    [Theory]
    [InlineData("id", "5.200", "~5.200")]
    [InlineData("en", "5.200", "~5,200")]
    public void Write_ANumber_IsGroupedByTheLanguageButQuotedAsItStands(string language, string quoted, string shown)
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(ReportHtml.Compare(Evening), language));

        page.All("//mark[@class='n']").Select(m => m.InnerText).Should().Contain(quoted);
        page.All("//p[@class='cf']").Select(p => p.InnerText).Should().Contain(shown);
    }

    [Fact]
    public void Write_TheSameComparison_GivesTheSameBytes()
    {
        ReportHtml.Of(Morning, Evening).Should().Be(ReportHtml.Of(Morning, Evening));
    }

    [Fact]
    public void Write_ToAStream_IsUtf8WithoutAMarkAndLeavesItOpen()
    {
        using var output = new MemoryStream();
        HtmlReportWriter.Write(output, ReportHtml.Compare(Morning), "id");

        output.CanWrite.Should().BeTrue();
        output.ToArray().Should().StartWith("<!DOCTYPE html>"u8.ToArray());
    }

    [Fact]
    public void Write_NoArticles_IsAPageThatSaysSo()
    {
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(new Comparison { Articles = [], Groups = [] }));

        page.SelectSingleNode("//h1")!.InnerText.Should().Be("No numeric claims were found");
        page.All("//table").Should().BeEmpty();
    }

    [Fact]
    public void Write_ClaimsWithoutArticlesAndOddSpans_ShowsThemWithoutASentence()
    {
        NumericClaim claim = new() { ArticleId = "hilang", Number = "12", Span = new TextSpan(900, 5), Value = 12, Low = 12, High = 12, Sentence = new TextSpan(-3, 40) };
        var group = new FigureGroup
        {
            Label = " ",
            Kind = ClaimKind.Count,
            Status = GroupStatus.Conflict,
            Estimate = new Estimate(null, null, null, 1),
            Claims = [claim, claim with { ArticleId = "ada", Value = null, Low = null, High = null }],
            Relations = [new Relation(0, 9, RelationKind.Conflict, new Reason("x", "x", "x"))],
        };
        var comparison = new Comparison { Articles = [new Article { Id = "ada", Text = "pendek" }], Groups = [group], Links = [new Relation(0, 5, RelationKind.PartOf, new Reason("x", "x", "x"))] };

        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(comparison));

        page.All("//blockquote").Should().BeEmpty();
        page.InnerText.Should().Contain("The article&#39;s text is not at hand.".Replace("&#39;", "'", StringComparison.Ordinal));
        page.All("//article[@class='q']").Should().ContainSingle();
    }

    [Fact]
    public void Write_TwoHundredArticles_StaysUnderThreeMegabytes()
    {
        Comparison comparison = new ClaimComparer().Compare(GeneratedEvent.Articles(200, places: 4));
        using var output = new MemoryStream();
        HtmlReportWriter.Write(output, comparison, "id");

        comparison.Groups.Sum(g => g.Claims.Count).Should().BeGreaterThanOrEqualTo(3000);
        output.Length.Should().BeLessThan(3_000_000);
    }

    [Fact]
    public void Write_AnEndlessText_IsCutWithANoteAndKeepsItsLinks()
    {
        string text = string.Concat(Enumerable.Repeat("Kalimat tanpa angka apa pun di sini. ", 3000)) + "\n" + Morning;
        HtmlNode page = ReportHtml.Tree(ReportHtml.Of(ReportHtml.Compare(text)));

        page.OuterHtml.Length.Should().BeLessThan(120_000);
        page.InnerText.Should().Contain("further characters are left out here");
        page.All("//*[@id='t0-0']").Should().ContainSingle();
    }

    [Fact]
    public void Write_Null_Throws()
    {
        FluentActions.Invoking(() => HtmlReportWriter.Write((Stream)null!, new Comparison { Articles = [], Groups = [] }, "id")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => HtmlReportWriter.Write(TextWriter.Null, null!, "id")).Should().Throw<ArgumentNullException>();
    }
}
