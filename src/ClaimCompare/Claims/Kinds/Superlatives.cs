using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what is counted where there is most of it: <c>kerusakan terparah terjadi di X dengan 52 rumah</c>, <c>pengungsi terbanyak di X, 120 orang di Y</c>.</summary>
internal static class Superlatives
{
    private const int PlaceReach = 16;
    private const int HeadReach = 4;

    /// <summary>The word before a superlative that tells the kind of the number behind its place, or null.</summary>
    public static KindWord? Find(Document document, in Quantity quantity, int left, NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - PlaceReach); i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Superlative) || ObjectWords.TryMatch(tokens, i, quantity.QualifierToken, ObjectClass.Superlative, out _))
                return Head(document, i, left, noun);

            // Names, prepositions and words of being somewhere stand between; another verb tells of something else
            if (Speech.Is(tokens[i], SpeechClass.Contrast) || (Predicates.IsActive(document, i) && !Predicates.IsReaching(tokens[i])))
                return null;
        }

        return null;
    }

    private static KindWord? Head(Document document, int superlative, int left, NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = superlative - 1; i >= Math.Max(left, superlative - HeadReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (KindWord.TryMatch(tokens, i, superlative, noun, out _, out KindWord word) && Predicates.IsCompatible(word.Kind, noun) && !Predicates.IsActive(document, i))
                return word;
        }

        return null;
    }
}
