using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Compares names by the words that stand in them.</summary>
internal static class NameParts
{
    private const int ShortestNickname = 4;
    private const int ShortestPart = 3;

    /// <summary>Whether two names are one, one is a part of the other, or they differ by a slip of the spelling.</summary>
    public static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || IsPart(a, b) || IsPart(b, a) || Misspelling.IsOf(a, b);

    /// <summary>Whether the words of one name stand in a row in another.</summary>
    public static bool IsPart(string part, string whole)
    {
        int at = part.Length >= ShortestPart ? Spelling.IndexOf(whole, part) : -1;
        return at >= 0 && (at == 0 || whole[at - 1] is ' ' or '-') && (at + part.Length == whole.Length || whole[at + part.Length] is ' ' or '-');
    }

    /// <summary>How many words a name has.</summary>
    public static int Words(string name) => name.AsSpan().Count(' ') + 1;

    /// <summary>The first letters of the words in a range of tokens, a bit each: if two names have none in common, neither is a part of the other.</summary>
    public static uint Initials(Document document, int first, int end)
    {
        // Al-Bukhori: the second half is a word too
        if (document.Text.TextOf(first, end).Contains('-'))
            return uint.MaxValue;
        uint initials = 0;
        foreach (ref readonly Token token in document.Tokens[first..end])
            initials |= Initial(document.Text.Text[token.Start]);
        return initials;
    }

    /// <summary>The first letters of the words of a name.</summary>
    public static uint Initials(ReadOnlySpan<char> name)
    {
        uint initials = 0;
        foreach (Range word in name.SplitAny(' ', '-'))
            initials |= name[word].IsEmpty ? 0 : Initial(name[word][0]);
        return initials;
    }

    /// <summary>Whether a text has any word of a name: if not, neither is a name that stands there a part of it, nor the other way round.</summary>
    public static bool SharesWord(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        foreach (Range word in name.SplitAny(' ', '-'))
        {
            if (Spelling.Contains(text, name[word]))
                return true;
        }

        return false;
    }

    /// <summary>The bit of a letter, the same for either case; all bits where it is not plain ASCII.</summary>
    public static uint Initial(char letter) => char.IsAscii(letter) ? 1U << letter : uint.MaxValue;

    /// <summary>Leo of Leonardus, Risma of Tri Rismaharini, Yadi of Priyadi: whether a word alone is the beginning of a name, or the beginning or end of one of its later words.</summary>
    public static bool IsNickname(string name, string whole)
    {
        if (whole.Length > name.Length && whole.StartsWith(name, StringComparison.Ordinal))
            return true;
        if (name.Length < ShortestNickname)
            return false;
        foreach (Range range in whole.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = whole.AsSpan(range);
            if ((word.Length > name.Length && (word.StartsWith(name, StringComparison.Ordinal) || (word.Length > name.Length + 1 && word.EndsWith(name, StringComparison.OrdinalIgnoreCase)))) || Misspelling.IsOf(name, word.ToString()))
                return true;
        }

        return false;
    }
}
