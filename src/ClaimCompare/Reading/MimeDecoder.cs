using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Undoes what mail does to bytes: quoted-printable and base64 (RFC 2045, section 6), and encoded words in fields (RFC 2047).</summary>
internal static class MimeDecoder
{
    /// <summary>Decodes a body by its <c>Content-Transfer-Encoding</c>; what breaks the rules stays as it is.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(body, underscores: false),
        "base64" => FromBase64(body),
        _ => body.ToArray(),
    };

    /// <summary>Decodes the encoded words of a field: <c>=?utf-8?Q?Banjir_di?=</c>.</summary>
    public static string Words(string text)
    {
        var result = new StringBuilder();
        int at = 0;
        bool behindWord = false;
        while (at < text.Length)
        {
            int start = text.IndexOf("=?", at, StringComparison.Ordinal);
            if (start < 0)
                break;
            int charset = text.IndexOf('?', start + 2), kind = charset < 0 ? -1 : text.IndexOf('?', charset + 1), end = kind < 0 ? -1 : text.IndexOf("?=", kind + 1, StringComparison.Ordinal);
            if (end < 0 || kind != charset + 2)
                break;
            ReadOnlySpan<char> between = text.AsSpan(at, start - at);
            if (!behindWord || !between.IsWhiteSpace())
                result.Append(between);
            byte[] word = Encoding.ASCII.GetBytes(text[(kind + 1)..end]);
            byte[] bytes = text[charset + 1] is 'B' or 'b' ? FromBase64(word) : QuotedPrintable(word, underscores: true);
            result.Append(TextDecoder.Decode(bytes, text[(start + 2)..charset], out _));
            at = end + 2;
            behindWord = true;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body, bool underscores)
    {
        byte[] result = new byte[body.Length];
        int length = 0;
        for (int i = 0; i < body.Length; i++)
        {
            byte b = body[i];
            if (b == '=' && i + 2 < body.Length && Hex(body[i + 1]) is >= 0 and int high && Hex(body[i + 2]) is >= 0 and int low)
            {
                result[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else if (b == '=' && LineEnd(body[(i + 1)..]) is > 0 and int end)
            {
                // A line that is broken softly goes on
                i += end;
            }
            else
            {
                result[length++] = underscores && b == '_' ? (byte)' ' : b;
            }
        }

        return result[..length];
    }

    private static int LineEnd(ReadOnlySpan<byte> rest)
    {
        int i = 0;
        while (i < rest.Length && rest[i] is (byte)' ' or (byte)'\t')
            i++;
        return rest[i..].StartsWith("\r\n"u8) ? i + 2 : rest[i..].StartsWith("\n"u8) ? i + 1 : 0;
    }

    private static int Hex(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };

    /// <summary>Decodes up to what is no base64.</summary>
    private static byte[] FromBase64(ReadOnlySpan<byte> body)
    {
        byte[] clean = new byte[body.Length + 3];
        int length = 0;
        foreach (byte b in body)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
                clean[length++] = b;
            else if (b == '=' && length % 4 == 0)
                break;
        }

        length -= length % 4 == 1 ? 1 : 0;
        while (length % 4 != 0)
            clean[length++] = (byte)'=';
        byte[] result = new byte[Base64.GetMaxDecodedFromUtf8Length(length)];
        return Base64.DecodeFromUtf8(clean.AsSpan(0, length), result, out _, out int written) == OperationStatus.Done ? result[..written] : body.ToArray();
    }
}
