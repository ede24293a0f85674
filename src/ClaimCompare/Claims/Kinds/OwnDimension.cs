using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the thing whose size stands right behind it, though a preposition leads it in: <c>bertemu di lahan seluas 18 hektare</c>, <c>di tepi jurang sedalam 170 meter</c>.</summary>
internal static class OwnDimension
{
    private const int MostWords = 4;

    /// <summary>The noun phrase, or null where the measurement is of something else.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The measurement.</param>
    /// <param name="left">No token before this one is looked at.</param>
    public static string? Of(Document document, in Quantity quantity, int left)
    {
        bool isArea = quantity.Unit is "ha" or "m2" or "km2", isLength = quantity.Unit is "m" or "cm" or "km" or "ft";
        if (quantity.Kind != QuantityKind.Measurement || !(isArea || isLength))
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = quantity.QualifierToken;
        bool isNamed = end - 1 > left && ObjectWords.Is(tokens[end - 1], ObjectClass.Attributive);
        if (isNamed)
            end--;
        while (end - 1 > left && ObjectWords.Is(tokens[end - 1], ObjectClass.Skip) && !NounTable.TryMatch(tokens, end - 1, end, out _, out _))
            end--;
        int first = end;
        while (first > left && end - first < MostWords && tokens[first - 1].Kind == TokenKind.Word && !ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition) && CountedNoun.IsNounLike(document, first - 1, end) && !document.IsInQuantity(first - 1))
            first--;
        if (first == end || first <= left || !ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition) || tokens[end - 1].IsCapitalised)
            return null;

        // "di tepi jurang", "di atas lahan": a side of it
        while (first + 1 < end && AmountWords.Is(tokens[first], AmountClass.Edge))
            first++;
        if (tokens[first].IsCapitalised || AmountWords.Is(tokens[first], AmountClass.Attribute | AmountClass.Size | AmountClass.Edge) || !(NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) || AmountWords.Is(tokens[first], AmountClass.Form)))
            return null;
        bool isThing = isArea ? noun is NounClass.Structure or NounClass.Place : AmountWords.Is(tokens[first], AmountClass.Form) || (!isNamed && noun == NounClass.Structure && Speech.Is(tokens[first - 1], SpeechClass.Amount) && !Context.Is(tokens[first - 1], ContextClass.Of));
        return isThing ? ObjectPhrase.Write(document, first, end) : null;
    }
}
