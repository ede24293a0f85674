using System.Buffers;

namespace ClaimCompare.Language;

/// <summary>Tells names of persons that differ by a slip of the keyboard: <c>Abdu Rahman Widodo</c>, <c>Abdul Rahman Widodo</c>.</summary>
internal static class Misspelling
{
    private const int ShortestWord = 4, ShortestChanged = 5, LongName = 8;
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether two names of as many words, one long word or at least two, differ in one word by one letter; a last letter that is another tells two people apart (<c>Rahma Putra</c>, <c>Rahma Putri</c>).</summary>
    /// <param name="a">A name.</param>
    /// <param name="b">Another name.</param>
    /// <param name="takesChange">Whether a letter may stand for another one: between bodies it tells two places apart.</param>
    public static bool IsOf(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool takesChange = true)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a.Length < ShortestWord + 2 || a[0] != b[0])
            return false;
        int start = a.CommonPrefixLength(b), end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)])
            end++;

        // What is left between the common ends: one letter on one side, or one on both, or two that changed places
        ReadOnlySpan<char> x = a[start..^end], y = b[start..^end];
        bool isSwapped = x.Length == 2 && y.Length == 2 && x[0] == y[1] && x[1] == y[0], isChanged = takesChange && x.Length == 1 && y.Length == 1;
        if (!isSwapped && !isChanged && !(x.Length + y.Length == 1) || x.ContainsAnyExcept(Letters) || y.ContainsAnyExcept(Letters))
            return false;

        // A long name by itself, with a letter too many or too few
        if (!a.Contains(' ') && !b.Contains(' '))
            return !isChanged && Math.Min(a.Length, b.Length) >= LongName && start > 0;
        int from = a[..start].LastIndexOf(' ') + 1, to = a[start..].IndexOf(' ') is var space && space < 0 ? a.Length : start + space;
        return a.Contains(' ') && start > from && to - from >= (isChanged ? ShortestChanged : ShortestWord) && !(isChanged && start == to - 1);
    }
}
