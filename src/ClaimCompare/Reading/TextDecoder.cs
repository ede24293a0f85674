using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Decodes bytes: a byte order mark decides, then valid UTF-8, then UTF-16 by its zero bytes, then Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Windows-1252 differs from Latin-1 in these 32 characters (WHATWG Encoding Standard)
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Decodes a whole input; false where it is binary.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = string.Empty;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Accept(Encoding.Unicode.GetString(bytes[2..]), out text);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Accept(Encoding.BigEndianUnicode.GetString(bytes[2..]), out text);
        int zeros = bytes.Length > 4096 ? bytes[..4096].Count((byte)0) : bytes.Count((byte)0);
        if (zeros > 0)
        {
            if (zeros * 3 >= Math.Min(bytes.Length, 4096) && bytes.Length >= 4)
                return Accept((bytes[1] == 0 ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes), out text);
            return false;
        }

        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = string.Create(bytes.Length, bytes.ToArray(), static (chars, source) =>
            {
                for (int i = 0; i < chars.Length; i++)
                    chars[i] = source[i] is >= 0x80 and < 0xA0 ? HighControls[source[i] - 0x80] : (char)source[i];
            });
        }

        return Accept(text, out text);
    }

    /// <summary>Text has few control characters.</summary>
    private static bool Accept(string decoded, out string text)
    {
        text = decoded;
        int controls = 0, looked = Math.Min(decoded.Length, 8192);
        for (int i = 0; i < looked; i++)
            controls += decoded[i] < ' ' && decoded[i] is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u001B') ? 1 : 0;
        return controls * 50 <= looked && !decoded.Contains('\0', StringComparison.Ordinal);
    }
}
