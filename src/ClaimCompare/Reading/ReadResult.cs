namespace ClaimCompare.Reading;

/// <summary>An article, or a problem.</summary>
public readonly record struct ReadResult
{
    private ReadResult(Article? article, ReadingProblem? problem)
    {
        Article = article;
        Problem = problem;
    }

    /// <summary>The article, or null.</summary>
    public Article? Article { get; }

    /// <summary>The problem, or null.</summary>
    public ReadingProblem? Problem { get; }

    internal static ReadResult Of(Article article) => new(article, null);

    internal static ReadResult Of(string code, string path, int line, string detail) => new(null, new ReadingProblem(code, path, line, detail));
}
