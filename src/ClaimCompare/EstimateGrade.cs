namespace ClaimCompare;

/// <summary>How much stands behind an estimate, by independent origins (after Airwars and EM-DAT, which ask for two sources before a figure is published).</summary>
/// <remarks>Origins that speak for the tenable interval count; one outlet or a hundred that repeat a body are one. Whether others contradict it is <see cref="Estimate.IsContested"/>.</remarks>
public enum EstimateGrade
{
    /// <summary>D: nobody is named, or all that is left are bounds and vague words.</summary>
    Unsourced,

    /// <summary>C: one origin.</summary>
    Single,

    /// <summary>B: two independent origins.</summary>
    Confirmed,

    /// <summary>A: three independent origins or more.</summary>
    Established,
}
