using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Recognises ordinals in digits (<c>ke-12</c>) and Roman numerals.</summary>
internal static class OrdinalFinder
{
    /// <summary>Whether a token is an ordinal.</summary>
    public static bool IsOrdinal(TokenizedText text, int index)
    {
        Token token = text.Tokens[index];
        if (token.Kind != TokenKind.Word)
            return false;
        ReadOnlySpan<char> form = text.TextOf(token);
        if (form.Length > 3 && form[2] == '-' && form[0] is 'k' or 'K' && form[1] is 'e' or 'E' && char.IsAsciiDigit(form[3]))
            return true;
        return token.Has(TokenFlags.AllCaps) && form.Length is > 1 and < 8 && form.IndexOfAnyExcept("IVXLCDM") < 0 && index > 0 && text.Tokens[index - 1].IsCapitalised;
    }
}
