using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds the figure that another voice tells again without saying what it counts: <c>Camat awalnya bilang sepuluh</c>, <c>panitia bertahan di angka 3.100</c>.
/// Of the figures told not long before it is the one that comes nearest.
/// </summary>
internal static class ToldAgain
{
    private const int MostBack = 24;
    private const int MostSentences = 6;
    private const decimal MostTimes = 4;
    private const decimal SentenceCost = 0.1m;
    private const int MostSkipped = 6;

    /// <summary>The figure told again; -1 where there is none.</summary>
    public static int Find(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        bool isOfPeople = work[index].HasNoun;
        if (quantity.Kind != QuantityKind.Cardinal || quantity.Value is not > 0 || (isOfPeople ? work[index].Noun.Class != NounClass.Generic : work[index].Noun.Class is not NounClass.None) || !IsTold(document, work[index], quantity))
            return -1;
        decimal value = quantity.Value.Value, nearest = MostTimes;
        int found = -1;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, MostSentences); i--)
        {
            if (!decisions[i].IsClaim || !ListSharing.IsCounted(document.Quantities[i]) || decisions[i].Measure != Measure.Level || document.Quantities[i].Value is not > 0 || !IsOutcome(decisions[i].Kind))
                continue;
            // Each sentence between makes it a little less likely
            decimal other = document.Quantities[i].Value!.Value, times = (value > other ? value / other : other / value) + (SentenceCost * (document.Text.SentenceOf(quantity.FirstToken) - document.Text.SentenceOf(document.Quantities[i].FirstToken)));
            if (times < nearest)
                (nearest, found) = (times, i);
        }

        return found;
    }

    private static bool IsOutcome(ClaimKind kind) =>
        kind is not (ClaimKind.Count or ClaimKind.Equipment or ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement);

    /// <summary>Whether a verb of telling, or no more than the word for a figure, has the number, and nothing is said of it behind.</summary>
    private static bool IsTold(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = Math.Max(candidate.Noun.End, quantity.EndToken);
        if (end < candidate.Right && tokens[end].Kind == TokenKind.Word && !tokens[end].Has(TokenFlags.SentenceStart) && !Speech.Is(tokens[end], SpeechClass.Joiner | SpeechClass.Contrast) && !ObjectWords.Is(tokens[end], ObjectClass.Boundary))
            return false;
        int at = quantity.QualifierToken - 1, stop = Math.Max(candidate.Left, at - MostSkipped);
        while (at > stop && tokens[at].Kind == TokenKind.Word && !ObjectWords.Is(tokens[at], ObjectClass.Empty) && !LeftPhrase.IsCounting(tokens[at]) && (ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Few) || Context.Is(tokens[at], ContextClass.Skip | ContextClass.Amount)))
            at--;
        if (at < candidate.Left || tokens[at].Kind != TokenKind.Word)
            return false;
        return LeftPhrase.IsCounting(tokens[at]) || Speech.Is(tokens[at], SpeechClass.Evidence) || ObjectWords.Is(tokens[at], ObjectClass.Empty);
    }
}
