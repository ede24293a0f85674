namespace ClaimCompare.Language;

/// <summary>Indonesian affixation: turns a stem and affix patterns into surface forms when a lexicon is loaded.</summary>
/// <remarks>
/// A pattern is a prefix, a suffix or both around the stem, as grammars write them: <c>meN-</c>, <c>di-</c>, <c>-kan</c>, <c>meN-kan</c>,
/// <c>ke-an</c>, <c>memper-kan</c>. <c>N</c> is the nasal that takes the shape of the stem's first sound and swallows k, p, s and t.
/// <c>R</c> doubles the stem (<c>korban-korban</c>). <c>=</c> keeps the stem out of the result where it is no word by itself.
/// After Sneddon et al., Indonesian: A Comprehensive Grammar (2010), chapter 1.
/// </remarks>
internal static class Morphology
{
    /// <summary>The stem and its affixed forms. Of several words the first is affixed (<c>tinggal dunia</c> gives <c>meninggal dunia</c>).</summary>
    public static IEnumerable<string> Expand(string form, string affixes)
    {
        if (affixes.Length == 0)
        {
            yield return form;
            yield break;
        }

        string[] patterns = affixes.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (Array.IndexOf(patterns, "=") < 0)
            yield return form;
        int space = form.IndexOf(' ', StringComparison.Ordinal);
        string stem = space < 0 ? form : form[..space];
        string rest = space < 0 ? string.Empty : form[space..];
        foreach (string pattern in patterns)
        {
            if (pattern != "=")
                yield return Apply(stem, pattern) + rest;
        }
    }

    /// <summary>The stem under one pattern.</summary>
    public static string Apply(string stem, string pattern)
    {
        if (pattern == "R")
            return stem + "-" + stem;
        int dash = pattern.IndexOf('-', StringComparison.Ordinal);
        string prefix = dash < 0 ? pattern : pattern[..dash];
        string suffix = dash < 0 ? string.Empty : pattern[(dash + 1)..];
        string word = prefix.Length > 0 && prefix[^1] == 'N' ? Nasal(prefix[..^1], stem)
            : prefix is "ber" or "per" or "ter" or "pe" && prefix != "pe" && stem.StartsWith('r') ? prefix[..^1] + stem
            : prefix == "ber" && stem == "ajar" ? "belajar"
            : prefix + stem;
        return word + suffix;
    }

    private static string Nasal(string prefix, string stem)
    {
        if (stem.Length == 0)
            return prefix;
        bool short1 = stem.Length <= 3 && CountVowels(stem) == 1;
        if (short1)
            return prefix + "nge" + stem;
        if (stem.StartsWith("sy", StringComparison.Ordinal))
            return prefix + "n" + stem;
        return stem[0] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'g' or 'h' => prefix + "ng" + stem,
            'k' when stem.Length > 1 && IsVowel(stem[1]) => prefix + "ng" + stem[1..],
            'k' => prefix + "ng" + stem,
            'b' or 'f' or 'v' => prefix + "m" + stem,
            'p' when stem.Length > 1 && IsVowel(stem[1]) => prefix + "m" + stem[1..],
            'p' => prefix + "m" + stem,
            'c' or 'd' or 'j' or 'z' => prefix + "n" + stem,
            't' when stem.Length > 1 && IsVowel(stem[1]) => prefix + "n" + stem[1..],
            't' => prefix + "n" + stem,
            's' when stem.Length > 1 && IsVowel(stem[1]) => prefix + "ny" + stem[1..],
            's' => prefix + "n" + stem,
            _ => prefix + stem,
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static int CountVowels(string s)
    {
        int n = 0;
        foreach (char c in s)
            n += IsVowel(c) ? 1 : 0;
        return n;
    }
}
