using System.Numerics;

namespace ClaimCompare.Language;

/// <summary>Finds the number of a word of up to twelve ASCII letters by a key that is the word itself, five bits a letter.</summary>
/// <remarks>The key is made while the word's end is looked for, needs no lower case, and is compared as one number.</remarks>
internal sealed class ShortWordIndex
{
    /// <summary>The most letters that a key holds.</summary>
    public const int LongestWord = 12;

    private const int BitsPerLetter = 5;
    private const ulong LetterMask = (1 << BitsPerLetter) - 1;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int SlotsPerWord = 2;
    private const uint NumberMask = 0xFFFF;

    // The number of a word and sixteen bits of its hash: words that no lexicon knows are told by this table alone
    private readonly uint[] _slots;
    private readonly ulong[] _keys;
    private readonly int _shift;

    /// <summary>Builds the index.</summary>
    /// <param name="words">The words in lower case, each once, at most 65,535; the number of a word is its place. Longer words and those with other letters are left out.</param>
    public ShortWordIndex(IReadOnlyList<string> words)
    {
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)(words.Count * SlotsPerWord));
        _slots = new uint[slots];
        _keys = new ulong[words.Count];
        _shift = 64 - BitOperations.Log2((uint)slots);
        for (int word = 1; word < words.Count; word++)
        {
            string form = words[word];
            if (form.Length is 0 or > LongestWord || form.AsSpan().ContainsAnyExceptInRange('a', 'z'))
                continue;
            ulong key = 0;
            foreach (char c in form)
                key = Append(key, c);
            ulong hash = key * Multiplier;
            int i = (int)(hash >> _shift);
            while (_slots[i] != 0)
                i = (i + 1) & (slots - 1);
            _slots[i] = ((uint)hash & ~NumberMask) | checked((ushort)word);
            _keys[word] = key;
        }
    }

    /// <summary>The key of a word with one more letter, of either case.</summary>
    public static ulong Append(ulong key, char letter) => (key << BitsPerLetter) | (letter & LetterMask);

    /// <summary>The key of a word without its last letters.</summary>
    public static ulong Cut(ulong key, int letters) => key >> (BitsPerLetter * letters);

    /// <summary>A letter of a word, in lower case, counted from its end.</summary>
    public static char FromEnd(ulong key, int letters) => (char)(((key >> (BitsPerLetter * letters)) & LetterMask) | 0x60);

    /// <summary>The number of the word with a key, or 0.</summary>
    public int Find(ulong key)
    {
        uint[] slots = _slots;
        ulong hash = key * Multiplier;
        for (int i = (int)(hash >> _shift); ; i++)
        {
            uint slot = slots[i & (slots.Length - 1)];
            if (slot == 0)
                return 0;
            if ((slot ^ (uint)hash) <= NumberMask && _keys[slot & NumberMask] == key)
                return (int)(slot & NumberMask);
        }
    }
}
