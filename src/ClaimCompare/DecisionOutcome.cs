namespace ClaimCompare;

/// <summary>What became of a decision in a comparison.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Code">Null where it was applied; else why it was not: <c>CC041</c> a claim is not found, <c>CC042</c> it does not fit the claims as they are.</param>
/// <param name="Why">The same in words.</param>
/// <param name="Group">The index into <see cref="Comparison.Groups"/> of the group it shaped, or null.</param>
public sealed record DecisionOutcome(Decision Decision, string? Code, Reason Why, int? Group)
{
    /// <summary>Whether the decision was applied.</summary>
    public bool IsApplied => Code is null;
}
