using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>What linking looks at in a group, computed once.</summary>
internal sealed class LinkedGroup
{
    public LinkedGroup(FigureGroup group, List<ClaimFeatures> claims)
    {
        (Group, Claims) = (group, claims);
        Articles = claims.Select(c => c.Claim.ArticleId).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<string>? path = claims.Select(c => c.PlacePath).Where(p => p.Count > 0).GroupBy(p => p[0], StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First();
        Path = path ?? [];
        Nouns = Common(claims.Select(c => c.NounWords));
        Populations = Common(claims.Select(c => c.Populations));
    }

    /// <summary>The group.</summary>
    public FigureGroup Group { get; }

    /// <summary>Its claims.</summary>
    public List<ClaimFeatures> Claims { get; }

    /// <summary>The articles that speak of it.</summary>
    public HashSet<string> Articles { get; }

    /// <summary>The place that most of its claims name and those it lies in, the nearest first.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>The first of <see cref="Path"/>, or null.</summary>
    public string? Place => Path.Count > 0 ? Path[0] : null;

    /// <summary>The noun words that most of its claims have.</summary>
    public HashSet<string> Nouns { get; }

    /// <summary>The parts of the people that most of its claims name.</summary>
    public HashSet<string> Populations { get; }

    /// <summary>Level, change or rate.</summary>
    public Measure Measure => Claims[0].Claim.Measure;

    /// <summary>Whether it is planned, forecast or supposed.</summary>
    public bool IsPlan => Claims[0].IsPlan;

    /// <summary>How large it is: its best, else its low; null where nothing tells.</summary>
    public decimal? Size => Group.Estimate.Best ?? Group.Estimate.Low;

    private static HashSet<string> Common(IEnumerable<HashSet<string>> sets)
    {
        List<HashSet<string>> all = [.. sets];
        return all.SelectMany(s => s).GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() * 2 >= all.Count).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }
}
