namespace ClaimCompare.Reading;

/// <summary>Recognises the dateline at the head of an article: <c>KONTAN.CO.ID - MOSKOW.</c>, <c>JAKARTA, KOMPAS.com -</c>, <c>Pyongyang:</c>.</summary>
internal static class Dateline
{
    private const int Longest = 70;
    private const int ShortestHead = 5;

    /// <summary>The offset behind the dateline; the start where there is none.</summary>
    public static int End(string text, int start, int end)
    {
        int limit = Math.Min(end, start + Longest);
        for (int i = start + 2; i < limit; i++)
        {
            char c = text[i];
            if (c is '"' or '“' or '”' or '!' or '?' or ';')
                return start;
            bool dash = c is '–' or '—' || (c == '-' && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '-'));
            if (dash)
            {
                if (!IsHead(text.AsSpan(start, i - start)))
                    return start;
                int behind = i + 1;
                while (behind < end && (text[behind] is '-' or '–' || char.IsWhiteSpace(text[behind])))
                    behind++;
                return Place(text, behind, end);
            }

            if (c == ':' && i + 2 < end && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2]))
                return IsHead(text.AsSpan(start, i - start)) && text.AsSpan(start, i - start).Count(' ') <= 2 ? i + 2 : start;
        }

        return start;
    }

    /// <summary>Where a dateline begins that stands further on in a line, at an outlet's address or a place in capitals; the start where there is none.</summary>
    public static int Behind(string text, int start, int end)
    {
        for (int i = start + 1; i < end - 2; i++)
        {
            if (text[i - 1] != ' ' || !char.IsUpper(text[i]) || !char.IsUpper(text[i + 1]))
                continue;
            int stop = i;
            while (stop < end && !char.IsWhiteSpace(text[stop]))
                stop++;
            if (stop - i >= ShortestHead && !text.AsSpan(i, stop - i).ContainsAnyInRange('a', 'z') && End(text, i, text.Length) > i)
                return i;
        }

        return start;
    }

    /// <summary>A place in capitals and a period behind the outlet belong to the dateline.</summary>
    private static int Place(string text, int start, int end)
    {
        int i = start;
        while (i < end && (char.IsUpper(text[i]) || text[i] == ' '))
            i++;
        return i - start >= 3 && i < end && text[i] == '.' && i + 1 < end && text[i + 1] == ' ' ? i + 2 : start;
    }

    /// <summary>Capitalised words, outlets and parentheses alone.</summary>
    private static bool IsHead(ReadOnlySpan<char> head)
    {
        head = head.Trim();
        if (head.Length < 3)
            return false;
        foreach (Range range in head.Split(' '))
        {
            ReadOnlySpan<char> word = head[range].Trim(",.()|-–/");
            if (word.Length > 0 && !char.IsUpper(word[0]) && !char.IsDigit(word[0]) && !word.Contains('.'))
                return false;
        }

        return true;
    }
}
