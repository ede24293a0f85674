namespace ClaimCompare;

/// <summary>An article with the claims found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims: those of its title first, then those of its text, in the order of the text.</param>
public sealed record ExtractedArticle(Article Article, IReadOnlyList<NumericClaim> Claims);
