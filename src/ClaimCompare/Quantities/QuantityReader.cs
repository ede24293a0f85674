using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds the number expressions of a tokenised text and types them.</summary>
/// <remarks>One pass over the tokens; work is done only where a token is a number or a number word.</remarks>
internal static class QuantityReader
{
    private const int LargestScratch = 65536;
    private const int LongestRoman = 12;
    private static readonly bool[] Starters = FindStarters();

    [ThreadStatic]
    private static List<Quantity>? _scratch;

    /// <summary>Reads all quantities, in order, without overlap.</summary>
    public static List<Quantity> Read(TokenizedText text)
    {
        // Collected in a list that the thread keeps, so that nothing but the result is allocated
        List<Quantity> result = _scratch ?? new List<Quantity>(256);
        _scratch = null;
        result.Clear();
        ReadOnlySpan<Token> tokens = text.Tokens;
        foreach (Sentence sentence in text.Sentences)
        {
            int first = result.Count, floor = sentence.FirstToken;
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (tokens[i].Kind is not (TokenKind.Number or TokenKind.Code) && !MayBegin(text, tokens[i]))
                    i++;
                else if (TryRead(text, i, floor, out Quantity quantity, out int next) && quantity.EndToken <= sentence.EndToken && quantity.FirstToken >= floor)
                {
                    result.Add(quantity);
                    i = floor = Math.Clamp(next, i + 1, sentence.EndToken);
                }
                else
                {
                    i++;
                }
            }

            if (result.Count > first)
            {
                PartFinder.Apply(text, result, first);
                EllipsisFinder.Complete(text, result, first);
                AmountFinder.Complete(text, result, first);
            }
        }

