using System.Text.Json;
using System.Text.Unicode;

namespace ClaimCompare.Reading;

/// <summary>Reads articles from JSON: one object a line, an array, one object, or an object around an array. Field names are those of <c>article-fields.tsv</c>.</summary>
/// <remarks>Lines and elements are read one by one: a broken one costs itself alone, and no more than one is held.</remarks>
internal static class JsonArticleReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads every line that is not blank as an object.</summary>
    public static IEnumerable<ReadResult> ReadLines(InputStream source, string path, ReadingSession session)
    {
        var summaries = new SummaryCounter(path);
        int number = 0, max = session.Limits.MaxRecordBytes;
        while (NextLine(source, path, ++number, max, session, summaries) is { } results)
        {
            foreach (ReadResult result in results)
                yield return result;
        }

        if (summaries.Notice is { } notice)
            yield return notice;
    }

    /// <summary>Reads the elements of an array.</summary>
    public static IEnumerable<ReadResult> ReadArray(InputStream source, string path, ReadingSession session)
    {
        var summaries = new SummaryCounter(path);
        var elements = new JsonArrayReader(source, session.Limits.MaxRecordBytes);
        int index = 0;
        while (elements.Read())
        {
            index++;
            IEnumerable<ReadResult> results = elements.IsTooLarge
                ? [TooLarge(path, elements.Line, session.Limits)]
                : Parse(elements.Element, path, elements.Line, index, session.Limits, summaries, rescue: true);
            foreach (ReadResult result in results)
                yield return result;
        }

        if (!elements.IsClosed && source.Fault is null)
            yield return ReadResult.Of(ReadingCodes.InvalidJson, path, elements.Line, "the array is not closed, or something stands behind it");
        if (summaries.Notice is { } notice)
            yield return notice;
    }

    /// <summary>Reads one object over several lines, or lines of objects the first of which is broken.</summary>
    public static IEnumerable<ReadResult> ReadObject(string content, string path, ReadingLimits limits)
    {
        var summaries = new SummaryCounter(path);
        List<ReadResult> results = [.. Parse(() => JsonDocument.Parse(content, Options), path, 1, 1, limits, summaries)];
        if (results is [{ Problem.Code: ReadingCodes.InvalidJson }] && LooksLikeLines(content))
        {
            results.Clear();
            int number = 0;
            foreach (string line in content.Split('\n'))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                    results.AddRange(Parse(() => JsonDocument.Parse(line, Options), path, number, number, limits, summaries));
            }
        }

        if (summaries.Notice is { } notice)
            results.Add(notice);
        return results;
    }

    /// <summary>Whether at least half of the lines that are not blank look like objects of their own: a broken first line does not hide the rest.</summary>
    private static bool LooksLikeLines(ReadOnlySpan<char> content)
    {
        int lines = 0, objects = 0;
        foreach (ReadOnlySpan<char> line in content.EnumerateLines())
        {
            lines += line.IsWhiteSpace() ? 0 : 1;
            objects += line.TrimEnd() is ['{', '"', .., '}'] ? 1 : 0;
        }

        return lines > 1 && objects * 2 >= lines;
    }

    private static IEnumerable<ReadResult>? NextLine(InputStream source, string path, int number, int max, ReadingSession session, SummaryCounter summaries)
    {
        if (!source.TryReadLine(max, out ReadOnlySpan<byte> line, out bool tooLong))
            return null;
        if (tooLong)
            return [TooLarge(path, number, session.Limits)];

        // JSON text sequences (RFC 7464) begin each record with a separator
        line = line.Trim(" \t\r\n\f\v\u001E"u8);
        return line.IsEmpty ? [] : Parse(line.ToArray(), path, number, number, session.Limits, summaries, rescue: false);
    }

    private static ReadResult TooLarge(string path, int line, ReadingLimits limits) =>
        ReadResult.Of(ReadingCodes.TooLarge, path, line, $"this record is larger than {limits.MaxRecordBytes} bytes");

    /// <summary>Reads one record.</summary>
    /// <param name="json">Its bytes.</param>
    /// <param name="path">The input.</param>
    /// <param name="line">Its line.</param>
    /// <param name="index">Its number.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="summaries">Takes how many have summaries alone.</param>
    /// <param name="rescue">Whether the lines of a broken record are tried one by one: an element that is not closed takes those behind it along.</param>
    private static List<ReadResult> Parse(ReadOnlyMemory<byte> json, string path, int line, int index, ReadingLimits limits, SummaryCounter summaries, bool rescue)
    {
        List<ReadResult> results = Utf8.IsValid(json.Span)
            ? Parse(() => JsonDocument.Parse(json, Options), path, line, index, limits, summaries)
            : Parse(() => JsonDocument.Parse(TextDecoder.Decode(json.Span, declared: null, out _), Options), path, line, index, limits, summaries);
        if (!rescue || results is not [{ Problem.Code: ReadingCodes.InvalidJson }])
            return results;
        int number = line - 1;
        foreach (ReadOnlySpan<char> piece in TextDecoder.Decode(json.Span, declared: null, out _).AsSpan().EnumerateLines())
        {
            number++;
            string one = piece.Trim().Trim(',').Trim().ToString();
            if (one is not ['{', '"', .., '}'])
                continue;
            List<ReadResult> rescued = Parse(() => JsonDocument.Parse(one, Options), path, number, index, limits, summaries);
            if (rescued is not [{ Problem.Code: ReadingCodes.InvalidJson }])
                results.AddRange(rescued);
        }

        return results;
    }

    private static List<ReadResult> Parse(Func<JsonDocument> open, string path, int line, int index, ReadingLimits limits, SummaryCounter summaries)
    {
        var results = new List<ReadResult>();
        try
        {
            using JsonDocument document = open();
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                results.Add(NoText(path, line));
                return results;
            }

            ArticleFields fields = JsonFields.Read(root, out JsonElement list);
            if (fields.Text is null && list.ValueKind == JsonValueKind.Array)
                ReadList(list, fields, path, line, limits, summaries, results);
            else
                Add(fields, path, index, line, limits, summaries, results);
        }
        catch (JsonException e)
        {
            results.Add(ReadResult.Of(ReadingCodes.InvalidJson, path, line + (int)Math.Min(e.LineNumber ?? 0, int.MaxValue / 2), "this is no valid JSON"));
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair is well-formed JSON and yet no text
            results.Add(ReadResult.Of(ReadingCodes.InvalidJson, path, line, "this object holds half a character"));
        }

        return results;
    }

    /// <summary>Reads the articles of an answer or a feed: an object around an array. What the object says of all holds for each.</summary>
    private static void ReadList(JsonElement list, ArticleFields around, string path, int line, ReadingLimits limits, SummaryCounter summaries, List<ReadResult> results)
    {
        int index = 0;
        foreach (JsonElement element in list.EnumerateArray())
        {
            index++;
            try
            {
                if (element.ValueKind != JsonValueKind.Object)
                {
                    results.Add(NoText(path, line));
                    continue;
                }

                ArticleFields fields = JsonFields.Read(element, out _);
                fields.Outlet ??= around.Outlet ?? around.Title;
                Add(fields, path, index, line, limits, summaries, results);
            }
            catch (InvalidOperationException)
            {
                results.Add(ReadResult.Of(ReadingCodes.InvalidJson, path, line, "this object holds half a character"));
            }
        }
    }

    private static void Add(ArticleFields fields, string path, int index, int line, ReadingLimits limits, SummaryCounter summaries, List<ReadResult> results)
    {
        summaries.Count(fields);
        results.AddRange(fields.Build(path, index, line, limits));
    }

    private static ReadResult NoText(string path, int line) => ReadResult.Of(ReadingCodes.NoText, path, line, "this record holds no text of an article");
}
