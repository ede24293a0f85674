using System.Collections.Frozen;

namespace ClaimCompare.Reading;

/// <summary>What an HTML element is for a reader of articles.</summary>
internal enum PageTag : byte
{
    /// <summary>An element inside a line: it neither begins nor ends one.</summary>
    Inline,

    /// <summary>An element whose content is no text of the page.</summary>
    Skipped,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A point in time inside a line.</summary>
    Time,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A forced break of the line, or a rule.</summary>
    Break,

    /// <summary>An element of the head that tells something of the page.</summary>
    Meta,

    /// <summary>A script, which may hold linked data.</summary>
    Script,

    /// <summary>The title of the page.</summary>
    Title,

    /// <summary>A block without a meaning of its own.</summary>
    Block,

    /// <summary>The body, the main part or an article: never passed over for what its class says.</summary>
    Main,

    /// <summary>Navigation and the like.</summary>
    Aside,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>The heading of the page.</summary>
    Headline,

    /// <summary>A heading inside the page.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row or cell of a table.</summary>
    Cell,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A block quotation.</summary>
    Quotation,

    /// <summary>A figure or its caption.</summary>
    Caption,

    /// <summary>Text whose line breaks count.</summary>
    Preformatted,

    /// <summary>Content for browsers without scripts: read only where a page has nothing else.</summary>
    NoScript,
}

/// <summary>The elements of HTML by name (WHATWG HTML, section 4).</summary>
internal static class PageTags
{
    private static readonly FrozenDictionary<string, PageTag> Tags = Build();
    private static readonly FrozenDictionary<string, PageTag>.AlternateLookup<ReadOnlySpan<char>> Spans = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an element of a name is; unknown elements stand inside a line.</summary>
    public static PageTag Of(string name) => Tags.GetValueOrDefault(name);

    /// <summary>The same for a stretch of a page.</summary>
    public static PageTag Of(ReadOnlySpan<char> name) => Spans.TryGetValue(name, out PageTag tag) ? tag : PageTag.Inline;

    /// <summary>Whether an element begins and ends lines.</summary>
    public static bool IsBlock(PageTag tag) => tag >= PageTag.Block;

    private static FrozenDictionary<string, PageTag> Build()
    {
        var tags = new Dictionary<string, PageTag>(StringComparer.OrdinalIgnoreCase);
        Add(PageTag.Skipped, "style iframe svg button template select textarea object video audio canvas dialog math map embed applet noframes frameset input datalist progress meter xmp plaintext");
        Add(PageTag.Link, "a");
        Add(PageTag.Image, "img picture amp-img");
        Add(PageTag.Time, "time");
        Add(PageTag.Break, "br hr");
        Add(PageTag.Meta, "meta link base");
        Add(PageTag.Script, "script");
        Add(PageTag.Title, "title");
        Add(PageTag.Block, "div section center address form fieldset hgroup details summary header dir menu amp-accordion layer footer");
        Add(PageTag.Main, "html head body main article");
        Add(PageTag.Aside, "nav aside");
        Add(PageTag.Paragraph, "p");
        Add(PageTag.Headline, "h1");
        Add(PageTag.Heading, "h2 h3 h4 h5 h6");
        Add(PageTag.List, "ul ol dl");
        Add(PageTag.Item, "li dt dd");
        Add(PageTag.Cell, "tr td th");
        Add(PageTag.Table, "table tbody thead tfoot caption");
        Add(PageTag.Quotation, "blockquote");
        Add(PageTag.Caption, "figure figcaption");
        Add(PageTag.Preformatted, "pre listing");
        Add(PageTag.NoScript, "noscript");
        return tags.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(PageTag tag, string names)
        {
            foreach (string name in names.Split(' '))
                tags[name] = tag;
        }
    }
}
