using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the whole that words before a part point back at: <c>Dari jumlah itu, 44 orang dirawat dan 17 pulang</c>.</summary>
internal static class PointedWhole
{
    private const int MostBack = 12;
    private const int MostOpening = 3;
    private const int Reach = 8;
    private const int MostSentences = 2;
    private const int LongestGap = 14;

    /// <summary>The value of the whole, or null.</summary>
    public static decimal? Of(Document document, Candidate[] work, KindDecision[] decisions, int index, int first, string? counted)
    {
        ref readonly Quantity part = ref document.Quantities[index];
        if (part.Kind != QuantityKind.Cardinal || part.Qualifier != Qualifier.Exact || part.Value is not { } value || PointerBefore(document, part) is not (>= 0 and var pointer))
            return null;
        // "169 adalah warga negara X, 53 warga negara Y": who the whole consists of, not how many of it had an outcome
        Sentence own = document.Sentences[document.Text.SentenceOf(part.FirstToken)];
        for (int i = Math.Max(first, document.FirstQuantity(pointer)); i <= index; i++)
        {
            if (document.Quantities[i].EndToken < own.EndToken && ObjectWords.Is(document.Tokens[document.Quantities[i].EndToken], ObjectClass.Copula))
                return null;
        }

        bool isOfPeople = IsOfPeople(work[index]), hasNoun = work[index].HasNoun;
        decimal? nearest = null;
        int here = document.Text.SentenceOf(part.FirstToken);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            ref readonly Quantity whole = ref document.Quantities[i];

            // Those behind the pointer are parts themselves
            if (whole.FirstToken > pointer || !decisions[i].IsClaim || !ListSharing.IsCounted(whole))
                continue;
            if (here - document.Text.SentenceOf(whole.FirstToken) > MostSentences)
                break;
            bool isSame = !hasNoun || (isOfPeople ? Antecedents.IsOfPeople(work[i], decisions[i].Kind) : document.Tokens[work[i].Noun.First].Word == document.Tokens[work[index].Noun.First].Word);
            if (!isSame || whole.Value is not { } total)
                continue;

            // "290 ternak sakit di 12 desa. Dari jumlah itu, 90 mati": of the same, where it was counted, else of the last that is more
            if (value < total && decisions[i].Object == counted)
                return total;
            if (value < total)
                nearest ??= total;
            else if (decisions[i].Object == counted)
                return nearest;
        }

        return nearest;
    }

    /// <summary>Dua di antaranya dirawat, sedangkan tiga orang lainnya pulang: the whole of the part before, where they are people of whom no more is said and both fit into it.</summary>
    public static decimal? OfNext(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        ref readonly Quantity part = ref document.Quantities[index];
        if (index <= first || decisions[index - 1] is not { IsClaim: true, OutOf: { } whole } || part.Kind is not (QuantityKind.Cardinal or QuantityKind.Article) || part.Qualifier != Qualifier.Exact || part.Value is not { } value
            || (work[index].HasNoun && work[index].Noun.Class != NounClass.Generic) || !Antecedents.IsOfPeople(work[index - 1], decisions[index - 1].Kind))
            return null;
        decimal sum = value;
        for (int i = index - 1; i >= first && decisions[i].IsClaim && decisions[i].OutOf == whole; i--)
            sum += document.Quantities[i].Value ?? whole;
        if (sum > whole)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isJoined = false;
        for (int i = Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End); i < part.QualifierToken; i++)
            isJoined |= document.Text.Text[tokens[i].Start] == ',' || Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Contrast | SpeechClass.Next);
        return isJoined && part.QualifierToken - document.Quantities[index - 1].EndToken <= LongestGap ? whole : null;
    }

    /// <summary>Whether the sentence of a part opens with words that point back at the whole told before.</summary>
    public static bool IsPointed(Document document, in Quantity part)
    {
        int open = document.Sentences[document.Text.SentenceOf(part.FirstToken)].FirstToken;
        for (int i = open; i < Math.Min(open + MostOpening, part.QualifierToken - 2); i++)
        {
            if (Points(document.Tokens, i))
                return document.Quantities[document.FirstQuantity(i)].FirstToken == part.FirstToken;
        }

        return false;
    }

    /// <summary>The token that points back, where its sentence opens with it or it stands soon before the number; -1 where none does.</summary>
    private static int PointerBefore(Document document, in Quantity part)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int open = document.Sentences[document.Text.SentenceOf(part.FirstToken)].FirstToken;
        for (int i = open; i < Math.Min(open + MostOpening, part.QualifierToken - 2); i++)
        {
            if (Points(tokens, i))
                return i;
        }

        for (int i = part.QualifierToken - 3; i >= Math.Max(open, part.QualifierToken - Reach); i--)
        {
            if (Points(tokens, i))
                return i;
        }

        return -1;
    }

    /// <summary>Dari jumlah itu; dari mereka, dari yang luka itu.</summary>
    private static bool Points(ReadOnlySpan<Token> tokens, int index) =>
        Context.Is(tokens[index], ContextClass.Of) && ((ObjectWords.Is(tokens[index + 1], ObjectClass.Empty) && Speech.Is(tokens[index + 2], SpeechClass.Anaphor)) || (Speech.Is(tokens[index + 1], SpeechClass.Third) && Speech.Is(tokens[index + 1], SpeechClass.Plural))
            || (Speech.Is(tokens[index + 1], SpeechClass.Relative) && index + 3 < tokens.Length && Speech.Is(tokens[index + 3], SpeechClass.Anaphor)));

    private static bool IsOfPeople(in Candidate candidate) => NounTable.IsHuman(candidate.Noun.Class) || candidate.Noun.Class == NounClass.Household;
}
