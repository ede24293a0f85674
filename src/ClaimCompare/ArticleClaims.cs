namespace ClaimCompare;

/// <summary>An article with the claims found in it: what the writers of claims take.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims: their offsets count UTF-16 code units of this article's text, or of its title.</param>
public sealed record ArticleClaims(Article Article, IReadOnlyList<NumericClaim> Claims);
