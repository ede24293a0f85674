using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Pages made to break a reader: each has its outcome, none an exception, and what is good in it is kept.</summary>
public sealed class HostilePageTests
{
    private const string Sentence = "Banjir merendam 12 rumah di Lumbungsari sejak Senin pagi, kata kepala desa Handaru kepada wartawan.";
    private const string Good = "<p>" + Sentence + "</p>";
    private static readonly ArticleReader Reader = new();

    /// <summary>Pages with the code that is expected beside the article; empty for none.</summary>
    public static TheoryData<string, string> Readable { get; } = new()
    {
        { "nested div", ReadingCodes.PlainText },
        { "nested unclosed div", ReadingCodes.PlainText },
        { "nested span", ReadingCodes.PlainText },
        { "nested table", ReadingCodes.PlainText },
        { "nested unknown elements", ReadingCodes.PlainText },
        { "crossed formatting", ReadingCodes.PlainText },
        { "crossed formatting over paragraphs", string.Empty },
        { "unclosed everything", ReadingCodes.PlainText },
        { "end tags alone", ReadingCodes.PlainText },
        { "few end tags alone", string.Empty },
        { "more tags than allowed", ReadingCodes.PlainText },
        { "million links", ReadingCodes.PlainText },
        { "entity bomb", string.Empty },
        { "malformed entities", string.Empty },
        { "giant numeric entities", string.Empty },
        { "surrogate entities", string.Empty },
        { "huge attribute", string.Empty },
        { "many attributes", string.Empty },
        { "unterminated attribute behind", string.Empty },
        { "unterminated comment behind", string.Empty },
        { "unterminated script behind", string.Empty },
        { "unterminated style behind", string.Empty },
        { "unterminated CDATA behind", string.Empty },
        { "deep linked data", string.Empty },
        { "linked data that refers to itself", string.Empty },
        { "many linked data scripts", string.Empty },
        { "linked data with half characters", string.Empty },
        { "wide linked data", string.Empty },
        { "noscript trap", string.Empty },
        { "template trap", string.Empty },
        { "textarea trap", string.Empty },
        { "nested forms", string.Empty },
        { "comment of comments", string.Empty },
        { "processing instructions", string.Empty },
        { "many headings", string.Empty },
        { "many meta elements", string.Empty },
        { "long class", string.Empty },
        { "long tag name", string.Empty },
        { "large page", ReadingCodes.PlainText },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Read_HostilePage_KeepsTheSentence(string page, string code)
    {
        List<ReadResult> results = Read(Page(page));
        results.Select(r => r.Problem?.Code).OfType<string>().Should().Equal(code.Length == 0 ? [] : [code]);
        Article article = results.Single(r => r.Article is not null).Article!;
        article.Text.Should().Contain(Sentence);
        article.Text.Should().NotContain("JEBAKAN");
    }

    [Theory]
    [InlineData("<script>", ReadingCodes.NoBody)]
    [InlineData("<style>", ReadingCodes.NoBody)]
    [InlineData("<!--", ReadingCodes.NoBody)]
    [InlineData("<textarea>", ReadingCodes.NoBody)]
    public void Read_PageSwallowedByWhatNeverEnds_HoldsNoArticle(string opening, string code) =>
        Read("<html><body>" + opening + Good).Should().ContainSingle().Which.Problem!.Code.Should().Be(code);

    [Fact]
    public void Read_PageOfOneTag_HoldsNoArticle() =>
        Read("<html>" + Repeat("<div>", 3_000_000)).Should().ContainSingle().Which.Problem!.Code.Should().Be(ReadingCodes.NoBody);

    [Fact]
    public void Read_StreamOfOneTagBeyondTheLimit_IsRefused()
    {
        var reader = new ArticleReader(new ReadingLimits { MaxBytes = 8 * 1024 * 1024 });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("<html>" + Repeat("<p>", 200 * 1024 * 1024 / 3 / 16)));
        reader.Read(stream, "halaman").Should().ContainSingle().Which.Problem!.Code.Should().Be(ReadingCodes.TooLarge);
    }

