using System.Text;

namespace ClaimCompare.Language;

/// <summary>Looks for words in texts whatever the case of their letters, as ordinal comparison without case does.</summary>
internal static class Spelling
{
    /// <summary>Whether a text holds a word.</summary>
    public static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => IndexOf(text, word) >= 0;

    /// <summary>Where a word first stands in a text, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.Length > text.Length)
            return -1;
        if (word.IsEmpty || !char.IsAsciiLetter(word[0]) || !Ascii.IsValid(word))
            return text.IndexOf(word, StringComparison.OrdinalIgnoreCase);

        // A letter of ASCII is the other case of no letter beyond it: the places where the first one stands are found many characters at a time
        char lower = (char)(word[0] | 0x20), upper = (char)(word[0] & ~0x20);
        int last = text.Length - word.Length;
        for (int at = 0; at <= last; at++)
        {
            int found = text[at..(last + 1)].IndexOfAny(lower, upper);
            if (found < 0)
                return -1;
            at += found;
            if (Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word))
                return at;
        }

        return -1;
    }
}
