namespace ClaimCompare;

/// <summary>A breakdown whose parts should add up to their whole and do not.</summary>
/// <param name="Whole">The claim that states the whole.</param>
/// <param name="Parts">The claims that state the parts, at least two; of the article of the whole or of another.</param>
/// <param name="Sum">What the parts add up to.</param>
/// <param name="Cause">The likely cause.</param>
/// <param name="Suspect">The claim that would have to be wrong, or null.</param>
/// <param name="Expected">The value of the suspect that would make it add up, or null.</param>
/// <param name="Why">The finding in words.</param>
public sealed record ArithmeticCheck(NumericClaim Whole, IReadOnlyList<NumericClaim> Parts, decimal Sum, ArithmeticCause Cause, NumericClaim? Suspect, decimal? Expected, Reason Why);
