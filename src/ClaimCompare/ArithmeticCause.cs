namespace ClaimCompare;

/// <summary>The likely cause of a breakdown that does not add up.</summary>
public enum ArithmeticCause
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The total is older than its parts, or another article's newer total fits them.</summary>
    StaleTotal,

    /// <summary>One figure with a digit changed, two digits transposed or a power of ten would make it add up.</summary>
    Slip,

    /// <summary>One figure in another unit or scale (thousand, million) would make it add up.</summary>
    Scale,

    /// <summary>The parts overlap or are counted another way: together they are more than the whole.</summary>
    Overlap,

    /// <summary>The parts are older than the total: together they are an earlier figure of it.</summary>
    StaleParts,
}
