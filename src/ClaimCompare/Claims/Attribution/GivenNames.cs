using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>First names of persons, from <c>given-names.tsv</c>: where a name begins behind a body whose words are not known.</summary>
internal static class GivenNames
{
    /// <summary>Whether a capitalised token is a first name.</summary>
    public static bool Contains(Document document, int index) =>
        document.Tokens[index].IsCapitalised && document.Tokens[index].Kind == TokenKind.Word && FirstNames.Contains(document.Text.TextOf(document.Tokens[index]));
}
