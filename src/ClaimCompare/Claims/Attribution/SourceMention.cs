namespace ClaimCompare.Claims;

/// <summary>A source as one phrase of the text names it.</summary>
/// <param name="Name">The name without office and title, or a short description.</param>
/// <param name="Organisation">The body that the phrase ties to it, or null.</param>
/// <param name="Kind">What the phrase is.</param>
/// <param name="First">The phrase's first token.</param>
/// <param name="End">Index behind its last token.</param>
internal sealed record SourceMention(string Name, string? Organisation, SourceKind Kind, int First, int End)
{
    /// <summary>An acronym in parentheses behind the name, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>An acronym in parentheses behind the organisation, or null.</summary>
    public string? BodyAcronym { get; init; }
}

/// <summary>What a source phrase is.</summary>
internal enum SourceKind
{
    Person,
    Body,
    Description,
    Pronoun,
    Anaphor,
    Outlet,

    /// <summary>An office alone, without a body or name: whoever holds it.</summary>
    Office,
}
