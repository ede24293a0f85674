using ClaimCompare;
using ClaimCompare.Reading;

var reader = new ArticleReader();
IEnumerable<Article> articles = args.SelectMany(reader.Read).Select(r => r.Article).OfType<Article>();
Comparison comparison = new ClaimComparer().Compare(articles);
foreach (FigureGroup group in comparison.Groups)
{
    Console.WriteLine($"{group.Label}: {group.Status}, {group.Estimate.Low} to {group.Estimate.High}, best {group.Estimate.Best}, grade {group.Estimate.Grade}");
    foreach (NumericClaim claim in group.Claims)
        Console.WriteLine($"  {claim.ArticleId}: {claim.Number} ({string.Join(" + ", claim.Attribution.Sources.Select(s => s.Name))})");
}
