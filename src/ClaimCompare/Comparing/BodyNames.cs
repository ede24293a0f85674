using System.Collections.Concurrent;
using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>Makes the ways to write the name of a body one: short names of bodies and places, legal forms, an acronym in parentheses.</summary>
internal static class BodyNames
{
    private const int LongestPhrase = 7, ShortestOffice = 3, MostKeys = 10_000;

    // The same few names come with nearly every claim
    private static readonly ConcurrentDictionary<string, string> Keys = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Usual = [];
    private static readonly Dictionary<string, string> Sorts = [];

    static BodyNames()
    {
        LexiconFile bodies = LexiconFile.Load("body-acronyms"), others = LexiconFile.Load("origin-names");
        foreach (string[] row in others.Rows)
        {
            Usual[row[0]] = others.Cell(row, "name");
            if (others.Cell(row, "sort") is { Length: > 0 } sort)
                Sorts[others.Cell(row, "name")] = sort;
        }

        foreach (string[] row in bodies.Rows)
            Usual.TryAdd(Joined(ComparingWords.Split(row[0])), Joined(ComparingWords.Split(bodies.Cell(row, "short"))));

        // Of two short names the first stands for the body, and for the other
        foreach (string[] row in bodies.Rows)
            Usual.TryAdd(Joined(ComparingWords.Split(bodies.Cell(row, "short"))), Usual[Joined(ComparingWords.Split(row[0]))]);
    }

    /// <summary>The names that a name stands for: those on both sides of a stroke, and what stands in parentheses in place of what it abbreviates; itself where there are no such.</summary>
    public static IEnumerable<string> Readings(string full)
    {
        // KLH/BPLH: two offices in one hand; a row of its own says that TNI/Polri are not
        string[] offices = full.Split('/');
        if (offices.Length > 1 && !Usual.ContainsKey(Joined(ComparingWords.Split(full))) && Array.TrueForAll(offices, o => o.Trim().Length >= ShortestOffice && o.Any(char.IsUpper)))
            return [full, .. offices.SelectMany(o => Readings(o.Trim()))];
        int open = full.IndexOf('(', StringComparison.Ordinal), close = open < 0 ? -1 : full.IndexOf(')', open);
        if (open <= 0 || close < open + 2)
            return [full];
        string behind = full[(close + 1)..].Trim();
        return [$"{full[..open].Trim()} {behind}".Trim(), $"{full[(open + 1)..close].Trim()} {behind}".Trim()];
    }

    /// <summary>The telling words of a name, those of bodies and places in their usual form.</summary>
    public static string KeyOf(string full)
    {
        if (Keys.TryGetValue(full, out string? known))
            return known;
        string key = Make(full);
        if (Keys.Count < MostKeys)
            Keys.TryAdd(full, key);
        return key;
    }

    private static string Make(string full)
    {
        string[] words = [.. ComparingWords.Split(full)];
        var usual = new List<string>();
        for (int i = 0; i < words.Length;)
        {
            int length = Math.Min(LongestPhrase, words.Length - i);
            while (length > 0 && Find(words, i, length) is null)
                length--;
            usual.Add(length == 0 ? words[i] : Find(words, i, length)!);
            i += Math.Max(1, length);
        }

        return string.Join(' ', ComparingWords.OfBody(string.Join(' ', usual)));
    }

    /// <summary>What sort of body a key is of by its first words (<c>polda …</c>); null where that is not known.</summary>
    /// <param name="key">The key of a name.</param>
    /// <param name="isBare">Whether the key tells no more than the sort (<c>polisi</c>).</param>
    public static string? SortOf(string key, out bool isBare)
    {
        isBare = Sorts.TryGetValue(key, out string? sort);
        for (int end = key.LastIndexOf(' '); !isBare && sort is null && end > 0; end = key.LastIndexOf(' ', end - 1))
            Sorts.TryGetValue(key[..end], out sort);
        return sort;
    }

    private static string? Find(string[] words, int start, int length)
    {
        string phrase = string.Join(' ', words, start, length);
        return Usual.TryGetValue(phrase, out string? name) ? name : PlaceTree.NameOf(phrase);
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);
}
