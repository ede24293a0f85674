using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds the number expressions of a tokenised text.</summary>
internal static class QuantityReader
{
    /// <summary>Reads all quantities, in order, without overlap.</summary>
    public static List<Quantity> Read(TokenizedText text)
    {
        var result = new List<Quantity>();
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number)
                continue;
            ReadOnlySpan<char> digits = text.TextOf(tokens[i]);
            decimal value = 0;
            foreach (char c in digits)
            {
                if (char.IsAsciiDigit(c) && value < 1e20m)
                    value = (value * 10) + (c - '0');
            }

            result.Add(new Quantity
            {
                Start = tokens[i].Start,
                End = tokens[i].End,
                Kind = QuantityKind.Cardinal,
                Value = value,
                Low = value,
                High = value,
                Rule = "quantity.digits",
                FirstToken = i,
                EndToken = i + 1,
                QualifierToken = i,
            });
        }

        return result;
    }
}
