using System.Buffers;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds quotations: runs of tokens between quotation marks, within a paragraph.</summary>
/// <remarks>
/// Curly marks open and close by their form, but some outlets open with the closing one, so a mark opens a quotation where none is open. A
/// paragraph's end closes what is open. Short quotations without a predicate (titles, nicknames) are left out by their length.
/// </remarks>
internal static class QuoteFinder
{
    private const int ShortestQuotation = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>The quotations as ranges of tokens between the marks, in order.</summary>
    public static List<(int First, int End)> Find(Document document)
    {
        var quotes = new List<(int, int)>();
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        int open = -1, paragraph = -1, mark = Next(text, 0);
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                // An unclosed quotation runs to the end of its paragraph
                if (open >= 0)
                    Add(open, sentence.FirstToken);
                open = -1;
                paragraph = sentence.Paragraph;
            }

            for (; mark < sentence.End; mark = Next(text, mark + 1))
            {
                if (mark < sentence.Start || At(tokens, sentence, mark) is not (>= 0 and var i) || tokens[i].Kind != TokenKind.Punctuation)
                    continue;
                if (open < 0)
                {
                    open = i + 1;
                }
                else
                {
                    Add(open, i);
                    open = -1;
                }
            }
        }

        if (open >= 0)
            Add(open, tokens.Length);
        return quotes;

        void Add(int first, int end)
        {
            if (end - first >= ShortestQuotation)
                quotes.Add((first, end));
        }
    }

    /// <summary>Where the next mark stands at or behind an index; beyond all texts where there is none.</summary>
    private static int Next(string text, int from)
    {
        int found = from < text.Length ? text.AsSpan(from).IndexOfAny(Marks) : -1;
        return found < 0 ? int.MaxValue : from + found;
    }

    /// <summary>The token of a sentence that begins at an index of the text, or -1.</summary>
    private static int At(ReadOnlySpan<Token> tokens, in Sentence sentence, int start)
    {
        int low = sentence.FirstToken, high = sentence.EndToken - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return tokens[low].Start == start ? low : -1;
    }

    /// <summary>The index of the quotation that holds a token, or -1.</summary>
    public static int IndexOf(List<(int First, int End)> quotes, int token)
    {
        int low = 0, high = quotes.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (quotes[middle].End <= token)
                low = middle + 1;
            else if (quotes[middle].First > token)
                high = middle - 1;
            else
                return middle;
        }

        return -1;
    }
}
