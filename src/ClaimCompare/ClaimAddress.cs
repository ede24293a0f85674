namespace ClaimCompare;

/// <summary>Names a claim so that it is found again after the program, or the text around it, has changed.</summary>
/// <remarks>The span finds it while the text stands still; behind that, the number and the words of its sentence do.</remarks>
/// <param name="ArticleId">The <see cref="Article.Id"/> of its article.</param>
/// <param name="Span">Where its number stood, or null.</param>
/// <param name="Number">The number expression, or null.</param>
/// <param name="Sentence">The words of its sentence, or null.</param>
public sealed record ClaimAddress(string ArticleId, TextSpan? Span, string? Number, string? Sentence)
{
    /// <summary>The address of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="article">Its article, where it is at hand: its sentence becomes a part of the address.</param>
    /// <exception cref="ArgumentNullException">The claim is null.</exception>
    public static ClaimAddress Of(NumericClaim claim, Article? article)
    {
        ArgumentNullException.ThrowIfNull(claim);
        bool has = article is not null && claim.In == ClaimLocation.Text && claim.Sentence.Length > 0 && claim.Sentence.End <= article.Text.Length;
        return new ClaimAddress(claim.ArticleId, claim.Span, claim.Number, has ? article!.Text[claim.Sentence.Start..claim.Sentence.End] : null);
    }
}
