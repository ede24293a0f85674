namespace ClaimCompare.Comparing;

/// <summary>Finds the claims of an article that take a figure apart which it states right before or behind them: <c>11 meninggal, enam di Lumbungsari dan lima di Karangjati</c>.</summary>
/// <remarks>What adds up to a whole is a part of it even where the text does not count it out of the whole. Each part stands close to the next, so that chance seldom makes a sum.</remarks>
internal static class Breakdowns
{
    private const int FewestParts = 2, Farthest = 400, FarthestWhole = 800;

    // Below it two small figures make the sum of a third by chance, unless one sentence tells them
    private const decimal LeastWhole = 8;

    /// <summary>Tells the parts of each article their wholes.</summary>
    public static void Find(IReadOnlyList<ClaimFeatures> claims)
    {
        foreach (IGrouping<object, ClaimFeatures> sort in claims.Where(IsCounted).GroupBy<ClaimFeatures, object>(c => (c.Claim.ArticleId, c.Block, string.Join(' ', c.States.Order(StringComparer.Ordinal)))))
        {
            List<ClaimFeatures> series = [.. sort.OrderBy(c => c.Claim.Span.Start)];
            for (int w = 0; series.Count > FewestParts && w < series.Count; w++)
            {
                Mark(series, w, 1);
                Mark(series, w, -1);
            }
        }
    }

    /// <summary>Tells the figures of single months that they are of those alone, where their article goes through several.</summary>
    public static void FindMonthly(IReadOnlyList<ClaimFeatures> claims)
    {
        foreach (IGrouping<object, ClaimFeatures> sort in claims.Where(c => c.Claim.When is { HasDay: false, Month: > 0 }).GroupBy<ClaimFeatures, object>(c => (c.Claim.ArticleId, c.Block)))
        {
            bool several = sort.Any(c => c.Claim.When != sort.First().Claim.When);
            foreach (ClaimFeatures claim in sort)
                claim.IsMonthly = several;
        }
    }

    private static bool IsCounted(ClaimFeatures c) => c.Claim is { Value: > 0, Qualifier: Qualifier.Exact, Unit: not "%", Measure: Measure.Level, Modality: not Modality.Denied } && c.Article is not null;

    private static void Mark(List<ClaimFeatures> series, int at, int step)
    {
        ClaimFeatures whole = series[at];
        decimal sum = 0, total = whole.Claim.Value!.Value;
        int end = at;
        while (sum < total && end + step >= 0 && end + step < series.Count && AreNear(series[end], series[end + step], end == at ? FarthestWhole : Farthest) && series[end + step].Claim.Value < total)
            sum += series[end += step].Claim.Value!.Value;
        List<ClaimFeatures> parts = step > 0 ? series.GetRange(at + 1, end - at) : series.GetRange(end, at - end);
        if (sum != total || parts.Count < FewestParts || !AreTold(parts, total) || parts.Exists(p => ClaimPairs.Becomes(p, whole) || ClaimPairs.Becomes(whole, p)))
            return;
        foreach (ClaimFeatures part in parts.Where(p => p.Claim.OutOf is null))
        {
            part.PartOf = total;
            part.IsElsewhere |= part.PlaceWords.Count > 0 && !part.PlaceWords.SetEquals(whole.PlaceWords);
        }
    }

    private static bool AreTold(List<ClaimFeatures> parts, decimal total) => total >= LeastWhole || parts.TrueForAll(p => p.Claim.Sentence == parts[0].Claim.Sentence);

    private static bool AreNear(ClaimFeatures a, ClaimFeatures b, int farthest) => Math.Abs(a.Claim.Span.Start - b.Claim.Span.Start) < farthest;
}
