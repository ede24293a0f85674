namespace ClaimCompare.Reading;

/// <summary>Finds where entries of a live report begin by the markup of a page: <c>time</c> elements, and linked data whose words stand on the page.</summary>
internal static class PageEntries
{
    private const int LongestStamp = 60;
    /// <summary>By how many letters the text of an entry is known again.</summary>
    private const int BodyHead = 40;

    /// <summary>Times with the offset from which on they hold, in order.</summary>
    /// <param name="facts">What the page says.</param>
    /// <param name="updates">The entries that linked data gives.</param>
    /// <param name="lines">The lines of the article.</param>
    /// <param name="paragraphs">The paragraph that each of them is.</param>
    public static List<(int At, WrittenDate Time)> Find(PageFacts facts, IReadOnlyList<LiveUpdate> updates, List<ArticleLine> lines, List<Paragraph> paragraphs)
    {
        var found = new SortedDictionary<int, WrittenDate>();
        foreach ((string value, _, int number) in facts.Times)
        {
            int line = number < 0 ? -1 : FirstAtOrBehind(lines, number);
            if (line < 0 || !WrittenDate.TryParse(value, out WrittenDate time) || !time.Date.HasTime)
                continue;

            // Inside the text of a sentence a time is what the sentence tells of
            if (lines[line].Number > number || lines[line].Text.Length <= LongestStamp || lines[line].Role == ParagraphRole.Byline)
                found[paragraphs[line].Start] = time;
        }

        if (updates.Count > 0)
            AddUpdates(updates, lines, paragraphs, found);
        return [.. found.Select(f => (f.Key, f.Value))];
    }

    private static void AddUpdates(IReadOnlyList<LiveUpdate> updates, List<ArticleLine> lines, List<Paragraph> paragraphs, SortedDictionary<int, WrittenDate> found)
    {
        Dictionary<string, int> headlines = new(StringComparer.Ordinal), bodies = new(StringComparer.Ordinal);
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            string letters = PageTitle.Letters(lines[i].Text);
            headlines[letters] = i;
            if (letters.Length >= BodyHead)
                bodies[letters[..BodyHead]] = i;
        }

        foreach (LiveUpdate update in updates)
        {
            if (!WrittenDate.TryParse(update.Published, out WrittenDate time) || !time.Date.HasTime)
                continue;
            string body = update.Body is { } text ? PageTitle.Letters(text.AsSpan(0, Math.Min(text.Length, 4 * BodyHead))) : string.Empty;
            if ((update.Headline is { } headline && headlines.TryGetValue(PageTitle.Letters(headline), out int line)) || (body.Length >= BodyHead && bodies.TryGetValue(body[..BodyHead], out line)))
                found[paragraphs[line].Start] = time;
        }
    }

    private static int FirstAtOrBehind(List<ArticleLine> lines, int number)
    {
        int low = 0, high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (lines[middle].Number < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low < lines.Count ? low : -1;
    }
}
