using System.Globalization;
using System.Text;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>Text of articles as a terminal may show it: an article's control characters must not command the terminal.</summary>
internal static class SafeText
{
    /// <summary>The text with control characters made spaces, and without characters that turn the direction of writing.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') && !text.AsSpan().ContainsAnyInRange('\u200E', '\u206F'))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
                clean.Append(' ');
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.Format || c is '\u200C' or '\u200D')
                clean.Append(c);
        }

        return clean.ToString();
    }

    /// <summary>Clean text for markup.</summary>
    public static string Markup(string? text) => Spectre.Console.Markup.Escape(Clean(text));
}
