using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Looks up <c>no-nouns.tsv</c>: words that by themselves are never what is counted, as in <c>dua kosong</c>.</summary>
internal static class NoNouns
{
    private static readonly WordTable<bool> Words = WordTable<bool>.Load("no-nouns", (_, _) => true);

    /// <summary>Whether a token is such a word, and no name.</summary>
    public static bool Is(in Token token) => Words[token.Word] && (!token.IsCapitalised || token.Has(TokenFlags.SentenceStart));

    /// <summary>Whether a phrase has no other words.</summary>
    public static bool Are(ReadOnlySpan<Token> tokens, int first, int end)
    {
        while (first < end && Is(tokens[first]))
            first++;
        return first == end;
    }
}
