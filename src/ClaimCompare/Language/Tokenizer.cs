namespace ClaimCompare.Language;

/// <summary>Splits a text into tokens and sentences: one pass, one vocabulary look-up a word.</summary>
internal static class Tokenizer
{
    /// <summary>Tokenises a text as one paragraph a line.</summary>
    public static TokenizedText Tokenize(string text) => Tokenize(text, []);

    /// <summary>Tokenises the paragraphs of a text; a paragraph's end always ends a sentence. Without paragraphs every line is one.</summary>
    public static TokenizedText Tokenize(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        var result = new TokenizedText(text);
        if (paragraphs.Count == 0)
        {
            int line = 0;
            for (int start = 0; start < text.Length; line++)
            {
                int end = text.IndexOf('\n', start);
                if (end < 0)
                    end = text.Length;
                Read(result, start, end, line);
                start = end + 1;
            }
        }
        else
        {
            for (int p = 0; p < paragraphs.Count; p++)
                Read(result, paragraphs[p].Start, paragraphs[p].End, p);
        }

        return result;
    }

    private static void Read(TokenizedText result, int start, int end, int paragraph)
    {
        ReadOnlySpan<char> s = result.Text;
        Span<char> lower = stackalloc char[64];
        int first = result.Tokens.Length;
        int i = start;
        bool space = true;
        bool sentenceStart = true;
        while (i < end)
        {
            char c = s[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }

            int at = i;
            TokenKind kind;
            TokenFlags flags = space ? TokenFlags.SpaceBefore : TokenFlags.None;
            if (sentenceStart)
                flags |= TokenFlags.SentenceStart;
            int word = 0;
            if (char.IsLetter(c))
            {
                kind = TokenKind.Word;
                while (i < end && (char.IsLetterOrDigit(s[i]) || ((s[i] is '-' or '\'' or '’') && i + 1 < end && char.IsLetterOrDigit(s[i + 1]))))
                {
                    // Rp1, USD5: a known word of letters ends where digits begin
                    if (char.IsAsciiDigit(s[i]) && i - at is > 1 and < 5 && char.IsAsciiLetter(s[i - 1]))
                    {
                        int m = s[at..i].ToLowerInvariant(lower);
                        if (Vocabulary.Default.Find(lower[..m]) != 0)
                            break;
                    }

                    i++;
                }

                ReadOnlySpan<char> form = s[at..i];
                if (form.Length <= lower.Length)
                {
                    int n = form.ToLowerInvariant(lower);
                    word = Vocabulary.Default.Find(lower[..n], out TokenFlags clitic);
                    flags |= clitic;
                }

                if (char.IsUpper(c))
                    flags |= TokenFlags.Capitalised;
                if (form.Length > 1 && !form.ContainsAnyInRange('a', 'z'))
                    flags |= TokenFlags.AllCaps;
            }
            else if (char.IsDigit(c))
            {
                kind = TokenKind.Number;
                while (i < end && (char.IsDigit(s[i]) || ((s[i] is '.' or ',') && i + 1 < end && char.IsDigit(s[i + 1]))))
                    i++;
            }
            else
            {
                i++;
                kind = c is '%' or '$' or '€' or '£' or '¥' ? TokenKind.Symbol : TokenKind.Punctuation;
                word = Vocabulary.Default.Find(s[at..i]);
            }

            result.Add(new Token(at, i, word, kind, flags));
            space = sentenceStart = false;
            if ((c is '.' or '!' or '?') && (i >= end || char.IsWhiteSpace(s[i])))
            {
                Close(result, first, paragraph);
                first = result.Tokens.Length;
                sentenceStart = true;
            }
        }

        Close(result, first, paragraph);
    }

    private static void Close(TokenizedText result, int first, int paragraph)
    {
        ReadOnlySpan<Token> tokens = result.Tokens;
        if (tokens.Length > first)
            result.Add(new Sentence(first, tokens.Length, tokens[first].Start, tokens[^1].End, paragraph));
    }
}
