using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>How the claims of a group relate, in the light of all of them: who contradicts whom, and whether the figure moves.</summary>
/// <remarks>
/// Two figures that contradict each other for one time do so whenever they come back. Where such stand against each other, a count
/// that adds up falls only where its own origin takes it back; another origin's smaller figure contradicts it. Where an origin moves its own figure on from one that others had led
/// up to, theirs has moved as well. What an origin replaces within its article, gives up for what another says, or what a sentence sets right contradicts nobody.
/// A figure with its magnitude mistaken is a slip beside all that are not.
/// </remarks>
internal sealed class GroupRelations
{
    private const int MostCompared = 250;
    private const int MostOfSentence = 20;
    private const decimal Far = 1.3m, OtherMagnitude = 100;
    private readonly IReadOnlyList<ClaimFeatures> _claims;
    private readonly HashSet<((decimal? Low, decimal? High), (decimal? Low, decimal? High))> _rivals = [];
    private readonly Dictionary<int, decimal> _denied = [];
    private readonly Dictionary<ClaimFeatures, int> _at = new(ReferenceEqualityComparer.Instance);
    private readonly RelationKind[,] _kinds;
    private readonly Dictionary<(int Origin, decimal Value), DateOnly> _firstSaid = [];
    private readonly HashSet<(string Article, TextSpan Span)>? _sums;
    private readonly Dictionary<ClaimFeatures, ClaimFeatures> _became;
    private readonly HashSet<int> _moved = [];
    private readonly HashSet<ClaimFeatures> _slipped;
    private readonly ILookup<decimal, ClaimFeatures> _byValue;
    private readonly bool _falls;

