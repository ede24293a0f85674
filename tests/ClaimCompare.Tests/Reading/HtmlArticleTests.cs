using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>The rules by which an article is taken from a page, each on a page of its own.</summary>
public sealed class HtmlArticleTests
{
    private const string First = "Banjir merendam 12 rumah di Lumbungsari sejak Senin pagi, kata kepala desa Handaru kepada wartawan di balai desa.";
    private const string Second = "Air setinggi satu meter surut pada sore hari setelah pompa dinyalakan, dan warga mulai membersihkan rumah mereka.";
    private const string Teaser = "Warga kampung sebelah berhasil menangkap buaya yang muncul di sungai pada malam sebelumnya.";

    [Fact]
    public void Read_TextBehindBreaksAndBareText_IsKept() =>
        Body("<div>" + First + "<br>" + Second + "<p>" + First + "</p>" + Second + "</div>").Should().Equal(First, Second, First, Second);

    [Fact]
    public void Read_InlineElementsAndLinks_GlueAndSplitNoWord() =>
        Body("<p>Dilansir <a href=\"/a\">Independent</a>, <b>Lum</b>bungsari <i>terendam</i>&nbsp;banjir setinggi satu meter, kata kepala desa Handaru kepada wartawan.</p>")
            .Should().Equal("Dilansir Independent, Lumbungsari terendam banjir setinggi satu meter, kata kepala desa Handaru kepada wartawan.");

    [Fact]
    public void Read_BodySplitOverSiblings_IsReadWhole() =>
        Body("<main><div class=\"a\"><p>" + First + "</p></div><div class=\"b\"><p>" + Second + "</p></div></main><footer><p>Alamat redaksi dan nomor telepon harian ini ada di halaman kontak.</p></footer>").Should().Equal(First, Second);

    [Fact]
    public void Read_TeasersBesideTheText_AreNoText() =>
        Body("<div><p>" + First + "</p><p>" + Second + "</p><ul>" + string.Concat(Enumerable.Range(0, 4).Select(i => "<li><h3><a href=\"/" + i + "\">Buaya Muncul Lagi di Sungai</a></h3><p>" + Teaser + "</p></li>")) + "</ul></div>").Should().Equal(First, Second);

    [Fact]
    public void Read_CommentsOfReaders_AreNoText() => Body("<p>" + First + "</p><p>" + Second + "</p><div class=\"comments\"><p>" + Teaser + "</p></div>").Should().Equal(First, Second);

    [Fact]
    public void Read_QuestionForConsent_IsNoTextThoughItBeLongerThanTheArticle() =>
        Body("<article><p>" + First + "</p></article><div class=\"cookie-modal\"><p>" + Teaser + "</p><p>" + Second + "</p><p>" + Teaser + " " + Second + "</p></div>").Should().Equal(First);

    [Fact]
    public void Read_TableOfFiguresWithLinkedNames_IsKeptWhole()
    {
        string rows = string.Concat(Enumerable.Range(1, 4).Select(i => "<tr class=\"player-row sidebar\"><td><a href=\"/" + i + "\">Desa Lor " + i + "</a></td><td>" + (i * 12) + "</td><td>1." + i + "00</td></tr>"));
        Lines(Page("<p>" + First + "</p><table><tbody>" + rows + "</tbody></table><p>" + Second + "</p>")).Where(l => l.Item1 == ParagraphRole.Table).Select(l => l.Item2)
            .Should().Equal(Enumerable.Range(1, 4).SelectMany(i => new[] { "Desa Lor " + i, (i * 12).ToString(System.Globalization.CultureInfo.InvariantCulture), "1." + i + "00" }));
    }

    [Fact]
    public void Read_TableOfLinksAlone_IsNoText() =>
        Body("<p>" + First + "</p><table>" + string.Concat(Enumerable.Range(1, 4).Select(i => "<tr><td><a href=\"/" + i + "\">Buaya Muncul Lagi di Sungai " + i + "</a></td><td><a href=\"/x" + i + "\">Foto</a></td></tr>")) + "</table><p>" + Second + "</p>").Should().Equal(First, Second);

