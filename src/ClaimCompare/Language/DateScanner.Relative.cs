namespace ClaimCompare.Language;

/// <content>Times told from the publication date or from a time named before.</content>
internal ref partial struct DateScanner
{
    private const int OpenerOnly = 2;

    private readonly bool TryRelative(int index, out Reading reading)
    {
        reading = default;

        // Keesokan harinya: the day behind the last one named
        if (Is(Words.NextDays, index, out int length))
        {
            if (_lastDay is not { } last || !CalendarMath.TryShiftDays(last, 1, out PartialDate following))
                return false;
            reading = new Reading(index + length, following, DateKind.Anaphoric, "date.anaphor");
            return true;
        }

        // Malam itu dua pos dibakar, paginya, "Siang hari, X menyebut": of the day named last
        if (TryValue(Words.ThatDay, index, out length, out int part))
        {
            if (NamedDay() is not { } that || (part == OpenerOnly && !(index == _first && IsMark(index + length, ','))))
                return false;
            reading = new Reading(index + length, that, DateKind.Anaphoric, "date.part");
            return true;
        }

        // Kerusuhan serupa pecah pada 2009. Ketika itu 12 orang tewas: the last time that the paragraph names
        if (Is(Words.Then, index, out length))
        {
            if (_told is not { } told)
                return false;
            reading = new Reading(index + length, told, DateKind.Anaphoric, DateMention.Then);
            return true;
        }

        // Impor pada periode yang sama: the stretch told last, in the year that the sentence names
        if (_sentenceYear > 0 && _period is { } period && TryValue(Words.SamePeriods, index, out length, out int alone) && alone == 0 && !IsYearBehind(index + length))
        {
            if (_sentenceYear != period.Year && !TryInYear(period, _sentenceYear, out period))
                return false;
            reading = new Reading(index + length, period, DateKind.Anaphoric, "date.same-period");
            return true;
        }

        // Dalam semalam: a stretch, not the night before
        if (TryValue(Words.Days, index, out length, out int offset) && !(length == 1 && offset < 0 && Is(Words.Within, index - 1, out _)))
        {
            int end = index + length;
            if (_reference is not { } today || !CalendarMath.TryShiftDays(today, offset, out PartialDate day))
                return false;
            // Today, Friday (30/5/2025): the calendar's day says the same and has the last word.
            int at = IsMark(end, ',') ? end + 1 : end;
            if (IsMark(at, '('))
                at++;
            if (at > end && at < _end && (TryWeekday(at, out Reading named) || TryDay(at, isTied: true, out named)) && named.Value.HasDay && named.Kind == DateKind.Absolute)
            {
                reading = named with { End = CloseDay(named.End, IsMark(at - 1, '(')) };
                return true;
            }

            reading = new Reading(end, day, DateKind.Relative, "date.day");
            return true;
        }

        return TryCounted(index, out reading) || TryPeriod(index, out reading);
    }

    /// <summary>Whether a year follows, with a preposition between at most.</summary>
    private readonly bool IsYearBehind(int at)
    {
        for (int i = at; i <= at + 1 && i < _end; i++)
        {
            if (Is(Words.YearUnits, i, out _) || TryYear(i, out _))
                return true;
        }

        return false;
    }

    /// <summary><c>dua tahun lalu</c>, <c>setahun lalu</c>, <c>3 hari lagi</c>.</summary>
    private readonly bool TryCounted(int index, out Reading reading)
    {
        reading = default;
        int at = index;
        if (!TryValue(Words.OneUnits, at, out int length, out int unit))
        {
            if (!TryValue(Words.Numbers, at, out length, out int count) && !TryNumber(at, out count))
                return false;
            at += Math.Max(length, 1);
            return count is > 0 and < 2000 && TryValue(Words.Units, at, out length, out unit) && (TryFirstMonths(at + length, unit, count, out reading) || TryAgo(at + length, unit, count, out reading));
        }

        return TryAgo(at + length, unit, 1, out reading);
    }

    /// <summary><c>tujuh bulan pertama 2017</c>, <c>sembilan bulan pertama tahun ini</c>, <c>tiga kuartal pertama 2024</c>: the last of them.</summary>
    private readonly bool TryFirstMonths(int at, int unit, int count, out Reading reading)
    {
        reading = default;
        int months = count * (unit == 'm' ? 1 : unit == 'q' ? 3 : 0);
        if (months is < 1 or > 12 || !TryValue(Words.Orders, at, out int length, out int order) || order != 1)
            return false;
        at += length;
        int year = YearBehind(ref at, allowComma: false);
        if (year == 0 && !(_reference is { } today && Is(Words.YearUnits, at, out int yearUnit) && TryYearWord(at, yearUnit, today, out year, out at)))
            return false;
        reading = new Reading(at, PartialDate.OfMonth(year, months), DateKind.Absolute, "date.first-months", true);
        return true;
    }

    private readonly bool TryAgo(int at, int unit, int count, out Reading reading)
    {
        reading = default;

        // "dua hari sebelumnya", "sehari kemudian": from the last one named
        int turn = Is(Words.Previous, at, out int told) ? -1 : Is(Words.Following, at, out told) ? 1 : 0;
        if (turn != 0)
        {
            PartialDate? named = unit switch { 'y' => _lastYear, 'm' => _lastMonth, 'd' => _lastDay ?? (turn < 0 ? _reference : null), _ => null };
            if (named is not { } from || !TryShift(from, unit, turn * count, out PartialDate shifted))
                return false;
            reading = unit == 'd' && _lastDay is null ? new Reading(at + told, shifted, DateKind.Relative, "date.day") : new Reading(at + told, shifted, DateKind.Anaphoric, "date.anaphor");
            return true;
        }

        int sign = Is(Words.Past, at, out int length) ? -1 : Is(Words.Next, at, out length) || Is(Words.Later, at, out length) ? 1 : 0;
        if (sign == 0 || _reference is not { } today || !TryShift(today, unit, sign * count, out PartialDate date))
            return false;
        reading = new Reading(at + length, date, DateKind.Relative, "date.ago");
        return true;
    }

    private static bool TryShift(PartialDate from, int unit, int count, out PartialDate date)
    {
        date = default;
        return unit switch
        {
            'y' => CalendarMath.TryShiftYears(from, count, out date),
            'm' => CalendarMath.TryShiftMonths(from, count, out date),
            'w' => CalendarMath.TryShiftWeeks(from, count, out date),
            'd' => CalendarMath.TryShiftDays(from, count, out date),
            _ => false,
        };
    }

    /// <summary><c>tahun lalu</c>, <c>awal pekan ini</c>, <c>akhir tahun 2024</c>, <c>semester I 2025</c>, <c>pada hari yang sama</c>.</summary>
    private readonly bool TryPeriod(int index, out Reading reading)
    {
        reading = default;

        // beberapa bulan lalu, beberapa bulan mendatang: nobody says how many
        if (index > _first && Is(Words.Several, index - 1, out _))
            return false;
        int at = index;
        if (TryValue(Words.Parts, at, out int length, out int part))
            at += length;
        bool isEnd = part == 3;
        if (at > index && TryMonthOrYearBehindPart(at, part, out reading))
            return true;
        if (!TryValue(Words.Units, at, out length, out int unit))
            return TryOrderFirst(at, out reading);
        int behind = at + length;
        if (unit is 'q' or 's' or 'c')
            return (TryValue(Words.Orders, behind, out int order, out int number) && TryPart(behind + order, unit, number, out reading)) || TryJoinedPart(behind, unit, out reading);
        if (unit == 'y' && isEnd && TryYear(behind, out int year))
        {
            reading = new Reading(behind + 1, PartialDate.OfMonth(year, 12), DateKind.Absolute, "date.year-end");
            return true;
        }

        if (TryAnaphor(behind, unit, out reading))
            return true;
        if (_reference is not { } today)
            return false;
        int shift = Is(Words.Past, behind, out length) ? -1 : Is(Words.Next, behind, out length) ? 1 : 0;

        // tahun lalu 2021: the year itself
        if (unit == 'y' && shift != 0 && TryYear(behind + length, out int named) && Math.Abs(today.Year + shift - named) <= 2 && !Is(Words.Counted, behind + length + 1, out _))
        {
            reading = new Reading(behind + length + 1, PartialDate.OfYear(named), DateKind.Absolute, "date.year");
            return true;
        }

        if (shift == 0 && !Is(Words.This, behind, out length) && !(at > index && unit != 'd'))
            return false;
        // "hari lalu" needs a number, and "hari ini" is a row of its own.
        if (unit == 'd' || !TryShift(today, unit, shift, out PartialDate date))
            return false;
        if (unit == 'y')
            date = InYear(date.Year, part);
        int end = behind + length;

        // pekan lalu (10/10): the day itself
        reading = unit == 'w' && IsMark(end, '(') && TryDay(end + 1, isTied: true, out Reading day) && day.Value.HasDay && IsMark(day.End, ')')
            ? day with { End = day.End + 1 }
            : new Reading(end, date, DateKind.Relative, unit == 'y' && date.Month > 0 ? DateMention.YearTurn : "date.period");
        return true;
    }

    /// <summary>The first or the last month of a year, or the year.</summary>
    private static PartialDate InYear(int year, int part) => part switch { 1 => PartialDate.OfMonth(year, 1), 3 => PartialDate.OfMonth(year, 12), _ => PartialDate.OfYear(year) };

    private readonly bool TryMonthOrYearBehindPart(int at, int part, out Reading reading)
    {
        if (at >= _end || !TryMonth(at, out reading))
        {
            if (at < _end && TryYear(at, out int year) && !IsRangeOfYears(at) && !Is(Words.Counted, at + 1, out _))
            {
                reading = new Reading(at + 1, InYear(year, part), DateKind.Absolute, "date.year-part");
                return true;
            }

            reading = default;
            return false;
        }

        return true;
    }

    /// <summary><c>hari yang sama</c>, <c>bulan itu</c>, <c>tahun sebelumnya</c>: the last one named.</summary>
    private readonly bool TryAnaphor(int at, int unit, out Reading reading)
    {
        reading = default;
        bool previous = Is(Words.Previous, at, out int length);
        if (!previous && !Is(Words.Same, at, out length))
            return false;
        PartialDate? last = unit switch { 'y' => _lastYear, 'm' => _lastMonth, 'd' => _lastDay, _ => null };
        if (last is not { } date || (previous && !TryShift(date, unit, -1, out date)))
            return false;
        reading = new Reading(at + length, date, DateKind.Anaphoric, "date.anaphor");
        return true;
    }

    /// <summary>The last month of a quarter or half: a figure of the period stands at its end.</summary>
    private readonly bool TryPart(int at, int unit, int number, out Reading reading)
    {
        reading = default;
        int months = unit == 'q' ? 3 : unit == 'c' ? 4 : 6;
        if (number * months > 12)
            return false;
        int month = number * months;
        int end = at;
        if (IsDash(end) || IsMark(end, '/'))
            end++;
        int year = YearBehind(ref end, allowComma: false);
        DateKind kind = DateKind.Absolute;
        if (year == 0)
        {
            if (_reference is not { } today)
                return false;
            end = at;
            kind = DateKind.Relative;
            year = today.Month > 0 && month > today.Month + 2 ? today.Year - 1 : today.Year;
            if (Is(Words.YearUnits, end, out int unitLength) && TryYearWord(end, unitLength, today, out int told, out int behind))
            {
                year = told;
                end = behind;
            }
            else if (Is(Words.This, end, out int length) || Is(Words.Past, end, out length))
            {
                end += length;
            }
        }

        if (year is < 1 or > 9999)
            return false;
        reading = new Reading(end, PartialDate.OfMonth(year, month), kind, "date.quarter");
        return true;
    }

    /// <summary><c>kuartal III/2023</c>, <c>semester I-2024</c>: order and year in one token.</summary>
    private readonly bool TryJoinedPart(int at, int unit, out Reading reading)
    {
        reading = default;
        if (at >= _end)
            return false;
        ReadOnlySpan<char> form = _text[_tokens[at].Start.._tokens[at].End];
        int sign = form.IndexOfAny('-', '/');
        if (sign < 1 || form.Length != sign + 5 || form[(sign + 1)..].ContainsAnyExceptInRange('0', '9'))
            return false;
        int number = form[..sign] switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, "IV" or "4" => 4, _ => 0 };
        int months = unit == 'q' ? 3 : unit == 'c' ? 4 : 6;
        int year = int.Parse(form[(sign + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        if (number == 0 || number * months > 12 || year < 1)
            return false;
        reading = new Reading(at + 1, PartialDate.OfMonth(year, number * months), DateKind.Absolute, "date.quarter");
        return true;
    }

    /// <summary><c>empat bulan pertama</c> has no date of its own; <c>kuartal</c> may follow its ordinal in figures only.</summary>
    private readonly bool TryOrderFirst(int at, out Reading reading)
    {
        reading = default;
        return at < _end && TryValue(Words.Orders, at, out int order, out int number) && TryValue(Words.Units, at + order, out int length, out int unit)
            && unit is 'q' or 's' or 'c' && TryPart(at + order + length, unit, number, out reading);
    }
}
