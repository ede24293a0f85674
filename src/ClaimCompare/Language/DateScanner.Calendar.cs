namespace ClaimCompare.Language;

/// <content>Days, months and years of the calendar, and weekdays.</content>
internal ref partial struct DateScanner
{
    private readonly bool TryCalendar(int index, out Reading reading) =>
        TryWeekday(index, out reading) || TryDay(index, isTied: false, out reading) || TryMonth(index, out reading) || TryYearAlone(index, out reading);

    /// <summary>A weekday, with the day of the calendar behind it where it is given.</summary>
    private readonly bool TryWeekday(int index, out Reading reading)
    {
        reading = default;
        if (!TryValue(Words.Weekdays, index, out int length, out int weekday) || !_tokens[index].IsCapitalised || IsWeek(index))
            return false;
        int end = SkipPartOfDay(index + length);
        bool list = IsWeekdayList(ref end);
        int at = end;
        while (IsMark(at, ',') || Is(Words.DayHeads, at, out _))
            at++;

        // Kamis pekan lalu (10/10): the week says no more than the date
        int week = Is(Words.WeekUnits, end, out int weeks) && Is(Words.Past, end + weeks, out int ago) ? end + weeks + ago : end;
        if (at == end && IsMark(week, '('))
            at = week;
        bool parenthesis = IsMark(at, '(');
        if (parenthesis)
            at++;
        if (at < _end && TryDay(at, isTied: true, out reading))
        {
            reading = reading with { End = CloseDay(reading.End, parenthesis), IsSpan = reading.IsSpan || list };
            if (list && reading.Value.HasDay)
                reading = reading with { Value = PartialDate.OfMonth(reading.Value.Year, reading.Value.Month) };
            return true;
        }

        if (_reference is not { HasDay: true } today)
            return false;
        bool next = Is(Words.Next, end, out int nextLength) || (Is(Words.WeekUnits, end, out int unit) && Is(Words.Next, end + unit, out nextLength));
        if (next)
            end += Is(Words.Next, end, out _) ? nextLength : nextLength + 1;
        else if (Is(Words.Past, end, out int past) || Is(Words.This, end, out past))
            end += past;
        if (!CalendarMath.TryWeekday(today, weekday, next, out PartialDate date))
            return false;

        // Kamis pekan lalu: the week before, where that day of this one is over
        if (week > end)
            end = week;
        if (end == week && weeks > 0 && !next && date.First >= today.First.AddDays(-DaysIntoWeek(today)) && !CalendarMath.TryShiftDays(date, -7, out date))
            return false;
        reading = list
            ? new Reading(end, PartialDate.OfMonth(date.Year, date.Month), DateKind.Weekday, "date.weekdays", true)
            : new Reading(end, date, DateKind.Weekday, "date.weekday");
        return true;
    }

    private static int DaysIntoWeek(PartialDate day) => ((int)day.First.DayOfWeek + 6) % 7;

    /// <summary>Whether <c>minggu</c> is the week and not the Sunday.</summary>
    private readonly bool IsWeek(int index) =>
        Is(Words.WeekUnits, index, out int length) && _tokens[index].Has(TokenFlags.SentenceStart)
        && (Is(Words.Past, index + length, out _) || Is(Words.This, index + length, out _) || Is(Words.Next, index + length, out _));

    private readonly bool IsWeekdayList(ref int end)
    {
        bool list = false;
        for (int at = end; at + 1 < _end; at = end)
        {
            int next = IsMark(at, ',') || IsDash(at) || Is(Words.Joiners, at, out _) ? at + 1 : -1;
            if (next < 0 || !Is(Words.Weekdays, next, out int length) || !_tokens[next].IsCapitalised)
                break;
            end = SkipPartOfDay(next + length);
            list = true;
        }

        return list;
    }

    private readonly int SkipPartOfDay(int at) => Is(Words.PartsOfDay, at, out int length) ? at + length : at;

    /// <summary>Goes behind the parenthesis and the part of the day.</summary>
    private readonly int CloseDay(int end, bool parenthesis)
    {
        if (parenthesis && IsMark(end, ')'))
            end++;
        if (IsMark(end, ',') && Is(Words.PartsOfDay, end + 1, out int behindComma))
            end += 1 + behindComma;
        end = SkipPartOfDay(end);
        if (Is(Words.This, end, out int length) || Is(Words.Past, end, out length))
            end += length;
        return SkipPartOfDay(end);
    }

    /// <summary>A day of the calendar: in words, in figures or ISO 8601.</summary>
    /// <param name="index">Where it begins.</param>
    /// <param name="isTied">Whether a weekday or a word like <c>tanggal</c> stands before it, so that day and month in figures are enough.</param>
    /// <param name="reading">What was read.</param>
    private readonly bool TryDay(int index, bool isTied, out Reading reading) =>
        TryDayInWords(index, out reading) || TryDayInFigures(index, isTied || IsMark(index - 1, '('), out reading);

    private readonly bool TryDayInWords(int index, out Reading reading)
    {
        reading = default;
        int at = index;
        bool span = false;
        int day, begin = 0;
        if (TryNumber(at, out int first) && first is >= 1 and <= 31 && _tokens[at].Length <= 2)
        {
            day = first;
            at++;
            if ((IsDash(at) || Is(Words.Joiners, at, out _) || Is(Words.Reaches, at, out _)) && TryNumber(at + 1, out int last) && last is >= 1 and <= 31
                && (TryValue(Words.Months, at + 2, out _, out _) || TryValue(Words.ShortMonths, at + 2, out _, out _)))
            {
                span = true;

                // 12-18 Januari: a figure of the stretch stands at its end; a list of days has none
                if (last > first && !Is(Words.Joiners, at, out _))
                    (begin, day) = (first, last);
                at += 2;
            }

            if (TryMonthAndDay(at, out int begun) && TryValue(Words.Months, at + 1, out int closing, out int ended))
            {
                // 29 November-4 Desember 2025
                int tail = at + 1 + closing;
                int shared = YearBehind(ref tail, allowComma: false);
                if (shared == 0 && _reference is { } now)
                    shared = CalendarMath.YearOf(now, ended, 1, 0);
                if (shared == 0)
                    return false;
                reading = new Reading(tail, begun == ended ? PartialDate.OfMonth(shared, ended) : PartialDate.OfYear(shared), DateKind.Absolute, "date.days", true);
                if (TryLastDay(at, begun <= ended ? shared : shared - 1, begun, first, shared, ended, out PartialDate closed))
                    reading = reading with { Value = closed };
                return true;
            }

            if (TryDaysTo(at, first, out reading))
                return true;
            if (IsDash(at) && TryHyphenMonth(at + 1, out int year, out int month))
                return Resolve(year, month, day, at + 2, span, "date.absolute", out reading, begin);
            if (!TryValue(Words.Months, at, out int length, out month) && !TryValue(Words.ShortMonths, at, out length, out month))
                return false;
            at += length;
            if (IsMark(at, '.') && TryYear(at + 1, out _))
                at++;
            int told = YearBehind(ref at, allowComma: true);

            // 24 Februari tahun lalu
            if (told == 0 && _reference is { } today && Is(Words.YearUnits, at, out int unit) && TryYearWord(at, unit, today, out int relative, out int behindYear))
                (told, at) = (relative, behindYear);
            return Resolve(told, month, day, at, span, "date.absolute", out reading, begin);
        }

        // June 17, 2025
        if ((TryValue(Words.Months, at, out int name, out int named) || TryValue(Words.ShortMonths, at, out name, out named))
            && TryNumber(at + name, out day) && day is >= 1 and <= 31 && _tokens[at + name].Length <= 2)
        {
            int behind = at + name + 1;
            int comma = IsMark(behind, ',') ? behind + 1 : behind;
            if (TryYear(comma, out int stated))
                return Resolve(stated, named, day, comma + 1, false, "date.absolute", out reading);
        }

        return false;
    }

    /// <summary>1 Januari hingga 9 Desember 2017, antara 6 Mei dan 10 Juni: the day it reaches, whose year both share.</summary>
    private readonly bool TryDaysTo(int at, int day, out Reading reading)
    {
        reading = default;
        if (!TryValue(Words.Months, at, out int length, out int month) || !(Is(Words.Reaches, at + length, out int reach) || (Is(Words.Between, at - 2, out _) && Is(Words.Joiners, at + length, out reach))) || at + length + reach >= _end || _tokens[at + length + reach].Kind != TokenKind.Number)
            return false;
        if (!TryDayInWords(at + length + reach, out reading) || !reading.Value.HasDay || (reading.Value.Month * 31) + reading.Value.Day <= (month * 31) + day)
            return false;
        if (IsOpen(month, day, reading.Value))
            return false;
        reading = reading with { Rule = "date.months" };
        return true;
    }

    /// <summary>29 November-4 Desember: the day behind the hyphen, where the stretch is over or still to come.</summary>
    private readonly bool TryLastDay(int at, int firstYear, int firstMonth, int first, int year, int month, out PartialDate day)
    {
        ReadOnlySpan<char> form = _text.Slice(_tokens[at].Start, _tokens[at].Length);
        int number = int.Parse(form[(form.IndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        return CalendarMath.TryDay(year, month, number, out day) && CalendarMath.TryDay(firstYear, firstMonth, first, out PartialDate begun) && !IsOpen(begun, day);
    }

    private readonly bool IsOpen(PartialDate begun, PartialDate end) => _reference is { } published && end.First > published.Last && begun.First <= published.Last;

    /// <summary>Whether a stretch that began on a day is not over.</summary>
    private readonly bool IsOpen(int month, int day, PartialDate end) =>
        _reference is { } published && end.First > published.Last && CalendarMath.TryDay(end.Year, month, day, out PartialDate begun) && begun.First <= published.Last;

    /// <summary>26-Agu-2024, 26-Aug-24: month and year in one token behind the hyphen.</summary>
    private readonly bool TryHyphenMonth(int index, out int year, out int month)
    {
        year = month = 0;
        if (index >= _end || _tokens[index].Has(TokenFlags.SpaceBefore))
            return false;
        ReadOnlySpan<char> form = _text.Slice(_tokens[index].Start, _tokens[index].Length);
        int hyphen = form.IndexOf('-');
        if (hyphen is < 3 or > LongestMonth || form.Length - hyphen - 1 is not (2 or YearDigits) || form[(hyphen + 1)..].ContainsAnyExceptInRange('0', '9'))
            return false;
        Span<char> lower = stackalloc char[hyphen];
        form[..hyphen].ToLowerInvariant(lower);
        ReadOnlySpan<Token> name = [_tokens[index] with { Word = Vocabulary.Default.Find(lower) }];
        foreach (char c in form[(hyphen + 1)..])
            year = (year * 10) + (c - '0');
        year = FullYear(year);
        return Words.Months.TryMatch(name, 0, 1, out _, out month) || Words.ShortMonths.TryMatch(name, 0, 1, out _, out month);
    }

    /// <summary>November-4: a month and the day that a stretch of days ends on, in one token.</summary>
    private readonly bool TryMonthAndDay(int index, out int month)
    {
        month = 0;
        if (index + 1 >= _end)
            return false;
        ReadOnlySpan<char> form = _text.Slice(_tokens[index].Start, _tokens[index].Length);
        int hyphen = form.IndexOf('-');
        if (hyphen is < 3 or > LongestMonth || form.Length - hyphen - 1 is not (1 or 2) || form[(hyphen + 1)..].ContainsAnyExceptInRange('0', '9'))
            return false;
        Span<char> lower = stackalloc char[hyphen];
        form[..hyphen].ToLowerInvariant(lower);
        ReadOnlySpan<Token> name = [_tokens[index] with { Word = Vocabulary.Default.Find(lower) }];
        return Words.Months.TryMatch(name, 0, 1, out _, out month) || Words.ShortMonths.TryMatch(name, 0, 1, out _, out month);
    }

    private readonly int YearBehind(ref int at, bool allowComma)
    {
        int behind = allowComma && IsMark(at, ',') ? at + 1 : at;
        if (Is(Words.YearUnits, behind, out int length) && TryYear(behind + length, out int year))
        {
            at = behind + length + 1;
            return year;
        }

        if (!TryYear(behind, out year) || Is(Words.Counted, behind + 1, out _) || IsDash(behind + 1))
            return 0;
        at = behind + 1;
        return year;
    }

    /// <summary>The day, or of a stretch of days its last: the month where it is not over or they are a list.</summary>
    private readonly bool Resolve(int year, int month, int day, int end, bool span, string rule, out Reading reading, int begin = 0)
    {
        reading = default;
        if (month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        if (year == 0)
        {
            if (_reference is not { } reference)
                return false;
            int direction = Is(Words.Past, end, out _) ? -1 : Is(Words.Next, end, out _) ? 1 : 0;
            year = CalendarMath.YearOf(reference, month, day, direction);
        }

        if (Is(Words.Past, end, out int length) || Is(Words.Next, end, out length) || Is(Words.This, end, out length))
            end += length;
        end = SkipPartOfDay(end);
        if (!CalendarMath.TryDay(year, month, day, out PartialDate date))
            return false;
        bool isDay = !span || (begin > 0 && CalendarMath.TryDay(year, month, begin, out PartialDate begun) && !IsOpen(begun, date));
        reading = new Reading(end, isDay ? date : PartialDate.OfMonth(year, month), DateKind.Absolute, rule, span);
        return true;
    }
}
