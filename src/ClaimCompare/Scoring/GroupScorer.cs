using System.Globalization;

namespace ClaimCompare.Scoring;

/// <summary>Compares the groups of a comparison with gold groups: pairs, B-cubed (Bagga and Baldwin, 1998), status, bounds and origins.</summary>
/// <remarks>Status, best, low, high and origins are asked of the gold groups with two claims or more, against the predicted group that holds most of them, at least two.</remarks>
internal sealed class GroupScorer
{
    private readonly List<(string Gold, string? Predicted)> _statuses = [];
    private int _total, _found, _together, _goldPairs, _predictedPairs, _asked, _status, _best, _low, _high, _origins, _relationsAsked, _relationsRight;
    private double _precision, _recall;

    /// <summary>Where groups of gold with two claims or more come out otherwise.</summary>
    public List<GroupError> Errors { get; } = [];

    /// <summary>Takes one event with its comparison; null where there is none.</summary>
    public void Add(GoldEvent gold, IReadOnlyList<FigureGroup>? predicted)
    {
        predicted ??= [];
        var claims = new List<(string Article, int Start, int Group)>();
        for (int g = 0; g < gold.Groups.Count; g++)
            claims.AddRange(gold.Groups[g].Claims.Select(c => (c.Article, c.Start, g)));
        Dictionary<(string, int), int> where = Locate(claims, predicted);
        _total += claims.Count;
        _found += where.Count;
        Pairs(claims, where);
        BCubed(claims, where);
        foreach (GoldGroup group in gold.Groups.Where(g => g.Claims.Count >= 2))
            ScoreGroup(gold.Name, group, where, predicted);
    }

    /// <summary>The figures by name, in the order they are printed.</summary>
    public List<KeyValuePair<string, double>> Figures()
    {
        double p = _predictedPairs == 0 ? 0 : (double)_together / _predictedPairs, r = _goldPairs == 0 ? 0 : (double)_together / _goldPairs;
        double bp = _total == 0 ? 0 : _precision / _total, br = _total == 0 ? 0 : _recall / _total;
        var figures = new List<KeyValuePair<string, double>>
        {
            new("claims", _total),
            new("found", _total == 0 ? 0 : (double)_found / _total),
            new("pair.P", p),
            new("pair.R", r),
            new("pair.F1", F1(p, r)),
            new("b3.P", bp),
            new("b3.R", br),
            new("b3.F1", F1(bp, br)),
            new("groups>=2", _asked),
            new("status", Share(_status)),
            new("status.macro", MacroStatus()),
            new("best", Share(_best)),
            new("low", Share(_low)),
            new("high", Share(_high)),
            new("origins", Share(_origins)),
        };
        if (_relationsAsked > 0)
            figures.Add(new("relations", (double)_relationsRight / _relationsAsked));
        return [.. figures.Select(f => new KeyValuePair<string, double>(f.Key, Math.Round(f.Value, 4)))];
    }

    private static Dictionary<(string Article, int Start), int> Locate(List<(string Article, int Start, int Group)> claims, IReadOnlyList<FigureGroup> predicted)
    {
        var byArticle = claims.ToLookup(c => c.Article, StringComparer.Ordinal);
        var where = new Dictionary<(string, int), int>();
        for (int p = 0; p < predicted.Count; p++)
        {
            foreach (NumericClaim c in predicted[p].Claims.Where(c => c.In == ClaimLocation.Text))
            {
                foreach ((string article, int start, _) in byArticle[c.ArticleId])
                {
                    if (c.Span.Start - 4 <= start && start < c.Span.End)
                        where.TryAdd((article, start), p);
                }
            }
        }

        return where;
    }

