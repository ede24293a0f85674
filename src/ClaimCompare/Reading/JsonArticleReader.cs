using System.Text.Json;

namespace ClaimCompare.Reading;

/// <summary>Reads articles from JSON: one object a line, an array, or one object. Names of common crawlers are understood.</summary>
internal static class JsonArticleReader
{
    private static readonly string[] IdNames = ["id", "_id", "guid", "uuid"];
    private static readonly string[] TextNames = ["text", "maintext", "content", "body", "articleBody", "article", "fulltext"];
    private static readonly string[] TitleNames = ["title", "headline", "judul"];
    private static readonly string[] DateNames = ["date", "date_publish", "datePublished", "published", "published_at", "pubDate", "publish_date", "tanggal"];
    private static readonly string[] OutletNames = ["outlet", "publisher", "source", "source_domain", "media", "site_name"];
    private static readonly string[] UrlNames = ["url", "link", "canonical_url"];
    private static readonly string[] AuthorNames = ["authors", "author"];

    /// <summary>Whether at least half of the lines that are not blank look like objects of their own: a broken first line does not hide the rest.</summary>
    public static bool LooksLikeLines(string content)
    {
        int lines = 0, objects = 0;
        foreach (ReadOnlySpan<char> line in content.AsSpan().EnumerateLines())
        {
            lines += line.IsWhiteSpace() ? 0 : 1;
            objects += line.TrimEnd() is ['{', '"', .., '}'] ? 1 : 0;
        }

        return lines > 1 && objects * 2 >= lines;
    }

    /// <summary>Reads every line that is not blank as an object.</summary>
    public static IEnumerable<ReadResult> ReadLines(string content, string path, ReadingLimits limits)
    {
        int number = 0;
        for (int at = 0; at < content.Length;)
        {
            number++;
            int end = content.IndexOf('\n', at);
            if (end < 0)
                end = content.Length;
            ReadOnlyMemory<char> line = content.AsMemory(at, end - at).Trim();
            at = end + 1;
            if (line.IsEmpty)
                continue;
            foreach (ReadResult result in ReadValue(line, path, number, limits))
                yield return result;
        }
    }

    /// <summary>Reads a whole content as one value.</summary>
    public static IEnumerable<ReadResult> ReadValue(ReadOnlyMemory<char> json, string path, int line, ReadingLimits limits)
    {
        var results = new List<ReadResult>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array)
            {
                int index = 0;
                foreach (JsonElement element in root.EnumerateArray())
                    results.Add(ReadObject(element, path, line, limits, ++index));
            }
            else
            {
                results.Add(ReadObject(root, path, line, limits, line));
            }
        }
        catch (JsonException e)
        {
            results.Clear();
            results.Add(ReadResult.Of(ReadingCodes.InvalidJson, path, line + (int)(e.LineNumber ?? 0), "this is no valid JSON"));
        }

        return results;
    }

    private static ReadResult ReadObject(JsonElement e, string path, int line, ReadingLimits limits, int index)
    {
        try
        {
            return ReadFields(e, path, line, limits, index);
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair is well-formed JSON and yet no text
            return ReadResult.Of(ReadingCodes.InvalidJson, path, line, "this object holds half a character");
        }
    }

    private static ReadResult ReadFields(JsonElement e, string path, int line, ReadingLimits limits, int index)
    {
        if (e.ValueKind != JsonValueKind.Object || Text(e, TextNames) is not { } text)
            return ReadResult.Of(ReadingCodes.NoText, path, line, "this object holds no text of an article");
        if (text.Length > limits.MaxArticleLength)
            return ReadResult.Of(ReadingCodes.TooLarge, path, line, $"the text of {text.Length} characters is longer than {limits.MaxArticleLength}");
        string id = Text(e, IdNames) ?? Path.GetFileNameWithoutExtension(path) + "-" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ReadResult.Of(TextArticleReader.Complete(new Article
        {
            Id = id,
            Text = text,
            Title = Text(e, TitleNames),
            Outlet = Text(e, OutletNames),
            Url = Text(e, UrlNames),
            Date = PartialDate.TryParse(Text(e, DateNames), out PartialDate date) ? date : null,
            Authors = Authors(e),
        }));
    }

    private static string[] Authors(JsonElement e)
    {
        foreach (string name in AuthorNames)
        {
            if (!e.TryGetProperty(name, out JsonElement v))
                continue;
            if (v.ValueKind == JsonValueKind.String && v.GetString() is { Length: > 0 } one)
                return [one];
            if (v.ValueKind == JsonValueKind.Array)
                return [.. v.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.String).Select(a => a.GetString()!)];
        }

        return [];
    }

    private static string? Text(JsonElement e, string[] names)
    {
        foreach (string name in names)
        {
            if (!e.TryGetProperty(name, out JsonElement v))
                continue;
            if (v.ValueKind == JsonValueKind.String && v.GetString() is { Length: > 0 } text)
                return text;
            if (v.ValueKind == JsonValueKind.Number && name.EndsWith("id", StringComparison.Ordinal))
                return v.GetRawText();
        }

        return null;
    }
}
