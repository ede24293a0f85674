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

    private static void CheckLaws(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        List<ReadResult> results = [.. Reader.Read(stream, "masukan")];
        foreach (ReadResult result in results)
        {
            (result.Article is null).Should().Be(result.Problem is { IsNotice: false });
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
