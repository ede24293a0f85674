using ClaimCompare.Reading;
using FluentAssertions;
using HtmlAgilityPack;
using Xunit;

namespace ClaimCompare.Tests.Reading.Html;

/// <summary>Holds the parser to the field that is read of it: a version without it fails here.</summary>
public sealed class NodeSpansTests
{
    [Theory]
    [InlineData("<p>Banjir &amp; <b>longsor</b> di<br>Lor 5 < 6</p>lepas")]
    [InlineData("<ul><li>satu<li>dua</ul><script>var a = '<b>';</script>tiga")]
    [InlineData("empat <i><b>lima</i>enam</b><p")]
    [InlineData("tujuh <!-- x --> delapan <![CDATA[ sembilan ]]>")]
    public void Text_EveryTextOfAPage_IsWhatTheParserGives(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        List<HtmlNode> texts = [.. document.DocumentNode.Descendants().Where(n => n.NodeType == HtmlNodeType.Text)];
        texts.Should().NotBeEmpty();
        texts.Select(t => NodeSpans.Text(html, t).ToString()).Should().Equal(texts.Select(t => t.OuterHtml));
    }

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"<b>\"}</script>", "{\"a\": \"<b>\"}")]
    [InlineData("<script></script>", "")]
    [InlineData("<script>{\"a\": 1}", "")]
    public void Content_Script_IsWhatStandsInIt(string html, string content)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        NodeSpans.Content(html, document.DocumentNode.Descendants("script").Single()).ToString().Should().Be(content);
    }
}
