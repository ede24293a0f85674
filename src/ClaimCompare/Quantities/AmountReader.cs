using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Makes a quantity of a parsed number: its unit, what it only looks like, its range, qualifier and whole.</summary>
internal static class AmountReader
{
    private const decimal LargestMagnitude = 12;
    private const decimal Percent = 100;

    /// <summary>Reads the quantity around a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number's first token.</param>
    /// <param name="floor">No token before this one is looked at.</param>
    /// <param name="number">The number.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="next">Index behind its last token.</param>
    public static bool TryRead(TokenizedText text, int index, int floor, in ParsedNumber number, out Quantity quantity, out int next)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (number.Digits is { } digits)
        {
            quantity = QuantityMaker.Make(text, index, number.End, QuantityKind.Cardinal, null, NumberParser.Largest, null, Qualifier.Exact, null, "quantity.large-number", index) with { Digits = digits };
            next = number.End;
            return true;
        }

        bool negative = index > floor && IsNegative(text, index, number.End) && !QualifierFinder.EndsBefore(tokens, index, floor);
        int start = negative ? index - 1 : index;
        bool hasBefore = UnitFinder.TryBefore(text, start, out int unitStart, out Unit? before) && unitStart >= floor;
        bool hasAfter = UnitFinder.TryAfter(text, number.End, number.HasDigits, out int unitLength, out Unit? after);

        // "12.500 SR": house connections, not the scale of an earthquake
        if (hasAfter && after!.Code == "M" && number.Value > LargestMagnitude)
            (hasAfter, after) = (false, null);
        if (NumberTyper.TryType(text, index, number, hasBefore || hasAfter || (index > floor && Context.Is(tokens[index - 1], ContextClass.Identifier) && RangeFinder.HasUnitBehind(text, number.End)), out QuantityKind typed, out int typedEnd))
        {
            quantity = QuantityMaker.Make(text, index, typedEnd, typed, number.Value, number.Value, number.Value, Qualifier.Exact, null, QuantityMaker.Rule(typed), index);
            next = typedEnd;
            return true;
        }

        // "minus 0,3 persen" tells a fall by that much: the word is no sign
        if (negative && (hasAfter ? after : hasBefore ? before : null)?.Sort == "share" && tokens[start].Kind == TokenKind.Word)
            (negative, start) = (false, index);
        var span = new NumberSpan(hasBefore ? unitStart : start, hasAfter ? number.End + unitLength : number.End, hasBefore ? before : hasAfter ? after : null, number.IsFraction);
        if (RangeFinder.MayExtend(text, span.End) && TryRange(text, index, floor, number, span, out quantity, out next))
            return true;

        int end = MoneyTail(text, span);
        decimal cents = Subunits(text, span, number, ref end);
        Qualifier qualifier = QualifierFinder.Find(text, span.First, end, floor, out int qualifierStart);
        decimal factor = (span.Unit?.Factor ?? 1) * (negative ? -1 : 1);

        // "setengah hektare": half of a unit, where "setengah lahan" is a share
        if (number.IsFraction && span.Unit is { Sort: "measurement" })
            factor /= Percent;
        decimal? value = number.Value, least = number.Low, most = number.High;
        if (factor != 1 || cents != 0)
            (value, least, most) = (Scaled(value + cents, factor), Scaled(least + cents, factor), Scaled(most + cents, factor));
        if (least > most)
            (least, most) = (most, least);
        if (number.IsVague)
            qualifier = Qualifier.Vague;
        else if (number.IsApproximate && qualifier == Qualifier.Exact)
            qualifier = Qualifier.Approx;
        switch (qualifier)
        {
            case Qualifier.MoreThan or Qualifier.AtLeast:
                most = null;
                break;
            case Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost:
                least = null;
                break;
        }

        quantity = QuantityMaker.Finish(text, span with { End = end }, value, least, most, qualifier, number.IsVague ? "quantity.vague" : "quantity.number", qualifierStart);
        next = end;
        if (quantity.Kind == QuantityKind.Cardinal && !number.IsVague && PartFinder.TryWhole(text, end, number, out decimal whole, out int wholeEnd))
        {
            if (IsOneOfSeveral(tokens, index, number))
            {
                quantity = quantity with { Kind = QuantityKind.Article, Rule = QuantityMaker.Rule(QuantityKind.Article) };
                return true;
            }

            quantity = quantity with { OutOf = whole, NounToken = wholeEnd };
            next = wholeEnd;
        }

