namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Extracts the claims of many articles, several at a time, in their order.</summary>
internal static class Extraction
{
    /// <summary>The articles with their claims; few are held at a time.</summary>
    public static IEnumerable<ArticleClaims> Run(IEnumerable<Article> articles, Terminal terminal) =>
        new ClaimExtractor().ExtractAsync(articles.ToAsyncEnumerable(), cancellationToken: terminal.Stopping).ToBlockingEnumerable(CancellationToken.None);
}
