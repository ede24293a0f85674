using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the figures of an index, which stand without a unit, and those of the rupiah without its sign: <c>IHSG ditutup di level 7.105</c>, <c>indeks kepercayaan konsumen turun menjadi 96,8</c>.</summary>
internal static class Indexes
{
    private const int Reach = 26;
    private const int LongestName = 6;
    private const int LeastRate = 1000;
    private const string Points = "poin";
    private const string Rupiah = "IDR";
    private static readonly ClassTable Words = ClassTable.Load<IndexClass>("index-words");

    [Flags]
    private enum IndexClass : ulong
    {
        None = 0,
        Index = 1,
        Level = 1 << 1,
        Rupiah = 1 << 2,
    }

    /// <summary>The decision on a number that is what an index stands at; null where it is none.</summary>
    public static KindDecision? Read(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Kind != QuantityKind.Cardinal || (work[index].HasNoun && work[index].Noun.First >= quantity.EndToken) || !(IsReached(document, quantity) || IsBroken(quantity)))
            return null;
        int head = Head(document, quantity);
        if (head < 0 || (!IsReached(document, quantity) && !IsNamedBefore(document, head, quantity)) || HasSubjectBetween(document, work, head, index))
            return null;

        // "Rupiah melemah ke level 16.250 per dolar AS": a rate takes the currency that is quoted
        if (!Is(document.Tokens, head, IndexClass.Rupiah))
            return AmountKinds.Measured(document, work, decisions, index, ClaimKind.Measurement) with { Unit = Points };
        return quantity.Value >= LeastRate ? AmountKinds.Measured(document, work, decisions, index, ClaimKind.Money) with { Unit = Rupiah } : null;
    }

    /// <summary>Whether a word stands right before the number behind which a figure is reached or held; the name itself may.</summary>
    private static bool IsReached(Document document, in Quantity quantity)
    {
        int before = quantity.QualifierToken - 1;
        return before >= 0 && (Context.Is(document.Tokens[before], ContextClass.Become | ContextClass.Reach | ContextClass.Skip | ContextClass.Of) || Is(document.Tokens, before, IndexClass.Level | IndexClass.Index | IndexClass.Rupiah) || ObjectWords.Is(document.Tokens[before], ObjectClass.Skip | ObjectClass.Copula)
            || Measures.IsChangeWord(document.Tokens[before]));
    }

    private static bool IsBroken(in Quantity quantity) => quantity.Value is { } value && value != decimal.Truncate(value);

    /// <summary>Indeks kebahagiaan 71,5: whether nothing but its name stands between the head of an index and a figure with decimals.</summary>
    private static bool IsNamedBefore(Document document, int head, in Quantity quantity)
    {
        if (quantity.QualifierToken - head > LongestName)
            return false;
        for (int i = head; i < quantity.QualifierToken; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word || Predicates.IsVerbLike(document, i) || ObjectWords.Is(document.Tokens[i], ObjectClass.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>The first word of the name of the index that the clause is about; -1 where it is about none.</summary>
    private static int Head(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)].FirstToken;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(first, quantity.QualifierToken - Reach); i--)
        {
            if (Is(tokens, i, IndexClass.Index | IndexClass.Rupiah))
            {
                // "kurs dolar terhadap rupiah": what stands behind a preposition is not what reached the figure
                if (i == first || !(ObjectWords.Is(tokens[i - 1], ObjectClass.Preposition) || Speech.Is(tokens[i - 1], SpeechClass.Place)) || Context.Is(tokens[i - 1], ContextClass.Of))
                    return i;
            }

            // "Indeks naik, sementara nilai transaksi mencapai 12": another clause has a subject of its own
            if (Speech.Is(tokens[i], SpeechClass.Contrast) || document.Text.Text[tokens[i].Start] is ';' or ':')
                return -1;
        }

        return -1;
    }

    /// <summary>Whether something else that is counted or named behind a joining word has the number.</summary>
    private static bool HasSubjectBetween(Document document, Candidate[] work, int head, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = index - 1; i >= 0 && document.Quantities[i].FirstToken > head + 1; i--)
        {
            if (work[i].HasNoun && ListSharing.IsCounted(document.Quantities[i]) && work[i].Noun.Class != NounClass.Abstract)
                return true;
        }

        for (int i = head + 1; i < document.Quantities[index].QualifierToken; i++)
        {
            if ((i > head + LongestName || Speech.Is(tokens[i - 1], SpeechClass.Joiner) || document.Text.Text[tokens[i - 1].Start] == ',') && NounTable.TryMatch(tokens, i, tokens.Length, out _, out NounClass noun) && noun is not (NounClass.Abstract or NounClass.None) && !Is(tokens, i, IndexClass.Level))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<Token> tokens, int index, IndexClass wanted) =>
        ((IndexClass)Words.Beginning(tokens[index]) & wanted) != 0 && ((IndexClass)Words.Longest(tokens, index, tokens.Length, out _) & wanted) != 0;
}
