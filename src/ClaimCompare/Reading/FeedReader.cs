using System.Xml;

namespace ClaimCompare.Reading;

/// <summary>Reads the items of RSS (0.9 to 2.0, RDF too) and Atom (RFC 4287) one by one.</summary>
/// <remarks>
/// The text of an item is its full content where the feed has it (<c>content:encoded</c>, Atom's <c>content</c>), its description or summary
/// otherwise. Document types are refused and no entity is resolved, so neither can an entity grow nor a file be opened.
/// </remarks>
internal static class FeedReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Reads a feed.</summary>
    public static IEnumerable<ReadResult> Read(InputStream source, string path, ReadingSession session)
    {
        SkipBlanks(source);
        using var text = new StreamReader(source, TextDecoder.Stream(source.Peek(InputDetector.HeadLength)), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        using var xml = XmlReader.Create(text, Settings);
        var summaries = new SummaryCounter(path);
        var items = new FeedItems(xml, session.Limits);
        int index = 0;
        while (items.Read())
        {
            index++;
            if (items.IsTooLarge)
            {
                yield return ReadResult.Of(ReadingCodes.TooLarge, path, items.Line, $"this record is larger than {session.Limits.MaxRecordBytes} bytes");
                continue;
            }

            summaries.Count(items.Item);
            foreach (ReadResult result in items.Item.Build(path, index, items.Line, session.Limits))
                yield return result;
        }

        if (items.Fault is { } fault && source.Fault is null)
            yield return ReadResult.Of(ReadingCodes.InvalidXml, path, items.Line, index == 0 ? fault : fault + "; what came before was read");
        else if (index == 0 && source.Fault is null)
            yield return ReadResult.Of(ReadingCodes.NoArticles, path, 0, "this feed has no items");
        if (summaries.Notice is { } notice)
            yield return notice;
    }

    /// <summary>Nothing may stand before an XML declaration, yet blank lines often do.</summary>
    private static void SkipBlanks(InputStream source)
    {
        ReadOnlySpan<byte> head = source.Peek(InputDetector.HeadLength);
        source.Advance(head.Length - head.TrimStart(" \t\r\n\f\v"u8).Length);
    }
}
