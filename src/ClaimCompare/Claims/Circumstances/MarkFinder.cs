using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what the text says of a figure's standing: not final, not confirmed, corrected, and from what it changed.</summary>
internal static class MarkFinder
{
    // What was never meant as a sentence is read near the figure alone
    private const int Reach = 40;
    private const int CorrectionReach = 12;
    private static readonly PhraseTable<MarkClass> Words = PhraseTable<MarkClass>.Load("claim-marks", (file, row) => Enum.Parse<MarkClass>(file.Cell(row, "mark"), ignoreCase: true));

    /// <summary>Whether a sentence may have a form of <c>claim-marks.tsv</c> at all.</summary>
    public static bool Any(Document document, in Sentence sentence) => Words.MayBegin(document.Tokens, sentence.FirstToken, sentence.EndToken);

    /// <summary>The marks of a figure: from its own sentence, a correction only from the words before it.</summary>
    public static ClaimMarks Find(Document document, in Sentence sentence, in Quantity quantity)
    {
        ClaimMarks marks = ClaimMarks.None;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach), to = Math.Min(sentence.EndToken, quantity.EndToken + Reach);
        for (int i = from; i < to; i++)
        {
            if (!Words.TryMatch(tokens, i, to, out int length, out MarkClass found))
                continue;
            marks |= found switch
            {
                MarkClass.Provisional => ClaimMarks.Provisional,
                MarkClass.Unverified => ClaimMarks.Unverified,
                MarkClass.Correction when i < quantity.QualifierToken && quantity.QualifierToken - i <= CorrectionReach => ClaimMarks.Corrected,
                _ => ClaimMarks.None,
            };
            i += length - 1;
        }

        return marks;
    }

    /// <summary>The value before: <c>dari 10 menjadi 13</c>, where both are claims of one kind and only words of becoming stand between.</summary>
    public static decimal? ChangedFrom(Document document, KindDecision[] kinds, int index)
    {
        if (index == 0 || !kinds[index - 1].IsClaim || kinds[index - 1].Kind != kinds[index].Kind)
            return null;
        ref readonly Quantity before = ref document.Quantities[index - 1];
        ref readonly Quantity here = ref document.Quantities[index];
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (before.QualifierToken == 0 || !Context.Is(tokens[before.QualifierToken - 1], ContextClass.Of) || here.QualifierToken == 0 || here.QualifierToken - before.EndToken > CorrectionReach
            || !Context.Is(tokens[here.QualifierToken - 1], ContextClass.Become | ContextClass.To) || document.Text.SentenceOf(before.FirstToken) != document.Text.SentenceOf(here.FirstToken))
            return null;
        return before.Value;
    }

    /// <summary>The class of the longest form that begins at a token.</summary>
    public static MarkClass At(ReadOnlySpan<Token> tokens, int index, int end, out int length)
    {
        length = 0;
        return index < end && Words.TryMatch(tokens, index, end, out length, out MarkClass found) ? found : MarkClass.None;
    }
}
