using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Makes one article of its pages: their lines in order, what every page repeats once, the metadata of the first.</summary>
internal static class JoinedPages
{
    /// <summary>From this length on a paragraph that comes again is a repetition; shorter lines may well be said twice.</summary>
    private const int ShortestRepetition = 40;
    private const int ShortestTitle = 12;

    /// <summary>One line of a page: its characters and the paragraphs in it.</summary>
    private readonly record struct Line(string Text, string Letters, List<Paragraph> Paragraphs, int Start)
    {
        public bool IsRead => Paragraphs.Exists(p => p.IsRead);
    }

    /// <summary>Whether two pages with one address belong to one article by their headlines: they are the same but for page numbers, or one begins with the other.</summary>
    public static bool IsSameArticle(Article a, Article b)
    {
        if (a.Title is null || b.Title is null)
            return true;
        string x = TitleLetters(a.Title), y = TitleLetters(b.Title);
        return x == y || (Math.Min(x.Length, y.Length) >= ShortestTitle && (x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal)));
    }

    /// <summary>The page that holds all of the article: it says so, or has nearly all lines of all others; null where there is none.</summary>
    public static Article? FindWhole(List<HeldPage> pages)
    {
        IEnumerable<Article> named = pages.Where(p => p.Page.IsWhole).Select(p => p.Article);
        Article? whole = named.OrderByDescending(a => a.Text.Length).ThenBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault();
        if (whole is not null || pages.Select(p => p.Page.Number).Distinct().Count() < 2)
            return whole;
        HeldPage longest = pages.MaxBy(p => p.Article.Text.Length)!;
        HashSet<string> all = [.. Lines(longest.Article).Select(l => l.Letters)];
        foreach (HeldPage other in pages)
        {
            if (other.Page.Number == longest.Page.Number)
                continue;
            List<Line> read = Lines(other.Article).FindAll(l => l.IsRead);
            int length = read.Sum(l => l.Letters.Length), known = read.Where(l => all.Contains(l.Letters)).Sum(l => l.Letters.Length);
            if (known * 10 < length * 9)
                return null;
        }

        return longest.Article;
    }

    /// <summary>Joins pages in their order.</summary>
    public static Article Join(IReadOnlyList<Article> pages)
    {
        if (pages.Count == 1)
            return pages[0];
        var text = new StringBuilder();
        var paragraphs = new List<Paragraph>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<Line> before = [];
        string? title = pages[0].Title is { } t ? PageTitle.Letters(t) : null;
        for (int n = 0; n < pages.Count; n++)
        {
            List<Line> lines = Lines(pages[n]);
            int head = 0, tail = 0;
            while (head < lines.Count && head < before.Count && lines[head].Letters == before[head].Letters)
                head++;
            while (tail < lines.Count - head && tail < before.Count && lines[^(tail + 1)].Letters == before[^(tail + 1)].Letters)
                tail++;
            for (int i = 0; i < lines.Count; i++)
            {
                Line line = lines[i];
                bool isTemplate = n > 0 && (i < head || i >= lines.Count - tail);
                if (n > 0 && !LineShapes.IsTime(line.Text) && (line.Paragraphs.Exists(p => p.Role == ParagraphRole.Headline) || line.Letters == title
                    || (seen.Contains(line.Letters) && (isTemplate || !line.IsRead || line.Text.Length >= ShortestRepetition))))
                {
                    continue;
                }

                if (text.Length > 0)
                    text.Append('\n');
                foreach (Paragraph paragraph in line.Paragraphs)
                    paragraphs.Add(paragraph with { Start = paragraph.Start - line.Start + text.Length, End = paragraph.End - line.Start + text.Length });
                text.Append(line.Text);
            }

            seen.UnionWith(lines.Select(l => l.Letters));
            before = lines;
        }

        return Complete(pages[0] with { Text = text.ToString(), Paragraphs = paragraphs }, pages);
    }

    /// <summary>Takes over from other pages what an article does not know.</summary>
    public static Article Complete(Article article, IEnumerable<Article> pages)
    {
        foreach (Article page in pages)
        {
            article = article with
            {
                Title = article.Title ?? page.Title,
                Outlet = article.Outlet ?? page.Outlet,
                Site = article.Site ?? page.Site,
                Url = article.Url ?? page.Url,
                Date = article.Date ?? page.Date,
                Updated = article.Updated ?? page.Updated,
                UtcOffset = article.UtcOffset ?? page.UtcOffset,
                Language = article.Language ?? page.Language,
                Section = article.Section ?? page.Section,
                Editor = article.Editor ?? page.Editor,
                DatelinePlace = article.DatelinePlace ?? page.DatelinePlace,
                Authors = article.Authors.Count > 0 ? article.Authors : page.Authors,
                Credits = article.Credits.Count > 0 ? article.Credits : page.Credits,
            };
        }

        return article;
    }

    private static List<Line> Lines(Article article)
    {
        var lines = new List<Line>();
        string text = article.Text;
        int next = 0;
        for (int at = 0; at <= text.Length;)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            var inside = new List<Paragraph>();
            while (next < article.Paragraphs.Count && article.Paragraphs[next].Start < end)
            {
                // A paragraph over two lines keeps them together
                end = Math.Max(end, article.Paragraphs[next].End);
                inside.Add(article.Paragraphs[next++]);
            }

            if (end > at && inside.Count > 0)
                lines.Add(new Line(text[at..end], PageTitle.Letters(text.AsSpan(at, end - at)), inside, at));
            at = end + 1;
        }

        return lines;
    }

    private static string TitleLetters(string title)
    {
        var words = new StringBuilder(title.Length);
        foreach (string word in title.Split([' ', '-', '|', '(', ')', ':', '/', '–', '—'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Boilerplate.IsPageWord(word) && !int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _))
                words.Append(word);
        }

        return PageTitle.Letters(words.ToString());
    }
}
