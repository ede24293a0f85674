using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds statements of none: <c>tidak ada korban jiwa</c>, <c>nihil korban</c>. Only where an outcome that can be counted follows.</summary>
internal static class ZeroFinder
{
    private const int MaxBridge = 9;

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
            if (!Context.Is(tokens[i], ContextClass.ZeroBridge | ContextClass.ZeroNoun) && !tokens[i].IsCapitalised)
                break;
        }

        return Context.TryMatch(tokens, index, ContextClass.ZeroAnswer, out int answer) && answer == length && Answers(text, index, end);
    }

    /// <summary>Korban jiwa: nihil; Pulau Ranu - nihil: the answer behind an outcome, or at the end of a line behind a dash or colon.</summary>
    private static bool Answers(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (tokens[index].Has(TokenFlags.SentenceStart) || NumberParser.IsAdjacentWord(tokens, end))
            return false;
        if (text.Text[tokens[index - 1].Start] is '-' or '–' or '—' or ':' && (end == tokens.Length || text.Text[tokens[index].End] == '\n'))
            return true;
        for (int i = index - 1; i >= Math.Max(0, index - MaxBridge); i--)
        {
            if (Context.Is(tokens[i], ContextClass.ZeroOutcome))
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart) || !(Context.Is(tokens[i], ContextClass.ZeroBridge | ContextClass.ZeroNoun) || text.Text[tokens[i].Start] is ',' or ':' or '-' or '–' or '—'))
                return false;
        }

        return false;
    }
}
