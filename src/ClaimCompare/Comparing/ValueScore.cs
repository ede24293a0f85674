namespace ClaimCompare.Comparing;

/// <summary>The part of a <see cref="PairScore"/> that the figures make: equal ones speak for one quantity by how much they tell, others against it by their ratio.</summary>
/// <remarks>
/// Counts of victims, and of those sent, grow, which time may explain. Two named voices that differ on the same thing contradict each other, and what a speaker denies
/// belongs with what he says instead; a figure with another magnitude is a slip of the same.
/// </remarks>
internal static class ValueScore
{
    private const string InCare = "treated";
    private const double LargestRatio = 3, FarBound = 0.4;
    private const int FarthestAnswer = 220;
    private const double DeniedBySpeaker = 0.5, OtherMagnitude = 1, Rivals = 1.5, Contrasted = 1, RivalRatio = 0.5, Became = 1, TwoOfSentence = -8, NamedShare = -1.4, Told = 1.2;

    /// <summary>The log-odds of the figures of two claims, and of what else stands between them where they are of one article.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another of its block.</param>
    /// <param name="victims">Whether victims are counted.</param>
    /// <param name="agree">Whether the figures allow one value.</param>
    /// <param name="denied">Whether one of them is denied.</param>
    /// <param name="origin">Whether one origin says both.</param>
    public static double Of(ClaimFeatures a, ClaimFeatures b, bool victims, bool agree, bool denied, bool origin)
    {
        NumericClaim x = a.Claim, y = b.Claim;
        bool sameArticle = x.ArticleId == y.ArticleId && !ClaimPairs.AreOfTwoEntries(x, y);
        double score = (x.Unit == "%" ? origin && a.NounWords.Count > 1 && a.NounWords.SetEquals(b.NounWords) ? NamedShare : -2.8 : 0) + (x.Qualifier == Qualifier.Vague || y.Qualifier == Qualifier.Vague ? -0.6 : 0) + (x.Value == 0 || y.Value == 0 ? 3.5 : 0);
        if (x.Value is { } v && y.Value is { } w && Figures.IsRounding(v, w))
        {
            int digits = Math.Min(Figures.Digits(v), Figures.Digits(w));
            return score + (v != w ? -0.5 : 0) + (sameArticle ? 0.1 : 0)
                + (victims ? digits switch { 0 => 1.5, 1 => 1.1, 2 => 1.3, _ => 4 } : digits switch { 0 => 0, 1 => -0.3, 2 => 1.4, 3 => 2.4, 4 => 3.4, _ => 4.4 });
        }

        if (agree)
            return score + (victims ? 0.8 : -0.8);
        if (x.Value is { } p && y.Value is { } q && Figures.IsOtherMagnitude(p, q))
            return score + OtherMagnitude;
        if (x.Value is { } from && y.Value is { } to && a.Changes?.Explain(from, to) == true)
            return score + (victims ? 0.2 : -1.3) + Told;
        bool rivals = AreVoices(a, b, origin) && a.States.SetEquals(b.States) && (ClaimPairs.HaveSameNouns(a, b) || Answers(a, b) || (victims && Sides.AreSame(a, b) == true)) && (a.PlaceWords.SetEquals(b.PlaceWords) || a.PlaceWords.Count == 0 || b.PlaceWords.Count == 0);

        // Those in care come and go
        bool stock = (a.States.Contains(InCare) && b.States.Contains(InCare)) || x.Kind == ClaimKind.Missing;
        int growth = (victims || x.Kind == ClaimKind.Deployed) && !sameArticle ? stock ? Math.Abs(Growth(a, b)) : Growth(a, b) : 0;
        score += (victims ? 0.2 : -1.3) + (growth > 0 ? 0.6 : growth < 0 && IsDaily(x, y) ? -2 : 0) - ((growth > 0 ? 0.5 : rivals ? RivalRatio : 1.5) * Math.Min(LargestRatio, Ratio(x, y)));
        if (!sameArticle)
            return score + (Corrects(a, b) || Corrects(b, a) ? Became : 0) + (ClaimPairs.HaveSameNouns(a, b) ? victims ? 1 : -0.1 : victims ? 0.1 : -0.7);

        // One speaker who names two figures for one time in one article speaks of two quantities
        if (denied)
            return score + DeniedBySpeaker;
        if ((!a.IsPlan && (ClaimPairs.Becomes(a, b) || ClaimPairs.Becomes(b, a))) || ClaimPairs.AreAlternatives(a, b))
            return score + Became;
        bool sameTime = Day(x.When) == Day(y.When), sameSource = Names(a).SetEquals(Names(b));
        score += victims ? -0.8 : -1;
        score += sameSource && sameTime ? victims ? -1.6 : x.Sentence == y.Sentence && !a.IsPlan ? TwoOfSentence : -4.5 : sameSource ? -0.6 : sameTime ? 1.1 : 0;
        return score + (rivals ? Rivals : 0) + (AreVoices(a, b, origin) && ClaimPairs.AreContrasted(a, b) ? Contrasted : 0) + (x.Sentence == y.Sentence && !rivals ? -0.6 : 0);
    }

