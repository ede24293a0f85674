namespace ClaimCompare.Comparing;

/// <summary>A group while decisions are applied to it.</summary>
internal sealed class DecidedGroup
{
    public DecidedGroup(List<ClaimFeatures> claims, IEnumerable<int> program)
    {
        Claims = claims;
        Program.UnionWith(program);
    }

    /// <summary>The claims, in the order of all claims.</summary>
    public List<ClaimFeatures> Claims { get; set; }

    /// <summary>The indexes of the program's own groups that it was made of.</summary>
    public SortedSet<int> Program { get; } = [];

    /// <summary>The decisions that shaped it.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>The label that was given, or null.</summary>
    public string? Label { get; set; }

    /// <summary>The claim whose figure was chosen, or null.</summary>
    public ClaimFeatures? Chosen { get; set; }
}
