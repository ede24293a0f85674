using System.Text.Json.Nodes;
using ClaimCompare.Reading;
using ClaimCompare.Verifying;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Verifying;

public sealed class ReportVerifierTests
{
    [Fact]
    public void Verify_FreshReports_AreSound()
    {
        VerificationResult lines = VerifiedReports.Verify(VerifiedReports.Lines), compared = VerifiedReports.Verify(VerifiedReports.Comparison), annotations = VerifiedReports.Verify(VerifiedReports.Annotations);
        foreach (VerificationResult result in new[] { lines, compared, annotations })
        {
            result.Findings.Select(f => f.ToString()).Should().BeEmpty();
            result.IsSound.Should().BeTrue();
            result.Articles.Should().Be(3);
        }

        lines.Claims.Should().BeGreaterThanOrEqualTo(8).And.Be(annotations.Claims);
        compared.Groups.Should().BeGreaterThan(3);
        lines.Groups.Should().Be(0);
    }

    [Theory]
    [InlineData("""start""", "0", VerificationCodes.QuoteDiffers)]
    [InlineData("""start""", "-1", VerificationCodes.InvalidSpan)]
    [InlineData("""start""", "null", VerificationCodes.InvalidSpan)]
    [InlineData("""start""", "\"9\"", VerificationCodes.InvalidSpan)]
    [InlineData("""start""", "1", VerificationCodes.InvalidSpan)]
    [InlineData("""end""", "3", VerificationCodes.InvalidSpan)]
    [InlineData("""end""", "999999", VerificationCodes.InvalidSpan)]
    [InlineData("""number""", "\"13\"", VerificationCodes.QuoteDiffers)]
    [InlineData("""number""", "null", VerificationCodes.Inconsistent)]
    [InlineData("""value""", "13", VerificationCodes.FigureDiffers)]
    [InlineData("""value""", "null", VerificationCodes.FigureDiffers)]
    [InlineData("""value""", "\"12\"", VerificationCodes.Inconsistent)]
    [InlineData("""value""", "1e400", VerificationCodes.Inconsistent)]
    [InlineData("""value""", "5", VerificationCodes.InvalidInterval)]
    [InlineData("""low""", "11", VerificationCodes.FigureDiffers)]
    [InlineData("""high""", "12", VerificationCodes.FigureDiffers)]
    [InlineData("""high""", "2", VerificationCodes.InvalidInterval)]
    [InlineData("""out_of""", "99", VerificationCodes.FigureDiffers)]
    [InlineData("""qualifier""", "\"exact\"", VerificationCodes.FigureDiffers)]
    [InlineData("""sources""", "[\"Bupati Karangjati\"]", VerificationCodes.NameAbsent)]
    [InlineData("""via""", "[\"Reuters\"]", VerificationCodes.NameAbsent)]
    [InlineData("""place""", "\"Karangjati\"", VerificationCodes.NameAbsent)]
    [InlineData("""in""", "\"title\"", VerificationCodes.QuoteDiffers)]
    [InlineData("""in""", "\"caption\"", VerificationCodes.Inconsistent)]
    [InlineData("""sentence""", """{"start":120,"end":150,"text":null}""", VerificationCodes.OutsideSentence)]
    [InlineData("""sentence""", """{"start":0,"end":60,"text":"lain"}""", VerificationCodes.QuoteDiffers)]
    [InlineData("""cue""", """{"start":5,"end":2,"text":null}""", VerificationCodes.InvalidSpan)]
    [InlineData("""cue""", """{"start":3,"end":8,"text":"kata"}""", VerificationCodes.QuoteDiffers)]
    public void Verify_TamperedClaim_IsFound(string field, string value, string code)
    {
        string report = VerifiedReports.Lines, line = report[..report.IndexOf('\n', StringComparison.Ordinal)];
        JsonNode root = JsonNode.Parse(line)!;
        JsonNode claim = root["claims"]!.AsArray().First(c => c!["number"]!.GetValue<string>() == "12" && c["in"]!.GetValue<string>() == "text")!;
        claim[field] = JsonNode.Parse(value);
        VerifiedReports.Verify(root.ToJsonString()).Findings.Should().Contain(f => f.Code == code && f.ArticleId == "pagi");
    }

