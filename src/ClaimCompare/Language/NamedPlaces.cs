namespace ClaimCompare.Language;

/// <summary>The places of a text that no lexicon has, as the text itself makes them known: <c>Kabupaten Bantarkali</c>, then <c>Bantarkali</c> alone.</summary>
internal sealed class NamedPlaces
{
    private const int Most = 64;
    private const int LongestName = 4;
    private const int ShortestWord = 4;
    private readonly Dictionary<string, List<(string[] Words, bool IsWeak)>> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    /// <summary>Whether any name is known.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Makes the capitals between two tokens known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token of the name, behind its head.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="isWeak">Whether it is a place only where a word leads it in or a body is called by it, as what stands in a dateline is.</param>
    public void Add(TokenizedText text, int first, int end, bool isWeak)
    {
        if (_count >= Most || end - first is < 1 or > LongestName || (end - first == 1 && (text.Tokens[first].Word != 0 || text.Tokens[first].Length < ShortestWord)))
            return;
        var words = new string[end - first];
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || !text.Tokens[i].IsCapitalised)
                return;
            words[i - first] = text.TextOf(text.Tokens[i]).ToString();
        }

        if (!_names.TryGetValue(words[0], out List<(string[] Words, bool IsWeak)>? known))
            _names[words[0]] = known = [];
        for (int i = 0; i < known.Count; i++)
        {
            if (known[i].Words.AsSpan().SequenceEqual(words, StringComparer.OrdinalIgnoreCase))
            {
                known[i] = (known[i].Words, known[i].IsWeak && isWeak);
                return;
            }
        }

        known.Add((words, isWeak));
        _count++;
    }

    /// <summary>Finds the longest known name that begins at a token.</summary>
    public bool TryMatch(TokenizedText text, int index, int end, out int length, out bool isWeak)
    {
        (length, isWeak) = (0, false);
        if (!_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.TextOf(text.Tokens[index]), out List<(string[] Words, bool IsWeak)>? known))
            return false;
        foreach ((string[] words, bool weak) in known)
        {
            if (words.Length > length && index + words.Length <= end && IsAt(text, index, words))
                (length, isWeak) = (words.Length, weak);
        }

        return length > 0;
    }

    private static bool IsAt(TokenizedText text, int index, string[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (!text.TextOf(text.Tokens[index + i]).Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return text.Tokens[index + words.Length - 1].IsCapitalised;
    }
}
