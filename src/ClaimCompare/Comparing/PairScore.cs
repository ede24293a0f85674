namespace ClaimCompare.Comparing;

/// <summary>How strongly two claims of one block speak for the same quantity: log-odds, in named parts that add up.</summary>
/// <remarks>
/// The weights were fitted by logistic regression on the pairs of the corpus's open events (3,965 pairs of one block, L2), rounded, and damped by
/// hand where twelve dozen groups tell too little. Victims are counted with nouns that say little (<c>12 orang</c>, <c>12 korban</c>) and grow from
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
    /// <summary>The most that one pair may say for or against.</summary>
    public const double Most = 6;

    private const double Victims = 0.7;
    private const double Things = -0.9;
    private const double LargestRatio = 3;

    /// <summary>All together, within ±<see cref="Most"/>; above zero the same quantity is the likelier.</summary>
    public double Total => Math.Clamp(Object + Place + Value + Part + Source + Time + Context, -Most, Most);

    /// <summary>Scores two claims of one block.</summary>
    public static PairScore Of(ClaimFeatures a, ClaimFeatures b, WordWeights words)
    {
        bool victims = ClaimFeatures.IsVictims(a.Claim.Kind), agree = Figures.Agree(a.Claim, b.Claim), origin = ClaimFeatures.ShareOrigin(a, b);
        bool denied = a.Claim.Modality == Modality.Denied != (b.Claim.Modality == Modality.Denied);
        return new PairScore(
            (victims ? Victims : Things) + Objects(a, b, victims, words),
            Places(a.PlaceWords, b.PlaceWords, victims),
            Values(a, b, victims, agree) + (denied ? 0.6 : 0),
            Parts(a.Claim.OutOf, b.Claim.OutOf, agree),
            a.Origins.Count == 0 || b.Origins.Count == 0 ? 0 : origin ? agree ? 1.7 : 0.2 : agree ? -0.1 : -0.3,
            Times(a.Claim.When, b.Claim.When, victims),
            (0.5 * words.Overlap(a.Window, b.Window)) + (1.1 * words.Overlap(a.Context, b.Context)));
    }

    private static double Objects(ClaimFeatures a, ClaimFeatures b, bool victims, WordWeights words)
    {
        double population = a.Populations.SetEquals(b.Populations) ? 0 : -0.4;
        if (a.NounWords.Count == 0 && b.NounWords.Count == 0)
            return population + (victims ? 1.5 : 3.8);
        if (a.NounWords.Count == 0 || b.NounWords.Count == 0)
            return population + (victims ? -0.5 : 2);

        // A brigade is not counted in the soldiers it has
        if (a.CountedUnit != b.CountedUnit)
            return -2 * Most;
        double overlap = words.Overlap(a.NounWords, b.NounWords);
        double equal = !a.NounWords.SetEquals(b.NounWords) ? 0 : victims ? 0.5 : 2;
        return population + equal + (overlap == 0 ? victims ? -0.1 : -1.6 : overlap * (victims ? 1 : 3.2));
    }

    private static double Places(HashSet<string> a, HashSet<string> b, bool victims)
    {
        if (a.Count == 0 && b.Count == 0)
            return 0;
        if (a.Count == 0 || b.Count == 0)
            return victims ? -1 : -0.4;
        if (a.SetEquals(b))
            return victims ? -0.5 : 0.2;
        return a.Overlaps(b) ? victims ? -1 : -0.5 : victims ? -2.3 : -4.1;
    }

    private static double Values(ClaimFeatures a, ClaimFeatures b, bool victims, bool agree)
    {
        NumericClaim x = a.Claim, y = b.Claim;
        bool sameArticle = x.ArticleId == y.ArticleId;
        double score = (x.Unit == "%" ? -2.8 : 0) + (x.Qualifier == Qualifier.Vague || y.Qualifier == Qualifier.Vague ? -0.6 : 0) + (x.Value == 0 || y.Value == 0 ? 3.5 : 0);
        if (x.Value is { } v && y.Value is { } w && Figures.IsRounding(v, w))
        {
            int digits = Math.Min(Figures.Digits(v), Figures.Digits(w));
            return score + (v != w ? -0.5 : 0) + (sameArticle ? 0.1 : 0)
                + (victims ? digits switch { 0 => 1.5, 1 => 1.1, 2 => 1.3, _ => 4 } : digits switch { 0 => 0, 1 => -0.3, 2 => 1.4, _ => 2.4 });
        }

        if (agree)
            return score + (victims ? 0.8 : -0.8);
        double ratio = Math.Abs(Math.Log((double)((Math.Abs(Figures.Point(x)) + 1) / (Math.Abs(Figures.Point(y)) + 1))));
        score += (victims ? 0.2 : -1.3) - (1.5 * Math.Min(LargestRatio, ratio));
        if (!sameArticle)
            return score + (a.NounWords.SetEquals(b.NounWords) ? victims ? 1 : -0.1 : victims ? 0.1 : -0.7);

        // One speaker who names two figures for one time in one article speaks of two quantities
        bool sameTime = Day(x.When) == Day(y.When), sameSource = Names(a).SetEquals(Names(b));
        score += victims ? -0.8 : -1;
        score += sameSource && sameTime ? victims ? -1.6 : -3.5 : sameSource ? -0.6 : sameTime ? 1.1 : 0;
        return score + (x.Sentence == y.Sentence ? -0.6 : 0);
    }

    private static double Parts(decimal? a, decimal? b, bool agree)
    {
        if (a is null && b is null)
            return 0;
        if (a is null || b is null)
            return agree ? -1 : -2.4;
        return a == b ? agree ? 2 : -2.3 : agree ? -1 : -1.9;
    }

    private static double Times(PartialDate? a, PartialDate? b, bool victims)
    {
        if (a is not { } x || b is not { } y)
            return a is null && b is null ? 0 : 0.1;
        if (x.First <= y.Last && y.First <= x.Last)
            return victims ? -0.1 : 2;
        return victims ? 0.1 : x.Year != y.Year ? -2.8 : 1.5;
    }

    private static PartialDate? Day(PartialDate? time) => time is { HasDay: true } t ? PartialDate.OfDay(t.First) : time;

    private static HashSet<string> Names(ClaimFeatures claim) => [.. claim.Claim.Attribution.Sources.Select(s => s.Organisation ?? s.Name)];
}
