using System.Globalization;
using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Makes of the claims of one quantity what users see of it.</summary>
internal static class GroupFinisher
{
    private const int MaxRelated = 60;

    /// <summary>The group as the program sees it.</summary>
    /// <remarks>Claims in several units are compared in the one that most of them have; of as many in a metric one, or the first.</remarks>
    public static FigureGroup Finish(IReadOnlyList<ClaimFeatures> claims)
    {
        string? unit = claims.Count == 1 ? claims[0].Claim.Unit : claims.GroupBy(c => c.Claim.Unit, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenByDescending(g => UnitScale.IsMetric(g.Key)).First().Key;
        List<ClaimFeatures> group = [.. claims.Select(c => c.In(unit))];
        var relations = new GroupRelations(group);
        (GroupStatus status, Estimate estimate, List<Reason> why) = Reconciler.Reconcile(group, relations);
        return new FigureGroup
        {
            Label = GroupLabel.Of(group),
            Kind = group[0].Claim.Kind,
            Unit = unit,
            Status = status,
            Estimate = estimate,
            Claims = [.. claims.Select(c => c.Claim)],
            Relations = Relate(group, relations),
            Why = why,
            Accumulation = Accumulations.Of(group[0]),
            Curve = CurveFinder.Find(group, relations),
        };
    }

    /// <summary>A group whose claims contradict each other, in the light of the others: with the votes of origins by what each counts for, and with what adds up.</summary>
    public static FigureGroup Reweigh(FigureGroup group, IReadOnlyList<ClaimFeatures> claims, OriginReliability? reliability, HashSet<(string Article, TextSpan Span)> sums)
    {
        List<ClaimFeatures> converted = [.. claims.Select(c => c.In(group.Unit))];
        (_, Estimate estimate, List<Reason> why) = Reconciler.Reconcile(converted, new GroupRelations(converted, reliability, sums));
        if (reliability is not null)
            why.Add(Reasons.Of("estimate.reliability", reliability.Quantities.ToString(CultureInfo.InvariantCulture)));
        if (estimate.Best != group.Estimate.Best && claims.Any(c => c.Claim.Value == estimate.Best && sums.Contains((c.Claim.ArticleId, c.Claim.Span))))
            why.Add(Reasons.Of("estimate.sum", Reasons.Show(estimate.Best!.Value)));
        return group with { Estimate = estimate, Why = why };
    }

    /// <summary>A group with what people decided: the label, and the best with an interval that holds it.</summary>
    public static FigureGroup Decide(FigureGroup group, DecidedGroup decided, Func<int, FigureGroup> program)
    {
        Estimate estimate = group.Estimate;
        var why = new List<Reason>(group.Why);
        if (decided.Chosen?.Claim.Value is { } best)
        {
            string who = decided.Decisions.FindLast(d => d.Kind == DecisionKind.Choose)?.Who ?? "?";
            why.Add(Reasons.Of("estimate.chosen", Reasons.Show(best), who, group.Estimate.Best is { } own ? Reasons.Show(own) : "–"));
            estimate = estimate with { Best = best, Low = estimate.Low is { } low ? Math.Min(low, best) : null, High = estimate.High is { } high ? Math.Max(high, best) : null };
        }

        return group with
        {
            Label = decided.Label ?? group.Label,
            Estimate = estimate,
            Why = why,
            Decisions = decided.Decisions,
            Program = [.. decided.Program.Select(program).Select(p => new ProgramGroup(p.Label, p.Status, p.Estimate, p.Claims))],
        };
    }

    private static List<Relation> Relate(IReadOnlyList<ClaimFeatures> group, GroupRelations all)
    {
        var relations = new List<Relation>();
        int count = Math.Min(group.Count, MaxRelated);
        for (int i = 0; i < count; i++)
        {
            for (int j = i + 1; j < count; j++)
            {
                RelationKind kind = all.KindOf(group[i], group[j]);
                relations.Add(new Relation(i, j, kind, all.Why(group[i], group[j], kind)));
            }
        }

        return relations;
    }
}
