namespace ClaimCompare.Quantities;

/// <summary>A number with its unit: the span of the number expression.</summary>
/// <param name="First">Its first token, with the currency.</param>
/// <param name="End">Index behind its last token, with the unit.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="IsFraction">Whether the number is a fraction by itself.</param>
internal readonly record struct NumberSpan(int First, int End, Unit? Unit, bool IsFraction);
