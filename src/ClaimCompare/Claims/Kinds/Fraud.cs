using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The words of fraud of <c>fraud.tsv</c>.</summary>
internal static class Fraud
{
    private static readonly PhraseTable<bool> Words = PhraseTable<bool>.Load("fraud", (_, _) => true);

    /// <summary>Whether one begins at a token.</summary>
    public static bool IsOne(ReadOnlySpan<Token> tokens, int index) => Words.TryMatch(tokens, index, tokens.Length, out _, out _);
}
