using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the numbers that label by what stands around them: service numbers, bib numbers, calibres, sections of law, days of sale, glued indexes.</summary>
internal static class LabelTyper
{
    private const int FewestPhoneDigits = 3;
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 31;
    private const int YearDigits = 4;
    private const int LongestMonth = 9;
    private const int LongestIndex = 3;
    private const int WidestRange = 20;
    private const int LongestRegionCode = 2;
    private const int LongestSeries = 3;

    /// <summary>Decides whether a number in digits is such a label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number's first token.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasUnit">Whether a unit or currency stands beside it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="end">Index behind the last token that belongs to it.</param>
    public static bool TryType(TokenizedText text, int index, in ParsedNumber number, bool hasUnit, out QuantityKind kind, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        kind = QuantityKind.Identifier;
        if (index == 0)
            return TryHyphenDate(text, index, number, out kind, ref end);
        if (Context.Is(tokens[index - 1], ContextClass.Caliber))
            return true;
        if (IsBehindAcronym(text, index, number) || IsPlate(text, index, number, ref end) || IsDottedCode(text, index, number))
            return true;

        // "41 butir amunisi 5,56 milimeter": what calibre it has
        if (hasUnit)
            return Context.Is(tokens[index - 1], ContextClass.Bore) && UnitFinder.TryAfter(text, number.End, hasDigits: true, out int length, out Unit? unit) && unit?.Code == "mm" && (end = number.End + length) > 0;
        if (IsStationing(text, number, ref end))
            return true;
        if (TryHyphenDate(text, index, number, out kind, ref end) || IsGluedIndex(text, index, number.End) || IsDayOfSale(text, index))
            return true;
        if (!number.IsPlain)
            return false;
        if (index > 1 && Context.Is(tokens[index - 2], ContextClass.Numbering) && NumberParser.IsAdjacentWord(tokens, index - 1) && !tokens[index - 1].IsCapitalised)
            return true;
        return IsCountdown(text, index) || IsBracketOfSection(text, index, number.End) || TryService(text, index, number, ref end);
    }

    /// <summary>LIMA (Kantor Berita) -, di Lima, Peru: a single number word where only a place can stand.</summary>
    public static bool IsPlaceName(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        if (number.End != index + 1 || !token.IsCapitalised)
            return false;
        bool isName = !NumberParser.IsAdjacentWord(tokens, number.End) || !tokens[number.End].IsCapitalised;
        bool opens = number.End + 1 < tokens.Length && text.Text[tokens[number.End].Start] == '(' && tokens[number.End + 1].Kind == TokenKind.Word;
        return token.Has(TokenFlags.SentenceStart) ? token.Has(TokenFlags.AllCaps) && opens : isName && Context.At(tokens, index - 1, ContextClass.Locative | ContextClass.Become);
    }

    /// <summary>Kereta Api (KA) 161, Jalur Perlintasan Langsung (JPL) 146: a number behind the bracketed short form of a word that numbers things.</summary>
    private static bool IsBehindAcronym(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return number.IsPlain && index > 2 && text.Text[tokens[index - 1].Start] == ')' && text.Text[tokens[index - 3].Start] == '(' && tokens[index - 2].Has(TokenFlags.AllCaps) && Context.Is(tokens[index - 2], ContextClass.Identifier);
    }

    /// <summary>D - 7976 - AD: the number of a vehicle, its letters set apart by dashes.</summary>
    private static bool IsPlate(TokenizedText text, int index, in ParsedNumber number, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int sign = number.End;
        if (!number.IsPlain || index < 2 || sign + 1 >= tokens.Length || text.Text[tokens[index - 1].Start] != '-' || text.Text[tokens[sign].Start] != '-'
            || !IsLetters(tokens[index - 2], LongestRegionCode) || !IsLetters(tokens[sign + 1], LongestSeries))
        {
            return false;
        }

        end = sign + 2;
        return true;
    }

