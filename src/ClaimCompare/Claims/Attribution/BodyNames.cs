using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Names that bodies bear, from <c>body-names.tsv</c>; they stay outside the vocabulary, as nearly all of them are persons' names too.</summary>
internal static class BodyNames
{
    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> ByFirst =
        LexiconFile.Load("body-names").Rows.Select(row => row[0].Split(' ')).GroupBy(words => words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the longest name that begins at a capitalised token and ends before <paramref name="end"/>; 0 where none does.</summary>
    public static int Length(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!tokens[at].IsCapitalised || !ByFirst.TryGetValue(document.Text.TextOf(tokens[at]), out string[][]? names))
            return 0;
        foreach (string[] words in names)
        {
            // Mohammad Hoesin is a name, Muhammad alone the first word of a person's
            int length = 1;
            while (length < words.Length && at + length < end && document.Text.TextOf(tokens[at + length]).Equals(words[length], StringComparison.OrdinalIgnoreCase))
                length++;
            if (length == words.Length)
                return length;
        }

        return 0;
    }
}
