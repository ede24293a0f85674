using ClaimCompare.Language;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>Finds the sentence around a span of an article.</summary>
internal static class SentenceFinder
{
    /// <summary>The sentence that holds the beginning of a span; the span itself where there is none.</summary>
    public static TextSpan Around(Article article, TextSpan span)
    {
        using TokenizedText text = Tokenizer.Tokenize(article.Text, article.Paragraphs);
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.Start <= span.Start && span.Start < sentence.End)
                return sentence.Span;
        }

        return span;
    }
}
