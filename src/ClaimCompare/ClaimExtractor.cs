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
        var texts = new List<ReadText>(2);
        try
        {
            AddTexts(texts, article);
            RunStages(texts, passedOver is not null);
            var claims = new List<NumericClaim>();
            foreach (ReadText text in texts)
                text.AddClaims(claims, text.Location == ClaimLocation.Text ? passedOver : null);
            Restatements.Link(claims);
            return claims;
        }
        finally
        {
            foreach (ReadText text in texts)
                text.Dispose();
        }
    }

    /// <summary>Adds the title of an article, where it has one, and its text.</summary>
    private static void AddTexts(List<ReadText> texts, Article article)
    {
        if (!string.IsNullOrWhiteSpace(article.Title))
        {
            Paragraph[] line = [new Paragraph(ParagraphRole.Body, 0, article.Title.Length)];
            texts.Add(new ReadText(article, Tokenizer.Tokenize(article.Title, line), ClaimLocation.Title, line));
        }

        IReadOnlyList<Paragraph> paragraphs = article.Paragraphs.Count > 0 ? article.Paragraphs : ParagraphAnalyzer.Analyze(article.Text, article.Title);
        texts.Add(new ReadText(article, Tokenizer.Tokenize(article.Text, paragraphs), ClaimLocation.Text, paragraphs));
    }

    /// <summary>Takes texts through the stages together, all through one before the first goes to the next: what a stage needs is at hand for the others where one has gone through it.</summary>
    /// <param name="texts">The texts, of one article or of many.</param>
    /// <param name="noteOthers">Whether the numbers that are no claims are asked for too.</param>
    private static void RunStages(List<ReadText> texts, bool noteOthers)
    {
        foreach (ReadText text in texts)
            text.Quantities = QuantityReader.Read(text.Tokens);
        foreach (ReadText text in texts)
            text.FindDates();
        foreach (ReadText text in texts)
            text.FindPlaces();
        foreach (ReadText text in texts)
            text.Classify(noteOthers && text.Location == ClaimLocation.Text);
        foreach (ReadText text in texts)
            text.Attribute();
        foreach (ReadText text in texts)
            text.FindModalities();
        foreach (ReadText text in texts)
            text.FindCircumstances();
    }
}