    /// <summary>Looks at the claims of a group.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="reliability">What votes of origins count for; null where all count the same.</param>
    /// <param name="sums">The claims of the event that are parts of a sum that holds; null where that was not looked for.</param>
    public GroupRelations(IReadOnlyList<ClaimFeatures> claims, OriginReliability? reliability = null, HashSet<(string Article, TextSpan Span)>? sums = null)
    {
        (_claims, Reliability, _sums) = (claims, reliability, sums);
        Origins = new GroupOrigins(claims);
        Corrections = new Corrections(claims, Origins);
        _became = Became(claims);
        _slipped = Slipped(claims);
        _byValue = claims.Where(c => c.Claim.Value is not null).ToLookup(c => c.Claim.Value!.Value);
        int count = Math.Min(claims.Count, MostCompared);
        _kinds = new RelationKind[count, count];
        for (int i = 0; i < claims.Count; i++)
        {
            _at[claims[i]] = i;
            foreach (int origin in claims[i].Claim.Value is null ? [] : Origins.Of(claims[i]))
                _firstSaid[(origin, claims[i].Claim.Value!.Value)] = Earlier(Timeline.Published(claims[i]), _firstSaid.GetValueOrDefault((origin, claims[i].Claim.Value!.Value), DateOnly.MaxValue));
        }

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < i; j++)
                _kinds[i, j] = _kinds[j, i] = RelationFinder.KindOf(claims[i], claims[j], Origins.Share(claims[i], claims[j]));
        }

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < i; j++)
                Note(claims[i], claims[j], ref _falls);
        }
    }

    /// <summary>The claims of the group.</summary>
    public IReadOnlyList<ClaimFeatures> Claims => _claims;

    /// <summary>The origins of the claims.</summary>
    public GroupOrigins Origins { get; }

    /// <summary>The figures that sentences of the group set right.</summary>
    public Corrections Corrections { get; }

    /// <summary>What votes of origins count for; null where all count the same.</summary>
    public OriginReliability? Reliability { get; }

    /// <summary>Whether the figure of a claim adds up with others of its article.</summary>
    public bool AddsUp(ClaimFeatures claim) => _sums is not null && _sums.Contains((claim.Claim.ArticleId, claim.Claim.Span));

    /// <summary>The votes of the origins behind some claims of the group: how many they are, or what they count for.</summary>
    public double Votes(IEnumerable<ClaimFeatures> claims) => Reliability is null
        ? Origins.Named(claims)
        : claims.SelectMany(c => Origins.Of(c).Select(o => (Origin: o, Weight: Reliability.WeightOf(c)))).GroupBy(v => v.Origin).Sum(g => g.Max(v => v.Weight));

    /// <summary>How two claims relate.</summary>
    public RelationKind KindOf(ClaimFeatures a, ClaimFeatures b)
    {
        bool origin = Origins.Share(a, b);
        RelationKind kind = ByThemselves(a, b, origin);
        if (kind != RelationKind.Denies && _slipped.Contains(a) != _slipped.Contains(b) && AreFarApart(a, b))
            return RelationKind.Slip;
        if (kind is RelationKind.Conflict or RelationKind.Slip && (Became(a, b) || Became(b, a)))
            return RelationFinder.Move(a, b);
        if (kind is RelationKind.Update or RelationKind.DownwardRevision && !origin && (AreRivals(a, b) || IsDisputed(a, b) || StandsBy(a, b) || StandsBy(b, a) || (kind == RelationKind.DownwardRevision && IsUnexplained(a, b)))
            && !IsConceded(a, b) && !IsConceded(b, a))
            kind = RelationKind.Conflict;
        else if (kind == RelationKind.Conflict && (IsReplaced(a, b) || IsReplaced(b, a) || IsConceded(a, b) || IsConceded(b, a) || Corrections.IsCorrected(a, b) || Corrections.IsCorrected(b, a) || (!AreRivals(a, b) && (IsFollowed(a, b) || IsFollowed(b, a)))))
            kind = RelationFinder.Move(a, b);
        else if (kind is RelationKind.Update or RelationKind.DownwardRevision && (LedTo(a, b) || LedTo(b, a)))
            kind = Figures.Point(a.Claim) >= Figures.Point(b.Claim) == LedTo(a, b) ? RelationKind.DownwardRevision : RelationKind.Update;
        if (kind is RelationKind.Update or RelationKind.DownwardRevision && !origin && (IsDenial(a, b) || IsDenial(b, a)))
            return RelationKind.Denies;
        return kind is RelationKind.Update or RelationKind.DownwardRevision or RelationKind.Conflict or RelationKind.Undated && IsStale(a, b) ? RelationKind.Stale : kind;
    }

    /// <summary>Why two claims relate as they do.</summary>
    public Reason Why(ClaimFeatures a, ClaimFeatures b, RelationKind kind) => kind == RelationKind.Slip && _slipped.Contains(a) != _slipped.Contains(b)
        ? Reasons.Of("relation.slipped", Reasons.Show((_slipped.Contains(a) ? a : b).Claim), Reasons.Show((_slipped.Contains(a) ? b : a).Claim))
        : RelationFinder.Why(a, b, kind);

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>How two claims relate by themselves, worked out once for those that come first.</summary>
    private RelationKind ByThemselves(ClaimFeatures a, ClaimFeatures b, bool origin) =>
        _at.TryGetValue(a, out int i) && _at.TryGetValue(b, out int j) && Math.Max(i, j) < _kinds.GetLength(0) ? _kinds[i, j] : RelationFinder.KindOf(a, b, origin);

    /// <summary>Whether the later of two claims repeats what its origin, who said the other as well, had said before that.</summary>
    private bool IsStale(ClaimFeatures a, ClaimFeatures b)
    {
        (ClaimFeatures newer, ClaimFeatures repeated) = Timeline.Published(a) < Timeline.Published(b) ? (a, b) : (b, a);
        if (Timeline.Published(newer) == Timeline.Published(repeated) || repeated.Claim.When is not null || repeated.Claim.Value is not { } value || Figures.Agree(a.Claim, b.Claim))
            return false;
        return Origins.Of(newer).Any(o => Origins.Of(repeated).Contains(o) && _firstSaid.TryGetValue((o, value), out DateOnly first) && first < Timeline.Published(newer));
    }

    /// <summary>Whether the origin of a claim states in the same article what agrees with the other.</summary>
    private bool IsReplaced(ClaimFeatures claim, ClaimFeatures other) => !(IsPast(claim) && RelationFinder.IsBefore(other, claim)) && _claims.Any(c => c != claim && c != other && c.Claim.ArticleId == claim.Claim.ArticleId
        && c.Claim.Modality == claim.Claim.Modality && Origins.Share(c, claim) && (Figures.Agree(c.Claim, other.Claim) || ClaimPairs.Becomes(claim, c)));

    /// <summary>Whether the later claim's origin had moved its figure from one that the earlier claim agrees with or led up to.</summary>
    private bool IsFollowed(ClaimFeatures earlier, ClaimFeatures later) => earlier.Claim.ArticleId != later.Claim.ArticleId && _claims.Any(c => c != later && Origins.Share(c, later)
        && RelationFinder.IsBefore(c, later) && !Figures.Agree(c.Claim, later.Claim) && !RelationFinder.IsBefore(c, earlier)
        && ByThemselves(earlier, c, Origins.Share(earlier, c)) is RelationKind.Update or RelationKind.DownwardRevision or RelationKind.Agree or RelationKind.Refine);

    /// <summary>Whether a sentence says that a figure became another of the group.</summary>
    public bool IsPast(ClaimFeatures claim) => _became.ContainsKey(claim);

    /// <summary>Whether the first is what a sentence says to have become a figure that the second agrees with.</summary>
    private bool LedTo(ClaimFeatures past, ClaimFeatures present) => _became.TryGetValue(past, out ClaimFeatures? next)
        && ((Figures.Agree(next.Claim, present.Claim) && !ValueScore.IsFarBound(next.Claim, present.Claim)) || (past.Claim.ArticleId == present.Claim.ArticleId && !IsPast(present)));

    private bool Became(ClaimFeatures past, ClaimFeatures present) => _became.TryGetValue(past, out ClaimFeatures? next) && next == present;

    /// <summary>Whether the origin of a claim came to state what another voice says, who says so then or later.</summary>
    private bool IsConceded(ClaimFeatures claim, ClaimFeatures other) => claim.Claim.ArticleId != other.Claim.ArticleId && CameTo(claim, other, mayFollow: false);

    /// <summary>Whether the figure of a claim is another of the group with the magnitude mistaken.</summary>
    public bool IsSlipped(ClaimFeatures claim) => _slipped.Contains(claim);

    /// <summary>Whether one of two voices that contradicted each other came to state what the other says.</summary>
    public bool IsResolved(ClaimFeatures a, ClaimFeatures b) => CameTo(a, b, mayFollow: true) || CameTo(b, a, mayFollow: true);

    private bool CameTo(ClaimFeatures claim, ClaimFeatures other, bool mayFollow)
    {
        foreach (ClaimFeatures c in other.Claim.Value is { } value ? _byValue[value] : [])
        {
            if (c != claim && c != other && c.Claim.Modality == claim.Claim.Modality && IsSaidBefore(claim, c) && (mayFollow || !IsSaidBefore(other, c)) && Origins.Share(c, claim))
                return true;
        }

        return false;
    }

    private static bool IsSaidBefore(ClaimFeatures a, ClaimFeatures b) => Timeline.Published(a) < Timeline.Published(b);

    /// <summary>The figures that have the digits of another with another magnitude, and stand by themselves: of 1.82 thousand beside 1.3, 1.82 and 1.46 million the first.</summary>
    private static HashSet<ClaimFeatures> Slipped(IReadOnlyList<ClaimFeatures> claims)
    {
        var slipped = new HashSet<ClaimFeatures>(ReferenceEqualityComparer.Instance);
        int count = Math.Min(claims.Count, MostCompared);
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (claims[i].Claim.Value is { } v && claims[j].Claim.Value is { } w && Figures.IsOtherMagnitude(v, w) && Near(claims[i]) != Near(claims[j]))
                    slipped.Add(Near(claims[i]) < Near(claims[j]) ? claims[i] : claims[j]);
            }
        }

        return slipped;

        int Near(ClaimFeatures claim) => claims.Count(c => !AreFarApart(c, claim));
    }

    private static bool AreFarApart(ClaimFeatures a, ClaimFeatures b)
    {
        (decimal x, decimal y) = (Math.Abs(Figures.Point(a.Claim)), Math.Abs(Figures.Point(b.Claim)));
        return Math.Min(x, y) < Math.Max(x, y) / OtherMagnitude;
    }

    private static Dictionary<ClaimFeatures, ClaimFeatures> Became(IReadOnlyList<ClaimFeatures> claims)
    {
        var became = new Dictionary<ClaimFeatures, ClaimFeatures>(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<(string, TextSpan), ClaimFeatures> sentence in claims.Where(c => c.Claim.Sentence.Length > 0).GroupBy(c => (c.Claim.ArticleId, c.Claim.Sentence)))
        {
            List<ClaimFeatures> figures = [.. sentence];
            foreach (ClaimFeatures past in figures.Count is > 1 and <= MostOfSentence ? figures : [])
            {
                if (figures.Find(c => c != past && ClaimPairs.Becomes(past, c)) is { } next)
                    became[past] = next;
            }
        }

        return became;
    }

    private bool AreRivals(ClaimFeatures a, ClaimFeatures b) => _rivals.Contains((Interval(a), Interval(b)));

    /// <summary>Whether the first says that there was none where its origin had said so against a figure that stood; of a count that grows, against one no larger.</summary>
    private bool IsDenial(ClaimFeatures zero, ClaimFeatures other) => zero.Claim.Value == 0 && other.Origins.Count > 0 && Origins.Of(zero).Any(o => _denied.TryGetValue(o, out decimal least) && (Accumulations.Of(zero) == Accumulation.Fixed || Figures.Point(other.Claim) >= least));

    /// <summary>Whether two voices differ on what does not change in time, where voices contradict each other and neither of the two moved its own figure.</summary>
    private bool IsDisputed(ClaimFeatures a, ClaimFeatures b) => _rivals.Count > 0 && Accumulations.Of(a) == Accumulation.Fixed && a.Origins.Count > 0 && b.Origins.Count > 0
        && !Origins.Of(a).Any(_moved.Contains) && !Origins.Of(b).Any(_moved.Contains);

    /// <summary>Whether the soldiers of a side are counted, and the origin of the first, later still states a figure far from the second on the same side: it does not follow, it differs.</summary>
    private bool StandsBy(ClaimFeatures first, ClaimFeatures second)
    {
        if ((first.Side ?? first.ImpliedSide) is null || first.Origins.Count == 0 || second.Origins.Count == 0 || RelationFinder.IsBefore(second, first))
            return false;
        bool below = Figures.Point(first.Claim) < Figures.Point(second.Claim);
        return _claims.Any(c => c != first && c != second && c.Claim.Modality == first.Claim.Modality && RelationFinder.IsBefore(first, c) && (!RelationFinder.IsBefore(c, second) || IsFarther(c, first, second))
            && Origins.Share(c, first) && !Origins.Share(c, second) && !Figures.Agree(c.Claim, second.Claim)
            && (below ? Figures.Point(second.Claim) > Far * Figures.Point(c.Claim) : Figures.Point(c.Claim) > Far * Figures.Point(second.Claim)));
    }

    private static bool IsFarther(ClaimFeatures claim, ClaimFeatures before, ClaimFeatures from) => Math.Abs(Figures.Point(claim.Claim) - Figures.Point(from.Claim)) > Math.Abs(Figures.Point(before.Claim) - Figures.Point(from.Claim));

    private static (decimal? Low, decimal? High) Interval(ClaimFeatures claim) => (claim.Claim.Low, claim.Claim.High);

    /// <summary>Whether a count that adds up is smaller in another voice, where voices contradict each other and nobody took it back.</summary>
    private bool IsUnexplained(ClaimFeatures a, ClaimFeatures b) => _rivals.Count > 0 && !_falls && Accumulations.Of(a) == Accumulation.Cumulative && a.Origins.Count > 0 && b.Origins.Count > 0;

    /// <summary>Notes which figures contradict each other, which origins moved their own figure, and whether one took it back.</summary>
    private void Note(ClaimFeatures a, ClaimFeatures b, ref bool falls)
    {
        bool origin = Origins.Share(a, b);
        RelationKind kind = ByThemselves(a, b, origin);
        falls |= origin && kind == RelationKind.DownwardRevision;
        if (origin && kind is RelationKind.DownwardRevision or RelationKind.Update)
            _moved.UnionWith(Origins.Of(a).Intersect(Origins.Of(b)));
        if (kind == RelationKind.Conflict && AreForOneTime(a, b) && !IsReplaced(a, b) && !IsReplaced(b, a))
            _rivals.UnionWith([(Interval(a), Interval(b)), (Interval(b), Interval(a))]);
        if (kind != RelationKind.Denies || a.Claim.Modality != b.Claim.Modality)
            return;
        (ClaimFeatures zero, ClaimFeatures other) = a.Claim.Value == 0 ? (a, b) : (b, a);
        foreach (int o in Origins.Of(zero))
            _denied[o] = Math.Min(Figures.Point(other.Claim), _denied.GetValueOrDefault(o, decimal.MaxValue));
    }

    /// <summary>Whether two claims are for one time: what two voices of one article say, and what does not change in time, is so whenever each of them said it.</summary>
    private bool AreForOneTime(ClaimFeatures a, ClaimFeatures b) => !RelationFinder.AreApart(a, b) || (a.Claim.ArticleId == b.Claim.ArticleId && !ClaimPairs.AreOfTwoEntries(a.Claim, b.Claim))
        || (Accumulations.Of(a) == Accumulation.Fixed && !IsFollowed(a, b) && !IsFollowed(b, a));
}
