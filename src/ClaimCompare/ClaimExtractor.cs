using ClaimCompare.Claims;
using ClaimCompare.Language;
using ClaimCompare.Quantities;
using ClaimCompare.Reading;

namespace ClaimCompare;

/// <summary>Finds every numeric claim of an article, with who says it, through whom, when and where.</summary>
/// <remarks>Instances hold no state: one may be shared by all threads.</remarks>
public sealed partial class ClaimExtractor
{
    /// <summary>Finds the claims of an article: those of its title first, then those of its text, in the order of the text.</summary>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public IReadOnlyList<NumericClaim> Extract(Article article) => Extract(article, null);

    /// <summary>Finds the claims, and notes the numbers that are none with the rules that say so.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passedOver">Takes the number expressions of the text that are no claims; null to leave that out.</param>
    internal IReadOnlyList<NumericClaim> Extract(Article article, List<PassedOver>? passedOver)
    {
        ArgumentNullException.ThrowIfNull(article);
        IReadOnlyList<Paragraph> paragraphs = article.Paragraphs.Count > 0 ? article.Paragraphs : ParagraphAnalyzer.Analyze(article.Text, article.Title);
        using var text = new ReadText(article, Tokenizer.Tokenize(article.Text, paragraphs), ClaimLocation.Text, paragraphs);
        if (string.IsNullOrWhiteSpace(article.Title))
            return Extract([text], passedOver);
        Paragraph[] line = [new Paragraph(ParagraphRole.Body, 0, article.Title.Length)];
        using var title = new ReadText(article, Tokenizer.Tokenize(article.Title, line), ClaimLocation.Title, line);
        return Extract([title, text], passedOver);
    }

    /// <summary>Takes the texts of an article through the stages together: a title is short, and what a stage needs is at hand for it where the text comes right behind.</summary>
    private static List<NumericClaim> Extract(ReadOnlySpan<ReadText> texts, List<PassedOver>? passedOver)
    {
        foreach (ReadText text in texts)
            text.Quantities = QuantityReader.Read(text.Tokens);
        foreach (ReadText text in texts)
            text.FindDates();
        foreach (ReadText text in texts)
            text.FindPlaces();
        foreach (ReadText text in texts)
            text.Classify(passedOver is not null && text.Location == ClaimLocation.Text);
        foreach (ReadText text in texts)
            text.Attribute();
        foreach (ReadText text in texts)
            text.FindModalities();
        foreach (ReadText text in texts)
            text.FindCircumstances();
        var claims = new List<NumericClaim>();
        foreach (ReadText text in texts)
            text.AddClaims(claims, text.Location == ClaimLocation.Text ? passedOver : null);
        Restatements.Link(claims);
        return claims;
    }
}
