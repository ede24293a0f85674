namespace ClaimCompare.Reading;

/// <summary>Reads what a source of bytes holds: finds out what it is and hands it to the reader for that.</summary>
internal static class ContentReader
{
    /// <summary>The identifier of an input's single article: its name without folders and extension.</summary>
    public static string IdOf(string name) => name == "-" ? "stdin" : Path.GetFileNameWithoutExtension(name[(name.LastIndexOf('!') + 1)..]);

    /// <summary>Reads a source to its end. What ended it early becomes a problem behind everything that could be read.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="name">The name for messages and identifiers.</param>
    /// <param name="session">The limits.</param>
    /// <param name="container">What the source was unpacked from already.</param>
    public static IEnumerable<ReadResult> Read(InputStream source, string name, ReadingSession session, Container container = Container.None)
    {
        foreach (ReadResult result in Choose(source, name, session, container))
            yield return result;
        if (source.Fault is { } fault)
            yield return ReadResult.Of(fault.Code, name, 0, fault.Detail);
    }

    private static IEnumerable<ReadResult> Choose(InputStream source, string name, ReadingSession session, Container container)
    {
        ReadOnlySpan<byte> head = source.Peek(InputDetector.HeadLength);
        if (!container.HasFlag(Container.Wide) && TextDecoder.WideEncoding(head) is { } wide)
            return ReadWide(source, wide, name, session, container);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            source.Advance(3);
        return Choose(SkipBlanks(source, out string what), what, source, name, session, container);
    }

    /// <summary>Detects the format behind a beginning that is nothing but white space.</summary>
    private static InputFormat SkipBlanks(InputStream source, out string what)
    {
        while (true)
        {
            ReadOnlySpan<byte> head = source.Peek(InputDetector.HeadLength);
            InputFormat format = InputDetector.Detect(head, out what);
            if (format != InputFormat.Empty || head.IsEmpty)
                return format;
            source.Advance(head.Length);
        }
    }

    private static IEnumerable<ReadResult> Choose(InputFormat format, string what, InputStream source, string name, ReadingSession session, Container container)
    {
        switch (format)
        {
            case InputFormat.Gzip when container.HasFlag(Container.Gzip):
            case InputFormat.Zip when container != Container.None:
                return [ReadResult.Of(ReadingCodes.NestedArchive, name, 0, "this archive lies inside another one and was not opened: unpack the outer one first")];
            case InputFormat.Gzip:
                return ReadGzip(source, name, session, container);
            case InputFormat.Zip:
                return ZipArticleReader.Read(source, name, session);
            case InputFormat.Warc:
                return WarcArticleReader.Read(source, name, session);
            case InputFormat.Feed:
                return FeedReader.Read(source, name, session);
            case InputFormat.Csv:
                return CsvArticleReader.Read(source, name, session);
            case InputFormat.JsonLines:
                return JsonArticleReader.ReadLines(source, name, session);
            case InputFormat.JsonArray:
                return JsonArticleReader.ReadArray(source, name, session);
            case InputFormat.Unsupported:
                return [ReadResult.Of(ReadingCodes.UnsupportedFormat, name, 0, $"this is {what}: save its text or its page, and give that")];
            case InputFormat.AddressList:
                return [ReadResult.Of(ReadingCodes.AddressList, name, 0, "this is a list of addresses (a sitemap), and nothing is fetched from the network: fetch the pages (as WARC, say) and give those")];
            case InputFormat.Empty:
                return source.Fault is null ? [ReadResult.Of(ReadingCodes.Empty, name, 0, "this input is empty")] : [];
            case InputFormat.Binary:
                return [ReadResult.Of(ReadingCodes.Binary, name, 0, "this input is binary, not text")];
            case InputFormat.Html when session.Limits.MaxBytes > LargePageReader.LongestParsed(session.Limits):
                return LargePageReader.Read(source, name, session.Limits, bytes => ReadWhole(InputFormat.Html, bytes, name, session.Limits));
            default:
                return ReadWhole(format, source, name, session);
        }
    }

