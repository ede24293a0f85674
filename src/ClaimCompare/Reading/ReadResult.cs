namespace ClaimCompare.Reading;

/// <summary>An article, or a problem.</summary>
public readonly record struct ReadResult
{
    private ReadResult(Article? article, ReadingProblem? problem, PagePosition? page)
    {
        Article = article;
        Problem = problem;
        Page = page;
    }

    /// <summary>The article, or null.</summary>
    public Article? Article { get; }

    /// <summary>The problem, or null.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>Where the article is but one page of several that are not joined yet; else null.</summary>
    internal PagePosition? Page { get; }

    internal static ReadResult Of(Article article, PagePosition? page = null) => new(article, null, page);

    internal static ReadResult Of(string code, string path, int line, string detail) => new(null, new ReadingProblem(code, path, line, detail), null);
}
