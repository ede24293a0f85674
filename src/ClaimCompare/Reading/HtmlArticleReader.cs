using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>Reads an article from an HTML page.</summary>
/// <remarks>
/// <see cref="PageScan"/> decides whether the page may be parsed; <see cref="BlockWalker"/> makes blocks, lines and facts of the tree;
/// <see cref="ContainerFinder"/> finds the article among them, <see cref="LineRoles"/> its paragraphs, <see cref="PageMetadata"/> what the page
/// says of itself; <see cref="PageArticle"/> puts them together. A page that must not be parsed is read by <see cref="PlainPageReader"/>.
/// </remarks>
internal static class HtmlArticleReader
{
    /// <summary>A page with less running text than this is looked at again without believing its classes.</summary>
    private const int TooLittle = 250;

    /// <summary>How far from its beginning a page is looked at for the comment by which browsers tell where they saved it from.</summary>
    private const int SavedHead = 2000;

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">The identifier of the article.</param>
    /// <param name="path">The input, for messages.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="address">The address it was fetched from, where the input tells it.</param>
    public static IEnumerable<ReadResult> Read(string html, string id, string path, ReadingLimits limits, string? address = null)
    {
        if (OwnReport.Is(html))
            return [ReadResult.Of(ReadingCodes.NoBody, path, 0, "this page is a report of ClaimCompare, no article")];
        if (!PageScan.IsParsable(html, limits))
            return ReadPlain(html, id, path, limits);
        var document = new HtmlDocument { OptionMaxNestedChildNodes = limits.MaxDepth, OptionCheckSyntax = false, OptionReadEncoding = false };
        try
        {
            document.LoadHtml(html);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser refuses what nests too deeply, with an exception of no type of its own
            return ReadPlain(html, id, path, limits);
        }

        (Article? article, PageFacts facts) = Read(html, document.DocumentNode, id);
        if (article is null)
            return [ReadResult.Of(ReadingCodes.NoBody, path, 0, "this page holds no article")];
        return article.Text.Length > limits.MaxArticleLength
            ? [ReadResult.Of(ReadingCodes.TooLarge, path, 0, $"the text of {article.Text.Length} characters is longer than {limits.MaxArticleLength}")]
            : [Place(article, facts, address ?? SavedFrom(html))];
    }

    private static ReadResult Place(Article article, PageFacts facts, string? address)
    {
        PagePosition? page = PageNumbering.Find(facts, article.Url, address, article.Title);
        return ReadResult.Of(article.Url is null && OutletPages.Host(address).Length > 3 ? article with { Url = address } : article, page);
    }

    /// <summary>The address in the comment that browsers put before a page that they save, or null.</summary>
    private static string? SavedFrom(string html)
    {
        const string Mark = "<!-- saved from url=(";
        int at = html.AsSpan(0, Math.Min(html.Length, SavedHead)).IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        int open = at < 0 ? -1 : html.IndexOf(')', at), end = open < 0 ? -1 : html.IndexOf("-->", open, StringComparison.Ordinal);
        return end < 0 || end - open > SavedHead ? null : html[(open + 1)..end].Trim();
    }

    private static (Article? Article, PageFacts Facts) Read(string html, HtmlNode root, string id)
    {
        (PageTree tree, PageFacts facts) = BlockWalker.Walk(html, root, everything: false);
        PageArticle page = PageArticle.Of(tree, facts, ContainerFinder.Find(tree, prune: true));
        if (page.Running < TooLittle)
        {
            PageArticle other = PageArticle.Of(tree, facts, ContainerFinder.Find(tree, prune: false));
            if (other.Running < TooLittle && html.Contains("<noscript", StringComparison.OrdinalIgnoreCase))
            {
                (PageTree all, _) = BlockWalker.Walk(html, root, everything: true);
                PageArticle last = PageArticle.Of(all, facts, ContainerFinder.Find(all, prune: false));
                other = last.Running > 2 * other.Running ? last : other;
            }

            // What the page's own classes leave is believed unless nearly all of the text stands elsewhere
            if (other.Running > 2 * page.Running)
                page = other;
        }

        return (page.Complete(id), facts);
    }

    private static ReadResult[] ReadPlain(string html, string id, string path, ReadingLimits limits) => OfText(PlainPageReader.Read(html, limits.MaxArticleLength), id, path, limits);

    /// <summary>What comes of a page whose text alone was read; null for a text that is too long.</summary>
    internal static ReadResult[] OfText(string? plain, string id, string path, ReadingLimits limits)
    {
        if (plain is null)
            return [ReadResult.Of(ReadingCodes.TooLarge, path, 0, $"the text of this page is longer than {limits.MaxArticleLength} characters")];
        if (plain.Length == 0)
            return [ReadResult.Of(ReadingCodes.NoBody, path, 0, "this page holds no article")];
        return
        [
            ReadResult.Of(ReadingCodes.PlainText, path, 0, "this page breaks a limit and was read by its text alone"),
            ReadResult.Of(TextArticleReader.Complete(new Article { Id = id, Text = plain })),
        ];
    }
}
