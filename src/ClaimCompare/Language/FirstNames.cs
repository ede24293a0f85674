using System.Collections.Frozen;

namespace ClaimCompare.Language;

/// <summary>First names of persons, from <c>given-names.tsv</c>; they are no words of the vocabulary.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        LexiconFile.Load("given-names").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a first name, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
