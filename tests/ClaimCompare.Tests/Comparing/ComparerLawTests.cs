using ClaimCompare.Reading;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Writing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

/// <summary>Laws of comparing, on articles put together at random.</summary>
public sealed class ComparerLawTests
{
    private static readonly string[] Pieces =
    [
        "Sebanyak ", "Sekitar ", "Sedikitnya ", "lebih dari ", "hampir ", "12 ", "13 ", "120 ", "21 ", "1.200 ", "ribuan ", "puluhan ", "dua ", "0,0000011 ", "123456789012345678901234 ", "999999999999999999999999 triliun ",
        "7,5 persen ", "Rp1,2 miliar ", "Rp12 juta ", "10-20 ", "orang tewas", "warga luka", "rumah rusak", "prajurit", "orang hilang", "tidak ada korban jiwa", " di Lumbungsari", " di Karangjati", ", kata BPBD Lumbungsari",
        ", kata Rahma Widuri", ", menurut polisi", ", Senin (3/3/2025)", ", Selasa (4/3/2025)", " bertambah menjadi ", " dari ", " menjadi ", ". ", ". ", "\n", " akan ", " membantah ", " termasuk ", "3 di antaranya anak-anak",
    ];

    private static readonly ClaimComparer Comparer = new();

    [Fact]
    public void Compare_RandomArticles_SharesOutTheClaimsWhateverTheirOrder() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ListOf().Select(t => t.Take(4).ToList()).ToArbitrary(),
        texts =>
        {
            List<Article> articles = [.. texts.Select((t, i) => ArticleReader.FromText("a" + i, t, i == 2 ? null : PartialDate.OfDay(new DateOnly(2025, 3, 3 + (i % 3)))))];
            Comparison comparison = Comparer.Compare(articles);
            var extractor = new ClaimExtractor();
            comparison.Groups.Sum(g => g.Claims.Count).Should().Be(articles.SelectMany(extractor.Extract).Count(c => c.In == ClaimLocation.Text));
            foreach (FigureGroup group in comparison.Groups)
            {
                group.Why.Should().NotBeEmpty();
                group.Estimate.Origins.Should().BePositive();
                (group.Estimate.Low is null || group.Estimate.High is null || group.Estimate.Low <= group.Estimate.High).Should().BeTrue();
                (group.Status == GroupStatus.Single).Should().Be(group.Claims.Count == 1);
                group.Relations.All(r => r.A >= 0 && r.B >= 0 && r.A != r.B && Math.Max(r.A, r.B) < group.Claims.Count).Should().BeTrue();
            }

            comparison.Links.All(l => l.A != l.B && Math.Min(l.A, l.B) >= 0 && Math.Max(l.A, l.B) < comparison.Groups.Count).Should().BeTrue();
            articles.Reverse();
            Json(Comparer.Compare(articles)).Should().Be(Json(comparison));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(17, 19), default)));

    private static string Json(Comparison comparison) => Written.By(s => ComparisonJsonWriter.Write(s, comparison, "en"));
}
