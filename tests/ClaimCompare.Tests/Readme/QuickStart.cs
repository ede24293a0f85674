using ClaimCompare;
using ClaimCompare.Reading;

namespace ClaimCompare.Tests.Readme;

/// <summary>The example of README.md, compiled: its lines are the lines there.</summary>
internal static class QuickStart
{
    public static Comparison Run(TextWriter Console)
    {
        Article morning = ArticleReader.FromText(
            "pagi",
            "Sedikitnya 12 orang tewas akibat banjir bandang di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri, Senin (3/3/2025).",
            PartialDate.OfDay(new DateOnly(2025, 3, 3)));
        Article evening = ArticleReader.FromText(
            "malam",
            "Korban tewas banjir bandang di Lumbungsari bertambah menjadi 15 orang, menurut BPBD Lumbungsari, Selasa (4/3/2025).",
            PartialDate.OfDay(new DateOnly(2025, 3, 4)));

        foreach (NumericClaim claim in new ClaimExtractor().Extract(morning))
            Console.WriteLine($"{claim.Number} {claim.Kind} {claim.Qualifier}: {claim.Attribution.Sources[0].Name}");

        Comparison comparison = new ClaimComparer().Compare([morning, evening]);
        foreach (FigureGroup group in comparison.Groups)
            Console.WriteLine($"{group.Label}: {group.Status}, {group.Estimate.Low}..{group.Estimate.High}, best {group.Estimate.Best}");
        return comparison;
    }
}