    /// <summary>Reads what one article, or a text of several, is made of.</summary>
    private static IEnumerable<ReadResult> ReadWhole(InputFormat format, InputStream source, string name, ReadingSession session)
    {
        ReadingLimits limits = session.Limits;

        ArraySegment<byte> bytes = source.ReadToEnd(limits.MaxBytes, out bool tooLarge);
        if (tooLarge)
        {
            yield return ReadResult.Of(ReadingCodes.TooLarge, name, 0, $"the input is larger than {limits.MaxBytes} bytes");
            yield break;
        }

        if (source.Fault is not null)
            yield break;
        foreach (ReadResult result in format == InputFormat.Mhtml ? MhtmlReader.Read(bytes, name, limits) : ReadWhole(format, bytes, name, limits))
            yield return result;
    }

    private static IEnumerable<ReadResult> ReadWhole(InputFormat format, ArraySegment<byte> bytes, string name, ReadingLimits limits)
    {
        if (!TextDecoder.TryDecode(bytes, declared: null, out string text, out bool isRepaired))
        {
            yield return ReadResult.Of(ReadingCodes.Binary, name, 0, "this input is binary, not text");
            yield break;
        }

        if (isRepaired)
            yield return ReadResult.Of(ReadingCodes.Repaired, name, 0, "some bytes are no characters of this input's encoding: they were replaced or dropped");
        foreach (ReadResult result in ReadText(format, text, name, limits))
            yield return result;
    }

    private static IEnumerable<ReadResult> ReadText(InputFormat format, string text, string name, ReadingLimits limits)
    {
        if (text.AsSpan().Trim().Trim('\uFEFF').IsWhiteSpace())
            return [ReadResult.Of(ReadingCodes.Empty, name, 0, "this input is empty")];
        return format switch
        {
            InputFormat.Html => HtmlArticleReader.Read(text, IdOf(name), name, limits),
            InputFormat.JsonObject => JsonArticleReader.ReadObject(text, name, limits),
            InputFormat.Marked => MarkedArticleReader.Read(text, IdOf(name), name, limits),
            _ => TextDumpReader.Read(text, IdOf(name), name, limits),
        };
    }

    /// <summary>Reads UTF-16 and UTF-32: every other reader works on UTF-8.</summary>
    private static IEnumerable<ReadResult> ReadWide(InputStream source, System.Text.Encoding encoding, string name, ReadingSession session, Container container)
    {
        using Stream narrow = System.Text.Encoding.CreateTranscodingStream(source, encoding, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var inner = new InputStream(narrow, session);
        foreach (ReadResult result in Read(inner, name, session, container | Container.Wide))
            yield return result;
    }

    private static IEnumerable<ReadResult> ReadGzip(InputStream source, string name, ReadingSession session, Container container)
    {
        using var gzip = new GzipInput(source);
        var inner = new InputStream(gzip, session, () => source.Total);
        string unpacked = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        bool any = false;
        foreach (ReadResult result in Read(inner, unpacked, session, container | Container.Gzip))
        {
            any |= result.Article is not null;
            yield return result;
        }

        inner.Drain();
        if (gzip.Damaged > 0)
            yield return ReadResult.Of(ReadingCodes.Damaged, name, 0, any ? $"the packed data are damaged in {gzip.Damaged} places; what stands around them was read" : "the packed data are damaged");
        else if (gzip.IsCut)
            yield return ReadResult.Of(ReadingCodes.Truncated, name, 0, "the packed data end in the middle; what came before was read");
    }
}

/// <summary>What a source of bytes was unpacked from.</summary>
[Flags]
internal enum Container
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Gzip.</summary>
    Gzip = 1,

    /// <summary>A ZIP archive.</summary>
    Zip = 2,

    /// <summary>UTF-16 or UTF-32.</summary>
    Wide = 4,
}
