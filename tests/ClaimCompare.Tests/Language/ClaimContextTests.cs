using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class ClaimContextTests
{
    private const string First = "Sembilan mobil sudah tiba.", Second = "Mobil yang bekerja kini 17 unit.";
    private static readonly PartialDate Earlier = PartialDate.OfDay(new DateOnly(2025, 3, 3)), Later = PartialDate.OfDay(new DateOnly(2025, 3, 4));
    private static readonly Article Live = new()
    {
        Id = "a",
        Text = First + "\n" + Second,
        Paragraphs =
        [
            new Paragraph(ParagraphRole.Body, 0, First.Length) { Time = Earlier },
            new Paragraph(ParagraphRole.Body, First.Length + 1, First.Length + 1 + Second.Length) { Time = Later },
        ],
    };

    [Fact]
    public void Complete_ClaimOfAnEntry_HasItsSentenceAndTheTimeOfTheEntry()
    {
        NumericClaim claim = ClaimContext.Complete(Claim("17"), Live);

        Live.Text[claim.Sentence.Start..claim.Sentence.End].Should().Be(Second);
        claim.Published.Should().Be(Later);
        ClaimContext.Complete(Claim("Sembilan"), Live).Published.Should().Be(Earlier);
    }

    [Fact]
    public void Complete_TitleOrOutsideTheText_ChangesNothing()
    {
        NumericClaim title = Claim("17") with { In = ClaimLocation.Title }, outside = Claim("17") with { Span = new TextSpan(5, Live.Text.Length + 9) };

        ClaimContext.Complete(title, Live).Should().BeSameAs(title);
        ClaimContext.Complete(outside, Live).Should().BeSameAs(outside);
    }

    private static NumericClaim Claim(string number)
    {
        int at = Live.Text.IndexOf(number, StringComparison.Ordinal);
        return new NumericClaim { ArticleId = "a", Number = number, Span = new TextSpan(at, at + number.Length) };
    }
}
