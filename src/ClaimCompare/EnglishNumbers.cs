namespace ClaimCompare;

/// <summary>Turns figures written the Indonesian way (<c>1.234,5</c>) into English ones (<c>1,234.5</c>).</summary>
/// <remarks>Only what reasons are filled with and is figures alone, or figures before a bracket: names, quotations and dates stay as they are.</remarks>
internal static class EnglishNumbers
{
    private const string Signs = ".,–…±><≥≤-+ ";

    /// <summary>The value as an English sentence has it.</summary>
    public static string Of(string value)
    {
        if (value.AsSpan().IndexOfAny('.', ',') < 0)
            return value;
        int bracket = value.IndexOf(" (", StringComparison.Ordinal), end = bracket < 0 ? value.Length : bracket;
        foreach (char c in value.AsSpan(0, end))
        {
            if (!char.IsAsciiDigit(c) && !Signs.Contains(c, StringComparison.Ordinal))
                return value;
        }

        char[] text = value.ToCharArray();
        for (int i = 0; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            int start = i;
            while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
                i++;
            Turn(text.AsSpan(start, i - start));
        }

        return new string(text);
    }

    /// <summary>Turns one number, where its points part groups of three digits; a clock or a version stays.</summary>
    private static void Turn(Span<char> number)
    {
        int comma = number.IndexOf(','), whole = comma < 0 ? number.Length : comma;
        if (comma >= 0 && number[(comma + 1)..].IndexOfAny('.', ',') >= 0)
            return;
        for (int i = 0; i < whole; i++)
        {
            if (number[i] == '.' != ((whole - i) % 4 == 0))
                return;
        }

        number[..whole].Replace('.', ',');
        if (comma >= 0)
            number[comma] = '.';
    }
}
