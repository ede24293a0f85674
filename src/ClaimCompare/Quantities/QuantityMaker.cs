using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Puts quantities together.</summary>
internal static class QuantityMaker
{
    /// <summary>A quantity whose kind its unit tells.</summary>
    public static Quantity Finish(TokenizedText text, in NumberSpan span, decimal? value, decimal? low, decimal? high, Qualifier qualifier, string rule, int qualifierToken)
    {
        QuantityKind kind = span.Unit?.Sort switch
        {
            "money" => QuantityKind.Money,
            "share" => QuantityKind.Share,
            null => span.IsFraction ? QuantityKind.Share : QuantityKind.Cardinal,
            _ => QuantityKind.Measurement,
        };
        string? unit = span.Unit?.Code ?? (span.IsFraction ? "%" : null);
        return Make(text, span.First, span.End, kind, value, low, high, qualifier, unit, rule, qualifierToken);
    }

    /// <summary>A quantity over a run of tokens.</summary>
    public static Quantity Make(TokenizedText text, int first, int end, QuantityKind kind, decimal? value, decimal? low, decimal? high, Qualifier qualifier, string? unit, string rule, int qualifierToken) => new()
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

    /// <summary>The name of the rule that types a number as one that counts nothing.</summary>
    public static string Rule(QuantityKind kind) => kind switch
    {
        QuantityKind.Date => "quantity.date",
        QuantityKind.Time => "quantity.time",
        QuantityKind.Duration => "quantity.duration",
        QuantityKind.Age => "quantity.age",
        QuantityKind.Ratio => "quantity.ratio",
        QuantityKind.Score => "quantity.score",
        QuantityKind.Identifier => "quantity.identifier",
        _ => "quantity.article",
    };
}
