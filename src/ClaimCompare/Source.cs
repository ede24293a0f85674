namespace ClaimCompare;

/// <summary>Who answers for a figure: a person, a body, a document's owner, or a description where there is no name.</summary>
/// <param name="Name">The fullest name the article uses, without office or title (<c>Sergei Shoigu</c>); a short description where there is no name.</param>
/// <param name="Organisation">The body that a person speaks for; a body's own name for a body; null where none is known.</param>
public sealed record Source(string Name, string? Organisation = null)
{
    /// <summary>Other names the article uses for the same source (<c>NIS</c>, <c>Shoigu</c>), without <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What sort of source it is; null where it is not known, as in files that do not say.</summary>
    public SourceType? Type { get; init; }

    /// <summary>The office or description that the article gives with the name, as it stands there (<c>Kepala BPBD Lumbungsari</c>); null where there is none.</summary>
    public string? Office { get; init; }

    /// <summary>The rank that stands before the name (<c>Mayjen</c>), or null.</summary>
    public string? Rank { get; init; }

    /// <summary>Where the article names it, with office and rank: the first place that gives most; null where it is not known.</summary>
    public TextSpan? Span { get; init; }
}
