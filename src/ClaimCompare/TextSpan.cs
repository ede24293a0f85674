namespace ClaimCompare;

/// <summary>A half-open range of UTF-16 code units in the text of an article (or in its title).</summary>
/// <param name="Start">Offset of the first code unit, counted from 0.</param>
/// <param name="End">Offset behind the last code unit; never smaller than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether both spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
}
