using ClaimCompare.Claims;
using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Claims;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("Rahma", true, true, false)]
    [InlineData("Gubernur", true, false, false)]
    [InlineData("Widuri", false, true, true)]
    [InlineData("menyapa", false, false, false)]
    public void Begins_RowsOfCapitalisedWords_TellWhereAWordStandsInThem(string word, bool begins, bool ends, bool endsMore)
    {
        using TokenizedText text = Tokenizer.Tokenize("Gubernur Rahma Widuri tiba. Setelah itu, Rahma menyapa warga.");
        var names = new NameWords(text);
        Token token = text.Tokens.ToArray().First(t => text.TextOf(t).SequenceEqual(word));

        names.Begins(token).Should().Be(begins);
        names.Ends(token, behindAnother: false).Should().Be(ends);
        names.Ends(token, behindAnother: true).Should().Be(endsMore);
    }

    [Fact]
    public void Begins_TextWithoutCapitals_TellsNone()
    {
        using TokenizedText text = Tokenizer.Tokenize("warga mengungsi");

        new NameWords(text).Begins(text.Tokens[0]).Should().BeFalse();
    }
}
