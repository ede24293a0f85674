using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Reads lengths that tell how far something is from something else: <c>14 kilometer dari pantai</c>.</summary>
internal static class Distances
{
    private const int MostWords = 2;
    private const int DimensionReach = 10;

    /// <summary>The distance in words, with what it is counted from; null where a length is none.</summary>
    public static string? Read(Document document, in Quantity quantity, int left, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;

        // "radius aman dua kilometer dari kawah": a dimension with a name of its own
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - DimensionReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Context.Is(tokens[i], ContextClass.Dimension) || ObjectWords.Is(tokens[i], ObjectClass.Distance))
                return null;
        }

        if (quantity.Unit is not ("km" or "m" or "NM" or "mi") || at + 1 >= right || !Context.Is(tokens[at], ContextClass.Of))
            return null;
        int end = at + 1;
        while (end < right && end - at <= MostWords && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || CountedNoun.IsNounLike(document, end, end + 1)))
            end++;
        int next = document.FirstQuantity(at + 1);
        return end == at + 1 || (next < document.Quantities.Count && document.Quantities[next].QualifierToken <= at + 1) ? null : ObjectWords.Distance + " " + SourceParser.Text(document, at, end);
    }
}
