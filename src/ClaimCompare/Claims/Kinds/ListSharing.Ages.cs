using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Lists of people whose ages or times stand between them.</summary>
internal static partial class ListSharing
{
    private const int MostAges = 4;

    /// <summary>Menewaskan seorang gadis berusia 9 tahun dan tiga orang lainnya, menelan 120 korban tahun 2020 dan 90 orang tahun 2021: the age or year between two members of a list counts nobody.</summary>
    private static void TakeOverAge(Document document, Candidate[] work, int i, int first)
    {
        int last = i - 1;
        while (last > first && i - last <= MostAges && document.Quantities[last].Kind is QuantityKind.Age or QuantityKind.Date)
            last--;
        if (last == i - 1 || !IsCounted(document.Quantities[last]) || !NounTable.IsHuman(work[last].Noun.Class) || !IsJoinedOverAges(document, work, last, i))
            return;
        if (work[i].Word is null && work[last].Word is { } before && (before.Role == KindRole.Object || work[last].Rule == "kind.list") && Predicates.IsCompatible(before.Kind, work[i].Noun.Class))
            work[i] = work[i] with { Word = before, Rule = "kind.list" };
        else if (work[last].Word is null && work[last].Verb is null && work[i] is { Word: { Role: KindRole.State } state, Rule: "kind.state" } && Predicates.IsCompatible(state.Kind, work[last].Noun.Class))
            work[last] = work[last] with { Word = state, Rule = "kind.list" };
    }

    /// <summary>Whether only ages, times and the words beside them, commas and joining words stand between two counts of people.</summary>
    private static bool IsJoinedOverAges(Document document, Candidate[] work, int a, int b)
    {
        if (!IsCounted(document.Quantities[b]) || !NounTable.IsHuman(work[b].Noun.Class))
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int age = a + 1;
        for (int i = Math.Max(work[a].Noun.End, document.Quantities[a].EndToken); i < document.Quantities[b].QualifierToken; i++)
        {
            if (age < b && i == document.Quantities[age].FirstToken)
                i = document.Quantities[age++].EndToken - 1;
            else if (tokens[i].Kind != TokenKind.Punctuation && !SourceFinder.IsInDate(document, i) && !SourceFinder.IsInDate(document, i + 1) && !Context.Is(tokens[i], ContextClass.Age | ContextClass.Duration) && !Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Amount | SpeechClass.Relative))
                return false;
        }

        return true;
    }
}
