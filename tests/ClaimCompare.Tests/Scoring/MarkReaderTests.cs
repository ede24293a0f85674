using ClaimCompare.Reading;
using ClaimCompare.Scoring;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Scoring;

public sealed class MarkReaderTests
{
    private const string Content = """
        outlet: Harian Buana
        date: 2025-06-17
        ---
        Sekitar [[14.000 | approx 14000 | deployed | object=tentara; source=Badan Intelijen Mekarjaya / BIM; organisation=Badan Intelijen Mekarjaya; place=Kursk]] tentara dikirim pada [[2024 | trap date]].
        """;

    [Fact]
    public void Parse_MarkedArticle_GivesPlainBodyAndMarks()
    {
        MarkedArticle marked = MarkedArticle.Parse(Content);
        marked.Head["outlet"].Should().Be("Harian Buana");
        marked.Body.Should().Be("Sekitar 14.000 tentara dikirim pada 2024.");
        marked.Marks.Select(m => m.Words).Should().Equal("14.000", "2024");
        MarkReader.Trap(marked.Marks[0]).Should().BeNull();
        MarkReader.Trap(marked.Marks[1]).Should().Be("date");
    }

    [Fact]
    public void Locate_AnchoredBody_GivesSpansOfThePlainText()
    {
        MarkedArticle marked = MarkedArticle.Parse(Content);
        TextSpan[] spans = MarkedArticle.Locate(marked.BodyWithAnchors, marked.Marks.Count, out string plain);
        plain.Should().Be(marked.Body);
        spans.Select(s => plain[s.Start..s.End]).Should().Equal("14.000", "2024");
    }

    [Fact]
    public void Claim_AllFields_AreRead()
    {
        ScoredClaim claim = MarkReader.Claim(MarkedArticle.Parse(Content).Marks[0], new TextSpan(8, 14));
        claim.Qualifier.Should().Be("approx");
        claim.Value.Should().Be(14000);
        claim.Kind.Should().Be("deployed");
        claim.Sources.Should().ContainSingle().Which.Should().Equal("Badan Intelijen Mekarjaya", "BIM");
        claim.Place.Should().Be("Kursk");
    }

    [Theory]
    [InlineData("more_than 6000", "more_than", 6000, 6000, null)]
    [InlineData("at_least 20", "at_least", 20, 20, null)]
    [InlineData("almost 500", "almost", 500, null, 500)]
    [InlineData("at_most 120", "at_most", 120, null, 120)]
    [InlineData("range 10..12", "range", null, 10, 12)]
    [InlineData("vague 1000..9999", "vague", null, 1000, 9999)]
    [InlineData("approx 600 600..699", "approx", 600, 600, 699)]
    [InlineData("7", "exact", 7, 7, 7)]
    public void Claim_Figure_GivesQualifierAndInterval(string figure, string qualifier, int? value, int? low, int? high)
    {
        ScoredClaim claim = MarkReader.Claim(new Mark("x", [figure, "count"], 1), default);
        claim.Qualifier.Should().Be(qualifier);
        claim.Value.Should().Be(value);
        claim.Low.Should().Be(low);
        claim.High.Should().Be(high);
    }

    [Theory]
    [InlineData("", "deaths", "")]
    [InlineData("around 5", "deaths", "")]
    [InlineData("5", "dead", "")]
    [InlineData("5", "deaths", "modality=perhaps")]
    [InlineData("5", "deaths", "colour=red")]
    [InlineData("5", "deaths", "when=yesterday")]
    [InlineData("5", "deaths", "organisation=BIM")]
    [InlineData("range 5", "deaths", "")]
    public void Claim_BrokenNote_IsRefused(string figure, string kind, string fields)
    {
        Action read = () => MarkReader.Claim(new Mark("x", [figure, kind, fields], 3), default);
        read.Should().Throw<InvalidDataException>().WithMessage("Line 3:*");
    }

    [Theory]
    [InlineData("no head")]
    [InlineData("outlet: X\nhead without colon\n---\nbody")]
    [InlineData("outlet: X\n---\n[[open | 5 | deaths")]
    [InlineData("outlet: X\n---\n[[| 5 | deaths]]")]
    [InlineData("outlet: X\n---\n[[five]]")]
    public void Parse_BrokenFile_IsRefused(string content)
    {
        Action parse = () => MarkedArticle.Parse(content);
        parse.Should().Throw<InvalidDataException>();
    }
}
