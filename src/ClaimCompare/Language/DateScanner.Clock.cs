namespace ClaimCompare.Language;

/// <content>Times of day.</content>
internal ref partial struct DateScanner
{
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

        PartialDate? known = _reference is { HasDay: true } ? _reference : _lastDay;
        if (_lastDay is { } last && _reference is { HasDay: true } today && Math.Abs(today.First.DayNumber - last.First.DayNumber) <= 7)
            known = last;
        if (known is not { } date)
            return false;
        reading = new Reading(end, PartialDate.OfMinute(date.First, minute), DateKind.Clock, "date.clock");
        return true;
    }

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
        if (!Is(Words.Clocks, index, out int length) || index + length >= _end || _tokens[index + length].Kind != TokenKind.Number)
            return false;
        int number = index + length;
        int at = _tokens[number].Start;
        int limit = _tokens[_end - 1].End;
        if (!TryDigits(ref at, limit, 2, out int hour) || hour > 24)
            return false;
        int minutes = 0;
        if (at + 2 < limit + 1 && at < _text.Length && _text[at] is '.' or ':')
        {
            int behind = at + 1;
            if (TryDigits(ref behind, limit, 2, out int m) && m < 60)
            {
                minutes = m;
                at = behind;
            }
        }

        end = number;
        while (end < _end && _tokens[end].Start < at)
            end++;
        minute = ((hour % 24) * 60) + minutes;
        // A stretch (09.00-12.00) is true until its end, but what is told of it begins with the first.
        if (IsDash(end) && end + 1 < _end && _tokens[end + 1].Kind == TokenKind.Number)
            end += 2;
        if (Is(Words.Zones, end, out int zone))
            end += zone;
        if (Is(Words.Zones, end, out zone))
            end += zone;
        return true;
    }

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