    [Fact]
    public void Read_ShortParagraphBeforeAList_IsKept()
    {
        string page = "<html><head><title>Menit ke Menit di Lumbungsari</title></head><body><article><h1>Menit ke Menit di Lumbungsari</h1><p>Pembaruan terbaru di atas</p><ol><li><p>" + First + "</p></li><li><p>" + Second + "</p></li></ol></article></body></html>";
        Lines(page).Select(l => l.Item2).Should().Equal("Menit ke Menit di Lumbungsari", "Pembaruan terbaru di atas", First, Second);
    }

    [Fact]
    public void Read_ClassThatSaysTheWholePageIsNoArticle_IsNotBelieved() => Body("<div class=\"sidebar related\"><p>" + First + "</p><p>" + Second + "</p></div>").Should().Equal(First, Second);

    [Theory]
    [InlineData("<figure><img src=\"a\"><figcaption>Genangan di Lumbungsari</figcaption></figure>", "Genangan di Lumbungsari", ParagraphRole.Caption)]
    [InlineData("<div><img src=\"a\">Genangan di Lumbungsari</div>", "Genangan di Lumbungsari", ParagraphRole.Caption)]
    [InlineData("<div><span class=\"foto-caption\">Genangan di Lumbungsari</span></div>", "Genangan di Lumbungsari", ParagraphRole.Caption)]
    [InlineData("<div><span class=\"caption\">Genangan</span> tampak di Lumbungsari</div>", "Genangan tampak di Lumbungsari", ParagraphRole.Body)]
    [InlineData("<div class=\"social-media-embed\"><blockquote>Air sudah masuk ke dapur kami.</blockquote></div>", "Air sudah masuk ke dapur kami.", ParagraphRole.Quotation)]
    [InlineData("<div class=\"ad-slot\">Belanja murah di sini</div>", "Belanja murah di sini", ParagraphRole.Advert)]
    [InlineData("<div class=\"baca-juga\">Buaya di Sungai</div>", "Buaya di Sungai", ParagraphRole.Related)]
    [InlineData("<p><a href=\"/b\">Buaya Muncul Lagi di Sungai</a></p>", "Buaya Muncul Lagi di Sungai", ParagraphRole.Related)]
    [InlineData("<h2>Sebab Banjir</h2>", "Sebab Banjir", ParagraphRole.Subheading)]
    [InlineData("<blockquote>Kami mengungsi ke balai desa.</blockquote>", "Kami mengungsi ke balai desa.", ParagraphRole.Quotation)]
    [InlineData("<ul><li>Desa Lor: 12 rumah</li></ul>", "Desa Lor: 12 rumah", ParagraphRole.List)]
    [InlineData("<table><tr><td>Desa Lor</td></tr></table>", "Desa Lor", ParagraphRole.Table)]
    [InlineData("<div>20.15 WIB</div>", "20.15 WIB", ParagraphRole.Byline)]
    [InlineData("<table><tr><td>Editor</td><td>: Sena Wirya</td></tr></table>", "Editor: Sena Wirya", ParagraphRole.Credit)]
    public void Read_Element_HasItsRole(string element, string text, ParagraphRole role) =>
        Lines(Page("<p>" + First + "</p>" + element + "<p>" + Second + "</p>")).Should().Contain((role, text));

    [Theory]
    [InlineData("Ratri Anggraeni | Rabu, 18 Jun 2025 20.04 WIB", "2025-06-18T20:04", 7)]
    [InlineData("Kompas.com - 18/06/2025, 20:04 WITA", "2025-06-18T20:04", 8)]
    [InlineData("Jum'at, 14 Pebruari 2025 | 08:05 WIT", "2025-02-14T08:05", 9)]
    [InlineData("14 Nop 2025", "2025-11-14", null)]
    [InlineData("3 Agt 2025 07.30 WIB", "2025-08-03T07:30", 7)]
    [InlineData("June 18, 2025 8:04 PM", "2025-06-18T20:04", null)]
    public void Read_VisibleDate_IsReadWithItsZone(string line, string date, int? hours)
    {
        Article article = Read("<html><body><h1>Banjir di Lumbungsari</h1><div>" + line + "</div><div><p>" + First + "</p><p>" + Second + "</p></div></body></html>");
        article.Date.ToString().Should().Be(date);
        article.UtcOffset.Should().Be(hours is { } h ? TimeSpan.FromHours(h) : null);
    }

