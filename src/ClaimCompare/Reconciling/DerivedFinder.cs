using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Derives figures from statements over a whole: <c>semua penumpang dan awak tewas</c>, where 242 were on board.</summary>
internal static class DerivedFinder
{
    private const int MostWords = 9;

    /// <summary>The derived figures of an event, in the order of articles and text.</summary>
    /// <param name="articles">The articles of the event.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="groupOf">The index of the group that states an outcome of people, or null.</param>
    public static IEnumerable<DerivedFigure> Find(IEnumerable<Article> articles, IReadOnlyList<ClaimFeatures> claims, Func<ClaimKind, int?> groupOf)
    {
        List<ClaimFeatures> wholes = claims.ToList().FindAll(c => c.Claim is { Kind: ClaimKind.People, Value: > 0, Qualifier: Qualifier.Exact, Measure: Measure.Level, Modality: Modality.Actual, OutOf: null });
        if (wholes.Count == 0)
            yield break;
        foreach (Article article in articles)
        {
            foreach ((TextSpan span, List<string> nouns, ClaimKind kind) in Statements(article))
            {
                if (Whole(article, nouns, wholes) is not { } whole)
                    continue;
                decimal value = whole.Sum(c => c.Claim.Value!.Value);
                string words = article.Text[span.Start..span.End];
                yield return new DerivedFigure(value, kind, article.Id, span, [.. whole.Select(c => c.Claim)], groupOf(kind), Reasons.Of("derived.whole", words, string.Join(" + ", whole.Select(c => Reasons.Show(c.Claim)))));
            }
        }
    }

    private static IEnumerable<(TextSpan Span, List<string> Nouns, ClaimKind Kind)> Statements(Article article)
    {
        foreach (Paragraph paragraph in article.Paragraphs.Where(p => p.IsRead && p.End <= article.Text.Length))
        {
            List<(string Word, int Start, int End, bool Breaks)> words = Words(article.Text, paragraph);
            for (int i = 0; i < words.Count; i++)
            {
                if (!WholeWords.IsWhole(words[i].Word) || (i > 0 && !words[i].Breaks && WholeWords.IsNot(words[i - 1].Word)))
                    continue;
                var nouns = new List<string>();
                for (int j = i + 1; j < Math.Min(words.Count, i + MostWords) && !words[j].Breaks && !WholeWords.IsNot(words[j].Word) && !char.IsDigit(words[j].Word[0]); j++)
                {
                    if (WholeWords.Outcome(words[j].Word) is not { } kind)
                    {
                        if (ComparingWords.IsTelling(words[j].Word) && ClaimFeatures.Stem(words[j].Word) is { } stem)
                            nouns.Add(stem);
                        continue;
                    }

                    if (nouns.Count > 0)
                        yield return (new TextSpan(words[i].Start, words[j].End), nouns, kind);
                    break;
                }
            }
        }
    }

    /// <summary>The claims that state the whole, those of the article first: one that counts all the nouns, one of people around whom they are named, or one for each of two nouns.</summary>
    private static List<ClaimFeatures>? Whole(Article article, List<string> nouns, List<ClaimFeatures> wholes)
    {
        foreach (List<ClaimFeatures> from in new[] { wholes.FindAll(w => w.Claim.ArticleId == article.Id), wholes })
        {
            if (from.Find(w => w.NounWords.Count > 0 && nouns.TrueForAll(w.NounWords.Contains)) is { } exact)
                return [exact];
            if (from.Find(w => w.NounWords.Count == 0 && nouns.TrueForAll(n => w.Context.Contains(n))) is { } around)
                return [around];
            if (nouns.Count == 2 && from.Find(w => w.NounWords.SetEquals([nouns[0]])) is { } first && from.Find(w => w.Claim.ArticleId == first.Claim.ArticleId && w.NounWords.SetEquals([nouns[1]])) is { } second)
                return [first, second];
        }

        return null;
    }

    private static List<(string Word, int Start, int End, bool Breaks)> Words(string text, Paragraph paragraph)
    {
        var words = new List<(string, int, int, bool)>();
        int start = -1;
        bool breaks = true;
        for (int i = paragraph.Start; i <= paragraph.End; i++)
        {
            bool inside = i < paragraph.End && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && start >= 0));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside)
            {
                if (start >= 0)
                {
                    words.Add((text[start..i].ToLowerInvariant(), start, i, breaks));
                    (start, breaks) = (-1, false);
                }

                breaks |= i < paragraph.End && text[i] is '.' or '!' or '?' or ';' or ':' or '\n';
            }
        }

        return words;
    }
}
