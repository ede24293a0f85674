using System.Globalization;
using System.Text;

namespace ClaimCompare.Writing.Report;

/// <summary>Writes markup of our own as it stands, and text from anywhere so that it stays text.</summary>
/// <remarks>
/// Text is escaped for content and quoted attributes alike. What HTML does not allow or what could make a reader see another order of characters than
/// the one stored becomes U+FFFD: control characters, non-characters, explicit bidirectional formatting (UAX 9, 2.1) and lone surrogates.
/// </remarks>
internal sealed class HtmlOutput
{
    private const char Replacement = '\uFFFD';
    private readonly TextWriter _output;

    public HtmlOutput(TextWriter output) => _output = output;

    /// <summary>Text from anywhere as markup.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        using var writer = new StringWriter(new StringBuilder(text.Length + 16), CultureInfo.InvariantCulture);
        new HtmlOutput(writer).Text(text);
        return writer.ToString();
    }

    /// <summary>Writes markup of our own.</summary>
    public HtmlOutput Raw(string markup)
    {
        _output.Write(markup);
        return this;
    }

    /// <summary>Writes a whole number.</summary>
    public HtmlOutput Raw(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes text from anywhere.</summary>
    public HtmlOutput Text(ReadOnlySpan<char> text)
    {
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsPlain(c))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && (char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) != 0xFFFE)
            {
                i++;
                continue;
            }

            _output.Write(text[from..i]);
            from = i + 1;
            switch (c)
            {
                case '&': _output.Write("&amp;"); break;
                case '<': _output.Write("&lt;"); break;
                case '>': _output.Write("&gt;"); break;
                case '"': _output.Write("&quot;"); break;
                case '\'': _output.Write("&#39;"); break;
                case '\r' or '\u2028' or '\u2029': _output.Write(' '); break;
                default: _output.Write(Replacement); break;
            }
        }

        _output.Write(text[from..]);
        return this;
    }

    private static bool IsPlain(char c) => c switch
    {
        '&' or '<' or '>' or '"' or '\'' => false,
        '\t' or '\n' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        < '\u2028' => true,
        '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
        < '\uD800' => true,
        <= '\uDFFF' or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };
}
