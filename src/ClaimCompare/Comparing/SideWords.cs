namespace ClaimCompare.Comparing;

/// <summary>Reads from the words around a number whose dead, captured or lost people it counts where the counted noun does not say: <c>270 orang di pihak Kelmara</c>, <c>yang kami makamkan 96 orang</c>.</summary>
internal static class SideWords
{
    private const int Reach = 5, AdverbsBefore = 2;

    /// <summary>The side that stands behind the number beside a word for a party, in lower case; null where none does.</summary>
    /// <param name="behind">The text from the number to the end of its sentence.</param>
    public static string? Named(ReadOnlySpan<char> behind)
    {
        bool party = false;
        int words = 0;
        foreach (Range range in behind.Split(' '))
        {
            ReadOnlySpan<char> part = behind[range], word = part.Trim(".,;:\"”’)(“");
            if (word.Length == 0)
                continue;
            if (words++ > Reach || char.IsAsciiDigit(word[0]))
                return null;
            if (party && char.IsUpper(word[0]))
            {
                string name = word.ToString().ToLowerInvariant();
                return PlaceTree.StateOf(name) ?? name;
            }

            party = ComparingWords.IsParty(word.ToString().ToLowerInvariant());

            // What stands behind a comma is of the next clause
            if (part[^1] is ',' or ';' or '.' or ':')
                return null;
        }

        return null;
    }

    /// <summary>The side that is said to have lost what is counted, in lower case: <c>Kelmara hanya kehilangan 300 prajurit</c>; null where none is.</summary>
    /// <param name="before">The text from the begin of the sentence to the number.</param>
    public static string? Loser(ReadOnlySpan<char> before)
    {
        string[] words = before.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int at = Array.FindLastIndex(words, w => ComparingWords.IsLosing(w.ToLowerInvariant()));
        if (at < 0 || words.Length - at > Reach)
            return null;
        for (int i = at - 1; i >= 0 && at - i <= AdverbsBefore + 1; i--)
        {
            if (char.IsUpper(words[i][0]))
                return char.IsLetter(words[i][^1]) && PlaceTree.StateOf(words[i].ToLowerInvariant()) is { } state ? state : null;
        }

        return null;
    }

    /// <summary>Whether the speaker tells of his own: <c>kami</c> right behind the counted noun, or beside a word for one's own losses.</summary>
    /// <param name="left">The words of the sentence before the number.</param>
    /// <param name="right">The words of the sentence behind it.</param>
    public static bool IsOwn(List<string> left, List<string> right)
    {
        if (right.Take(3).Any(ComparingWords.IsFirstPerson))
            return true;
        IEnumerable<string> near = left.TakeLast(Reach).Concat(right.Take(Reach));
        return near.Any(ComparingWords.IsFirstPerson) && near.Any(ComparingWords.IsOwnLoss);
    }
}
