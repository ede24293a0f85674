using System.Text;
using ClaimCompare.Language;
using ClaimCompare.Quantities;
using ClaimCompare.Reading;
using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>What an article says, read again: its quantities and its words. Each is made when it is first asked for.</summary>
internal sealed class ArticleEvidence
{
    private readonly Lazy<Dictionary<TextSpan, Quantity>> _text, _title;
    private readonly Lazy<CodePoints> _textPoints, _titlePoints;
    private readonly Lazy<HashSet<string>> _words;
    private readonly Lazy<string> _all;

    public ArticleEvidence(Article article)
    {
        Article = article;
        _text = new(() => Quantities(article.Text, article.Paragraphs.Count > 0 ? article.Paragraphs : ParagraphAnalyzer.Analyze(article.Text, article.Title)));
        _title = new(() => article.Title is { } title ? Quantities(title, [new Paragraph(ParagraphRole.Body, 0, title.Length)]) : []);
        _textPoints = new(() => new CodePoints(article.Text));
        _titlePoints = new(() => new CodePoints(article.Title ?? string.Empty));
        _all = new(() => string.Join('\n', new[] { article.Text, article.Title, article.Outlet, article.Site, article.Url, article.Editor, article.DatelinePlace }.Concat(article.Authors).Concat(article.Credits).Select(s => ClaimText.WellFormed(s ?? string.Empty))));
        _words = new(() => [.. Words(_all.Value)]);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The number expressions of the text or title, by their spans.</summary>
    public Dictionary<TextSpan, Quantity> QuantitiesOf(ClaimLocation location) => location == ClaimLocation.Title ? _title.Value : _text.Value;

    /// <summary>The code points of the text or title.</summary>
    public CodePoints PointsOf(ClaimLocation location) => location == ClaimLocation.Title ? _titlePoints.Value : _textPoints.Value;

    /// <summary>The first word of a name that stands nowhere in the article, or null.</summary>
    public string? Absent(string name)
    {
        foreach (string word in Words(name))
        {
            // Words run together in the article stand inside a longer one
            if (!_words.Value.Contains(word) && !_all.Value.Contains(word, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        return null;
    }

    /// <summary>Reads a text by itself: the one quantity that is all of it, or null.</summary>
    public static Quantity? Alone(string words)
    {
        using TokenizedText tokens = Tokenizer.Tokenize(words);
        Quantity[] quantities = QuantityReader.Read(tokens);
        return quantities is [{ } one] && one.Span == new TextSpan(0, words.Length) ? one : null;
    }

    private static Dictionary<TextSpan, Quantity> Quantities(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        using TokenizedText tokens = Tokenizer.Tokenize(text, paragraphs);
        var bySpan = new Dictionary<TextSpan, Quantity>();
        foreach (Quantity quantity in QuantityReader.Read(tokens))
            bySpan.TryAdd(quantity.Span, quantity);
        return bySpan;
    }

    /// <summary>The runs of letters, marks and digits, in lower case.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
