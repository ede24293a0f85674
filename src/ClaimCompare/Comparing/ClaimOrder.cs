namespace ClaimCompare.Comparing;

/// <summary>The order of claims in groups: by publication, article and place in it.</summary>
internal sealed class ClaimOrder : IComparer<ClaimFeatures>
{
    public static readonly ClaimOrder Instance = new();

    private ClaimOrder()
    {
    }

    public int Compare(ClaimFeatures? x, ClaimFeatures? y)
    {
        int order = Timeline.Published(x!).CompareTo(Timeline.Published(y!));
        order = order != 0 ? order : string.CompareOrdinal(x!.Claim.ArticleId, y!.Claim.ArticleId);
        return order != 0 ? order : (x!.Claim.Span.Start, x.Claim.Span.End).CompareTo((y!.Claim.Span.Start, y.Claim.Span.End));
    }
}
