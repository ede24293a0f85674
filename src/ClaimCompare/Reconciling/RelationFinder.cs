using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Tells how two claims of one quantity relate.</summary>
/// <remarks>
/// What moves in time is told from what contradicts: one speaker, or the article's own voice, who states another figure has a newer one; two
/// speakers of one article who differ contradict each other unless both figures have times of their own; in different articles counts that grow
/// with an event are updates, all else that differs for one time is a conflict.
/// </remarks>
internal static class RelationFinder
{
    private const int FewestSlipDigits = 2;
    private const decimal RaisedBy = 1.05m, FarOfSide = 1.3m;

    /// <summary>The relation of two claims by themselves, tested in the order of <see cref="RelationKind"/>.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another claim of its group.</param>
    /// <param name="origin">Whether one origin says both.</param>
    public static RelationKind KindOf(ClaimFeatures a, ClaimFeatures b, bool origin)
    {
        NumericClaim x = a.Claim, y = b.Claim;
        if (x.Modality == Modality.Denied != (y.Modality == Modality.Denied))
            return RelationKind.Denies;
        (ClaimFeatures first, ClaimFeatures second, int times) = InOrder(a, b);
        if (Figures.Agree(x, y))
        {
            if (times != 0 && IsRaised(first.Claim, second.Claim))
                return RelationKind.Update;
            if (times != 0 && origin && IsLowered(first.Claim, second.Claim))
                return RelationKind.DownwardRevision;
            if (!IsSameFigure(x, y) && !(IsPoint(x) && IsPoint(y) && x.Value == y.Value && (ClaimPairs.Restates(a, b) || ClaimPairs.Restates(b, a))))
                return origin && a.IsPlan ? RelationKind.SameOrigin : RelationKind.Refine;
            return origin || ClaimPairs.IsCopy(a, b) || ClaimPairs.Restates(a, b) || ClaimPairs.Restates(b, a) ? RelationKind.SameOrigin : RelationKind.Agree;
        }

        if (ClaimPairs.AreAlternatives(a, b))
            return RelationKind.Conflict;

        // The same digits with another magnitude are no other count, whenever they come
        if (x.Value is { } v && y.Value is { } w && Figures.IsOtherMagnitude(v, w))
            return RelationKind.Slip;
        if (a.Time is null || b.Time is null)
            return RelationKind.Undated;
        RelationKind kind = Differ(a, b, origin, times == 0, Figures.Point(second.Claim) >= Figures.Point(first.Claim) ? RelationKind.Update : RelationKind.DownwardRevision);
        return kind == RelationKind.Conflict && IsZero(x) != IsZero(y) ? RelationKind.Denies : kind;
    }

    /// <summary>Why two claims relate as they do.</summary>
    public static Reason Why(ClaimFeatures a, ClaimFeatures b, RelationKind kind)
    {
        string sx = Reasons.Show(a.Claim), sy = Reasons.Show(b.Claim);
        return kind switch
        {
            RelationKind.Denies => a.Claim.Modality == Modality.Denied || IsZero(a.Claim) ? Reasons.Of("relation.denies", sy, sx) : Reasons.Of("relation.denies", sx, sy),
            RelationKind.SameOrigin when ClaimPairs.Restates(a, b) || ClaimPairs.Restates(b, a) => Reasons.Of("relation.restates"),
            RelationKind.SameOrigin => a.Origins.Count == 0 || b.Origins.Count == 0 || ClaimPairs.IsCopy(a, b) ? Reasons.Of("relation.copy") : Reasons.Of("relation.same-origin", a.Origins[0].Shown),
            RelationKind.Agree => Reasons.Of("relation.agree", sx),
            RelationKind.Refine => IsWider(a.Claim, b.Claim) ? Reasons.Of("relation.refine", sx, sy) : Reasons.Of("relation.refine", sy, sx),
            RelationKind.Undated => Reasons.Of("relation.undated", sx, sy),
            RelationKind.Slip => Reasons.Of("relation.slip", sx, sy),
            RelationKind.Conflict => Reasons.Of("relation.conflict", sx, sy),
            RelationKind.Stale => Reasons.Of("relation.stale", Reasons.Show((Timeline.Published(a) < Timeline.Published(b) ? b : a).Claim)),
            RelationKind.Update => Moved("relation.update", a, b),
            _ => Moved(Accumulations.Of(a) == Accumulation.Current ? "relation.fell" : "relation.downward-revision", a, b),
        };
    }

