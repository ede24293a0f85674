using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells outcomes that there are already from the plan of what is done about them: <c>pencarian tiga korban akan dilanjutkan</c>, <c>akan memeriksa dua pekerja yang selamat</c>.</summary>
internal static class OutcomeFinder
{
    /// <summary>Whether those counted are missed, dead, hurt or saved, and only what is done with them is planned.</summary>
    public static bool IsGiven(Document document, in Quantity quantity, in KindDecision kind)
    {
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
}
