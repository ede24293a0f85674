using ClaimCompare.Tests.Shared;
using ClaimCompare.Verifying;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>A comparison that holds everything a comparison can, in every format: valid, and sound when it is held against its articles.</summary>
public sealed class MixedFormatTests
{
    private static readonly Comparison Compared = MixedFolder.Compare();
    private static readonly ReportVerifier Verifier = new(MixedFolder.Articles);
    private static readonly string Lines = string.Concat(MixedFolder.Articles.Select(a => Written.By(s => ArticleJsonWriter.WriteClaims(s, new ArticleClaims(a, new ClaimExtractor().Extract(a)))) + "\n"));

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Json_OfAComparison_FitsTheSchema(string language)
    {
        string json = Written.By(s => ComparisonJsonWriter.Write(s, Compared, language));
        json.Should().ContainAll("\"other_event\":{\"name\":\"banjir\",\"when\":\"2009\"}", "\"changed_from\":12", "\"marks\":[\"unverified\"]", "\"population\":[\"children\"]");
        SchemaTests.Faults("compare", json).Should().BeEmpty();
    }

    [Fact]
    public void JsonLines_OfTheArticles_FitTheSchema()
    {
        foreach (string line in Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            SchemaTests.Faults("extract", line).Should().BeEmpty();
    }

    [Fact]
    public void Folders_OfAComparison_AreValid()
    {
        WrittenFolder package = WrittenFolder.By(create => DataPackageWriter.Write(Compared, "id", create));
        DataPackageValidator.Check(package);
        CsvRecords.Parse(package.Text("events.csv")).Should().HaveCount(3);
        BratValidator.Check(WrittenFolder.By(create => BratWriter.Write(Compared, create))).Should().NotBeEmpty();
        SchemaOrgValidator.Check(Written.By(s => SchemaOrgWriter.Write(s, Compared, "id"))).Should().NotBeEmpty();
    }

    [Fact]
    public void Verify_ReportsOfTheArticles_FindsThemSound()
    {
        foreach (string report in new[] { Lines, Written.By(s => ComparisonJsonWriter.Write(s, Compared, "id")), Written.By(s => WebAnnotationWriter.Write(s, Compared)) })
        {
            VerificationResult result = Verifier.Verify(report, "laporan");
            result.Findings.Select(f => f.ToString()).Should().BeEmpty();
            result.Claims.Should().BeGreaterThan(10);
        }
    }

    [Theory]
    [InlineData("\"changed_from\":12", "\"changed_from\":13", VerificationCodes.FigureDiffers)]
    [InlineData("\"changed_from\":12", "\"changed_from\":\"x\"", VerificationCodes.Inconsistent)]
    [InlineData("\"name\":\"banjir\"", "\"name\":\"letusan\"", VerificationCodes.NameAbsent)]
    [InlineData("\"side\":null", "\"side\":\"Norvika\"", VerificationCodes.NameAbsent)]
    public void Verify_AFieldThatTheArticleDoesNotSay_IsFound(string sound, string tampered, string code)
    {
        Lines.Should().Contain(sound);
        int at = Lines.IndexOf(sound, StringComparison.Ordinal);
        Verifier.Verify(Lines.Remove(at, sound.Length).Insert(at, tampered), "laporan").Findings.Should().ContainSingle().Which.Code.Should().Be(code);
    }
}
