using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public sealed class PhraseIndexTests
{
    // The numbers of forms are their places
    private static readonly PhraseIndex Index = new([[70], [3], [3, 5], [3, 5, 70], [3, 6], [130, 3]], 131);

    [Theory]
    [InlineData(new[] { 3, 5, 70, 9 }, 4, 3, 3)]
    [InlineData(new[] { 3, 5, 70, 9 }, 2, 2, 2)]
    [InlineData(new[] { 3, 5, 9 }, 3, 2, 2)]
    [InlineData(new[] { 3, 6, 5 }, 3, 4, 2)]
    [InlineData(new[] { 3, 0, 5 }, 3, 1, 1)]
    [InlineData(new[] { 3 }, 1, 1, 1)]
    [InlineData(new[] { 3 }, 0, -1, 0)]
    [InlineData(new[] { 130, 5 }, 2, -1, 0)]
    [InlineData(new[] { 130, 3, 5 }, 3, 5, 2)]
    [InlineData(new[] { 70 }, 1, 0, 1)]
    public void FindLongest_Tokens_GivesTheLongestFormBeforeTheEnd(int[] words, int end, int form, int length)
    {
        Index.FindLongest(Tokens(words), 0, end, out int found).Should().Be(form);
        found.Should().Be(length);
    }

    [Theory]
    [InlineData(3, true, true)]
    [InlineData(130, true, false)]
    [InlineData(5, false, true)]
    [InlineData(6, false, true)]
    [InlineData(66, false, false)]
    [InlineData(0, false, false)]
    public void BeginsAndEnds_Word_TellWhereItStandsInForms(int word, bool begins, bool ends)
    {
        Index.Begins(word).Should().Be(begins);
        Index.Ends(word).Should().Be(ends);
    }

    [Theory]
    [InlineData(new int[0], false)]
    [InlineData(new[] { 5, 6, 0, 66, 67 }, false)]
    [InlineData(new[] { 5, 6, 0, 66, 130 }, true)]
    public void AnyBegins_Tokens_TellsOfAnyOfThem(int[] words, bool any) => Index.AnyBegins(Tokens(words)).Should().Be(any);

    private static Token[] Tokens(int[] words) => [.. words.Select((word, i) => new Token(i, i + 1, word, TokenKind.Word, TokenFlags.None))];
}
