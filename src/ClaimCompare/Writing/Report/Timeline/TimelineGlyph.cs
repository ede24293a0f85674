namespace ClaimCompare.Writing.Report;

/// <summary>The signs of a timeline. Each says by its shape how the words bound the number.</summary>
internal enum TimelineGlyph
{
    /// <summary>A full dot.</summary>
    Exact,

    /// <summary>A hollow dot.</summary>
    Approximate,

    /// <summary>A dot with an arrow upwards: at least, more than.</summary>
    Up,

    /// <summary>A dot with an arrow downwards: at most, less than, almost.</summary>
    Down,

    /// <summary>A line with two ends.</summary>
    Range,

    /// <summary>A band: a magnitude in words.</summary>
    Vague,

    /// <summary>A cross.</summary>
    Denied,
}