        // A list too long to be kept is the result itself
        if (result.Capacity > LargestScratch)
            return result;
        var exact = new List<Quantity>(result);
        _scratch = result;
        return exact;
    }

    private static bool TryRead(TokenizedText text, int index, int floor, out Quantity quantity, out int next)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        quantity = default;
        next = index + 1;
        if (token.Kind == TokenKind.Word && token.Word != 0 && ZeroFinder.TryFind(text, index, out int zeroEnd))
        {
            quantity = Make(text, index, zeroEnd, QuantityKind.Zero, 0, 0, 0, Qualifier.Exact, null, "quantity.zero", index);
            next = zeroEnd;
            return true;
        }

        if (TryShape(text, index, out QuantityKind shape))
        {
            quantity = Make(text, index, index + 1, shape, null, null, null, Qualifier.Exact, null, "quantity." + Name(shape), index);
            return true;
        }

        NumberWord word = NumberWord.Of(token);
        if (OrdinalFinder.TryRead(text, index, out decimal? rank, out int ordinalEnd))
        {
            quantity = Make(text, index, ordinalEnd, QuantityKind.Ordinal, rank, rank, rank, Qualifier.Exact, null, "quantity.ordinal", index);
            next = ordinalEnd;
            return true;
        }

        if (word.Class is NumberWordClass.Article or NumberWordClass.Collective or NumberWordClass.Definite or NumberWordClass.Ordinal)
        {
            QuantityKind kind = word.Class is NumberWordClass.Definite or NumberWordClass.Ordinal ? QuantityKind.Ordinal : QuantityKind.Article;
            quantity = Make(text, index, index + 1, kind, word.Value, word.Value, word.Value, Qualifier.Exact, null, kind == QuantityKind.Ordinal ? "quantity.ordinal" : "quantity.article", index);
            return true;
        }

        if (!NumberParser.TryParse(text, index, out ParsedNumber number))
        {
            // 01.234.567.8-901.000: digits whose separators group nothing are a code
            if (token.Kind != TokenKind.Number || !text.TextOf(token).ContainsAnyInRange('0', '9'))
                return false;
            next = NameTyper.NameEnd(text, index + 1);
            quantity = Make(text, index, next, QuantityKind.Identifier, null, null, null, Qualifier.Exact, null, "quantity.identifier", index);
            return true;
        }

        if (number.Digits is { } digits)
        {
            quantity = Make(text, index, number.End, QuantityKind.Cardinal, null, NumberParser.Largest, null, Qualifier.Exact, null, "quantity.large-number", index) with { Digits = digits };
            next = number.End;
            return true;
        }

        bool negative = index > floor && IsNegative(text, index, number.End) && !QualifierFinder.EndsBefore(tokens, index, floor);
        int start = negative ? index - 1 : index;
        bool hasBefore = UnitFinder.TryBefore(text, start, out int unitStart, out Unit? before) && unitStart >= floor;
        bool hasAfter = UnitFinder.TryAfter(text, number.End, number.HasDigits, out int unitLength, out Unit? after);
        if (NumberTyper.TryType(text, index, number, hasBefore || hasAfter, out QuantityKind typed, out int typedEnd))
        {
            quantity = Make(text, index, typedEnd, typed, number.Value, number.Value, number.Value, Qualifier.Exact, null, "quantity." + Name(typed), index);
            next = typedEnd;
            return true;
        }

        // "minus 0,3 persen" tells a fall by that much: the word is no sign
        if (negative && (hasAfter ? after : hasBefore ? before : null)?.Sort == "share" && tokens[start].Kind == TokenKind.Word)
            (negative, start) = (false, index);
        var span = new NumberSpan(hasBefore ? unitStart : start, hasAfter ? number.End + unitLength : number.End, hasBefore ? before : hasAfter ? after : null, number);
        if (number.IsVague && RangeFinder.TryExtendVague(text, index, floor, span, out NumberSpan loose, out decimal lowest, out decimal highest))
        {
            _ = QualifierFinder.Find(text, loose.First, loose.End, floor, out int looseQualifier);
            quantity = Finish(text, loose, null, lowest, highest, Qualifier.Vague, "quantity.vague-range", looseQualifier);
            next = loose.End;
            return true;
        }

        if (RangeFinder.TryExtend(text, index, floor, span, out NumberSpan range, out decimal low, out decimal high))
        {
            _ = QualifierFinder.Find(text, range.First, range.End, floor, out int rangeQualifier);
            quantity = Finish(text, range, null, low, high, Qualifier.Range, "quantity.range", rangeQualifier);
            next = range.End;
            return true;
        }

        int end = MoneyTail(text, span);
        decimal cents = Subunits(text, span, number, ref end);
        Qualifier qualifier = QualifierFinder.Find(text, span.First, end, floor, out int qualifierStart);
        decimal factor = (span.Unit?.Factor ?? 1) * (negative ? -1 : 1);
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

        quantity = Finish(text, span with { End = end }, value, least, most, qualifier, number.IsVague ? "quantity.vague" : "quantity.number", qualifierStart);
        next = end;
        if (quantity.Kind == QuantityKind.Cardinal && !number.IsVague && PartFinder.TryWhole(text, end, number, out decimal whole, out int wholeEnd))
        {
            quantity = quantity with { OutOf = whole, NounToken = wholeEnd };
            next = wholeEnd;
        }

        return true;
    }

    /// <summary>Types what its shape alone tells: clock times and verses with a colon, codes, names with digits (<c>F-16</c>, <c>G20</c>).</summary>
    private static bool TryShape(TokenizedText text, int index, out QuantityKind kind)
    {
        Token token = text.Tokens[index];
        ReadOnlySpan<char> form = text.TextOf(token);
        kind = QuantityKind.Identifier;
        if (token.Kind == TokenKind.Code)
            return true;
        if (token.Kind == TokenKind.Word)
            return token.Word == 0 && char.IsAsciiDigit(form[^1]) && !(form.Length > 3 && form[2] == '-' && (form[0] | 0x20) == 'k' && (form[1] | 0x20) == 'e');
        int colon = form.IndexOf(':');
        if (colon < 1)
            return false;
        bool clock = form.Length > colon + 2 && colon <= 2 && char.IsAsciiDigit(form[colon + 1]) && form[colon + 1] < '6' && (form.Length == colon + 3 || !char.IsAsciiDigit(form[colon + 3]));
        bool named = NameTyper.IsNamedBefore(text, index) || NameTyper.IsVerse(text.Tokens, index - 1);
        kind = named ? QuantityKind.Identifier : clock && form[0] < '3' ? QuantityKind.Time : QuantityKind.Ratio;
        return true;
    }

    /// <summary>Whether a number expression could begin with a word: nearly all words cannot.</summary>
    private static bool MayBegin(TokenizedText text, in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return false;
        if (Starters[token.Word])
            return true;

        // Words that lexicons know hold no digits; only of the others the characters are looked at
        bool shape = token.Word == 0 && (char.IsAsciiDigit(text.Text[token.End - 1]) || (token.Length > 3 && text.Text[token.Start + 2] == '-'));
        return shape || (token.IsCapitalised && token.Length <= LongestRoman && text.Text[token.Start] is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');
    }

    private static bool[] FindStarters()
    {
        var starters = new bool[Vocabulary.Default.Count];
        foreach (string lexicon in new[] { "numerals", "number-contexts" })
        {
            LexiconFile file = LexiconFile.Load(lexicon);
            foreach (string[] row in file.Rows)
            {
                if (lexicon == "numerals" || file.Cell(row, "classes").Split(' ').Contains("zero", StringComparer.Ordinal))
                {
                    foreach (string form in file.Forms(row))
                        starters[Vocabulary.Default.Find(form.Split(' ')[0].ToLowerInvariant())] = true;
                }
            }
        }

        starters[0] = false;
        return starters;
    }

    /// <summary>A value in plain units; the value itself where the product would be too large to hold.</summary>
    private static decimal? Scaled(decimal? value, decimal factor) => value is { } v && (factor is 1 or -1 || Math.Abs(v) < decimal.MaxValue / 10 / Math.Max(1, Math.Abs(factor))) ? v * factor : value;

    /// <summary>Whether a minus word, or a minus sign that is no dash and no hyphen, stands before a number.</summary>
    private static bool IsNegative(TokenizedText text, int index, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token sign = tokens[index - 1];
        if (Context.Is(sign, ContextClass.Minus))
            return true;
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

    private static Quantity Finish(TokenizedText text, in NumberSpan span, decimal? value, decimal? low, decimal? high, Qualifier qualifier, string rule, int qualifierToken)
    {
        QuantityKind kind = span.Unit?.Sort switch
        {
            "money" => QuantityKind.Money,
            "share" => QuantityKind.Share,
            null => span.Number.IsFraction ? QuantityKind.Share : QuantityKind.Cardinal,
            _ => QuantityKind.Measurement,
        };
        string? unit = span.Unit?.Code ?? (span.Number.IsFraction ? "%" : null);
        return Make(text, span.First, span.End, kind, value, low, high, qualifier, unit, rule, qualifierToken);
    }

    private static Quantity Make(TokenizedText text, int first, int end, QuantityKind kind, decimal? value, decimal? low, decimal? high, Qualifier qualifier, string? unit, string rule, int qualifierToken) => new()
    {
        Start = text.Tokens[first].Start,
        End = text.Tokens[end - 1].End,
        Kind = kind,
        Value = value,
        Low = low,
        High = high,
        Qualifier = qualifier,
        Unit = unit,
        Rule = rule,
        FirstToken = first,
        EndToken = end,
        QualifierToken = Math.Min(qualifierToken, first),
    };

    /// <summary>Rp 5.000,-: the tail belongs to the amount.</summary>
    private static int MoneyTail(TokenizedText text, in NumberSpan span)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int end = span.End;
        return span.Unit?.Sort == "money" && end + 1 < tokens.Length && text.Text[tokens[end].Start] == ',' && text.Text[tokens[end + 1].Start] == '-'
            && !tokens[end].Has(TokenFlags.SpaceBefore) && !tokens[end + 1].Has(TokenFlags.SpaceBefore) ? end + 2 : end;
    }

    private static string Name(QuantityKind kind) => kind switch
    {
        QuantityKind.Date => "date",
        QuantityKind.Time => "time",
        QuantityKind.Duration => "duration",
        QuantityKind.Age => "age",
        QuantityKind.Ratio => "ratio",
        QuantityKind.Score => "score",
        QuantityKind.Identifier => "identifier",
        _ => "article",
    };
}
