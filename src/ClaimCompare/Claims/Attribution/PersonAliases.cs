using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Short names by which the press calls persons, of <c>person-aliases.tsv</c>: <c>Jokowi</c>, <c>AHY</c>.</summary>
internal static class PersonAliases
{
    private static readonly FrozenDictionary<string, string> Names = LexiconFile.Load("person-aliases") is var file
        ? file.Rows.ToFrozenDictionary(r => r[0], r => file.Cell(r, "name"), StringComparer.OrdinalIgnoreCase) : FrozenDictionary<string, string>.Empty;

    /// <summary>The full name that a text writes beside the short one; null where it writes none.</summary>
    public static string? In(string text, string name) => Names.TryGetValue(name, out string? full) && text.Contains(full, StringComparison.Ordinal) ? full : null;
}
