namespace ClaimCompare.Scoring;

/// <summary>Compares predicted claims with gold claims, article by article.</summary>
/// <remarks>
/// A predicted claim matches a gold claim when their number spans overlap, the largest overlap first, one to one. Claims of titles and
/// predictions on the total of an <c>out_of</c> pair are not counted. The headline figure, <c>tuple</c>, wants value, qualifier, unit, kind,
/// source and modality right at once; <c>record</c> wants measure, out_of and when on top; <c>impact</c> is <c>tuple</c> over the kinds of
/// human impact, deployment and damage.
/// </remarks>
internal static class ClaimScorer
{
    private static readonly HashSet<string> Impact = new(StringComparer.Ordinal)
    {
        "deaths", "injuries", "missing", "casualties", "detained", "displaced", "rescued", "affected", "cases", "deployed", "damage",
    };

    /// <summary>Scores one article.</summary>
    /// <param name="article">The article's identifier, for the list of errors.</param>
    /// <param name="gold">The gold claims.</param>
    /// <param name="predicted">The predicted claims.</param>
    /// <param name="errors">Takes every claim that is missed, spurious or wrong; null to leave that out.</param>
    public static Tally Score(string article, IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> predicted, List<ScoringError>? errors = null)
    {
        var tally = new Tally();
        List<ScoredClaim> counted = [.. predicted.Where(p => !p.InTitle)];
        List<(int Gold, int Predicted)> pairs = PairUp(gold, counted);
        HashSet<double> totals = [.. gold.Where(g => g.OutOf is not null).Select(g => Number(g.OutOf)!.Value)];
        HashSet<int> hit = [.. pairs.Select(p => p.Predicted)];
        List<ScoredClaim> extra = [.. counted.Where((p, i) => !hit.Contains(i) && !(Number(p.Value) is { } v && totals.Contains(v)))];
        tally.Gold = gold.Count;
        tally.Matched = pairs.Count;
        tally.Predicted = pairs.Count + extra.Count;
        for (int t = 0; t < 3; t++)
        {
            bool impact = t == 1;
            tally.Tuple[t, 1] = gold.Count(g => !impact || Impact.Contains(g.Kind));
            tally.Tuple[t, 2] = pairs.Count(p => !impact || Impact.Contains(counted[p.Predicted].Kind)) + extra.Count(p => !impact || Impact.Contains(p.Kind));
        }

        foreach ((int g, int p) in pairs)
            ScorePair(article, gold[g], counted[p], tally, errors);
        if (errors is not null)
        {
            HashSet<int> found = [.. pairs.Select(p => p.Gold)];
            errors.AddRange(gold.Where((_, i) => !found.Contains(i)).Select(g => new ScoringError(article, "missed", g, null)));
            errors.AddRange(extra.Select(p => new ScoringError(article, "spurious", null, p)));
        }

        if (gold.Count > 0)
        {
            tally.ArticlesWithGold = 1;
            tally.MacroSum = Tally.Score(tally.Tuple[0, 0], gold.Count, pairs.Count + extra.Count).F1;
        }

        return tally;
    }

