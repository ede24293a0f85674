using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells further figures of ground that was hit, where their clause has no harm of its own: <c>Serikat tani menghitung 3.900 hektare</c>, <c>yang terluas di X, yaitu 31 hektare</c>.</summary>
internal static class GroundAgain
{
    private const int MostBack = 6;
    private const int MostHedges = 4;
    private const int Reach = 16;

    /// <summary>Whether an area goes back to the ground that was told as hit last.</summary>
    public static bool Is(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Unit is not ("ha" or "m2" or "km2"))
            return false;
        int last = index - 1;
        while (last >= Math.Max(0, index - MostBack) && !(decisions[last].IsClaim && document.Quantities[last].Unit == quantity.Unit))
            last--;
        if (last < Math.Max(0, index - MostBack) || decisions[last].Kind != ClaimKind.Damage || work[index].HasNoun || !Antecedents.IsNear(document, last, index, 1))
            return false;
        return (Speech.At(document.Tokens, quantity.EndToken, SpeechClass.Anaphor) && quantity.QualifierToken > 0 && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Relative)) || IsTold(document, quantity, work[index].Left) || IsMost(document, quantity, work[index].Left);
    }

    /// <summary>Ketua serikat itu tetap menyebut hampir 4.000 hektare: an area right behind who says or counts it.</summary>
    private static bool IsTold(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        while (at > Math.Max(left, quantity.QualifierToken - MostHedges) && (ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Few) || Context.Is(tokens[at], ContextClass.Skip)) && !CueFinder.IsCueWord(tokens[at]))
            at--;
        return at >= left && (CueFinder.IsCueWord(tokens[at]) || LeftPhrase.IsCounting(tokens[at]));
    }

    /// <summary>Luas terbesar berada di X, yaitu 31 hektare: where most of it is.</summary>
    private static bool IsMost(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at <= left || !(ObjectWords.Is(tokens[at], ObjectClass.Part | ObjectClass.Copula) || Context.Is(tokens[at], ContextClass.Reach | ContextClass.Skip)))
            return false;
        for (int i = at - 1; i >= Math.Max(left, at - Reach); i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Superlative))
                return true;
        }

        return false;
    }
}
