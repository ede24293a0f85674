using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using ClaimCompare.Reading;
using HtmlAgilityPack;

namespace ClaimCompare.Benchmarks;

/// <summary>Reading pages from bytes to articles, against the parser's share alone: decoding and HtmlAgilityPack's tree.</summary>
/// <remarks>The pages are made here in layouts of our own: <c>portal</c> has scripts, menus, related links and linked data around its text as news portals have, <c>dense</c> is nearly all text and tags.</remarks>
[IterationTime(250)]
public class ReadingBenchmarks
{
    private readonly ArticleReader _reader = new(new ReadingLimits { MaxArticleLength = int.MaxValue });
    private byte[][] _pages = [];

    [Params("portal", "dense")]
    public string Layout { get; set; } = "portal";

    [Params(1_000_000, 5_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // Many pages of usual size for the first, one page for the second
        int size = Bytes > 2_000_000 ? Bytes : 100_000;
        byte[] page = Page(Layout, size);
        _pages = new byte[Math.Max(1, Bytes / page.Length)][];
        Array.Fill(_pages, page);
    }

    [Benchmark(Baseline = true)]
    public int ParseAlone()
    {
        int nodes = 0;
        foreach (byte[] page in _pages)
        {
            var document = new HtmlDocument { OptionMaxNestedChildNodes = 512, OptionCheckSyntax = false, OptionReadEncoding = false };
            document.LoadHtml(Encoding.UTF8.GetString(page));
            nodes += document.DocumentNode.ChildNodes.Count;
        }

        return nodes;
    }

    [Benchmark]
    public int Read()
    {
        int characters = 0;
        foreach (byte[] page in _pages)
        {
            foreach (ReadResult result in _reader.Read(new MemoryStream(page), "page"))
                characters += result.Article?.Text.Length ?? throw new InvalidOperationException(result.Problem?.ToString());
        }

        return characters;
    }

    private static byte[] Page(string layout, int bytes)
    {
        string[] sentences = Texts.Repeat(60_000).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        bool portal = layout == "portal";
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>Banjir di Lumbungsari - Harian Buana</title>");
        page.Append("<meta property=\"og:title\" content=\"Banjir di Lumbungsari\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Banjir di Lumbungsari\",\"datePublished\":\"2025-03-03T09:12:00+07:00\"}</script></head><body><h1>Banjir di Lumbungsari</h1><div class=\"detail-text\">");
        for (int i = 0; page.Length < bytes; i++)
        {
            string sentence = sentences[i % sentences.Length];
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"par par-{i}\">{sentence} <a href=\"/tag/{i}\">Lumbungsari</a>&nbsp;&amp; <strong>sekitarnya</strong>.</p>\n");
            if (!portal)
                continue;
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"baca-juga\"><a href=\"/berita/{i}\" data-track=\"inline-{i}\">Baca juga: {sentence[..Math.Min(60, sentence.Length)]}</a></div>\n");
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"ads-slot\" id=\"ad-{i}\"><script>googletag.cmd.push(function() {{ googletag.display('ad-{i}'); window.adSlots = window.adSlots || []; }});</script></div>\n");
            for (int k = 0; k < 4; k++)
                page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item menu-item-{k} level-{i % 3}\"><a class=\"menu-link\" href=\"/kanal/{k}?from={i}\"><span class=\"icon icon-{k}\"></span><span>Kanal {k}</span></a></li>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</div></body></html>").ToString());
    }
}
