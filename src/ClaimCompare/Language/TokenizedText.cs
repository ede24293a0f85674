using System.Buffers;
using System.Runtime.CompilerServices;

namespace ClaimCompare.Language;

/// <summary>A text with its tokens and sentences, kept in pooled arrays until disposed.</summary>
internal sealed class TokenizedText : IDisposable
{
    private const int CharactersPerToken = 5;
    private Token[] _tokens;
    private Sentence[] _sentences = ArrayPool<Sentence>.Shared.Rent(32);
    private int _tokenCount;
    private int _sentenceCount;

    /// <summary>Starts an empty list over a text.</summary>
    public TokenizedText(string text)
    {
        Text = text;

        // Nearly every text fits at once: nothing is copied while it grows
        _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, text.Length / CharactersPerToken));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The tokens, in order, without overlap.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The sentences, in order; together they cover all tokens.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, _sentenceCount);

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(in Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The text from a token up to, not including, another.</summary>
    public ReadOnlySpan<char> TextOf(int firstToken, int endToken) =>
        endToken <= firstToken ? default : Text.AsSpan(_tokens[firstToken].Start, _tokens[endToken - 1].End - _tokens[firstToken].Start);

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = _sentenceCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_sentences[middle].FirstToken <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<Sentence>.Shared.Return(_sentences);
        _tokens = [];
        _sentences = [];
        _tokenCount = _sentenceCount = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(in Token token)
    {
        if (_tokenCount == _tokens.Length)
            Grow(ref _tokens);
        _tokens[_tokenCount++] = token;
    }

    internal void Truncate(int tokens) => _tokenCount = tokens;

    internal void Add(in Sentence sentence)
    {
        if (_sentenceCount == _sentences.Length)
            Grow(ref _sentences);
        _sentences[_sentenceCount++] = sentence;
    }

    private static void Grow<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
