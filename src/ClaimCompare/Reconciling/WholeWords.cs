using ClaimCompare.Language;

namespace ClaimCompare.Reconciling;

/// <summary>The words of <c>wholes.tsv</c>.</summary>
internal static class WholeWords
{
    private static readonly Dictionary<string, string> Roles = Load();
    private static readonly string[] Breakdowns = [.. Roles.Where(r => r.Value == "breakdown").Select(r => r.Key)];

    /// <summary>Whether a word makes a statement over a whole.</summary>
    public static bool IsWhole(string word) => Roles.GetValueOrDefault(word) == "whole";

    /// <summary>Whether a word takes a statement back, or says that it is not certain.</summary>
    public static bool IsNot(string word) => Roles.GetValueOrDefault(word) == "not";

    /// <summary>The outcome that a word states, or null.</summary>
    public static ClaimKind? Outcome(string word) => Roles.TryGetValue(word, out string? role) && Enum.TryParse(role, ignoreCase: true, out ClaimKind kind) ? kind : null;

    /// <summary>Whether words announce that all parts of a whole follow.</summary>
    public static bool HasBreakdown(ReadOnlySpan<char> text)
    {
        foreach (string words in Breakdowns)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Dictionary<string, string> Load()
    {
        LexiconFile file = LexiconFile.Load("wholes");
        return file.Rows.ToDictionary(r => r[0], r => file.Cell(r, "role"), StringComparer.Ordinal);
    }
}
