using System.Collections.Frozen;

namespace ClaimCompare.Language;

/// <summary>Finds where scraped text lost a space: <c>PemerintahanDonald</c>, <c>TASSdari</c>, <c>Shoigudalam</c>, <c>Rp5</c>.</summary>
/// <remarks>
/// Split is only what is certain: a known word before a capital; capitals before a word of <c>glued.tsv</c>; a name before such a word, where
/// the name is known or stands by itself elsewhere in the text.
/// </remarks>
internal sealed class GluedWords(string text)
{
    private const int MostSearches = 64;
    private const int Reach = 8192;
    private const int ShortestName = 3;
    private const int ShortestScale = 2;
    private const int ShortestSuffix = 4;
    private const int ShortestPrefix = 6;
    private const int ShortestKnown = 5;
    private const int ShortestPart = 7;
    private const int ShortestCounted = 5;
    // The words that a name may be glued to, by their last three letters, the longest first
    private static readonly FrozenDictionary<int, string[]> ByEnding = LexiconFile.Load("glued").Rows.Select(r => r[0]).Where(w => w.Length >= ShortestSuffix)
        .GroupBy(w => Ending(w.AsSpan(w.Length - 3))).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
    // And those that may be glued to the word behind them, by their first three letters
    private static readonly FrozenDictionary<int, string[]> ByBeginning = LexiconFile.Load("glued").Rows.Select(r => r[0]).Where(w => w.Length >= ShortestPrefix)
        .GroupBy(w => Ending(w.AsSpan(0, 3))).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
    private static readonly SpellingFilter Endings = new(ByEnding.Values.Select(words => words[0][^3..]));
    private static readonly SpellingFilter Beginnings = new(ByBeginning.Values.Select(words => words[0][..3]));
    private static readonly WordTable<bool> Suffixes = WordTable<bool>.Load("glued", (_, _) => true);

    // Behind these words a hyphen and a number go on with a range: 10 juta-15 juta
    private static readonly WordTable<bool> Scales = WordTable<bool>.Load("numerals", (file, row) => file.Cell(row, "class") is "scale" or "tens" or "hundreds");
    private int _searches;

    /// <summary>Index of the first lost space in a word that no lexicon knows, or -1.</summary>
    public int FindSplit(int at, int end)
    {
        ReadOnlySpan<char> s = text;

        // A lower-case word of letters alone has no lost space that is certain
        ReadOnlySpan<char> tail = s[(at + 1)..end];
        if (!tail.ContainsAnyExceptInRange('a', 'z'))
            return char.IsUpper(s[at]) ? AtName(at, end) : AtKnown(at, end);
        for (int i = at + 2; i < end; i++)
        {
            char c = s[i], before = s[i - 1];
            if (char.IsAsciiDigit(c) && i - at < 5 && char.IsAsciiLetter(before) && !(char.IsUpper(before) && i + 1 < end && char.IsUpper(s[i + 1]) && i - at > 1) && !(c == '0' && i + 1 < end && char.IsAsciiDigit(s[i + 1])) && IsKnown(s[at..i]))
                return i;

            // sekitar15%, hanya300: a word that numbers follow
            if (char.IsAsciiDigit(c) && i - at >= ShortestCounted && char.IsLower(before) && IsSuffix(s[at..i]))
                return i;
            if (char.IsUpper(c) && char.IsLower(before) && i - at > 2 && i + 1 < end && IsKnown(s[at..i]) && (i - at > 4 || (char.IsLower(s[at]) && i - at > 3)))
                return i;

            // Siti RahmawatiLestari: two first names
            if (char.IsUpper(c) && char.IsLower(before) && i - at > 2 && FirstNames.Contains(s[at..i]) && FirstNames.Contains(s[i..end]))
                return i;
            if (char.IsLower(c) && char.IsUpper(before) && s[at..i].IndexOfAnyExceptInRange('A', 'Z') < 0 && IsSuffix(s[i..end]))
                return i;
        }

        return AtHyphen(at, end) is var hyphen && hyphen > 0 ? hyphen : char.IsUpper(s[at]) ? AtName(at, end) : -1;
    }

