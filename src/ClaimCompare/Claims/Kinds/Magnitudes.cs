using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds the earthquake that a magnitude is of (<c>gempa pertama berkekuatan 4,6 dan yang kedua dengan kekuatan 4,2</c>) and magnitudes that leave their word out (<c>berkekuatan 7,7 dan 7,6</c>).
/// </summary>
internal static class Magnitudes
{
    private const int Reach = 60;
    private const int Behind = 6;
    private const int ListReach = 10;
    private const int Most = 10;
    private const string Unit = "M";

    /// <summary>The word for the earthquake nearest before the magnitude, else right behind it; null where none is named.</summary>
    public static string? Of(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(0, quantity.QualifierToken - Reach); i--)
        {
            if (ObjectWords.TryMatch(tokens, i, quantity.QualifierToken, ObjectClass.Quake, out int length))
                return ObjectPhrase.Write(document, i, i + length);
        }

        for (int i = quantity.EndToken; i < Math.Min(tokens.Length, quantity.EndToken + Behind); i++)
        {
            if (ObjectWords.TryMatch(tokens, i, tokens.Length, ObjectClass.Quake, out int length))
                return ObjectPhrase.Write(document, i, i + length);
        }

        return null;
    }

    /// <summary>The decision on a decimal number that goes on with the magnitude before it in its sentence; null where it does not.</summary>
    public static KindDecision? Continue(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (index <= first || work[index].HasNoun || quantity.Kind != QuantityKind.Cardinal || quantity.Value is not < Most || decimal.IsInteger(quantity.Value.Value) || document.Quantities[index - 1].Unit != Unit || !decisions[index - 1].IsClaim)
            return null;
        int at = quantity.QualifierToken - 1;
        if (at < document.Quantities[index - 1].EndToken || at - document.Quantities[index - 1].EndToken > ListReach)
            return null;
        Token before = document.Tokens[at];
        return Speech.Is(before, SpeechClass.Joiner) || document.Text.Text[before.Start] == ',' || Context.Is(before, ContextClass.Become)
            ? new KindDecision(true, ClaimKind.Measurement, decisions[index - 1].Object, decisions[index - 1].Measure, null, Unit, "kind.magnitude")
            : null;
    }
}
