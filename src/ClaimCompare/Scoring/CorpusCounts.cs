namespace ClaimCompare.Scoring;

/// <summary>How many claims of each kind, measure, modality, qualifier and construction a corpus holds, and how many traps of each sort.</summary>
internal sealed class CorpusCounts
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>The counts: dimension, value, number.</summary>
    public IReadOnlyDictionary<string, SortedDictionary<string, int>> Counts => _counts;

    /// <summary>Adds an article.</summary>
    public void Add(CorpusArticle article)
    {
        Count("total", "articles");
        Count("part", article.IsReserve ? "reserve" : "open");
        foreach (string dimension in new[] { "style", "subject", "layout" })
            Count(dimension, article.Marked.Head.GetValueOrDefault(dimension, "-"));
        foreach (ScoredClaim claim in article.Claims)
        {
            Count("total", "claims");
            Count("kind", claim.Kind);
            Count("measure", claim.Measure);
            Count("modality", claim.Modality);
            Count("qualifier", claim.Qualifier);
            Count("construction", claim.Construction ?? "-");
        }

        foreach ((_, string sort) in article.Traps)
        {
            Count("total", "traps");
            Count("trap", sort);
        }
    }

    /// <summary>Adds an event's groups, relations and links.</summary>
    public void Add(GoldEvent gold)
    {
        Count("total", "events");
        foreach (GoldGroup group in gold.Groups)
        {
            Count("status", group.Status);
            foreach ((_, _, string relation) in group.Relations)
                Count("relation", relation);
        }

        foreach ((_, _, string relation) in gold.Links)
            Count("link", relation);
    }

    private void Count(string dimension, string value)
    {
        if (!_counts.TryGetValue(dimension, out SortedDictionary<string, int>? values))
            _counts.Add(dimension, values = new(StringComparer.Ordinal));
        values[value] = values.GetValueOrDefault(value) + 1;
    }
}
