using System.Globalization;
using System.Net;
using System.Text;

namespace ClaimCompare.Reading;

/// <summary>The fields of one article's record, gathered from JSON, CSV, a feed or the head of a text, and the article that they make.</summary>
internal sealed class ArticleFields
{
    private readonly Dictionary<ArticleField, int> _ranks = [];

    /// <summary>The identifier, or null.</summary>
    public string? Id { get; private set; }

    /// <summary>The text, or null.</summary>
    public string? Text { get; set; }

    /// <summary>What stands for the text where there is none, or null.</summary>
    public string? Summary { get; set; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; set; }

    /// <summary>The publication date, or null.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The outlet, or null.</summary>
    public string? Outlet { get; set; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; set; }

    /// <summary>The editor, or null.</summary>
    public string? Editor { get; private set; }

    /// <summary>The reporters.</summary>
    public IReadOnlyList<string> Authors { get; set; } = [];

    /// <summary>Whether the text is HTML wherever it has tags or entities, as in feeds; elsewhere it must begin with a tag.</summary>
    public bool HasMarkup { get; init; }

    /// <summary>Whether the article was made of its summary.</summary>
    public bool IsSummary => string.IsNullOrWhiteSpace(Text) && !string.IsNullOrWhiteSpace(Summary);

    /// <summary>Keeps a value where no better name gave one: the name further up in the table, or the later one of two that are the same.</summary>
    public void Set(ArticleField field, int rank, string value)
    {
        value = field is ArticleField.Text or ArticleField.Summary ? value : value.Trim();
        if (string.IsNullOrWhiteSpace(value) || (_ranks.TryGetValue(field, out int best) && best < rank))
            return;
        PartialDate? date = field == ArticleField.Date ? PublicationDate.Parse(value) : null;
        if (field == ArticleField.Date && date is null)
            return;
        _ranks[field] = rank;
        switch (field)
        {
            case ArticleField.Id:
                Id = value;
                break;
            case ArticleField.Text:
                Text = value;
                break;
            case ArticleField.Summary:
                Summary = value;
                break;
            case ArticleField.Title:
                Title = value;
                break;
            case ArticleField.Date:
                Date = date;
                break;
            case ArticleField.Outlet:
                Outlet = value;
                break;
            case ArticleField.Url:
                Url = value;
                break;
            case ArticleField.Editor:
                Editor = value;
                break;
            case ArticleField.Author:
                Authors = [value];
                break;
        }
    }

    /// <summary>Keeps the reporters where no better name gave some.</summary>
    public void SetAuthors(int rank, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0 || (_ranks.TryGetValue(ArticleField.Author, out int best) && best < rank))
            return;
        _ranks[ArticleField.Author] = rank;
        Authors = authors;
    }

    /// <summary>Makes the article, or says why there is none.</summary>
    /// <param name="path">The input, for messages and identifiers.</param>
    /// <param name="index">The number of the record: part of its identifier where it has none.</param>
    /// <param name="line">The line, or 0.</param>
    /// <param name="limits">The limits.</param>
    public IEnumerable<ReadResult> Build(string path, int index, int line, ReadingLimits limits)
    {
        string? text = IsSummary ? Summary : Text;
        if (string.IsNullOrWhiteSpace(text))
            return [ReadResult.Of(ReadingCodes.NoText, path, line, "this record holds no text of an article")];
        string id = Id ?? ContentReader.IdOf(path) + "-" + index.ToString(CultureInfo.InvariantCulture);
        bool isHtml = HasMarkup ? HasTags(text) : text.AsSpan().TrimStart() is ['<', ..] && HasTags(text);
        if (isHtml)
            return FromPage(text, id, path, line, limits);
        if (HasMarkup && text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        return [FromText(text, id, path, line, limits)];
    }

    private ReadResult FromText(string text, string id, string path, int line, ReadingLimits limits)
    {
        if (text.Length > limits.MaxArticleLength)
            return ReadResult.Of(ReadingCodes.TooLarge, path, line, $"the text of {text.Length} characters is longer than {limits.MaxArticleLength}");
        return ReadResult.Of(TextArticleReader.Complete(new Article
        {
            Id = id,
            Text = text,
            Title = Title,
            Outlet = Outlet,
            Url = Url,
            Date = Date,
            Authors = Authors,
            Editor = Editor,
        }));
    }

    private IEnumerable<ReadResult> FromPage(string html, string id, string path, int line, ReadingLimits limits)
    {
        foreach (ReadResult result in HtmlArticleReader.Read(html, id, path, limits))
        {
            if (result.Article is { } article)
            {
                yield return ReadResult.Of(EntryTimes.Date(article, Date ?? article.Date) with
                {
                    Title = Title ?? article.Title,
                    Outlet = Outlet ?? article.Outlet,
                    Url = Url ?? article.Url,
                    Authors = Authors.Count > 0 ? Authors : article.Authors,
                    Editor = Editor ?? article.Editor,
                });
            }
            else if (result.Problem is { Code: ReadingCodes.NoBody } && Strip(html) is { Length: > 0 } plain)
            {
                // A fragment may be too short for a page
                yield return FromText(plain, id, path, line, limits);
            }
            else
            {
                yield return result.Problem is { Line: 0 } problem ? ReadResult.Of(problem.Code, problem.Path, line, problem.Detail) : result;
            }
        }
    }

    private static bool HasTags(string text)
    {
        for (int at = 0; (at = text.IndexOf('<', at)) >= 0; at++)
        {
            if (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') && text.IndexOf('>', at) > 0)
                return true;
        }

        return false;
    }

    private static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        bool tag = false;
        foreach (char c in html)
        {
            if (c == '<')
                tag = true;
            else if (c == '>' && tag)
                tag = false;
            else if (!tag)
                text.Append(c);
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
