namespace ClaimCompare;

/// <summary>What a careful reader commits to for a group, from its actual claims (in a group of plans, from those).</summary>
/// <param name="Low">The lowest value still tenable; null = open.</param>
/// <param name="Best">A value somebody stated as a point; null where there are only bounds and vague words.</param>
/// <param name="High">The highest value still tenable; null = open.</param>
/// <param name="Origins">How many independent origins stand behind the group.</param>
public sealed record Estimate(decimal? Low, decimal? Best, decimal? High, int Origins)
{
    /// <summary>How many articles speak of it.</summary>
    public int Articles { get; init; }

    /// <summary>How many outlets published those articles; articles without an outlet count as one each.</summary>
    public int Outlets { get; init; }

    /// <summary>How much stands behind it.</summary>
    public EstimateGrade Grade { get; init; }

    /// <summary>Whether claims for one time contradict each other, or somebody denies it.</summary>
    public bool IsContested { get; init; }
}
