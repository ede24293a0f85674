namespace ClaimCompare.Reading;

/// <summary>What the readers of one input share: the limits, and the time since reading began.</summary>
internal sealed class ReadingSession(ReadingLimits limits)
{
    /// <summary>What is unpacked before the ratio counts: a small file of one repeated line packs very well.</summary>
    public const long RatioFloor = 16L * 1024 * 1024;

    private readonly long _start = limits.Clock?.GetTimestamp() ?? 0;

    /// <summary>The limits.</summary>
    public ReadingLimits Limits { get; } = limits;

    /// <summary>Whether the time is over.</summary>
    public bool IsLate => Limits.Clock is { } clock && clock.GetElapsedTime(_start) > Limits.MaxTime;

    /// <summary>Whether so much was made of so little that it can be no text.</summary>
    public bool IsBomb(long unpacked, long packed) => unpacked > RatioFloor && unpacked / Math.Max(packed, 1) >= Limits.MaxRatio;
}
