using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>A date as bylines write it, with its time and zone: <c>Rabu, 18 Jun 2025 20.04 WIB</c>, <c>18/06/2025, 20:04</c>, <c>June 18, 2025</c>, ISO 8601.</summary>
/// <param name="Date">The date, with the time of day where it is told.</param>
/// <param name="Offset">Minutes east of Greenwich; null where no zone is told.</param>
/// <param name="Start">Where the date begins in the text, the weekday left out.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct WrittenDate(PartialDate Date, int? Offset, int Start, int End)
{
    private const int LongestGap = 4;

    private readonly record struct Piece(int Start, int Length, int Number);

    /// <summary>Finds the first date of a text.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out WrittenDate found)
    {
        found = default;
        if (text.Length > 400 || !text.ContainsAnyInRange('0', '9'))
            return false;
        Span<Piece> buffer = stackalloc Piece[64];
        ReadOnlySpan<Piece> pieces = buffer[..Split(text, buffer)];
        for (int i = 0; i + 2 < pieces.Length; i++)
        {
            if (!TryDay(text, pieces, i, out DateOnly day))
                continue;
            int last = i + 2, minute = -1;
            int? offset = null;
            if (TryTime(text, pieces, last + 1, out int m, out int behind))
                (minute, last) = (m, behind);
            else if (TryTimeBefore(text, pieces, i, out m))
                minute = m;
            if (minute >= 0 && TryZone(text, pieces, last + 1, out int zone, out int zoneEnd))
                (offset, last) = (zone, zoneEnd);
            found = new WrittenDate(minute >= 0 ? PartialDate.OfMinute(day, minute) : PartialDate.OfDay(day), offset, pieces[i].Start, pieces[last].Start + pieces[last].Length);
            return true;
        }

        return false;
    }

    /// <summary>Reads a date of metadata: ISO 8601 first, then as bylines write it.</summary>
    public static bool TryParse(string? text, out WrittenDate found)
    {
        found = default;
        string s = (text ?? string.Empty).Trim();
        if (s.Length is < 8 or > 60)
            return false;
        if (s.Length >= 10 && s[4] is '-' or '/' && PartialDate.TryParse(Iso(s), out PartialDate date) && date.HasDay)
        {
            found = new WrittenDate(date, OffsetOf(s), 0, s.Length);
            return true;
        }

        // 20250618T2004 and 20250618: the basic form of ISO 8601
        if (s.Length >= 8 && !s.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9') && PartialDate.TryParse(s[..4] + "-" + s[4..6] + "-" + s[6..8], out date))
        {
            found = new WrittenDate(date, null, 0, s.Length);
            return true;
        }

        return TryFind(s, out found);
    }

    private static string Iso(string s)
    {
        string day = s[..10].Replace('/', '-');
        ReadOnlySpan<char> rest = s.AsSpan(10).TrimStart("T ,");
        return rest.Length >= 5 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && rest[2] is ':' or '.' ? string.Concat(day, "T", rest[..2], ":") + rest[3..5].ToString() : day;
    }

    /// <summary>The zone behind a time of ISO 8601.</summary>
    private static int? OffsetOf(string s)
    {
        if (s.Length < 16)
            return null;
        ReadOnlySpan<char> rest = s.AsSpan(16).TrimStart(":.0123456789").Trim();
        if (rest is ['Z' or 'z'])
            return 0;
        if (rest.Length >= 3 && rest[0] is '+' or '-' && int.TryParse(rest[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out int hours) && hours <= 14)
        {
            ReadOnlySpan<char> behind = rest[3..].TrimStart(':');
            int minutes = behind.Length >= 2 && int.TryParse(behind[..2], NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m < 60 ? m : 0;
            return ((hours * 60) + minutes) * (rest[0] == '-' ? -1 : 1);
        }

        return BylineWords.Zones.TryGetValue(rest, out int zone) ? zone : null;
    }

    private static int Split(ReadOnlySpan<char> text, Span<Piece> pieces)
    {
        int count = 0;
        for (int i = 0; i < text.Length && count < pieces.Length;)
        {
            int start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                int number = 0;
                for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
                    number = number > 99_999 ? number : (number * 10) + (text[i] - '0');
                pieces[count++] = new Piece(start, i - start, number);
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’'))
                    i++;
                pieces[count++] = new Piece(start, i - start, -1);
            }
            else
            {
                i++;
            }
        }

        return count;
    }

    private static bool TryDay(ReadOnlySpan<char> text, ReadOnlySpan<Piece> p, int i, out DateOnly day)
    {
        day = default;
        Piece a = p[i], b = p[i + 1], c = p[i + 2];
        if (Gap(text, a, b) > LongestGap || Gap(text, b, c) > LongestGap)
            return false;
        if (a.Number > 0 && a.Length <= 2 && b.Number < 0 && c.Length is 4 or 2 && c.Number > 0 && Month(text, b) is { } month)
            return Make(c.Length == 2 ? 2000 + c.Number : c.Number, month, a.Number, out day);
        if (a.Number < 0 && b.Number > 0 && b.Length <= 2 && c.Length == 4 && c.Number > 0 && Month(text, a) is { } first)
            return Make(c.Number, first, b.Number, out day);
        if (a.Number < 0 || b.Number < 0 || c.Number < 0 || !Tied(text, a, b) || !Tied(text, b, c))
            return false;
        if (a.Length == 4)
            return Make(a.Number, b.Number, c.Number, out day);

        // Day before month, as all but the United States write it, unless that gives no day
        return c.Length == 4 && a.Length <= 2 && b.Length <= 2 && (Make(c.Number, b.Number, a.Number, out day) || Make(c.Number, a.Number, b.Number, out day));
    }

    private static bool TryTime(ReadOnlySpan<char> text, ReadOnlySpan<Piece> p, int from, out int minute, out int last)
    {
        minute = -1;
        last = from;
        for (int i = from; i + 1 < p.Length && i <= from + 1; i++)
        {
            if (p[i].Number is < 0 or > 23 || p[i].Length > 2 || p[i + 1].Length != 2 || p[i + 1].Number is < 0 or > 59 || Gap(text, p[i], p[i + 1]) != 1 || text[p[i + 1].Start - 1] is not (':' or '.'))
                continue;
            int hour = p[i].Number;
            last = i + 1;
            if (last + 1 < p.Length && p[last + 1].Length == 2 && p[last + 1].Number is >= 0 and <= 59 && Gap(text, p[last], p[last + 1]) == 1 && text[p[last + 1].Start - 1] is ':' or '.')
                last++;
            if (last + 1 < p.Length && p[last + 1].Length == 2 && Gap(text, p[last], p[last + 1]) <= 1)
            {
                ReadOnlySpan<char> half = text.Slice(p[last + 1].Start, 2);
                if (half.Equals("pm", StringComparison.OrdinalIgnoreCase) && hour <= 12)
                    (hour, last) = (hour == 12 ? 12 : hour + 12, last + 1);
                else if (half.Equals("am", StringComparison.OrdinalIgnoreCase) && hour <= 12)
                    (hour, last) = (hour == 12 ? 0 : hour, last + 1);
            }

            minute = (hour * 60) + p[i + 1].Number;
            return true;
        }

        return false;
    }

    /// <summary>20.04 WIB, 18 Juni 2025: a time shortly before the date.</summary>
    private static bool TryTimeBefore(ReadOnlySpan<char> text, ReadOnlySpan<Piece> p, int day, out int minute)
    {
        minute = -1;
        for (int i = Math.Max(0, day - 4); i + 1 < day; i++)
        {
            if (TryTime(text, p[..day], i, out minute, out int last) && last < day && text[p[i + 1].Start - 1] == ':')
                return true;
        }

        return false;
    }

    private static bool TryZone(ReadOnlySpan<char> text, ReadOnlySpan<Piece> p, int at, out int zone, out int last)
    {
        zone = 0;
        last = at;
        if (at >= p.Length || !BylineWords.Zones.TryGetValue(text.Slice(p[at].Start, p[at].Length), out zone))
            return false;
        if (at + 1 < p.Length && p[at + 1].Number is >= 0 and <= 14 && Gap(text, p[at], p[at + 1]) == 1 && text[p[at + 1].Start - 1] is '+' or '-')
            (zone, last) = (p[at + 1].Number * (text[p[at + 1].Start - 1] == '-' ? -60 : 60), at + 1);
        return true;
    }

    private static int? Month(ReadOnlySpan<char> text, Piece piece) => BylineWords.Months.TryGetValue(text.Slice(piece.Start, piece.Length), out int month) ? month : null;

    private static int Gap(ReadOnlySpan<char> text, Piece a, Piece b) => b.Start - a.Start - a.Length;

    private static bool Tied(ReadOnlySpan<char> text, Piece a, Piece b) => Gap(text, a, b) == 1 && text[b.Start - 1] is '/' or '-' or '.';

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
