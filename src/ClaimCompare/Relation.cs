namespace ClaimCompare;

/// <summary>How two claims of a group (or two groups of a comparison) stand to each other, with the reason.</summary>
/// <param name="A">Index of the first.</param>
/// <param name="B">Index of the second.</param>
/// <param name="Kind">The relation of the first to the second.</param>
/// <param name="Why">The reason.</param>
public sealed record Relation(int A, int B, RelationKind Kind, Reason Why);
