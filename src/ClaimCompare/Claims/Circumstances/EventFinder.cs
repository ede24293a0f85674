using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds figures of other events than the article's: <c>gempa serupa pada 2009 menewaskan 1.117 orang</c>.</summary>
internal static class EventFinder
{
    private const int Reach = 40;
    private const int SimilarReach = 3;

    /// <summary>The event, or null where nothing tells that it is another.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The sentence of the figure.</param>
    /// <param name="hasMarks">Whether the sentence has any word of <c>claim-marks.tsv</c>.</param>
    /// <param name="kind">What the figure counts.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="when">When it is true, or null.</param>
    /// <param name="attribution">Who says it.</param>
    public static EventAnchor? Find(Document document, in Sentence sentence, bool hasMarks, ClaimKind kind, in Quantity quantity, PartialDate? when, Attribution attribution)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach), to = Math.Min(sentence.EndToken, quantity.EndToken + Reach);
        string? name = null;
        bool isSimilar = false;
        for (int i = from; hasMarks && i < to; i++)
        {
            MarkClass found = MarkFinder.At(tokens, i, to, out int length);
            if (found == MarkClass.Event)
            {
                // The nearest event before the figure; one behind it only where there is none
                if (name is null || i < quantity.QualifierToken)
                    name = document.Text.Text[tokens[i].Start..tokens[i + length - 1].End].ToLowerInvariant();
                for (int j = i + length; j < Math.Min(to, i + length + SimilarReach); j++)
                    isSimilar |= MarkFinder.At(tokens, j, to, out _) == MarkClass.Similar;
                i += length - 1;
            }
        }

        bool isOther = isSimilar || (when is not null && CircumstanceReader.IsBackground(document, sentence, when, attribution));
        return isOther && (name is not null || IsOutcome(kind)) ? new EventAnchor(name, when) : null;
    }

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Damage or ClaimKind.Displaced or ClaimKind.Affected;
}
