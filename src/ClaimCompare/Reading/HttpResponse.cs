using System.Globalization;
using System.IO.Compression;

namespace ClaimCompare.Reading;

/// <summary>An HTTP answer as a web archive keeps it: status, fields, and the body with transfer and content codings undone (RFC 9112, RFC 9110).</summary>
internal sealed class HttpResponse
{
    private HttpResponse(int status, MimeHeaders headers, ArraySegment<byte> body) => (Status, Headers, Body) = (status, headers, body);

    /// <summary>The status code; 200 where there is no status line.</summary>
    public int Status { get; }

    /// <summary>The fields.</summary>
    public MimeHeaders Headers { get; }

    /// <summary>The body as it was sent.</summary>
    public ArraySegment<byte> Body { get; }

    /// <summary>Takes an answer apart; null where there is none.</summary>
    public static HttpResponse? Parse(ArraySegment<byte> block)
    {
        if (!block.AsSpan().StartsWith("HTTP/"u8))
            return null;
        int newline = block.AsSpan().IndexOf((byte)'\n');
        if (newline < 0)
            return null;
        ReadOnlySpan<byte> line = block.AsSpan(0, newline);
        int space = line.IndexOf((byte)' ');
        ReadOnlySpan<byte> code = space < 0 ? [] : line[(space + 1)..].TrimStart((byte)' ');
        if (code.Length < 3 || !int.TryParse(code[..3], NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            return null;
        var headers = MimeHeaders.Read(block.AsSpan(newline + 1), out int length);
        return new HttpResponse(status, headers, block[(newline + 1 + length)..]);
    }

    /// <summary>Undoes the codings of the body.</summary>
    /// <param name="session">The limits.</param>
    /// <param name="fault">The code of what went wrong, or null.</param>
    public ArraySegment<byte> Decode(ReadingSession session, out string? fault)
    {
        fault = null;
        ArraySegment<byte> body = Body;
        if (Headers["Transfer-Encoding"] is { } transfer && transfer.Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Unchunk(body);
        string[] codings = (Headers["Content-Encoding"] ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        // The last coding was put on last; archives name codings that they have undone already
        for (int i = codings.Length - 1; i >= 0 && fault is null && i < 4; i--)
        {
            Stream? unpacking = Open(codings[i].ToLowerInvariant(), body, session);
            if (unpacking is null)
                continue;
            using (unpacking)
                body = Unpack(unpacking, body, session, out fault);
        }

        return body;
    }

    private static ArraySegment<byte> Unpack(Stream unpacking, ArraySegment<byte> packed, ReadingSession session, out string? fault)
    {
        var source = new InputStream(unpacking, session, () => packed.Count);
        ArraySegment<byte> body = source.ReadToEnd(session.Limits.MaxRecordBytes, out bool tooLarge);
        fault = tooLarge ? ReadingCodes.TooLarge : source.Fault?.Code;
        if (fault is ReadingCodes.Damaged && body.Count == 0 && !TextDecoder.IsBinary(packed.AsSpan(0, Math.Min(packed.Count, 1024))))
        {
            // What is named packed is text
            fault = null;
            return packed;
        }

        // A body that was cut on its way is shown by browsers as far as it came
        if (fault is ReadingCodes.Damaged && body.Count > 0)
            fault = null;
        return body;
    }

    private static Stream? Open(string coding, ArraySegment<byte> body, ReadingSession session)
    {
        ReadOnlySpan<byte> head = body.AsSpan(0, Math.Min(2, body.Count));
        Stream Bytes() => new MemoryStream(body.Array!, body.Offset, body.Count, writable: false);
        return coding switch
        {
            "gzip" or "x-gzip" => head.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new GzipInput(new InputStream(Bytes(), session)) : null,
            "deflate" => head.Length == 2 && (head[0] & 0xF) == 8 && ((head[0] << 8) | head[1]) % 31 == 0 ? new ZLibStream(Bytes(), CompressionMode.Decompress) : new DeflateStream(Bytes(), CompressionMode.Decompress),
            "br" => body.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'<', (byte)'!' or (byte)'h' or (byte)'H', ..] ? null : new BrotliStream(Bytes(), CompressionMode.Decompress),
            _ => null,
        };
    }

    /// <summary>Joins the chunks (RFC 9112, section 7.1); what breaks their rules is taken as it is from there on.</summary>
    private static ArraySegment<byte> Unchunk(ArraySegment<byte> body)
    {
        byte[] joined = new byte[body.Count];
        int length = 0, at = 0;
        while (at < body.Count)
        {
            int newline = body.AsSpan(at).IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = newline < 0 ? [] : body.AsSpan(at, newline).Trim("\r \t"u8);
            int semicolon = line.IndexOf((byte)';');
            if (line.Length is 0 or > 200 || !long.TryParse(semicolon < 0 ? line : line[..semicolon], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long size) || size < 0)
            {
                // Many archives join the chunks and keep the field
                if (at == 0)
                    return body;
                body.AsSpan(at).CopyTo(joined.AsSpan(length));
                length += body.Count - at;
                break;
            }

            if (size == 0)
                break;
            at += newline + 1;
            int take = (int)Math.Min(size, body.Count - at);
            body.AsSpan(at, take).CopyTo(joined.AsSpan(length));
            length += take;
            at += take;
            if (body.AsSpan(at).StartsWith("\r\n"u8))
                at += 2;
            else if (body.AsSpan(at).StartsWith("\n"u8))
                at++;
        }

        return new ArraySegment<byte>(joined, 0, length);
    }
}
