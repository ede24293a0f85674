using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What befell people, told by the words for those they are with or for their bodies.</summary>
internal static partial class Predicates
{
    /// <summary>Pengungsi tersebar di X yang menampung 120 jiwa: the word of the displaced before a number, or null.</summary>
    public static KindWord? DisplacedBefore(Document document, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (KindWord.TryMatch(document.Tokens, i, end, out _, out KindWord word) && word is { Kind: ClaimKind.Displaced })
                return word;
        }

        return null;
    }

    /// <summary>Jenazah tiga anak: the word of a dead body right before a number of people, or null.</summary>
    public static KindWord? BodyBefore(Document document, in Quantity quantity)
    {
        int at = quantity.QualifierToken - 1;
        return at >= 0 && ObjectWords.Is(document.Tokens[at], ObjectClass.Corpse) && KindWord.TryMatch(document.Tokens, at, at + 1, out _, out KindWord word) && word.Kind == ClaimKind.Deaths ? word : null;
    }

    /// <summary>What befell or was done to those with whom people are counted: <c>tewas bersama dua anaknya</c>, <c>menangkap X beserta tiga rekannya</c>.</summary>
    public static KindWord? Companion(Document document, in Quantity quantity, int left, NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at <= left || !(NounTable.IsHuman(noun) || noun is NounClass.Structure or NounClass.Vehicle) || !TogetherBefore(tokens, ref at, left))
            return null;
        for (int i = at; i >= Math.Max(left, at - LeftReach); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && IsBoundary(document, i))
                return null;
            if (KindWord.TryMatch(tokens, i, at + 1, noun, out _, out KindWord word) && word.Kind is ClaimKind.Deaths or ClaimKind.Damage or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Detained or ClaimKind.Rescued or ClaimKind.Displaced && IsCompatible(word.Kind, noun))
                return word;
            if (IsActive(document, i) && !IsReaching(tokens[i]))
                return null;
        }

        return null;
    }
}