        return true;
    }

    private static bool TryRange(TokenizedText text, int index, int floor, in ParsedNumber number, in NumberSpan span, out Quantity quantity, out int next)
    {
        if (number.IsVague && RangeFinder.TryExtendVague(text, index, floor, number, span, out NumberSpan loose, out decimal lowest, out decimal highest))
        {
            _ = QualifierFinder.Find(text, loose.First, loose.End, floor, out int looseQualifier);
            quantity = QuantityMaker.Finish(text, loose, null, lowest, highest, Qualifier.Vague, "quantity.vague-range", looseQualifier);
            next = loose.End;
            return true;
        }

        if (RangeFinder.TryExtend(text, index, floor, number, span, out NumberSpan range, out decimal low, out decimal high))
        {
            next = range.End;
            if (range.Unit is null && NumberTyper.TryDuration(text, index, ref next, out QuantityKind time))
            {
                quantity = QuantityMaker.Make(text, index, next, time, null, low, high, Qualifier.Range, null, QuantityMaker.Rule(time), index);
                return true;
            }

            _ = QualifierFinder.Find(text, range.First, range.End, floor, out int rangeQualifier);
            quantity = QuantityMaker.Finish(text, range, null, low, high, Qualifier.Range, "quantity.range", rangeQualifier);
            next = range.End;
            return true;
        }

        quantity = default;
        next = index + 1;
        return false;
    }

    /// <summary>Merupakan satu dari 28 perusahaan: one that is named, not counted.</summary>
    private static bool IsOneOfSeveral(ReadOnlySpan<Token> tokens, int index, in ParsedNumber number) =>
        number.IsSpelled && number.Value == 1 && Context.At(tokens, index - 1, ContextClass.Copula | ContextClass.Of);

    /// <summary>A value in plain units; the value itself where the product would be too large to hold.</summary>
    private static decimal? Scaled(decimal? value, decimal factor) => value is { } v && (factor is 1 or -1 || Math.Abs(v) < decimal.MaxValue / 10 / Math.Max(1, Math.Abs(factor))) ? v * factor : value;

    /// <summary>Whether a minus word, or a minus sign that is no dash and no hyphen, stands before a number.</summary>
    private static bool IsNegative(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token sign = tokens[index - 1];
        if (Context.Is(sign, ContextClass.Minus))
            return !Context.At(tokens, end, ContextClass.Times);
        if (sign.Kind != TokenKind.Punctuation || sign.Length != 1 || text.Text[sign.Start] is not ('-' or '−') || tokens[index].Has(TokenFlags.SpaceBefore) || tokens[index].Kind != TokenKind.Number)
            return false;
        bool opens = sign.Has(TokenFlags.SpaceBefore) || sign.Has(TokenFlags.SentenceStart) || sign.Start == 0;

        // "-12 orang" at the head of a line is an item of a list
        return opens && (end >= tokens.Length || tokens[end].Kind != TokenKind.Word || tokens[end].Has(TokenFlags.SentenceStart) || UnitFinder.TryAfter(text, end, hasDigits: true, out _, out _));
    }

    /// <summary>Lima dolar dua puluh sen: the cents behind an amount, as a part of its unit.</summary>
    private static decimal Subunits(TokenizedText text, in NumberSpan span, in ParsedNumber number, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (span.Unit is not { Sort: "money", Factor: 1 } || number.Value is not { } whole || whole % 1 != 0 || !NumberParser.TryParse(text, end, out ParsedNumber cents)
            || cents.Value is not { } value || value is < 0 or >= 100 || !Context.At(tokens, cents.End, ContextClass.Subunit))
            return 0;
        end = cents.End + 1;
        if (UnitFinder.TryAfter(text, end, hasDigits: false, out int length, out Unit? again) && again?.Code == span.Unit.Code)
            end += length;
        return value / 100;
    }

    /// <summary>Rp 5.000,-: the tail belongs to the amount.</summary>
    private static int MoneyTail(TokenizedText text, in NumberSpan span)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int end = span.End;
        return span.Unit?.Sort == "money" && end + 1 < tokens.Length && text.Text[tokens[end].Start] == ',' && text.Text[tokens[end + 1].Start] == '-'
            && !tokens[end].Has(TokenFlags.SpaceBefore) && !tokens[end + 1].Has(TokenFlags.SpaceBefore) ? end + 2 : end;
    }
}
