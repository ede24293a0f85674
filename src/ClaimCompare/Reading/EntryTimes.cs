namespace ClaimCompare.Reading;

/// <summary>Gives the paragraphs of a live report the time of the entry that they stand in.</summary>
/// <remarks>
/// Entries stand newest or oldest first; a time without a day has that of its neighbours, where the clock leaps over midnight the next. The day of the
/// newest entry is that of the last change, the day of the oldest that of the publication. A chronicle of the day (times in their order, all before
/// the publication) is no live report.
/// </remarks>
internal static class EntryTimes
{
    private const int FewestEntries = 2;
    private const int Leap = 6 * 60;
    private const int Slack = 5;

    /// <summary>The article with the times of its entries; as it is where it is no live report.</summary>
    /// <param name="article">The article with its date.</param>
    /// <param name="given">Times by markup, with the offset from which on they hold, in order.</param>
    public static Article Set(Article article, IReadOnlyList<(int At, WrittenDate Time)>? given = null)
    {
        List<EntryStamp> stamps = EntryStamp.Find(article, given ?? []);
        if (stamps.Count < FewestEntries)
            return article;
        int[] starts = Starts(article, stamps);
        int running = 0;
        for (int i = 0; i < starts.Length; i++)
            running += HasText(article, starts[i], i + 1 < starts.Length ? starts[i + 1] : article.Paragraphs.Count) ? 1 : 0;
        bool isNewestFirst = IsNewestFirst(stamps);
        if (running < FewestEntries || running * 2 < stamps.Count || (given is not { Count: > 0 } && IsChronicle(article, stamps, isNewestFirst)))
            return article;
        PartialDate?[] times = Times(article, stamps, isNewestFirst);
        var paragraphs = new List<Paragraph>(article.Paragraphs.Count);
        int entry = -1, next = 0;
        for (int i = 0; i < article.Paragraphs.Count; i++)
        {
            while (entry + 1 < starts.Length && starts[entry + 1] <= i)
                entry++;
            Paragraph paragraph = article.Paragraphs[i] with { Time = entry < 0 ? null : times[entry] };
            EntryStamp stamp = next < stamps.Count && stamps[next].Paragraph == i ? stamps[next++] : default;
            if (stamp.Length == 0)
            {
                paragraphs.Add(paragraph);
                continue;
            }

            paragraphs.Add(paragraph with { Role = ParagraphRole.Byline, End = paragraph.Start + stamp.Length });
            if (paragraph.Start + stamp.Length < paragraph.End)
                paragraphs.Add(paragraph with { Start = paragraph.Start + stamp.Length });
        }

        return article with { Paragraphs = paragraphs };
    }

    /// <summary>Gives an article its date, and its entries theirs where they waited for it.</summary>
    public static Article Date(Article article, PartialDate? date)
    {
        if (date == article.Date)
            return article;
        article = article with { Date = date };
        return article.Paragraphs.All(p => p.Time is null) ? Set(article) : article;
    }

    /// <summary>The first paragraph of each entry: the stamp, a heading right before it, or what stands between it and the stamp before where stamps follow their entries.</summary>
    private static int[] Starts(Article article, List<EntryStamp> stamps)
    {
        var starts = new int[stamps.Count];
        bool follow = stamps[0].Length > 0 && HasText(article, 0, stamps[0].Paragraph) && !HasText(article, stamps[^1].Paragraph, article.Paragraphs.Count);

        // Before the first entry may stand what introduces all of them: its heading parts them, where entries have headings
        int first = 0;
        if (follow && stamps[0].Paragraph + 1 < article.Paragraphs.Count && article.Paragraphs[stamps[0].Paragraph + 1].Role == ParagraphRole.Subheading)
        {
            while (first < stamps[0].Paragraph && article.Paragraphs[first].Role != ParagraphRole.Subheading)
                first++;
        }

        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = follow ? i == 0 ? first : stamps[i - 1].Paragraph + 1 : stamps[i].Paragraph;
            while (!follow && starts[i] > 0 && article.Paragraphs[starts[i] - 1].Role == ParagraphRole.Subheading && (i == 0 || starts[i] - 1 > stamps[i - 1].Paragraph))
                starts[i]--;
        }

        return starts;
    }

    private static bool HasText(Article article, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Paragraph paragraph = article.Paragraphs[i];
            if (paragraph.IsRead && ContainerFinder.IsRunning(article.Text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start), 0))
                return true;
        }

        return false;
    }

    private static bool IsNewestFirst(List<EntryStamp> stamps)
    {
        int falls = 0;
        for (int i = 1; i < stamps.Count; i++)
        {
            int days = stamps[i].Day is { } day && stamps[i - 1].Day is { } before ? day.DayNumber - before.DayNumber : 0;
            int step = days != 0 ? days : stamps[i].Minute - stamps[i - 1].Minute;
            falls += Math.Sign(Math.Abs(step) >= Leap && days == 0 ? -step : step) < 0 ? 1 : step == 0 ? 0 : -1;
        }

        return falls > 0;
    }

    private static bool IsChronicle(Article article, List<EntryStamp> stamps, bool isNewestFirst) =>
        !isNewestFirst && stamps.TrueForAll(s => s.Day is null) && article.Updated is null && article.Date is { HasTime: true } date && stamps.TrueForAll(s => s.Minute < date.MinuteOfDay);

    /// <summary>The time of each entry; null where the day is not known.</summary>
    private static PartialDate?[] Times(Article article, List<EntryStamp> stamps, bool isNewestFirst)
    {
        var days = new int[stamps.Count];
        int? known = null;
        for (int i = 0; i < days.Length; i++)
        {
            if (i > 0)
            {
                int step = stamps[i].Minute - stamps[i - 1].Minute;
                days[i] = days[i - 1] + (isNewestFirst ? step >= Leap ? -1 : 0 : step <= -Leap ? 1 : 0);
            }

            if (stamps[i].Day is { } day)
            {
                // What stands before the first day told is counted from it
                for (int j = 0; known is null && j < i; j++)
                    days[j] += day.DayNumber - days[i];
                known = days[i] = day.DayNumber;
            }
        }

        if (known is null)
        {
            PartialDate? newest = article.Updated ?? (isNewestFirst ? null : article.Date);
            bool byNewest = isNewestFirst && newest is { HasDay: true };
            if ((byNewest ? newest : article.Date) is not { HasDay: true } anchor)
                return new PartialDate?[stamps.Count];
            int at = byNewest || !isNewestFirst ? 0 : days.Length - 1;
            int shift = anchor.First.DayNumber - days[at] - (byNewest && anchor.HasTime && stamps[0].Minute > anchor.MinuteOfDay + Slack ? 1 : 0);
            for (int i = 0; i < days.Length; i++)
                days[i] += shift;
        }

        return [.. stamps.Select((s, i) => days[i] < 0 || days[i] > DateOnly.MaxValue.DayNumber ? (PartialDate?)null : PartialDate.OfMinute(DateOnly.FromDayNumber(days[i]), s.Minute))];
    }
}