    private void Pairs(List<(string Article, int Start, int Group)> claims, Dictionary<(string, int), int> where)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            bool hasX = where.TryGetValue((claims[i].Article, claims[i].Start), out int x);
            for (int j = i + 1; j < claims.Count; j++)
            {
                bool sameGold = claims[i].Group == claims[j].Group;
                bool samePredicted = hasX && where.TryGetValue((claims[j].Article, claims[j].Start), out int y) && x == y;
                _goldPairs += sameGold ? 1 : 0;
                _predictedPairs += samePredicted ? 1 : 0;
                _together += sameGold && samePredicted ? 1 : 0;
            }
        }
    }

    private void BCubed(List<(string Article, int Start, int Group)> claims, Dictionary<(string, int), int> where)
    {
        List<(int Gold, int Predicted)> found = [.. claims.Where(c => where.ContainsKey((c.Article, c.Start))).Select(c => (c.Group, where[(c.Article, c.Start)]))];
        Dictionary<int, int> goldSizes = claims.GroupBy(c => c.Group).ToDictionary(g => g.Key, g => g.Count());
        Dictionary<int, int> predictedSizes = found.GroupBy(f => f.Predicted).ToDictionary(g => g.Key, g => g.Count());
        foreach (IGrouping<(int Gold, int Predicted), (int, int)> cell in found.GroupBy(f => f))
        {
            double n = cell.Count();
            _precision += n * n / predictedSizes[cell.Key.Predicted];
            _recall += n * n / goldSizes[cell.Key.Gold];
        }
    }

    private void ScoreGroup(string name, GoldGroup group, Dictionary<(string, int), int> where, IReadOnlyList<FigureGroup> predicted)
    {
        _asked++;
        var counts = new Dictionary<int, int>();
        foreach ((string Article, int Start) claim in group.Claims)
        {
            if (where.TryGetValue(claim, out int p))
                counts[p] = counts.GetValueOrDefault(p) + 1;
        }

        // The first of equally good groups in the order of the gold claims, as dictionaries of the reference scorer keep it
        int best = -1;
        foreach ((int p, int n) in counts)
        {
            if (best < 0 || n > counts[best])
                best = p;
        }

        FigureGroup? match = best >= 0 && counts[best] >= 2 ? predicted[best] : null;
        string? status = match is null ? null : Names.Of(match.Status);
        _statuses.Add((group.Status, status));
        _relationsAsked += group.Relations.Count;
        Check(name, group, "status", group.Status, status, status == group.Status, ref _status);
        Check(name, group, "best", Show(group.Best), Show(match?.Estimate.Best), match is not null && Near(match.Estimate.Best, group.Best), ref _best);
        Check(name, group, "low", Show(group.Low), Show(match?.Estimate.Low), match is not null && Near(match.Estimate.Low, group.Low), ref _low);
        Check(name, group, "high", Show(group.High), Show(match?.Estimate.High), match is not null && Near(match.Estimate.High, group.High), ref _high);
        Check(name, group, "origins", Show(group.Origins), Show(match?.Estimate.Origins), match?.Estimate.Origins == group.Origins, ref _origins);
        foreach ((int a, int b, string relation) in group.Relations)
        {
            string? found = match is null ? null : RelationOf(match, group.Claims[a], group.Claims[b]);
            Check(name, group, "relations", $"{a + 1}-{b + 1} {relation}", found, found == relation, ref _relationsRight);
        }
    }

    private void Check(string name, GoldGroup group, string figure, string gold, string? predicted, bool right, ref int count)
    {
        if (right)
            count++;
        else
            Errors.Add(new GroupError(name, group, figure, gold, predicted));
    }

    private static string Show(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    /// <summary>The relation of two claims in a group; null where they are not both in it.</summary>
    private static string? RelationOf(FigureGroup group, (string Article, int Start) a, (string Article, int Start) b)
    {
        int i = IndexOf(a), j = IndexOf(b);
        return i < 0 || j < 0 ? null : group.Relations.FirstOrDefault(r => (r.A == i && r.B == j) || (r.A == j && r.B == i)) is { } found ? Names.Of(found.Kind).Replace('_', '-') : null;

        int IndexOf((string Article, int Start) claim)
        {
            for (int k = 0; k < group.Claims.Count; k++)
            {
                NumericClaim c = group.Claims[k];
                if (c.ArticleId == claim.Article && c.In == ClaimLocation.Text && c.Span.Start - 4 <= claim.Start && claim.Start < c.Span.End)
                    return k;
            }

            return -1;
        }
    }

    private double MacroStatus()
    {
        List<string> labels = [.. _statuses.Select(s => s.Gold).Distinct(StringComparer.Ordinal)];
        if (labels.Count == 0)
            return 0;
        return labels.Average(label =>
        {
            double hits = _statuses.Count(s => s.Gold == label && s.Predicted == label);
            return F1(hits / Math.Max(1, _statuses.Count(s => s.Predicted == label)), hits / Math.Max(1, _statuses.Count(s => s.Gold == label)));
        });
    }

    private double Share(int n) => _asked == 0 ? 0 : (double)n / _asked;

    private static double F1(double p, double r) => p + r > 0 ? 2 * p * r / (p + r) : 0;

    private static bool Near(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Abs((double)(x - y)) <= (0.02 * Math.Abs((double)y)) + 1e-9 : a is null && b is null;
}
