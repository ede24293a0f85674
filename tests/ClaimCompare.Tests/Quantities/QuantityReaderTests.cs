using ClaimCompare.Language;
using ClaimCompare.Quantities;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Quantities;

public sealed class QuantityReaderTests
{
    private const long Largest = 1_000_000_000_000_000;

    [Fact]
    public void Read_EverySmallNumber_ComesBackFromEverySpelling()
    {
        for (long value = 0; value <= 2500; value++)
            RoundTrips(value);
    }

    [Fact]
    public void Read_AnyNumberUpTo1E15_ComesBackFromEverySpelling() =>
        Prop.ForAll((from digits in Gen.Choose(1, 15) from high in Gen.Choose(0, 999_999_999) from low in Gen.Choose(0, 9_999_999) select Cut(((long)high * 10_000_000) + low, digits)).ToArbitrary(), value => RoundTrips(Math.Max(1, value)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData(1_000_000_000_000_000)]
    [InlineData(999_999_999_999_999)]
    [InlineData(1_000_000)]
    [InlineData(1001)]
    [InlineData(1100)]
    [InlineData(100_000_000_000)]
    [InlineData(11_011_011)]
    public void Read_EdgesOfScales_ComeBackFromEverySpelling(long value) => RoundTrips(value);

    [Fact]
    public void Read_AnyText_GivesQuantitiesInOrderWithoutOverlap() => Prop.ForAll<NonNull<string>>(text =>
    {
        using TokenizedText tokens = Tokenizer.Tokenize(text.Get);
        int end = 0;
        foreach (Quantity quantity in QuantityReader.Read(tokens))
        {
            quantity.Start.Should().BeGreaterThanOrEqualTo(end);
            quantity.End.Should().BeInRange(quantity.Start + 1, text.Get.Length);
            (quantity.Low is null || quantity.High is null || quantity.Low <= quantity.High).Should().BeTrue();
            end = quantity.End;
        }

        int last = 0;
        foreach (Token token in tokens.Tokens)
        {
            token.Start.Should().BeGreaterThanOrEqualTo(last);
            token.End.Should().BeGreaterThan(token.Start);
            last = token.End;
        }

        // What no token holds is white space or invisible
        for (int i = 0, t = 0; i < text.Get.Length; i++)
        {
            while (t < tokens.Tokens.Length && tokens.Tokens[t].End <= i)
                t++;
            bool inside = t < tokens.Tokens.Length && tokens.Tokens[t].Start <= i;
            (inside || CharacterScan.IsSpace(text.Get[i]) || CharacterScan.IsInvisible(text.Get[i])).Should().BeTrue("of character {0}", (int)text.Get[i]);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static long Cut(long value, int digits)
    {
        long limit = 1;
        for (int i = 0; i < digits; i++)
            limit *= 10;
        return Math.Min(value % limit, Largest);
    }

    private static void RoundTrips(long value)
    {
        foreach (string spelling in NumberSpellings.Of(value))
        {
            string text = "Terdapat " + spelling + " lembar.";
            using TokenizedText tokens = Tokenizer.Tokenize(text);
            Quantity[] quantities = QuantityReader.Read(tokens);
            if (quantities is not [{ } quantity] || quantity.Value != value || text[quantity.Start..quantity.End] != spelling)
                Assert.Fail($"{spelling} of {value} gave {string.Join(", ", quantities.Select(q => text[q.Start..q.End] + " = " + q.Value))}");
        }
    }
}
