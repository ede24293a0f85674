namespace ClaimCompare;

/// <summary>What a careful reader could commit to at the end of a day, from the claims published until then.</summary>
/// <param name="Day">The day of publication.</param>
/// <param name="Low">The lowest value tenable on that day; null = open.</param>
/// <param name="Best">A value stated as a point until that day, or null.</param>
/// <param name="High">The highest value tenable on that day; null = open.</param>
/// <param name="Claims">How many claims the reader knew.</param>
/// <param name="IsPlacedByPublication">Whether a claim that was new on that day names no time of its own, so that the day of publication stands for it.</param>
public sealed record CurvePoint(DateOnly Day, decimal? Low, decimal? Best, decimal? High, int Claims, bool IsPlacedByPublication);
