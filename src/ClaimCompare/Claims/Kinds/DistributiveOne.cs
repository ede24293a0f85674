using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds <c>satu</c> and <c>seorang</c> that stand for each of a sort, with how much it holds, serves or yields behind them:
/// <c>satu kamar diisi 12 orang</c>, <c>seekor sapi bisa menghasilkan 10 liter</c>. They count nothing, and the amount behind them is a rate.
/// </summary>
internal static class DistributiveOne
{
    private const int Reach = 8;
    private const int FrontReach = 2;

    /// <summary>Whether a number stands for each of a sort.</summary>
    public static bool Is(Document document, Candidate[] work, int index)
    {
        ref readonly Quantity one = ref document.Quantities[index];
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (one.Value != 1 || one.Qualifier != Qualifier.Exact || tokens[one.FirstToken].Kind != TokenKind.Word || index + 1 >= document.Quantities.Count)
            return false;
        ref readonly Quantity held = ref document.Quantities[index + 1];
        int from = Math.Max(one.EndToken, work[index].Noun.End);
        if (!Governing.IsAmount(held) || held.QualifierToken - from > Reach || held.QualifierToken < from || document.Text.SentenceOf(held.FirstToken) != document.Text.SentenceOf(one.FirstToken))
            return false;
        return one.Kind switch
        {
            QuantityKind.Article => work[index] is { HasNoun: true, Word: null } && IsAble(document, one.EndToken, held.FirstToken),
            QuantityKind.Cardinal => work[index] is { HasNoun: true, Word: null } && IsSubject(document, one) && IsHeld(document, one, one.EndToken, held.FirstToken),
            QuantityKind.Measurement => IsSubject(document, one) && IsAble(document, one.EndToken, held.FirstToken),
            _ => false,
        };
    }

    /// <summary>Whether nothing that acts stands before the number, so that it begins its clause.</summary>
    private static bool IsSubject(Document document, in Quantity one)
    {
        int before = one.QualifierToken - 1;
        if (before < 0 || document.Tokens[one.QualifierToken].Has(TokenFlags.SentenceStart))
            return true;
        Token token = document.Tokens[before];
        return !ObjectWords.Is(token, ObjectClass.Preposition) && (token.Kind == TokenKind.Punctuation || ObjectWords.Is(token, ObjectClass.Typical | ObjectClass.Boundary) || Speech.Is(token, SpeechClass.Complementiser | SpeechClass.Clause | SpeechClass.Contrast));
    }

    /// <summary>Satu puskesmas melayani 20 pasien: a verb of holding between, or a word of what is usual there or in front.</summary>
    private static bool IsHeld(Document document, in Quantity one, int from, int to)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isHeld = false;
        for (int i = Math.Max(0, one.QualifierToken - FrontReach); i < one.QualifierToken; i++)
            isHeld |= ObjectWords.Is(tokens[i], ObjectClass.Typical);
        for (int i = from; i < to; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Joiner) || ModalityWords.Is(tokens, i, to, ModalityClass.Past))
                return false;
            isHeld |= ObjectWords.Is(tokens[i], ObjectClass.Hold | ObjectClass.Typical);
        }

        return isHeld;
    }

    /// <summary>Seekor tikus bisa memeriksa 200 meter persegi: what one is able to do.</summary>
    private static bool IsAble(Document document, int from, int to)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isAble = false;
        for (int i = from; i < to; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Joiner))
                return false;
            isAble |= ObjectWords.Is(tokens[i], ObjectClass.Typical) && i + 1 < to && Predicates.IsVerbLike(document, i + 1);
        }

        return isAble;
    }
}
