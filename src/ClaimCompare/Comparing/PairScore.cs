namespace ClaimCompare.Comparing;

/// <summary>How strongly two claims of one block speak for the same quantity: log-odds, in named parts that add up.</summary>
/// <remarks>
/// The weights were fitted by logistic regression on the pairs of the corpus's open events (3,965 pairs of one block, L2), rounded, and damped by
/// hand where the corpus tells too little of other news. What the stage of an outcome, a place that is not known and a population say was set by
/// hand, watched on the same events and on others. Victims are counted with nouns that say little (<c>12 orang</c>, <c>12 korban</c>) and grow from
/// day to day; of other things the noun tells most.
/// </remarks>
/// <param name="Object">What is counted.</param>
/// <param name="Place">Where.</param>
/// <param name="Value">The figures, and what else stands between them in one article.</param>
/// <param name="Part">Whether both are parts of one whole.</param>
/// <param name="Source">Whether one origin says both.</param>
/// <param name="Time">For when.</param>
/// <param name="Context">The words around.</param>
internal readonly record struct PairScore(double Object, double Place, double Value, double Part, double Source, double Time, double Context)
{
    /// <summary>The most that one pair may say for or against; twice as much keeps a whole and its part apart.</summary>
    public const double Most = 6;

    private const double Victims = 0.7;
    private const double Things = -0.9;
    private const string Rest = "rest", Registered = "registered", Capacity = "capacity", Magnitude = "M";
    private const double SameState = 1, AnyPerson = 0.2, AnyoneCounted = 2.5;
    private const double OtherState = -1.8, OtherDegree = -5, StageOfAll = -1.5, OtherRegister = -4;
    private const double Restated = 1.5;
    private const double OtherYear = -2.8, Past = -4;
    private const int YearsPast = 2;
    private const double PartOfMore = -2.4, PartOfState = -5, BothParts = 0.5;

    // Where the hurt are treated speaks less against where they were hurt than another place would
    private const double ElsewhereInCare = -1.3;

    // One article that gives two districts two figures tells them apart
    private const double OtherPlaces = -4.1, OtherSibling = -3;

    private const double OtherAges = -5, SomeAges = -2.4, SameAges = 1.5;
    private const double OtherMonth = -Most, OtherPeriod = -4;

    /// <summary>All together, within ±<see cref="Most"/> but for a whole and its part; above zero the same quantity is the likelier.</summary>
    public double Total => Part <= -2 * Most ? -2 * Most : Math.Clamp(Object + Place + Value + Part + Source + Time + Context, -Most, Most);

    /// <summary>Scores two claims of one block.</summary>
    public static PairScore Of(ClaimFeatures a, ClaimFeatures b, WordWeights words)
    {
        bool victims = ClaimFeatures.IsVictims(a.Claim.Kind), told = a.Claim.Qualifier != Qualifier.Vague && b.Claim.Qualifier != Qualifier.Vague, agree = Figures.Agree(a.Claim, b.Claim) && !ValueScore.IsFarBound(a.Claim, b.Claim), origin = ClaimPairs.ShareOrigin(a, b);
        bool denied = a.Claim.Modality == Modality.Denied != (b.Claim.Modality == Modality.Denied);
        return new PairScore(
            (victims ? Victims : Things) + Objects(a, b, victims, origin, words) + States(a, b, victims, agree && told) + Ages(a, b, agree),
            Places(a, b, victims, agree && told) + Alone(a, b, victims),
            ValueScore.Of(a, b, victims, agree, denied, origin) + (denied ? 0.6 : 0) + (ClaimPairs.Restates(a, b) || ClaimPairs.Restates(b, a) ? Restated : 0),
            Parts(a, b, agree),
            a.Origins.Count == 0 || b.Origins.Count == 0 ? 0 : origin ? agree ? 1.7 : 0.2 : agree ? -0.1 : -0.3,
            Times(a, b, victims, agree),
            (0.5 * words.Overlap(a.Window, b.Window)) + (1.1 * words.Overlap(a.Context, b.Context)));
    }

    private static double Objects(ClaimFeatures a, ClaimFeatures b, bool victims, bool origin, WordWeights words)
    {
        // The soldiers of two sides are never one count
        double population = a.Populations.SetEquals(b.Populations) ? 0 : a.Populations.Count == 0 || b.Populations.Count == 0 ? -0.2 : -1;
        bool? side = Sides.AreSame(a, b);
        if (side == false)
            return -Most;
        if ((a.NounWords.Count == 0 && b.NounWords.Count == 0) || (victims && side == true && (a.Head is null || b.Head is null || a.IsOwn || b.IsOwn)))
            return population + (victims ? 1.5 : 3.8);

        // "Ribuan orang" in a lead is the total of the crafts that the article tells apart, not one of them
        if (!victims && a.NounWords.Count == 0 != (b.NounWords.Count == 0) && (a.NounWords.Count == 0 ? IsTotal(a.Claim, b.Claim) : IsTotal(b.Claim, a.Claim)) && !ValueScore.AreVoices(a, b, origin))
            return -2 * Most;
        if (a.NounWords.Count == 0 || b.NounWords.Count == 0)
            return population + (victims ? AnyPerson : a.Claim.Kind == ClaimKind.People ? AnyoneCounted : 2);

        // A brigade is not counted in the soldiers it has
        if (a.CountedUnit != b.CountedUnit && a.Claim.Unit is null)
            return -2 * Most;
        bool same = ClaimPairs.HaveSameNouns(a, b);
        double overlap = same ? 1 : words.Overlap(a.NounWords, b.NounWords), equal = !same ? 0 : victims ? 0.5 : 2;
        return population + equal + (overlap == 0 ? victims ? -0.1 : -1.6 : overlap * (victims ? 1 : 3.2));
    }

    /// <summary>Those still treated are not all the injured; a count beside the word for the others leaves some out; who is registered is counted by a list of its own.</summary>
    private static double States(ClaimFeatures a, ClaimFeatures b, bool victims, bool agree)
    {
        if (a.States.SetEquals(b.States))
            return a.States.Count > 0 ? SameState : 0;
        if (a.States.Overlaps(b.States))
            return 0;

        // How many a craft holds is not how many it held
        if (a.States.Contains(Capacity) != b.States.Contains(Capacity))
            return -Most;

        // Badly and slightly hurt, or damaged, are two counts whatever their figures are
        bool both = a.States.Count > 0 && b.States.Count > 0;
        if (both && a.Claim.Kind == ClaimKind.Damage)
            return OtherDegree;
        if (!agree && a.States.Contains(Registered) != b.States.Contains(Registered))
            return OtherRegister;

        // An article that tells the dead and those identified apart states two counts, though all came to be identified
        if (agree && victims && !both && a.Claim.ArticleId == b.Claim.ArticleId)
            return StageOfAll;
        return (both && victims) || (!agree && (victims || a.States.Contains(Rest) != b.States.Contains(Rest))) ? OtherState : 0;
    }

    /// <summary>Those of some age are never all, nor those of another.</summary>
    private static double Ages(ClaimFeatures a, ClaimFeatures b, bool agree) =>
        a.Ages == b.Ages ? a.Ages is null ? 0 : SameAges : a.Claim.Value is not null && a.Claim.Value == b.Claim.Value ? 0 : a.Ages is null || b.Ages is null ? SomeAges : OtherAges;

    private static double Places(ClaimFeatures a, ClaimFeatures b, bool victims, bool agree)
    {
        if (a.PlaceWords.Count == 0 && b.PlaceWords.Count == 0)
            return 0;
        if (a.PlaceWords.Count == 0 || b.PlaceWords.Count == 0)
            return victims ? -1 : -0.4;
        if (a.PlaceWords.SetEquals(b.PlaceWords) || a.PlacePath[0] == b.PlacePath[0])
            return victims ? -0.5 : 0.2;

        if (a.IsInCare != b.IsInCare)
            return ElsewhereInCare;

        // A place within the other may count a part of it
        bool siblings = PlaceTree.AreSiblings(a.PlacePath, b.PlacePath), near = (!siblings && a.PlaceWords.Overlaps(b.PlaceWords)) || a.PlacePath.Contains(b.PlacePath[0], StringComparer.Ordinal) || b.PlacePath.Contains(a.PlacePath[0], StringComparer.Ordinal);
        if (siblings && victims && !agree)
            return a.Claim.ArticleId == b.Claim.ArticleId ? OtherPlaces : OtherSibling;
        if (!near && !agree && a.Claim.ArticleId == b.Claim.ArticleId && ComparingWords.SortOfPlace(a.Claim.Place) is { } sort && sort == ComparingWords.SortOfPlace(b.Claim.Place))
            return OtherPlaces;
        return near ? victims ? (agree ? -1 : -2.3) : -0.5 : victims ? -2.3 : a.PlacePath.Count > 1 && b.PlacePath.Count > 1 ? -4.1 : -2.5;
    }

    /// <summary>Two articles that each have one figure of a sort mostly speak of the same.</summary>
    private static double Alone(ClaimFeatures a, ClaimFeatures b, bool victims) => !a.IsAlone || !b.IsAlone || a.Claim.ArticleId == b.Claim.ArticleId ? 0 : victims ? 1.8 : 0.6;

    private static bool IsTotal(NumericClaim x, NumericClaim y) => x.ArticleId == y.ArticleId && x.Object is not null && y.Object is not null && x.Value != y.Value && Figures.Point(x) > Figures.Point(y);

    /// <summary>A part speaks against what is no part, and against a part of another whole; not where words name the same part of both, nor where the whole counts something else (20 buses burnt of 104 parked).</summary>
    private static double Parts(ClaimFeatures a, ClaimFeatures b, bool agree)
    {
        decimal? x = a.Whole, y = b.Whole;
        if (!agree && a.Claim.ArticleId == b.Claim.ArticleId && (IsWholeOf(b.Claim, a.Claim) || IsWholeOf(a.Claim, b.Claim)))
            return -2 * Most;
        if (a.IsPartOfState != b.IsPartOfState)
            return PartOfState;
        if (x == y)
            return x is null ? (a.IsOfMore != b.IsOfMore ? PartOfMore : 0) : agree ? 2 : -2.3;
        if ((x is null && a.IsOfMore) || (y is null && b.IsOfMore))
            return agree ? BothParts : 0;
        bool together = a.PlaceWords.SetEquals(b.PlaceWords);
        if (together && (a.States.Overlaps(b.States) || (a.Populations.Count > 0 && a.Populations.SetEquals(b.Populations)) || (a.PlaceWords.Count > 0 && ((x is not null && y is not null) || a.IsElsewhere || b.IsElsewhere))))
            return 0;
        return !a.IsPart && !b.IsPart ? 0 : x is null || y is null ? agree ? -1 : -2.4 : agree ? -1 : -1.9;
    }

    private static bool IsWholeOf(NumericClaim whole, NumericClaim part) => part.OutOf is { } all && whole.Value == all;

    private static double Times(ClaimFeatures a, ClaimFeatures b, bool victims, bool agree)
    {
        if (a.IsOfPeriod != b.IsOfPeriod && !agree)
            return OtherPeriod;
        if (victims && (a.IsMonthly || b.IsMonthly) && a.Claim.When != b.Claim.When && !(agree && a.IsMonthly != b.IsMonthly))
            return OtherMonth;
        if (a.Claim.When is not { } x || b.Claim.When is not { } y)
            return a.Claim.When is null && b.Claim.When is null ? 0 : !victims && (IsOfYearBefore(a, b) || IsOfYearBefore(b, a)) ? OtherYear : (victims || a.Claim.Kind == ClaimKind.People) && (IsOfPast(a, b.Published) || IsOfPast(b, a.Published)) ? Past : 0.1;
        if (AreOfTwoShocks(a.Claim, b.Claim, x, y))
            return -Most;
        if (x.First <= y.Last && y.First <= x.Last)
            return victims ? -0.1 : 2;
        return victims ? IsOfPast(a, y) || IsOfPast(b, x) ? Past : 0.1 : x.Year != y.Year ? OtherYear : 1.5;
    }

    /// <summary>Whether the first tells of a year that was long over at a time: the fire of 2018 that a report of 2025 calls to mind.</summary>
    private static bool IsOfPast(ClaimFeatures past, PartialDate? time) => past.Claim.When is { } when && time is { } t && past.Published is { } published
        && when.Last.Year < t.First.Year && published.First.Year - when.Last.Year >= (when.HasDay ? YearsPast : 1);

    /// <summary>Two shocks of an earthquake each have a magnitude of their own: those of two minutes are two.</summary>
    private static bool AreOfTwoShocks(NumericClaim a, NumericClaim b, PartialDate x, PartialDate y) => a.Unit == Magnitude && a.Value != b.Value && x.HasTime && y.HasTime && x != y;

    /// <summary>Whether the first is of a year that was over when the other, which names no time, was published in the same article.</summary>
    private static bool IsOfYearBefore(ClaimFeatures past, ClaimFeatures present) => present.Claim.When is null && past.Claim.ArticleId == present.Claim.ArticleId
        && past.Claim.When is { } when && present.Published is { } published && when.Last.Year < published.First.Year;
}
