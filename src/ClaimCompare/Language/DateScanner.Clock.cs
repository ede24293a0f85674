namespace ClaimCompare.Language;

/// <content>Times of day.</content>
internal ref partial struct DateScanner
{
    private const int NearDays = 7;
    private const int Noon = 12;
    private const int NightFrom = 5;

    /// <summary>A time of day at the head: joined with the day behind it, else with the last day named or the publication date.</summary>
    private readonly bool TryClock(int index, out Reading reading)
    {
        reading = default;
        if (!Is(Words.Clocks, index, out _) || !TryTimeOfDay(index, out int minute, out int end))
            return false;
        int at = end;
        if (IsMark(at, ',') || (at < _end && Words.Ties.TryMatch(_tokens, at, _end, out int tieLength, out DateTie tie) && tie == DateTie.At && tieLength == 1))
            at++;

        // pukul 16.50 WIB, pada Kamis 12 Juni
        if (at > end && IsMark(at - 1, ',') && at < _end && Words.Ties.TryMatch(_tokens, at, _end, out tieLength, out tie) && tie == DateTie.At && tieLength == 1)
            at++;
        if (at < _end && TryCalendar(at, out Reading day) && day.Value.HasDay && !day.IsSpan)
        {
            reading = new Reading(day.End, PartialDate.OfMinute(day.Value.First, minute), day.Kind, day.Rule);
            return true;
        }

        if ((NamedDay() ?? (_reference is { HasDay: true } ? _reference : null)) is not { } date)
            return false;
        reading = new Reading(end, PartialDate.OfMinute(date.First, minute), DateKind.Clock, "date.clock");
        return true;
    }

    /// <summary>The last day named, where it is near the publication; null where none is.</summary>
    private readonly PartialDate? NamedDay() =>
        _lastDay is { } last && (_reference is not { HasDay: true } today || Math.Abs(today.First.DayNumber - last.First.DayNumber) <= NearDays) ? last : null;

    /// <summary>Gives a day the time of day that follows it.</summary>
    private readonly void JoinClock(ref Reading reading)
    {
        int at = reading.End;
        for (int skipped = 0; skipped < 3 && at < _end; skipped++, at++)
        {
            if (Is(Words.Clocks, at, out _))
            {
                if (TryTimeOfDay(at, out int minute, out int end))
                    reading = reading with { End = end, Value = PartialDate.OfMinute(reading.Value.First, minute) };
                return;
            }

            // Only a comma, a tying word or a rounding word may stand between a day and its time.
            if (!IsMark(at, ',') && !(Words.Ties.TryMatch(_tokens, at, _end, out int length, out DateTie tie) && tie == DateTie.At && length == 1)
                && !Is(Words.Rounding, at, out _))
            {
                return;
            }
        }
    }

    private readonly bool TryTimeOfDay(int index, out int minute, out int end)
    {
        minute = 0;
        end = index;
        if (!Is(Words.Clocks, index, out int length) || index + length >= _end)
            return false;
        int number = index + length;

        // Jam sembilan malam, pukul dua dini hari: in words only with a part of the day
        if (TryValue(Words.Numbers, number, out int words, out int told))
        {
            end = number + words;
            if (told is < 1 or > Noon || !TryValue(Words.Zones, end, out int behind, out int half))
                return false;
            end += behind;
            if (Is(Words.Zones, end, out behind))
                end += behind;
            minute = InHalf(told, half) * 60;
            return true;
        }

        if (_tokens[number].Kind != TokenKind.Number)
            return false;
        int at = _tokens[number].Start;
        int limit = _tokens[_end - 1].End;
        if (!TryDigits(ref at, limit, 2, out int hour) || hour > 24)
            return false;
        int minutes = 0;
        if (at + 2 < limit + 1 && at < _text.Length && _text[at] is '.' or ':')
        {
            int fraction = at + 1;
            if (TryDigits(ref fraction, limit, 2, out int m) && m < 60)
            {
                minutes = m;
                at = fraction;
            }
        }

        end = number;
        while (end < _end && _tokens[end].Start < at)
            end++;
        // A stretch (09.00-12.00) is true until its end, but what is told of it begins with the first.
        if (IsDash(end) && end + 1 < _end && _tokens[end + 1].Kind == TokenKind.Number)
            end += 2;
        for (int i = 0; i < 2 && TryValue(Words.Zones, end, out int zone, out int half); i++)
        {
            end += zone;
            hour = InHalf(hour, half);
        }

        minute = ((hour % 24) * 60) + minutes;
        return true;
    }

    /// <summary>Jam 9 malam is 21.00, pukul 3 sore 15.00: an hour of the half day that a part of the day tells.</summary>
    /// <param name="hour">The hour as told.</param>
    /// <param name="lastHour">The last hour that the part of the day moves behind noon; 1 where it moves none.</param>
    private static int InHalf(int hour, int lastHour) =>
        lastHour > 1 && hour >= (lastHour == Noon - 1 ? NightFrom : 1) && hour <= lastHour ? hour + Noon : hour;

    private readonly bool TryDigits(ref int at, int limit, int most, out int value)
    {
        value = 0;
        int start = at;
        while (at < limit && at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            if (at - start >= most)
                return false;
            value = (value * 10) + (_text[at] - '0');
            at++;
        }

        return at > start;
    }
}
