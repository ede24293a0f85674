using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>Which place lies in which, from <c>places.tsv</c>, for names as claims carry them.</summary>
internal static class PlaceTree
{
    private const int Deepest = 8;
    private static readonly Dictionary<string, (string Name, string Within)> Places = Load();

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

    private static Dictionary<string, (string, string)> Load()
    {
        LexiconFile file = LexiconFile.Load("places");
        var places = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (string[] row in file.Rows)
            places.TryAdd(row[0].ToLowerInvariant(), (file.Cell(row, "name").ToLowerInvariant(), file.Cell(row, "within").ToLowerInvariant()));
        return places;
    }
}
