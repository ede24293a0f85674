using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Benchmarks;

/// <summary>Tokens, and tokens with number expressions, against a program that only decodes, finds words and looks each up.</summary>
[IterationTime(150)]
public class QuantityBenchmarks
{
    private string _text = string.Empty;
    private byte[] _utf8 = [];
    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;

    [Params(1_000, 100_000, 10_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Texts.Repeat(Bytes);
        _utf8 = Encoding.UTF8.GetBytes(_text);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 1; i < Vocabulary.Default.Count; i++)
            words[Vocabulary.Default.Form(i)] = i;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    [Benchmark(Baseline = true)]
    public int DecodeAndLookUp()
    {
        string text = Encoding.UTF8.GetString(_utf8);
        ReadOnlySpan<char> s = text;
        Span<char> lower = stackalloc char[64];
        int found = 0;
        for (int i = 0; i < s.Length;)
        {
            if (!char.IsLetter(s[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < s.Length && char.IsLetter(s[i]))
                i++;
            ReadOnlySpan<char> word = s[start..i];
            if (word.Length <= lower.Length && _words.TryGetValue(lower[..word.ToLowerInvariant(lower)], out _))
                found++;
        }

        return found;
    }

    [Benchmark]
    public int Tokenize()
    {
        using TokenizedText text = Tokenizer.Tokenize(_text);
        return text.Tokens.Length;
    }

    [Benchmark]
    public int ReadQuantities()
    {
        using TokenizedText text = Tokenizer.Tokenize(_text);
        return QuantityReader.Read(text).Length;
    }
}
