using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>A row of <c>units.tsv</c>.</summary>
/// <param name="Sort"><c>money</c>, <c>share</c>, <c>measurement</c> or <c>magnitude</c>.</param>
/// <param name="Code">The canonical code.</param>
/// <param name="Factor">What the number is multiplied by.</param>
/// <param name="Side">Where the number stands.</param>
internal sealed record Unit(string Sort, string Code, decimal Factor, string Side);

/// <summary>Finds the units beside a number.</summary>
internal static class UnitFinder
{
    private static readonly PhraseTable<Unit> After = Load(side => side is "after" or "both" or "digits");
    private static readonly PhraseTable<Unit> Before = Load(side => side is "before" or "both");
    private static readonly PhraseTable<Unit> SymbolLetters = Load(side => side == "symbol");
    private static readonly PhraseTable<Unit> Letters = Load(side => side == "letter");
    private static readonly PhraseTable<Unit> Strengths = Load(side => side == "strength");

    private const int CodeLength = 3;
    private static readonly Unit SeaMile = new("measurement", "NM", 1, "digits");

    /// <summary>Finds the unit that begins at a token behind a number.</summary>
    public static bool TryAfter(TokenizedText text, int index, bool hasDigits, out int length, out Unit? unit)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        unit = null;
        length = 0;
        if ((uint)index >= (uint)tokens.Length || !After.TryMatch(tokens, index, tokens.Length, out length, out unit))
            return false;

        for (int i = index; i < index + length; i++)
        {
            if (tokens[i].Has(TokenFlags.SentenceStart))
                return false;
        }

        // One or two letters are a unit only right behind digits, and never with another meaning's capital
        bool isShort = tokens[index].Kind == TokenKind.Word && tokens[index].Length <= 2;
        if (unit.Sort == "measurement" && (isShort || unit.Side == "digits") && !hasDigits)
            return false;
        if (isShort && unit.Code is "m" or "g" or "t" or "l" && tokens[index].IsCapitalised)
            return false;

        // "13 NM": miles at sea, whose abbreviation in small letters is that of a billionth of a metre
        if (isShort && unit.Code == "nm" && tokens[index].Has(TokenFlags.AllCaps))
            unit = SeaMile;
        return true;
    }

    /// <summary>Whether a number has the form of a magnitude: one digit, one decimal, and no unit behind it.</summary>
    private static bool IsMagnitude(TokenizedText text, int index)
    {
        ReadOnlySpan<char> digits = text.TextOf(text.Tokens[index]);
        return digits.Length == 3 && char.IsAsciiDigit(digits[0]) && digits[1] is ',' or '.' && char.IsAsciiDigit(digits[2])
            && !(index + 1 < text.Tokens.Length && TryAfter(text, index + 1, hasDigits: true, out _, out _));
    }

    /// <summary>Finds a currency or magnitude word that ends right before a token.</summary>
    public static bool TryBefore(TokenizedText text, int index, out int start, out Unit? unit)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        start = index - 1;
        unit = null;
        if (start < 0)
            return false;

        // Rp. 5.000: the period belongs to the abbreviation
        if (tokens[start].Kind == TokenKind.Punctuation && text.Text[tokens[start].Start] == '.' && start > 0 && !tokens[start].Has(TokenFlags.SpaceBefore)
            && Before.TryMatch(tokens, start - 1, start, out _, out unit) && unit.Sort == "money")
        {
            start--;
            return true;
        }

        // Mag: 4,2
        if (text.Text[tokens[start].Start] == ':' && start > 0 && Before.TryMatch(tokens, start - 1, start, out _, out unit) && unit.Sort == "magnitude")
        {
            start--;
            return true;
        }

        // bermagnitudo (M) 5,8
        if (text.Text[tokens[start].Start] == ')' && start > 1 && text.Text[tokens[start - 2].Start] == '(' && Letters.TryMatch(tokens, start - 1, start, out _, out unit) && tokens[start - 1].IsCapitalised && text.TextOf(tokens[index]).ContainsAny('.', ','))
        {
            start -= 2;
            return true;
        }

        // "KN SAR 213": letters of a ship's name
        if (start > 0 && tokens[start].Length == CodeLength && tokens[start].Has(TokenFlags.AllCaps) && tokens[start - 1] is { Kind: TokenKind.Word } ship && ship.Has(TokenFlags.AllCaps) && ship.Length < CodeLength && tokens[index].Length <= CodeLength && !text.TextOf(tokens[index]).ContainsAny('.', ','))
            return false;
        if (!Before.TryMatch(tokens, start, index, out _, out unit))
        {
            // Magnitudo terkecil 1,5
            if (start > 0 && Before.MayEnd(tokens[start]) && Before.TryMatch(tokens, start - 1, index, out int words, out unit) && words == 2)
            {
                start--;
                return true;
            }

            if (Letters.TryMatch(tokens, start, index, out _, out unit) && tokens[start].IsCapitalised && text.TextOf(tokens[index]).ContainsAny('.', ','))
                return true;

            // "Gempa berkekuatan 7,7", but "pasukan berkekuatan 7.700" and "berkekuatan 1,5 megawatt"
            return Strengths.TryMatch(tokens, start, index, out _, out unit) && IsMagnitude(text, index);
        }

        // US$, S$, A$
        if (tokens[start].Kind == TokenKind.Symbol && start > 0 && !tokens[start].Has(TokenFlags.SpaceBefore) && SymbolLetters.TryMatch(tokens, start - 1, start, out _, out Unit? letters))
        {
            unit = letters;
            start--;
        }

        return true;
    }

    /// <summary>Whether the token is a currency that stands before its number.</summary>
    public static bool IsCurrencyBefore(TokenizedText text, int index) =>
        Before.TryMatch(text.Tokens, index, index + 1, out _, out Unit? unit) && unit.Sort == "money";

    /// <summary>Whether the token is the sign or code of the rupiah.</summary>
    public static bool IsRupiahBefore(TokenizedText text, int index) =>
        Before.TryMatch(text.Tokens, index, index + 1, out _, out Unit? unit) && unit.Code == "IDR";

    private static PhraseTable<Unit> Load(Func<string, bool> side)
    {
        LexiconFile file = LexiconFile.Load("units");
        return PhraseTable<Unit>.Build(file.Rows.Where(r => side(file.Cell(r, "side"))).Select(r =>
            (r[0].Trim(), new Unit(file.Cell(r, "sort"), file.Cell(r, "unit"), Cells.Decimal(file.Cell(r, "factor")), file.Cell(r, "side")))));
    }
}
