using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Live reports: entries keep their times, whatever tells them.</summary>
public sealed class EntryTimesTests
{
    private const string Intro = "Banjir bandang melanda Lumbungsari pada Senin dini hari, dan laporan ini diperbarui terus oleh redaksi.";

    /// <summary>Six entries, the newest first, over midnight.</summary>
    private static readonly (string Time, string Iso, string Heading, string Text)[] Entries =
    [
        ("00.10", "2025-03-04T00:10", "Korban Terus Bertambah", "Jumlah korban tewas akibat banjir bandang di Lumbungsari bertambah menjadi 21 orang, kata Kepala BPBD Lumbungsari Rahma Widuri."),
        ("20.40", "2025-03-03T20:40", "Polisi Mendata Korban", "Polres Lumbungsari mencatat 18 orang tewas akibat banjir bandang di Lumbungsari."),
        ("16.25", "2025-03-03T16:25", "Pencarian Dilanjutkan", "Sebanyak 14 orang tewas akibat banjir bandang di Lumbungsari, menurut BPBD Lumbungsari. Pencarian dilanjutkan besok pagi."),
        ("12.05", "2025-03-03T12:05", "Siang di Posko", "Hingga siang ini, 9 orang tewas akibat banjir bandang di Lumbungsari, kata Rahma."),
        ("08.30", "2025-03-03T08:30", "Laporan dari Bendung", "Sedikitnya 5 orang tewas akibat banjir bandang di Lumbungsari, kata BPBD Lumbungsari. Sebanyak 40 rumah hanyut kemarin."),
        ("06.15", "2025-03-03T06:15", "Air Datang", "Sebanyak 3 orang tewas akibat banjir bandang di Lumbungsari, kata warga bernama Handaru."),
    ];

