using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds parts that one article tells apart and a whole that it or another states for the same day, where they do not add up.</summary>
/// <remarks>
/// Parts are figures of places within the place of the whole, none of which holds another, or the dead, injured and missing among the casualties of
/// one place. Parts that are together more than the whole cannot all be right with it; fewer can, unless the article announces all of them
/// (<c>rinciannya</c>), or together they are an earlier figure of the whole.
/// </remarks>
internal static class ScatteredSums
{
    private const int FewestParts = 2, MostGroups = 400, Announced = 160;

    /// <summary>The findings, ordered by the article of the parts.</summary>
    /// <param name="groups">The groups of one event with their claims.</param>
    public static List<ArithmeticCheck> Find(IReadOnlyList<(FigureGroup Group, List<ClaimFeatures> Claims)> groups)
    {
        List<LinkedGroup> counted = [.. groups.Where(g => g.Claims.Exists(IsCounted)).Take(MostGroups).Select(g => new LinkedGroup(g.Group, g.Claims))];
        string? scene = Scene(counted.SelectMany(g => g.Claims.Where(IsCounted)));
        var checks = new List<(ClaimFeatures First, ArithmeticCheck Check)>();
        foreach (LinkedGroup whole in counted)
        {
            List<LinkedGroup> within = counted.FindAll(p => p != whole && p.Group.Unit == whole.Group.Unit && IsPart(p, whole, scene));
            if (within.Count < FewestParts)
                continue;
            foreach (IGrouping<string, ClaimFeatures> article in within.SelectMany(p => p.Claims.Where(IsCounted).GroupBy(c => c.Claim.ArticleId, StringComparer.Ordinal).Select(a => a.Last())).GroupBy(c => c.Claim.ArticleId, StringComparer.Ordinal))
            {
                List<ClaimFeatures> parts = [.. article.Order(ClaimOrder.Instance)];
                if (parts.Count >= FewestParts && AreApart(parts, whole) && Check(parts, whole) is { } check)
                    checks.Add((parts[0], check));
            }
        }

        return [.. checks.OrderBy(c => c.First, ClaimOrder.Instance).Select(c => c.Check)];
    }

    private static bool IsCounted(ClaimFeatures c) => c.Claim is { Value: > 0, Qualifier: Qualifier.Exact, Measure: Measure.Level, Modality: Modality.Actual, OutOf: null } && c.Claim.Unit != "%" && c.Time is not null;

    /// <summary>The place that most articles name; of several the one that most claims name, then that of the largest figure.</summary>
    private static string? Scene(IEnumerable<ClaimFeatures> claims) => claims.Where(c => c.PlacePath.Count > 0).GroupBy(c => c.PlacePath[0], StringComparer.Ordinal)
        .OrderByDescending(g => g.DistinctBy(c => c.Claim.ArticleId, StringComparer.Ordinal).Count()).ThenByDescending(g => g.Count()).ThenByDescending(g => g.Max(c => c.Claim.Value)).ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static bool IsPart(LinkedGroup part, LinkedGroup whole, string? scene) => whole.Group.Kind == ClaimKind.Casualties && part.Group.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing
        ? part.Place == whole.Place && part.Populations.SetEquals(whole.Populations)
        : part.Group.Kind == whole.Group.Kind && LinkFinder.IsWithin(part, whole, scene) && part.Populations.SetEquals(whole.Populations) && LinkFinder.SameThing(part, whole);

    /// <summary>Whether no part can count what another does.</summary>
    private static bool AreApart(List<ClaimFeatures> parts, LinkedGroup whole)
    {
        if (parts[0].Claim.Kind != whole.Group.Kind || parts.Exists(p => p.Claim.Kind != parts[0].Claim.Kind))
            return parts.DistinctBy(p => p.Claim.Kind).Count() == parts.Count && parts.TrueForAll(p => p.States.Count == 0);
        return parts.TrueForAll(p => p.PlacePath.Count > 0 && !parts.Exists(q => q != p && q.PlacePath.Contains(p.PlacePath[0], StringComparer.Ordinal)));
    }

    private static ArithmeticCheck? Check(List<ClaimFeatures> parts, LinkedGroup whole)
    {
        DateOnly day = Timeline.Day(parts[0]);
        if (parts.Exists(p => Timeline.Day(p) != day))
            return null;
        List<ClaimFeatures> totals = whole.Claims.FindAll(c => IsCounted(c) && Timeline.Day(c) == day && !parts.Exists(p => c.Claim.Sentence.Length > 0 && p.Claim.ArticleId == c.Claim.ArticleId && p.Claim.Sentence == c.Claim.Sentence));
        decimal sum = parts.Sum(p => p.Claim.Value!.Value);
        if (totals.Count == 0 || totals.Exists(t => ArithmeticCauses.AddsUp(sum, t.Claim.Value!.Value)))
            return null;
        ClaimFeatures total = totals.Find(t => t.Claim.ArticleId == parts[0].Claim.ArticleId) ?? totals[^1];
        if (sum < total.Claim.Value)
        {
            bool isEarlier = whole.Claims.Exists(c => c.Claim.Value == sum && IsCounted(c) && (Timeline.Day(c) < day || Timeline.Published(c) < Timeline.Published(total)));
            if (isEarlier)
                return ArithmeticCauses.Check(total, parts, sum, (ArithmeticCause.StaleParts, null, null));
            if (!AreAnnounced(parts[0]))
                return null;
        }

        (ArithmeticCause Cause, ClaimFeatures? Suspect, decimal? Expected) found = ArithmeticCauses.Of(total, parts, whole.Claims, sum);
        if (found.Cause == ArithmeticCause.Overlap && Timeline.Published(total) < Timeline.Published(parts[0]))
            found = (ArithmeticCause.StaleTotal, total, sum);
        return ArithmeticCauses.Check(total, parts, sum, found);
    }

    /// <summary>Whether the words before the first part say that all parts follow.</summary>
    private static bool AreAnnounced(ClaimFeatures first)
    {
        if (first.Article is not { } article || first.Claim.Span.Start > article.Text.Length)
            return false;
        int from = Math.Max(0, first.Claim.Span.Start - Announced);
        return WholeWords.HasBreakdown(article.Text.AsSpan(from, first.Claim.Span.Start - from));
    }
}
