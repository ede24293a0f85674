using System.Runtime.CompilerServices;

namespace ClaimCompare.Language;

/// <summary>Finds the sentences of an article for claims that came without them; an article is split once.</summary>
internal static class SentenceFinder
{
    private static readonly ConditionalWeakTable<Article, TextSpan[]> Known = [];

    /// <summary>The sentence that holds the beginning of a span; the span itself where there is none.</summary>
    public static TextSpan Around(Article article, TextSpan span)
    {
        TextSpan[] sentences = Known.GetValue(article, Split);
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].Start > span.Start)
                high = middle - 1;
            else if (sentences[middle].End <= span.Start)
                low = middle + 1;
            else
                return sentences[middle];
        }

        return span;
    }

    private static TextSpan[] Split(Article article)
    {
        using TokenizedText text = Tokenizer.Tokenize(article.Text, article.Paragraphs);
        var spans = new TextSpan[text.Sentences.Length];
        for (int i = 0; i < spans.Length; i++)
            spans[i] = text.Sentences[i].Span;
        return spans;
    }
}
