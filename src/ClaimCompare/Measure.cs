namespace ClaimCompare;

/// <summary>Whether a figure says how many there are, by how much it changed, or how much for each.</summary>
public enum Measure
{
    /// <summary>How many there are or were, in all or at a time.</summary>
    Level,

    /// <summary>By how much it grew or fell, or what came on top.</summary>
    Change,

    /// <summary>Per day, per kilogram, per person, each.</summary>
    Rate,
}
