using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>The figures of a group that a sentence sets right, with those it puts in their place: <c>yang meninggal 13, bukan 14</c>.</summary>
/// <remarks>
/// A voice that disputes another's figure denies it too. What is near the new figure, had been stated before and is not again was a mistake:
/// of victims, who are counted one by one, or where the article says so in its own voice.
/// </remarks>
internal sealed class Corrections
{
    private const decimal Near = 1.3m;
    private readonly List<(ClaimFeatures Denied, ClaimFeatures By)> _all = [];

    /// <summary>Looks for corrections among the claims of a group.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="origins">Their origins.</param>
    public Corrections(IReadOnlyList<ClaimFeatures> claims, GroupOrigins origins)
    {
        foreach (ClaimFeatures denied in claims.Where(c => c.Claim.Modality == Modality.Denied))
        {
            ClaimFeatures? by = claims.FirstOrDefault(c => Replaces(c, denied) && (denied.Origins.Count == 0 ? c.Origins.Count == 0 : ClaimFeatures.IsVictims(c.Claim.Kind) && origins.Share(c, denied)));
            if (by is not null && claims.Any(c => IsSame(c, denied) && IsBefore(c, denied)) && !claims.Any(c => c.Claim.Modality == Modality.Actual && IsSame(c, denied) && !IsBefore(c, denied)))
                _all.Add((denied, by));
        }
    }

    /// <summary>Whether the second sets the figure of the first right.</summary>
    public bool IsCorrected(ClaimFeatures first, ClaimFeatures second) => _all.Exists(c => c.By == second && IsSame(c.Denied, first) && IsBefore(first, second));

    /// <summary>Whether the denied one of two claims is a figure set right, not one in dispute.</summary>
    public bool IsCorrection(ClaimFeatures a, ClaimFeatures b) => _all.Exists(c => c.Denied == a || c.Denied == b);

    private static bool Replaces(ClaimFeatures claim, ClaimFeatures denied) => claim.Claim is { Modality: Modality.Actual, Value: > 0 }
        && claim.Claim.ArticleId == denied.Claim.ArticleId && claim.Claim.Sentence == denied.Claim.Sentence && AreNear(Figures.Point(claim.Claim), Figures.Point(denied.Claim));

    private static bool AreNear(decimal a, decimal b) => Math.Max(a, b) <= (Near * Math.Min(a, b)) + 1;

    private static bool IsSame(ClaimFeatures a, ClaimFeatures b) => a.Claim.Value is not null && a.Claim.Value == b.Claim.Value;

    private static bool IsBefore(ClaimFeatures a, ClaimFeatures b) => Timeline.Published(a) < Timeline.Published(b);
}
