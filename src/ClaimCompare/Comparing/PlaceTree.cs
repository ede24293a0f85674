using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>Which place lies in which, from <c>places.tsv</c>, for names as claims carry them.</summary>
internal static class PlaceTree
{
    private const int Deepest = 8;
    private const string Capital = "capital";
    private static readonly Dictionary<string, (string Name, string Within)> Places = Load(out Capitals);
    private static readonly HashSet<string> Capitals;

    /// <summary>The usual name of a place in lower case, then those of the places it lies in, the nearest first; a place that is not known stands alone.</summary>
    public static IReadOnlyList<string> PathOf(string? place)
    {
        if (string.IsNullOrWhiteSpace(place))
            return [];
        string whole = place.Trim().ToLowerInvariant(), bare = string.Join(' ', ComparingWords.OfPlace(place));
        string at = Places.ContainsKey(whole) || !Places.ContainsKey(bare) ? whole : bare;
        var path = new List<string>();
        while (at.Length > 0 && path.Count < Deepest)
        {
            (string name, string within) = Places.TryGetValue(at, out (string, string) row) ? row : (path.Count == 0 ? bare : at, string.Empty);
            if (path.Contains(name, StringComparer.Ordinal))
                break;
            path.Add(name);
            at = within;
        }

        return path;
    }

    /// <summary>The usual name of a place in lower case; null where no such place is known.</summary>
    public static string? NameOf(string form) => Places.TryGetValue(form, out (string Name, string Within) row) ? row.Name : null;

    /// <summary>The same, but of a capital of a state the state, which it stands for where soldiers are counted.</summary>
    public static string? StateOf(string form) => !Places.TryGetValue(form, out (string Name, string Within) row) ? null : Capitals.Contains(row.Name) ? row.Within : row.Name;

    /// <summary>Whether two known places lie side by side in a third: Nias and Nias Selatan.</summary>
    public static bool AreSiblings(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count > 1 && b.Count > 1 && a[1] == b[1] && a[0] != b[0];

    private static Dictionary<string, (string, string)> Load(out HashSet<string> capitals)
    {
        LexiconFile file = LexiconFile.Load("places");
        var places = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        capitals = file.Rows.Where(r => file.Cell(r, "level") == Capital).Select(r => file.Cell(r, "name").ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (string[] row in file.Rows)
            places.TryAdd(row[0].ToLowerInvariant(), (file.Cell(row, "name").ToLowerInvariant(), file.Cell(row, "within").ToLowerInvariant()));
        return places;
    }
}
