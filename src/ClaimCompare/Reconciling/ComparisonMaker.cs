using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Brings articles and claims together: events, groups, decisions, estimates, links.</summary>
/// <remarks>
/// An instance remembers what it made of each claim, event and group until the next run, so that after one article was added the events that it
/// does not belong to, and the groups that did not change, are not made again. The result is the same as that of a new instance.
/// </remarks>
internal sealed class ComparisonMaker
{
    private readonly SequenceCache<List<List<ClaimFeatures>>> _groups = new();
    private readonly SequenceCache<FigureGroup> _finished = new();
    private Dictionary<NumericClaim, ClaimFeatures> _features = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Article, ArticleWords> _words = new(ReferenceEqualityComparer.Instance);

    /// <summary>Compares.</summary>
    /// <param name="articles">The articles, each identifier once, ordered by date and identifier.</param>
    /// <param name="claims">The claims in any order.</param>
    /// <param name="decisions">What people decided, in order.</param>
    /// <param name="separates">Whether events are told apart; else all is one event.</param>
    public Comparison Make(IReadOnlyList<Article> articles, IEnumerable<NumericClaim> claims, IReadOnlyList<Decision> decisions, bool separates)
    {
        _groups.Begin();
        _finished.Begin();
        Dictionary<string, Article> byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        List<ClaimFeatures> features = Features(claims, byId);
        List<NewsEvent> events = Events(articles, byId, features, separates, out Dictionary<string, int> eventOf);
        List<ClaimFeatures>[] claimsOf = [.. events.Select(_ => new List<ClaimFeatures>())];
        foreach (ClaimFeatures claim in features)
            claimsOf[events.Count > 1 ? BackgroundClaims.EventOf(claim, eventOf[claim.Claim.ArticleId], events) : 0].Add(claim);
        var eventOfClaim = new Dictionary<ClaimFeatures, int>(ReferenceEqualityComparer.Instance);
        var program = new List<List<ClaimFeatures>>();
        for (int e = 0; e < claimsOf.Length; e++)
        {
            claimsOf[e].ForEach(c => eventOfClaim.Add(c, e));
            if (claimsOf[e].Count > 0)
                program.AddRange(_groups.Get(claimsOf[e], GroupBuilder.Build));
        }

        var applier = new DecisionApplier(program);
        foreach (Decision decision in decisions)
            applier.Apply(decision);
        List<(FigureGroup Group, DecidedGroup Decided)> groups = [.. Finish([.. applier.Groups], program, eventOfClaim)
            .OrderByDescending(g => g.Decided.Claims.Count).ThenBy(g => g.Group.Kind).ThenBy(g => g.Group.Label, StringComparer.Ordinal)];
        return new Comparison
        {
            Articles = articles,
            Groups = [.. groups.Select(g => g.Group)],
            Links = Links(groups, events.Count),
            Events = events,
            Checks = [.. ArithmeticFinder.Find(groups.Select(g => g.Decided.Claims)), .. Enumerable.Range(0, events.Count).SelectMany(e => ScatteredSums.Find([.. groups.Where(g => g.Group.Event == e).Select(g => (g.Group, g.Decided.Claims))]))],
            Derived = [.. events.SelectMany((e, i) => DerivedFinder.Find(e.Articles.Where(byId.ContainsKey).Select(id => byId[id]), claimsOf[i], kind => Stating(groups, i, kind)))],
            Decisions = [.. applier.Outcomes.Select(o => new DecisionOutcome(o.Decision, o.Code, o.Why, groups.FindIndex(g => g.Decided == o.Group) is >= 0 and var at ? at : null))],
            Rejected = [.. applier.Rejected.Select(c => c.Claim)],
        };
    }

