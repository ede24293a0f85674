namespace ClaimCompare.Reading;

/// <summary>Reads the marked articles of a corpus without their marks.</summary>
internal static class MarkedArticleReader
{
    /// <summary>Reads a marked article of a corpus.</summary>
    public static IEnumerable<ReadResult> Read(string content, string id, string name, ReadingLimits limits)
    {
        MarkedArticle marked;
        try
        {
            marked = MarkedArticle.Parse(content.Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        catch (InvalidDataException e)
        {
            return [ReadResult.Of(ReadingCodes.InvalidMarks, name, 0, e.Message)];
        }

        return ReadBody(id, marked.Head, marked.Body, name, limits);
    }

    /// <summary>Reads the body of a marked article, with what its head says.</summary>
    public static IEnumerable<ReadResult> ReadBody(string id, IReadOnlyDictionary<string, string> head, string body, string name, ReadingLimits limits)
    {
        IEnumerable<ReadResult> results = body.AsSpan().TrimStart() is ['<', ..] ? HtmlArticleReader.Read(body, id, name, limits) : [TextDumpReader.ReadOne(body, id, name, limits)];
        foreach (ReadResult result in results)
        {
            if (result.Article is not { } article)
            {
                yield return result;
                continue;
            }

            Article complete = EntryTimes.Date(article, PartialDate.TryParse(head.GetValueOrDefault("date"), out PartialDate date) ? date : article.Date) with
            {
                Outlet = head.GetValueOrDefault("outlet") ?? article.Outlet,
                Title = head.GetValueOrDefault("title") ?? article.Title,
            };
            yield return ReadResult.Of(complete.Title == article.Title || body.AsSpan().TrimStart() is ['<', ..] ? complete : TextArticleReader.Complete(complete with { Paragraphs = [] }));
        }
    }
}
