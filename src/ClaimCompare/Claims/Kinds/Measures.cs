using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Tells changes and rates from levels by the words beside the number.</summary>
internal static class Measures
{
    private static readonly PhraseTable<string> Words = PhraseTable<string>.Load("measure", (file, row) => file.Cell(row, "classes"));

    private const int RateReach = 3;
    private const int ShortestRate = 3;

    /// <summary>Decides the measure of a quantity.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="counted">Index behind the counted noun.</param>
    /// <param name="right">Tokens from here on are not looked at.</param>
    public static Measure Read(Document document, in Quantity quantity, int left, int counted, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = counted; i < Math.Min(right, counted + RateReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Is(tokens, i, right, "rate") && (i == counted || tokens[i].Length == ShortestRate))
                return Measure.Rate;
        }

        if (counted < right && Is(tokens, counted, right, "again"))
            return Measure.Change;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - 4); i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
                break;
            if (Is(tokens, i, right, "change"))
                return Measure.Change;
            if (Is(tokens, i, right, "arrive"))
                break;
            if (Is(tokens, i, right, "rate"))
                return Measure.Rate;
        }

        return IsEach(tokens, quantity, left, right) ? Measure.Rate : Measure.Level;
    }

    /// <summary>Setiap korban menerima Rp 10 juta: the clause says each.</summary>
    private static bool IsEach(ReadOnlySpan<Token> tokens, in Quantity quantity, int left, int right)
    {
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - 7); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
                return false;
            if (Is(tokens, i, right, "rate") && tokens[i].Has(TokenFlags.SentenceStart))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<Token> tokens, int index, int end, string wanted) =>
        Words.TryMatch(tokens, index, end, out _, out string? classes) && classes.Contains(wanted, StringComparison.Ordinal);
}
