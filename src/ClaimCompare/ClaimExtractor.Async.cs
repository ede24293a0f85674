using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace ClaimCompare;

/// <content>Extraction from articles that arrive one by one.</content>
public sealed partial class ClaimExtractor
{
    /// <summary>Finds the claims of articles as they arrive, several articles at a time, and gives them in the order of the articles.</summary>
    /// <remarks>
    /// At most <paramref name="parallelism"/> articles are taken from the source and not yet given to the caller, so a slow caller holds the source
    /// back, and memory stays bounded. What is ready is given at once, also while the source waits for its next article. Where the source fails, the
    /// articles before come first and its exception then. Leaving the enumeration cancels the source and waits for what still runs.
    /// </remarks>
    /// <param name="articles">The articles.</param>
    /// <param name="parallelism">How many articles are worked on at a time; 0 for one a processor.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>; the source gets it too.</param>
    /// <returns>The articles with their claims, in the order of the source.</returns>
    /// <exception cref="ArgumentNullException">The articles are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parallelism is negative.</exception>
    public IAsyncEnumerable<ArticleClaims> ExtractAsync(IAsyncEnumerable<Article> articles, int parallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(parallelism);
        return ExtractInOrder(articles, parallelism == 0 ? Environment.ProcessorCount : parallelism, cancellationToken);
    }

    private async IAsyncEnumerable<ArticleClaims> ExtractInOrder(IAsyncEnumerable<Article> articles, int parallelism, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<Article> source = articles.GetAsyncEnumerator(stop.Token);
        var running = new Queue<Task<ArticleClaims>>();
        Task<bool>? next = null;
        ExceptionDispatchInfo? failure = null;
        try
        {
            for (bool isEnded = false; !isEnded || running.Count > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (running.TryPeek(out Task<ArticleClaims>? first) && (first.IsCompleted || isEnded || running.Count == parallelism))
                {
                    yield return await first.WaitAsync(cancellationToken).ConfigureAwait(false);
                    _ = running.Dequeue();
                    continue;
                }

                next ??= source.MoveNextAsync().AsTask();
                if (first is not null && await Task.WhenAny(next, first).ConfigureAwait(false) != next)
                    continue;
                try
                {
                    isEnded = !await next.ConfigureAwait(false);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                    isEnded = true;
                }

                next = null;
                if (!isEnded)
                    running.Enqueue(Start(source.Current, stop.Token));
            }

            failure?.Throw();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);

            // Whoever disposes of a source must not do so while it looks for its next article
            if (next is not null)
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Task<ArticleClaims> Start(Article article, CancellationToken cancellationToken) => Task.Run(() => new ArticleClaims(article, Extract(article)), cancellationToken);
}
