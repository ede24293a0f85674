using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>First names of persons, from <c>given-names.tsv</c>: where a name begins behind a body whose words are not known.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        LexiconFile.Load("given-names").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a capitalised token is a first name.</summary>
    public static bool Contains(Document document, int index) =>
        document.Tokens[index].IsCapitalised && document.Tokens[index].Kind == TokenKind.Word && Names.Contains(document.Text.TextOf(document.Tokens[index]));
}
