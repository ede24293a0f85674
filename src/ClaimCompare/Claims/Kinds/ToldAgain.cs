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
    private const decimal MostTimes = 4.5m;
    // People who have a noun may as well be others
    private const decimal MostTimesOfPeople = 2.25m;
    private const decimal SentenceCost = 0.1m;
    private const decimal OtherOutcome = 1.25m;
    private const decimal OtherPeople = 1.5m;
    private const int MostSkipped = 6;

    /// <summary>The figure told again; -1 where there is none.</summary>
    public static int Find(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        bool isOfPeople = work[index].HasNoun;
        if (quantity.Kind != QuantityKind.Cardinal || quantity.Value is not > 0 || (isOfPeople ? work[index].Noun.Class != NounClass.Generic : work[index].Noun.Class is not NounClass.None) || !IsTold(document, work[index], quantity))
            return -1;
        decimal value = quantity.Value.Value, nearest = isOfPeople ? MostTimesOfPeople : MostTimes;
        int found = -1;
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, MostSentences); i--)
        {
            if (!decisions[i].IsClaim || !ListSharing.IsCounted(document.Quantities[i]) || decisions[i].Measure != Measure.Level || document.Quantities[i].Value is not > 0 || !IsOutcome(decisions[i].Kind))
                continue;
            // The dead are told most often by several voices, and each sentence between makes it less likely
            decimal other = document.Quantities[i].Value!.Value, times = ((value > other ? value / other : other / value) * Weight(decisions[i].Kind)) + (SentenceCost * (document.Text.SentenceOf(quantity.FirstToken) - document.Text.SentenceOf(document.Quantities[i].FirstToken)));
            if (times < nearest)
                (nearest, found) = (times, i);
        }

        return found;
    }

    private static decimal Weight(ClaimKind kind) => kind switch
    {
        ClaimKind.Deaths => 1,
        ClaimKind.People => OtherPeople,
        _ => OtherOutcome,
    };

    private static bool IsOutcome(ClaimKind kind) =>
        kind is not (ClaimKind.Count or ClaimKind.Equipment or ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement);

    /// <summary>Whether a verb of telling, or no more than the word for a figure, has the number, and nothing is said of it behind.</summary>
    private static bool IsTold(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = Math.Max(candidate.Noun.End, quantity.EndToken);
        if (end < candidate.Right && tokens[end].Kind == TokenKind.Word && !tokens[end].Has(TokenFlags.SentenceStart) && !Speech.Is(tokens[end], SpeechClass.Joiner | SpeechClass.Contrast) && !ObjectWords.Is(tokens[end], ObjectClass.Boundary))
            return false;
        if (IsAlone(document, candidate, quantity))
            return true;
        int at = quantity.QualifierToken - 1, stop = Math.Max(candidate.Left, at - MostSkipped);
        while (at > stop && tokens[at].Kind == TokenKind.Word && !ObjectWords.Is(tokens[at], ObjectClass.Empty) && !LeftPhrase.IsCounting(tokens[at]) && (ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Few) || Context.Is(tokens[at], ContextClass.Skip | ContextClass.Amount)))
            at--;
        if (at < candidate.Left || tokens[at].Kind != TokenKind.Word)
            return false;
        return LeftPhrase.IsCounting(tokens[at]) || Speech.Is(tokens[at], SpeechClass.Evidence) || ObjectWords.Is(tokens[at], ObjectClass.Empty);
    }

    /// <summary>"Enam ratusan, ya, kurang lebih": whether a number is all that a clause of a quotation says, but for adverbs.</summary>
    private static bool IsAlone(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (candidate.HasNoun || !IsQuoted(document, quantity.FirstToken))
            return false;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - MostSkipped); i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return true;
            if (!ObjectWords.Is(tokens[i], ObjectClass.Skip | ObjectClass.Few | ObjectClass.Sum) && !Predicates.IsModal(tokens, i))
                return false;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                return true;
        }

        return quantity.QualifierToken - candidate.Left <= MostSkipped && (candidate.Left == 0 || tokens[candidate.Left].Has(TokenFlags.SentenceStart) || tokens[candidate.Left - 1].Kind == TokenKind.Punctuation);
    }

    private static bool IsQuoted(Document document, int token)
    {
        foreach ((int first, int end) in document.Quotes)
        {
            if (token >= first && token < end)
                return true;
        }

        return false;
    }
}
