using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Joins the pages of one article, in whatever order they come. Only pages that say of others are held, and no more than the limits allow.</summary>
internal sealed class PageJoiner
{
    private const int PageCost = 1000;
    private readonly ReadingLimits _limits;
    private readonly Dictionary<string, List<HeldPage>> _held = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private long _length;

    private PageJoiner(ReadingLimits limits) => _limits = limits;

    /// <summary>Passes articles and problems on; articles of several pages follow behind them, in the order of their first pages.</summary>
    public static IEnumerable<ReadResult> Join(IEnumerable<ReadResult> results, ReadingLimits limits)
    {
        var joiner = new PageJoiner(limits);
        foreach (ReadResult result in results)
        {
            if (result is not { Article: { } article, Page: { } page })
            {
                yield return result;
                continue;
            }

            joiner.Hold(article, page);
            while (joiner._length > limits.MaxHeldLength)
            {
                foreach (ReadResult joined in joiner.Release())
                    yield return joined;
            }
        }

        while (joiner._order.Count > 0)
        {
            foreach (ReadResult joined in joiner.Release())
                yield return joined;
        }
    }

    private void Hold(Article article, PagePosition page)
    {
        if (!_held.TryGetValue(page.Key, out List<HeldPage>? pages))
        {
            _held.Add(page.Key, pages = []);
            _order.Enqueue(page.Key);
        }

        pages.Add(new HeldPage(article, page));
        _length += article.Text.Length + PageCost;
    }

    /// <summary>Gives the article whose pages have waited longest.</summary>
    private IEnumerable<ReadResult> Release()
    {
        _held.Remove(_order.Dequeue(), out List<HeldPage>? pages);
        foreach (HeldPage page in pages!)
            _length -= page.Article.Text.Length + PageCost;

        // Which file came first decides nothing; of two copies of a page the longer one counts
        pages.Sort((a, b) => a.Page.Number != b.Page.Number ? a.Page.Number.CompareTo(b.Page.Number)
            : a.Article.Text.Length != b.Article.Text.Length ? b.Article.Text.Length.CompareTo(a.Article.Text.Length) : string.CompareOrdinal(a.Article.Id, b.Article.Id));
        while (pages.Count > 0)
        {
            List<HeldPage> same = pages.FindAll(p => JoinedPages.IsSameArticle(pages[0].Article, p.Article));
            pages.RemoveAll(same.Contains);
            foreach (ReadResult result in Join(same))
                yield return result;
        }
    }

    private IEnumerable<ReadResult> Join(List<HeldPage> pages)
    {
        if (JoinedPages.FindWhole(pages) is { } whole)
        {
            yield return ReadResult.Of(JoinedPages.Complete(whole, pages.Select(p => p.Article)));
            yield break;
        }

        List<HeldPage> parts = [.. pages.DistinctBy(p => p.Page.Number)];
        Article article = JoinedPages.Join([.. parts.Select(p => p.Article)]);
        if (Missing(parts) is { } missing)
            yield return ReadResult.Of(ReadingCodes.MissingPages, article.Id, 0, missing);
        yield return article.Text.Length > _limits.MaxArticleLength
            ? ReadResult.Of(ReadingCodes.TooLarge, article.Id, 0, string.Create(CultureInfo.InvariantCulture, $"the text of {article.Text.Length} characters on {parts.Count} pages is longer than {_limits.MaxArticleLength}"))
            : ReadResult.Of(article);
    }

    /// <summary>What to say of pages that are known of and not there; null where none is missing.</summary>
    private static string? Missing(List<HeldPage> parts)
    {
        int last = parts.Max(p => p.Page.Last);
        List<int> missing = [.. Enumerable.Range(1, last).Except(parts.Select(p => p.Page.Number))];
        if (missing.Count == 0)
            return null;
        string names = string.Join(", ", missing.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"this article has {last} pages, and not among the inputs are: {names}; the others were read");
    }
}

/// <summary>A page that waits for its neighbours.</summary>
internal sealed record HeldPage(Article Article, PagePosition Page);
