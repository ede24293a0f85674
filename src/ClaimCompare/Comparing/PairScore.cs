namespace ClaimCompare.Comparing;

/// <summary>How likely two claims of one block measure the same quantity, with its named parts.</summary>
/// <param name="Object">What is counted, -1 to 1.</param>
/// <param name="Place">Where, -1 to 1.</param>
/// <param name="Value">The figures, -1 to 1.</param>
/// <param name="Context">The words of the sentences, 0 to 1.</param>
/// <param name="Total">All together; the same quantity from 0.5.</param>
internal readonly record struct PairScore(double Object, double Place, double Value, double Context, double Total)
{
    /// <summary>From here on two claims are held to measure the same quantity.</summary>
    public const double Threshold = 0.5;

    /// <summary>The score of two claims that no group may hold together.</summary>
    public const double CannotLink = -10;

    private const double GrowthScore = -0.2;
    private const double VaguePlan = 0.5;

    /// <summary>Scores two claims of one block.</summary>
    public static PairScore Of(ClaimFeatures a, ClaimFeatures b)
    {
        bool toll = ClaimFeatures.IsToll(a.Claim.Kind);
        double o = Objects(a, b), p = Places(a, b), v = Values(a, b), c = Overlap(a.Context, b.Context);
        bool sameArticle = a.Claim.ArticleId == b.Claim.ArticleId;
        if ((a.Claim.OutOf is null) != (b.Claim.OutOf is null) && v < 0.9)
            return new PairScore(o, p, v, c, 0);
        if (a.Claim.OutOf is { } x && b.Claim.OutOf is { } y && x != y && v < 0.5 && !toll)
            return new PairScore(o, p, v, c, 0);
        bool plan = a.Claim.Modality is Modality.Future or Modality.Hypothetical;
        if ((a.CountedUnit != b.CountedUnit && a.NounWords.Count > 0 && b.NounWords.Count > 0) || (v < 0 && CannotBeOne(a, b)) || IsTotal(a, b) || (plan && v < VaguePlan && !OriginNames.Share(a.Claim, b.Claim)))
            return new PairScore(o, p, v, c, CannotLink);
        double total = toll
            ? 0.42 + (0.28 * o) + (0.22 * p) + (0.2 * v) + (0.1 * c) - (sameArticle && v < 0 ? 0.25 : 0)
            : 0.12 + (0.34 * o) + (0.08 * p) + (0.42 * v) + (0.3 * c) - (sameArticle && v < 0 ? 0.2 : 0);
        if (o <= -1)
            total = Math.Min(total, 0.2);
        return new PairScore(o, p, v, c, total);
    }

    /// <summary>"Ribuan orang" in a lead is the total of the crafts that the article tells apart, not one of them.</summary>
    private static bool IsTotal(ClaimFeatures a, ClaimFeatures b) => a.Claim.ArticleId == b.Claim.ArticleId && !ClaimFeatures.IsVictims(a.Claim.Kind)
        && a.NounWords.Count == 0 != (b.NounWords.Count == 0) && a.Claim.Object is not null && b.Claim.Object is not null && a.Claim.Value != b.Claim.Value;

    /// <summary>Two different figures of one sentence are two quantities, unless the words between them say that one became the other.</summary>
    private static bool CannotBeOne(ClaimFeatures a, ClaimFeatures b)
    {
        if (a.Claim.ArticleId != b.Claim.ArticleId || a.Claim.Sentence != b.Claim.Sentence || a.Claim.Sentence.Length == 0 || a.Article is not { } article)
            return false;
        (TextSpan first, TextSpan second) = a.Claim.Span.Start < b.Claim.Span.Start ? (a.Claim.Span, b.Claim.Span) : (b.Claim.Span, a.Claim.Span);
        return first.End <= second.Start && second.Start <= article.Text.Length && !ClaimFeatures.WordsOf(article.Text[first.End..second.Start]).Any(ClaimFeatures.Arrivals.Contains);
    }

    private static double Objects(ClaimFeatures a, ClaimFeatures b)
    {
        if (!a.Populations.SetEquals(b.Populations) && (a.Populations.Count > 0 && b.Populations.Count > 0 || a.NounWords.Count > 0 && b.NounWords.Count > 0))
            return a.Populations.Overlaps(b.Populations) ? 0 : -1;
        if (a.NounWords.Count == 0 && b.NounWords.Count == 0)
            return 0.8;
        if (a.NounWords.Count == 0 || b.NounWords.Count == 0)
            return a.Populations.Count + b.Populations.Count > 0 ? -0.6 : ClaimFeatures.IsVictims(a.Claim.Kind) ? 0.35 : a.Claim.ArticleId == b.Claim.ArticleId ? -0.6 : 0;
        double overlap = Overlap(a.NounWords, b.NounWords);
        if (overlap > 0)
            return overlap;

        // Other words for one figure of one speaker; other things where anything else differs
        bool same = a.Claim.Value is { } v && v == b.Claim.Value && OriginNames.Share(a.Claim, b.Claim);
        return same ? 0.3 : ClaimFeatures.IsVictims(a.Claim.Kind) ? -0.5 : -1;
    }

    private static double Places(ClaimFeatures a, ClaimFeatures b)
    {
        if (a.PlaceWords.Count == 0 || b.PlaceWords.Count == 0)
            return 0.2;
        return a.PlaceWords.Overlaps(b.PlaceWords) ? 1 : -0.4;
    }

    private static double Values(ClaimFeatures a, ClaimFeatures b)
    {
        NumericClaim x = a.Claim, y = b.Claim;
        if (!Figures.Agree(x, y))
            return Grows(a, b) ? GrowthScore : -1;
        if (x.Value is { } v && y.Value is { } w && Figures.IsRounding(v, w))
            return Math.Min(Figures.Digits(v), Figures.Digits(w)) switch { >= 3 => 1.2, 2 => 0.9, _ => 0.55 };
        return 0.35;
    }

    /// <summary>Whether a count of victims of different days grew.</summary>
    private static bool Grows(ClaimFeatures a, ClaimFeatures b)
    {
        if (!ClaimFeatures.IsVictims(a.Claim.Kind) || a.Time is not { } s || b.Time is not { } t || a.Claim.ArticleId == b.Claim.ArticleId)
            return false;
        (decimal x, decimal y) = (Figures.Point(a.Claim), Figures.Point(b.Claim));
        return (s.Last < t.First && x < y) || (t.Last < s.First && y < x);
    }

    /// <summary>The overlap coefficient of two sets, tempered by the Jaccard index.</summary>
    private static double Overlap(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        int common = a.Count <= b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
        return ((double)common / Math.Min(a.Count, b.Count) * 0.6) + ((double)common / (a.Count + b.Count - common) * 0.4);
    }
}
