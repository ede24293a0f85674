using ClaimCompare.Language;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>The words of <c>table-scopes.tsv</c>.</summary>
internal static class ScopeWords
{
    private static readonly Dictionary<string, string> Roles = Load();

    /// <summary>What a word in lower case tells of the label it stands in, or null.</summary>
    public static string? RoleOf(string word) => Roles.GetValueOrDefault(word);

    private static Dictionary<string, string> Load()
    {
        LexiconFile file = LexiconFile.Load("table-scopes");
        return file.Rows.ToDictionary(r => r[0], r => file.Cell(r, "role"), StringComparer.Ordinal);
    }
}
