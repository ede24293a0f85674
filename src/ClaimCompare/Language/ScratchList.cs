namespace ClaimCompare.Language;

/// <summary>A list that each thread keeps for a stage to collect its findings in, so that nothing but the result is allocated.</summary>
internal static class ScratchList<T>
{
    private const int Usual = 64;
    private const int LargestKept = 65536;

    [ThreadStatic]
    private static List<T>? _kept;

    /// <summary>Takes the empty list of this thread; while it is out, others are made.</summary>
    public static List<T> Take()
    {
        List<T> list = _kept ?? new List<T>(Usual);
        _kept = null;
        return list;
    }

    /// <summary>What the list holds, in an array of its own; the list goes back to the thread.</summary>
    public static T[] Give(List<T> list)
    {
        T[] result = [.. list];
        if (list.Capacity <= LargestKept)
        {
            list.Clear();
            _kept = list;
        }

        return result;
    }
}
