using ClaimCompare.ConsoleProgram.Commands;

namespace ClaimCompare.ConsoleProgram.Watching;

/// <summary>The articles of a folder, file by file: compared, they give what <c>compare</c> gives for the folder, in whatever order the files came.</summary>
internal sealed class WatchedArticles
{
    private readonly SortedDictionary<string, IReadOnlyList<ArticleClaims>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleClaims> _added = new(StringComparer.Ordinal);
    private readonly ComparisonBuilder _builder = new();

    /// <summary>Takes over a change.</summary>
    public void Apply(FolderChange change)
    {
        if (change.Kind == ChangeKind.Removed)
            _files.Remove(change.Path);
        else
            _files[change.Path] = change.Articles;
    }

    /// <summary>Compares all articles so far; only what changed is done anew.</summary>
    public Comparison Compare()
    {
        // Two files may hold the same identifier: who keeps it depends on the order of the names, not of the arrival
        var ids = new ArticleIds();
        Dictionary<string, ArticleClaims> wanted = _files.Values.SelectMany(f => f).ToDictionary(a => ids.Take(a.Article.Id), StringComparer.Ordinal);
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
}
