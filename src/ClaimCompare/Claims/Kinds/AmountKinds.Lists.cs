using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells the members of lists of amounts: the next change, the next ground, the next place.</summary>
internal static partial class AmountKinds
{
    /// <summary>
    /// Whether an amount is the change of the next of several things that share one verb: <c>naik 0,7 persen, disusul Kopi 0,1 persen</c>,
    /// <c>turun masing-masing 2 persen dan 1 persen</c>, <c>gula Rp 20 menjadi Rp 17.860, telur Rp 170 menjadi Rp 31.890</c>.
    /// </summary>
    private static bool IsNext(Document document, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        int before = index - 1;

        // The amount before it is what the change before that one led to
        if (quantity.Kind == QuantityKind.Money)
        {
            if (before == 0 || !Becomes(document, before) || index + 1 >= document.Quantities.Count || !Becomes(document, index + 1))
                return false;
            before--;
        }

        if (!decisions[before].IsClaim || decisions[before].Measure != Measure.Change || document.Quantities[before].Kind != quantity.Kind || document.Quantities[before].Unit != quantity.Unit)
            return false;
        int from = document.Quantities[index - 1].EndToken, to = quantity.QualifierToken;
        if (to <= from || to - from > LongestMember)
            return false;

        // "tumbuh 13,8 persen. Kemudian pertambangan 9,6 persen": the next of several in a sentence of its own
        bool isLed = to - from > 2 && document.Text.Text[tokens[from].Start] == '.' && Speech.Is(tokens[from + 1], SpeechClass.Next) && tokens[from + 1].Has(TokenFlags.SentenceStart);
        for (int i = isLed ? from + 2 : from; i < to; i++)
        {
            if (document.Text.Text[tokens[i].Start] is '.' or ';' or '"' or '”' or '“' or '(' || tokens[i].Has(TokenFlags.SentenceStart))
                return false;
            isLed |= (document.Text.Text[tokens[i].Start] == ',' || Speech.Is(tokens[i], SpeechClass.Joiner));
            if (Measures.IsArrival(tokens, i, to) || (Predicates.IsVerbLike(document, i) && !Speech.Is(tokens[i], SpeechClass.Next) && !Predicates.IsReaching(tokens[i])) || (i > from && Context.Is(tokens[i], ContextClass.Of)))
                return false;
        }

        return isLed;
    }

    private static bool Becomes(Document document, int index) =>
        document.Quantities[index].QualifierToken > 0 && Context.Is(document.Tokens[document.Quantities[index].QualifierToken - 1], ContextClass.Become);

    /// <summary>Lahan mineral 120 hektare dan gambut hanya 14 hektare: more of the ground that was hit, with no verb of its own.</summary>
    private static bool IsNextGround(Document document, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[index - 1].EndToken, to = document.Quantities[index].QualifierToken;
        if (!decisions[index - 1].IsClaim || document.Quantities[index - 1].Unit != document.Quantities[index].Unit || to - from is < 1 or > MostGround || !(Speech.Is(tokens[from], SpeechClass.Joiner) || document.Text.Text[tokens[from].Start] == ','))
            return false;
        for (int i = from; i < to; i++)
        {
            if ((tokens[i].Kind != TokenKind.Word && (i > from || document.Text.Text[tokens[i].Start] != ',')) || (Predicates.IsVerbLike(document, i) && !Predicates.IsReaching(tokens[i]) && !Context.Is(tokens[i], ContextClass.Skip)) || Speech.Is(tokens[i], SpeechClass.Contrast | SpeechClass.Relative))
                return false;
        }

        return true;
    }

    /// <summary>Jawa Timur 120 hektare, Bali 90 hektare: the amount of the next place of a list, in the unit of the one before.</summary>
    private static bool IsNextPlace(Document document, KindDecision[] decisions, int index)
    {
        if (index == 0 || !decisions[index - 1].IsClaim || document.Quantities[index - 1].Kind != document.Quantities[index].Kind || document.Quantities[index - 1].Unit != document.Quantities[index].Unit)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[index - 1].EndToken, to = document.Quantities[index].QualifierToken;
        if (to - from > LongestMember)
            return false;

        // "Rp 28.000 per kilogram, Bandung Rp 27.500": what the price is for
        if (from + 1 < to && ObjectWords.Is(tokens[from], ObjectClass.Per))
            from += 2;
        bool isNamed = false;
        for (int i = from; i < to; i++)
        {
            // "sedangkan X naik menjadi Rp 13.200": something else changes
            if (Context.Is(tokens[i], ContextClass.Become) || Measures.IsChange(tokens[i]))
                return false;
            bool isName = tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised && !tokens[i].Has(TokenFlags.SentenceStart);
            isNamed |= isName;
            if (!isName && document.Text.Text[tokens[i].Start] is not (',' or ';') && !Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Next | SpeechClass.Place) && !Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach))
                return false;
        }

        return isNamed;
    }
}
