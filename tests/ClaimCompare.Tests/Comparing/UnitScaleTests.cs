using ClaimCompare.Comparing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Comparing;

public sealed class UnitScaleTests
{
    [Theory]
    [InlineData(1.2, "ha", "m2", 12000, 12000, 12000)]
    [InlineData(12000, "m2", "ha", 1.2, 1.2, 1.2)]
    [InlineData(1500, "kg", "t", 1.5, 1.5, 1.5)]
    [InlineData(100, "ft", "m", 30.48, 30.3276, 30.6324)]
    public void Convert_UnitsOfOneMeasure_GivesTheFigureAndHowExactItIs(double value, string from, string to, double expected, double low, double high)
    {
        NumericClaim converted = UnitScale.Convert(Claims.Of((decimal)value, 3, unit: from).Claim, to);
        (converted.Unit, converted.Value, converted.Low, converted.High).Should().Be((to, (decimal)expected, (decimal)low, (decimal)high));
    }

    [Theory]
    [InlineData("km", "kg")]
    [InlineData("IDR", "USD")]
    [InlineData("°C", "m")]
    public void Convert_UnitsOfDifferentMeasures_LeavesTheClaim(string from, string to)
    {
        NumericClaim claim = Claims.Of(5, 3, unit: from).Claim;
        UnitScale.Convert(claim, to).Should().BeSameAs(claim);
    }

    [Fact]
    public void Convert_FigureThatWouldOverflow_LeavesTheClaim()
    {
        NumericClaim claim = Claims.Of(1e26m, 3, unit: "km2").Claim;
        UnitScale.Convert(claim, "m2").Should().BeSameAs(claim);
    }

    [Theory]
    [InlineData("km", "m", true)]
    [InlineData("ft", "m", false)]
    [InlineData("IDR", "IDR", true)]
    [InlineData(null, null, true)]
    public void Base_AnyUnit_StandsForItsMeasure(string? unit, string? expected, bool isMetric)
    {
        UnitScale.Base(unit).Should().Be(expected);
        UnitScale.IsMetric(unit).Should().Be(isMetric);
    }
}
