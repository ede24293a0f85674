using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what an amount is of in the claims before it.</summary>
internal static partial class AmountKinds
{
    private const int MostWholes = 6;

    /// <summary>Whether nothing but times and a comma with a verb of change part an amount from the one before.</summary>
    private static bool IsAddedChange(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (end - first is < 2 or > LongestMember || document.Text.Text[tokens[end - 2].Start] != ',' || !Measures.IsChangeWord(tokens[end - 1]) || NounTable.TryMatch(tokens, end - 1, end, out _, out _) || Measures.IsChangeNoun(tokens[end - 1]))
            return false;
        for (int i = first; i < end - 2; i++)
        {
            if (!document.IsInDate(i) && !(tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && (ObjectWords.Is(tokens[i], ObjectClass.Preposition | ObjectClass.Skip) || Context.Is(tokens[i], ContextClass.DateWord | ContextClass.Duration | ContextClass.Skip))))
                return false;
        }

        return true;
    }

    /// <summary>What the last amount of the sort and unit measures, but for one that is aimed at; null where there is none near enough.</summary>
    private static string? InUnit(Document document, KindDecision[] decisions, int index, int sentences)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, sentences); i--)
        {
            if (decisions[i] is { IsClaim: true, Object: { } text } && document.Quantities[i].Kind == quantity.Kind && (document.Quantities[i].Unit == quantity.Unit || (IsWeight(document.Quantities[i]) && IsWeight(quantity))) && !AmountWords.BeginsWith(text, AmountClass.Goal))
                return text;
        }

        return null;
    }

    private static bool IsWeight(in Quantity quantity) => quantity.Unit is "kg" or "g" or "t";

    /// <summary>The name that begins with the one word before an amount, which points back at it: <c>saham tersebut</c>; null where it does not, or none was told.</summary>
    private static string? Longer(Document document, KindDecision[] decisions, int index, string text)
    {
        if (text.Contains(' ', StringComparison.Ordinal) || AmountWords.IsBare(text))
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int word = Vocabulary.Default.Find(text), at = document.Quantities[index].QualifierToken - 1, stop = Math.Max(0, at - LongestMember);
        while (at > stop && !(tokens[at].Word == word && word != 0))
            at--;
        if (at <= stop || !Speech.Is(tokens[at + 1], SpeechClass.Anaphor))
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostPricesBack) && Antecedents.IsNear(document, i, index, MostSentences); i--)
        {
            if (decisions[i] is { IsClaim: true, Object: { } name } && name.Length > text.Length && name[text.Length] == ' ' && name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }

    /// <summary>What the nearest claim before an amount counts or measures, in its sentence or the one before; null where there is none.</summary>
    private static string? Near(Document document, KindDecision[] decisions, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, 1); i--)
        {
            if (decisions[i] is { IsClaim: true, Object: { } text } && !ObjectWords.IsPerson(text))
                return text;
        }

        return null;
    }

    /// <summary>Anggaran Rp7 miliar, Rp1 miliar di antaranya; menerima Rp25 juta dari Rp75 juta: the amount that money or a measurement is said to be a part of.</summary>
    private static decimal? WholeOf(Document document, in Candidate candidate, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity part = ref document.Quantities[index];
        if (part.Kind is not (QuantityKind.Money or QuantityKind.Measurement) || part.Value is not { } value)
            return null;
        if (Context.TryMatch(tokens, part.EndToken, ContextClass.Part, out _))
        {
            for (int i = index - 1; i >= Math.Max(0, index - MostWholes) && Antecedents.IsNear(document, i, index, 1); i--)
            {
                if (document.Quantities[i].Kind == part.Kind && document.Quantities[i].Unit == part.Unit && document.Quantities[i].Value is { } total && total > value)
                    return total;
            }

            return null;
        }

        if (index + 1 >= document.Quantities.Count || !Context.At(tokens, part.EndToken, ContextClass.Of))
            return null;
        Quantity whole = document.Quantities[index + 1];
        if (whole.QualifierToken != part.EndToken + 1 || whole.Kind != part.Kind || whole.Unit != part.Unit)
            return null;
        int verb = part.QualifierToken - 1;
        return verb > candidate.Left && Predicates.IsActive(document, verb) && !Predicates.IsReaching(tokens[verb]) && !Measures.IsChangeWord(tokens[verb]) && whole.Value is { } sum && sum > value ? sum : null;
    }
}
