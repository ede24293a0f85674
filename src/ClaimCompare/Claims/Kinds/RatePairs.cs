using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells figures that are set against a rate, and so are one: <c>26 boks per jam, dulu cuma 19</c>, <c>dari 18.000 ban menjadi 4.500 ban per hari</c>.</summary>
internal static class RatePairs
{
    private const int Reach = 12;

    /// <summary>Whether a figure is what the rate before it was, is or may be at another time.</summary>
    public static bool Is(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        if (index == 0 || decisions[index - 1] is not { IsClaim: true, Measure: Measure.Rate } || !AreAlike(document, work, index - 1, index) || !Antecedents.IsNear(document, index - 1, index, 1))
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        bool isMeasured = quantity.Kind == QuantityKind.Measurement;
        int from = Math.Max(Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End), quantity.QualifierToken - Reach);
        for (int i = from; i < quantity.FirstToken; i++)
        {
            // "naik dari 450.000": what it was before
            if (Context.Is(tokens[i], ContextClass.Of) && i == quantity.QualifierToken - 1 && i > from && Measures.IsChangeWord(tokens[i - 1]))
                return true;
            if (Measures.IsCompared(tokens, i, quantity.FirstToken) || (isMeasured && Speech.Is(tokens[i], SpeechClass.Contrast)))
                return true;
        }

        return false;
    }

    /// <summary>Dari 18.000 ban menjadi 4.500 ban per hari: makes what became a rate one as well.</summary>
    public static void TakeBack(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        if (index == first || decisions[index - 1] is not { IsClaim: true, Measure: Measure.Level } || !AreAlike(document, work, index - 1, index))
            return;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int become = document.Quantities[index].QualifierToken - 1, of = document.Quantities[index - 1].QualifierToken - 1;
        if (of >= 0 && become == Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End) && Context.Is(tokens[become], ContextClass.Become) && Context.Is(tokens[of], ContextClass.Of))
            decisions[index - 1] = decisions[index - 1] with { Measure = Measure.Rate };
    }

    /// <summary>Whether two figures have one unit, and what the later counts is not something else.</summary>
    private static bool AreAlike(Document document, Candidate[] work, int a, int b)
    {
        ref readonly Quantity one = ref document.Quantities[a];
        ref readonly Quantity other = ref document.Quantities[b];
        return one.Kind == other.Kind && one.Unit == other.Unit && (!work[b].HasNoun || !work[a].HasNoun || document.Tokens[work[a].Noun.First].Word == document.Tokens[work[b].Noun.First].Word);
    }
}
