using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>The time that stands at an entry of a live report.</summary>
/// <param name="Paragraph">The index of the paragraph that it is, or at whose beginning it stands.</param>
/// <param name="Length">The characters of that paragraph that are the stamp; 0 where markup alone tells the time.</param>
/// <param name="Day">The day, where it is told.</param>
/// <param name="Minute">Minutes since midnight, by the article's clock.</param>
internal readonly record struct EntryStamp(int Paragraph, int Length, DateOnly? Day, int Minute)
{
    private const int LongestDate = 60;
    private const int LongestPrefix = 24;

    /// <summary>Finds the times of an article: lines that are nothing else, beginnings of lines, and those that its page gives.</summary>
    /// <param name="article">The article.</param>
    /// <param name="given">Times by markup, with the offset from which on they hold, in order.</param>
    public static List<EntryStamp> Find(Article article, IReadOnlyList<(int At, WrittenDate Time)> given)
    {
        var stamps = new List<EntryStamp>();
        DateOnly? day = null;
        bool isRead = false;
        int next = 0;
        int? zone = article.UtcOffset is { } offset ? (int)offset.TotalMinutes : null;
        for (int i = 0; i < article.Paragraphs.Count; i++)
        {
            Paragraph paragraph = article.Paragraphs[i];
            WrittenDate? told = null;
            while (next < given.Count && given[next].At < paragraph.End)
                told = Moved(given[next++].Time, zone);
            ReadOnlySpan<char> text = article.Text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start);
            if (paragraph.Role is not (ParagraphRole.Byline or ParagraphRole.Body or ParagraphRole.Subheading or ParagraphRole.List) && !(paragraph.Role == ParagraphRole.Advert && LineShapes.IsTime(text)))
                continue;
            if (TryWeekday(text, article.Date, out WrittenDate shown))
            {
                Add(i, text.Length, Moved(shown, zone), told);
                continue;
            }

            if (TryRead(text, out shown, out int length))
            {
                shown = Moved(shown, zone);
                if (shown.Date.HasTime || shown.Start < 0)
                    Add(i, length, shown, told);
                else
                    day = shown.Date.First;
            }
            else if (told is not null)
            {
                Add(i, 0, null, told);
            }

            isRead |= paragraph.IsRead && length == 0;
        }

        return stamps;

        void Add(int at, int length, WrittenDate? shown, WrittenDate? told)
        {
            DateOnly? own = shown is { Start: >= 0 } ? shown.Value.Date.First : told?.Date.First ?? day;
            int minute = (shown ?? told)!.Value.Date.MinuteOfDay;

            // The page's own date stands before all of its text
            if (!isRead && own is { } date && PartialDate.OfMinute(date, minute) is var time && (time == article.Date || time == article.Updated))
                return;
            stamps.Add(new EntryStamp(at, length, own, minute));
        }
    }

    /// <summary>Kamis, 19.40 WIB: a weekday, which is the last of its name up to the publication, and the time.</summary>
    private static bool TryWeekday(ReadOnlySpan<char> text, PartialDate? published, out WrittenDate date)
    {
        date = default;
        text = text.Trim(" []()|-–—•:");
        int end = text.IndexOfAny(' ', ',');
        if (end < 0 || text.Length > LongestPrefix || published is not { HasDay: true } today)
            return false;
        Span<char> lower = stackalloc char[LongestPrefix];
        int word = Vocabulary.Default.Find(lower[..text[..end].ToLowerInvariant(lower)]);
        ReadOnlySpan<Token> name = [new Token { Word = word }];
        if (word == 0 || !DateWords.Default.Weekdays.TryMatch(name, 0, 1, out _, out int weekday) || !LineShapes.TryTime(text[end..].TrimStart(" ,|-–—"), out int minute, out int? zone)
            || !CalendarMath.TryWeekday(today, weekday, next: false, out PartialDate day))
            return false;
        date = new WrittenDate(PartialDate.OfMinute(day.First, minute), zone, 0, text.Length);
        return true;
    }

    /// <summary>Reads the time or the day that a line is or begins with. A time without a day has a start of -1 and any day.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, out WrittenDate date, out int length)
    {
        length = text.Length;
        if (LineShapes.TryTime(text, out int minute, out int? zone))
        {
            date = new WrittenDate(PartialDate.OfMinute(DateOnly.MinValue.AddDays(1), minute), zone, -1, length);
            return true;
        }

        if (text.Length <= LongestDate && WrittenDate.TryFind(text, out date) && IsBare(text[..date.Start]) && text[date.End..].Trim(" .)]|").IsEmpty)
            return true;
        date = default;
        length = 0;
        return TryPrefix(text, ref date, ref length);
    }

    /// <summary>20.15 WIB - Air mulai surut: a time and a sign before the text.</summary>
    private static bool TryPrefix(ReadOnlySpan<char> text, ref WrittenDate date, ref int length)
    {
        if (text.Length <= LongestPrefix || !text[..LongestPrefix].ContainsAnyInRange('0', '9'))
            return false;
        ReadOnlySpan<char> head = text[..LongestPrefix];
        for (int at = head.IndexOfAnyInRange('0', '9') + 4; at < head.Length; at++)
        {
            if (!(head[at] is '–' or '—' or '|' or ']' or ')' || (head[at] is '-' or ':' && head[at - 1] is not (>= '0' and <= '9'))) || !LineShapes.TryTime(head[..at], out int minute, out int? zone))
                continue;
            length = at + 1;
            while (length < text.Length && text[length] is ' ' or ':' or '-' or '–' or '—')
                length++;
            date = new WrittenDate(PartialDate.OfMinute(DateOnly.MinValue.AddDays(1), minute), zone, -1, length);
            return length < text.Length;
        }

        return false;
    }

    /// <summary>Whether nothing but a weekday or the word for a change stands before a date.</summary>
    private static bool IsBare(ReadOnlySpan<char> before)
    {
        before = before.Trim(" ,.:|-–([");
        return before.IsEmpty || (!before.Contains(' ') && BylineWords.NoNames.Contains(before));
    }

    private static WrittenDate Moved(WrittenDate date, int? zone) => zone is { } minutes && date.Offset is { } own && own != minutes ? Shift(date, minutes) : date;

    private static WrittenDate Shift(WrittenDate date, int zone) => PageDates.Move(date, zone) with { Start = date.Start };
}
