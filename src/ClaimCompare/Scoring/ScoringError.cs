namespace ClaimCompare.Scoring;

/// <summary>A claim that is missed, spurious, or wrong in a field of the tuple.</summary>
/// <param name="Article">The article's identifier.</param>
/// <param name="Fault"><c>missed</c>, <c>spurious</c>, or <c>wrong</c> with the fields.</param>
/// <param name="Gold">The gold claim, or null.</param>
/// <param name="Predicted">The predicted claim, or null.</param>
internal sealed record ScoringError(string Article, string Fault, ScoredClaim? Gold, ScoredClaim? Predicted);
