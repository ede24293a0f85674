using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Tells the items of lists, and the sentences that announce them.</summary>
internal static class ListItem
{
    private const int ShortestTail = 2;
    private const int LongestHeading = 30;

    /// <summary>Whether a sentence is an item: a line of a list or table, or one that begins with a number, letter or dash of its own.</summary>
    public static bool Is(Document document, in Sentence sentence)
    {
        if (document.Paragraphs[sentence.Paragraph].Role is ParagraphRole.List or ParagraphRole.Table)
            return true;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        if (sentence.EndToken - first < ShortestTail)
            return true;
        char sign = document.Text.Text[tokens[first].Start], behind = document.Text.Text[tokens[first + 1].Start];
        bool isShort = tokens[first].Kind == TokenKind.Number ? tokens[first].Length <= 2 : tokens[first].Kind == TokenKind.Word && tokens[first].Length == 1;
        return sign is '-' or '–' or '•' or '*' || (isShort && behind is '.' or ')' && !tokens[first + 1].Has(TokenFlags.SpaceBefore));
    }

    /// <summary>Berikut harganya: - Emas 1 gram: Rp 1.970.000. - Emas 2 gram …, all in one line: whether a sentence holds the heading of a list with its first item behind the colon, and the next one is an item too.</summary>
    public static bool HoldsFirst(Document document, in Sentence sentence, in Sentence next)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (next.Paragraph != sentence.Paragraph || !Is(document, next))
            return false;
        char sign = document.Text.Text[tokens[next.FirstToken].Start];
        for (int i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestHeading); i++)
        {
            if (document.Text.Text[tokens[i].Start] == ':')
                return tokens[i + 1].Kind == TokenKind.Number ? char.IsDigit(sign) : document.Text.Text[tokens[i + 1].Start] == sign;
        }

        return false;
    }

    /// <summary>Whether a sentence announces a list: it ends in a colon or in <c>sebagai berikut</c>.</summary>
    public static bool Announces(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (sentence.EndToken - sentence.FirstToken < ShortestTail)
            return false;
        return document.Text.Text[tokens[sentence.EndToken - 1].Start] is ':' or ';' || Speech.Is(tokens[sentence.EndToken - 2], SpeechClass.Following);
    }
}
