using System.Buffers.Binary;

namespace ClaimCompare.Reading;

/// <summary>Tells what an input is by the bytes it begins with; its name plays no part.</summary>
internal static class InputDetector
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadLength = 1 << 16;

    /// <summary>Tells the format.</summary>
    /// <param name="head">The beginning, in UTF-8 or an encoding like it.</param>
    /// <param name="what">What an unsupported input is.</param>
    public static InputFormat Detect(ReadOnlySpan<byte> head, out string what)
    {
        what = string.Empty;
        if (head.Length >= 3 && head[0] == 0x1F && head[1] == 0x8B && head[2] == 8)
            return InputFormat.Gzip;
        if (head.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(head) is 0x504B0304 or 0x504B0506 or 0x504B0708)
            return InputFormat.Zip;
        if (FileSignatures.Find(head) is { } known)
        {
            what = known;
            return InputFormat.Unsupported;
        }

        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n\f\v\u001E"u8);
        if (text.IsEmpty)
            return InputFormat.Empty;

        // Both may hold binary parts behind their heads
        if (text.StartsWith("WARC/"u8))
            return InputFormat.Warc;
        if (MimeHeaders.LooksLikeMessage(text))
            return InputFormat.Mhtml;
        if (TextDecoder.IsBinary(head))
            return InputFormat.Binary;
        return text[0] switch
        {
            (byte)'{' => FirstLine(text, out bool ends) is [.., (byte)'}'] || !ends ? InputFormat.JsonLines : InputFormat.JsonObject,
            (byte)'[' when text[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..] => InputFormat.JsonArray,
            (byte)'<' => Markup(text),
            _ => Lines(text),
        };
    }

    /// <summary>The first line without white space at its end.</summary>
    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text, out bool ends)
    {
        int newline = text.IndexOf((byte)'\n');
        ends = newline >= 0 || text.Length < HeadLength / 2;
        return (newline < 0 ? text : text[..newline]).TrimEnd(" \t\r\n"u8);
    }

    /// <summary>Tells feeds and sitemaps from pages by the first element behind declarations and comments.</summary>
    private static InputFormat Markup(ReadOnlySpan<byte> text)
    {
        while (text.StartsWith("<?"u8) || text.StartsWith("<!"u8))
        {
            ReadOnlySpan<byte> mark = text.StartsWith("<!--"u8) ? "-->"u8 : ">"u8;
            int end = text.IndexOf(mark);
            int subset = mark.Length == 1 ? text.IndexOf((byte)'[') : -1;
            if (subset >= 0 && subset < end)
            {
                mark = "]>"u8;
                end = text.IndexOf(mark);
            }

            if (end < 0)
                return InputFormat.Html;
            text = text[(end + mark.Length)..].TrimStart(" \t\r\n"u8);
        }

        if (!text.StartsWith("<"u8))
            return InputFormat.Html;
        text = text[1..];
        int length = text.IndexOfAny(" \t\r\n/>"u8);
        ReadOnlySpan<byte> name = length < 0 ? text : text[..length];
        name = name[(name.IndexOf((byte)':') + 1)..];
        return name.SequenceEqual("rss"u8) || name.SequenceEqual("feed"u8) || name.SequenceEqual("RDF"u8) ? InputFormat.Feed
            : name.SequenceEqual("urlset"u8) || name.SequenceEqual("sitemapindex"u8) ? InputFormat.AddressList
            : InputFormat.Html;
    }

    private static InputFormat Lines(ReadOnlySpan<byte> text)
    {
        string head = TextDecoder.Decode(text, declared: null, out _);
        if (MarkedArticle.IsMarked(head.Replace("\r\n", "\n", StringComparison.Ordinal)))
            return InputFormat.Marked;
        int lines = 0, objects = 0, addresses = 0;
        foreach (ReadOnlySpan<char> line in head.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (trimmed.IsEmpty)
                continue;
            lines++;
            objects += trimmed is ['{', '"', .., '}'] ? 1 : 0;
            addresses += (trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && !trimmed.Contains(' ') ? 1 : 0;
        }

        // The last line of the beginning may be cut
        return lines > 1 && objects * 2 >= lines ? InputFormat.JsonLines
            : addresses > 0 && addresses >= lines - (text.Length < HeadLength / 2 ? 0 : 1) ? InputFormat.AddressList
            : CsvHeading.Find(head) is not null ? InputFormat.Csv
            : InputFormat.Text;
    }
}
