namespace ClaimCompare.Reading;

/// <summary>A line of a page's article.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Number">Its index among the lines of the page.</param>
internal readonly record struct ArticleLine(ParagraphRole Role, string Text, int Number);
