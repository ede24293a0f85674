namespace ClaimCompare;

/// <summary>A news article: its text, unchanged, and what is known about it.</summary>
/// <remarks>Every offset that the library gives counts UTF-16 code units of <see cref="Text"/>, or of <see cref="Title"/> where a claim says so.</remarks>
public sealed record Article
{
    /// <summary>The identifier: the <c>id</c> of a JSON Lines row, or a file's name without its extension.</summary>
    public required string Id { get; init; }

    /// <summary>The text as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the publishing outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The publication date, with the time of day where the article gives it; null where nothing tells it.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>When the article was last changed, in the same zone as <see cref="Date"/>; null where nothing tells it or it was not changed.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>The zone that <see cref="Date"/> and <see cref="Updated"/> are told in, as an offset from UTC (WIB +07:00, WITA +08:00, WIT +09:00); null where nothing tells it.</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The address it was published at, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The name of the site, or null.</summary>
    public string? Site { get; init; }

    /// <summary>The section of the site that it appeared in (<c>Internasional</c>), or null.</summary>
    public string? Section { get; init; }

    /// <summary>The language that the page declares, as a code of ISO 639 in lower case (<c>id</c>), or null.</summary>
    public string? Language { get; init; }

    /// <summary>The reporters named in the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The editor named in the credit line, or null.</summary>
    public string? Editor { get; init; }

    /// <summary>The agencies and outlets that the article credits (<c>Sumber: Reuters</c>).</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>The place of the dateline (<c>KONTAN.CO.ID - MOSKOW.</c>), or null.</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>The stretches of <see cref="Text"/> with their roles, in order, without overlap.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];
}
