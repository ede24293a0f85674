using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025")]
    [InlineData("2025-05")]
    [InlineData("2025-05-30")]
    [InlineData("2025-05-30T17:30")]
    public void TryParse_IsoDateOfAnyPrecision_RoundTrips(string text)
    {
        PartialDate.TryParse(text, out PartialDate date).Should().BeTrue();
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-05-30T24:00")]
    [InlineData("0000-01-01")]
    public void TryParse_NoDate_ReturnsFalse(string? text) => PartialDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Last_MonthOnly_IsItsLastDay()
    {
        PartialDate.OfMonth(2024, 2).Last.Should().Be(new DateOnly(2024, 2, 29));
        PartialDate.OfYear(2024).Last.Should().Be(new DateOnly(2024, 12, 31));
    }

    [Fact]
    public void CompareTo_LessPrecise_StandsBefore()
    {
        (PartialDate.OfYear(2025) < PartialDate.OfMonth(2025, 1)).Should().BeTrue();
        (PartialDate.OfMonth(2025, 2) > PartialDate.OfDay(new DateOnly(2025, 1, 31))).Should().BeTrue();
    }
}
