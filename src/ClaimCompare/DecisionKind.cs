namespace ClaimCompare;

/// <summary>What a person decides about claims and their groups.</summary>
public enum DecisionKind
{
    /// <summary>The groups that hold the claims measure one quantity.</summary>
    Merge,

    /// <summary>The claims measure a quantity of their own: they leave their groups for one that holds them alone.</summary>
    Split,

    /// <summary>The claims are no evidence: they leave their groups.</summary>
    Reject,

    /// <summary>The figure of the first claim is the best of its group.</summary>
    Choose,

    /// <summary>The group of the first claim has the label given.</summary>
    Rename,
}
