using ClaimCompare.Writing.Report;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>Parts and wholes as trees.</summary>
public sealed class PartTreeTests
{
    [Fact]
    public void Tree_APartOfAPart_StandsUnderTheNearerWholeAlone()
    {
        var tree = new PartTree([Link(2, 1), Link(1, 0), Link(2, 0)]);

        tree.Roots.Should().Equal(0);
        tree.PartsOf(0).Select(p => p.Part).Should().Equal(1);
        tree.PartsOf(1).Select(p => p.Part).Should().Equal(2);
    }

    [Fact]
    public void Tree_ACircle_HasARootAndLosesNobody()
    {
        var tree = new PartTree([Link(0, 1), Link(1, 2), Link(2, 0)]);

        tree.Roots.Should().ContainSingle();
        Enumerable.Range(0, 3).SelectMany(tree.PartsOf).Select(p => p.Part).Should().BeEquivalentTo([0, 1, 2]);
    }

    [Fact]
    public void Write_PartsThatAddUp_SaysTheSum()
    {
        FigureGroup[] groups = [Group("orang di pesawat", 68), Group("penumpang", 62), Group("awak", 6), Group("saksi", 5)];
        var comparison = new Comparison { Articles = [], Groups = groups, Links = [Link(1, 0), Link(2, 0), new Relation(3, 0, RelationKind.Definition, Reason)] };

        string text = System.Net.WebUtility.HtmlDecode(ReportHtml.Tree(ReportHtml.Of(comparison)).SelectSingleNode("//section[@id='links']")!.InnerText);

        text.Should().Contain("62 + 6 = 68: the sum is exact.").And.Contain("saksi 5 and orang di pesawat 68 are counted in different ways.");
    }

    private static readonly Reason Reason = new("x", "x", "x");

    private static Relation Link(int part, int whole) => new(part, whole, RelationKind.PartOf, Reason);

    private static FigureGroup Group(string label, decimal best) => new() { Label = label, Kind = ClaimKind.People, Status = GroupStatus.Single, Estimate = new Estimate(best, best, best, 1), Claims = [] };
}
