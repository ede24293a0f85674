namespace ClaimCompare.Language;

/// <summary>Finds the year, month or day that a time expression leaves to the publication date.</summary>
internal static class CalendarMath
{
    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>A day, or false where the calendar has none.</summary>
    public static bool TryDay(int year, int month, int day, out PartialDate date)
    {
        bool ok = IsDay(year, month, day);
        date = ok ? PartialDate.OfDay(new DateOnly(year, month, day)) : default;
        return ok;
    }

    /// <summary>The year of a day without one: the nearest to the reference, where a day to come counts double.</summary>
    /// <param name="reference">The publication date.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month, 1 where only the month is named.</param>
    /// <param name="direction">-1 not behind the reference, 1 not before it, 0 either.</param>
    public static int YearOf(PartialDate reference, int month, int day, int direction)
    {
        int best = reference.Year;
        int bestDistance = int.MaxValue;
        int today = reference.First.DayNumber;
        for (int year = reference.Year - 1; year <= reference.Year + 1; year++)
        {
            if (year is < 1 or > 9999)
                continue;
            int distance = new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayNumber - today;
            if ((direction < 0 && distance > 0) || (direction > 0 && distance < -31))
                continue;
            int cost = distance > 0 && direction <= 0 ? distance * 2 : Math.Abs(distance);
            if (cost < bestDistance)
            {
                bestDistance = cost;
                best = year;
            }
        }

        return best;
    }

    /// <summary>The reference shifted by days; false where it has no day or the calendar ends.</summary>
    public static bool TryShiftDays(PartialDate reference, int days, out PartialDate date)
    {
        date = default;
        long number = (long)reference.First.DayNumber + days;
        if (!reference.HasDay || number < 0 || number > DateOnly.MaxValue.DayNumber)
            return false;
        date = PartialDate.OfDay(DateOnly.FromDayNumber((int)number));
        return true;
    }

    /// <summary>The month that lies so many months from the reference; false where it has no month or the calendar ends.</summary>
    public static bool TryShiftMonths(PartialDate reference, int months, out PartialDate date)
    {
        date = default;
        long number = (reference.Year * 12L) + reference.Month - 1 + months;
        if (reference.Month == 0 || number < 12 || number / 12 > 9999)
            return false;
        date = PartialDate.OfMonth((int)(number / 12), (int)(number % 12) + 1);
        return true;
    }

    /// <summary>The year that lies so many years from the reference.</summary>
    public static bool TryShiftYears(PartialDate reference, int years, out PartialDate date)
    {
        date = default;
        long year = (long)reference.Year + years;
        if (year is < 1 or > 9999)
            return false;
        date = PartialDate.OfYear((int)year);
        return true;
    }

    /// <summary>The month that holds the day so many weeks from the reference: a week is known to its month.</summary>
    public static bool TryShiftWeeks(PartialDate reference, int weeks, out PartialDate date)
    {
        if (Math.Abs((long)weeks) > 100_000 || !TryShiftDays(reference, weeks * 7, out date))
        {
            date = default;
            return false;
        }

        date = PartialDate.OfMonth(date.Year, date.Month);
        return true;
    }

    /// <summary>The day of a weekday: the latest not behind the reference, or the first behind it.</summary>
    /// <param name="reference">The publication date.</param>
    /// <param name="weekday">Monday is 1.</param>
    /// <param name="next">Whether the day is still to come.</param>
    /// <param name="date">The day.</param>
    public static bool TryWeekday(PartialDate reference, int weekday, bool next, out PartialDate date)
    {
        date = default;
        if (!reference.HasDay)
            return false;
        int today = reference.First.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)reference.First.DayOfWeek;
        int back = (today - weekday + 7) % 7;
        return TryShiftDays(reference, next ? 7 - back : -back, out date);
    }
}
