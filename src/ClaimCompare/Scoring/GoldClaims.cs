using ClaimCompare.Claims;
using ClaimCompare.Language;

namespace ClaimCompare.Scoring;

/// <summary>Turns gold claims into claims that can be compared.</summary>
internal static class GoldClaims
{
    /// <summary>The claims that annotators wrote of an article, as the extractor would give them.</summary>
    public static List<NumericClaim> ToClaims(IEnumerable<ScoredClaim> gold, Article article) => Restatements.Linked(gold.Select(g => ToClaim(g, article)));

    private static NumericClaim ToClaim(ScoredClaim gold, Article article) => ClaimContext.Complete(new NumericClaim
    {
        ArticleId = article.Id,
        In = gold.InTitle ? ClaimLocation.Title : ClaimLocation.Text,
        Span = new TextSpan(gold.Start, gold.End),
        Number = gold.Number,
        Value = gold.Value,
        Low = gold.Low,
        High = gold.High,
        OutOf = gold.OutOf,
        Qualifier = Parse<Qualifier>(gold.Qualifier),
        Unit = gold.Unit,
        Object = gold.Object,
        Kind = Parse<ClaimKind>(gold.Kind),
        Modality = Parse<Modality>(gold.Modality),
        Measure = Parse<Measure>(gold.Measure),
        When = Date(gold.When),
        Place = gold.Place,
        Attribution = new Attribution
        {
            Sources = [.. gold.Sources.Select((names, i) => new Source(names[0], i < gold.Organisations.Count && gold.Organisations[i].Count > 0 ? gold.Organisations[i][0] : null) { Aliases = [.. names.Skip(1)] })],
            Via = [.. gold.Via.Select(v => v[0])],
            Said = Date(gold.Said),
        },
    }, article);

    private static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
