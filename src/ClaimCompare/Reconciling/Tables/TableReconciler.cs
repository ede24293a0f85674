namespace ClaimCompare.Reconciling.Tables;

/// <summary>Reconciles a table of conflicting figures: what a careful reader commits to for every quantity, and how its rows relate.</summary>
/// <remarks>
/// Copies count once (one vote an origin, its latest statement), the latest as-of holds, estimates yield to counts, bounds limit and are
/// no points, and the value is the weighted low median of the figures stated, never a mean. The weights of origins are learned where a table disputes
/// enough quantities (see <see cref="SourceReliability"/>) and equal elsewhere. The result does not depend on the order of the rows.
/// </remarks>
public static class TableReconciler
{
    /// <summary>The estimates of all quantities, by entity, attribute and day (ordinal order of the names).</summary>
    /// <param name="table">The table.</param>
    /// <returns>
    /// One estimate for each entity and attribute; in a table with times one for each entity, attribute and day for which or on which something was stated,
    /// from what was printed by then.
    /// </returns>
    public static IEnumerable<TableEstimate> Reconcile(ClaimTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Estimates(table);
    }

    /// <summary>The relations of every two rows that can be compared: one attribute or a part of it, and one entity or a part of it.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<TableRelation> Relate(ClaimTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TableRelationFinder(table).Find();
    }

    private static IEnumerable<TableEstimate> Estimates(ClaimTable table)
    {
        var index = new TableIndex(table);
        var estimator = new TableEstimator(index, table.HasTime);
        estimator.Learn();
        var known = new List<TableRow>();
        for (int quantity = 0; quantity < index.Count; quantity++)
        {
            (string entity, string attribute) = Names(index, quantity);
            if (!table.HasTime)
            {
                (GroupStatus status, Estimate estimate) = estimator.Estimate(index[quantity]);
                yield return new TableEstimate(entity, attribute, null, status, estimate);
                continue;
            }

            foreach (int day in Days(index[quantity]))
            {
                Known(index[quantity], day, known);
                if (known.Count == 0)
                    continue;
                (GroupStatus status, Estimate estimate) = estimator.Estimate(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(known));
                yield return new TableEstimate(entity, attribute, day == 0 ? null : DateOnly.FromDayNumber(day), status, estimate);
            }
        }
    }

    private static (string Entity, string Attribute) Names(TableIndex index, int quantity)
    {
        ref readonly TableClaim claim = ref index.Claim(index[quantity][0]);
        return (claim.Entity, claim.Attribute);
    }

    /// <summary>The days for which or on which something was stated; 0 where no day is told at all.</summary>
    private static SortedSet<int> Days(ReadOnlySpan<TableRow> rows)
    {
        var days = new SortedSet<int>();
        foreach (TableRow row in rows)
        {
            if (row.First >= 0)
                days.Add((int)(row.First / TableRow.Day));
            if (row.Published >= 0)
                days.Add(row.Published);
        }

        if (days.Count == 0)
            days.Add(0);
        return days;
    }

    private static void Known(ReadOnlySpan<TableRow> rows, int day, List<TableRow> known)
    {
        known.Clear();
        foreach (TableRow row in rows)
        {
            if (row.Known <= day)
                known.Add(row);
        }
    }
}
