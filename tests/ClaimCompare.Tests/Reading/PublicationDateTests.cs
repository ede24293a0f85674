using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2025-03-03", "2025-03-03")]
    [InlineData("2025-03-03T21:05:00+07:00", "2025-03-03T21:05")]
    [InlineData("2025-03-03 14:05:00", "2025-03-03T14:05")]
    [InlineData("2025-03-03T14:05:00Z", "2025-03-03T21:05")]
    [InlineData("2025-03-03T18:05:00.123+00:00", "2025-03-04T01:05")]
    [InlineData("Mon, 03 Mar 2025 21:05:00 +0700", "2025-03-03T21:05")]
    [InlineData("Mon, 3 Mar 2025 18:05:00 GMT", "2025-03-04T01:05")]
    [InlineData("03 March 25 21:05", "2025-03-03T21:05")]
    [InlineData("3-Mar-2025", "2025-03-03")]
    [InlineData("1741010700", "2025-03-03T21:05")]
    [InlineData("1741010700000", "2025-03-03T21:05")]
    [InlineData("Senin, 3 Maret 2025", "2025-03-03")]
    [InlineData("9999-12-31T23:59:00Z", "9999-12-31T23:59")]
    [InlineData("31 Feb 2025", null)]
    [InlineData("kemarin", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_Date_IsTheDayOfTheOutlet(string? text, string? expected) => PublicationDate.Parse(text)?.ToString().Should().Be(expected);

    [Fact]
    public void Parse_Nothing_IsNull()
    {
        PublicationDate.Parse("31 Feb 2025").Should().BeNull();
        PublicationDate.Parse(new string('1', 1000)).Should().BeNull();
    }
}
