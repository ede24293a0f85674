namespace ClaimCompare;

/// <summary>Claims in rows, as a table of conflicting figures gives them.</summary>
public sealed class ClaimTable
{
    private readonly TableClaim[] _claims;

    /// <summary>A table of given rows.</summary>
    /// <param name="claims">The rows; they are copied.</param>
    /// <param name="hasTime">Whether the table tells as-of times.</param>
    public ClaimTable(IEnumerable<TableClaim> claims, bool hasTime)
    {
        ArgumentNullException.ThrowIfNull(claims);
        _claims = [.. claims];
        HasTime = hasTime;
    }

    /// <summary>The rows, in the order of the table.</summary>
    public IReadOnlyList<TableClaim> Claims => _claims;

    /// <summary>Whether the table has a column of as-of times: estimates are then made day by day.</summary>
    public bool HasTime { get; }

    /// <summary>The rows, without a copy of each.</summary>
    internal ReadOnlySpan<TableClaim> Rows => _claims;
}
