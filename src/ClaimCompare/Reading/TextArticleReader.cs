using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>Makes an article of a text: paragraphs with roles, and what byline, dateline and credit line tell.</summary>
internal static class TextArticleReader
{
    /// <summary>Completes an article from its own text; what is given already stays, roles of paragraphs that are no running text too.</summary>
    public static Article Complete(Article article)
    {
        IReadOnlyList<Paragraph> paragraphs = ParagraphAnalyzer.Analyze(article.Text, article.Title, article.Paragraphs);
        Article result = article with { Paragraphs = paragraphs };
        foreach (Paragraph paragraph in paragraphs)
        {
            result = paragraph.Role switch
            {
                ParagraphRole.Byline => Byline(result, Text()),
                ParagraphRole.Credit => Credit(result, Text()),
                ParagraphRole.Dateline => DatelineOf(result, Text()),
                ParagraphRole.Headline when result.Title is null => result with { Title = Text() },
                _ => result,
            };

            string Text() => article.Text[paragraph.Start..paragraph.End];
        }

        return EntryTimes.Set(result);
    }

    /// <summary>Name • date: what stands before the sign is the author, or the outlet by its name; the date is the date.</summary>
    private static Article Byline(Article article, string text)
    {
        int sign = text.AsSpan().IndexOfAny('•', '|', '·');
        string name = sign > 0 ? text[..sign].Trim() : string.Empty;
        if (name.Length > 0 && OutletPages.IsOutlet(name))
            article = article.Outlet is null ? article with { Outlet = name } : article;
        else if (article.Authors.Count == 0 && name.Length > 0 && !name.AsSpan().ContainsAnyInRange('0', '9'))
            article = article with { Authors = [name] };
        return article.Date is null && FindDate(text) is { } date ? article with { Date = date } : article;
    }

    /// <summary>Sumber: Reuters | Editor: Handoyo.</summary>
    private static Article Credit(Article article, string text)
    {
        foreach (string part in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !Boilerplate.FieldNames.TryGetValue(part[..colon].Trim(), out string? field))
                continue;
            string value = part[(colon + 1)..].Trim();
            if (value.Length is 0 or > 120)
                continue;
            article = field switch
            {
                "credit-source" => article with { Credits = [.. article.Credits, value] },
                "credit-editor" when article.Editor is null => article with { Editor = value },
                "credit-author" => article with { Authors = [.. article.Authors, value] },
                _ => article,
            };
        }

        return article;
    }

    private static Article DatelineOf(Article article, string text)
    {
        foreach (string part in text.Split([',', '-', '–', '—', '(', ')', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains('.', StringComparison.Ordinal) && part.Length > 4 && !part.EndsWith('.') && article.Outlet is null)
                article = article with { Outlet = part };
        }

        string[] parts = text.Split([',', '-', '–', '—', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        // LUMBUNGSARI, Harian Buana: behind a place in capitals stands the outlet
        if (article.Outlet is null && parts.Length == 2 && !parts[0].AsSpan().ContainsAnyInRange('a', 'z') && parts[1].AsSpan().ContainsAnyInRange('a', 'z'))
            article = article with { Outlet = parts[1] };
        string place = Array.Find(parts, p => !p.Contains('.', StringComparison.Ordinal) || p.EndsWith('.'))?.Trim('.', ':', ' ') ?? string.Empty;
        return article.DatelinePlace is null && place.Length > 0 ? article with { DatelinePlace = place } : article;
    }

    private static PartialDate? FindDate(string text)
    {
        using TokenizedText tokens = Tokenizer.Tokenize(text);
        foreach (DateMention date in DateReader.Read(tokens, null))
        {
            if (date.Value.HasDay)
                return date.Value;
        }

        return null;
    }
}
