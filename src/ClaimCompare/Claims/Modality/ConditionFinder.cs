using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds whether a figure stands under a condition.</summary>
internal static class ConditionFinder
{
    /// <summary>Without a word of these classes there is no condition.</summary>
    public const ModalityClass Classes = ModalityClass.Hypothetical;

    private const int Reach = 14;
    private const int ClauseReach = 32;
    private const int NearReach = 6;
    private const int RightReach = 9;

    /// <summary>Whether the figure's clause, one before it that leads up to it, or the words behind it put a condition.</summary>
    public static bool Holds(Document document, in Sentence sentence, in Quantity quantity) =>
        IsBefore(document, sentence, quantity) || IsBehind(document, sentence, quantity);

    private static bool IsBefore(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool open = true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(sentence.FirstToken, quantity.QualifierToken - ClauseReach); i--)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Punctuation && document.Text.Text[token.Start] is ';' or '"' or '“' or ':')
                return false;
            ModalityClass found = ModalityWords.At(tokens, i, sentence.EndToken, out int length);

            // "Bila X runtuh, ... 12": the condition leads the clause; a word of it within a clause ends with that
            bool near = (found & ModalityClass.Near) != 0;
            // "X, misalnya, membeli", "Pada Rabu misalnya, tercatat": right before a comma it only gives an example
            if (i > sentence.FirstToken && i + length < sentence.EndToken && (found & ModalityClass.Hypothetical) != 0 && document.Text.Text[tokens[i + length].Start] == ',' && (tokens[i - 1].Kind != TokenKind.Punctuation || document.Text.Text[tokens[i - 1].Start] is ',' or ')'))
                continue;
            if (IsCondition(tokens, i, length, found, sentence) && (near ? open && i >= quantity.QualifierToken - NearReach : (open && i >= quantity.QualifierToken - Reach) || LeadsClause(tokens, i, sentence)))
                return true;
            open &= token.Kind != TokenKind.Number;
            if (CircumstanceWords.Breaks.TryMatch(tokens, i, sentence.EndToken, out _, out _) && !Speech.Is(token, SpeechClass.Complementiser))
                return false;
        }

        return false;
    }

    /// <summary>"Rp1 triliun setahun bila pedagang ikut dipungut": a condition behind the number.</summary>
    private static bool IsBehind(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + RightReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            ModalityClass found = ModalityWords.At(tokens, i, sentence.EndToken, out int length);
            if ((found & ModalityClass.Near) == 0 && IsCondition(tokens, i, length, found, sentence))
                return true;
        }

        return false;
    }

    /// <summary>Whether a condition begins at a token; behind a verb of speech <c>jika</c> only opens what is said, and <c>kalau kemarin</c> names a topic.</summary>
    private static bool IsCondition(ReadOnlySpan<Token> tokens, int index, int length, ModalityClass found, in Sentence sentence) =>
        (found & ModalityClass.Hypothetical) != 0 && !(index > sentence.FirstToken && CueFinder.IsVerb(tokens[index - 1]))
        && !ModalityWords.Is(tokens, index + length, sentence.EndToken, ModalityClass.Topic);

    private static bool LeadsClause(ReadOnlySpan<Token> tokens, int index, in Sentence sentence) =>
        index == sentence.FirstToken || tokens[index - 1].Kind == TokenKind.Punctuation || Speech.Is(tokens[index - 1], SpeechClass.Complementiser | SpeechClass.Joiner);
}
