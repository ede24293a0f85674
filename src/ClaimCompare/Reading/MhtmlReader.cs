using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Reads a page saved with its parts (MHTML, RFC 2557) or a mail message: the first page in it, or else the first plain text.</summary>
/// <remarks>Parts are cut at their boundaries and walked without recursion; messages inside messages no deeper than a few levels.</remarks>
internal static class MhtmlReader
{
    private const int DeepestPart = 8;

    /// <summary>Reads a saved page.</summary>
    public static IEnumerable<ReadResult> Read(ArraySegment<byte> bytes, string path, ReadingLimits limits)
    {
        int blanks = bytes.Count - bytes.AsSpan().TrimStart(" \t\r\n"u8).Length;
        var head = MimeHeaders.Read(bytes.AsSpan(blanks), out int length);
        Part? page = FindPage(head, bytes[(blanks + length)..], limits, out string? fault);
        if (page is null)
            return [ReadResult.Of(ReadingCodes.InvalidMime, path, 0, fault ?? "this saved page holds neither a page nor a text")];
        byte[] body = MimeDecoder.Decode(page.Body, page.Headers["Content-Transfer-Encoding"]);
        if (!TextDecoder.TryDecode(body, page.Headers.Parameter("Content-Type", "charset"), out string text, out _))
            return [ReadResult.Of(ReadingCodes.Binary, path, 0, "the page in this file is binary, not text")];
        return Build(text, page, head, path, limits);
    }

    private static IEnumerable<ReadResult> Build(string text, Part page, MimeHeaders head, string path, ReadingLimits limits)
    {
        bool isPage = page.IsPage || text.AsSpan().TrimStart() is ['<', ..];
        string? address = head["Snapshot-Content-Location"] ?? page.Headers["Content-Location"] ?? head["Content-Location"];
        IEnumerable<ReadResult> results = isPage ? HtmlArticleReader.Read(text, ContentReader.IdOf(path), path, limits, address) : [TextDumpReader.ReadOne(text, ContentReader.IdOf(path), path, limits)];
        foreach (ReadResult result in results)
        {
            if (result.Article is not { } article)
            {
                yield return result;
                continue;
            }

            PartialDate? saved = article.Date is null ? PublicationDate.Parse(head["Date"]) : null;
            if (saved is not null && isPage)
                yield return ReadResult.Of(ReadingCodes.CaptureDate, path, 0, $"nothing tells when this page was published: it was saved on {saved}");
            yield return ReadResult.Of(EntryTimes.Date(article, article.Date ?? saved) with
            {
                Url = article.Url ?? (address is { } a && a.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? a : null),
                Title = article.Title ?? (head["Subject"] is { Length: > 0 } subject ? MimeDecoder.Words(subject) : null),
            }, result.Page);
        }
    }

    /// <summary>The first page, or the first plain text where there is none.</summary>
    private static Part? FindPage(MimeHeaders head, ArraySegment<byte> body, ReadingLimits limits, out string? fault)
    {
        fault = null;
        Part? text = null;
        int entries = 0;
        var stack = new Stack<(MimeHeaders Headers, ArraySegment<byte> Body, int Depth)>();
        stack.Push((head, body, 0));
        while (stack.TryPop(out (MimeHeaders Headers, ArraySegment<byte> Body, int Depth) part))
        {
            string media = part.Headers.MediaType;
            if (media is "text/html" or "application/xhtml+xml")
                return new Part(part.Headers, part.Body, IsPage: true);
            if (media == "text/plain" && part.Depth <= 2)
                text ??= new Part(part.Headers, part.Body, IsPage: false);
            bool isMessage = media == "message/rfc822" || (media == "multipart/related" && part.Depth > 0 && part.Headers.Parameter("Content-Type", "boundary") is null);
            if (!media.StartsWith("multipart/", StringComparison.Ordinal) && !isMessage)
                continue;
            if (part.Depth == DeepestPart)
            {
                fault = $"the parts of this saved page nest deeper than {DeepestPart}";
                continue;
            }

            if (isMessage)
            {
                var inner = MimeHeaders.Read(part.Body, out int length);
                stack.Push((inner, part.Body[length..], part.Depth + 1));
                continue;
            }

            List<ArraySegment<byte>> parts = Split(part.Body, part.Headers.Parameter("Content-Type", "boundary"), limits.MaxEntries - entries);
            entries += parts.Count;
            if (parts.Count == 0)
                fault ??= "this saved page names no boundary, or has none of its parts";
            for (int i = parts.Count - 1; i >= 0; i--)
            {
                var inner = MimeHeaders.Read(parts[i], out int length);
                stack.Push((inner, parts[i][length..], part.Depth + 1));
            }
        }

        return text;
    }

    /// <summary>The parts between boundary lines; without a boundary's name the first line of two hyphens and more is taken for one.</summary>
    private static List<ArraySegment<byte>> Split(ArraySegment<byte> body, string? boundary, int most)
    {
        var parts = new List<ArraySegment<byte>>();
        byte[]? mark = string.IsNullOrWhiteSpace(boundary) ? null : Encoding.UTF8.GetBytes("--" + boundary.Trim());
        int start = -1;
        for (int at = 0; at < body.Count && parts.Count < most;)
        {
            int newline = body.AsSpan(at).IndexOf((byte)'\n');
            int next = newline < 0 ? body.Count : at + newline + 1;
            ReadOnlySpan<byte> line = body.AsSpan(at, next - at).TrimEnd("\r\n \t"u8);
            if (mark is null && line.Length > 4 && line.StartsWith("--"u8))
                mark = line.ToArray();
            if (mark is not null && line.StartsWith(mark))
            {
                bool last = line[mark.Length..].SequenceEqual("--"u8);
                if (last || line.Length == mark.Length)
                {
                    if (start >= 0)
                        parts.Add(body[start..at]);
                    start = last ? -1 : next;
                }
            }

            at = next;
        }

        // A file that is cut has no last boundary
        if (start >= 0 && parts.Count < most)
            parts.Add(body[start..]);
        return parts;
    }

    private sealed record Part(MimeHeaders Headers, ArraySegment<byte> Body, bool IsPage);
}
