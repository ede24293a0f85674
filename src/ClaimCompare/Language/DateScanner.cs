namespace ClaimCompare.Language;

/// <summary>Reads one time expression at a time and remembers the last, for those that point back.</summary>
internal ref partial struct DateScanner
{
    private const int YearDigits = 4;
    private const int LongestMonth = 9;
    private const int SinceReach = 9;
    private static readonly DateWords Words = DateWords.Default;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<char> _text;
    private PartialDate? _reference;
    private int _first;
    private int _end;
    private PartialDate? _lastDay;
    private PartialDate? _lastMonth;
    private PartialDate? _lastYear;
    private PartialDate? _told;
    private PartialDate? _period;
    private int _sentenceYear;
    private int _paragraph;

    /// <summary>Starts before the first sentence.</summary>
    public DateScanner(TokenizedText text)
    {
        _tokens = text.Tokens;
        _text = text.Text;
    }

    /// <summary>Goes to a sentence: no time expression reaches over its end.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reference">When it was published; null leaves relative expressions out.</param>
    public void Enter(in Sentence sentence, PartialDate? reference)
    {
        _first = sentence.FirstToken;
        _end = sentence.EndToken;
        _sentenceYear = 0;
        if (sentence.Paragraph != _paragraph)
            (_paragraph, _told) = (sentence.Paragraph, null);
        if (reference == _reference)
            return;

        // What was named in another entry of a live report is not pointed back at
        _lastDay = _lastMonth = _lastYear = _period = null;
        _reference = reference;
    }

    /// <summary>Whether a time expression could begin at a number: a year, or what a dash, a sign or a word of time follows.</summary>
    public readonly bool MayBeginAtNumber(int index)
    {
        Token token = _tokens[index];
        if (token.Length == YearDigits || _text.Slice(token.Start, token.Length).ContainsAnyExceptInRange('0', '9'))
            return true;
        if (token.End < _text.Length && _text[token.End] is '/' or '-' or '–' or '—' or '.')
            return true;
        return index + 1 < _end && (Words.FollowsNumber[_tokens[index + 1].Word] || IsDash(index + 1) || TryMonthAndDay(index + 1, out _));
    }

    /// <summary>Reads the time expression that begins at a token.</summary>
    public bool TryRead(int index, out DateMention mention)
    {
        if (!TryClock(index, out Reading reading) && !TryCalendar(index, out reading) && !TryRelative(index, out reading))
        {
            mention = default;
            return false;
        }

        if (reading.Value.HasDay && reading.Value.MinuteOfDay < 0)
            JoinClock(ref reading);

        // "Hingga Agustus … periode yang sama tahun lalu": the August of that year
        if (reading.Value.Month == 0 && _period is { } period && IsSamePeriod(index) && TryInYear(period, reading.Value.Year, out PartialDate same))
            reading = reading with { Value = same };
        Remember(reading.Value);
        (DateTie tie, int preposition) = TieBefore(index);
        if (reading.Value is { Month: > 0, HasTime: false } && (!reading.Value.HasDay || reading.IsSpan || tie == DateTie.AsOf))
            _period = reading.Value;
        if (tie is DateTie.At or DateTie.None && IsSinceBefore(index))
            tie = DateTie.Since;

        // Sejak Januari hingga 22 September: the figure is of the time it reaches
        if (tie == DateTie.Since && (reading.Rule == "date.months" || (reading.IsSpan && reading.Value.HasDay)))
            tie = DateTie.AsOf;
        mention = new DateMention(index, reading.End, reading.Value, preposition, reading.Rule) { Kind = reading.Kind, Tie = tie, IsSpan = reading.IsSpan };
        return true;
    }

    private void Remember(PartialDate value)
    {
        if (value.Month == 0)
            _sentenceYear = value.Year;
        _told = value.HasTime ? PartialDate.OfDay(value.First) : value;
        _lastYear = PartialDate.OfYear(value.Year);
        if (value.Month > 0)
            _lastMonth = PartialDate.OfMonth(value.Year, value.Month);
        if (value.HasDay)
            _lastDay = PartialDate.OfDay(value.First);
    }

    private static bool TryInYear(PartialDate period, int year, out PartialDate date)
    {
        date = year is >= 1 and <= 9999 ? PartialDate.OfMonth(year, period.Month) : default;
        return year is >= 1 and <= 9999 && (!period.HasDay || CalendarMath.TryDay(year, period.Month, period.First.Day, out date));
    }

    /// <summary>Whether a year is that of <c>periode yang sama</c>, with a preposition between them at most.</summary>
    private readonly bool IsSamePeriod(int index)
    {
        for (int end = index; end >= index - 1 && end > _first; end--)
        {
            if (!Words.SamePeriods.MayEnd(_tokens[end - 1]))
                continue;
            for (int start = Math.Max(_first, end - 3); start < end; start++)
            {
                if (Words.SamePeriods.TryMatch(_tokens, start, end, out int length, out _) && start + length == end)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The word before a token that ties the time expression which begins there.</summary>
    private readonly (DateTie Tie, int Preposition) TieBefore(int index)
    {
        if (index <= _first || !Words.Ties.MayEnd(_tokens[index - 1]))
            return (DateTie.None, 0);
        for (int start = Math.Max(_first, index - 3); start < index; start++)
        {
            if (Words.Ties.TryMatch(_tokens, start, index, out int length, out DateTie tie) && start + length == index)
                return (tie, _tokens[start].Word);
        }

        return (DateTie.None, 0);
    }

    /// <summary>Sejak kudeta militer pada Februari 2021: whether what is told to have begun then stands between <c>sejak</c> and the time.</summary>
    private readonly bool IsSinceBefore(int index)
    {
        for (int i = index - 1; i >= Math.Max(_first, index - SinceReach) && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Words.Since[_tokens[i].Word])
                return true;
        }

        return false;
    }

    /// <summary>Reads whole digits, at most four.</summary>
    private readonly bool TryNumber(int index, out int value)
    {
        value = 0;
        if ((uint)index >= (uint)_end || _tokens[index].Kind != TokenKind.Number || _tokens[index].Length > 4)
            return false;
        foreach (char c in _text.Slice(_tokens[index].Start, _tokens[index].Length))
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }

    private readonly bool TryYear(int index, out int year) =>
        TryNumber(index, out year) && _tokens[index].Length == 4 && year is >= 1500 and <= 2199;

    /// <summary>Whether a token is this punctuation mark.</summary>
    private readonly bool IsMark(int index, char mark) =>
        index >= _first && index < _end && _tokens[index].Length == 1 && _text[_tokens[index].Start] == mark;

    private readonly bool IsDash(int index) => IsMark(index, '-') || IsMark(index, '–') || IsMark(index, '—');

    private readonly bool Is(PhraseTable<int> table, int index, out int length)
    {
        length = 0;
        return index >= _first && index < _end && table.TryMatch(_tokens, index, _end, out length, out _);
    }

    private readonly bool TryValue(PhraseTable<int> table, int index, out int length, out int value)
    {
        length = value = 0;
        return index >= _first && index < _end && table.TryMatch(_tokens, index, _end, out length, out value);
    }

    /// <summary>What was read: where it ends, what it points at and how.</summary>
    private record struct Reading(int End, PartialDate Value, DateKind Kind, string Rule, bool IsSpan = false);
}