    /// <summary>The groups as people see them: with the votes of origins weighed where enough quantities tell what they count for, and with what people decided.</summary>
    private IEnumerable<(FigureGroup Group, DecidedGroup Decided)> Finish(List<DecidedGroup> decided, List<List<ClaimFeatures>> program, Dictionary<ClaimFeatures, int> eventOf)
    {
        List<FigureGroup> groups = decided.ConvertAll(d => _finished.Get(d.Claims, GroupFinisher.Finish));
        var reliability = OriginReliability.Learn([.. groups.Zip(decided, (g, d) => (g, (IReadOnlyList<ClaimFeatures>)d.Claims))]);
        HashSet<(string, TextSpan)> sums = SumSupport.Find(decided.SelectMany(d => d.Claims));
        for (int i = 0; i < groups.Count; i++)
        {
            FigureGroup group = groups[i];
            if (group.Status == GroupStatus.Conflict && (reliability is not null || decided[i].Claims.Exists(c => sums.Contains((c.Claim.ArticleId, c.Claim.Span)))))
                group = GroupFinisher.Reweigh(group, decided[i].Claims, reliability, sums);
            if (eventOf[decided[i].Claims[0]] is > 0 and var e)
                group = group with { Event = e };
            yield return (decided[i].Decisions.Count == 0 ? group : GroupFinisher.Decide(group, decided[i], p => _finished.Get(program[p], GroupFinisher.Finish)), decided[i]);
        }
    }

    /// <summary>The group of an event with the most claims that states how many people had an outcome.</summary>
    private static int? Stating(List<(FigureGroup Group, DecidedGroup Decided)> groups, int e, ClaimKind kind) => groups.FindIndex(g => g.Group.Event == e && g.Group.Kind == kind
        && g.Group.Unit is null && g.Group.Accumulation != Accumulation.Fixed) is >= 0 and var at ? at : null;

    private static List<Relation> Links(List<(FigureGroup Group, DecidedGroup Decided)> groups, int events)
    {
        var links = new List<Relation>();
        for (int e = 0; e < events; e++)
        {
            List<int> indexes = [.. Enumerable.Range(0, groups.Count).Where(i => groups[i].Group.Event == e)];
            links.AddRange(LinkFinder.Find([.. indexes.Select(i => (groups[i].Group, groups[i].Decided.Claims))]).Select(l => l with { A = indexes[l.A], B = indexes[l.B] }));
        }

        return [.. links.OrderBy(l => l.A).ThenBy(l => l.B)];
    }

    // A headline repeats its article: it is no evidence of its own
    private List<ClaimFeatures> Features(IEnumerable<NumericClaim> claims, Dictionary<string, Article> byId)
    {
        var now = new Dictionary<NumericClaim, ClaimFeatures>(ReferenceEqualityComparer.Instance);
        List<ClaimFeatures> features = [];
        foreach (NumericClaim claim in claims.Where(c => c.In == ClaimLocation.Text).DistinctBy(c => (c.ArticleId, c.Span)))
        {
            Article? article = byId.GetValueOrDefault(claim.ArticleId);
            ClaimFeatures made = _features.TryGetValue(claim, out ClaimFeatures? known) && ReferenceEquals(known.Article, article) ? known : ClaimFeatures.Of(claim, article);
            now[claim] = made;
            features.Add(made);
        }

        _features = now;
        features.Sort(ClaimOrder.Instance);
        return features;
    }

    private List<NewsEvent> Events(IReadOnlyList<Article> articles, Dictionary<string, Article> byId, List<ClaimFeatures> features, bool separates, out Dictionary<string, int> eventOf)
    {
        ILookup<string, ClaimFeatures> claims = features.ToLookup(f => f.Claim.ArticleId, StringComparer.Ordinal);
        List<string> ids = [.. articles.Select(a => a.Id), .. claims.Select(c => c.Key).Where(id => !byId.ContainsKey(id)).Order(StringComparer.Ordinal)];
        var now = new Dictionary<Article, ArticleWords>(ReferenceEqualityComparer.Instance);
        var words = new List<ArticleWords>();
        foreach (string id in ids)
        {
            ArticleWords? made = null;
            if (!byId.TryGetValue(id, out Article? article))
                made = ArticleWords.Of(id, claims[id].Select(c => c.Claim));
            else if (!_words.TryGetValue(article, out made))
                made = ArticleWords.Of(article);
            if (article is not null)
                now[article] = made;
            words.Add(made);
        }

        _words = now;
        List<FoundEvent> found = separates || ids.Count == 0
            ? EventFinder.Find([.. words.Select((w, i) => (w, byId.GetValueOrDefault(ids[i])?.Date?.First))])
            : [new FoundEvent([.. Enumerable.Range(0, ids.Count)], 0)];
        eventOf = found.SelectMany((e, i) => e.Articles.Select(a => (Id: ids[a], Event: i))).ToDictionary(x => x.Id, x => x.Event, StringComparer.Ordinal);
        return EventDescriber.Describe(found, ids, words, byId, claims);
    }
}
