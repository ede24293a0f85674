using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimCompare;

/// <summary>A calendar date known to the year, the month, the day or the minute: an ISO 8601 date of reduced precision.</summary>
/// <remarks>
/// News says <c>tahun lalu</c>, <c>April lalu</c>, <c>Jumat pukul 17.30</c>: what is not said stays unsaid. <see cref="First"/> and
/// <see cref="Last"/> give the interval that the words allow. Dates are proleptic Gregorian, times are local to the event.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day, int minuteOfDay)
    {
        Year = year;
        Month = month;
        Day = day;
        MinuteOfDay = minuteOfDay;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>The day of the month, or 0 where it is not known.</summary>
    public int Day { get; }

    /// <summary>Minutes since midnight, or -1 where no time of day is known.</summary>
    public int MinuteOfDay { get; }

    /// <summary>The first day of the interval.</summary>
    public DateOnly First => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day of the interval.</summary>
    public DateOnly Last => Day > 0 ? First : Month > 0 ? First.AddMonths(1).AddDays(-1) : new DateOnly(Year, 12, 31);

    /// <summary>Whether the day is known.</summary>
    public bool HasDay => Day > 0;

    /// <summary>Whether the time of day is known.</summary>
    public bool HasTime => Day > 0 && MinuteOfDay >= 0;

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9999.</exception>
    public static PartialDate OfYear(int year) => Checked(year, 0, 0, -1);

    /// <summary>A month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month) => Checked(year, month, 0, -1);

    /// <summary>A day.</summary>
    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day, -1);

    /// <summary>A day with a time of day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minute is not between 0 and 1439.</exception>
    public static PartialDate OfMinute(DateOnly day, int minuteOfDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minuteOfDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minuteOfDay, 1439);
        return new(day.Year, day.Month, day.Day, minuteOfDay);
    }

    /// <summary>Reads <c>2025</c>, <c>2025-05</c>, <c>2025-05-30</c> or <c>2025-05-30T17:30</c>; seconds and zone behind the minute are passed over.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        ReadOnlySpan<char> s = text.AsSpan().Trim();
        if (s.Length < 4 || !TryDigits(s[..4], out int year) || year < 1)
            return false;
        if (s.Length == 4)
        {
            date = new(year, 0, 0, -1);
            return true;
        }

        if (s.Length < 7 || s[4] != '-' || !TryDigits(s[5..7], out int month) || month is < 1 or > 12)
            return false;
        if (s.Length == 7)
        {
            date = new(year, month, 0, -1);
            return true;
        }

        if (s.Length < 10 || s[7] != '-' || !TryDigits(s[8..10], out int day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        int minute = -1;
        if (s.Length > 10)
        {
            if (s.Length < 16 || s[10] is not ('T' or ' ') || s[13] != ':' || !TryDigits(s[11..13], out int h) || !TryDigits(s[14..16], out int m) || h > 23 || m > 59)
                return false;
            minute = (h * 60) + m;
        }

        date = new(year, month, day, minute);
        return true;
    }

    /// <summary>Orders by the first day of the interval, then by the time of day, then the less precise before the more precise.</summary>
    public int CompareTo(PartialDate other)
    {
        int byDay = First.CompareTo(other.First);
        if (byDay != 0)
            return byDay;
        int byMinute = MinuteOfDay.CompareTo(other.MinuteOfDay);
        return byMinute != 0 ? byMinute : ((Month > 0 ? 1 : 0) + (Day > 0 ? 1 : 0)).CompareTo((other.Month > 0 ? 1 : 0) + (other.Day > 0 ? 1 : 0));
    }

    /// <summary>The ISO 8601 form at the precision known.</summary>
    public override string ToString()
    {
        string s = Year.ToString("D4", CultureInfo.InvariantCulture);
        if (Month > 0)
            s += "-" + Month.ToString("D2", CultureInfo.InvariantCulture);
        if (Day > 0)
            s += "-" + Day.ToString("D2", CultureInfo.InvariantCulture);
        if (HasTime)
            s += "T" + (MinuteOfDay / 60).ToString("D2", CultureInfo.InvariantCulture) + ":" + (MinuteOfDay % 60).ToString("D2", CultureInfo.InvariantCulture);
        return s;
    }

    /// <summary>Whether the first stands before the second in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first does not stand behind the second.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first stands behind the second.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not stand before the second.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static PartialDate Checked(int year, int month, int day, int minute)
    {
        _ = new DateOnly(year, Math.Max(month, 1), Math.Max(day, 1));
        return new(year, month, day, minute);
    }

    private static bool TryDigits(ReadOnlySpan<char> s, out int value)
    {
        value = 0;
        foreach (char c in s)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
