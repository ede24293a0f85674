using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Pins the JSON of tokens and number expressions.</summary>
public sealed class GroundJsonWriterTests
{
    [Fact]
    public void Tokens_TwoSentences_AreSpansOfUtf16() => ConsoleRun.Of(["tokens", "-"], "😀 Dua rumah. Rusak!").Output.Should().Be(
        """{"unit":"utf16","sentences":[{"start":0,"end":13,"tokens":[[0,2],[3,6],[7,12],[12,13]]},{"start":14,"end":20,"tokens":[[14,19],[19,20]]}]}""" + "\n");

    [Fact]
    public void Numbers_TwoLines_AreTwoObjects() => ConsoleRun.Of(["numbers", "-"], "lebih dari 1,50 ton \"beras\"\r\ntidak ada angka\n").Output.Should().Be(
        """{"text":"lebih dari 1,50 ton \"beras\"","quantities":[{"start":11,"end":19,"kind":"measurement","value":1.5,"low":1.5,"high":null,"qualifier":"more_than","unit":"t","out_of":null,"rule":"quantity.number"}]}""" + "\n"
        + """{"text":"tidak ada angka","quantities":[]}""" + "\n");
}
