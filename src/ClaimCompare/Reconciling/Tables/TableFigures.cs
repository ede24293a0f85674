using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>Compares the figures of rows as <see cref="Figures"/> compares those of articles.</summary>
internal static class TableFigures
{
    // With more different figures than this nobody asks whether every two agree
    private const int MostDistinct = 64;

    /// <summary>Whether a row states a point: a number without a bound.</summary>
    public static bool IsPoint(in TableClaim claim) => claim.Value is not null && claim.Qualifier is Qualifier.Exact or Qualifier.Approx;

    /// <summary>Whether two rows state the same figure in the same words.</summary>
    public static bool Same(in TableClaim a, in TableClaim b) => a.Value == b.Value && a.Low == b.Low && a.High == b.High && a.Qualifier == b.Qualifier && a.IsEstimate == b.IsEstimate;

    /// <summary>Whether both figures allow one common value.</summary>
    public static bool Agree(in TableClaim a, in TableClaim b)
    {
        if (a.Low <= b.High && b.Low <= a.High)
            return true;

        // Counts to the unit, such as 429 and 430, are two figures: what was rounded ends in hundreds
        if (a.Qualifier == Qualifier.Exact && b.Qualifier == Qualifier.Exact && !EndsInHundreds(a.Value) && !EndsInHundreds(b.Value))
            return false;
        return Figures.Agree(Plain(a), Plain(b));
    }

    /// <summary>Whether every two of the rows agree.</summary>
    public static bool AllAgree(TableIndex index, ReadOnlySpan<TableRow> rows)
    {
        var distinct = new List<TableRow>();
        foreach (TableRow row in rows)
        {
            ref readonly TableClaim claim = ref index.Claim(row);
            bool known = false;
            for (int i = distinct.Count - 1; i >= 0 && !known; i--)
                known = Same(index.Claim(distinct[i]), claim);
            if (known)
                continue;
            foreach (TableRow other in distinct)
            {
                if (!Agree(index.Claim(other), claim))
                    return false;
            }

            if (distinct.Count == MostDistinct)
                return false;
            distinct.Add(row);
        }

        return true;
    }

    /// <summary>The point or middle of a row's interval, for ordering.</summary>
    public static decimal Point(in TableClaim claim) => Figures.Point(Plain(claim));

    /// <summary>A figure as people read it.</summary>
    public static string Show(in TableClaim claim) => Reasons.Show(Plain(claim));

    private static bool EndsInHundreds(decimal? value) => value is not { } v || v != decimal.Truncate(v) || v % 100 == 0;

    private static NumericClaim Plain(in TableClaim claim) => new()
    {
        ArticleId = string.Empty,
        Span = default,
        Number = string.Empty,
        Value = claim.Value,
        Low = claim.Low,
        High = claim.High,
        Qualifier = claim.Qualifier,
    };
}
