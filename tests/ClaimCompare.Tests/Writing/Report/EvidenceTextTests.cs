using ClaimCompare.Writing.Report;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing.Report;

/// <summary>The evidence sentence with its marks.</summary>
public sealed class EvidenceTextTests
{
    private const string Text = "Kabar lain. Menurut Rahma Widuri, 12 orang tewas. Widuri pulang.";

    [Fact]
    public void Write_AClaim_MarksNumberCueAndSource() => Markup(Claim("12", "Menurut", new Source("Rahma Widuri", "BPBD")))
        .Should().Be("<blockquote lang=\"id\"><mark class=\"c\">Menurut</mark> <mark class=\"s\">Rahma Widuri</mark>, <mark class=\"n\">12</mark> orang tewas.</blockquote>");

    [Fact]
    public void Write_ASourceOfAnotherSentence_IsNotMarked() => Markup(Claim("12", null, new Source("Dimas"))).Should().NotContain("class=\"s\"").And.Contain("<mark class=\"n\">12</mark>");

    [Fact]
    public void Of_ACueElsewhere_TellsIt()
    {
        NumericClaim claim = Claim("12", null, new Source("Dimas"));
        claim = claim with { Attribution = claim.Attribution with { Cue = new TextSpan(0, 5) } };

        EvidenceText.Of(claim, Article(Text))!.CueElsewhere.Should().Be("Kabar");
    }

    [Fact]
    public void Write_AVeryLongSentence_IsCutAtWordsAroundTheNumber()
    {
        string text = string.Concat(Enumerable.Repeat("kata ", 400)) + "12 orang " + string.Concat(Enumerable.Repeat("lagi ", 400));
        int at = text.IndexOf("12", StringComparison.Ordinal);
        var claim = new NumericClaim { ArticleId = "a", Number = "12", Span = new TextSpan(at, at + 2), Sentence = new TextSpan(0, text.Length) };

        string markup = Markup(claim, text);

        markup.Length.Should().BeLessThan(620);
        markup.Should().Contain("\">… kata").And.EndWith("lagi …</blockquote>").And.Contain("<mark class=\"n\">12</mark>");
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(5, 5)]
    [InlineData(60, 4000)]
    public void Of_ASpanThatDoesNotFit_IsNull(int start, int end) =>
        EvidenceText.Of(new NumericClaim { ArticleId = "a", Number = "12", Span = new TextSpan(start, end) }, Article(Text)).Should().BeNull();

    private static string Markup(NumericClaim claim, string text = Text)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        EvidenceText.Of(claim, Article(text))!.Write(new HtmlOutput(writer));
        return writer.ToString();
    }

    private static Article Article(string text) => new() { Id = "a", Text = text };

    private static NumericClaim Claim(string number, string? cue, params Source[] sources) => new()
    {
        ArticleId = "a",
        Number = number,
        Span = SpanOf(number),
        Sentence = new TextSpan(12, 49),
        Attribution = new Attribution { Sources = sources, Cue = cue is null ? null : SpanOf(cue) },
    };

    private static TextSpan SpanOf(string words) => Text.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;
}
