using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The words of health of <c>diseases.tsv</c>.</summary>
internal static class Diseases
{
    private static readonly PhraseTable<bool> Words = PhraseTable<bool>.Load("diseases", (file, row) => file.Cell(row, "class") == "body");

    /// <summary>Whether one begins at a token.</summary>
    public static bool IsOne(ReadOnlySpan<Token> tokens, int index) => IsOne(tokens, index, out _);

    /// <summary>Whether one begins at a token, and whether it is only a body that deals with health.</summary>
    public static bool IsOne(ReadOnlySpan<Token> tokens, int index, out bool isBody) => Words.TryMatch(tokens, index, tokens.Length, out _, out isBody);
}
