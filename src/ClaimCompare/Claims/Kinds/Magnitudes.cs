using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the earthquake that a magnitude is of: <c>gempa pertama berkekuatan 5,3 dan yang kedua dengan kekuatan 4,9</c>.</summary>
internal static class Magnitudes
{
    private const int Reach = 60;
    private const int Behind = 6;

    /// <summary>The word for the earthquake nearest before the magnitude, else right behind it; null where none is named.</summary>
    public static string? Of(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(0, quantity.QualifierToken - Reach); i--)
        {
            if (ObjectWords.TryMatch(tokens, i, quantity.QualifierToken, ObjectClass.Quake, out int length))
                return ObjectPhrase.Write(document, i, i + length);
        }

        for (int i = quantity.EndToken; i < Math.Min(tokens.Length, quantity.EndToken + Behind); i++)
        {
            if (ObjectWords.TryMatch(tokens, i, tokens.Length, ObjectClass.Quake, out int length))
                return ObjectPhrase.Write(document, i, i + length);
        }

        return null;
    }
}
