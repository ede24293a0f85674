using ClaimCompare.Writing.Report;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>Axes with round ticks, and labels that keep apart at every width.</summary>
public sealed class TimelineTests
{
    [Theory]
    [InlineData(new[] { 600, 6000 }, new[] { 0, 2000, 4000, 6000 }, false)]
    [InlineData(new[] { 12, 17 }, new[] { 12, 14, 16, 18 }, false)]
    [InlineData(new[] { 5, 5 }, new[] { 3, 4, 5, 6, 7 }, false)]
    [InlineData(new[] { 0, 0 }, new[] { 0, 1 }, false)]
    [InlineData(new[] { 3, 40000 }, new[] { 1, 10, 100, 1000, 10000, 100000 }, true)]
    [InlineData(new[] { 0, 10, 2000 }, new[] { 0, 10, 100, 1000, 10000 }, true)]
    [InlineData(new[] { -20, 30 }, new[] { -20, 0, 20, 40 }, false)]
    public void Around_Figures_HasRoundTicksThatHoldThem(int[] figures, int[] ticks, bool logarithmic)
    {
        ValueAxis axis = ValueAxis.Around([.. figures.Select(f => (decimal)f)], 30, 200);

        axis.Ticks.Should().Equal(ticks.Select(t => (decimal)t));
        axis.IsLogarithmic.Should().Be(logarithmic);
        figures.Should().OnlyContain(f => axis.Y(f) >= 29.9 && axis.Y(f) <= 200.1);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000001", "0.0000002")]
    public void Around_ExtremeFigures_StaysInTheDrawing(string a, string b)
    {
        decimal[] figures = [decimal.Parse(a, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(b, System.Globalization.CultureInfo.InvariantCulture)];

        ValueAxis axis = ValueAxis.Around(figures, 30, 200);

        figures.Should().OnlyContain(f => axis.Y(f) >= 29.9 && axis.Y(f) <= 200.1);
    }

    [Fact]
    public void Find_RandomMarks_GivesLabelsThatNeverOverlap() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 76), Gen.Choose(1, 999)).ListOf().ToArbitrary(),
        places =>
        {
            List<TimelineMark> marks = [.. places.Select(p => Mark(p.Item1, p.Item2))];
            var placement = new LabelPlacement([], 230);
            placement.Spread(marks);
            List<(double Place, double Dx, double Width, double Y)> labels = [];
            foreach (TimelineMark mark in marks)
            {
                if (placement.Find(mark, ReportTexts.In("id")) is not { } label)
                    continue;
                double width = label.Text.Length * 7.4, dx = label.Anchor == "start" ? label.Dx : label.Anchor == "end" ? label.Dx - width : label.Dx - (width / 2);
                labels.Add((mark.X, dx, width, label.Y));
            }

            foreach (double drawing in new[] { Box.Width, 500, 736, 1200 })
            {
                for (int i = 0; i < labels.Count; i++)
                {
                    (double left, double right, double y) = At(labels[i], drawing);
                    left.Should().BeGreaterThanOrEqualTo(0);
                    right.Should().BeLessThanOrEqualTo(drawing);
                    for (int j = i + 1; j < labels.Count; j++)
                    {
                        (double otherLeft, double otherRight, double otherY) = At(labels[j], drawing);
                        (right <= otherLeft + 0.01 || otherRight <= left + 0.01 || Math.Abs(y - otherY) >= 13.9).Should().BeTrue();
                    }
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_OneOriginUnderTwoNames_IsOneSource()
    {
        Comparison comparison = ReportHtml.Compare(
            "Korban tewas 12 orang di Lumbungsari, kata Badan Penanggulangan Bencana Daerah (BPBD) Lumbungsari.", "Korban tewas 14 orang di Lumbungsari, kata BPBD Lumbungsari.");
        FigureGroup group = comparison.Groups.First(g => g.Claims.Count == 2);

        TimelineData data = TimelineData.Of(new ReportContext(comparison, ReportTexts.In("id")), group);

        data.Marks.Should().HaveCount(2);
        data.Sources.Should().HaveCountLessThanOrEqualTo(group.Estimate.Origins);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "A2")]
    [InlineData(700, "Y27")]
    public void Letter_OfASource_IsShort(int source, string expected) => TimelineData.Letter(source).Should().Be(expected);

    private static (double Left, double Right, double Y) At((double Place, double Dx, double Width, double Y) label, double drawing)
    {
        double left = Box.Gutter + (label.Place / 100 * drawing) + label.Dx;
        return (left, left + label.Width, label.Y);
    }

    private static TimelineMark Mark(int place, int value)
    {
        double y = 200 - (value * 0.17);
        var claim = new NumericClaim { ArticleId = "a", Span = new TextSpan(0, 1), Number = "1", Value = value, Low = value, High = value };
        var mark = new TimelineMark { Claim = claim, Time = null, Last = DateOnly.MaxValue, X = place, XStart = place, XEnd = place, Y = y, YLow = y, YHigh = y };
        mark.Claims.Add((value % 4, 0, "said"));
        return mark;
    }
}