    [Theory]
    [InlineData("<p>", ReadingCodes.NoBody)]
    [InlineData("<b><i></b>", ReadingCodes.NoBody)]
    [InlineData("<a href='/x'>", ReadingCodes.NoBody)]
    [InlineData("<x", ReadingCodes.NoBody)]
    [InlineData("<div class=\"", ReadingCodes.NoBody)]
    [InlineData("<!-- ", ReadingCodes.NoBody)]
    [InlineData("x", ReadingCodes.TooLarge)]
    [InlineData("&lt;", ReadingCodes.TooLarge)]
    [InlineData("&#x0;", ReadingCodes.TooLarge)]
    public void Read_TwoHundredMegabytesOfOneTag_AreNeverHeld(string tag, string code)
    {
        (List<ReadResult> results, long allocated, Inputs.Endless stream) = ReadLarge(tag, before: string.Empty, behind: string.Empty);
        results.Should().ContainSingle().Which.Problem!.Code.Should().Be(code);
        stream.Total.Should().BeGreaterThan(code == ReadingCodes.NoBody ? 200_000_000 : 1_000_000);
        allocated.Should().BeLessThan(400_000_000, "the characters of the page are never held");
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li><b></li>")]
    [InlineData("<br/>")]
    [InlineData("<script>JEBAKAN</script>")]
    [InlineData("<!-- JEBAKAN > -- ->-->")]
    [InlineData("<i title='JEBAKAN > \"'></i>")]
    [InlineData("<![CDATA[ JEBAKAN ]> ]]>")]
    public void Read_TwoHundredMegabytesBesideASentence_KeepTheSentence(string tag)
    {
        (List<ReadResult> results, long allocated, _) = ReadLarge(tag, Good, "<p>Air surut &amp; warga pulang.</p>");
        results.Codes().Should().Equal(ReadingCodes.PlainText);
        results.Articles().Single().Text.Should().Be(Sentence + "\nAir surut & warga pulang.");
        allocated.Should().BeLessThan(400_000_000);
    }

    [Fact]
    public void Read_LargePageWithinTheLimits_IsParsedAsEver()
    {
        string page = "<html><head><title>Banjir di Lumbungsari</title></head><body>" + Repeat("<!-- " + new string('x', 1000) + " -->", 10_000) + Repeat(Good, 5) + "</body></html>";
        Read(page).Should().ContainSingle().Which.Article!.Title.Should().Be("Banjir di Lumbungsari");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void PlainPage_InPieces_GivesWhatItGivesAsAWhole(int length)
    {
        string page = Good + "<script>a</scrip<b>JEBAKAN</script >satu &amp; &lt;dua&gt; 5 < 6 </ tiga<!doctype x><!-- JEBAKAN -- > -->empat<br/>lima<textarea>JEBAKAN</TEXTAREA>enam<p title=\"a>b\">tujuh<!><!-x->delapan<?x ?><![CDATA[JEBAKAN]] >]]>sembilan<input/>sepuluh&nbsp;&#128512;<";
        var reader = new PlainPageReader(10_000);
        for (int at = 0; at < page.Length; at += length)
            reader.Feed(page.AsSpan(at, Math.Min(length, page.Length - at)), isLast: false).Should().BeTrue();
        reader.Finish().Should().Be(PlainPageReader.Read(page, 10_000)).And.NotContain("JEBAKAN").And.ContainAll("satu & <dua> 5 < 6 </ tiga", "empat\nlima", "enam\ntujuh", "delapan", "sembilan", "sepuluh \U0001F600<");
    }

    private static (List<ReadResult> Results, long Allocated, Inputs.Endless Stream) ReadLarge(string tag, string before, string behind)
    {
        byte[] part = Encoding.UTF8.GetBytes(Repeat(tag, (1 << 20) / tag.Length));
        int parts = (200_000_000 / part.Length) + 3;
        var stream = new Inputs.Endless(i => i == 0 ? Encoding.UTF8.GetBytes("<html><body>" + before) : i == parts - 1 ? Encoding.UTF8.GetBytes(behind + "\n") : part, parts);
        long start = GC.GetAllocatedBytesForCurrentThread();
        List<ReadResult> results = [.. Reader.Read(stream, "halaman")];
        return (results, GC.GetAllocatedBytesForCurrentThread() - start, stream);
    }

    [Fact]
    public void Read_TextBeyondTheLimit_IsRefused()
    {
        var limits = new ReadingLimits { MaxArticleLength = 5_000 };
        var reader = new ArticleReader(limits);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("<html><body>" + Repeat(Good, 100)));
        reader.Read(stream, "halaman").Should().ContainSingle().Which.Problem!.Code.Should().Be(ReadingCodes.TooLarge);
    }

    [Theory]
    [InlineData("&#128512;", "\U0001F600")]
    [InlineData("&#x1F600;", "\U0001F600")]
    [InlineData("&#150;", "–")]
    [InlineData("Lumbung&shy;sari", "Lumbungsari")]
    [InlineData("a&#1;b", "ab")]
    [InlineData("5 &lt; 6", "5 < 6")]
    public void Read_CharacterReference_IsWhatItMeans(string written, string shown) =>
        Read("<html><body><p>" + Sentence + " " + written + "</p></body></html>").Single().Article!.Text.Should().Be(Sentence + " " + shown);

    [Fact]
    public void Read_NulBytes_AreDroppedWithANotice()
    {
        List<ReadResult> results = Read("<html><body>\0\0" + Good);

        results.Select(r => r.Problem?.Code).Should().BeEquivalentTo([ReadingCodes.Repaired, null]);
        results.Single(r => r.Article is not null).Article!.Text.Should().NotContain("\0");
    }

    private static List<ReadResult> Read(string page)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(page));
        return [.. Reader.Read(stream, "halaman")];
    }

    private static string Page(string name) => "<html><body>" + name switch
    {
        "nested div" => Repeat("<div>", 50_000) + Good + Repeat("</div>", 50_000),
        "nested unclosed div" => Repeat("<div>", 15_000) + Good,
        "nested span" => Repeat("<span>", 15_000) + Good,
        "nested table" => Repeat("<table><tr><td>", 5_000) + Good,
        "nested unknown elements" => string.Concat(Enumerable.Range(0, 5_000).Select(i => "<x-" + i + ">")) + Good,
        "crossed formatting" => Repeat("<i><b></i>", 50_000) + Good,
        "crossed formatting over paragraphs" => Repeat("<b><p></b></p>", 300) + Good,
        "unclosed everything" => Repeat("<p>satu<li>dua<td>tiga", 300) + Good + "<div><p><table",
        "end tags alone" => Repeat("</p>", 50_000) + Good,
        "few end tags alone" => Repeat("</div></p></b>", 1_000) + Good,
        "more tags than allowed" => Good + Repeat("<br>", 300_000),
        "million links" => Good + Repeat("<a href=\"/x\">x</a>", 1_000_000),
        "entity bomb" => Good + "<p>" + Repeat("&amp;", 1_000_000) + "</p>",
        "malformed entities" => Good + "<p>" + Repeat("&;&#;&#x;&amp&nbsp&#xZZ;&notanentity;", 10_000) + "</p>",
        "giant numeric entities" => Good + "<p>" + Repeat("&#99999999999999999999;&#x7FFFFFFFFFFF;", 10_000) + "</p>",
        "surrogate entities" => Good + "<p>" + Repeat("&#xD800;&#xDFFF;", 10_000) + "</p>",
        "huge attribute" => "<div data-x=\"" + new string('x', 10_000_000) + "\">" + Good + "</div>",
        "many attributes" => "<div " + string.Concat(Enumerable.Range(0, 50_000).Select(i => "a" + i + "=1 ")) + ">" + Good + "</div>",
        "unterminated attribute behind" => Good + "<a href=\"JEBAKAN",
        "unterminated comment behind" => Good + "<!-- JEBAKAN",
        "unterminated script behind" => Good + "<script>JEBAKAN",
        "unterminated style behind" => Good + "<style>JEBAKAN",
        "unterminated CDATA behind" => Good + "<![CDATA[",
        "deep linked data" => Linked(Repeat("{\"mainEntity\":", 100_000)) + Good,
        "linked data that refers to itself" => Linked("{\"@id\":\"a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"a\"},\"mainEntity\":{\"@id\":\"a\"}}") + Good,
        "many linked data scripts" => Repeat(Linked("{\"@type\":\"NewsArticle\",\"headline\":\"Judul\"}"), 60_000) + Good,
        "linked data with half characters" => Linked("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud83d\",\"articleSection\":\"\\udc00\"}") + Good,
        "wide linked data" => Linked("[" + Repeat("{\"@type\":\"Thing\"},", 100_000) + "{}]") + Good,
        "noscript trap" => "<noscript><p>JEBAKAN</p></noscript>" + Repeat(Good, 5),
        "template trap" => "<template><p>JEBAKAN</p></template>" + Good,
        "textarea trap" => "<textarea><p>JEBAKAN</p></textarea>" + Good,
        "nested forms" => Repeat("<form>", 200) + Good,
        "comment of comments" => "<!--" + Repeat("<!-- JEBAKAN ", 10_000) + "-->" + Good,
        "processing instructions" => Repeat("<?php JEBAKAN ?>", 1_000) + Good,
        "many headings" => Repeat("<h1></h1>", 20_000) + Good,
        "many meta elements" => Repeat("<meta name=\"author\" content=\"\">", 20_000) + Good,
        "long class" => "<div class=\"" + Repeat("kelas ", 200_000) + "\">" + Good + "</div>",
        "long tag name" => "<" + new string('x', 1_000_000) + ">" + Good,
        "large page" => Good + "<p title=\"" + new string('x', 17 * 1024 * 1024) + "\"></p>",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string Linked(string json) => "<script type=\"application/ld+json\">" + json + "</script>";

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
