using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class TextArticleTests
{
    private const string Text = """
        Warga melintasi genangan di Lumbungsari, Senin. (Harian Buana/Bagas)
        Ratri Anggraeni • 3 Maret 2025 21:05
        LUMBUNGSARI, Harian Buana - Banjir merendam 12 rumah.

        Penyebab Banjir
        Hujan turun sejak pagi, kata BPBD.
        Baca juga: 100 Rumah Hanyut di Kota Lain
        Sumber: Reuters | Editor: Handaru
        """;

    private static readonly Article Read = ArticleReader.FromText("uji", Text);

    [Fact]
    public void FromText_TextOfAnOutlet_KeepsTheTextUnchanged() => Read.Text.Should().Be(Text);

    [Theory]
    [InlineData("Warga melintasi", ParagraphRole.Caption)]
    [InlineData("Ratri", ParagraphRole.Byline)]
    [InlineData("LUMBUNGSARI", ParagraphRole.Dateline)]
    [InlineData("Banjir merendam", ParagraphRole.Body)]
    [InlineData("Penyebab", ParagraphRole.Subheading)]
    [InlineData("Hujan", ParagraphRole.Body)]
    [InlineData("Baca juga", ParagraphRole.Related)]
    [InlineData("Sumber", ParagraphRole.Credit)]
    public void FromText_Paragraph_HasItsRole(string beginning, ParagraphRole role) =>
        Read.Paragraphs.Should().Contain(p => p.Role == role && Text.IndexOf(beginning, p.Start, StringComparison.Ordinal) == p.Start);

    [Fact]
    public void FromText_BylineAndCredit_GiveDateAuthorEditorAndAgency()
    {
        Read.Date.ToString().Should().StartWith("2025-03-03");
        Read.Authors.Should().Equal("Ratri Anggraeni");
        Read.Editor.Should().Be("Handaru");
        Read.Credits.Should().Equal("Reuters");
        Read.Outlet.Should().Be("Harian Buana");
    }

    [Fact]
    public void FromText_RelatedLinkAndCaption_YieldNoClaims() =>
        new ClaimExtractor().Extract(Read).Select(c => c.Number).Should().Equal("12");

    [Fact]
    public void Read_HtmlPage_GivesHeadlineDateAndParagraphs()
    {
        const string Page = """
            <!DOCTYPE html><html><head><title>Banjir - Harian Buana</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Banjir Rendam 12 Rumah","datePublished":"2025-03-03T21:05:00+07:00","author":{"name":"Ratri Anggraeni"}}</script></head>
            <body><nav><a href="/">Beranda</a></nav><article><h1>Banjir Rendam 12 Rumah</h1>
            <p>Banjir merendam <a href="/x">12 rumah</a> di Lumbungsari, kata BPBD Lumbungsari pada Senin malam.</p>
            <p>Baca juga: <a href="/y">100 Rumah Hanyut</a></p>
            <p>Tidak ada korban jiwa dalam peristiwa itu, dan air surut menjelang pagi.</p></article></body></html>
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Page));
        Article article = new ArticleReader().Read(stream, "halaman.html").Should().ContainSingle().Subject.Article!;
        article.Title.Should().Be("Banjir Rendam 12 Rumah");
        article.Date.ToString().Should().StartWith("2025-03-03");
        article.Authors.Should().Equal("Ratri Anggraeni");
        article.Text.Should().Contain("merendam 12 rumah di Lumbungsari");
        new ClaimExtractor().Extract(article).Where(c => c.In == ClaimLocation.Text).Select(c => c.Number).Should().Equal("12", "Tidak ada");
    }
}
