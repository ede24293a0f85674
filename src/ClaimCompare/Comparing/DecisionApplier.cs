using ClaimCompare.Reading;

namespace ClaimCompare.Comparing;

/// <summary>Applies what people decided to the groups that the program made, in the order of the decisions.</summary>
internal sealed class DecisionApplier
{
    private readonly List<DecidedGroup> _groups;
    private readonly Dictionary<ClaimFeatures, int> _order;
    private readonly Dictionary<ClaimFeatures, DecidedGroup> _at = new(ReferenceEqualityComparer.Instance);
    private readonly ClaimLocator _locator;

    /// <summary>Begins with the program's groups.</summary>
    /// <param name="groups">The groups, as lists of claims.</param>
    public DecisionApplier(IReadOnlyList<List<ClaimFeatures>> groups)
    {
        _groups = [.. groups.Select((g, i) => new DecidedGroup([.. g], [i]))];
        _order = new(ReferenceEqualityComparer.Instance);
        foreach (ClaimFeatures claim in groups.SelectMany(g => g).Order(ClaimOrder.Instance))
            _order.Add(claim, _order.Count);
        foreach (DecidedGroup group in _groups)
            group.Claims.ForEach(c => _at[c] = group);
        _locator = new ClaimLocator(_order.Keys);
    }

    /// <summary>The groups that still hold claims.</summary>
    public IEnumerable<DecidedGroup> Groups => _groups.Where(g => g.Claims.Count > 0);

    /// <summary>The claims that were rejected, in order.</summary>
    public List<ClaimFeatures> Rejected { get; } = [];

    /// <summary>The outcome of each decision and the group it shaped.</summary>
    public List<(Decision Decision, string? Code, Reason Why, DecidedGroup? Group)> Outcomes { get; } = [];

    /// <summary>Applies one decision; where it does not fit, the groups stay as they are.</summary>
    public void Apply(Decision decision)
    {
        var claims = new List<ClaimFeatures>();
        foreach (ClaimAddress address in decision.Claims)
        {
            if (_locator.Find(address) is not { } claim)
            {
                Refuse(decision, ReadingCodes.ClaimNotFound, Reasons.Of("decision.lost", Shown(address), address.ArticleId));
                return;
            }

            if (!_at.ContainsKey(claim))
            {
                Refuse(decision, ReadingCodes.UnfitDecision, Reasons.Of("decision.rejected", claim.Claim.Number));
                return;
            }

            if (!claims.Contains(claim))
                claims.Add(claim);
        }

        (DecidedGroup? group, Reason? refused) = decision.Kind switch
        {
            DecisionKind.Merge => Merge(claims),
            DecisionKind.Split => Split(claims),
            DecisionKind.Reject => Reject(claims),
            DecisionKind.Choose => Choose(claims[0]),
            _ => Rename(claims[0], decision.Label!),
        };
        if (refused is not null)
        {
            Refuse(decision, ReadingCodes.UnfitDecision, refused);
            return;
        }

        group!.Decisions.Add(decision);
        Outcomes.Add((decision, null, Reasons.Of("decision.applied", decision.Who, decision.Why), group));
    }

    private (DecidedGroup?, Reason?) Merge(List<ClaimFeatures> claims)
    {
        DecidedGroup into = _at[claims[0]];
        List<DecidedGroup> others = [.. claims.Select(c => _at[c]).Where(g => g != into).Distinct()];
        if (others.Exists(o => o.Claims[0].Claim.Unit != into.Claims[0].Claim.Unit || o.Claims[0].IsPlan != into.Claims[0].IsPlan))
            return (null, Reasons.Of("decision.unit"));
        foreach (DecidedGroup other in others)
        {
            Move(other.Claims, into);
            into.Program.UnionWith(other.Program);
            into.Decisions.AddRange(other.Decisions);
            into.Label ??= other.Label;
            into.Chosen ??= other.Chosen;
            other.Claims = [];
        }

        return (into, null);
    }

    private (DecidedGroup?, Reason?) Split(List<ClaimFeatures> claims)
    {
        List<DecidedGroup> from = [.. claims.Select(c => _at[c]).Distinct()];
        if (from.Count == 1 && from[0].Claims.Count == claims.Count)
            return (null, Reasons.Of("decision.alone"));
        if (claims.Exists(c => c.Claim.Unit != claims[0].Claim.Unit || c.IsPlan != claims[0].IsPlan))
            return (null, Reasons.Of("decision.unit"));
        var own = new DecidedGroup([], from.SelectMany(g => g.Program));
        foreach (DecidedGroup group in from)
            Leave(group, claims);
        _groups.Add(own);
        Move(claims, own);
        return (own, null);
    }

    private (DecidedGroup?, Reason?) Reject(List<ClaimFeatures> claims)
    {
        DecidedGroup first = _at[claims[0]];
        foreach (DecidedGroup group in claims.Select(c => _at[c]).Distinct().ToList())
            Leave(group, claims);
        claims.ForEach(c => _at.Remove(c));
        Rejected.AddRange(claims);
        Rejected.Sort((a, b) => _order[a].CompareTo(_order[b]));
        return (first, null);
    }

    private (DecidedGroup?, Reason?) Choose(ClaimFeatures claim)
    {
        if (claim.Claim.Value is null)
            return (null, Reasons.Of("decision.point", claim.Claim.Number));
        _at[claim].Chosen = claim;
        return (_at[claim], null);
    }

    private (DecidedGroup?, Reason?) Rename(ClaimFeatures claim, string label)
    {
        _at[claim].Label = label;
        return (_at[claim], null);
    }

    private static void Leave(DecidedGroup group, List<ClaimFeatures> claims)
    {
        group.Claims = group.Claims.FindAll(c => !claims.Contains(c));
        if (group.Chosen is { } chosen && claims.Contains(chosen))
            group.Chosen = null;
    }

    private void Move(List<ClaimFeatures> claims, DecidedGroup into)
    {
        into.Claims = [.. into.Claims.Concat(claims).OrderBy(c => _order[c])];
        claims.ForEach(c => _at[c] = into);
    }

    private void Refuse(Decision decision, string code, Reason why) => Outcomes.Add((decision, code, why, null));

    private static string Shown(ClaimAddress address) => address.Number ?? address.Sentence ?? (address.Span is { } s ? $"{s.Start}" : "?");
}
