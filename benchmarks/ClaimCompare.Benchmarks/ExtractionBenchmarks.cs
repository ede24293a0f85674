using BenchmarkDotNet.Attributes;

namespace ClaimCompare.Benchmarks;

/// <summary>The whole extraction and the comparison, over the articles of the corpus.</summary>
[IterationTime(150)]
public class ExtractionBenchmarks
{
    private readonly ClaimExtractor _extractor = new();
    private readonly ClaimComparer _comparer = new();
    private IReadOnlyList<Article> _articles = [];

    [GlobalSetup]
    public void Setup()
    {
        _articles = Texts.Corpus;

        // Small articles: without this the first tier of the compiler would be measured
        for (int i = 0; i < 150; i++)
        {
            Extract();
            ExtractAll();
        }
    }

    [Benchmark]
    public int Extract()
    {
        int claims = 0;
        foreach (Article article in _articles)
            claims += _extractor.Extract(article).Count;
        return claims;
    }

    [Benchmark]
    public int ExtractAll()
    {
        int claims = 0;
        foreach (ArticleClaims article in _extractor.ExtractAll(_articles))
            claims += article.Claims.Count;
        return claims;
    }

    [Benchmark]
    public int Compare() => _comparer.Compare(_articles).Groups.Count;
}
