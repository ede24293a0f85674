namespace ClaimCompare;

/// <summary>What a careful reader commits to for an attribute of an entity, on one day where the table tells times.</summary>
/// <param name="Entity">What the figure is about.</param>
/// <param name="Attribute">What is counted or measured.</param>
/// <param name="Time">The day of that reader: later claims are unknown to him. Null in a table without times.</param>
/// <param name="Status">How the figures known by then stand to each other.</param>
/// <param name="Estimate">Low, best and high, and the number of independent origins. Best is always a figure of the table.</param>
public sealed record TableEstimate(string Entity, string Attribute, DateOnly? Time, GroupStatus Status, Estimate Estimate);