    /// <summary>PM.62.B.05: a code whose letters and digits points part.</summary>
    private static bool IsDottedCode(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index < 2 || !number.IsPlain || number.End + 1 >= tokens.Length || text.Text[tokens[index - 1].Start] != '.' || tokens[index].Has(TokenFlags.SpaceBefore) || tokens[index - 1].Has(TokenFlags.SpaceBefore))
            return false;
        return tokens[index - 2].Kind == TokenKind.Word && tokens[index - 2].IsCapitalised && text.Text[tokens[number.End].Start] == '.' && !tokens[number.End + 1].Has(TokenFlags.SpaceBefore);
    }

    private static bool IsLetters(in Token token, int longest) => token.Kind == TokenKind.Word && token.IsCapitalised && token.Length <= longest && (token.Length == 1 || token.Has(TokenFlags.AllCaps));

    /// <summary>Km 67+6/7, kilometer 70+800: a place along a line.</summary>
    private static bool IsStationing(TokenizedText text, in ParsedNumber number, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int at = number.End;
        if (!number.IsPlain || at + 1 >= tokens.Length || text.Text[tokens[at].Start] != '+' || tokens[at].Has(TokenFlags.SpaceBefore) || tokens[at + 1].Kind is not (TokenKind.Number or TokenKind.Code) || tokens[at + 1].Has(TokenFlags.SpaceBefore))
            return false;
        end = at + 2;
        while (end + 1 < tokens.Length && text.Text[tokens[end].Start] is '/' or '-' && !tokens[end].Has(TokenFlags.SpaceBefore) && tokens[end + 1].Kind == TokenKind.Number && !tokens[end + 1].Has(TokenFlags.SpaceBefore))
            end += 2;
        return true;
    }

    /// <summary>Lantai 3 sampai 5, lantai satu sampai tiga, kelas 4–6: the other end of a range of what is numbered.</summary>
    public static int RangeEnd(TokenizedText text, in ParsedNumber number, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (!(number.IsPlain || number.IsSpelled) || !NumberTyper.IsRangeSign(text, end))
            return end;
        int other = end + 1;
        if (Context.At(tokens, other, ContextClass.Become) && tokens[other].Length == 2)
            other++;
        if (other >= tokens.Length || (tokens[other].Kind != TokenKind.Number && (number.HasDigits || NumberWord.ClassOf(tokens[other]) == NumberWordClass.None)) || !NumberParser.TryParse(text, other, out ParsedNumber last) || !(last.IsPlain || last.IsSpelled)
            || !(last.Value > number.Value && last.Value <= number.Value + WidestRange) || Context.At(tokens, last.End, ContextClass.Classifier) || UnitFinder.TryAfter(text, last.End, hasDigits: true, out _, out _))
            return end;
        return last.End;
    }

    /// <summary>30-08-2017, 2017-08-30: a date apart by hyphens.</summary>
    private static bool TryHyphenDate(TokenizedText text, int index, in ParsedNumber number, out QuantityKind kind, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        kind = QuantityKind.Identifier;
        if (number.IsPlain && number.Small <= DaysOfMonth && index + 2 < tokens.Length && text.Text[tokens[index + 1].Start] == '-' && !tokens[index + 1].Has(TokenFlags.SpaceBefore)
            && tokens[index + 2].Kind is TokenKind.Code or TokenKind.Word && IsMonthAndYear(text.TextOf(tokens[index + 2])))
        {
            (kind, end) = (QuantityKind.Date, index + 3);
            return true;
        }

        if (!number.IsPlain || index + 4 >= tokens.Length || !IsGluedNumber(text, index + 1, out int second) || !IsGluedNumber(text, index + 3, out int third))
            return false;
        bool yearLast = number.Small <= DaysOfMonth && second <= MonthsOfYear && tokens[index + 4].Length == YearDigits;
        bool yearFirst = tokens[index].Length == YearDigits && second <= MonthsOfYear && third <= DaysOfMonth;
        if (!yearLast && !yearFirst)
            return false;
        (kind, end) = (QuantityKind.Date, index + 5);
        return true;
    }

    /// <summary>08-2017, Agu-2017, Aug-17.</summary>
    private static bool IsMonthAndYear(ReadOnlySpan<char> form)
    {
        int hyphen = form.IndexOf('-');
        if (hyphen is > 2 and <= LongestMonth && char.IsAsciiLetterUpper(form[0]) && form.Length - hyphen - 1 is 2 or YearDigits && !form[..hyphen].ContainsAnyInRange('0', '9') && !form[(hyphen + 1)..].ContainsAnyExceptInRange('0', '9'))
            return true;
        return hyphen is 1 or 2 && form.Length == hyphen + 1 + YearDigits && !form[(hyphen + 1)..].ContainsAnyExceptInRange('0', '9') && char.IsAsciiDigit(form[0])
            && (hyphen == 1 || form[0] == '0' || (form[0] == '1' && form[1] <= '2'));
    }

    private static bool IsGluedNumber(TokenizedText text, int hyphen, out int value)
    {
        value = 0;
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (hyphen + 1 >= tokens.Length || text.Text[tokens[hyphen].Start] != '-' || tokens[hyphen].Has(TokenFlags.SpaceBefore) || tokens[hyphen + 1].Has(TokenFlags.SpaceBefore)
            || tokens[hyphen + 1].Kind != TokenKind.Number || tokens[hyphen + 1].Length > YearDigits)
            return false;
        foreach (char c in text.TextOf(tokens[hyphen + 1]))
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return value > 0;
    }

    /// <summary>PM2,5, SO2: digits right behind two or three capitals, with nothing to count behind.</summary>
    private static bool IsGluedIndex(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token before = tokens[index - 1];
        return before.Kind == TokenKind.Word && before.Length is > 1 and <= LongestIndex && before.Has(TokenFlags.AllCaps) && !tokens[index].Has(TokenFlags.SpaceBefore)
            && !Context.Is(before, ContextClass.Shorthand) && !Context.At(tokens, end, ContextClass.Classifier);
    }

    /// <summary>Harbolnas 11.11: day and month alike behind a name.</summary>
    private static bool IsDayOfSale(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<char> form = text.TextOf(tokens[index]);
        int point = form.IndexOf('.');
        return point is 1 or 2 && form[..point].SequenceEqual(form[(point + 1)..]) && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].IsCapitalised
            && int.Parse(form[..point], System.Globalization.CultureInfo.InvariantCulture) <= MonthsOfYear;
    }

    /// <summary>H+1, D+2: a day told from the day of something.</summary>
    private static bool IsCountdown(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return index > 1 && text.Text[tokens[index - 1].Start] is '+' or '-' or '–' && !tokens[index].Has(TokenFlags.SpaceBefore) && !tokens[index - 1].Has(TokenFlags.SpaceBefore)
            && tokens[index - 2].Length == 1 && tokens[index - 2].IsCapitalised;
    }

    /// <summary>Section 17(2), Pasal 5(1): the bracket of a numbered section.</summary>
    private static bool IsBracketOfSection(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return index > 2 && text.Text[tokens[index - 1].Start] == '(' && !tokens[index - 1].Has(TokenFlags.SpaceBefore) && !tokens[index].Has(TokenFlags.SpaceBefore)
            && tokens[index - 2].Kind == TokenKind.Number && (Context.Is(tokens[index - 3], ContextClass.Identifier) || tokens[index - 3].IsCapitalised)
            && end < tokens.Length && text.Text[tokens[end].Start] == ')';
    }

    /// <summary>Call center: 112, hubungi 1500-745: a number to call.</summary>
    private static bool TryService(TokenizedText text, int index, in ParsedNumber number, ref int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        bool pair = tokens[index].Length >= FewestPhoneDigits && IsGluedNumber(text, number.End, out int second) && tokens[number.End + 1].Length >= FewestPhoneDigits && second <= number.Small;
        int before = text.Text[tokens[index - 1].Start] == ':' || Context.Is(tokens[index - 1], ContextClass.Locative) ? index - 2 : index - 1;
        bool called = Context.At(tokens, before, ContextClass.Service)
            || (index > 2 && Context.Is(tokens[index - 1], ContextClass.Conjunction) && tokens[index - 2].Kind == TokenKind.Number && Context.Is(tokens[index - 3], ContextClass.Service));
        bool counts = NumberParser.IsAdjacentWord(tokens, number.End) && !Context.Is(tokens[number.End], ContextClass.DateWord | ContextClass.Conjunction | ContextClass.Of);
        if (!pair && (!called || counts))
            return false;
        end = pair ? number.End + 2 : number.End;
        return true;
    }
}
