using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public class ScratchListTests
{
    [Fact]
    public void Give_FilledList_ReturnsWhatItHeldAndKeepsTheListEmpty()
    {
        List<string> list = ScratchList<string>.Take();
        list.AddRange(["satu", "dua"]);
        string[] given = ScratchList<string>.Give(list);
        List<string> again = ScratchList<string>.Take();
        again.Should().BeSameAs(list).And.BeEmpty();
        ScratchList<string>.Give(again);
        given.Should().Equal("satu", "dua");
    }

    [Fact]
    public void Take_WhileTheListIsOut_MakesAnother()
    {
        List<int> first = ScratchList<int>.Take();
        List<int> second = ScratchList<int>.Take();
        first.Add(1);
        second.Should().NotBeSameAs(first).And.BeEmpty();
    }
}
