using System.Collections.Frozen;

namespace ClaimCompare.Language;

/// <summary>First names of persons, from <c>given-names.tsv</c>; they are no words of the vocabulary.</summary>
internal static class FirstNames
{
    private static readonly string[] Rows = [.. LexiconFile.Load("given-names").Rows.Select(row => row[0])];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Rows.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SpellingFilter Filter = new(Rows);

    /// <summary>Whether a word is a first name, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Filter.MayHold(word) && Names.Contains(word);
}
