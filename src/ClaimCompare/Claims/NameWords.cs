using System.Numerics;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The words that begin and end the rows of capitalised words of a text, looked up by their spelling.</summary>
internal sealed class NameWords
{
    private readonly TokenizedText _text;
    private readonly Entry[] _entries;

    /// <summary>Looks at all tokens of a text.</summary>
    public NameWords(TokenizedText text)
    {
        _text = text;
        ReadOnlySpan<Token> tokens = text.Tokens;
        int names = 0;
        foreach (ref readonly Token token in tokens)
            names += IsName(token) ? 1 : 0;
        _entries = new Entry[(int)BitOperations.RoundUpToPowerOf2((uint)((names * 2) + 1))];
        bool within = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!IsName(tokens[i]))
            {
                within = false;
                continue;
            }

            bool ends = i + 1 == tokens.Length || !IsName(tokens[i + 1]);
            if (!within || ends)
            {
                ref Entry entry = ref Find(tokens[i]);
                entry = new Entry(i + 1, entry.Begins || !within, entry.Ends || ends, entry.EndsMore || (ends && within));
            }

            within = true;
        }
    }

    /// <summary>Whether the word of a token begins a row somewhere.</summary>
    public bool Begins(in Token token) => Find(token).Begins;

    /// <summary>Whether the word of a token ends a row somewhere, of more than one word where that is asked for.</summary>
    public bool Ends(in Token token, bool behindAnother) => behindAnother ? Find(token).EndsMore : Find(token).Ends;

    // Without a branch: capitals come too irregularly to be foreseen
    private static bool IsName(in Token token) => token.Kind == TokenKind.Word & token.IsCapitalised;

    /// <summary>The entry of a spelling, or the free one where it would stand.</summary>
    private ref Entry Find(in Token token)
    {
        ReadOnlySpan<char> form = _text.TextOf(token);
        int mask = _entries.Length - 1;
        int at = string.GetHashCode(form, StringComparison.Ordinal) & mask;
        while (_entries[at].Token > 0 && !_text.TextOf(_text.Tokens[_entries[at].Token - 1]).SequenceEqual(form))
            at = (at + 1) & mask;
        return ref _entries[at];
    }

    /// <summary>What is known of a spelling; <paramref name="Token"/> is one more than the index of a token that has it.</summary>
    private readonly record struct Entry(int Token, bool Begins, bool Ends, bool EndsMore);
}
