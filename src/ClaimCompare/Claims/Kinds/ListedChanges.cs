using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds shares that are changes by the list they stand in: behind one verb (<c>kredit tumbuh 7 persen, pinjaman 5 persen, dan dana pihak ketiga 6 persen</c>)
/// or under a noun of change (<c>lonjakan harga: cabai 43 persen, bawang 11 persen</c>).
/// </summary>
internal static class ListedChanges
{
    private const int LongestItem = 7;
    private const int LongestTopic = 6;

    /// <summary>Whether a share is such a member.</summary>
    public static bool Is(Document document, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        int at = quantity.QualifierToken - 1, words = 0;
        while (at > 0 && words < LongestItem && !tokens[at].Has(TokenFlags.SentenceStart) && IsItemWord(document, at))
            (at, words) = (at - 1, words + 1);
        if (at <= 0 || words == 0)
            return false;
        char mark = document.Text.Text[tokens[at].Start];
        if (mark == ':')
            return IsUnderChange(document, at);
        while (at > 0 && (Speech.Is(tokens[at], SpeechClass.Joiner) || document.Text.Text[tokens[at].Start] is ',' or ';'))
            at--;

        // "dana pihak ketiga": an ordinal belongs to the name
        int before = index - 1;
        while (before >= 0 && document.Quantities[before].Kind == QuantityKind.Ordinal)
            before--;
        return before >= 0 && at + 1 == document.Quantities[before].EndToken && document.Quantities[before].Kind == QuantityKind.Share && decisions[before] is { IsClaim: true, Kind: ClaimKind.Share, Measure: Measure.Change };
    }

    /// <summary>Whether a word may stand in the name of a member: nothing that says what became of it.</summary>
    private static bool IsItemWord(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[index].Kind == TokenKind.Word && !Speech.Is(tokens[index], SpeechClass.Joiner | SpeechClass.Relative | SpeechClass.Contrast) && !ObjectWords.Is(tokens[index], ObjectClass.Preposition | ObjectClass.Copula | ObjectClass.Part | ObjectClass.Other | ObjectClass.Boundary)
            && !Context.Is(tokens[index], ContextClass.Reach | ContextClass.Become) && !Measures.IsArrival(tokens, index, index + 1) && (!Predicates.IsVerbLike(document, index) || NounTable.TryMatch(tokens, index, index + 1, out _, out _)) && (!document.IsInQuantity(index) || (document.FirstQuantity(index) is var named && named < document.Quantities.Count && document.Quantities[named] is { Kind: QuantityKind.Ordinal } ordinal && ordinal.FirstToken == index));
    }

    private static bool IsUnderChange(Document document, int colon)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = colon - 1; i >= Math.Max(0, colon - LongestTopic) && tokens[i].Kind == TokenKind.Word && !document.IsInQuantity(i); i--)
        {
            if (Measures.IsChangeNoun(tokens[i]))
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                break;
        }

        return false;
    }
}
