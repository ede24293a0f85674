namespace ClaimCompare.Language;

/// <summary>Splits a text into tokens and sentences: one pass, one vocabulary look-up a word.</summary>
/// <remarks>
/// Tokens are the surface tokens of Universal Dependencies for Indonesian: clitics stay on their word, percent and currency signs stand apart,
/// the period of an abbreviation belongs to it. Offsets always are those of the text as given.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Tokenises a text as one paragraph a line.</summary>
    public static TokenizedText Tokenize(string text) => Tokenize(text, []);

    /// <summary>Tokenises the paragraphs of a text; a paragraph's end always ends a sentence. Without paragraphs every line is one.</summary>
    public static TokenizedText Tokenize(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        var result = new TokenizedText(text);
        var glued = new GluedWords(text);
        if (paragraphs.Count == 0)
        {
            int line = 0;
            for (int start = 0; start < text.Length; line++)
            {
                int end = text.IndexOf('\n', start);
                if (end < 0)
                    end = text.Length;
                new ParagraphTokenizer(result, glued, start, end, line).Run();
                start = end + 1;
            }
        }
        else
        {
            for (int p = 0; p < paragraphs.Count; p++)
                new ParagraphTokenizer(result, glued, paragraphs[p].Start, paragraphs[p].End, p).Run();
        }

        return result;
    }
}
