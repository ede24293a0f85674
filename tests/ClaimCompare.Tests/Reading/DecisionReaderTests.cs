using ClaimCompare.Reading;
using ClaimCompare.Tests.Writing;
using ClaimCompare.Writing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class DecisionReaderTests
{
    private const string Good = """{"decision":"reject","claims":[{"article":"a","start":3,"end":5,"number":"12"}],"who":"Rina","why":"salah kutip"}""";

    [Theory]
    [InlineData("bukan JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"decision":"1","claims":[{"article":"a","number":"12"}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"hapus","claims":[{"article":"a","number":"12"}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":{},"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"","number":"12"}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"a"}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"a","start":9,"end":3}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"a","start":1e99,"end":1e99}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"a","number":"12"}],"who":" ","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"a","number":"12"}],"who":"R"}""")]
    [InlineData("""{"decision":"merge","claims":[{"article":"a","number":"12"}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"rename","claims":[{"article":"a","number":"12"}],"who":"R","why":"w"}""")]
    [InlineData("""{"decision":"reject","claims":[{"article":"\ud800","number":"12"}],"who":"R","why":"w"}""")]
    public void Read_HostileLine_IsAProblemAndTheOthersAreRead(string hostile)
    {
        var problems = new List<ReadingProblem>();
        List<Decision> read = [.. DecisionReader.Read(new StringReader("\uFEFF" + Good + "\r\n\n# catatan\n" + hostile + "\n" + Good), "k.jsonl", problems)];
        read.Should().HaveCount(2);
        problems.Should().ContainSingle().Which.Should().Match<ReadingProblem>(p => p.Code == ReadingCodes.InvalidDecision && p.Line == 4 && p.Detail.Length > 10);
    }

    [Fact]
    public void Read_VeryLongLine_IsAProblem()
    {
        var problems = new List<ReadingProblem>();
        DecisionReader.Read(new StringReader(new string('[', 3_000_000) + "\n" + Good), "k.jsonl", problems).Should().ContainSingle();
        problems.Should().ContainSingle().Which.Code.Should().Be(ReadingCodes.InvalidDecision);
    }

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameDecision() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<DecisionKind>()).ToArbitrary(), ArbMap.Default.ArbFor<NonEmptyString>(), Gen.Choose(0, 100000).ToArbitrary(), (kind, text, start) =>
        {
            string word = new([.. text.Get.Where(c => !char.IsSurrogate(c) && !char.IsControl(c) && !char.IsWhiteSpace(c)).Append('x')]);
            var decision = new Decision
            {
                Kind = kind,
                Claims = [new ClaimAddress(word, new TextSpan(start, start + 3), "12\"", word), new ClaimAddress("b", null, "13", null)],
                Who = word,
                Why = "karena " + word,
                When = start % 2 == 0 ? null : "3 Maret",
                Label = kind == DecisionKind.Rename ? word : null,
            };
            var problems = new List<ReadingProblem>();
            Decision read = DecisionReader.Read(new StringReader(Written.By(s => DecisionJsonWriter.Write(s, decision))), "k", problems).Should().ContainSingle().Which;
            read.Should().BeEquivalentTo(decision);
            problems.Should().BeEmpty();
        }).QuickCheckThrowOnFailure();
}
