namespace ClaimCompare;

/// <summary>How the figures of a group stand to each other.</summary>
public enum GroupStatus
{
    /// <summary>One claim.</summary>
    Single,

    /// <summary>The figures allow one common value.</summary>
    Agree,

    /// <summary>They differ and time explains it.</summary>
    Update,

    /// <summary>Two statements cannot both be right for the same time.</summary>
    Conflict,
}
