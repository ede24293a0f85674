using ClaimCompare.Language;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Language;

/// <summary>Laws of tokens on texts made of what is hard to tell apart.</summary>
public sealed class TokenizerLawTests
{
    private static readonly string[] Pieces =
    [
        "A", "B2", "1", "0", "23", "II", "IV", "2024", "a", "an", "di", "/", "/", "//", ".", "..", "…", "-", "--", "_", ",", ":", ";", "!", "?", "'", "''", "`", "\"", "“", "”", "‘", "’", "(", ")", "[", "]",
        "@", "#", "%", "$", "Rp", "&", "+", "=", "*", "<", ">", "www.", "http://", "detik.com", "PP", "No.", "dr.", "S.H.", "D.W.", "-an", "ke-", "km", "\n", " ", " ", "\t", "\u00A0", "\u00AD", "\u200B", "\u0301", "\u2011",
        "😀", "\uD83D", "\uDE00", "\0", "é", "ß", "İ", "½", "²", "東",
    ];

    [Theory]
    [InlineData("A1/B2//")]
    [InlineData("AB/1/")]
    [InlineData("AB/1/-")]
    [InlineData("II/2024/ adalah")]
    [InlineData("Nomor 12/PUU-XX/2022/.")]
    [InlineData("///A1///")]
    public void Tokenize_CodeThatEndsInASlash_Ends(string text) => CheckLaws(text);

    [Fact]
    public void Tokenize_RandomPieces_KeepsTheLaws() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        CheckLaws).Check(Config.QuickThrowOnFailure.WithMaxTest(4000).WithReplay(new Replay(new Rnd(17, 19), default)));

    private static void CheckLaws(string text)
    {
        using TokenizedText tokens = Tokenizer.Tokenize(text);
        int end = 0;
        foreach (Token token in tokens.Tokens)
        {
            (token.Start >= end && token.End > token.Start && token.End <= text.Length).Should().BeTrue("tokens are in order, hold something and do not overlap in <{0}>", text);
            end = token.End;
        }

        int next = 0;
        end = 0;
        foreach (Sentence sentence in tokens.Sentences)
        {
            (sentence.FirstToken == next && sentence.EndToken > next && sentence.Start >= end && sentence.End >= sentence.Start).Should().BeTrue("sentences share out the tokens of <{0}>", text);
            sentence.Start.Should().Be(tokens.Tokens[sentence.FirstToken].Start);
            sentence.End.Should().Be(tokens.Tokens[sentence.EndToken - 1].End);
            (next, end) = (sentence.EndToken, sentence.End);
        }

        next.Should().Be(tokens.Tokens.Length);
    }
}
