using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Reads the pages of a web archive: answers (<c>response</c>) and saved resources that are HTML, and texts that others made of pages (<c>conversion</c>, WET files).</summary>
/// <remarks>Archives hold pictures, redirections and pages of links by the thousand: those are counted, and one notice tells how many.</remarks>
internal static class WarcArticleReader
{
    /// <summary>Reads a web archive.</summary>
    public static IEnumerable<ReadResult> Read(InputStream source, string path, ReadingSession session)
    {
        var records = new WarcRecords(source, session.Limits);
        int others = 0, bare = 0, captured = 0;
        while (records.Read(IsWanted))
        {
            if (records.Fault is { } fault && (source.Fault is null || fault.Code != ReadingCodes.Truncated))
                yield return ReadResult.Of(fault.Code, path, 0, string.Create(CultureInfo.InvariantCulture, $"record {records.Number}: {fault.Detail}"));
            if (!records.HasBlock)
            {
                others += records.Type is "warcinfo" or "request" or "metadata" ? 0 : 1;
                continue;
            }

            string id = ContentReader.IdOf(path) + "-" + records.Number.ToString(CultureInfo.InvariantCulture);
            if (ReadRecord(records, id, path, session) is not { } results)
            {
                others++;
                continue;
            }

            foreach (ReadResult result in results)
            {
                if (result.Problem is { } problem)
                {
                    if (problem.Code is ReadingCodes.NoBody or ReadingCodes.Empty)
                        bare++;
                    else
                        yield return ReadResult.Of(problem.Code, path, 0, string.Create(CultureInfo.InvariantCulture, $"record {records.Number}: {problem.Detail}"));
                    continue;
                }

                Article article = result.Article!;
                PartialDate? capture = article.Date is null ? PublicationDate.Parse(records.Headers["WARC-Date"]) : null;
                captured += capture is null ? 0 : 1;
                yield return ReadResult.Of(EntryTimes.Date(article, article.Date ?? capture) with { Url = article.Url ?? Address(records.Headers) }, result.Page);
            }
        }

        if (captured > 0)
            yield return ReadResult.Of(ReadingCodes.CaptureDate, path, 0, string.Create(CultureInfo.InvariantCulture, $"nothing tells when {captured} of the pages were published: the time at which they were archived stands for it"));
        if (others + bare > 0)
            yield return ReadResult.Of(ReadingCodes.PassedOver, path, 0, string.Create(CultureInfo.InvariantCulture, $"{others} records that are no pages and {bare} pages without an article were passed over"));
    }

    private static string? Address(MimeHeaders headers) => headers["WARC-Target-URI"]?.Trim('<', '>', ' ') is { Length: > 0 } address ? address : null;

    private static bool IsWanted(WarcRecords record) => record.Type switch
    {
        "response" => record.Headers["Content-Type"] is null || record.Headers.MediaType is "application/http" or "text/html",
        "resource" => record.Headers.MediaType is "text/html" or "application/xhtml+xml",
        "conversion" => record.Headers.MediaType is "text/plain" or "text/html",
        _ => false,
    };

    /// <summary>Reads a record; null where it holds no page.</summary>
    private static IEnumerable<ReadResult>? ReadRecord(WarcRecords record, string id, string path, ReadingSession session)
    {
        ArraySegment<byte> body = record.Block;
        string? charset = record.Headers.Parameter("Content-Type", "charset");
        bool isPage = record.Headers.MediaType != "text/plain" || record.Type != "conversion";
        if (record.Type == "response" && HttpResponse.Parse(body) is { } response)
        {
            if (response.Status is < 200 or > 299)
                return null;
            string? type = response.Headers["Content-Type"] is null ? null : response.Headers.MediaType;
            if (type is not (null or "text/html" or "application/xhtml+xml" or "unknown/unknown"))
                return null;
            body = response.Decode(session, out string? fault);
            if (fault is not null)
                return [ReadResult.Of(fault, path, 0, "the body of this answer could not be unpacked")];
            if (type is null && !body.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("<"u8))
                return null;
            charset = response.Headers.Parameter("Content-Type", "charset");
        }

        if (body.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return null;
        if (!TextDecoder.TryDecode(body, charset, out string text, out _))
            return null;
        return isPage ? HtmlArticleReader.Read(text, id, path, session.Limits, Address(record.Headers)) : [TextDumpReader.ReadOne(text, id, path, session.Limits)];
    }
}
