namespace ClaimCompare;

/// <summary>How two rows of a table stand to each other.</summary>
/// <param name="A">The name of the first: of the part, of the earlier, or of the one that comes first in order.</param>
/// <param name="B">The name of the second.</param>
/// <param name="Kind">The relation of the first to the second.</param>
/// <param name="Why">The reason.</param>
public sealed record TableRelation(string A, string B, RelationKind Kind, Reason Why);
