namespace ClaimCompare;

/// <summary>What a paragraph is for in a news article. Claims come from text the newsroom wrote: every role but those marked as passed over.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The headline, where the text repeats it.</summary>
    Headline,

    /// <summary>Place and outlet before the first sentence, standing alone. Passed over.</summary>
    Dateline,

    /// <summary>Author and publication time. Passed over.</summary>
    Byline,

    /// <summary>Agency and editor lines (<c>Sumber: … | Editor: …</c>). Passed over; the agency is kept in <see cref="Article.Credits"/>.</summary>
    Credit,

    /// <summary>The first paragraph of running text.</summary>
    Lead,

    /// <summary>A heading inside the article.</summary>
    Subheading,

    /// <summary>An item of a list.</summary>
    List,

    /// <summary>A row of a table.</summary>
    Table,

    /// <summary>A block quotation.</summary>
    Quotation,

    /// <summary>The caption of a picture. Passed over.</summary>
    Caption,

    /// <summary>A link to another story (<c>Baca juga: …</c>). Passed over.</summary>
    Related,

    /// <summary>An advertisement or a reader prompt. Passed over.</summary>
    Advert,

    /// <summary>A subject tag. Passed over.</summary>
    Tag,
}
