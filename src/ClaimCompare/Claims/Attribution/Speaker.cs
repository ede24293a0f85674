using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Somebody an article reports: the names it uses, the body, and what was last known of the statement.</summary>
internal sealed class Speaker
{
    private Source? _source;

    /// <summary>The fullest name so far.</summary>
    public required string Name { get; set; }

    /// <summary>All spellings, the fullest included.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The body it speaks for, or null.</summary>
    public string? Organisation { get; set; }

    /// <summary>Whether it is a body, a government or a document's owner.</summary>
    public bool IsBody { get; init; }

    /// <summary>Whether it has a name of its own.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Through whom it was last reported.</summary>
    public string? Via { get; set; }

    /// <summary>The first outlet that the text names for it.</summary>
    public string? FirstVia { get; set; }

    /// <summary>The cue of the statement that names it.</summary>
    public int FirstViaAt { get; set; }

    /// <summary>When it last spoke, where the text says so.</summary>
    public PartialDate? Said { get; set; }

    /// <summary>The first date of a statement that the text gives.</summary>
    public PartialDate? FirstSaid { get; set; }

    /// <summary>The phrase that names it with most beside the name, or null.</summary>
    public SourceMention? Mention { get; private set; }

    /// <summary>Keeps the first phrase that gives most beside the name.</summary>
    public void Keep(SourceMention mention)
    {
        if (Mention is null || (mention.Kind == Mention.Kind && Beside(mention) > Beside(Mention)) || (mention.Kind == SourceKind.Person && Mention.Kind != SourceKind.Person))
            Mention = mention;
    }

    private static int Beside(SourceMention mention) => mention.End - mention.First - 1 - mention.Name.AsSpan().Count(' ');

    /// <summary>The source as claims carry it, made once: all names are known before the first claim asks.</summary>
    /// <param name="document">The text that names it.</param>
    public Source ToSource(Document document) => _source ??= Make(document);

    private Source Make(Document document)
    {
        // Mostly the text has but one spelling
        bool alone = Names.Count == 0 || (Names.Count == 1 && Names[0] == Name);
        Source source = new(Name, Organisation) { Aliases = alone ? [] : [.. Names.Where(n => n != Name)] };
        return Mention is null ? source : SourceDescription.Describe(document, source, Mention);
    }
}
