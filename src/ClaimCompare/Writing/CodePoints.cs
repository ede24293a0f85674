namespace ClaimCompare.Writing;

/// <summary>Converts offsets of a text between UTF-16 code units, which claims count, and Unicode code points, which Web Annotation and brat count.</summary>
/// <remarks>
/// A surrogate pair is one code point, half a pair without its other half is one too (it is written as U+FFFD). Combining marks and the joiners
/// of emoji are code points of their own. Texts without pairs cost one scan and no memory.
/// </remarks>
internal sealed class CodePoints
{
    // The second half of every pair, in order
    private readonly List<int> _seconds = [];
    private readonly int _length;

    public CodePoints(string text)
    {
        _length = text.Length;
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                _seconds.Add(++i);
        }
    }

    /// <summary>How many code points the text has.</summary>
    public int Count => _length - _seconds.Count;

    /// <summary>The code points before an offset in code units; an offset inside a pair counts the pair.</summary>
    public int At(int offset)
    {
        int found = _seconds.BinarySearch(offset);
        return offset - (found < 0 ? ~found : found);
    }

    /// <summary>The offset in code units before which so many code points stand; null where the text has fewer.</summary>
    public int? OffsetOf(int count)
    {
        if (count < 0 || count > Count)
            return null;
        int low = 0, high = _seconds.Count;
        while (low < high)
        {
            // The pair's own code point stands before its second half
            int middle = (low + high) / 2;
            if (_seconds[middle] - middle <= count)
                low = middle + 1;
            else
                high = middle;
        }

        return count + low;
    }

    /// <summary>Whether an offset stands between the halves of a pair.</summary>
    public bool Splits(int offset) => _seconds.BinarySearch(offset) >= 0;
}
