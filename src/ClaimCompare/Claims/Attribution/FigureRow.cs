using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Lines of a list that are a label, a colon and a figure: <c>Polres X: 12 orang</c>.</summary>
internal static class FigureRow
{
    private const int LongestLabel = 7;
    private const int LongestTail = 6;
    private const int ShortestLine = 3;
    private const int LongestLine = 18;

    /// <summary>Whether a sentence fills such a line, and so does one beside it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsOneOfSeveral(Document document, in Sentence sentence)
    {
        // Few sentences are so short
        if (sentence.EndToken - sentence.FirstToken is < ShortestLine or > LongestLine)
            return false;
        int index = document.Text.SentenceOf(sentence.FirstToken);
        return IsLine(document, index) && (IsLine(document, index - 1) || IsLine(document, index + 1));
    }

    /// <summary>Whether a sentence is a paragraph by itself, and such a line.</summary>
    private static bool IsLine(Document document, int index) => index >= 0 && index < document.Sentences.Length
        && (index == 0 || document.Sentences[index - 1].Paragraph != document.Sentences[index].Paragraph)
        && (index + 1 == document.Sentences.Length || document.Sentences[index + 1].Paragraph != document.Sentences[index].Paragraph)
        && Colon(document, index) >= 0;

    /// <summary>Whether a sentence is such a line, and one beside it begins with the same word: the label is a part of what is told apart, and speaks to nobody.</summary>
    /// <param name="document">The document.</param>
    /// <param name="index">The sentence.</param>
    public static bool HasSibling(Document document, int index) => Colon(document, index) >= 0 && (IsSibling(document, index, index - 1) || IsSibling(document, index, index + 1));

    private static bool IsSibling(Document document, int index, int other) => Colon(document, other) >= 0
        && document.Text.TextOf(document.Tokens[document.Sentences[index].FirstToken]).Equals(document.Text.TextOf(document.Tokens[document.Sentences[other].FirstToken]), StringComparison.OrdinalIgnoreCase);

    /// <summary>The colon of such a line; -1 where a sentence is none.</summary>
    private static int Colon(Document document, int index)
    {
        if (index < 0 || index >= document.Sentences.Length)
            return -1;
        Sentence row = document.Sentences[index];
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = row.FirstToken; i < Math.Min(row.EndToken - 1, row.FirstToken + LongestLabel + 1) && (tokens[i].Kind == TokenKind.Word || i > row.FirstToken); i++)
        {
            if (document.Text.Text[tokens[i].Start] != ':')
                continue;
            int q = document.FirstQuantity(i + 1);
            return i > row.FirstToken && !tokens[i].Has(TokenFlags.SpaceBefore) && q < document.Quantities.Count && document.Quantities[q].FirstToken == i + 1 && row.EndToken - document.Quantities[q].EndToken <= LongestTail ? i : -1;
        }

        return -1;
    }
}
