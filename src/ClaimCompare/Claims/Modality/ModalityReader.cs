using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Decides for every claim whether it is fact, plan, supposition or denied.</summary>
internal static class ModalityReader
{
    private const int Reach = 14;
    private const int RightReach = 9;
    private static readonly PhraseTable<string> Words = PhraseTable<string>.Load("modality", (file, row) => file.Cell(row, "classes"));

    /// <summary>One modality a quantity, with the name of its rule.</summary>
    public static (Modality Modality, string? Rule)[] Read(Document document, KindDecision[] kinds)
    {
        var result = new (Modality, string?)[document.Quantities.Count];
        int sentence = 0;
        for (int i = 0; i < result.Length; i++)
        {
            if (!kinds[i].IsClaim)
                continue;
            Quantity quantity = document.Quantities[i];
            while (sentence + 1 < document.Sentences.Length && document.Sentences[sentence].EndToken <= quantity.FirstToken)
                sentence++;
            result[i] = ReadOne(document, document.Sentences[sentence], quantity);

            // Members of a list share their verb, and what it says of plan and fact
            if (result[i].Item1 == Modality.Actual && result[i].Item2 is null && i > 0 && kinds[i - 1].IsClaim && kinds[i].Rule.StartsWith("kind.list", StringComparison.Ordinal) && result[i - 1].Item1 != Modality.Actual)
                result[i] = result[i - 1];
        }

        return result;
    }

    private static (Modality Modality, string? Rule) ReadOne(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (Is(tokens, sentence.FirstToken, sentence.EndToken, "hypothetical"))
            return (Modality.Hypothetical, "modality.condition");

        // Leftwards in the clause: the nearest word of plan, fact or denial decides
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] is ';' or '"' or '“' or '”' or ':')
                break;
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (Is(tokens, i, sentence.EndToken, "denied"))
                return (Modality.Denied, "modality.denied");
            if (Is(tokens, i, sentence.EndToken, "hypothetical"))
                return (Modality.Hypothetical, "modality.condition");
            if (Is(tokens, i, sentence.EndToken, "strong-future"))
                return (Modality.Future, "modality.plan");
            if (Is(tokens, i, sentence.EndToken, "past"))
                return (Modality.Actual, null);
        }

        // Rightwards: "10.000 tentara akan dikirim", up to the next figure or clause
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + RightReach); i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                break;
            if (Is(tokens, i, sentence.EndToken, "past"))
                break;
            if (Is(tokens, i, sentence.EndToken, "strong-future"))
                return (Modality.Future, "modality.plan");
        }

        return (Modality.Actual, null);
    }

    private static bool Is(ReadOnlySpan<Token> tokens, int index, int end, string wanted) =>
        index < end && Words.TryMatch(tokens, index, end, out _, out string? classes) && classes.Split(' ').Contains(wanted, StringComparer.Ordinal);
}
