using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a share is of whose subject points back at a figure: <c>Kunjungan mencapai 9.000 orang. Angka itu naik 41 persen</c>.</summary>
internal static class PointedAmount
{
    private const int Reach = 8;
    private const int MostBack = 24;
    private const int MostSentences = 3;

    /// <summary>What the figure pointed at counts or measures; null where the share has a subject of its own, or nothing is told before.</summary>
    public static string? Of(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        int pointer = Pointer(document, document.Quantities[index], work[index].Left);
        if (pointer < 0)
            return null;
        int found = -1, there = -1, here = document.Text.SentenceOf(pointer);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            int sentence = document.Text.SentenceOf(document.Quantities[i].FirstToken);
            if (here - sentence > MostSentences || (found >= 0 && sentence != there))
                break;
            if (document.Quantities[i].FirstToken > pointer || decisions[i] is not { IsClaim: true, OutOf: null, Object: { } text } || ObjectWords.IsPerson(text))
                continue;

            // Before it in its own sentence the nearest, of a sentence before the first, which the others are parts or circumstances of
            found = i;
            there = sentence;
            if (sentence == here)
                break;
        }

        return found >= 0 ? decisions[found].Object : null;
    }

    /// <summary>The word for a figure with a word that points back, with nothing but verbs of change and reaching behind it; -1 where there is none.</summary>
    private static int Pointer(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i > Math.Max(left - 1, quantity.QualifierToken - Reach) && i > 0; i--)
        {
            Token token = tokens[i];
            if (Speech.Is(token, SpeechClass.Anaphor) && ObjectWords.Is(tokens[i - 1], ObjectClass.Empty))
                return i - 1;
            if (token.Kind != TokenKind.Word || !(document.IsInDate(i) || Context.Is(token, ContextClass.Skip | ContextClass.Reach) || ObjectWords.Is(token, ObjectClass.Skip | ObjectClass.Copula) || Predicates.IsReaching(token) || Measures.IsChangeWord(token) || Predicates.IsModal(tokens, i)))
                return -1;
        }

        return -1;
    }
}
