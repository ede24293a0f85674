namespace ClaimCompare.Scoring;

/// <summary>Scores the extractor and the comparer on gold articles and events, and keeps what is needed to say where they fail.</summary>
internal sealed class Evaluation
{
    private const int ContextReach = 100;
    private readonly ClaimExtractor _extractor = new();
    private readonly ClaimComparer _comparer = new();
    private readonly List<Tally> _tallies = [];
    private readonly SortedDictionary<string, (int Right, int Gold)> _breakdown = new(StringComparer.Ordinal);
    private readonly GroupScorer _groups = new();
    private readonly GroupScorer _goldGroups = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private bool _hasGroups, _hasGoldGroups;

    /// <summary>What is missed, spurious or wrong.</summary>
    public List<ScoringError> Errors { get; } = [];

    /// <summary>Where groups come out otherwise: of those built from gold claims, or from the program's own where there are no others.</summary>
    public IReadOnlyList<GroupError> GroupErrors => _hasGoldGroups ? _goldGroups.Errors : _groups.Errors;

    /// <summary>The number of articles scored.</summary>
    public int Articles => _tallies.Count;

    /// <summary>The number of events scored.</summary>
    public int Events { get; private set; }

    /// <summary>Scores the claims of an article.</summary>
    public void Add(Article article, IReadOnlyList<ScoredClaim> gold)
    {
        var errors = new List<ScoringError>();
        List<(ScoredClaim Scored, string Rule)> predicted = [.. _extractor.Extract(article).Select(c => (ScoredClaim.Of(c), RuleOf(c.Attribution)))];
        _tallies.Add(ClaimScorer.Score(article.Id, gold, [.. predicted.Select(p => p.Scored)], errors));
        Errors.AddRange(errors.Select(e => e with { Context = Around(article.Text, (e.Gold ?? e.Predicted)!) }));
        HashSet<ScoredClaim> misattributed = new(errors.Where(e => e.Fields.Contains("source", StringComparer.Ordinal)).Select(e => e.Predicted).OfType<ScoredClaim>(), ReferenceEqualityComparer.Instance);
        HashSet<ScoredClaim> spurious = new(errors.Where(e => e.Gold is null).Select(e => e.Predicted).OfType<ScoredClaim>(), ReferenceEqualityComparer.Instance);
        foreach ((ScoredClaim claim, string rule) in predicted.Where(p => !p.Scored.InTitle && !spurious.Contains(p.Scored)))
            Count("source by " + rule, !misattributed.Contains(claim));
        HashSet<ScoredClaim> wrong = [.. errors.Where(e => e.BreaksTuple).Select(e => e.Gold).OfType<ScoredClaim>()];
        foreach (ScoredClaim claim in gold)
        {
            Count("kind " + claim.Kind, !wrong.Contains(claim));
            if (claim.Construction is { } construction)
                Count("construction " + construction, !wrong.Contains(claim));
        }
    }

    /// <summary>Scores the groups of an event that gold files name: from the program's own claims, or from claims that are given.</summary>
    public void Add(GoldEvent gold, IReadOnlyList<Article> articles, IEnumerable<NumericClaim>? claims)
    {
        Remember(articles);
        if (claims is null)
            _groups.Add(gold, _comparer.Compare(articles).Groups);
        else
            _goldGroups.Add(gold, _comparer.Compare(articles, claims).Groups);
        (_hasGroups, _hasGoldGroups) = (_hasGroups | claims is null, _hasGoldGroups | claims is not null);
    }

    /// <summary>Scores the groups of an event, from the program's own claims and from the gold claims.</summary>
    public void Add(GoldEvent gold, IReadOnlyList<Article> articles, IReadOnlyDictionary<string, IReadOnlyList<ScoredClaim>> claims)
    {
        Remember(articles);
        _hasGroups = _hasGoldGroups = true;
        _groups.Add(gold, _comparer.Compare(articles).Groups);
        _goldGroups.Add(gold, _comparer.Compare(articles, articles.SelectMany(a => GoldClaims.ToClaims(claims[a.Id], a))).Groups);
    }

    /// <summary>The text around where a claim of a gold group begins.</summary>
    public string Around((string Article, int Start) claim)
    {
        if (!_texts.TryGetValue(claim.Article, out string? text) || claim.Start > text.Length)
            return string.Empty;
        int from = Math.Max(0, claim.Start - ContextReach), to = Math.Min(text.Length, claim.Start + ContextReach);
        return (text[from..claim.Start] + "»" + text[claim.Start..to]).Replace('\n', ' ');
    }

    /// <summary>All figures by name, with the interval that drawing articles again gives where there is one.</summary>
    public IEnumerable<(string Name, double Value, double? Low, double? High)> Figures(bool withIntervals = true)
    {
        if (Articles > 0)
        {
            var sum = new Tally();
            _tallies.ForEach(sum.Add);
            IReadOnlyDictionary<string, (double Low, double High)> intervals = withIntervals ? Bootstrap.Intervals(_tallies) : new Dictionary<string, (double, double)>(StringComparer.Ordinal);
            yield return ("articles", Articles, null, null);
            yield return ("gold", sum.Gold, null, null);
            yield return ("predicted", sum.Predicted, null, null);
            foreach ((string name, double value) in sum.Figures())
                yield return (name, value, intervals.TryGetValue(name, out (double Low, double High) i) ? i.Low : null, intervals.ContainsKey(name) ? i.High : null);
        }

        if (Events == 0)
            yield break;
        yield return ("events", Events, null, null);
        foreach ((string name, double value) in _hasGroups ? _groups.Figures() : [])
            yield return ("groups." + name, value, null, null);
        foreach ((string name, double value) in _hasGoldGroups ? _goldGroups.Figures() : [])
            yield return ("groups-of-gold." + name, value, null, null);
    }

    /// <summary>By kind and construction: how many gold claims came out right, of how many.</summary>
    public IReadOnlyDictionary<string, (int Right, int Gold)> Breakdown => _breakdown;

    private void Remember(IReadOnlyList<Article> articles)
    {
        Events++;
        foreach (Article article in articles)
            _texts[article.Id] = article.Text;
    }

    /// <summary>The name of the rule that attributed a claim, without the lexicon row.</summary>
    private static string RuleOf(Attribution attribution)
    {
        string rule = attribution.Rules.Count > 0 ? attribution.Rules[^1] : "attribution.narrator";
        return rule.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? rule[..at] : rule;
    }

    private static string Around(string text, ScoredClaim claim)
    {
        int from = Math.Max(0, claim.Start - ContextReach), to = Math.Min(text.Length, claim.End + ContextReach);
        return claim.InTitle || claim.End > text.Length ? string.Empty : (text[from..claim.Start] + "»" + text[claim.Start..claim.End] + "«" + text[claim.End..to]).Replace('\n', ' ');
    }

    private void Count(string name, bool right)
    {
        (int r, int n) = _breakdown.GetValueOrDefault(name);
        _breakdown[name] = (r + (right ? 1 : 0), n + 1);
    }
}
