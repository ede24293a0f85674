using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads whose people are counted from the words of the counted noun.</summary>
internal static class PopulationFinder
{
    private const int LongestForm = 3;
    private static readonly Dictionary<string, PopulationGroups> Words = Load();
    private static readonly HashSet<string> Places = LoadPlaces();

    /// <summary>The groups that the words of a counted noun name.</summary>
    public static PopulationGroups Groups(string? counted)
    {
        PopulationGroups groups = PopulationGroups.None;
        if (counted is null)
            return groups;
        string[] words = counted.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            for (int length = Math.Min(LongestForm, words.Length - i); length >= 1; length--)
            {
                if (!Words.TryGetValue(string.Join(' ', words, i, length), out PopulationGroups found))
                    continue;
                groups |= found;
                i += length - 1;
                break;
            }
        }

        return groups;
    }

    /// <summary>The capitalised words that end a counted noun of people or things: their nation or place.</summary>
    public static string? Side(in KindDecision decision)
    {
        if (decision.Object is not { } counted || decision.Kind is ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement)
            return null;
        int at = counted.Length;
        while (at > 0)
        {
            int space = counted.LastIndexOf(' ', at - 1);
            if (space < 0 || !char.IsUpper(counted[space + 1]))
                break;
            at = space;
        }

        string name = counted[Math.Min(counted.Length, at + 1)..];
        return at > 0 && at < counted.Length && Places.Contains(name.ToLowerInvariant()) ? name : null;
    }

    private static HashSet<string> LoadPlaces()
    {
        LexiconFile file = LexiconFile.Load("places");
        return file.Rows.SelectMany(file.Forms).Select(form => form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
    }

    private static Dictionary<string, PopulationGroups> Load()
    {
        var words = new Dictionary<string, PopulationGroups>(StringComparer.Ordinal);
        LexiconFile file = LexiconFile.Load("populations");
        foreach (string[] row in file.Rows)
        {
            PopulationGroups groups = PopulationGroups.None;
            foreach (string name in file.Cell(row, "groups").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                groups |= Enum.Parse<PopulationGroups>(name, ignoreCase: true);
            foreach (string form in file.Forms(row))
                words.TryAdd(form, groups);
        }

        return words;
    }
}
