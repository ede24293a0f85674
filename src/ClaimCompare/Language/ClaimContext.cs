namespace ClaimCompare.Language;

/// <summary>Gives claims that came without it what their article tells of them: the sentence they stand in, and when the entry of a live report that holds them was published.</summary>
internal static class ClaimContext
{
    /// <summary>The claim with its sentence and its entry; itself where it has them, stands in the title, or its span lies outside the text.</summary>
    public static NumericClaim Complete(NumericClaim claim, Article article)
    {
        if (claim.In == ClaimLocation.Title || claim.Span.End > article.Text.Length)
            return claim;
        NumericClaim complete = claim.Sentence.Length > 0 ? claim : claim with { Sentence = SentenceFinder.Around(article, claim.Span) };
        return complete.Published is null && EntryTime(article, claim.Span) is { } entry ? complete with { Published = entry } : complete;
    }

    private static PartialDate? EntryTime(Article article, TextSpan span)
    {
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            if (paragraph.Start <= span.Start && span.Start < paragraph.End)
                return paragraph.Time;
        }

        return null;
    }
}
