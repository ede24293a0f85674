namespace ClaimCompare.Scoring;

/// <summary>A group of gold that comes out otherwise in one figure.</summary>
/// <param name="Event">The event's name.</param>
/// <param name="Group">The group of gold.</param>
/// <param name="Figure"><c>status</c>, <c>best</c>, <c>low</c>, <c>high</c>, <c>origins</c> or <c>relations</c>.</param>
/// <param name="Gold">What gold has; of a relation the numbers of the claims in the group as well.</param>
/// <param name="Predicted">What the comparison has; null where it has no such group or pair.</param>
internal sealed record GroupError(string Event, GoldGroup Group, string Figure, string Gold, string? Predicted);
