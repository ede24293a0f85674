using System.Globalization;
using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>Tells how every two comparable rows of a table relate, in the order of <see cref="RelationKind"/>.</summary>
internal sealed class TableRelationFinder
{
    // Smaller figures come back by chance
    private const decimal LeastTelling = 10;
    private readonly TableIndex _index;
    private readonly Dictionary<(string Source, string Entity), List<TableRow>> _reports = [];

    public TableRelationFinder(ClaimTable table) => _index = new TableIndex(table);

    /// <summary>The relations, by the names of the rows.</summary>
    public IEnumerable<TableRelation> Find()
    {
        for (int i = 0; i < _index.Count; i++)
        {
            foreach (TableRow row in _index[i])
            {
                ref readonly TableClaim claim = ref _index.Claim(row);
                if (!_reports.TryGetValue((claim.Source, claim.Entity), out List<TableRow>? report))
                    _reports.Add((claim.Source, claim.Entity), report = []);
                report.Add(row);
            }
        }

        return ComparableQuantities.Find(_index).SelectMany(Pairs).OrderBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal);
    }

    private List<TableRelation> Pairs((int Part, int Whole, bool Same, bool SameAttribute) pair)
    {
        var relations = new List<TableRelation>();
        TableRow[] parts = _index[pair.Part].ToArray(), wholes = _index[pair.Whole].ToArray();
        var history = new FigureHistory(_index, pair.Same && pair.Part != pair.Whole ? [.. parts, .. wholes] : parts);
        for (int i = 0; i < parts.Length; i++)
        {
            for (int j = pair.Part == pair.Whole ? i + 1 : 0; j < wholes.Length; j++)
            {
                (TableRow a, TableRow b) = (parts[i], wholes[j]);
                if (pair.Same && _index.Compare(a, b) > 0)
                    (a, b) = (b, a);
                (RelationKind kind, Reason why, bool turned) = pair.Same ? OfOne(a, b, history) : OfPart(a, b, pair.SameAttribute);
                (string x, string y) = (_index.Claim(a).Name, _index.Claim(b).Name);
                relations.Add(turned ? new TableRelation(y, x, kind, why) : new TableRelation(x, y, kind, why));
            }
        }

        return relations;
    }

    /// <summary>A part and its whole.</summary>
    private (RelationKind Kind, Reason Why, bool Turned) OfPart(in TableRow part, in TableRow whole, bool sameAttribute)
    {
        ref readonly TableClaim x = ref _index.Claim(part);
        ref readonly TableClaim y = ref _index.Claim(whole);
        string sx = TableFigures.Show(x), sy = TableFigures.Show(y);
        if (part.Origin == whole.Origin && x.Value is { } same && same == y.Value && same >= LeastTelling && part.First == whole.First)
            return (RelationKind.SameOrigin, Reasons.Of("relation.same-origin", TableIndex.OriginOf(x)), false);
        if (sameAttribute && x.Value is { } v && y.Value is { } w && v > w && Figures.IsSlip(v, w) && SameDay(part, whole))
            return (RelationKind.Slip, Reasons.Of("relation.slip", sx, sy), false);
        if (AttributeNames.IsChange(x.Attribute) && !AttributeNames.IsChange(y.Attribute))
            return (RelationKind.Definition, Reasons.Of("table.definition.change", Label(x, y, sx), Label(y, x, sy)), false);
        if (x.Low is not { } low || y.High is not { } high || low <= high || TableFigures.Agree(x, y))
            return (RelationKind.PartOf, Reasons.Of("table.part-of", Label(x, y, sx), Label(y, x, sy)), false);
        return (RelationKind.PartOfViolation, Reasons.Of("table.part-of-violation", Label(x, y, sx), Label(y, x, sy)), false);
    }

    /// <summary>Two figures of one quantity; the first is not the later.</summary>
    private (RelationKind Kind, Reason Why, bool Turned) OfOne(in TableRow a, in TableRow b, FigureHistory history)
    {
        ref readonly TableClaim x = ref _index.Claim(a);
        ref readonly TableClaim y = ref _index.Claim(b);
        string sx = TableFigures.Show(x), sy = TableFigures.Show(y);
        bool same = x.Value is not null ? x.Value == y.Value : TableFigures.Same(x, y);
        TimeOrder order = RowOrder.Of(_index, a, b);
        if (x.IsEstimate != y.IsEstimate && !same)
            return (RelationKind.Definition, x.IsEstimate ? Reasons.Of("table.definition.estimate", sx, sy) : Reasons.Of("table.definition.estimate", sy, sx), false);
        if (order is not (TimeOrder.Before or TimeOrder.After) && x.Value == 0 != (y.Value == 0) && (x.Low ?? 0) + (y.Low ?? 0) > 0)
            return (RelationKind.Denies, x.Value == 0 ? Reasons.Of("table.denies", sx, sy) : Reasons.Of("table.denies", sy, sx), y.Value == 0);
        if (same && a.Origin == b.Origin)
            return (RelationKind.SameOrigin, Reasons.Of("relation.same-origin", TableIndex.OriginOf(x)), false);
        if (TableFigures.Agree(x, y))
            return TableFigures.Same(x, y) ? (RelationKind.Agree, Reasons.Of("relation.agree", sx), false) : Refine(x, y, sx, sy);
        if (Arithmetic(a, b) is { } definition)
            return (RelationKind.Definition, definition, false);
        if (x.Value is { } v && y.Value is { } w && IsSlip(a, b, v, w, order, history))
            return (RelationKind.Slip, Reasons.Of("relation.slip", sx, sy), false);
        return InTime(a, b, order, history);
    }

    /// <summary>Digits that slipped: within a day; later, where the body came back to its figure; of one body at one time also the last digit.</summary>
    private static bool IsSlip(in TableRow a, in TableRow b, decimal v, decimal w, TimeOrder order, FigureHistory history)
    {
        if (order == TimeOrder.Same && a.Origin == b.Origin && IsMisprint(v, w))
            return true;
        return Figures.IsSlip(v, w) && (SameDay(a, b) || order == TimeOrder.Missing || history.ComesBack(a, b));
    }

    /// <summary>Whether two whole numbers of as many digits differ in one digit, or in the order of two.</summary>
    private static bool IsMisprint(decimal v, decimal w)
    {
        Span<char> x = stackalloc char[32], y = stackalloc char[32];
        if (Math.Min(v, w) < LeastTelling || !v.TryFormat(x, out int length, "0", CultureInfo.InvariantCulture) || !w.TryFormat(y, out int other, "0", CultureInfo.InvariantCulture) || length != other)
            return false;
        int first = x[..length].CommonPrefixLength(y[..length]), last = length - 1;
        while (last > first && x[last] == y[last])
            last--;
        return first == last || (x[first] == y[last] && x[last] == y[first] && x[(first + 1)..last].SequenceEqual(y[(first + 1)..last]));
    }

    private static (RelationKind Kind, Reason Why, bool Turned) Refine(in TableClaim x, in TableClaim y, string sx, string sy)
    {
        bool firstIsFiner = x.High - x.Low < y.High - y.Low || (x.High is not null && x.Low is not null && (y.High is null || y.Low is null));
        return firstIsFiner ? (RelationKind.Refine, Reasons.Of("relation.refine", sy, sx), true) : (RelationKind.Refine, Reasons.Of("relation.refine", sx, sy), false);
    }

    private (RelationKind Kind, Reason Why, bool Turned) InTime(in TableRow a, in TableRow b, TimeOrder order, FigureHistory history)
    {
        ref readonly TableClaim x = ref _index.Claim(a);
        ref readonly TableClaim y = ref _index.Claim(b);
        string sx = TableFigures.Show(x), sy = TableFigures.Show(y);
        bool oldX = history.IsRepeated(a, b, order), oldY = history.IsRepeated(b, a, order);
        if (order is TimeOrder.Before or TimeOrder.After)
        {
            bool turned = order == TimeOrder.After;
            if (turned ? oldX : oldY)
                return (RelationKind.Stale, turned ? Reasons.Of("table.stale", sx, sy) : Reasons.Of("table.stale", sy, sx), !turned);
            string[] words = turned ? [sy, Day(b), sx, Day(a)] : [sx, Day(a), sy, Day(b)];
            bool rises = TableFigures.Point(turned ? y : x) <= TableFigures.Point(turned ? x : y);
            return rises ? (RelationKind.Update, Reasons.Of("relation.update", words), turned) : (RelationKind.DownwardRevision, Reasons.Of("relation.downward-revision", words), turned);
        }

        if (oldX != oldY)
            return (RelationKind.Stale, oldX ? Reasons.Of("table.stale", sx, sy) : Reasons.Of("table.stale", sy, sx), oldY);
        return order == TimeOrder.Same ? (RelationKind.Conflict, Reasons.Of("relation.conflict", sx, sy), false) : (RelationKind.Undated, Reasons.Of("relation.undated", sx, sy), false);
    }

    /// <summary>Whether other figures of the same report tell how the two were counted: one includes something else, or one is a named part.</summary>
    private Reason? Arithmetic(in TableRow a, in TableRow b)
    {
        ref readonly TableClaim x = ref _index.Claim(a);
        ref readonly TableClaim y = ref _index.Claim(b);
        if (x.Value is not { } v || y.Value is not { } w || Math.Min(v, w) < LeastTelling || a.Origin != b.Origin)
            return null;
        (decimal small, decimal large) = v < w ? (v, w) : (w, v);
        IReadOnlyList<string> path = AttributeNames.PathOf(x.Attribute);
        foreach ((TableRow own, bool isSmall) in new[] { (a, v < w), (b, v > w) })
        {
            ref readonly TableClaim claim = ref _index.Claim(own);
            foreach (TableRow other in _reports[(claim.Source, claim.Entity)])
            {
                ref readonly TableClaim third = ref _index.Claim(other);
                if (other.First != own.First || third.Value is not { } z || z < LeastTelling || third.Attribute == x.Attribute)
                    continue;
                IReadOnlyList<string> others = AttributeNames.PathOf(third.Attribute);
                if (!isSmall && z == small && others[0].StartsWith(path[0] + " ", StringComparison.Ordinal))
                    return Reasons.Of("table.definition.part", Reasons.Show(small), third.Attribute, x.Attribute);

                // Sisters add up to their mother: a figure that has her sum is no other way of counting
                if (small + z == large && !others.Any(o => path.Contains(o, StringComparer.Ordinal)))
                    return Reasons.Of("table.definition.sum", Reasons.Show(large), Reasons.Show(small), Reasons.Show(z));
            }
        }

        return null;
    }

    private static bool SameDay(in TableRow a, in TableRow b) => a.First >= 0 && b.First >= 0 && a.First / TableRow.Day <= b.Last / TableRow.Day && b.First / TableRow.Day <= a.Last / TableRow.Day;

    private static string Label(in TableClaim claim, in TableClaim other, string figure) =>
        claim.Entity == other.Entity ? string.Create(CultureInfo.InvariantCulture, $"{figure} ({claim.Attribute})") : string.Create(CultureInfo.InvariantCulture, $"{figure} ({claim.Entity})");

    private string Day(in TableRow row) => (_index.Claim(row).Time ?? _index.Claim(row).Published)?.ToString() ?? string.Empty;
}
