using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the buildings and vehicles that a sentence without a verb goes on to list behind one that told of damage: <c>Gempa merusak 40 bangunan. Rinciannya, 12 rumah, tiga kios, dan satu musala</c>.</summary>
internal static class DamagedThings
{
    private const int LongestOpening = 5;

    /// <summary>The word that tells of the damage; null where the sentence goes on with none.</summary>
    public static KindWord? Find(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        if (work[index].Noun.Class is not (NounClass.Structure or NounClass.Vehicle) || !work[index].HasNoun || !ListSharing.IsCounted(document.Quantities[index]))
            return null;
        int here = document.Text.SentenceOf(document.Quantities[index].FirstToken);
        Sentence sentence = document.Sentences[here];

        // The next of the list
        if (index > first)
            return work[index - 1] is { Rule: Rule, Word: { } same } && ListSharing.IsJoined(document, work, index - 1, index) ? same : null;
        return here > 0 && IsOpened(document, sentence, document.Quantities[index].QualifierToken, work[index].Noun.Class == NounClass.Structure) && IsSilent(document, sentence, work[index].Noun.End) ? Told(document, decisions, index, here) : null;
    }

    /// <summary>The name of the rule.</summary>
    public const string Rule = "kind.things";

    /// <summary>Rinciannya, Total ada, Selain itu: whether nothing but words that go on stands before the first number.</summary>
    private static bool IsOpened(Document document, in Sentence sentence, int number, bool isBuilt)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (number == sentence.FirstToken || number - sentence.FirstToken > LongestOpening)
            return false;
        bool goesOn = isBuilt;
        for (int i = sentence.FirstToken; i < number; i++)
        {
            goesOn |= Speech.Is(tokens[i], SpeechClass.Continuation | SpeechClass.Partition) || ObjectWords.Is(tokens[i], ObjectClass.Part) || Context.Is(tokens[i], ContextClass.Total) || Speech.TryMatch(tokens, i, number, SpeechClass.Continuation, out _);
            if (tokens[i].Kind == TokenKind.Word && !Speech.Is(tokens[i], SpeechClass.Continuation | SpeechClass.Partition) && !ObjectWords.Is(tokens[i], ObjectClass.Part | ObjectClass.Skip | ObjectClass.Empty) && !Context.Is(tokens[i], ContextClass.Total | ContextClass.Skip)
                && !Speech.TryMatch(tokens, i, number, SpeechClass.Continuation, out _) && !(i > sentence.FirstToken && Speech.TryMatch(tokens, i - 1, number, SpeechClass.Continuation, out int length) && length > 1))
                return false;
        }

        return goesOn;
    }

    /// <summary>Whether a sentence has no verb but those of counting.</summary>
    private static bool IsSilent(Document document, in Sentence sentence, int from)
    {
        for (int i = from; i < sentence.EndToken; i++)
        {
            if (Predicates.IsVerbLike(document, i) && !Predicates.IsReaching(document.Tokens[i]))
                return false;
        }

        return true;
    }

    /// <summary>The damage that the sentence before told, of things it counted or of none.</summary>
    private static KindWord? Told(Document document, KindDecision[] decisions, int index, int here)
    {
        Sentence before = document.Sentences[here - 1];
        int last = index - 1;
        while (last >= 0 && !decisions[last].IsClaim && document.Quantities[last].FirstToken >= before.FirstToken)
            last--;
        if (last >= 0 && document.Quantities[last].FirstToken >= before.FirstToken)
            return decisions[last].Kind == ClaimKind.Damage ? new KindWord(decisions[last].Rule ?? string.Empty, ClaimKind.Damage, KindRole.State) : null;
        for (int i = before.FirstToken; i < before.EndToken; i++)
        {
            if (KindWord.TryMatch(document.Tokens, i, before.EndToken, NounClass.Structure, out _, out KindWord word) && word is { Kind: ClaimKind.Damage, Role: KindRole.Object or KindRole.State })
                return word;
        }

        return null;
    }
}
