using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>The articles of a folder, file by file: compared, they give what <c>compare</c> gives for the folder, in whatever order the files came.</summary>
internal sealed class WatchedArticles
{
    private readonly SortedDictionary<string, FolderChange> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleClaims> _added = new(StringComparer.Ordinal);
    private readonly ComparisonBuilder _builder = new();
    private readonly ClaimExtractor _extractor = new();
    private List<ArticleClaims> _joined = [];

    /// <summary>Takes over a change.</summary>
    public void Apply(FolderChange change)
    {
        if (change.Kind == ChangeKind.Removed)
            _files.Remove(change.Path);
        else
            _files[change.Path] = change;
    }

    /// <summary>Compares all articles so far; only what changed is done anew.</summary>
    public Comparison Compare()
    {
        // Two files may hold the same identifier: who keeps it depends on the order of the names, not of the arrival
        var ids = new ArticleIds();
        Dictionary<string, ArticleClaims> wanted = All().ToDictionary(a => ids.Take(a.Article.Id), StringComparer.Ordinal);
        foreach (string gone in _added.Keys.Where(id => !wanted.ContainsKey(id)).ToList())
        {
            _builder.Remove(gone);
            _added.Remove(gone);
        }

        foreach ((string id, ArticleClaims article) in wanted)
        {
            if (_added.TryGetValue(id, out ArticleClaims? known) && ReferenceEquals(known, article))
                continue;
            _added[id] = article;
            _builder.Add(article.Article with { Id = id }, article.Claims.Select(c => c with { ArticleId = id }));
        }

        return _builder.Build();
    }

    /// <summary>The articles of all files: pages joined, and behind the others, as reading the folder gives them.</summary>
    private List<ArticleClaims> All()
    {
        List<ArticleClaims> read = [.. _files.Values.SelectMany(f => f.Articles)];
        List<PagePosition?> pages = [.. _files.Values.SelectMany(f => f.Pages)];
        if (pages.TrueForAll(p => p is null))
            return read;
        List<ArticleClaims> all = [.. read.Where((_, i) => pages[i] is null)], joined = [];
        foreach (ReadResult result in PageJoiner.Join(read.Select((a, i) => (a, Page: pages[i])).Where(a => a.Page is not null).Select(a => ReadResult.Of(a.a.Article, a.Page)), ReadingLimits.Default))
        {
            if (result.Article is { } article)
                joined.Add(read.Concat(_joined).FirstOrDefault(a => IsSame(a.Article, article)) ?? new ArticleClaims(article, _extractor.Extract(article)));
        }

        _joined = joined;
        return [.. all, .. joined];
    }

    private static bool IsSame(Article a, Article b) => ReferenceEquals(a, b) || (a.Id == b.Id && a.Text == b.Text && a.Title == b.Title && a.Date == b.Date && a.Updated == b.Updated);
}
