using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Tells cumulative from current counts by what they measure.</summary>
internal static class Accumulations
{
    /// <summary>How the count of a claim behaves while time goes on, by what stands around it as well: dead animals add up.</summary>
    public static Accumulation Of(ClaimFeatures claim) => claim.IsOfLosses && claim.Claim is { Measure: Measure.Level, Modality: Modality.Actual } ? Accumulation.Cumulative : Of(claim.Claim);

    /// <summary>How the count of a claim behaves while time goes on.</summary>
    public static Accumulation Of(NumericClaim claim) => claim.Measure != Measure.Level || claim.Modality is Modality.Future or Modality.Hypothetical ? Accumulation.Fixed : claim.Kind switch
    {
        ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Casualties or ClaimKind.Cases or ClaimKind.Damage or ClaimKind.Rescued => Accumulation.Cumulative,
        ClaimKind.Missing or ClaimKind.Displaced or ClaimKind.Affected or ClaimKind.Deployed or ClaimKind.Detained => Accumulation.Current,
        _ => Accumulation.Fixed,
    };
}
