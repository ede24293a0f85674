namespace ClaimCompare.Language;

/// <summary>Decides whether a full stop, question or exclamation mark ends a sentence.</summary>
internal static class SentenceEnd
{
    private const int MostClosing = 12;
    private static readonly WordTable<bool> Openers = WordTable<bool>.Load("openers", (_, _) => true);

    /// <summary>Whether the mark ends a sentence.</summary>
    /// <param name="s">The text.</param>
    /// <param name="at">Where the mark stands.</param>
    /// <param name="end">Index behind it.</param>
    /// <param name="limit">Index behind the paragraph.</param>
    /// <param name="isListMark">Whether only the number of a list stands before it.</param>
    /// <param name="isQuoted">Whether the mark stands inside a quotation.</param>
    /// <param name="closing">Index behind the quotation marks and brackets that close with the sentence.</param>
    public static bool IsEnd(ReadOnlySpan<char> s, int at, int end, int limit, bool isListMark, bool isQuoted, out int closing)
    {
        closing = end;
        while (closing < limit && closing - end < MostClosing && s[closing] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '“' or '!' or '?' or '.')
            closing++;
        if (closing >= limit)
            return true;
        if (!CharacterScan.IsSpace(s[closing]))
        {
            // kata Rahma."Kami …: outside of a quotation the mark opens the next one
            bool opens = !isQuoted && closing == end + 1 && s[end] is '"' or '“';
            if (opens)
                closing = end;
            return IsGlued(s, at, opens ? end + 1 : closing, limit);
        }

        int next = closing;
        while (next < limit && CharacterScan.IsSpace(s[next]))
            next++;
        if (next >= limit)
            return true;
        if (isListMark)
            return false;
        char c = s[next];
        if (c is '-' && next + 1 < limit && CharacterScan.IsSpace(s[next + 1]))
            return true;
        if (char.IsLower(c) || c is ',' or ';' or ':' or ')' or '%' or '-' or '–' or '—')
            return false;
        return !(char.IsAsciiDigit(c) && at > 0 && char.IsAsciiDigit(s[at - 1]) && s[at] == '.' && closing == end);
    }

    /// <summary>Whether the period behind a word belongs to it as an abbreviation or initial.</summary>
    /// <param name="s">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="period">Where the period stands.</param>
    /// <param name="limit">Index behind the paragraph.</param>
    public static bool IsAbbreviation(ReadOnlySpan<char> s, int start, int period, int limit)
    {
        int next = period + 1;
        bool glued = next < limit && !CharacterScan.IsSpace(s[next]);
        while (next < limit && CharacterScan.IsSpace(s[next]))
            next++;
        if (next >= limit)
            return false;
        char c = s[next];
        if (glued && c is '"' or '”' or '.' or '\'')
            return false;
        ReadOnlySpan<char> form = s[start..period];
        if (form.Length == 1)
            return char.IsUpper(form[0]) && (!char.IsUpper(c) || !IsOpener(s, next, limit));
        return Abbreviations.Of(WordShape.Find(form, out TokenFlags flags)) switch
        {
            AbbreviationClass.None => false,
            _ when (flags & TokenFlags.Clitic) != 0 => false,
            AbbreviationClass.Number => char.IsAsciiDigit(c) || IsRoman(s, next, limit),
            AbbreviationClass.Both => !char.IsUpper(c) || Abbreviations.Of(WordShape.Find(s[next..CharacterScan.WordEnd(s, next, limit)], out _)) == AbbreviationClass.Both,
            _ => (char.IsUpper(form[0]) || char.IsAsciiDigit(c) || char.IsUpper(c)) && !IsOpener(s, next, limit),
        };
    }

    private static bool IsRoman(ReadOnlySpan<char> s, int at, int limit)
    {
        ReadOnlySpan<char> word = s[at..CharacterScan.WordEnd(s, at, limit)];
        return word.Length > 0 && word.IndexOfAnyExcept("IVXLC") < 0;
    }

    /// <summary>tewas.Polisi, (1/5/2020).Polisi, WIB.Polisi: a lost space behind a full stop.</summary>
    private static bool IsGlued(ReadOnlySpan<char> s, int at, int next, int limit) =>
        s[at] == '.' && at > 2 && next + 1 < limit && char.IsUpper(s[next]) && char.IsLower(s[next + 1])
        && ((char.IsLower(s[at - 1]) && char.IsLower(s[at - 2])) || s[at - 1] is ')' or '"' or '”' || (char.IsUpper(s[at - 1]) && char.IsUpper(s[at - 2]) && char.IsUpper(s[at - 3])) || (char.IsAsciiDigit(s[at - 1]) && char.IsAsciiDigit(s[at - 2]) && char.IsAsciiDigit(s[at - 3])));

    private static bool IsOpener(ReadOnlySpan<char> s, int at, int limit) => Openers[WordShape.Find(s[at..CharacterScan.WordEnd(s, at, limit)], out _)];
}
