namespace ClaimCompare;

/// <summary>One step on the way of a statement from who made it to its readers.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Role">What it did with the statement.</param>
/// <param name="Organisation">The body it belongs to; an outlet's own name; null where none is known.</param>
public sealed record AttributionLink(string Name, AttributionRole Role, string? Organisation);
