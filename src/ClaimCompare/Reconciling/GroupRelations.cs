using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>How the claims of a group relate, in the light of all of them: who contradicts whom, and whether the figure moves.</summary>
/// <remarks>
/// Two figures that contradict each other for one time do so whenever they come back. Where such stand against each other, a count
/// that adds up falls only where its own origin takes it back; another origin's smaller figure contradicts it. Where an origin moves its own figure on from one that others had led
/// up to, theirs has moved as well. What an origin replaces within its article contradicts nobody.
/// </remarks>
internal sealed class GroupRelations
{
    private const int MostCompared = 250;
    private readonly IReadOnlyList<ClaimFeatures> _claims;
    private readonly HashSet<(decimal, decimal)> _rivals = [];
    private readonly bool _falls;

    /// <summary>Looks at the claims of a group.</summary>
    public GroupRelations(IReadOnlyList<ClaimFeatures> claims)
    {
        _claims = claims;
        Origins = new GroupOrigins(claims);
        int count = Math.Min(claims.Count, MostCompared);
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < i; j++)
                _falls |= Note(claims[i], claims[j]);
        }
    }

    /// <summary>The origins of the claims.</summary>
    public GroupOrigins Origins { get; }

    /// <summary>How two claims relate.</summary>
    public RelationKind KindOf(ClaimFeatures a, ClaimFeatures b)
    {
        bool origin = Origins.Share(a, b);
        RelationKind kind = RelationFinder.KindOf(a, b, origin);
        if (kind is RelationKind.Update or RelationKind.DownwardRevision && !origin && (AreRivals(a, b) || (kind == RelationKind.DownwardRevision && IsUnexplained(a, b))))
            kind = RelationKind.Conflict;
        else if (kind == RelationKind.Conflict && (IsReplaced(a, b) || IsReplaced(b, a) || (!AreRivals(a, b) && (IsFollowed(a, b) || IsFollowed(b, a)))))
            kind = RelationFinder.Move(a, b);
        return kind is RelationKind.Update or RelationKind.DownwardRevision or RelationKind.Conflict or RelationKind.Undated && RelationFinder.IsStale(a, b, _claims, Origins) ? RelationKind.Stale : kind;
    }

    /// <summary>Whether the origin of a claim states in the same article what agrees with the other.</summary>
    private bool IsReplaced(ClaimFeatures claim, ClaimFeatures other) => _claims.Any(c => c != claim && c != other && c.Claim.ArticleId == claim.Claim.ArticleId
        && c.Claim.Modality == claim.Claim.Modality && Origins.Share(c, claim) && Figures.Agree(c.Claim, other.Claim));

    /// <summary>Whether the later claim's origin had moved its figure from one that the earlier claim agrees with or led up to.</summary>
    private bool IsFollowed(ClaimFeatures earlier, ClaimFeatures later) => earlier.Claim.ArticleId != later.Claim.ArticleId && _claims.Any(c => c != later && Origins.Share(c, later)
        && RelationFinder.IsBefore(c, later) && !Figures.Agree(c.Claim, later.Claim) && !RelationFinder.IsBefore(c, earlier)
        && RelationFinder.KindOf(earlier, c, Origins.Share(earlier, c)) is RelationKind.Update or RelationKind.DownwardRevision or RelationKind.Agree or RelationKind.Refine);

    private bool AreRivals(ClaimFeatures a, ClaimFeatures b) => a.Claim.Value is { } v && b.Claim.Value is { } w && _rivals.Contains((v, w));

    /// <summary>Whether a count that adds up is smaller in another voice, where voices contradict each other and nobody took it back.</summary>
    private bool IsUnexplained(ClaimFeatures a, ClaimFeatures b) => _rivals.Count > 0 && !_falls && Accumulations.Of(a.Claim) == Accumulation.Cumulative && a.Origins.Count > 0 && b.Origins.Count > 0;

    /// <summary>Notes which figures contradict each other; whether an origin took its own figure back.</summary>
    private bool Note(ClaimFeatures a, ClaimFeatures b)
    {
        bool origin = Origins.Share(a, b), apart = RelationFinder.AreApart(a, b);
        RelationKind kind = RelationFinder.KindOf(a, b, origin);
        if (kind == RelationKind.Conflict && !apart && a.Claim.Value is { } v && b.Claim.Value is { } w && !IsReplaced(a, b) && !IsReplaced(b, a))
            _rivals.UnionWith([(v, w), (w, v)]);
        return origin && kind == RelationKind.DownwardRevision;
    }
}
