using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Decides for every claim whether it is fact, plan, supposition or denied.</summary>
internal static class ModalityReader
{
    private const int Reach = 14;
    private const int RightReach = 9;
    private const int PastReach = 6;
    private static readonly PhraseTable<string> Words = PhraseTable<string>.Load("modality", (file, row) => file.Cell(row, "classes"));

    /// <summary>One modality a quantity, with the name of its rule.</summary>
    public static (Modality Modality, string? Rule)[] Read(Document document, KindDecision[] kinds)
    {
        var result = new (Modality, string?)[document.Quantities.Count];
        int sentence = 0;
        var list = new ListHeading(document);
        for (int i = 0; i < result.Length; i++)
        {
            if (!kinds[i].IsClaim)
                continue;
            Quantity quantity = document.Quantities[i];
            while (sentence + 1 < document.Sentences.Length && document.Sentences[sentence].EndToken <= quantity.FirstToken)
                sentence++;
            result[i] = ReadOne(document, document.Sentences[sentence], quantity, kinds[i]);

            // The items below "dengan rincian sebagai berikut:" are planned where their heading is
            list.Enter(sentence);
            if (result[i].Item1 == Modality.Actual && result[i].Item2 is null && list.IsItem && list.Heading is { } heading)
                result[i] = heading;
            else if (!list.IsItem || list.Level == 0)
                list.Note(sentence, result[i]);

            // Members of a list share their verb, and what it says of plan and fact
            if (result[i].Item1 == Modality.Actual && result[i].Item2 is null && i > 0 && kinds[i - 1].IsClaim && kinds[i].Rule.StartsWith("kind.list", StringComparison.Ordinal) && result[i - 1].Item1 != Modality.Actual)
                result[i] = result[i - 1];
        }

        return result;
    }

    private static (Modality Modality, string? Rule) ReadOne(Document document, in Sentence sentence, in Quantity quantity, in KindDecision kind)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int start = sentence.FirstToken;
        while (start < quantity.FirstToken && tokens[start].Kind == TokenKind.Punctuation)
            start++;
        if (IsCondition(tokens, start, sentence) || HasConditionBehind(document, sentence, quantity))
            return (Modality.Hypothetical, "modality.condition");
        bool isPast = IsPastBehind(tokens, sentence, quantity);
        bool own = kind.Rule.StartsWith("kind.state", StringComparison.Ordinal);
        bool plan = false;

        // Leftwards in the clause: the nearest word of plan, fact or denial decides, but a denial covers the plan it denies
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] is ';' or '"' or '“' or ':')
                break;

            // What has a predicate of its own is told by that, not by the clause before
            if (own && tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] == ',')
                break;
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (Is(tokens, i, sentence.EndToken, "denied"))
                return (Modality.Denied, "modality.denied");
            if (IsCondition(tokens, i, sentence))
                return (Modality.Hypothetical, "modality.condition");
            if (plan)
                continue;
            if (!isPast && Is(tokens, i, sentence.EndToken, "strong-future"))
                plan = true;
            else if (Is(tokens, i, sentence.EndToken, "past"))
                return (Modality.Actual, null);
        }

        return plan || (!isPast && IsPlannedBehind(tokens, sentence, quantity)) ? (Modality.Future, "modality.plan") : (Modality.Actual, null);
    }

    /// <summary>"10.000 tentara akan dikirim": a word of plan behind the number, up to the next figure or clause.</summary>
    private static bool IsPlannedBehind(ReadOnlySpan<Token> tokens, in Sentence sentence, in Quantity quantity)
    {
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + RightReach); i++)
        {
            if (tokens[i].Kind != TokenKind.Word || Is(tokens, i, sentence.EndToken, "past"))
                return false;
            if (Is(tokens, i, sentence.EndToken, "strong-future"))
                return true;
        }

        return false;
    }

    /// <summary>"Delapan orang yang masih hilang": what is said of the counted is so already, whatever is planned with it.</summary>
    private static bool IsPastBehind(ReadOnlySpan<Token> tokens, in Sentence sentence, in Quantity quantity)
    {
        for (int i = quantity.EndToken; i + 1 < Math.Min(sentence.EndToken, quantity.EndToken + PastReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative) && Is(tokens, i + 1, sentence.EndToken, "past"))
                return true;
        }

        return false;
    }

    /// <summary>"Rp1 triliun setahun bila pedagang ikut dipungut": a condition behind the number.</summary>
    private static bool HasConditionBehind(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + RightReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsCondition(tokens, i, sentence))
                return true;
        }

        return false;
    }

    /// <summary>Whether a condition begins at a token; behind a verb of speech <c>jika</c> only opens what is said.</summary>
    private static bool IsCondition(ReadOnlySpan<Token> tokens, int index, in Sentence sentence) =>
        Is(tokens, index, sentence.EndToken, "hypothetical") && !(index > sentence.FirstToken && CueFinder.IsVerb(tokens[index - 1]));

    private static bool Is(ReadOnlySpan<Token> tokens, int index, int end, string wanted) =>
        index < end && Words.TryMatch(tokens, index, end, out _, out string? classes) && classes.Split(' ').Contains(wanted, StringComparer.Ordinal);
}