    /// <summary>Whether the first, published later, says that it corrects a figure.</summary>
    private static bool Corrects(ClaimFeatures later, ClaimFeatures earlier) => later.IsCorrection && !earlier.IsCorrection && Timeline.Published(later) > Timeline.Published(earlier);

    /// <summary>Two different origins that are named.</summary>
    public static bool AreVoices(ClaimFeatures a, ClaimFeatures b, bool origin) => a.Origins.Count > 0 && b.Origins.Count > 0 && !origin;

    /// <summary>More than 17 and more than 163 allow one value, but hardly count the same.</summary>
    public static bool IsFarBound(NumericClaim x, NumericClaim y) =>
        (IsBound(x.Qualifier) || IsBound(y.Qualifier)) && Ratio(x, y) > FarBound;

    /// <summary>Whether one of two figures names nothing and stands right behind the other: <c>20.000 demonstran, kata polisi. "Menurut saya 60.000," balas …</c></summary>
    private static bool Answers(ClaimFeatures a, ClaimFeatures b) => (a.NounWords.Count == 0 || b.NounWords.Count == 0) && a.Claim.ArticleId == b.Claim.ArticleId
        && Math.Abs(a.Claim.Span.Start - b.Claim.Span.Start) < FarthestAnswer;

    private static bool IsBound(Qualifier qualifier) => qualifier is Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost;

    private static double Ratio(NumericClaim x, NumericClaim y) => Math.Abs(Math.Log((double)((Math.Abs(Figures.Point(x)) + 1) / (Math.Abs(Figures.Point(y)) + 1))));

    /// <summary>1 where the count of the later time is the larger, -1 where it is the smaller, 0 where nothing tells.</summary>
    private static int Growth(ClaimFeatures a, ClaimFeatures b) =>
        a.Time is not { } s || b.Time is not { } t ? 0 : Math.Sign(Timeline.Compare(s, t)) * Math.Sign(Figures.Point(a.Claim).CompareTo(Figures.Point(b.Claim)));

    /// <summary>Deaths, arrests and the like of two days that both are named: a smaller one is a count of its own day.</summary>
    private static bool IsDaily(NumericClaim x, NumericClaim y) => x.When is not null && y.When is not null
        && x.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Casualties or ClaimKind.Cases or ClaimKind.Detained;

    private static PartialDate? Day(PartialDate? time) => time is { HasDay: true } t ? PartialDate.OfDay(t.First) : time;

    private static HashSet<string> Names(ClaimFeatures claim) => [.. claim.Claim.Attribution.Sources.Select(s => s.Organisation ?? s.Name)];
}
