namespace ClaimCompare;

/// <summary>A figure that nobody stated, but that a statement over a whole implies: <c>semua penumpang dan awak tewas</c>, with 242 on board.</summary>
/// <remarks>It is shown beside the groups and never moves <see cref="Estimate.Low"/>, <see cref="Estimate.Best"/> or <see cref="Estimate.High"/> of any.</remarks>
/// <param name="Value">The value of the whole.</param>
/// <param name="Kind">What the statement says of the whole.</param>
/// <param name="ArticleId">The article of the statement.</param>
/// <param name="Span">The words of the statement in the article's text, in UTF-16 offsets.</param>
/// <param name="Wholes">The claims that state the whole, or the parts of it that add up to the value.</param>
/// <param name="Group">The index into <see cref="Comparison.Groups"/> of the group that states the same outcome, or null where no claim does.</param>
/// <param name="Why">The derivation in words.</param>
public sealed record DerivedFigure(decimal Value, ClaimKind Kind, string ArticleId, TextSpan Span, IReadOnlyList<NumericClaim> Wholes, int? Group, Reason Why);