    private static void ScorePair(string article, ScoredClaim g, ScoredClaim p, Tally tally, List<ScoringError>? errors)
    {
        List<(int Gold, int Predicted)> links = Names.Match(g.Sources, p.Sources);
        CountLinks(0, links.Count, g.Sources.Count, p.Sources.Count);
        int relays = Names.Match(g.Via, p.Via).Count;
        CountLinks(1, relays, g.Via.Count, p.Via.Count);
        bool[] ok =
        [
            Equal(g.Value, p.Value) && Equal(g.Low, p.Low) && Equal(g.High, p.High),
            g.Qualifier == p.Qualifier,
            (g.Unit ?? string.Empty) == (p.Unit ?? string.Empty),
            g.Kind == p.Kind,
            g.Modality == p.Modality,
            g.Measure == p.Measure,
            Equal(g.OutOf, p.OutOf),
            Names.WordF1(g.Object, p.Object) >= 0.5,
            links.Count == g.Sources.Count && g.Sources.Count == p.Sources.Count,
        ];
        for (int f = 0; f < ok.Length; f++)
        {
            if (f == 7 && string.IsNullOrEmpty(g.Object))
                continue;
            tally.Asked[f]++;
            tally.Right[f] += ok[f] ? 1 : 0;
        }

        if (p.Attributed is { } way)
        {
            tally.Attributed[(int)way, 0] += ok[8] ? 1 : 0;
            tally.Attributed[(int)way, 1]++;
        }

        bool org = true;
        foreach ((int a, int b) in links)
        {
            if (a >= g.Organisations.Count || g.Organisations[a].Count == 0)
                continue;
            tally.Asked[9]++;
            string? body = b < p.Organisations.Count && p.Organisations[b].Count > 0 ? p.Organisations[b][0] : null;
            bool same = g.Organisations[a].Any(x => Names.Same(body, x));
            tally.Right[9] += same ? 1 : 0;
            org &= same;
        }

        bool when = CountStated(2, g.When, p.When, StartsWith(p.When, g.When));
        bool said = CountStated(3, g.Said, p.Said, StartsWith(p.Said, g.Said));
        bool place = CountStated(4, g.Place, p.Place, Names.WordF1(g.Place, p.Place) >= 0.5);
        bool tuple = ok[0] && ok[1] && ok[2] && ok[3] && ok[4] && ok[8];
        tally.Tuple[0, 0] += tuple ? 1 : 0;
        tally.Tuple[1, 0] += tuple && Impact.Contains(g.Kind) ? 1 : 0;
        tally.Tuple[2, 0] += tuple && ok[5] && ok[6] && when ? 1 : 0;
        if (errors is null)
            return;
        ok[7] |= string.IsNullOrEmpty(g.Object);
        List<string> wrong = [.. Enumerable.Range(0, ok.Length).Where(f => !ok[f]).Select(f => Tally.Fields[f])];
        foreach ((bool right, string field) in new[] { (org, "org"), (relays == g.Via.Count && relays == p.Via.Count, "via"), (when, "when"), (said, "said"), (place, "place") })
        {
            if (!right)
                wrong.Add(field);
        }

        if (wrong.Count > 0)
            errors.Add(new ScoringError(article, "wrong " + string.Join(',', wrong), g, p));

        void CountLinks(int i, int hits, int gold, int predicted)
        {
            tally.Link[i, 0] += hits;
            tally.Link[i, 1] += gold;
            tally.Link[i, 2] += predicted;
        }

        bool CountStated(int i, string? gold, string? predicted, bool same)
        {
            bool a = !string.IsNullOrEmpty(gold), b = !string.IsNullOrEmpty(predicted);
            CountLinks(i, a && b && same ? 1 : 0, a ? 1 : 0, b ? 1 : 0);
            return (a && b && same) || (!a && !b);
        }
    }

    private static List<(int Gold, int Predicted)> PairUp(IReadOnlyList<ScoredClaim> gold, List<ScoredClaim> predicted)
    {
        var options = new List<(int Overlap, int Distance, int Gold, int Predicted)>();
        for (int g = 0; g < gold.Count; g++)
        {
            for (int p = 0; p < predicted.Count; p++)
            {
                int overlap = Math.Min(gold[g].End, predicted[p].End) - Math.Max(gold[g].Start, predicted[p].Start);
                if (overlap > 0)
                    options.Add((-overlap, Math.Abs(gold[g].Start - predicted[p].Start), g, p));
            }
        }

        options.Sort();
        var takenGold = new bool[gold.Count];
        var takenPredicted = new bool[predicted.Count];
        var pairs = new List<(int, int)>();
        foreach ((_, _, int g, int p) in options)
        {
            if (takenGold[g] || takenPredicted[p])
                continue;
            takenGold[g] = takenPredicted[p] = true;
            pairs.Add((g, p));
        }

        return pairs;
    }

    private static bool StartsWith(string? predicted, string? gold) => predicted is not null && gold is not null && predicted.StartsWith(gold, StringComparison.Ordinal);

    private static double? Number(decimal? value) => value is { } v ? Math.Round((double)v, 6) : null;

    private static bool Equal(decimal? a, decimal? b) => Number(a) == Number(b);
}
