namespace ClaimCompare.Writing;

/// <summary>How two claims of one article stand to each other.</summary>
internal readonly record struct BratRelation(NumericClaim A, NumericClaim B, RelationKind Kind);
