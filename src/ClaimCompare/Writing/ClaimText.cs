using System.Text;

namespace ClaimCompare.Writing;

/// <summary>The words of an article that a claim points at.</summary>
internal static class ClaimText
{
    /// <summary>The text that a claim's offsets refer to: the article's, or its title; null where there is no such text.</summary>
    public static string? Of(Article? article, ClaimLocation location) => location == ClaimLocation.Title ? article?.Title : article?.Text;

    /// <summary>The words of a span, or null where it does not stand in the text.</summary>
    public static string? Slice(string? text, TextSpan? span) =>
        text is not null && span is { } s && s.Start >= 0 && s.End >= s.Start && s.End <= text.Length ? text[s.Start..s.End] : null;

    /// <summary>A text as UTF-8 can hold it: halves of surrogate pairs become U+FFFD. Its length stays.</summary>
    public static string WellFormed(string text)
    {
        StringBuilder? changed = null;
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (changed ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return changed?.ToString() ?? text;
    }

    /// <summary>A text on one line: control characters and separators of lines become spaces.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        return line.ToString();
    }
}
