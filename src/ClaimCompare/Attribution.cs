namespace ClaimCompare;

/// <summary>Who says a figure, in what way, and through whom it reached the article.</summary>
/// <remarks>Source, cue and content are the three parts of an attribution as the Penn Discourse Treebank and PolNeAR mark them.</remarks>
public sealed record Attribution
{
    /// <summary>The article's own voice: no source, nobody in between.</summary>
    public static Attribution Narrator { get; } = new() { Type = AttributionType.Narrator, Confidence = AttributionConfidence.Of(AttributionType.Narrator) };

    /// <summary>The innermost speakers, one entry a source; empty where the article says it in its own voice.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Who passed the statement on between the sources and the article, the nearest to the source first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>For each of <see cref="Via"/> the body it belongs to, an outlet's own name, null where none is known; empty where nothing is known of any.</summary>
    public IReadOnlyList<string?> ViaOrganisations { get; init; } = [];

    /// <summary>When the source said it, or null.</summary>
    public PartialDate? Said { get; init; }

    /// <summary>The span of the words that attribute it (<c>menyatakan</c>, <c>menurut</c>), or null.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The cue as the lexicon lists it: in lower case, without <c>-nya</c>; null where there is none.</summary>
    public string? CueLemma { get; init; }

    /// <summary>The span of what is said: the quotation without its marks, the part of the sentence that the cue governs, or the sentence that goes on with the speaker; it holds the number. Null in the article's own voice.</summary>
    public TextSpan? Content { get; init; }

    /// <summary>How the text attributes it; null where it is not known, as in files that do not say.</summary>
    public AttributionType? Type { get; init; }

    /// <summary>How the text presents the statement: as one that was made, one it keeps a distance from, an admission or a denial.</summary>
    public AttributionStance Stance { get; init; }

    /// <summary>
    /// The share, between 0 and 1, of the claims attributed in this way whose sources are right in the project's corpus (<c>claimcompare evaluate corpus --part open</c>); null where no program attributed it.
    /// It tells ways of attributing apart, not claims.
    /// </summary>
    public double? Confidence { get; init; }

    /// <summary>The names of the rules that found it.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The way of the statement: its origins, those who passed it on, and the publisher; in that order.</summary>
    /// <param name="publisher">The outlet of the article; null where it is not known, then the chain ends before it.</param>
    public IReadOnlyList<AttributionLink> Chain(string? publisher)
    {
        var chain = new List<AttributionLink>(Sources.Count + Via.Count + 1);
        foreach (Source source in Sources)
            chain.Add(new AttributionLink(source.Name, AttributionRole.Origin, source.Organisation));
        for (int i = 0; i < Via.Count; i++)
            chain.Add(new AttributionLink(Via[i], AttributionRole.Relayer, i < ViaOrganisations.Count ? ViaOrganisations[i] : null));
        if (!string.IsNullOrEmpty(publisher))
            chain.Add(new AttributionLink(publisher, AttributionRole.Publisher, publisher));
        return chain;
    }
}
