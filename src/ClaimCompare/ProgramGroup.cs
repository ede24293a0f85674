namespace ClaimCompare;

/// <summary>A group as the program would make it, beside what people decided.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Status">How its figures stand to each other.</param>
/// <param name="Estimate">Low, best and high.</param>
/// <param name="Claims">Its claims, ordered as in <see cref="FigureGroup.Claims"/>.</param>
public sealed record ProgramGroup(string Label, GroupStatus Status, Estimate Estimate, IReadOnlyList<NumericClaim> Claims);