    /// <summary>10 juta-15 juta, Rusia-Ukraina, Januari-September, Bapepam-LK: two names with a hyphen are three tokens; a doubled word or a person's double name is one.</summary>
    private int AtHyphen(int at, int end)
    {
        ReadOnlySpan<char> s = text.AsSpan(at, end - at);
        if (s[0] == '-')
            return at + 1;
        int i = s.IndexOf('-');
        if (i >= ShortestScale && i + 1 < s.Length && Scales[WordShape.Find(s[..i], out TokenFlags flags)] && flags == TokenFlags.None && (char.IsAsciiDigit(s[i + 1]) || char.IsUpper(s[i + 1])))
            return at + i;
        if (i < 2 || i + 2 >= s.Length || !char.IsUpper(s[i + 1]) || !char.IsUpper(s[0]))
            return -1;
        ReadOnlySpan<char> left = s[..i], right = s[(i + 1)..];
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase) || right.Contains('-'))
            return -1;
        bool acronym = right.Length > 1 && right.IndexOfAnyExceptInRange('A', 'Z') < 0 && left.IndexOfAnyExceptInRange('A', 'Z') >= 0;
        return acronym || (IsKnown(left) && IsKnown(right)) ? at + i : -1;
    }

    private int AtName(int at, int end)
    {
        ReadOnlySpan<char> s = text;
        if (end - at < ShortestName + ShortestSuffix || !Endings.MayHold(s[(end - 3)..end]) || !ByEnding.TryGetValue(Ending(s[(end - 3)..end]), out string[]? suffixes))
            return -1;
        foreach (string suffix in suffixes)
        {
            int split = end - suffix.Length;
            if (split - at >= ShortestName && s[split..end].SequenceEqual(suffix) && (IsKnown(s[at..split]) || (_searches++ < MostSearches && StandsAlone(at, split))))
                return split;
        }

        return -1;
    }

    /// <summary>melaporkankerugian, bantuanyang: a word that no lexicon knows, of a word of <c>glued.tsv</c> and another known one.</summary>
    private static int AtKnown(int at, int end, ReadOnlySpan<char> s)
    {
        if (end - at < 2 * ShortestSuffix)
            return -1;
        if (Endings.MayHold(s[(end - 3)..end]) && ByEnding.TryGetValue(Ending(s[(end - 3)..end]), out string[]? suffixes))
        {
            foreach (string suffix in suffixes)
            {
                int split = end - suffix.Length;
                if (split - at >= ShortestKnown && s[split..end].SequenceEqual(suffix) && IsKnown(s[at..split]))
                    return split;
            }
        }

        if (Beginnings.MayHold(s.Slice(at, 3)) && ByBeginning.TryGetValue(Ending(s[at..]), out string[]? prefixes))
        {
            foreach (string prefix in prefixes)
            {
                int split = at + prefix.Length;
                if (end - split >= ShortestKnown && s[at..split].SequenceEqual(prefix) && IsKnown(s[split..end]))
                    return split;
            }
        }

        // kekeringanpanjang: two long words that are known
        for (int split = at + ShortestPart; split <= end - ShortestPart; split++)
        {
            if (IsKnown(s[at..split]) && IsKnown(s[split..end]))
                return split;
        }

        return -1;
    }

    private int AtKnown(int at, int end) => AtKnown(at, end, text);

    private static int Ending(ReadOnlySpan<char> three) => three[0] | (three[1] << 8) | (three[2] << 16);

    /// <summary>Whether a name stands by itself near by: an article's length before and behind it.</summary>
    private bool StandsAlone(int at, int end)
    {
        ReadOnlySpan<char> name = text.AsSpan(at, end - at);
        int limit = Math.Min(text.Length, end + Reach);
        for (int from = Math.Max(0, at - Reach); from < limit;)
        {
            int found = text.AsSpan(from, limit - from).IndexOf(name, StringComparison.Ordinal);
            if (found < 0)
                return false;
            int start = from + found, behind = start + name.Length;
            if ((start == 0 || !CharacterScan.IsWord(text[start - 1])) && (behind == text.Length || !CharacterScan.IsWord(text[behind])))
                return true;
            from = behind;
        }

        return false;
    }

    private static bool IsKnown(ReadOnlySpan<char> form) => form.Length > 1 && WordShape.Find(form, out TokenFlags flags) != 0 && flags == TokenFlags.None;

    private static bool IsSuffix(ReadOnlySpan<char> form) => Suffixes[WordShape.Find(form, out TokenFlags flags)] && flags == TokenFlags.None;
}
