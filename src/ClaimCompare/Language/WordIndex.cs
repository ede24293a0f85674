using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimCompare.Language;

/// <summary>Finds the number of a word: a table with open addressing over one pool of characters.</summary>
/// <remarks>
/// A frozen dictionary of strings takes a jump for the bucket, the key and its characters each; here most words that no lexicon knows are told
/// by the first. The words are fixed, so that no input can make the table degenerate.
/// </remarks>
internal sealed class WordIndex
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int SlotsPerWord = 2;
    private readonly ulong[] _slots;
    private readonly int _mask;
    private readonly char[] _pool;
    private readonly int[] _starts;

    /// <summary>Builds the index.</summary>
    /// <param name="words">The words, each once; the number of a word is its place. The first is no word and never found.</param>
    public WordIndex(IReadOnlyList<string> words)
    {
        _slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)(words.Count * SlotsPerWord))];
        _mask = _slots.Length - 1;
        _pool = new char[words.Sum(w => w.Length)];
        _starts = new int[words.Count + 1];
        for (int i = 0, at = 0; i < words.Count; i++)
        {
            words[i].CopyTo(_pool.AsSpan(at));
            at += words[i].Length;
            _starts[i + 1] = at;
            if (i > 0)
                Insert(i);
        }
    }

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        ulong hash = Hash(word);
        for (int i = (int)hash & _mask; _slots[i] is var slot && slot != 0; i = (i + 1) & _mask)
        {
            if ((slot ^ hash) >> 32 == 0 && word.SequenceEqual(Word((int)(uint)slot)))
                return (int)(uint)slot;
        }

        return 0;
    }

    private void Insert(int id)
    {
        ulong hash = Hash(Word(id));
        int i = (int)hash & _mask;
        while (_slots[i] != 0)
            i = (i + 1) & _mask;
        _slots[i] = (hash & 0xFFFFFFFF00000000) | (uint)id;
    }

    private ReadOnlySpan<char> Word(int id) => _pool.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);

    // Four characters at a time, multiplied and folded
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length;
        while (word.Length >= 4)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word))) * Multiplier;
            hash ^= hash >> 29;
            word = word[4..];
        }

        foreach (char c in word)
            hash = (hash ^ c) * Multiplier;
        return hash ^ (hash >> 32);
    }
}
