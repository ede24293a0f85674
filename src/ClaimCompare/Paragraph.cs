namespace ClaimCompare;

/// <summary>A stretch of an article's text with the role it plays.</summary>
/// <remarks>
/// Paragraphs are in order and do not overlap. A role may begin inside a line: scraped text often runs a related link into the
/// sentence before it, and such a link is a paragraph of its own.
/// </remarks>
/// <param name="Role">What the stretch is for.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in <see cref="Article.Text"/>.</param>
/// <param name="End">Offset behind its last code unit.</param>
public readonly record struct Paragraph(ParagraphRole Role, int Start, int End)
{
    /// <summary>When the entry of a live report that the stretch belongs to was published, in the zone of <see cref="Article.Date"/>; null outside of such entries and where the day is not known.</summary>
    public PartialDate? Time { get; init; }

    /// <summary>Whether claims are looked for here.</summary>
    public bool IsRead => Role is ParagraphRole.Body or ParagraphRole.Lead or ParagraphRole.Subheading or ParagraphRole.List
        or ParagraphRole.Table or ParagraphRole.Quotation;

    /// <summary>The stretch as a span.</summary>
    public TextSpan Span => new(Start, End);
}
