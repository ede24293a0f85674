using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The words of forbidden goods of <c>contraband.tsv</c>.</summary>
internal static class Contraband
{
    private static readonly PhraseTable<bool> Words = PhraseTable<bool>.Load("contraband", (_, _) => true);

    /// <summary>Whether one begins at a token.</summary>
    public static bool IsOne(ReadOnlySpan<Token> tokens, int index) => Words.TryMatch(tokens, index, tokens.Length, out _, out _);
}
