using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Names of a lexicon that stay outside the vocabulary, as their words are persons' names or ordinary words too.</summary>
internal sealed class NamePhrases
{
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly SpellingFilter _first;

    private NamePhrases(string lexicon)
    {
        _byFirst = LexiconFile.Load(lexicon).Rows.Select(row => row[0].Split(' ')).GroupBy(words => words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _first = new SpellingFilter(_byFirst.Dictionary.Keys);
    }

    /// <summary>Names that bodies bear: behind <c>Kodam</c>, <c>Universitas</c> or <c>RSUD</c> they are none of a speaker.</summary>
    public static NamePhrases OfBodies { get; } = new("body-names");

    /// <summary>Organisations that no word of theirs tells for such.</summary>
    public static NamePhrases Organisations { get; } = new("organisations");

    /// <summary>How many tokens the longest name has that begins at a capitalised token and ends before <paramref name="end"/>; 0 where none does.</summary>
    public int Length(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[at].IsCapitalised && _first.MayHold(document.Text.TextOf(tokens[at])) ? Longest(document, tokens, at, end) : 0;
    }

    private int Longest(Document document, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (!_byFirst.TryGetValue(document.Text.TextOf(tokens[at]), out string[][]? names))
            return 0;
        foreach (string[] words in names)
        {
            int length = 1;
            while (length < words.Length && at + length < end && document.Text.TextOf(tokens[at + length]).Equals(words[length], StringComparison.OrdinalIgnoreCase))
                length++;
            if (length == words.Length)
                return length;
        }

        return 0;
    }
}
