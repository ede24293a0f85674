using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Reads pages as they come: one that is too long to be parsed is never held as a whole, only its text is.</summary>
internal static class LargePageReader
{
    private const int Chunk = 1 << 16;

    /// <summary>The most bytes that a page which may be parsed can have: three a code unit.</summary>
    public static long LongestParsed(ReadingLimits limits) => 3L * limits.MaxPageLength;

    /// <summary>Reads a page: whole where it may be parsed, else by its text alone.</summary>
    /// <param name="source">The page.</param>
    /// <param name="name">The name for messages and the identifier.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="whole">Reads a page that is at hand.</param>
    public static IEnumerable<ReadResult> Read(InputStream source, string name, ReadingLimits limits, Func<ArraySegment<byte>, IEnumerable<ReadResult>> whole)
    {
        ArraySegment<byte> head = source.ReadToEnd(LongestParsed(limits), out bool isLarge);
        return source.Fault is not null ? [] : isLarge ? ReadText(head, source, name, limits) : whole(head);
    }

    private static ReadResult[] ReadText(ArraySegment<byte> head, InputStream source, string name, ReadingLimits limits)
    {
        var reader = new PlainPageReader(limits.MaxArticleLength);
        Decoder decoder = TextDecoder.Stream(head).GetDecoder();
        char[] characters = new char[Chunk];
        bool fits = true;
        long total = head.Count;
        for (int at = 0; fits && at < head.Count; at += Chunk)
            fits = Feed(head.AsSpan(at, Math.Min(Chunk, head.Count - at)));
        while (fits && source.PeekChunk() is { IsEmpty: false } chunk)
        {
            ReadOnlySpan<byte> piece = chunk[..Math.Min(chunk.Length, Chunk)];
            if ((total += piece.Length) > limits.MaxBytes)
                return [ReadResult.Of(ReadingCodes.TooLarge, name, 0, $"the input is larger than {limits.MaxBytes} bytes")];
            fits = Feed(piece);
            source.Advance(piece.Length);
        }

        return source.Fault is not null ? [] : HtmlArticleReader.OfText(fits ? reader.Finish() : null, ContentReader.IdOf(name), name, limits);

        bool Feed(ReadOnlySpan<byte> bytes) => reader.Feed(characters.AsSpan(0, decoder.GetChars(bytes, characters, flush: false)), isLast: false);
    }
}
