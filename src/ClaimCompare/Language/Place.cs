namespace ClaimCompare.Language;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Level">What it is: <c>country</c>, <c>province</c>, <c>regency</c>, <c>city</c>, <c>district</c>, <c>mountain</c>, <c>sea</c> …</param>
/// <param name="Within">The name of the place it lies in, or empty.</param>
/// <param name="IsEpithet">Whether it is told by a byname (<c>Kota Pahlawan</c>), so that a claim bears its usual name.</param>
internal sealed record Place(string Name, string Level, string Within, bool IsEpithet);