    /// <summary>How two claims stand in time where one moved to the other: the later is larger, or smaller.</summary>
    public static RelationKind Move(ClaimFeatures a, ClaimFeatures b)
    {
        (ClaimFeatures first, ClaimFeatures second, _) = InOrder(a, b);
        return Figures.Point(second.Claim) >= Figures.Point(first.Claim) ? RelationKind.Update : RelationKind.DownwardRevision;
    }

    /// <summary>Whether the times of two claims differ as far as both are known.</summary>
    public static bool AreApart(ClaimFeatures a, ClaimFeatures b) => InOrder(a, b).Times != 0;

    /// <summary>Whether the time of one claim is before that of the other as far as both are known.</summary>
    public static bool IsBefore(ClaimFeatures a, ClaimFeatures b) => a.Time is { } s && b.Time is { } t && Timeline.Compare(s, t) < 0;

    private static bool IsZero(NumericClaim claim) => claim.Value == 0;

    private static bool IsSameFigure(NumericClaim x, NumericClaim y) => x.Value == y.Value && x.Low == y.Low && x.High == y.High && (x.Qualifier == Qualifier.Approx) == (y.Qualifier == Qualifier.Approx);

    private static bool IsPoint(NumericClaim claim) => claim.Value is not null && claim.Qualifier is Qualifier.Exact or Qualifier.Approx;

    private static RelationKind Differ(ClaimFeatures a, ClaimFeatures b, bool origin, bool sameTime, RelationKind moved)
    {
        NumericClaim x = a.Claim, y = b.Claim;

        // A plan does not grow as an event goes on
        bool toll = (ClaimFeatures.IsToll(x.Kind) || ClaimFeatures.IsToll(y.Kind)) && !a.IsPlan, both = x.When is not null && y.When is not null, none = x.When is null && y.When is null;
        if (origin && !toll && none && x.ArticleId != y.ArticleId && x.Attribution.Said is { HasDay: true } said && said == y.Attribution.Said && !IsSlip(x, y))
            return RelationKind.Conflict;

        // What does not change is stated for one day in two ways, whoever says so
        if (!origin && !toll && both && x.ArticleId != y.ArticleId && x.When is { HasDay: true } && x.When == y.When && !IsSlip(x, y))
            return RelationKind.Conflict;

        // Hearsay is never followed by a count: what is counted later speaks against it
        if (!origin && a.IsRumour != b.IsRumour && a.Origins.Count > 0 && b.Origins.Count > 0)
            return RelationKind.Conflict;
        if (origin || a.Origins.Count == 0 || b.Origins.Count == 0)
            return IsSlip(x, y) && (sameTime || (none && origin && !(ClaimFeatures.IsVictims(x.Kind) && moved == RelationKind.Update))) ? RelationKind.Slip : moved;
        if (x.ArticleId == y.ArticleId && !ClaimPairs.AreOfTwoEntries(x, y))
            return both && !sameTime ? moved : RelationKind.Conflict;
        if (both)
            return sameTime && !(toll && (x.When!.Value.HasTime != y.When!.Value.HasTime || IsOfOpenDay(a, b))) ? RelationKind.Conflict : moved;
        if (sameTime)
            return toll && !(Sides.IsOfOne(a, b) && IsFar(x, y)) ? moved : RelationKind.Conflict;

        // How many are missing or have fled today may fall tomorrow, whoever counts them; plans of two bodies are two plans
        if (none && Accumulations.Of(x) == Accumulation.Current && moved == RelationKind.DownwardRevision)
            return moved;
        if (none && a.IsPlan && x.Kind == ClaimKind.Deployed)
            return RelationKind.Conflict;

        // Dana itu tinggal 12 triliun: the other's figure is no contradiction of what the text says has moved since
        if (none && (moved == RelationKind.Update ? 1 : -1) == (Timeline.Published(a) > Timeline.Published(b) ? a : b).MovedTo)
            return moved;

        // What is counted once and for all does not change because another body is asked
        bool grows = toll || !none || (moved == RelationKind.Update && x.Kind is ClaimKind.People or ClaimKind.Count or ClaimKind.Money);
        return grows && (moved == RelationKind.Update || !none) ? moved : RelationKind.Conflict;
    }