    [Theory]
    [InlineData("best", "999", VerificationCodes.NotClaimed)]
    [InlineData("low", "14", VerificationCodes.NotClaimed)]
    [InlineData("high", "19", VerificationCodes.NotClaimed)]
    [InlineData("low", "999", VerificationCodes.InvalidInterval)]
    [InlineData("high", "1", VerificationCodes.InvalidInterval)]
    [InlineData("high", "\"18\"", VerificationCodes.Inconsistent)]
    [InlineData("origins", "0", VerificationCodes.NotClaimed)]
    [InlineData("origins", "99", VerificationCodes.NotClaimed)]
    [InlineData("status", "\"single\"", VerificationCodes.Inconsistent)]
    [InlineData("claims", "[]", VerificationCodes.Inconsistent)]
    [InlineData("relations", """[{"a":0,"b":99,"relation":"agree","why":""}]""", VerificationCodes.InvalidIndex)]
    [InlineData("relations", """[{"a":-1,"b":1,"relation":"agree","why":""}]""", VerificationCodes.InvalidIndex)]
    [InlineData("relations", """[{"a":1,"b":1,"relation":"agree","why":""}]""", VerificationCodes.InvalidIndex)]
    [InlineData("relations", """[{"a":0,"b":1,"relation":"mirip","why":""}]""", VerificationCodes.Inconsistent)]
    public void Verify_TamperedGroup_IsFound(string field, string value, string code)
    {
        JsonNode root = JsonNode.Parse(VerifiedReports.Comparison)!;
        JsonNode group = root["groups"]!.AsArray().First(g => g!["claims"]!.AsArray().Count > 1)!;
        group[field] = JsonNode.Parse(value);
        VerifiedReports.Verify(root.ToJsonString()).Findings.Should().Contain(f => f.Code == code && f.Figure.StartsWith("group 0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"articles":[{"id":"hilang","title":null,"date":null,"outlet":null}]}""", VerificationCodes.UnknownArticle)]
    [InlineData("""{"articles":[{"id":"malam","title":null,"date":"2025-03-05","outlet":"Warta Timur"}]}""", VerificationCodes.Inconsistent)]
    [InlineData("""{"articles":[{"id":"malam","title":"Lain","date":"2025-03-04","outlet":"Warta Timur"}]}""", VerificationCodes.Inconsistent)]
    [InlineData("""{"articles":[{"id":"malam","title":null,"date":"2025-03-04","outlet":"Warta Barat"}]}""", VerificationCodes.Inconsistent)]
    [InlineData("""{"links":[{"a":0,"b":99,"relation":"part-of","why":""}]}""", VerificationCodes.InvalidIndex)]
    public void Verify_TamperedReport_IsFound(string change, string code)
    {
        JsonNode root = JsonNode.Parse(VerifiedReports.Comparison)!;
        foreach ((string name, JsonNode? value) in JsonNode.Parse(change)!.AsObject())
            root[name] = value!.DeepClone();
        VerifiedReports.Verify(root.ToJsonString()).Findings.Should().Contain(f => f.Code == code);
    }

    [Fact]
    public void Verify_ClaimInTwoGroups_IsFound()
    {
        JsonNode root = JsonNode.Parse(VerifiedReports.Comparison)!;
        root["groups"]![1]!["claims"]!.AsArray().Add(root["groups"]![0]!["claims"]![0]!.DeepClone());
        VerifiedReports.Verify(root.ToJsonString()).Findings.Should().Contain(f => f.Code == VerificationCodes.Inconsistent && f.Detail.Contains("twice", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_ArticleNotGiven_IsFoundForEachClaim()
    {
        VerificationResult result = new ReportVerifier(VerifiedReports.Articles.Skip(1)).Verify(VerifiedReports.Lines, "x");
        result.Findings.Should().NotBeEmpty().And.OnlyContain(f => f.Code == VerificationCodes.UnknownArticle && f.ArticleId == "pagi");
    }

    [Theory]
    [InlineData("", ReadingCodes.Empty)]
    [InlineData(" \n", ReadingCodes.Empty)]
    [InlineData("bukan", ReadingCodes.InvalidJson)]
    [InlineData("[]", ReadingCodes.InvalidJson)]
    [InlineData("5", ReadingCodes.InvalidJson)]
    [InlineData("{}", ReadingCodes.InvalidJson)]
    [InlineData("""{"claims":[]}""", ReadingCodes.InvalidJson)]
    [InlineData("""{"schema":"claimcompare/compare/9","groups":[]}""", ReadingCodes.InvalidJson)]
    public void Verify_NoReport_IsAProblem(string report, string code)
    {
        VerificationResult result = VerifiedReports.Verify(report);
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
        result.IsSound.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"groups":[5,null,{"claims":[5,{}],"relations":[7]}],"articles":[3],"links":[null]}""")]
    [InlineData("""{"id":"pagi","claims":[5,null,[],{"start":{},"sentence":[],"cue":5,"sources":[{}],"number":"\ud800"}]}""")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[5,{},{"target":"x"},{"target":{"selector":[5]}},{"body":5}]}""")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}""")]
    public void Verify_OddReport_GivesFindingsAndNeverThrows(string report) => VerifiedReports.Verify(report).Findings.Should().NotBeEmpty();

    [Fact]
    public void Verify_OneBrokenLine_ChecksTheOthers()
    {
        VerificationResult result = VerifiedReports.Verify("{\"id\":\n" + VerifiedReports.Lines);
        result.Problems.Should().ContainSingle().Which.Line.Should().Be(1);
        result.Claims.Should().Be(VerifiedReports.Verify(VerifiedReports.Lines).Claims);
    }

    [Theory]
    [InlineData("\"start\":28", "\"start\":29", VerificationCodes.QuoteDiffers)]
    [InlineData("\"end\":30", "\"end\":4000", VerificationCodes.InvalidSpan)]
    [InlineData("\"exact\":\"12\"", "\"exact\":\"13\"", VerificationCodes.QuoteDiffers)]
    [InlineData(" sedikitnya ", " sekitar ", VerificationCodes.QuoteDiffers)]
    [InlineData("\"suffix\":\" orang tewas", "\"suffix\":\" orang luka", VerificationCodes.QuoteDiffers)]
    [InlineData("\"schema:value\":12", "\"schema:value\":13", VerificationCodes.FigureDiffers)]
    [InlineData("urn:claimcompare:article:pagi\"", "urn:claimcompare:article:sore\"", VerificationCodes.UnknownArticle)]
    [InlineData("\"schema:QuantitativeValue\"", "\"schema:Thing\"", VerificationCodes.Inconsistent)]
    [InlineData("\"schema:unitText\":\"IDR\"", "\"schema:unitText\":\"USD\"", VerificationCodes.FigureDiffers)]
    public void Verify_TamperedAnnotation_IsFound(string from, string to, string code)
    {
        VerifiedReports.Annotations.Should().Contain(from);
        VerifiedReports.Verify(VerifiedReports.Annotations.Replace(from, to, StringComparison.Ordinal)).Findings.Should().Contain(f => f.Code == code);
    }

    [Fact]
    public void Verify_AnnotationWithoutPosition_IsFoundByItsWords()
    {
        JsonNode root = JsonNode.Parse(VerifiedReports.Annotations)!;
        foreach (JsonNode? item in root["first"]!["items"]!.AsArray())
            item!["target"]!["selector"]!.AsArray().RemoveAt(1);
        VerifiedReports.Verify(root.ToJsonString()).Findings.Should().BeEmpty();
    }
}
