using System.Text;
using System.Text.Json;
using ClaimCompare.Verifying;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Long sentences are quoted around the number, so that the output grows with the text and not with its square.</summary>
public sealed class SentenceQuotationTests
{
    private static readonly Article Endless = new() { Id = "x", Text = "😀 Rusak: " + new StringBuilder().Insert(0, "12 rumah rusak, ", 20_000), Date = PartialDate.OfDay(new DateOnly(2025, 3, 3)) };
    private static readonly ArticleClaims Found = new(Endless, new ClaimExtractor().Extract(Endless));

    [Theory]
    [InlineData(600)]
    [InlineData(40)]
    public void Of_ASentenceUpToTheLimit_IsWhole(int length)
    {
        string text = new string('a', 5) + new string('b', length) + "c";
        SentenceQuotation.Of(text, new TextSpan(5, 5 + length), new TextSpan(6, 8)).Should().Be(new string('b', length));
    }

    [Fact]
    public void Of_ALongSentence_HasTheWordsAroundTheNumberAndEllipses()
    {
        string text = string.Concat(Enumerable.Repeat("kata ", 200)) + "12 orang " + string.Concat(Enumerable.Repeat("lagi ", 200)).TrimEnd() + ".";
        SentenceQuotation.Of(text, new TextSpan(0, text.Length), new TextSpan(1000, 1002)).Should().Be("… " + string.Concat(Enumerable.Repeat("kata ", 48)) + "12 orang " + string.Concat(Enumerable.Repeat("lagi ", 45)) + "lagi …");
        SentenceQuotation.Of(text, new TextSpan(0, text.Length), new TextSpan(0, 4)).Should().StartWith("kata kata").And.EndWith(" …");
        SentenceQuotation.Of(text, new TextSpan(0, text.Length), new TextSpan(text.Length - 5, text.Length - 1)).Should().StartWith("… lagi").And.EndWith("lagi.");
    }

    [Fact]
    public void Of_ALongRunWithoutSpaces_IsCutAtTheNumber()
    {
        string text = string.Concat(Enumerable.Repeat("😀", 400)) + "12" + string.Concat(Enumerable.Repeat("😀", 400));
        SentenceQuotation.Of(text, new TextSpan(0, text.Length), new TextSpan(800, 802)).Should().Be("… 12 …");
    }

    [Theory]
    [InlineData(0, 5000)]
    [InlineData(-1, 20)]
    [InlineData(20, 10)]
    public void Of_ASentenceOutsideOfTheText_IsNull(int start, int end) => SentenceQuotation.Of(new string('a', 1000), new TextSpan(start, end), new TextSpan(3, 5)).Should().BeNull();

    [Fact]
    public void Of_ANumberOutsideOfTheSentence_QuotesItsBeginning() =>
        SentenceQuotation.Of(string.Concat(Enumerable.Repeat("kata ", 400)), new TextSpan(100, 1500), new TextSpan(3, 5)).Should().StartWith("kata kata").And.EndWith("kata …");

    [Fact]
    public void WriteClaims_TwentyThousandFiguresInOneSentence_GrowWithTheText()
    {
        Found.Claims.Should().HaveCountGreaterThan(15_000);
        Found.Claims[100].Sentence.Length.Should().BeGreaterThan(100_000, "it is one sentence");
        string json = Written.By(s => ArticleJsonWriter.WriteClaims(s, Found));
        json.Length.Should().BeLessThan(Found.Claims.Count * 2000);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement claim = document.RootElement.GetProperty("claims")[9000], sentence = claim.GetProperty("sentence");
        new TextSpan(sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32()).Should().Be(Found.Claims[9000].Sentence, "spans point at the whole sentence");
        sentence.GetProperty("text").GetString().Should().StartWith("… ").And.EndWith(" …").And.Contain("12 rumah rusak").And.Match(t => t.Length < 600);
        SchemaTests.Faults("extract", Written.By(s => ArticleJsonWriter.WriteClaims(s, Found with { Claims = [.. Found.Claims.Take(50)] }))).Should().BeEmpty();
    }

    [Fact]
    public void Verify_CutQuotations_AreSound()
    {
        ArticleClaims some = Found with { Claims = [.. Found.Claims.Take(20), .. Found.Claims.TakeLast(20)] };
        var verifier = new ReportVerifier([Endless]);
        string lines = Written.By(s => ArticleJsonWriter.WriteClaims(s, some)), annotations = Written.By(s => WebAnnotationWriter.Write(s, [some]));
        verifier.Verify(lines, "laporan").Findings.Select(f => f.ToString()).Should().BeEmpty();
        verifier.Verify(annotations, "laporan").Findings.Select(f => f.ToString()).Should().BeEmpty();
        verifier.Verify(annotations, "laporan").Claims.Should().Be(40);
    }

    [Fact]
    public void Verify_ACutQuotationChanged_IsFound()
    {
        string json = Written.By(s => ArticleJsonWriter.WriteClaims(s, Found with { Claims = [Found.Claims[9000]] }));
        int at = json.IndexOf("rumah rusak", json.IndexOf("\"sentence\"", StringComparison.Ordinal), StringComparison.Ordinal);
        new ReportVerifier([Endless]).Verify(json.Remove(at, 5).Insert(at, "gedung"), "laporan").Findings.Should().ContainSingle().Which.Code.Should().Be(VerificationCodes.QuoteDiffers);
        new ReportVerifier([Endless]).Verify(json.Replace("… ", string.Empty, StringComparison.Ordinal), "laporan").Findings.Should().NotBeEmpty();
    }
}
