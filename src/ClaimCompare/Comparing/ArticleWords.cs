namespace ClaimCompare.Comparing;

/// <summary>The telling words of an article with how much each is used: names count twice.</summary>
internal sealed class ArticleWords
{
    private const double PlainWord = 0.5;
    private const int ShortestWord = 4;
    private readonly Dictionary<string, (int Count, bool IsName)> _words = new(StringComparer.Ordinal);

    private ArticleWords(string id) => Id = id;

    /// <summary>The article's identifier.</summary>
    public string Id { get; }

    /// <summary>How many different telling words there are.</summary>
    public int Count => _words.Count;

    /// <summary>The words with their weights (1 + ln of how often they occur, half for what is no name).</summary>
    public IEnumerable<(string Word, double Weight)> Weights => _words.Select(w => (w.Key, (1 + Math.Log(w.Value.Count)) * (w.Value.IsName ? 1 : PlainWord)));

    /// <summary>Whether a word is written as a name inside a sentence.</summary>
    public bool IsName(string word) => _words.TryGetValue(word, out (int, bool IsName) entry) && entry.IsName;

    /// <summary>The words of an article's title and running text.</summary>
    public static ArticleWords Of(Article article)
    {
        var words = new ArticleWords(article.Id);
        words.Add(article.Title ?? string.Empty, mayName: false);
        if (article.Paragraphs.Count == 0)
            words.Add(article.Text, mayName: true);
        foreach (Paragraph paragraph in article.Paragraphs.Where(p => p.IsRead && p.End <= article.Text.Length))
            words.Add(article.Text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start), mayName: true);
        return words;
    }

    /// <summary>The words of claims whose article is not at hand: what they count, where, and who says it.</summary>
    public static ArticleWords Of(string id, IEnumerable<NumericClaim> claims)
    {
        var words = new ArticleWords(id);
        foreach (NumericClaim claim in claims)
        {
            words.Add(claim.Object ?? string.Empty, mayName: false);
            words.Add("di " + claim.Place, mayName: true);
            foreach (Source source in claim.Attribution.Sources)
                words.Add("oleh " + source.Name + ", " + source.Organisation, mayName: true);
        }

        return words;
    }

    private void Add(ReadOnlySpan<char> text, bool mayName)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetter(text[i]) || (start >= 0 && (char.IsDigit(text[i]) || text[i] is '-' or '_')));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                Note(text[start..i], mayName && char.IsUpper(text[start]) && GoesOn(text, start));
                start = -1;
            }
        }
    }

    private void Note(ReadOnlySpan<char> word, bool isName)
    {
        if (word.Length < (isName ? ShortestWord - 1 : ShortestWord))
            return;
        string lower = word.ToString().ToLowerInvariant();
        if (!ComparingWords.IsTelling(lower))
            return;
        (int count, bool known) = _words.GetValueOrDefault(lower);
        _words[lower] = (count + 1, known || isName);
    }

    /// <summary>Whether a sentence goes on before a word: what begins one is in upper case without being a name.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
            return false;
        char before = text[start - 2];
        return char.IsLetterOrDigit(before) || before is ',' or ')';
    }
}
