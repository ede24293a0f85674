using System.Runtime.ExceptionServices;
using ClaimCompare.Claims;

namespace ClaimCompare;

/// <content>Extraction from many articles on one thread.</content>
public sealed partial class ClaimExtractor
{
    private const int MostInBatch = 64;
    private const int MostCharactersInBatch = 128 * 1024;

    /// <summary>Finds the claims of many articles on the calling thread, faster than one call an article, and gives them in the order of the articles.</summary>
    /// <remarks>
    /// The articles go through the stages in batches, so that the code and the lexicons of a stage stay in the processor's caches for all of a
    /// batch: of 64 articles at most, and of no more once their texts hold 131,072 characters, so that memory stays bounded. A batch is taken from
    /// the source before the first of its articles is given; where articles arrive slowly, take <see cref="ExtractAsync"/>. Where the source fails or
    /// holds a null, the articles before come first and the exception then.
    /// </remarks>
    /// <param name="articles">The articles; enumerated as often as the result is.</param>
    /// <returns>The articles with their claims: for each what <see cref="Extract(Article)"/> gives.</returns>
    /// <exception cref="ArgumentNullException">The articles are null.</exception>
    /// <exception cref="ArgumentException">One of the articles is null.</exception>
    public IEnumerable<ArticleClaims> ExtractAll(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return InBatches(articles);
    }

    private static IEnumerable<ArticleClaims> InBatches(IEnumerable<Article> articles)
    {
        using IEnumerator<Article> source = articles.GetEnumerator();
        var batch = new List<Article>(MostInBatch);
        var claims = new List<NumericClaim>[MostInBatch];
        ExceptionDispatchInfo? failure = null;
        for (bool isEnded = false; !isEnded;)
        {
            batch.Clear();
            isEnded = !TryFill(batch, source, ref failure);
            Extract(batch, claims);
            for (int i = 0; i < batch.Count; i++)
                yield return new ArticleClaims(batch[i], claims[i]);
        }

        failure?.Throw();
    }

    /// <summary>Fills a batch, and says whether the source may have more.</summary>
    private static bool TryFill(List<Article> batch, IEnumerator<Article> articles, ref ExceptionDispatchInfo? failure)
    {
        try
        {
            for (int characters = 0; batch.Count < MostInBatch && characters < MostCharactersInBatch; characters += batch[^1].Text.Length)
            {
                if (!articles.MoveNext())
                    return false;
                batch.Add(articles.Current ?? throw new ArgumentException("One of the articles is null.", nameof(articles)));
            }

            return true;
        }
        catch (Exception e)
        {
            failure = ExceptionDispatchInfo.Capture(e);
            return false;
        }
    }

    private static void Extract(List<Article> batch, List<NumericClaim>[] claims)
    {
        var texts = new List<ReadText>(2 * batch.Count);
        try
        {
            foreach (Article article in batch)
                AddTexts(texts, article);
            RunStages(texts, noteOthers: false);
            int next = 0;
            for (int i = 0; i < batch.Count; i++)
            {
                claims[i] = [];
                ClaimLocation location;
                do
                {
                    location = texts[next].Location;
                    texts[next++].AddClaims(claims[i], null);
                }
                while (location != ClaimLocation.Text);
                Restatements.Link(claims[i]);
            }
        }
        finally
        {
            foreach (ReadText text in texts)
                text.Dispose();
        }
    }
}
