namespace ClaimCompare.Comparing;

/// <summary>What two claims have in common that makes them one statement, one thing or one development.</summary>
internal static class ClaimPairs
{
    private const int FarthestContrast = 260;

    /// <summary>Whether two claims go back to one origin.</summary>
    public static bool ShareOrigin(ClaimFeatures a, ClaimFeatures b) => a.Origins.Any(x => b.Origins.Any(x.IsSame));

    /// <summary>Whether two articles state a figure in nearly the same words: a copied bulletin is one origin.</summary>
    public static bool IsCopy(ClaimFeatures a, ClaimFeatures b) => a.Claim.ArticleId != b.Claim.ArticleId && a.Claim.Value == b.Claim.Value && WordShingles.AreNear(a.Shingles, b.Shingles);

    /// <summary>Whether two articles have a figure from a source without a name by the same relay: one story of an agency is one origin.</summary>
    public static bool IsOneRelay(ClaimFeatures a, ClaimFeatures b) => a.Claim.ArticleId != b.Claim.ArticleId && a.Claim.Value == b.Claim.Value
        && (a.Origins.Any(o => o.IsAnonymous) || b.Origins.Any(o => o.IsAnonymous)) && a.Claim.Attribution.Via.Any(v => b.Claim.Attribution.Via.Contains(v, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a sentence says that the first figure became the second: <c>turun dari 14 menjadi 12</c>, <c>sebelumnya 11, kini 45</c>.</summary>
    public static bool Becomes(ClaimFeatures first, ClaimFeatures second)
    {
        NumericClaim x = first.Claim, y = second.Claim;
        if (x.ArticleId != y.ArticleId || x.Sentence != y.Sentence || x.Unit != y.Unit || x.Value == y.Value)
            return false;
        if (y.ChangedFrom is { } before && before == x.Value)
            return true;
        if (first.Article is not { } article || Math.Max(x.Span.End, y.Span.End) > article.Text.Length)
            return false;
        if (y.Span.End <= x.Span.Start)
            return ComparingWords.WasBefore(article.Text[y.Span.End..x.Span.Start]);
        if (x.Span.End > y.Span.Start)
            return false;
        string between = article.Text[x.Span.End..y.Span.Start];
        return ComparingWords.Becomes(between) || ComparingWords.Succeeds(article.Text[Math.Min(x.Sentence.Start, x.Span.Start)..x.Span.Start], between);
    }

    /// <summary>Whether one figure stands soon behind the other in its article, and the words between say that its voice differs: <c>punya hitungan lain</c>, <c>menepisnya</c>.</summary>
    public static bool AreContrasted(ClaimFeatures a, ClaimFeatures b)
    {
        (NumericClaim x, NumericClaim y) = a.Claim.Span.Start < b.Claim.Span.Start ? (a.Claim, b.Claim) : (b.Claim, a.Claim);
        return x.ArticleId == y.ArticleId && a.Article is { } article && y.Span.End <= article.Text.Length && y.Span.Start - x.Span.End is > 0 and < FarthestContrast
            && ComparingWords.Differs(article.Text[x.Span.End..y.Span.Start]);
    }

    /// <summary>Whether a sentence leaves it open which of two figures holds: <c>640 atau 2.100</c>.</summary>
    public static bool AreAlternatives(ClaimFeatures a, ClaimFeatures b)
    {
        (NumericClaim x, NumericClaim y) = a.Claim.Span.Start < b.Claim.Span.Start ? (a.Claim, b.Claim) : (b.Claim, a.Claim);
        return x.ArticleId == y.ArticleId && x.Sentence == y.Sentence && x.Unit == y.Unit && a.Article is { } article && x.Span.End < y.Span.Start && y.Span.Start <= article.Text.Length
            && ComparingWords.IsOr(article.Text.AsSpan(x.Span.End, y.Span.Start - x.Span.End).Trim());
    }

    /// <summary>Whether the first, which has no source, says first what the second then says with one.</summary>
    public static bool Restates(ClaimFeatures lead, ClaimFeatures sourced) => lead.Claim.Restates == sourced.Claim.Span && lead.Claim.ArticleId == sourced.Claim.ArticleId;

    /// <summary>Whether two claims count the same thing by their nouns.</summary>
    /// <remarks>
    /// The word for soldiers of any sort tells nothing beside the name of theirs, and their side nothing where it is that of both. A word for any
    /// person stands for whoever has the same said of them: <c>korban PHK</c>, <c>pekerja terkena PHK</c>.
    /// </remarks>
    public static bool HaveSameNouns(ClaimFeatures a, ClaimFeatures b)
    {
        if (a.NounWords.SetEquals(b.NounWords))
            return true;
        if (a.NounWords.Count == 0 || b.NounWords.Count == 0)
            return false;
        List<string> apart = [.. a.NounWords.Except(b.NounWords, StringComparer.Ordinal), .. b.NounWords.Except(a.NounWords, StringComparer.Ordinal)];
        if (apart.Count == 1 && a.Head is null != (b.Head is null) && apart[0] == (a.Head ?? b.Head))
            return true;
        string? side = Sides.AreSame(a, b) == true ? a.Side ?? b.Side : null;
        return a.NounWords.Overlaps(b.NounWords) && apart.TrueForAll(w => ComparingWords.IsBare(w) || w == side);
    }

    /// <summary>Whether two claims stand in two entries of a live report: those follow each other as two articles do.</summary>
    public static bool AreOfTwoEntries(NumericClaim x, NumericClaim y) => x.ArticleId == y.ArticleId && x.Published is { } a && y.Published is { } b && a != b;
}
