using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class FeedTests
{
    private const string Html = "<p>" + Inputs.Sentence + "</p><p>Air surut menjelang pagi, dan para warga mulai kembali ke rumah.</p>";

    [Fact]
    public void Read_RssWithFullTexts_ReadsThem()
    {
        List<ReadResult> results = Inputs.Read($"""

            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harian Buana</title><link>https://buana.example</link><image><title>Gambar</title></image>
            <item><title>Banjir &amp; longsor</title><link>https://buana.example/1</link><guid>buana-1</guid><pubDate>Mon, 03 Mar 2025 21:05:00 +0700</pubDate><dc:creator><![CDATA[Ratri Anggraeni]]></dc:creator>
            <description>Ringkas.</description><content:encoded><![CDATA[{Html}]]></content:encoded></item>
            </channel></rss>
            """);
        results.Codes().Should().BeEmpty();
        Article article = results.Articles().Should().ContainSingle().Subject;
        (article.Id, article.Title, article.Outlet, article.Url).Should().Be(("buana-1", "Banjir & longsor", "Harian Buana", "https://buana.example/1"));
        article.Text.Should().StartWith(Inputs.Sentence).And.NotContain("<").And.Contain("\nAir surut");
        article.Date.ToString().Should().Be("2025-03-03T21:05");
        article.Authors.Should().Equal("Ratri Anggraeni");
    }

    [Theory]
    [InlineData("<content type=\"html\">&lt;p&gt;BODY&lt;/p&gt;</content>")]
    [InlineData("<content type=\"text\">BODY</content>")]
    [InlineData("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>BODY</p></div></content>")]
    public void Read_Atom_ReadsEachKindOfContent(string content)
    {
        List<ReadResult> results = Inputs.Read($"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harian Buana</title><updated>2025-03-04T00:00:00Z</updated>
            <entry><title>Banjir</title><link rel="self" href="https://buana.example/x"/><link href="https://buana.example/1"/><id>tag:buana,1</id><published>2025-03-03T14:05:00Z</published><updated>2025-03-05T14:05:00Z</updated>
            <author><name>Ratri Anggraeni</name><uri>x</uri></author><summary>Ringkas.</summary>{content.Replace("BODY", Inputs.Sentence, StringComparison.Ordinal)}</entry></feed>
            """);
        results.Codes().Should().BeEmpty();
        Article article = results.Articles().Should().ContainSingle().Subject;
        (article.Text, article.Url, article.Outlet, article.Title).Should().Be((Inputs.Sentence, "https://buana.example/1", "Harian Buana", "Banjir"));
        article.Date.ToString().Should().Be("2025-03-03T21:05");
        article.Authors.Should().Equal("Ratri Anggraeni");
    }

    [Fact]
    public void Read_DescriptionsAlone_AreSummariesWithANotice()
    {
        List<ReadResult> results = Inputs.Read("<rdf:RDF xmlns:rdf=\"r\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>Buana</title></channel><item><title>A</title><description>Sebanyak 12 rumah rusak &amp;amp; hanyut.</description></item><item><title>B</title></item></rdf:RDF>");
        results.Articles().Should().ContainSingle().Which.Text.Should().Be("Sebanyak 12 rumah rusak & hanyut.");
        results.Codes().Should().Equal(ReadingCodes.NoText, ReadingCodes.SummaryOnly);
    }

    [Fact]
    public void Read_CutFeed_KeepsTheItemsBefore()
    {
        List<ReadResult> results = Inputs.Read("<rss><channel><item><description>Sebanyak 12 rumah rusak.</description></item>\n<item><description>Sebanyak 13");
        results.Articles().Should().ContainSingle();
        results.Codes().Should().Contain(ReadingCodes.InvalidXml);
    }

    [Fact]
    public void Read_FeedOfADeclaredEncoding_IsDecoded() =>
        Inputs.Read(Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><item><description>Café 12 orang.</description></item></channel></rss>")).Articles()[0].Text.Should().Be("Café 12 orang.");

    [Fact]
    public void Read_EndlessFeed_GivesTheFirstAtOnce()
    {
        using var stream = new Inputs.Endless(n => Inputs.Utf8(n == 0 ? "<rss><channel>" : $"<item><guid>a{n}</guid><description>Sebanyak {n} rumah rusak.</description></item>"));
        new ArticleReader().Read(stream, "-").Take(3).Articles().Select(a => a.Id).Should().Equal("a1", "a2", "a3");
        stream.Total.Should().BeLessThan(1 << 20);
    }
}
