namespace ClaimCompare;

/// <summary>What somebody did with a statement.</summary>
public enum AttributionRole
{
    /// <summary>Made it.</summary>
    Origin,

    /// <summary>Passed it on.</summary>
    Relayer,

    /// <summary>Published the article that it stands in.</summary>
    Publisher,
}
