using ClaimCompare.Reading;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class ClaimComparerTests
{
    private static readonly string[] Sentences =
    [
        "Sebanyak 12 orang tewas di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri.",
        "Korban tewas di Lumbungsari menjadi 15 orang, menurut BPBD Lumbungsari.",
        "Sekitar 200 rumah di Lumbungsari rusak.",
        "PMI menyebut 210 rumah di Lumbungsari rusak.",
        "Ratusan warga mengungsi, kata Bupati Dewi Larasati.",
        "Kerugian ditaksir Rp2 miliar.",
        "Pemerintah akan mengirim 50 relawan ke Lumbungsari.",
        "Dari 15 korban tewas, empat di antaranya anak-anak.",
    ];

    [Fact]
    public void Compare_AnyOrderOfArticles_GivesTheSameGroups() => Prop.ForAll(Articles().ToArbitrary(), articles =>
    {
        string straight = Show(new ClaimComparer().Compare(articles));
        articles.Reverse();
        string reversed = Show(new ClaimComparer().Compare(articles));
        reversed.Should().Be(straight);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Compare_AnyArticles_KeepsTheLaws() => Prop.ForAll(Articles().ToArbitrary(), articles =>
    {
        Comparison comparison = new ClaimComparer().Compare(articles);
        int claims = articles.SelectMany(new ClaimExtractor().Extract).Count(c => c.In == ClaimLocation.Text);
        comparison.Groups.Sum(g => g.Claims.Count).Should().Be(claims);
        foreach (FigureGroup group in comparison.Groups)
        {
            Estimate e = group.Estimate;
            (e.Low is null || e.High is null || e.Low <= e.High).Should().BeTrue();
            if (e.Best is { } best)
            {
                best.Should().BeInRange(e.Low ?? decimal.MinValue, e.High ?? decimal.MaxValue);
                group.Claims.Should().Contain(c => c.Value == best);
            }

            e.Origins.Should().BePositive();
            group.Why.Should().NotBeEmpty();
            group.Relations.All(r => r.A < r.B && r.B < group.Claims.Count).Should().BeTrue();
            (group.Status == GroupStatus.Single).Should().Be(group.Claims.Count == 1);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Compare_OneBriefingThroughTwoOutlets_CountsOneOrigin()
    {
        Article a = ArticleReader.FromText("a", "Sebanyak 12 orang tewas, kata Kepala BPBD Lumbungsari Rahma Widuri, dikutip dari AFP.", Day(3));
        Article b = ArticleReader.FromText("b", "BPBD Lumbungsari mencatat 12 orang tewas, dilansir Reuters.", Day(3));
        FigureGroup group = new ClaimComparer().Compare([a, b]).Groups.Should().ContainSingle().Subject;
        group.Status.Should().Be(GroupStatus.Agree);
        group.Estimate.Origins.Should().Be(1);
        group.Relations.Should().ContainSingle().Which.Kind.Should().Be(RelationKind.SameOrigin);
    }

    [Fact]
    public void Compare_CountThatGrows_IsAnUpdateWithTheLastFigure()
    {
        Article a = ArticleReader.FromText("a", "Sebanyak 12 orang tewas akibat banjir di Lumbungsari, kata BPBD Lumbungsari.", Day(3));
        Article b = ArticleReader.FromText("b", "Korban tewas akibat banjir di Lumbungsari menjadi 15 orang, kata BPBD Lumbungsari.", Day(5));
        FigureGroup group = new ClaimComparer().Compare([b, a]).Groups.Should().ContainSingle().Subject;
        (group.Status, group.Estimate.Best).Should().Be((GroupStatus.Update, 15m));
        group.Relations[0].Kind.Should().Be(RelationKind.Update);
    }

    [Fact]
    public void Compare_PlanAndFact_StayApart()
    {
        Article a = ArticleReader.FromText("a", "Korea Utara akan mengirim 5.000 tentara ke Kursk, kata Moskow.", Day(3));
        Article b = ArticleReader.FromText("b", "Korea Utara telah mengirim 5.000 tentara ke Kursk, kata Moskow.", Day(5));
        new ClaimComparer().Compare([a, b]).Groups.Should().HaveCount(2);
    }

    [Fact]
    public void Compare_NoArticles_IsEmpty()
    {
        Comparison comparison = new ClaimComparer().Compare([]);
        comparison.Groups.Should().BeEmpty();
        comparison.Links.Should().BeEmpty();
    }

    private static PartialDate Day(int day) => PartialDate.OfDay(new DateOnly(2025, 3, day));

    private static Gen<List<Article>> Articles() =>
        from texts in Gen.ListOf(Gen.ListOf(Gen.Elements(Sentences)))
        select texts.Take(5).Select((t, i) => ArticleReader.FromText("artikel-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Join(' ', t), Day(1 + i))).ToList();

    private static string Show(Comparison comparison) => string.Join('\n', comparison.Groups.Select(g =>
        $"{g.Label} {g.Status} {g.Estimate} {string.Join(';', g.Claims.Select(c => c.ArticleId + ":" + c.Number))} {string.Join(';', g.Relations.Select(r => (r.A, r.B, r.Kind)))}"));
}
