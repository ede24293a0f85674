namespace ClaimCompare.Writing;

/// <summary>What is quoted of a claim's sentence: all of it, or of a very long one the words around the number.</summary>
/// <remarks>A text without full stops is one sentence of any length: quoted in full with each of its numbers it would grow with the square of its length.</remarks>
internal static class SentenceQuotation
{
    /// <summary>The longest sentence that is quoted in full, in UTF-16 code units.</summary>
    public const int Longest = 600;

    private const int Around = 240;

    /// <summary>The words quoted, with an ellipsis where the sentence is cut; null where it does not stand in the text.</summary>
    /// <param name="text">The text that the spans refer to.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">The number.</param>
    public static string? Of(string? text, TextSpan sentence, TextSpan number)
    {
        if (text is null || sentence.Start < 0 || sentence.End < sentence.Start || sentence.End > text.Length)
            return null;
        TextSpan window = Window(text, sentence, number);
        return (window.Start > sentence.Start ? "… " : string.Empty) + text[window.Start..window.End] + (window.End < sentence.End ? " …" : string.Empty);
    }

    /// <summary>The part of a sentence that is shown; cut between words where there are any.</summary>
    /// <param name="text">The text, which holds the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">The number; where it stands outside of the sentence, the sentence's beginning is shown.</param>
    public static TextSpan Window(string text, TextSpan sentence, TextSpan number)
    {
        if (sentence.Length <= Longest)
            return sentence;
        if (number.End < number.Start || !sentence.Contains(number))
            number = new TextSpan(sentence.Start, sentence.Start);
        int from = Math.Max(sentence.Start, number.Start - Around), to = Math.Min(sentence.End, number.End + Around);
        while (from > sentence.Start && from < number.Start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < sentence.End && to > number.End && !char.IsWhiteSpace(text[to]))
            to--;
        return new TextSpan(from, to);
    }
}
