using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>First names of persons, from <c>given-names.tsv</c>: where a name begins behind a body whose words are not known.</summary>
internal static class GivenNames
{
    /// <summary>Whether a capitalised token is a first name; <c>SRI Rahma Widuri</c> begins with an acronym.</summary>
    public static bool Contains(Document document, int index)
    {
        Token token = document.Tokens[index];
        return token is { Kind: TokenKind.Word, IsCapitalised: true } && FirstNames.Contains(document.Text.TextOf(token))
            && !(token.Has(TokenFlags.AllCaps) && index + 1 < document.Tokens.Length && document.Tokens[index + 1] is { Kind: TokenKind.Word, IsCapitalised: true } next && !next.Has(TokenFlags.AllCaps));
    }
}
