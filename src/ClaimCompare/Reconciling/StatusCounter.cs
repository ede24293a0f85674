using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Tells how the figures of a group stand to each other, claim by claim: a contradiction anywhere makes a conflict, else a development in time an update.</summary>
/// <param name="relations">How the claims of the group relate.</param>
internal sealed class StatusCounter(GroupRelations relations)
{
    private const int MostCompared = 250;
    private readonly HashSet<object> _seen = [];
    private readonly List<ClaimFeatures> _claims = [];
    private int _count;
    private GroupStatus _status = GroupStatus.Agree;

    /// <summary>The status of the claims so far.</summary>
    public GroupStatus Status => _count == 1 ? GroupStatus.Single : _status;

    /// <summary>Adds a claim.</summary>
    public void Add(ClaimFeatures claim)
    {
        _count++;

        // Repetitions of one figure by one origin at one time add nothing
        NumericClaim c = claim.Claim;
        object key = (c.Value, c.Low, c.High, c.Modality, claim.Time, c.ArticleId, c.Attribution.Sources.Count > 0 ? c.Attribution.Sources[0].Name : null);
        if (_status == GroupStatus.Conflict || _claims.Count == MostCompared || !_seen.Add(key))
            return;
        foreach (ClaimFeatures other in _claims)
        {
            switch (relations.KindOf(other, claim))
            {
                case RelationKind.Conflict when relations.IsResolved(other, claim):
                case RelationKind.Denies when relations.Corrections.IsCorrection(other, claim):
                    _status = GroupStatus.Update;
                    break;
                case RelationKind.Conflict or RelationKind.Slip or RelationKind.Denies:
                    _status = GroupStatus.Conflict;
                    return;
                case RelationKind.Update or RelationKind.DownwardRevision or RelationKind.Undated or RelationKind.Stale:
                    _status = GroupStatus.Update;
                    break;
            }
        }

        _claims.Add(claim);
    }
}
