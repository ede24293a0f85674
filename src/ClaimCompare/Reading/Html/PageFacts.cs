namespace ClaimCompare.Reading;

/// <summary>What a page says of itself, as it stands there: gathered while its blocks are walked, judged by <see cref="PageMetadata"/>.</summary>
internal sealed class PageFacts
{
    /// <summary>The most elements of a sort that are kept: real pages have a few dozen.</summary>
    private const int MaxElements = 2000;

    /// <summary>The most linked data that is read, in UTF-16 code units: real pages have some hundred thousand.</summary>
    private const int MaxLinkedData = 4_000_000;

    private int _linkedLength;

    /// <summary>Names and contents of <c>meta</c> elements in order; names in lower case.</summary>
    public List<(string Name, string Content)> Meta { get; } = [];

    /// <summary>The texts of scripts with linked data.</summary>
    public List<ReadOnlyMemory<char>> LinkedData { get; } = [];

    /// <summary>The <c>datetime</c> of <c>time</c> elements, with their <c>itemprop</c> and the line at whose beginning they stand; -1 for those inside a line.</summary>
    public List<(string Value, string Property, int Line)> Times { get; } = [];

    /// <summary>Addresses by relation: canonical, next, prev, amphtml.</summary>
    public Dictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>Links whose address may number a page of the same article; whether the page marks them as the one that is shown.</summary>
    public List<(string Href, bool IsCurrent)> PageLinks { get; } = [];

    /// <summary>The language that the page declares.</summary>
    public string? Language { get; set; }

    /// <summary>The text of the <c>title</c> element.</summary>
    public string? Title { get; set; }

    /// <summary>The blocks of <c>h1</c> elements.</summary>
    public List<int> Headlines { get; } = [];

    /// <summary>Blocks and inline stretches that microdata or a class names: property, first line, text.</summary>
    public List<(string Property, string Text)> Properties { get; } = [];

    public void AddMeta(string name, string content)
    {
        if (Meta.Count < MaxElements && name.Length > 0 && content.Length > 0)
            Meta.Add((name.ToLowerInvariant(), content));
    }

    public void AddLinkedData(ReadOnlyMemory<char> json)
    {
        if (LinkedData.Count >= MaxElements || _linkedLength + json.Length > MaxLinkedData)
            return;
        _linkedLength += json.Length;
        LinkedData.Add(json);
    }

    public void AddTime(string value, string property, int line)
    {
        if (Times.Count < MaxElements)
            Times.Add((value, property, line));
    }

    public void AddPageLink(string href, bool isCurrent)
    {
        if (PageLinks.Count < MaxElements)
            PageLinks.Add((href, isCurrent));
    }

    public void AddProperty(string property, string text)
    {
        if (Properties.Count < MaxElements)
            Properties.Add((property, text));
    }
}