    /// <summary>Whether two figures are further apart than what a side loses within a day tells.</summary>
    private static bool IsFar(NumericClaim x, NumericClaim y) => Math.Max(Figures.Point(x), Figures.Point(y)) > FarOfSide * Math.Min(Figures.Point(x), Figures.Point(y));

    /// <summary>Whether the smaller of two counts of one day was published while that day went on, and the larger behind it.</summary>
    private static bool IsOfOpenDay(ClaimFeatures a, ClaimFeatures b)
    {
        (ClaimFeatures small, ClaimFeatures large) = Figures.Point(a.Claim) < Figures.Point(b.Claim) ? (a, b) : (b, a);
        return small.Claim.When is { HasDay: true, HasTime: false } when && Timeline.Published(small) == when.First && Timeline.Published(large) > when.First;
    }

    private static bool IsSlip(NumericClaim x, NumericClaim y) =>
        x.Value is { } v && y.Value is { } w && Math.Max(Figures.Digits(v), Figures.Digits(w)) >= FewestSlipDigits && Figures.IsSlip(v, w);

    /// <summary>The claims in order of time, with -1 where the first is earlier and 0 where nothing tells.</summary>
    private static (ClaimFeatures First, ClaimFeatures Second, int Times) InOrder(ClaimFeatures a, ClaimFeatures b)
    {
        if (a.Time is not { } s || b.Time is not { } t)
            return (a, b, 0);

        // A sentence that tells which became which needs no times
        if (ClaimPairs.Becomes(a, b))
            return (a, b, 0);
        if (ClaimPairs.Becomes(b, a))
            return (b, a, 0);
        int times = Timeline.Compare(s, t);
        if (times != 0)
            return times < 0 ? (a, b, -1) : (b, a, -1);
        int published = Timeline.Published(a).CompareTo(Timeline.Published(b));
        if (published == 0 && ClaimPairs.AreOfTwoEntries(a.Claim, b.Claim))
            published = a.Claim.Published!.Value.CompareTo(b.Claim.Published!.Value);
        if (published != 0)
            return published < 0 ? (a, b, 0) : (b, a, 0);

        // Within one day of an event a larger count is the later one
        bool swap = ClaimFeatures.IsToll(a.Claim.Kind) && Figures.Point(a.Claim) > Figures.Point(b.Claim);
        return swap ? (b, a, 0) : (a, b, 0);
    }

    /// <summary>More than 600, later more than 6.000 or 6.120: a lower bound that was raised, or a count that left it behind.</summary>
    private static bool IsRaised(NumericClaim first, NumericClaim second)
    {
        if (first.Qualifier is not (Qualifier.MoreThan or Qualifier.AtLeast))
            return false;
        if (second.Qualifier is Qualifier.MoreThan or Qualifier.AtLeast)
            return second.Low > first.Low;
        return (Accumulations.Of(first) == Accumulation.Cumulative || (first.When is not null && second.When is not null)) && second.Value > first.Low * RaisedBy;
    }

    /// <summary>At least 27 missing, later at least ten: of what comes and goes the one who counts lowered his bound.</summary>
    private static bool IsLowered(NumericClaim first, NumericClaim second) => Accumulations.Of(first) == Accumulation.Current
        && first.Qualifier is Qualifier.MoreThan or Qualifier.AtLeast && second.Qualifier is Qualifier.MoreThan or Qualifier.AtLeast && second.Low < first.Low;

    private static bool IsWider(NumericClaim x, NumericClaim y) => (x.Qualifier == Qualifier.Vague && y.Qualifier != Qualifier.Vague) || (y.Qualifier != Qualifier.Vague && Contains(x, y));

    private static bool Contains(NumericClaim x, NumericClaim y) => (x.Low ?? decimal.MinValue) <= (y.Low ?? decimal.MinValue) && (x.High ?? decimal.MaxValue) >= (y.High ?? decimal.MaxValue);

    private static Reason Moved(string code, ClaimFeatures a, ClaimFeatures b)
    {
        (ClaimFeatures first, ClaimFeatures second, _) = InOrder(a, b);
        return Reasons.Of(code, Reasons.Show(first.Claim), first.Time?.ToString() ?? "?", Reasons.Show(second.Claim), second.Time?.ToString() ?? "?");
    }
}
