using System.Text.Json;

namespace ClaimCompare.Scoring;

/// <summary>The names of enumeration members in the machine formats, and the comparison of the names of people and bodies.</summary>
internal static class Names
{
    // Words that carry no identity in the name of a person, body or place
    private static readonly HashSet<string> EmptyWords = new(LexiconWords(), StringComparer.Ordinal);

    /// <summary>The snake_case name of an enumeration member.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The lower-case words of a name, without empty words.</summary>
    public static List<string> Words(string? name)
    {
        var words = new List<string>();
        ReadOnlySpan<char> s = name ?? string.Empty;
        for (int i = 0; i < s.Length;)
        {
            if (!IsWordCharacter(s[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < s.Length && IsWordCharacter(s[i]))
                i++;
            string word = s[start..i].ToString().ToLowerInvariant();
            if (!EmptyWords.Contains(word))
                words.Add(word);
        }

        return words;
    }

    /// <summary>The harmonic mean of precision and recall of the words of two names, as sets; 0 where one has none.</summary>
    public static double WordF1(string? a, string? b)
    {
        HashSet<string> x = [.. Words(a)], y = [.. Words(b)];
        return x.Count == 0 || y.Count == 0 ? 0 : 2.0 * x.Count(y.Contains) / (x.Count + y.Count);
    }

    /// <summary>Whether two names are equal but for titles and shortenings: one holds all words of the other, and neither is a stray word of a long phrase.</summary>
    public static bool Same(string? predicted, string alias)
    {
        List<string> p = Words(predicted), a = Words(alias);
        if (p.Count == 0 || a.Count == 0)
            return false;
        HashSet<string> ps = [.. p], @as = [.. a];
        HashSet<string> small = ps.Count <= @as.Count ? ps : @as;
        HashSet<string> large = ps.Count <= @as.Count ? @as : ps;
        return small.IsSubsetOf(large) && (small.Count >= 2 || large.Count <= 2);
    }

    /// <summary>Pairs (gold index, predicted index) of the same name, greedily in order.</summary>
    public static List<(int Gold, int Predicted)> Match(IReadOnlyList<IReadOnlyList<string>> gold, IReadOnlyList<IReadOnlyList<string>> predicted)
    {
        var used = new bool[predicted.Count];
        var pairs = new List<(int, int)>();
        for (int g = 0; g < gold.Count; g++)
        {
            for (int p = 0; p < predicted.Count; p++)
            {
                string? name = predicted[p].Count > 0 ? predicted[p][0] : null;
                if (used[p] || !gold[g].Any(alias => Same(name, alias)))
                    continue;
                used[p] = true;
                pairs.Add((g, p));
                break;
            }
        }

        return pairs;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherNumber or System.Globalization.UnicodeCategory.LetterNumber;

    private static IEnumerable<string> LexiconWords() => Language.LexiconFile.Load("empty-words").Rows.Select(r => r[0]);
}
