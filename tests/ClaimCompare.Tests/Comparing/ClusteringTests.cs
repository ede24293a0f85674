using ClaimCompare.Comparing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class ClusteringTests
{
    [Fact]
    public void Cluster_Nothing_GivesNothing() => Clustering.Cluster(0, (_, _) => 1).Should().BeEmpty();

    [Fact]
    public void Cluster_ScoresAboveZero_JoinAll() => Clustering.Cluster(4, (_, _) => 1).Should().ContainSingle().Which.Should().Equal(0, 1, 2, 3);

    [Fact]
    public void Cluster_ScoresBelowZero_JoinNone() => Clustering.Cluster(4, (_, _) => -1).Should().HaveCount(4);

    [Fact]
    public void Cluster_OnePairPlainlyAgainst_KeepsTheClustersApart()
    {
        // 0 and 1 belong together, so do 2 and 3; 1 and 2 would fit, but 0 and 3 cannot be one
        List<List<int>> clusters = Clustering.Cluster(4, (a, b) => (a, b) switch { (0, 1) or (2, 3) => 5, (0, 3) => -6, _ => 1 });
        clusters.Should().BeEquivalentTo(new[] { new[] { 0, 1 }, [2, 3] });
    }

    [Fact]
    public void Cluster_AnyScores_SharesOutTheMembers() => Prop.ForAll(
        Gen.Choose(1, 30).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        input =>
        {
            var random = new Random(input.Item2);
            var scores = new double[input.Item1, input.Item1];
            for (int i = 0; i < input.Item1; i++)
            {
                for (int j = i + 1; j < input.Item1; j++)
                    scores[i, j] = (random.NextDouble() * 12) - 6;
            }

            List<List<int>> clusters = Clustering.Cluster(input.Item1, (a, b) => scores[a, b]);
            clusters.SelectMany(c => c).Order().Should().Equal(Enumerable.Range(0, input.Item1));
            clusters.Should().OnlyContain(c => c.SequenceEqual(c.Order()));
            clusters.Select(c => c[0]).Should().BeInAscendingOrder();
        }).QuickCheckThrowOnFailure();
}
