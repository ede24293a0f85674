namespace ClaimCompare.Language;

/// <content>Months and years without a day.</content>
internal ref partial struct DateScanner
{
    private const int LongestRow = 25;

    /// <summary>A month, with its year or tied by the words around it.</summary>
    private readonly bool TryMonth(int index, out Reading reading)
    {
        reading = default;
        if (!_tokens[index].IsCapitalised && !Is(Words.MonthUnits, index - 1, out _))
            return false;
        bool isShort = !TryValue(Words.Months, index, out int length, out int month);
        if (isShort && !TryValue(Words.ShortMonths, index, out length, out month))
            return false;
        int at = index + length;
        bool span = false;
        // September-Desember 2025, Januari hingga Maret 2025: what both share is the year.
        if ((IsDash(at) || Is(Words.Joiners, at, out _) || Is(Words.Reaches, at, out _)) && (TryMonthsTo(at + 1, month, out reading) || TryMonthToDay(at + 1, month, out reading)))
            return true;

        int year = YearBehind(ref at, allowComma: false);
        if (year == 0)
        {
            if (isShort || _reference is not { } reference || IsName(index, at))
                return false;
            bool past = Is(Words.Past, at, out int tail);
            bool next = !past && Is(Words.Next, at, out tail);
            if (!past && !next && Is(Words.YearUnits, at, out int unit) && TryYearWord(at, unit, reference, out year, out int behind))
            {
                at = behind;
            }
            else
            {
                if (past || next || Is(Words.This, at, out tail))
                    at += tail;
                // "April lalu" said in April is the April of a year ago only when this month is told apart from it.
                year = CalendarMath.YearOf(reference, month, 1, past ? -1 : next ? 1 : 0);
            }
        }
        else if (Is(Words.Past, at, out int behindYear))
        {
            at += behindYear;
        }

        reading = new Reading(at, PartialDate.OfMonth(year, month), DateKind.Absolute, "date.month", span);
        return true;
    }

    /// <summary>September-Desember 2025: the last of the months, or the year where it is not over.</summary>
    private readonly bool TryMonthsTo(int at, int first, out Reading reading)
    {
        reading = default;
        if (!TryValue(Words.Months, at, out int length, out int last))
            return false;
        int behind = at + length;
        int year = YearBehind(ref behind, allowComma: false);
        bool isStated = year != 0;
        if (!isStated && Is(Words.YearUnits, behind, out int unit) && _reference is { } now && TryYearWord(behind, unit, now, out int told, out int end))
            (year, behind, isStated) = (told, end, true);
        // "Januari sampai September", told in October: the stretch is named by the month that it reaches
        if (!isStated && _reference is { } today)
            year = CalendarMath.YearOf(today, last, 1, 0);
        if (year is < 1 or > 9999)
            return false;
        var close = PartialDate.OfMonth(year, last);
        bool isOpen = _reference is { } published && close.First > published.Last && (last < first || PartialDate.OfMonth(year, first).First <= published.Last);
        reading = new Reading(behind, isOpen ? PartialDate.OfYear(isStated || last >= first ? year : year - 1) : close, DateKind.Absolute, "date.months", true);
        return true;
    }

    /// <summary>Januari hingga 24 Oktober 2025: the day it reaches, whose year both share.</summary>
    private readonly bool TryMonthToDay(int at, int first, out Reading reading)
    {
        reading = default;
        return at < _end && _tokens[at].Kind == TokenKind.Number && TryDayInWords(at, out Reading day) && day.Value.HasDay && day.Value.Month >= first && !IsOpen(first, 1, day.Value)
            && (reading = day with { Rule = "date.months", IsSpan = false }).End > at;
    }

    /// <summary><c>tahun lalu</c>, <c>tahun ini</c>, <c>tahun depan</c> behind a month.</summary>
    private readonly bool TryYearWord(int at, int unit, PartialDate reference, out int year, out int end)
    {
        year = reference.Year;
        end = at + unit;
        if (Is(Words.Past, end, out int length))
            year--;
        else if (Is(Words.Next, end, out length))
            year++;
        else if (!Is(Words.This, end, out length))
            return false;
        end += length;
        return year is >= 1 and <= 9999;
    }

    /// <summary>Whether a month's name stands in a name (<c>Juli Setiawan</c>): a capitalised word on either side and nothing that ties it.</summary>
    private readonly bool IsName(int index, int behind)
    {
        if (behind < _end && _tokens[behind].Kind == TokenKind.Word && _tokens[behind].IsCapitalised && !Is(Words.Months, behind, out _))
            return true;
        int before = index - 1;
        return before >= _first && _tokens[before].Kind == TokenKind.Word && _tokens[before].IsCapitalised && !_tokens[before].Has(TokenFlags.SentenceStart)
            && !Is(Words.MonthUnits, before, out _) && TieBefore(index).Tie == DateTie.None && !Is(Words.Parts, before, out _);
    }

    /// <summary>A year behind a word that takes one: <c>tahun 2022</c>, <c>pada 2024</c>, <c>APBN 2025</c>.</summary>
    private readonly bool TryYearAlone(int index, out Reading reading)
    {
        reading = default;
        int at = index;
        int before = index - 1;
        bool head = Is(Words.YearUnits, at, out int unit);
        if (head)
            at += unit;
        if (head && Is(Words.YearHeads, at, out int fiscal))
            at += fiscal;
        if (!TryYear(at, out int year))
            return false;
        if (IsRangeOfYears(at))
            return TryYearsTo(index, at, year, out reading);
        if (head)
        {
            // Nomor 1 Tahun 2025 is the name of a law.
            if (before >= _first && _tokens[before].Kind == TokenKind.Number && (Is(Words.NumberHeads, before - 1, out _) || _tokens[index].IsCapitalised))
                return false;
        }
        else if (IsBareYear(at, year) || IsNextYear(at, year))
        {
            reading = new Reading(at + 1, PartialDate.OfYear(year), DateKind.Absolute, "date.year-bare");
            return true;
        }
        else if (Is(Words.Counted, at + 1, out _) || !(TieBefore(index).Tie != DateTie.None || Is(Words.YearHeads, before, out _) || Is(Words.Parts, before, out _) || (Is(Words.Orders, before, out _) && Is(Words.Units, before - 1, out _))))
        {
            return false;
        }

        int end = at + 1;
        if (Is(Words.Past, end, out int past))
            end += past;
        reading = new Reading(end, PartialDate.OfYear(year), DateKind.Absolute, "date.year");
        return true;
    }

    /// <summary>Sepanjang 2015-2022, kurun 2019–2023: the year that a stretch which is over reaches; one with a slash is a season or a school year.</summary>
    private readonly bool TryYearsTo(int index, int at, int first, out Reading reading)
    {
        reading = default;
        if (!IsDash(at + 1) || !TryYear(at + 2, out int last) || last <= first || _reference is not { } today || last > today.Year || !(TieBefore(index).Tie is DateTie.At or DateTie.AsOf || Is(Words.Stretches, index - 1, out _)))
            return false;
        reading = new Reading(at + 3, PartialDate.OfYear(last), DateKind.Absolute, "date.years", true);
        return true;
    }

    /// <summary>A year near the publication's behind a name or a noun: <c>Sensus Burung 2024 mencatat</c>, <c>di sisa 2025</c>.</summary>
    private readonly bool IsBareYear(int at, int year)
    {
        int before = at - 1;
        if (_reference is not { } today || Math.Abs(today.Year - year) > 10 || before < _first || (_tokens[before].Kind != TokenKind.Word && !IsMark(before, ')'))
            || TieBefore(at).Tie != DateTie.None || Is(Words.YearUnits, before, out _) || Is(Words.YearHeads, before, out _) || Is(Words.Parts, before, out _))
        {
            return false;
        }

        bool named = _tokens[before].IsCapitalised || IsMark(before, ')') || Is(Words.Rests, before, out _);
        bool closed = at + 1 >= _end || _tokens[at + 1].Kind == TokenKind.Punctuation || !Is(Words.Counted, at + 1, out _);
        return named && closed;
    }

    /// <summary>Pada 2015 sisanya 744, 2019 membengkak jadi 1.268: the next year of a row, with what is told of it right behind.</summary>
    private readonly bool IsNextYear(int at, int year)
    {
        if (_sentenceYear == 0 || _sentenceYear == year || Math.Abs(_sentenceYear - year) > LongestRow || at == _first || at + 1 >= _end || _tokens[at + 1].Kind != TokenKind.Word || Is(Words.Counted, at + 1, out _))
            return false;
        return IsMark(at - 1, ',') || IsMark(at - 1, ';') || Is(Words.Joiners, at - 1, out _);
    }

    private readonly bool IsRangeOfYears(int at) =>
        ((IsDash(at + 1) || IsMark(at + 1, '/')) && TryNumber(at + 2, out _)) || ((IsDash(at - 1) || IsMark(at - 1, '/')) && TryNumber(at - 2, out _));
}
