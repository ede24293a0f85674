namespace ClaimCompare.Language;

/// <content>Days of the calendar in figures.</content>
internal ref partial struct DateScanner
{
    /// <summary>Scans <c>30/5/2025</c>, <c>30-05-2025</c>, <c>2025-05-30</c>, <c>(14/11)</c>, <c>(7-8/6/2025)</c> in the text, however it was tokenised.</summary>
    private readonly bool TryDayInFigures(int index, bool isTied, out Reading reading)
    {
        reading = default;
        if (IsDash(index - 1) || IsMark(index - 1, '/'))
            return false;
        int limit = _tokens[_end - 1].End;
        int at = _tokens[index].Start;
        Span<int> parts = stackalloc int[4];
        Span<char> marks = stackalloc char[4];
        int count = 0;
        int width = 0, last = 0;
        while (count < 4)
        {
            int start = at;
            if (!TryDigits(ref at, limit, 4, out parts[count]))
            {
                at = start - 1;
                break;
            }

            if (count == 0)
                width = at - start;
            last = at - start;
            count++;
            if (at + 1 >= limit || _text[at] is not ('/' or '-' or '.' or '–') || !char.IsAsciiDigit(_text[at + 1]))
                break;
            marks[count - 1] = _text[at];
            at++;
        }

        int end = index;
        while (end < _end && _tokens[end].Start < at)
            end++;
        if (count < 2 || end == index || _tokens[end - 1].End != at)
            return false;
        if (count == 3 && width == 4 && marks[0] == marks[1])
            return Resolve(parts[0], parts[1], parts[2], end, false, "date.iso", out reading);
        if (count >= 3 && marks[0] is '-' or '–' && marks[1] == '/')
            return parts[0] <= 31 && Resolve(count == 4 ? FullYear(parts[3]) : 0, parts[2], parts[1], end, true, "date.figures", out reading, parts[0] < parts[1] ? parts[0] : 0);

        // 1.003.670 is a number
        if (count == 3 && marks[0] == marks[1] && width <= 2 && last != 3 && (parts[2] > 31 || isTied))
            return Resolve(FullYear(parts[2]), parts[1], parts[0], end, false, "date.figures", out reading);
        return count == 2 && marks[0] == '/' && isTied && Resolve(0, parts[1], parts[0], end, false, "date.figures", out reading);
    }

    private static int FullYear(int year) => year < 100 ? 2000 + year : year;
}
