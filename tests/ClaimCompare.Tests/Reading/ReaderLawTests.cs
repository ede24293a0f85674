using System.Text;
using ClaimCompare.Reading;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Laws of reading, on inputs put together at random: every input gives articles or problems, never an exception.</summary>
public sealed class ReaderLawTests
{
    private static readonly string[] Pieces =
    [
        "<html>", "<body>", "</body>", "<p>", "</p>", "<div>", "</div>", "<article>", "<script>", "</script>", "<script type=\"application/ld+json\">", "<meta property=\"article:published_time\" content=\"", "\">", "<title>", "</title>", "<h1>",
        "<table><tr><td>", "<li>", "<figcaption>", "<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "&#xD800;", "&nbsp", "<", ">", "\"", "'", "=", "{", "}", "[", "]", "{\"", "\":", ",", "\"text\":\"", "\"id\":", "\"date\":", "\\ud83d", "\\", "null", "1e999", "\n", "\r\n",
        "\n---\n", "outlet: Buana\n", "date: 2025-13-45\n", "title: Judul\n", "{{", "}}", "[12 | kind: deaths]", "2025-03-03T99:99", "3/3/2025", "Senin (3/3/2025)", "LUMBUNGSARI, Buana.id - ", "Baca juga: ", "Foto: ", "Penulis: ", "(ant/rw)", "Sebanyak 12 orang tewas", ". ", " ",
        "WARC/1.0\r\n", "WARC-Type: response\r\n", "Content-Length: 40\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "MIME-Version: 1.0\r\n", "Content-Type: multipart/related; boundary=b\r\n", "--b\r\n", "--b--", "=?utf-8?B?", "<?xml version=\"1.0\"?>", "<rss>", "<item>", "</item>", "<description>", "<!DOCTYPE rss [", "title,text\n", "=====\n", "%PDF-", "PK\u0003\u0004", "http://a.id/\n",
        "\u0000", "\uFEFF", "\u00AD", "é", "😀", "“", "”", "\t",
    ];

    private static readonly ArticleReader Reader = new();

    [Fact]
    public void Read_RandomText_GivesArticlesOrProblems() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        text => CheckLaws(Encoding.UTF8.GetBytes(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(new Replay(new Rnd(17, 19), default)));

    [Fact]
    public void Read_RandomPage_GivesArticlesOrProblems() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => "<html>" + string.Concat(p)).ToArbitrary(),
        text => CheckLaws(Encoding.UTF8.GetBytes(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(new Replay(new Rnd(17, 19), default)));

    [Fact]
    public void Read_RandomBytes_GivesArticlesOrProblems() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        bytes => CheckLaws(bytes ?? [])).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(new Replay(new Rnd(17, 19), default)));

    [Fact]
    public void Read_PackedInput_GivesWhatTheInputGives() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        text =>
        {
            // An archive may not lie inside another one, and an empty input packs to nothing at all
            if (text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
                return;
            byte[] bytes = Encoding.UTF8.GetBytes(text + " ");
            Inputs.Read(Inputs.Gzip(bytes), "masukan.txt.gz").Should().BeEquivalentTo(Inputs.Read(bytes, "masukan.txt"), o => o.WithStrictOrdering());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(17, 19), default)));

    [Fact]
    public void Read_File_GivesWhatItsStreamGives()
    {
        using var folder = new Console.TemporaryFolder();
        string path = folder.Write("masukan.txt", string.Empty);
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
            text =>
            {
                File.WriteAllText(path, text);
                Reader.Read(path).Should().BeEquivalentTo(Inputs.Read(File.ReadAllBytes(path), path), o => o.WithStrictOrdering());
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(new Replay(new Rnd(17, 19), default)));
    }

    [Fact]
    public void Read_CutOrBrokenArchive_GivesArticlesOrProblems()
    {
        byte[] warc = [.. Inputs.Gzip(Inputs.WarcInfo()), .. Inputs.Gzip(Inputs.WarcPage("https://buana.example/1", Inputs.Page("Sebanyak 12 rumah rusak."))), .. Inputs.Gzip(Inputs.WarcPage("https://buana.example/2", Inputs.Page("Sebanyak 13 rumah rusak.")))];
        byte[] zip = Inputs.Zip(("a.html", Encoding.UTF8.GetBytes(Inputs.Page("Sebanyak 12 rumah rusak."))), ("b.warc.gz", warc));
        var damage = from whole in Gen.Elements(warc, zip)
                     from cut in Gen.Choose(0, whole.Length)
                     from at in Gen.Choose(0, whole.Length - 1)
                     from value in Gen.Choose(0, 255)
                     select (whole, cut, at, value);
        Prop.ForAll(damage.ToArbitrary(), d =>
        {
            byte[] broken = d.whole[..];
            broken[d.at] = (byte)d.value;
            CheckLaws(broken);
            CheckLaws(broken[..d.cut]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(17, 19), default)));
    }

    private static void CheckLaws(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        List<ReadResult> results = [.. Reader.Read(stream, "masukan")];
        foreach (ReadResult result in results)
        {
            (result.Article is null).Should().Be(result.Problem is not null);
            if (result.Article is not { } article)
                continue;
            int end = 0;
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                (paragraph.Start >= end && paragraph.End >= paragraph.Start && paragraph.End <= article.Text.Length).Should().BeTrue("paragraphs are in order and inside the text");
                end = paragraph.End;
            }
        }

        stream.Position.Should().Be(bytes.Length, "the whole stream is read and stays open");
    }
}
