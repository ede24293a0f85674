using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds statements of none: <c>tidak ada korban jiwa</c>, <c>nihil korban</c>. Only where an outcome that can be counted follows.</summary>
internal static class ZeroFinder
{
    private const int MaxBridge = 6;

    /// <summary>Whether a statement of none begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="end">Index behind the words that say none.</param>
    public static bool TryFind(TokenizedText text, int index, out int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        end = index;
        if (!Context.TryMatch(tokens, index, ContextClass.Zero, out int length))
            return false;
        end = index + length;
        for (int i = end; i < Math.Min(tokens.Length, end + MaxBridge) && NumberParser.IsAdjacentWord(tokens, i); i++)
        {
            if (Context.Is(tokens[i], ContextClass.ZeroOutcome))
                return true;
            if (!Context.Is(tokens[i], ContextClass.ZeroBridge) && !tokens[i].IsCapitalised)
                return false;
        }

        return false;
    }
}
