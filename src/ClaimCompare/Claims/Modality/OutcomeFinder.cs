using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells outcomes that there are already from the plan of what is done about them: <c>pencarian tiga korban akan dilanjutkan</c>, <c>akan memeriksa dua pekerja yang selamat</c>.</summary>
internal static class OutcomeFinder
{
    private const int ClauseReach = 18;
    private const int HeadReach = 8;

    /// <summary>Whether those counted are missed, dead, hurt or saved, and only what is done with them is planned.</summary>
    public static bool IsGiven(Document document, in Quantity quantity, in KindDecision kind)
    {
        if (IsInEvent(document, quantity, kind))
            return true;
        if (kind.Kind is not (ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Rescued) || quantity.QualifierToken == 0)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Token before = ref tokens[quantity.QualifierToken - 1];

        // "santunan kepada 12 korban tewas", "lidik terhadap dua pekerja yang selamat"
        if (ObjectWords.Is(before, ObjectClass.Preposition) && !Context.Is(before, ContextClass.Become | ContextClass.Of))
            return true;

        // "pencarian tiga korban": a noun, not the verb of a plan
        return kind.Kind == ClaimKind.Missing && !Predicates.IsVerbLike(document, quantity.QualifierToken - 1) && KindWord.TryMatch(tokens, quantity.QualifierToken - 1, quantity.QualifierToken, out _, out KindWord word) && word is { Kind: ClaimKind.Missing, Role: KindRole.Object };
    }

    /// <summary>Akan membantu korban banjir yang merendam 40 rumah; waspada setelah gempa merusak 12 rumah: what an event did, in a clause about it, whatever is planned outside.</summary>
    private static bool IsInEvent(Document document, in Quantity quantity, in KindDecision kind)
    {
        if (kind.Kind is not (ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Damage or ClaimKind.Displaced or ClaimKind.Affected))
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int number = quantity.QualifierToken, stop = Math.Max(document.Sentences[document.Text.SentenceOf(number)].FirstToken, number - ClauseReach);
        bool hasVerb = false, hasEvent = false;
        for (int i = number - 1; i >= stop; i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation || ModalityWords.Is(tokens, i, number, ModalityClass.Plan | ModalityClass.Able | ModalityClass.Forecast | ModalityClass.Hypothetical))
                return false;
            if (!hasVerb)
            {
                hasVerb = KindWord.TryMatch(tokens, i, number, out _, out KindWord verb) && verb.Role == KindRole.Object && verb.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Damage or ClaimKind.Displaced or ClaimKind.Affected && Predicates.IsActive(document, i);
                continue;
            }

            // Gempa di X yang merusak 12 rumah
            if (Speech.Is(tokens[i], SpeechClass.Relative) && !tokens[i].IsCapitalised)
                return HasEvent(tokens, Math.Max(stop, i - HeadReach), i);
            if (hasEvent && ObjectWords.Is(tokens[i], ObjectClass.After))
                return true;
            hasEvent |= HasEvent(tokens, i, i + 1);
        }

        return false;
    }

    private static bool HasEvent(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = end - 1; i >= first && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (NounTable.TryMatch(tokens, i, end, out _, out NounClass noun) && noun == NounClass.Event)
                return true;
        }

        return false;
    }
}
