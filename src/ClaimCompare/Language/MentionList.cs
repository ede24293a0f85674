namespace ClaimCompare.Language;

/// <summary>What a stage found in a text, in order: later stages look at it in place, nothing is copied.</summary>
internal readonly struct MentionList<T>(T[] mentions)
{
    private readonly T[] _mentions = mentions;

    /// <summary>How many there are.</summary>
    public int Count => _mentions.Length;

    /// <summary>One of them.</summary>
    public ref readonly T this[int index] => ref _mentions[index];

    /// <summary>Goes over all of them.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(_mentions).GetEnumerator();
}
