namespace ClaimCompare;

/// <summary>How a count behaves while time goes on.</summary>
public enum Accumulation
{
    /// <summary>It is stated once and for all, or nothing tells: a sum of money, a measurement, the people on board.</summary>
    Fixed,

    /// <summary>It counts all since the event began and grows unless it is corrected: deaths, injuries, damaged houses.</summary>
    Cumulative,

    /// <summary>It counts how many there are at the time and may fall without a correction: missing and displaced people, troops stationed.</summary>
    Current,
}
