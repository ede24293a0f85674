using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Finds how groups relate: parts of wholes, parts that are larger than their wholes, and other ways of counting the same.</summary>
/// <remarks>
/// A group is a part of another where its claims say so (<c>37 dari 64</c>), where it counts the same more narrowly (a place within the other's, a
/// part of the people, what came on top), where its kind is narrower (dead among casualties), or where figures of one article add up.
/// </remarks>
internal static class LinkFinder
{
    /// <summary>The links between groups, by index, in order.</summary>
    public static List<Relation> Find(IReadOnlyList<(FigureGroup Group, List<ClaimFeatures> Claims)> groups)
    {
        List<LinkedGroup> linked = [.. groups.Select(g => new LinkedGroup(g.Group, g.Claims))];
        string? scene = MainPlace(groups.SelectMany(g => g.Claims));
        HashSet<(int, int)> sums = SumFinder.Find(linked);
        var links = new List<Relation>();
        foreach ((int i, int j) in Neighbours(linked))
        {
            if (Link(linked[i], linked[j], sums.Contains((i, j)), scene) is { } forward)
                links.Add(new Relation(i, j, forward, Why(forward, linked[i], linked[j])));
            else if (Link(linked[j], linked[i], sums.Contains((j, i)), scene) is { } backward)
                links.Add(new Relation(j, i, backward, Why(backward, linked[j], linked[i])));
            else if (IsOtherDefinition(linked[i], linked[j]))
                links.Add(new Relation(i, j, RelationKind.Definition, Why(RelationKind.Definition, linked[i], linked[j])));
        }

        return [.. links.OrderBy(l => l.A).ThenBy(l => l.B)];
    }

    /// <summary>The pairs of groups that some article speaks of both, the smaller index first.</summary>
    private static IEnumerable<(int, int)> Neighbours(List<LinkedGroup> groups)
    {
        var seen = new HashSet<(int, int)>();
        foreach (List<int> together in Enumerable.Range(0, groups.Count).SelectMany(i => groups[i].Articles.Select(a => (Article: a, Index: i))).GroupBy(x => x.Article, x => x.Index, StringComparer.Ordinal).Select(g => g.ToList()))
        {
            for (int i = 0; i < together.Count; i++)
            {
                for (int j = i + 1; j < together.Count; j++)
                {
                    if (seen.Add((together[i], together[j])))
                        yield return (together[i], together[j]);
                }
            }
        }
    }

    /// <summary>How the first group relates to the second as its whole, or null.</summary>
    private static RelationKind? Link(LinkedGroup part, LinkedGroup whole, bool isSum, string? scene)
    {
        if (part.Group.Unit != whole.Group.Unit || part.IsPlan != whole.IsPlan)
            return null;
        bool larger = part.Size > whole.Size;
        if (StatesWhole(part, whole))
            return larger && part.Group.Status != GroupStatus.Update ? RelationKind.PartOfViolation : RelationKind.PartOf;
        if (isSum)
            return RelationKind.PartOf;
        if (whole.Measure != Measure.Level || part.Measure == Measure.Rate || part.Size is null || whole.Size is null || part.Group.Unit == "%")
            return null;
        if (part.Group.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing && whole.Group.Kind == ClaimKind.Casualties && PlacesFit(part, whole))
            return larger ? null : RelationKind.PartOf;
        if (ClaimFeatures.Family(part.Group.Kind) != ClaimFeatures.Family(whole.Group.Kind))
            return null;
        bool within = IsWithin(part, whole, scene);
        bool narrower = part.Populations.IsProperSupersetOf(whole.Populations) && whole.Populations.Count == 0;
        bool onTop = part.Measure == Measure.Change;
        if (!(within || narrower || onTop) || !SameThing(part, whole) || !(within || PlacesFit(part, whole)))
            return null;
        return !larger ? RelationKind.PartOf : within && SameDay(part, whole) ? RelationKind.PartOfViolation : null;
    }

    /// <summary>Whether the place of the first lies in that of the second: by what is known of places, or because that is where all happened.</summary>
    public static bool IsWithin(LinkedGroup part, LinkedGroup whole, string? scene) => part.Place is not null && whole.Place is not null && part.Place != whole.Place
        && (part.Path.Contains(whole.Place, StringComparer.Ordinal) || (whole.Place == scene && !whole.Path.Contains(part.Place, StringComparer.Ordinal)));

    private static bool StatesWhole(LinkedGroup part, LinkedGroup whole) => part.Claims.Exists(c => c.Claim.OutOf is { } total
        && whole.Claims.Exists(w => w.Claim.Value == total && w.Claim.OutOf is null && w.Claim.ArticleId == c.Claim.ArticleId));

    /// <summary>Families and people, plan and fact: two ways to count one thing.</summary>
    private static bool IsOtherDefinition(LinkedGroup a, LinkedGroup b)
    {
        if (a.Measure != b.Measure || ClaimFeatures.Family(a.Group.Kind) != ClaimFeatures.Family(b.Group.Kind) || !PlacesFit(a, b))
            return false;
        if (a.IsPlan != b.IsPlan)
            return a.Group.Unit == b.Group.Unit && a.Nouns.SetEquals(b.Nouns) && a.Nouns.Count > 0;
        return a.Group.Unit == Households != (b.Group.Unit == Households) && a.Group.Unit is null or Households && b.Group.Unit is null or Households && ClaimFeatures.IsVictims(a.Group.Kind);
    }

    private const string Households = "KK";

    /// <summary>Whether the whole's noun holds the part's: shepherds are people, but no soldiers.</summary>
    public static bool SameThing(LinkedGroup part, LinkedGroup whole) =>
        whole.Nouns.Count == 0 ? ClaimFeatures.IsVictims(part.Group.Kind) : part.Nouns.Count > 0 ? whole.Nouns.IsSubsetOf(part.Nouns) || part.Nouns.IsSubsetOf(whole.Nouns) : ClaimFeatures.IsVictims(part.Group.Kind) && part.Measure == Measure.Change;

    private static bool PlacesFit(LinkedGroup a, LinkedGroup b) => a.Place is null || b.Place is null || a.Place == b.Place || a.Path.Contains(b.Place, StringComparer.Ordinal) || b.Path.Contains(a.Place, StringComparer.Ordinal);

    private static bool SameDay(LinkedGroup a, LinkedGroup b) => a.Claims.Max(Timeline.Day) == b.Claims.Max(Timeline.Day);

    /// <summary>The place that most claims name.</summary>
    private static string? MainPlace(IEnumerable<ClaimFeatures> claims) => claims.Where(c => c.PlacePath.Count > 0).GroupBy(c => c.PlacePath[0], StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static Reason Why(RelationKind kind, LinkedGroup a, LinkedGroup b) => Reasons.Of(
        kind switch { RelationKind.PartOf => "link.part-of", RelationKind.PartOfViolation => "link.part-of-violation", _ => "link.definition" }, a.Group.Label, b.Group.Label);
}
