namespace ClaimCompare.Language;

/// <summary>Tells of nearly every word that it is none of many, by three of its letters, before its spelling is looked up.</summary>
internal sealed class SpellingFilter
{
    private const int BitsOfLetter = 5;
    private const int BitsOfBlock = 6;
    private readonly ulong[] _blocks = new ulong[1 << (3 * BitsOfLetter - BitsOfBlock)];

    /// <summary>Builds the filter of some words, in any case.</summary>
    public SpellingFilter(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            int key = Key(word, out _);
            _blocks[key >> BitsOfBlock] |= 1UL << key;
        }
    }

    /// <summary>Whether a word may be one of them; never false of one that is.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        int key = Key(word, out bool isPlain);
        return (_blocks[key >> BitsOfBlock] >> key & 1) != 0 || !isPlain;
    }

    // The first, the middle and the last letter with the length: five bits of a letter are the same in either case, if it is plain ASCII
    private static int Key(ReadOnlySpan<char> word, out bool isPlain)
    {
        if (word.IsEmpty)
        {
            isPlain = true;
            return 0;
        }

        char first = word[0], middle = word[word.Length >> 1], last = word[^1];
        isPlain = (first | middle | last) < 0x80;
        const int Letter = (1 << BitsOfLetter) - 1;
        return ((first & Letter) << (2 * BitsOfLetter)) | (((middle & Letter) ^ (word.Length & Letter)) << BitsOfLetter) | (last & Letter);
    }
}
