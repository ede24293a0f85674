using ClaimCompare.Reading;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Verifying;
using ClaimCompare.Writing;

namespace ClaimCompare.Tests.Verifying;

/// <summary>Reports of a few articles, sound as they were written.</summary>
internal static class VerifiedReports
{
    /// <summary>The articles: two sources, a title, emoji before figures, a share, money, a part of a whole and bounds.</summary>
    public static List<Article> Articles { get; } =
    [
        ArticleReader.FromText("pagi", "😀 Di Lumbungsari sedikitnya 12 orang tewas akibat banjir di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri, Senin (3/3/2025). Sebanyak 37 dari 64 rumah rusak, katanya.", PartialDate.OfDay(new DateOnly(2025, 3, 3)), "Banjir Lumbungsari, 12 Tewas 😀"),
        ArticleReader.FromText("malam", "Korban tewas akibat banjir di Lumbungsari bertambah menjadi 15 orang, menurut BPBD Lumbungsari seperti dikutip Kantor Berita Nusa, Selasa (4/3/2025). Kerugian sekitar Rp1,2 miliar. Sekitar 7,5 persen rumah rusak.", PartialDate.OfDay(new DateOnly(2025, 3, 4))) with { Outlet = "Warta Timur", Url = "https://warta.example/banjir?x=1" },
        ArticleReader.FromText("lain", "Polisi menyebut 18 orang tewas akibat banjir di Lumbungsari pada Selasa (4/3/2025). Antara 200 hingga 300 warga mengungsi.", PartialDate.OfDay(new DateOnly(2025, 3, 4))),
    ];

    private static readonly List<ArticleClaims> Claims = [.. Articles.Select(a => new ArticleClaims(a, new ClaimExtractor().Extract(a)))];

    /// <summary>JSON Lines of claims.</summary>
    public static string Lines { get; } = string.Concat(Claims.Select(c => Written.By(s => ArticleJsonWriter.WriteClaims(s, c)) + "\n"));

    /// <summary>The JSON of their comparison.</summary>
    public static string Comparison { get; } = Written.By(s => ComparisonJsonWriter.Write(s, new ClaimComparer().Compare(Articles), "en"));

    /// <summary>Web Annotations.</summary>
    public static string Annotations { get; } = Written.By(s => WebAnnotationWriter.Write(s, Claims));

    /// <summary>Holds a report against the articles.</summary>
    public static VerificationResult Verify(string report) => new ReportVerifier(Articles).Verify(report, "laporan.json");
}