    /// <summary>Ways in which pages tell the times of entries: T time, D time of ISO 8601, U the same in UTC, H heading, P text.</summary>
    public static TheoryData<string> Forms { get; } = new(
        "<div class=\"jam\">T WIB</div><h3>H</h3><p>P</p>",
        "<h3>H</h3><div>T WIB</div><p>P</p>",
        "<p><strong>Pukul T WIB</strong></p><p>P</p>",
        "<div><time datetime=\"D:00+07:00\">T</time><p>P</p></div>",
        "<div><time datetime=\"U:00Z\">T WIB</time><h3>H</h3><p>P</p></div>",
        "<section><time datetime=\"D:00+07:00\"></time><h3>H</h3><p>P</p></section>",
        "<p>T WIB - P</p>",
        "<p>[T WIB] P</p>",
        "<p><b>T</b> | P</p>",
        "<h3>H</h3><p>P</p><div>T WIB</div>");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Read_LivePageNewestFirst_GivesEveryEntryItsTime(string form)
    {
        Article article = Read(Page(string.Concat(Entries.Select(e => Fill(form, e)))));
        Times(article).Should().Equal([(null, Intro), .. Entries.Select(e => (e.Iso, e.Text))]);
        article.Paragraphs.Where(p => p.IsRead).Select(p => article.Text[p.Start..p.End]).Should().NotContain(t => t.Contains("WIB", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Read_LivePageOldestFirst_GivesEveryEntryItsTime(string form) =>
        Times(Read(Page(string.Concat(Entries.Reverse().Select(e => Fill(form, e)))))).Should().Equal([(null, Intro), .. Entries.Reverse().Select(e => (e.Iso, e.Text))]);

    [Fact]
    public void Date_StampsWithWeekdays_GiveTheLastDaysOfTheirNames()
    {
        string text = string.Join('\n', "Senin, 19.40 WIB", Entries[0].Text, "Minggu, 13.00 WIB", Entries[1].Text);
        Times(ArticleReader.FromText("a", text, PartialDate.OfDay(new DateOnly(2025, 3, 3)))).Should().Equal(("2025-03-03T19:40", Entries[0].Text), ("2025-03-02T13:00", Entries[1].Text));
    }

    [Fact]
    public void Read_LinkedDataOfALivePage_GivesItsEntriesTheirTimes()
    {
        string updates = string.Join(',', Entries.Select((e, i) => "{\"@type\":\"BlogPosting\",\"datePublished\":\"" + e.Iso + ":00+07:00\"," + (i % 2 == 0 ? "\"headline\":\"" + e.Heading + "\"" : "\"articleBody\":\"<p>" + e.Text + "</p>\"") + "}"));
        string head = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Banjir Bandang di Lumbungsari\",\"coverageStartTime\":\"2025-03-03T06:10:00+07:00\",\"liveBlogUpdate\":[" + updates + "]}</script>";
        Article article = Read(Page(string.Concat(Entries.Select(e => Fill("<h3>H</h3><p>P</p>", e))), head));
        article.Date.ToString().Should().Be("2025-03-03T06:10");
        Times(article).Should().Equal([(null, Intro), .. Entries.Select(e => (e.Iso, e.Text))]);
    }

    [Fact]
    public void Read_TimesOfOtherZones_AreToldByTheClockOfTheArticle() =>
        Times(Read(Page(string.Concat(Entries.Select(e => Fill("<div>T WITA</div><p>P</p>", e)))))).Select(t => t.Time).Skip(1).Should()
            .Equal("2025-03-03T23:10", "2025-03-03T19:40", "2025-03-03T15:25", "2025-03-03T11:05", "2025-03-03T07:30", "2025-03-03T05:15");

    [Fact]
    public void Read_DaysAsHeadings_HoldForTheTimesBehindThem()
    {
        string body = "<h2>Rabu, 5 Maret 2025</h2>" + Fill("<div>T</div><p>P</p>", Entries[2]) + "<h2>Selasa, 4 Maret 2025</h2>" + Fill("<div>T</div><p>P</p>", Entries[1]) + Fill("<div>T</div><p>P</p>", Entries[3]);
        Times(Read(Page(body))).Select(t => t.Time).Should().Equal(null, "2025-03-05T16:25", "2025-03-04T20:40", "2025-03-04T12:05");
    }

    [Fact]
    public void FromText_LiveReport_GivesEveryEntryItsTime()
    {
        string text = Intro + "\n\n" + string.Join("\n\n", Entries.Select(e => e.Time + " WIB\n" + e.Text));
        Times(ArticleReader.FromText("langsung", text, PartialDate.OfDay(new DateOnly(2025, 3, 3)))).Should().Equal([(null, Intro), .. Entries.Select(e => (e.Iso, e.Text))]);
        Times(ArticleReader.FromText("langsung", text)).Should().OnlyContain(t => t.Time == null, "without a date no day is known");
    }

    [Theory]
    [InlineData("<p>Pukul 08.30 WIB</p><p>P</p><p>Pukul 12.05 WIB</p><p>P</p>")]
    [InlineData("<div>20.15 WIB</div><p>P</p><p>P</p>")]
    [InlineData("<div>12.05</div><div>08.30</div><p>P</p>")]
    [InlineData("<p>Sirene berbunyi pada <time datetime=\"2025-03-03T05:10:00+07:00\">05.10</time> ketika air mulai naik di bendung itu.</p><p>Warga mengungsi pada <time datetime=\"2025-03-03T04:10:00+07:00\">04.10</time> ke balai desa yang lebih tinggi.</p>")]
    [InlineData("<ul><li>16.25 Rapat</li><li>12.05 Makan siang</li></ul><p>P</p>")]
    public void Read_OtherTimes_MakeNoLiveReport(string body)
    {
        // A chronicle of what had happened before the article was published is none either
        Article article = Read(Page(body.Replace("P</p>", Entries[1].Text + "</p>", StringComparison.Ordinal), string.Empty, "2025-03-03T18:00", null));
        article.Paragraphs.Should().OnlyContain(p => p.Time == null);
    }

    [Fact]
    public void Read_MillionsOfTimes_TakeNoMoreThanTheirLength()
    {
        string text = string.Concat(Enumerable.Repeat("12.05\n08.30\n", 80_000)) + string.Concat(Enumerable.Repeat("16.25 - Air naik lagi di bendung Lumbungsari.\n12.05 - Air surut di bendung Lumbungsari itu.\n", 15_000));
        ArticleReader.FromText("banyak", text, PartialDate.OfDay(new DateOnly(2025, 3, 3))).Paragraphs.Should().HaveCountGreaterThan(30_000);
    }

    private static string Fill(string form, (string Time, string Iso, string Heading, string Text) entry)
    {
        string utc = DateTime.Parse(entry.Iso, System.Globalization.CultureInfo.InvariantCulture).AddHours(-7).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return "<div class=\"entry\">" + form.Replace(">T", ">" + entry.Time, StringComparison.Ordinal).Replace("[T", "[" + entry.Time, StringComparison.Ordinal).Replace("Pukul T", "Pukul " + entry.Time, StringComparison.Ordinal)
            .Replace("\"D:", "\"" + entry.Iso + ":", StringComparison.Ordinal).Replace("\"U:", "\"" + utc + ":", StringComparison.Ordinal)
            .Replace(">H<", ">" + entry.Heading + "<", StringComparison.Ordinal).Replace("P</p>", entry.Text + "</p>", StringComparison.Ordinal) + "</div>";
    }

    private static string Page(string body, string head = "") => Page(body, head, "2025-03-03T06:10", "2025-03-04T00:12");

    private static string Page(string body, string head, string published, string? updated) =>
        "<html><head><title>Banjir Bandang di Lumbungsari</title><meta property=\"article:published_time\" content=\"" + published + ":00+07:00\">"
        + (updated is null ? string.Empty : "<meta property=\"article:modified_time\" content=\"" + updated + ":00+07:00\">") + head + "</head><body><article><h1>Banjir Bandang di Lumbungsari</h1><p>" + Intro + "</p>" + body + "</article></body></html>";

    private static Article Read(string page) => Inputs.Read(page).Articles().Should().ContainSingle().Subject;

    /// <summary>The running text with the time of its entry; headings are left out.</summary>
    private static IEnumerable<(string? Time, string Text)> Times(Article article) =>
        article.Paragraphs.Where(p => p.IsRead && p.Role != ParagraphRole.Subheading).Select(p => (p.Time?.ToString(), article.Text[p.Start..p.End]));
}
