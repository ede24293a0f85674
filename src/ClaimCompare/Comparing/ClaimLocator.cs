namespace ClaimCompare.Comparing;

/// <summary>Finds the claims that decisions name, also after texts have shifted.</summary>
internal sealed class ClaimLocator
{
    private const double LeastCommon = 0.5;
    private readonly ILookup<string, ClaimFeatures> _claims;

    public ClaimLocator(IEnumerable<ClaimFeatures> claims) => _claims = claims.ToLookup(c => c.Claim.ArticleId, StringComparer.Ordinal);

    /// <summary>The claim at an address: where it stood, else by its number and the words of its sentence, the nearest first; null where there is none.</summary>
    public ClaimFeatures? Find(ClaimAddress address)
    {
        List<ClaimFeatures> all = [.. _claims[address.ArticleId]];
        if (address.Span is { } span && all.Find(c => c.Claim.Span == span && HasNumber(c, address.Number) && Common(c, address.Sentence) >= LeastCommon) is { } there)
            return there;
        if (address.Number is null && address.Sentence is null)
            return all.Find(c => address.Span is { } at && c.Claim.Span.Overlaps(at));
        return all.Where(c => HasNumber(c, address.Number)).Select(c => (Claim: c, Common: Common(c, address.Sentence))).Where(c => c.Common >= LeastCommon)
            .OrderByDescending(c => c.Common).ThenBy(c => address.Span is { } at ? Math.Abs(c.Claim.Claim.Span.Start - at.Start) : c.Claim.Claim.Span.Start).FirstOrDefault().Claim;
    }

    private static bool HasNumber(ClaimFeatures claim, string? number) => number is null || string.Equals(claim.Claim.Number.Trim(), number.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The Jaccard index of the words of two sentences; 1 where one of them is not at hand.</summary>
    private static double Common(ClaimFeatures claim, string? sentence)
    {
        if (sentence is null || claim.Article is not { } article || claim.Claim.Sentence.Length == 0 || claim.Claim.Sentence.End > article.Text.Length)
            return 1;
        HashSet<string> now = new(ComparingWords.Split(article.Text[claim.Claim.Sentence.Start..claim.Claim.Sentence.End]), StringComparer.Ordinal), then = new(ComparingWords.Split(sentence), StringComparer.Ordinal);
        int common = now.Count(then.Contains), either = now.Count + then.Count - common;
        return either == 0 ? 1 : (double)common / either;
    }
}
