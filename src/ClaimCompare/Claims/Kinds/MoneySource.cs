using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what money is taken from, behind it: <c>menyiapkan Rp15 miliar dari dana tak terduga</c>, <c>Rp66 miliar berasal dari pajak tahun berjalan</c>.</summary>
internal static class MoneySource
{
    private const int MostVerbs = 2;

    /// <summary>The noun phrase for money behind <c>dari</c>; null where there is none, or where it has an amount of its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The money.</param>
    /// <param name="right">Index behind the clause.</param>
    /// <param name="isSaid">Whether a verb says that the money comes from there.</param>
    public static string? Of(Document document, in Quantity quantity, int right, out bool isSaid)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        isSaid = false;
        while (at < right && at - quantity.EndToken <= MostVerbs && AmountWords.Is(tokens[at], AmountClass.Origin))
        {
            isSaid = true;
            at++;
        }
        if (at + 1 >= right || !Context.Is(tokens[at], ContextClass.Of) || !Speech.Is(tokens[at], SpeechClass.From))
            return null;
        CountedNoun noun = CountedNoun.Read(document, at + 1, right);
        if (noun.First != at + 1 || noun.End == noun.First || AmountWords.Is(tokens[noun.First], AmountClass.Goal) || !(MoneyWords.IsTopic(tokens, noun.First, noun.End) || AmountWords.Is(tokens[noun.First], AmountClass.Fund | AmountClass.Cash) || (isSaid && AmountWords.Is(tokens[noun.First], AmountClass.Sort) && MoneyWords.IsTopic(tokens, noun.First + 1, noun.End))))
            return null;

        // "Rp3 miliar dari anggaran Rp5 miliar": how much of it
        return noun.End < tokens.Length && document.IsInQuantity(noun.End) ? null : ObjectPhrase.Write(document, noun.First, noun.End);
    }
}
