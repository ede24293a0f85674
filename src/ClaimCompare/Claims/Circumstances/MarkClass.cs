namespace ClaimCompare.Claims;

/// <summary>What the words of <c>claim-marks.tsv</c> say of the figures beside them.</summary>
internal enum MarkClass : byte
{
    None,
    Provisional,
    Unverified,
    Correction,
    Event,
    Similar,
}
