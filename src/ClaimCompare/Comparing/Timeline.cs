namespace ClaimCompare.Comparing;

/// <summary>Orders the times of claims at the precision that both have.</summary>
internal static class Timeline
{
    /// <summary>How one time stands to another: -1 before, 1 behind, 0 the same as far as both are known.</summary>
    public static int Compare(PartialDate a, PartialDate b)
    {
        if (a.Last < b.First)
            return -1;
        if (b.Last < a.First)
            return 1;
        return a.HasTime && b.HasTime ? a.MinuteOfDay.CompareTo(b.MinuteOfDay) : 0;
    }

    /// <summary>The last day that a figure can be true for: a month that is not over yet ends with the publication.</summary>
    public static DateOnly Day(ClaimFeatures claim)
    {
        DateOnly day = claim.Time?.Last ?? DateOnly.MinValue;
        return claim.Time is { HasDay: false } && claim.Published is { } published && published.First < day ? published.First : day;
    }

    /// <summary>The order in which readers learn of claims: by the time of the figure, then of the article, then by place in it.</summary>
    public static int Order(ClaimFeatures a, ClaimFeatures b)
    {
        int order = Day(a).CompareTo(Day(b));
        order = order != 0 ? order : Published(a).CompareTo(Published(b));
        order = order != 0 ? order : (a.Time is { HasTime: true } s ? s.MinuteOfDay : -1).CompareTo(b.Time is { HasTime: true } t ? t.MinuteOfDay : -1);
        order = order != 0 ? order : string.CompareOrdinal(a.Claim.ArticleId, b.Claim.ArticleId);
        return order != 0 ? order : a.Claim.Span.Start.CompareTo(b.Claim.Span.Start);
    }

    /// <summary>The day of publication; the first day there is where none is known.</summary>
    public static DateOnly Published(ClaimFeatures claim) => claim.Published?.First ?? DateOnly.MinValue;
}
