namespace ClaimCompare.Reconciling;

/// <summary>Tells cumulative from current counts by what they measure.</summary>
internal static class Accumulations
{
    /// <summary>How the count of a claim behaves while time goes on.</summary>
    public static Accumulation Of(NumericClaim claim) => claim.Measure != Measure.Level || claim.Modality is Modality.Future or Modality.Hypothetical ? Accumulation.Fixed : claim.Kind switch
    {
        ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Casualties or ClaimKind.Cases or ClaimKind.Damage or ClaimKind.Rescued => Accumulation.Cumulative,
        ClaimKind.Missing or ClaimKind.Displaced or ClaimKind.Affected or ClaimKind.Deployed or ClaimKind.Detained => Accumulation.Current,
        _ => Accumulation.Fixed,
    };
}