    [Fact]
    public void Read_VisibleByline_GivesAuthorEditorAndUpdate()
    {
        Article article = Read("<html><body><h1>Banjir di Lumbungsari</h1><div>Penulis: Ratri Anggraeni | Editor: Sena Wirya</div><div>18 Juni 2025 20:04 WIB</div><div>Diperbarui 19 Juni 2025 06:00 WIB</div><div><p>" + First + "</p><p>" + Second + "</p></div></body></html>");
        article.Authors.Should().Equal("Ratri Anggraeni");
        article.Editor.Should().Be("Sena Wirya");
        article.Updated.ToString().Should().Be("2025-06-19T06:00");
    }

    [Theory]
    [InlineData("{\"@graph\":[{\"@id\":\"#p\",\"name\":\"Ratri Anggraeni\"},{\"@type\":\"NewsArticle\",\"headline\":\"Banjir &amp; <b>Longsor</b> di Lor\",\"author\":{\"@id\":\"#p\"},\"datePublished\":\"2025-06-18T20:04:00+07:00\"}]}")]
    [InlineData("[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Banjir & Longsor di Lor\",\"author\":[{\"name\":[\"Ratri Anggraeni\"]}],\"datePublished\":\"2025-06-18T20:04:00+07:00\",}]")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Banjir &amp;\n Longsor di Lor\",\"description\":\"kata \"warga\" itu\",\"author\":{\"name\":\"Ratri Anggraeni\"},\"datePublished\":\"2025-06-18T20:04:00+07:00\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Banjir & Longsor di Lor\",\"author\":{\"name\":\"Ratri Anggraeni\"},\"datePublished\":\"2025-06-18T20:04:00+07:00\",,")]
    public void Read_LinkedData_GivesTheMetadata(string json)
    {
        Article article = Read("<html><head><script type=\"application/ld+json\">" + json + "</script></head><body><p>" + First + "</p><p>" + Second + "</p></body></html>");
        article.Title.Should().Be("Banjir & Longsor di Lor");
        article.Authors.Should().Equal("Ratri Anggraeni");
        article.Date.ToString().Should().Be("2025-06-18T20:04");
        article.UtcOffset.Should().Be(TimeSpan.FromHours(7));
    }

    [Fact]
    public void Read_IndonesianPageInUtc_TellsTheTimeOfItsReaders()
    {
        Article article = Read("<html lang=\"id-ID\"><head><meta property=\"article:published_time\" content=\"2025-06-17T23:30:00Z\"><meta property=\"article:section\" content=\"Daerah\"></head><body><p>" + First + "</p><p>" + Second + "</p></body></html>");
        article.Date.ToString().Should().Be("2025-06-18T06:30");
        article.Language.Should().Be("id");
        article.Section.Should().Be("Daerah");
    }

    [Fact]
    public void Read_KnownDomain_GivesTheOutletAndTitleWithoutIt()
    {
        Article article = Read("<html><head><title>Banjir di Lumbungsari - Kompas.com</title><link rel=\"canonical\" href=\"https://regional.kompas.com/read/1\"></head><body><p>" + First + "</p><p>" + Second + "</p></body></html>");
        article.Site.Should().Be("KOMPAS.com");
        article.Title.Should().Be("Banjir di Lumbungsari");
        article.Url.Should().Be("https://regional.kompas.com/read/1");
    }

    [Fact]
    public void FromText_BylineOfAnOutlet_IsNoAuthor()
    {
        Article article = ArticleReader.FromText("a", "Kabar Muara • 17 Oktober 2024 20:15\n" + First);
        article.Outlet.Should().Be("Kabar Muara");
        article.Authors.Should().BeEmpty();
    }

    private static string Page(string body) => "<html><body>" + body + "</body></html>";

    private static IEnumerable<string> Body(string body) => Lines(Page(body)).Where(l => l.Role is ParagraphRole.Body).Select(l => l.Text);

    private static List<(ParagraphRole Role, string Text)> Lines(string page)
    {
        Article article = Read(page);
        return [.. article.Paragraphs.Select(p => (p.Role, article.Text[p.Start..p.End]))];
    }

    private static Article Read(string page)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(page));
        return new ArticleReader().Read(stream, "halaman").Single().Article!;
    }
}
