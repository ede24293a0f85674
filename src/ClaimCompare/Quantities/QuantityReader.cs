using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds the number expressions of a tokenised text and types them.</summary>
/// <remarks>One pass over the tokens; work is done only where a token is a number or a number word.</remarks>
internal static class QuantityReader
{
    private static readonly bool[] Starters = FindStarters();

    /// <summary>Reads all quantities, in order, without overlap.</summary>
    public static List<Quantity> Read(TokenizedText text)
    {
        var result = new List<Quantity>();
        foreach (Sentence sentence in text.Sentences)
        {
            int first = result.Count, floor = sentence.FirstToken;
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (TryRead(text, i, floor, out Quantity quantity, out int next) && quantity.EndToken <= sentence.EndToken && quantity.FirstToken >= floor)
                {
                    result.Add(quantity);
                    i = floor = Math.Clamp(next, i + 1, sentence.EndToken);
                }
                else
                {
                    i++;
                }
            }

            PartFinder.Apply(text, result, first);
        }

        return result;
    }

    private static bool TryRead(TokenizedText text, int index, int floor, out Quantity quantity, out int next)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token token = tokens[index];
        quantity = default;
        next = index + 1;
        if (token.Kind != TokenKind.Number && !MayBegin(text, token))
            return false;
        if (token.Kind == TokenKind.Word && token.Word != 0 && ZeroFinder.TryFind(text, index, out int zeroEnd))
        {
            quantity = Make(text, index, zeroEnd, QuantityKind.Zero, 0, 0, 0, Qualifier.Exact, null, "quantity.zero", index);
            next = zeroEnd;
            return true;
        }

        NumberWord word = NumberWord.Of(token);
        if (word.Class is NumberWordClass.Article or NumberWordClass.Collective or NumberWordClass.Definite or NumberWordClass.Ordinal)
        {
            QuantityKind kind = word.Class is NumberWordClass.Definite or NumberWordClass.Ordinal ? QuantityKind.Ordinal : QuantityKind.Article;
            quantity = Make(text, index, index + 1, kind, word.Value, word.Value, word.Value, Qualifier.Exact, null, kind == QuantityKind.Ordinal ? "quantity.ordinal" : "quantity.article", index);
            return true;
        }

        if (OrdinalFinder.IsOrdinal(text, index))
        {
            quantity = Make(text, index, index + 1, QuantityKind.Ordinal, null, null, null, Qualifier.Exact, null, "quantity.ordinal", index);
            return true;
        }

        if (!NumberParser.TryParse(text, index, out ParsedNumber number))
            return false;
        bool negative = Context.At(tokens, index - 1, ContextClass.Minus) && index > floor && number.HasDigits;
        int start = negative ? index - 1 : index;
        bool hasBefore = UnitFinder.TryBefore(text, start, out int unitStart, out Unit? before) && unitStart >= floor;
        bool hasAfter = UnitFinder.TryAfter(text, number.End, number.HasDigits, out int unitLength, out Unit? after);
        if (NumberTyper.TryType(text, index, number, hasBefore || hasAfter, out QuantityKind typed, out int typedEnd))
        {
            quantity = Make(text, index, typedEnd, typed, number.Value, number.Value, number.Value, Qualifier.Exact, null, "quantity." + Name(typed), index);
            next = typedEnd;
            return true;
        }

        var span = new NumberSpan(hasBefore ? unitStart : start, hasAfter ? number.End + unitLength : number.End, hasBefore ? before : hasAfter ? after : null, number);
        if (RangeFinder.TryExtend(text, index, floor, span, out NumberSpan range, out decimal low, out decimal high))
        {
            _ = QualifierFinder.Find(text, range.First, range.End, floor, out int rangeQualifier);
            quantity = Finish(text, range, null, low, high, Qualifier.Range, "quantity.range", rangeQualifier);
            next = range.End;
            return true;
        }

        int end = MoneyTail(text, span);
        Qualifier qualifier = QualifierFinder.Find(text, span.First, end, floor, out int qualifierStart);
        decimal sign = negative ? -1 : 1;
        decimal factor = span.Unit?.Factor ?? 1;
        decimal? value = number.Value * sign * factor, lowest = number.Low * sign * factor, highest = number.High * sign * factor;
        if (number.IsVague)
            qualifier = Qualifier.Vague;
        else if (number.IsApproximate && qualifier == Qualifier.Exact)
            qualifier = Qualifier.Approx;
        switch (qualifier)
        {
            case Qualifier.MoreThan or Qualifier.AtLeast:
                highest = null;
                break;
            case Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost:
                lowest = null;
                break;
        }

        quantity = Finish(text, span with { End = end }, value, lowest, highest, qualifier, number.IsVague ? "quantity.vague" : "quantity.number", qualifierStart);
        next = end;
        if (quantity.Kind == QuantityKind.Cardinal && !number.IsVague && PartFinder.TryWhole(text, end, number, out decimal whole, out int wholeEnd))
        {
            quantity = quantity with { OutOf = whole, NounToken = wholeEnd };
            next = wholeEnd;
        }

        return true;
    }

    /// <summary>Whether a number expression could begin with a word: nearly all words cannot.</summary>
    private static bool MayBegin(TokenizedText text, in Token token) => token.Kind == TokenKind.Word
        && (Starters[token.Word] || token.Has(TokenFlags.AllCaps) || (token.Length > 3 && text.Text[token.Start + 2] == '-'));

    private static bool[] FindStarters()
    {
        var starters = new bool[Vocabulary.Default.Count];
        foreach (string lexicon in new[] { "numerals", "number-contexts" })
        {
            LexiconFile file = LexiconFile.Load(lexicon);
            foreach (string[] row in file.Rows)
            {
                if (lexicon == "numerals" || file.Cell(row, "classes").Contains("zero", StringComparison.Ordinal))
                {
                    foreach (string form in file.Forms(row))
                        starters[Vocabulary.Default.Find(form.Split(' ')[0].ToLowerInvariant())] = true;
                }
            }
        }

        starters[0] = false;
        return starters;
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
