namespace ClaimCompare.Comparing;

/// <summary>Joins groups of two kinds that count the same: people and things are what remains where a sentence tells no outcome.</summary>
/// <remarks>
/// One article has 1.146 houses flooded, another says later <c>1.146 rumah itu</c>. Only equal figures of two telling digits or more join, of the
/// same unit and measure, with the same counted noun.
/// </remarks>
internal static class KindBridge
{
    private const int FewestDigits = 2, TellingDigits = 3;

    // A figure that so many groups have tells nothing, and comparing all of them would take the square of their number
    private const int MostAlike = 200;

    /// <summary>The groups with those of two kinds joined that count the same; each in the order of the claims.</summary>
    /// <param name="groups">The groups, as indexes of claims.</param>
    /// <param name="claims">The claims.</param>
    public static List<List<int>> Join(List<List<int>> groups, IReadOnlyList<ClaimFeatures> claims)
    {
        int[] into = [.. Enumerable.Range(0, groups.Count)];
        var seen = new Dictionary<(string?, Measure, int, decimal), List<(int Group, int Claim)>>();
        for (int g = 0; g < groups.Count; g++)
        {
            foreach (int i in groups[g].Where(i => claims[i].Claim is { Value: not null, Qualifier: Qualifier.Exact, Unit: not "%" } && Figures.Digits(claims[i].Claim.Value!.Value) >= FewestDigits))
            {
                (ClaimKind _, string? unit, Measure measure, int mood) = claims[i].Block;
                (string?, Measure, int, decimal) key = (unit, measure, mood, claims[i].Claim.Value!.Value);
                if (!seen.TryGetValue(key, out List<(int Group, int Claim)>? same))
                    seen.Add(key, same = []);
                foreach ((int other, int j) in same)
                {
                    if (Root(other) != Root(g) && AreSame(claims[i], claims[j]))
                        into[Math.Max(Root(other), Root(g))] = Math.Min(Root(other), Root(g));
                }

                if (same.Count < MostAlike && (same.Count == 0 || same[^1].Group != g))
                    same.Add((g, i));
            }
        }

        return [.. Enumerable.Range(0, groups.Count).GroupBy(Root).OrderBy(r => r.Key).Select(r => r.Count() == 1 ? groups[r.Key] : [.. r.SelectMany(g => groups[g]).Order()])];

        int Root(int at)
        {
            while (into[at] != at)
                at = into[at];
            return at;
        }
    }

    private static bool AreSame(ClaimFeatures a, ClaimFeatures b) => ClaimFeatures.Family(a.Claim.Kind) != ClaimFeatures.Family(b.Claim.Kind) && (Remains(a.Claim.Kind) || Remains(b.Claim.Kind) || AreOneToll(a, b))
        && ClaimPairs.HaveSameNouns(a, b);

    /// <summary>The hurt of one article are the victims, the sick or the affected of another where a figure of three digits is theirs.</summary>
    private static bool AreOneToll(ClaimFeatures a, ClaimFeatures b) => IsLoose(a.Claim.Kind) && IsLoose(b.Claim.Kind) && a.Claim.ArticleId != b.Claim.ArticleId && Figures.Digits(a.Claim.Value!.Value) >= TellingDigits
        && a.States.SetEquals(b.States) && (a.Ages is null || b.Ages is null || a.Ages == b.Ages);

    private static bool IsLoose(ClaimKind kind) => kind is ClaimKind.Injuries or ClaimKind.Casualties or ClaimKind.Cases or ClaimKind.Affected;

    private static bool Remains(ClaimKind kind) => kind is ClaimKind.People or ClaimKind.Count;
}
