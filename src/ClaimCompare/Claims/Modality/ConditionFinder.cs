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

    /// <summary>"Jika pemilu digelar hari ini, 40 persen responden mengaku memilih X": what they answer to the question is no supposition.</summary>
    public static bool IsAnswer(Document document, in Sentence sentence, in Quantity quantity)
    {
        for (int i = quantity.EndToken + 1; i < Math.Min(sentence.EndToken, quantity.EndToken + NearReach) && document.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (CueFinder.IsVerb(document.Tokens[i]))
                return PlanFinder.IsSaidByThem(document, quantity, i);
        }

        return false;
    }

    /// <summary>Whether the figure's clause, or one before it that leads up to it, puts a condition.</summary>
    public static bool IsBefore(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool open = true, hasComma = false;
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
            hasComma |= token.Kind == TokenKind.Punctuation && document.Text.Text[token.Start] == ',';

            // "Kalau semua masuk sebelum Mei, harga turun 900": a clause within the condition
            if (CircumstanceWords.Breaks.TryMatch(tokens, i, sentence.EndToken, out _, out _) && !Speech.Is(token, SpeechClass.Complementiser) && !(hasComma && !Speech.Is(token, SpeechClass.Contrast | SpeechClass.Joiner) && IsConditionAhead(tokens, sentence, i)))
                return false;
        }

        return false;
    }

    /// <summary>Whether the sentence opens with a condition, and no comma stands between that and a token.</summary>
    private static bool IsConditionAhead(ReadOnlySpan<Token> tokens, in Sentence sentence, int index)
    {
        int first = sentence.FirstToken;
        while (first < index && tokens[first].Kind == TokenKind.Punctuation)
            first++;
        if (!IsCondition(tokens, first, 0, ModalityWords.At(tokens, first, sentence.EndToken, out int length), sentence) || first + length > index)
            return false;
        for (int i = first; i < index; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
                return false;
        }

        return true;
    }

    /// <summary>"Rp1 triliun setahun bila pedagang ikut dipungut": a condition behind the number.</summary>
    public static bool IsBehind(Document document, in Sentence sentence, in Quantity quantity)
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

    /// <summary>Whether a condition begins at a token; <c>misalnya</c> gives an example of what is where nothing follows from it, behind a verb of speech <c>jika</c> only opens what is said, and <c>kalau kemarin</c> names a topic.</summary>
    private static bool IsCondition(ReadOnlySpan<Token> tokens, int index, int length, ModalityClass found, in Sentence sentence) =>
        (found & ModalityClass.Hypothetical) != 0 && ((found & ModalityClass.Example) == 0 || ModalityWords.Any(tokens, index + length, sentence.EndToken, ModalityClass.Then)) && !(index > sentence.FirstToken && CueFinder.IsVerb(tokens[index - 1]))
        && !ModalityWords.Is(tokens, index + length, sentence.EndToken, ModalityClass.Topic);

    private static bool LeadsClause(ReadOnlySpan<Token> tokens, int index, in Sentence sentence) =>
        index == sentence.FirstToken || tokens[index - 1].Kind == TokenKind.Punctuation || Speech.Is(tokens[index - 1], SpeechClass.Complementiser | SpeechClass.Joiner);
}
