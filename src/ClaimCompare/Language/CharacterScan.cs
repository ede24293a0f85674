using System.Globalization;

namespace ClaimCompare.Language;

/// <summary>Finds where words, numbers and addresses end, character by character.</summary>
internal static class CharacterScan
{
    private const string Superscripts = "²³¹";
    private const string Fractions = "½¼¾⅓⅔⅛";
    private const int LongestAddress = 2048;

    /// <summary>Whether a character may stand in a word.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > 127 && IsOther(c));

    /// <summary>Whether a word may begin with a character.</summary>
    public static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c > 127 && char.IsLetter(c));

    /// <summary>Whether a character is a digit of the numbers that are read.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || (c > 127 && Fractions.Contains(c, StringComparison.Ordinal));

    /// <summary>Whether a character is invisible in a word: soft hyphen, zero-width characters, marks of direction.</summary>
    public static bool IsInvisible(char c) => c > 127 && (c == '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Whether a character separates words.</summary>
    public static bool IsSpace(char c) => c == ' ' || (c is < ' ' and >= '\t') || (c > 127 && (char.IsWhiteSpace(c) || c == '\u200B' || c == '\uFEFF'));

    /// <summary>Index behind the word that begins at an index: letters, digits, marks, inner hyphens and apostrophes.</summary>
    public static int WordEnd(ReadOnlySpan<char> s, int at, int end)
    {
        int i = at;
        while (i < end)
        {
            char c = s[i];
            if (!IsWord(c) && !(c is '-' or '\'' or '’' or '‑' && i > at && i + 1 < end && IsWord(s[i + 1]) && s[i - 1] is not ('-' or '\'' or '’')))
                break;
            i++;
        }

        return i;
    }

    /// <summary>Index behind the digits and their inner separators that begin at an index.</summary>
    public static int NumberEnd(ReadOnlySpan<char> s, int at, int end)
    {
        int i = at;
        while (i < end)
        {
            char c = s[i];
            if (IsDigit(c) || (c is '.' or ',' && i + 1 < end && char.IsAsciiDigit(s[i + 1])))
                i++;
            else if (c is ' ' or '\u00A0' && i - at <= 3 && i + 4 < end && s[i + 1] == '.' && AreDigits(s.Slice(i + 2, 3)) && !char.IsAsciiDigit(s[Math.Min(i + 5, end - 1)]))
                i += 2;
            else
                break;
        }

        return ExponentEnd(s, i, end);
    }

    /// <summary>Index behind an exponent (<c>1e5</c>, <c>1,5e-1</c>) and the end of its word; else the index given.</summary>
    private static int ExponentEnd(ReadOnlySpan<char> s, int at, int end)
    {
        if (at + 1 >= end || s[at] is not ('e' or 'E'))
            return at;
        int i = at + 1;
        if (s[i] is '-' or '+')
            i++;
        int digits = i;
        while (i < end && char.IsAsciiDigit(s[i]))
            i++;
        return i > digits && i - digits <= 2 && (i == end || !IsWord(s[i])) ? i : at;
    }

    /// <summary>Index behind an address of the web or of mail, a hashtag or a name with @ that begins at an index; the index itself where none does.</summary>
    public static int AddressEnd(ReadOnlySpan<char> s, int at, int end)
    {
        int limit = Math.Min(end, at + LongestAddress);
        if (s[at] is '@' or '#')
        {
            int tag = at + 1;
            while (tag < limit && (IsWord(s[tag]) || s[tag] is '_' or '.') && !(s[tag] == '.' && (tag + 1 >= end || !IsWord(s[tag + 1]))))
                tag++;
            return tag - at > 1 ? tag : at;
        }

        if ((s[at] | 0x20) is not ('h' or 'w'))
            return at;
        ReadOnlySpan<char> rest = s[at..limit];
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return at;
        int i = at;
        while (i < limit && !IsSpace(s[i]) && s[i] is not ('<' or '>' or '"' or '“' or '”'))
            i++;
        while (i > at && s[i - 1] is '.' or ',' or ')' or ';' or ':' or '\'' or '’' or '!' or '?')
            i--;
        return i;
    }

    private static bool AreDigits(ReadOnlySpan<char> s) => s.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsOther(char c) => char.IsLetterOrDigit(c) || Superscripts.Contains(c, StringComparison.Ordinal)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c == '\u00AD' || (IsInvisible(c) && c is not ('\u200B' or '\uFEFF'));
}
