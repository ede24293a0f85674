using ClaimCompare.Language;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>Which attribute counts a part of which, by their names: <c>injured_severe</c> of <c>injured</c>, <c>bodies</c> of <c>deaths</c>.</summary>
internal static class AttributeNames
{
    private const int Deepest = 16;
    private static readonly Dictionary<string, (string Name, string Within)> Known = Load();

    /// <summary>The attribute's usual name, then those of the attributes of which it counts a part, the nearest first.</summary>
    public static IReadOnlyList<string> PathOf(string attribute)
    {
        var path = new List<string>();
        string at = string.Join(' ', Words(attribute));
        while (at.Length > 0 && path.Count < Deepest)
        {
            // The usual word for the longest beginning that is known
            for (int end = at.Length; end > 0; end = at.LastIndexOf(' ', end - 1))
            {
                if (Known.TryGetValue(at[..end], out (string Name, string Within) row) && row.Name.Length > 0)
                {
                    at = row.Name + at[end..];
                    break;
                }
            }

            if (path.Contains(at, StringComparer.Ordinal))
                break;
            path.Add(at);
            int last = at.LastIndexOf(' ');
            at = last > 0 ? at[..last] : Known.TryGetValue(at, out (string Name, string Within) whole) ? whole.Within : string.Empty;
        }

        return path;
    }

    /// <summary>Whether the attribute counts what came on top, as <c>new_cases</c> does.</summary>
    public static bool IsChange(string attribute) => Array.Exists(Words(attribute), w => ScopeWords.RoleOf(w) == "change");

    private static string[] Words(string attribute) => attribute.ToLowerInvariant().Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, (string, string)> Load()
    {
        LexiconFile file = LexiconFile.Load("table-attributes");
        return file.Rows.ToDictionary(r => r[0], r => (file.Cell(r, "name"), file.Cell(r, "within")), StringComparer.Ordinal);
    }
}
