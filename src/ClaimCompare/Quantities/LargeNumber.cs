using System.Globalization;
using System.Numerics;
using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Reads whole numbers in words that are too large for a decimal: <c>tujuh ratus vigintiliun sembilan ratus enam puluh novemdesiliun …</c>.</summary>
/// <remarks>Scales are powers of a thousand (short scale) and must fall from left to right; the value of a <c>large</c> row is the power of ten.</remarks>
internal static class LargeNumber
{
    private const int MostTokens = 512;

    /// <summary>Reads the number that begins at a token, where one of its first words is a scale beyond a decimal.</summary>
    public static bool TryParse(ReadOnlySpan<Token> tokens, int index, in ParsedNumber first, out ParsedNumber number)
    {
        number = default;
        if (first.Value is not { } chunk || first.Scale != 1 || chunk % 1 != 0 || !TryScale(tokens, first.End, out int power))
            return false;
        BigInteger total = new BigInteger(chunk) * BigInteger.Pow(10, power);
        int at = first.End + 1, last = power;
        while (at - index < MostTokens && NumberParser.IsAdjacentWord(tokens, at) && SpelledNumber.TryParse(tokens, at, 0, out ParsedNumber next) && next.Value is { } value && value % 1 == 0)
        {
            if (!TryScale(tokens, next.End, out power))
            {
                // What is left fits a decimal
                total += new BigInteger(value);
                at = next.End;
                break;
            }

            if (power >= last || next.Scale != 1)
                break;
            total += new BigInteger(value) * BigInteger.Pow(10, power);
            (last, at) = (power, next.End + 1);
        }

        number = new ParsedNumber { End = at, Low = NumberParser.Largest, High = NumberParser.Largest, Scale = 1, IsSpelled = true, Digits = total.ToString(CultureInfo.InvariantCulture) };
        return true;
    }

    private static bool TryScale(ReadOnlySpan<Token> tokens, int index, out int power)
    {
        power = 0;
        if (!NumberParser.IsAdjacentWord(tokens, index) || NumberWord.Of(tokens[index]) is not { Class: NumberWordClass.Large } word)
            return false;
        power = (int)word.Value;
        return true;
    }
}
