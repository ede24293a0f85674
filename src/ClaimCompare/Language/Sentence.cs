namespace ClaimCompare.Language;

/// <summary>A sentence: a run of tokens within one paragraph.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
internal readonly record struct Sentence(int FirstToken, int EndToken, int Start, int End, int Paragraph)
{
    /// <summary>The sentence as a span of the text.</summary>
    public TextSpan Span => new(Start, End);
}
