namespace ClaimCompare.Reconciling.Tables;

/// <summary>The rows of a table by quantity (entity and attribute), in an order that does not depend on the table's.</summary>
internal sealed class TableIndex
{
    private readonly ClaimTable _table;
    private readonly TableRow[] _rows;
    private readonly int[] _starts;

    public TableIndex(ClaimTable table)
    {
        _table = table;
        ReadOnlySpan<TableClaim> claims = table.Rows;
        int[] entities = Ranks(claims, static (in TableClaim c) => c.Entity, StringComparer.Ordinal, out _);
        int[] attributes = Ranks(claims, static (in TableClaim c) => c.Attribute, StringComparer.Ordinal, out _);
        int[] origins = Ranks(claims, static (in TableClaim c) => OriginOf(c), StringComparer.OrdinalIgnoreCase, out int count);
        Origins = count;
        long[] keys = new long[claims.Length];
        _rows = new TableRow[claims.Length];
        for (int i = 0; i < claims.Length; i++)
        {
            keys[i] = ((long)entities[i] << 32) | (uint)attributes[i];
            _rows[i] = TableRow.Of(i, claims[i], origins[i]);
        }

        Array.Sort(keys, _rows);
        var starts = new List<int>();
        for (int i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
                starts.Add(i);
        }

        Count = starts.Count;
        starts.Add(keys.Length);
        _starts = [.. starts];
        var order = Comparer<TableRow>.Create((a, b) => Compare(a, b));
        for (int i = 0; i < Count; i++)
            _rows.AsSpan(_starts[i].._starts[i + 1]).Sort(order);
    }

    private delegate string Name(in TableClaim claim);

    /// <summary>How many quantities there are.</summary>
    public int Count { get; }

    /// <summary>How many origins there are.</summary>
    public int Origins { get; }

    /// <summary>The rows of a quantity.</summary>
    public ReadOnlySpan<TableRow> this[int quantity] => _rows.AsSpan(_starts[quantity].._starts[quantity + 1]);

    /// <summary>The claim of a row.</summary>
    public ref readonly TableClaim Claim(in TableRow row) => ref _table.Rows[row.Claim];

    /// <summary>The body that answers for a claim: the origin without its speaker and without who passed it on; else the source.</summary>
    public static string OriginOf(in TableClaim claim)
    {
        if (claim.Origin is not { } origin)
            return claim.Source;
        int end = origin.IndexOf('(', StringComparison.Ordinal), via = origin.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        end = via >= 0 && (end < 0 || via < end) ? via : end;
        string body = end < 0 ? origin : origin[..end].Trim();
        return body.Length > 0 ? body : origin;
    }

    /// <summary>Orders the rows of a quantity: by time, publication, origin, figure and names, never by their place in the table.</summary>
    public int Compare(in TableRow a, in TableRow b)
    {
        int order = a.First.CompareTo(b.First);
        if (order == 0)
            order = a.Last.CompareTo(b.Last);
        if (order == 0)
            order = a.Published.CompareTo(b.Published);
        if (order == 0)
            order = a.Origin.CompareTo(b.Origin);
        if (order != 0 || a.Claim == b.Claim)
            return order;
        TableClaim x = Claim(a), y = Claim(b);
        order = Nullable.Compare(x.Value, y.Value);
        if (order == 0)
            order = Nullable.Compare(x.Low, y.Low);
        if (order == 0)
            order = Nullable.Compare(x.High, y.High);
        if (order == 0)
            order = x.Qualifier.CompareTo(y.Qualifier);
        if (order == 0)
            order = x.IsEstimate.CompareTo(y.IsEstimate);
        if (order == 0)
            order = string.CompareOrdinal(x.Source, y.Source);
        return order == 0 ? string.CompareOrdinal(x.Id, y.Id) : order;
    }

    private static int[] Ranks(ReadOnlySpan<TableClaim> claims, Name name, StringComparer comparer, out int count)
    {
        var numbers = new Dictionary<string, int>(comparer);
        int[] ranks = new int[claims.Length];
        for (int i = 0; i < claims.Length; i++)
        {
            string text = name(claims[i]);
            if (!numbers.TryGetValue(text, out int number))
                numbers.Add(text, number = numbers.Count);
            ranks[i] = number;
        }

        string[] names = [.. numbers.Keys];
        int[] order = [.. numbers.Values], places = new int[names.Length];
        Array.Sort(names, order, comparer);
        for (int i = 0; i < order.Length; i++)
            places[order[i]] = i;
        for (int i = 0; i < ranks.Length; i++)
            ranks[i] = places[ranks[i]];
        count = names.Length;
        return ranks;
    }
}
