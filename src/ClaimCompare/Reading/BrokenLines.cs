using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>Joins what scraping broke: a link inside a sentence often stands on a line of its own.</summary>
/// <remarks>
/// A line that ends without a mark goes on in the next one where that begins in lower case or with a mark; a short line between them belongs to
/// both. So does a line that ends with a word that ends no sentence (<c>seperti dikutip</c>), whatever follows. Items of lists begin with a letter and a
/// sign, and join nothing.
/// </remarks>
internal static class BrokenLines
{
    private const int ShortestRunning = 30;
    private const int LongestLink = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWords =
        LexiconFile.Load("page-open-words").Rows.Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Joins lines of running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines without white space at their ends, none empty.</param>
    public static List<(int Start, int End)> Join(string text, List<(int Start, int End)> lines)
    {
        var joined = new List<(int Start, int End)>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            bool goesOn = joined.Count > 0 && IsOpen(text, joined[^1]) && (GoesOn(text, lines[i]) || (EndsOpen(text, joined[^1]) && !IsItem(text, lines[i])) || (IsLink(text, lines[i]) && i + 1 < lines.Count && GoesOn(text, lines[i + 1])));
            if (goesOn)
                joined[^1] = (joined[^1].Start, lines[i].End);
            else
                joined.Add(lines[i]);
        }

        return joined;
    }

    /// <summary>Whether a line of running text ends inside a sentence.</summary>
    private static bool IsOpen(string text, (int Start, int End) line) =>
        line.End - line.Start >= ShortestRunning && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is ',' or '(' or '-' or '–');

    private static bool GoesOn(string text, (int Start, int End) line)
    {
        char first = text[line.Start];
        return !IsItem(text, line) && (char.IsLower(first) || (first is ',' or '.' or ';' or ')' && line.End - line.Start > 1));
    }

    private static bool IsItem(string text, (int Start, int End) line) => line.End - line.Start > 1 && text[line.Start + 1] is '.' or ')';

    /// <summary>Whether a line's last word ends no sentence.</summary>
    private static bool EndsOpen(string text, (int Start, int End) line)
    {
        int start = line.End;
        while (start > line.Start && char.IsLetter(text[start - 1]))
            start--;
        return start > line.Start && char.IsWhiteSpace(text[start - 1]) && OpenWords.Contains(text.AsSpan(start, line.End - start));
    }

    /// <summary>Whether a line is short and ends without a mark, as the words of a link do.</summary>
    private static bool IsLink(string text, (int Start, int End) line) => line.End - line.Start <= LongestLink && char.IsLetterOrDigit(text[line.End - 1]);
}
