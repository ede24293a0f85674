using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Tells headlines: the title, and lines inside the text that are written like one.</summary>
internal static class Headlines
{
    private const int Shortest = 3;
    private const int Longest = 24;
    private const double Capitals = 0.8;

    /// <summary>Whether a sentence is a title, or a paragraph of its own without a full stop whose words have capitals.</summary>
    public static bool Is(Document document, in Sentence sentence)
    {
        if (document.Location == ClaimLocation.Title)
            return true;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (end - first is < Shortest or > Longest || document.Text.Text[tokens[end - 1].Start] is '.' or '?' or '!' or ':' || (first > 0 && document.Sentences[document.Text.SentenceOf(first - 1)].Paragraph == sentence.Paragraph)
            || (end < tokens.Length && document.Sentences[document.Text.SentenceOf(end)].Paragraph == sentence.Paragraph))
            return false;
        int words = 0, capitals = 0;
        for (int i = first; i < end; i++)
        {
            // Small words (di, dan, yang) stay small in headlines
            if (tokens[i].Kind != TokenKind.Word || Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Joiner | SpeechClass.Relative | SpeechClass.Linker))
                continue;
            words++;
            capitals += tokens[i].IsCapitalised ? 1 : 0;
        }

        return words >= Shortest && capitals >= words * Capitals;
    }
}
