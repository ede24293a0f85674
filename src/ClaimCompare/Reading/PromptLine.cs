namespace ClaimCompare.Reading;

/// <summary>Tells lines that speak to the reader of the page and not of the news: the pages of an article, and offers.</summary>
internal static class PromptLine
{
    private const int LongestPages = 60;
    private const int LongestOffer = 90;
    private const int MostPages = 40;

    /// <summary>Whether a line is one of those.</summary>
    public static bool Is(ReadOnlySpan<char> line) => IsPages(line) || IsOffer(line);

    /// <summary>Halaman: 1 2 3; 1 2 Semua; Halaman selanjutnya 2: page numbers that rise, and words of turning pages.</summary>
    private static bool IsPages(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestPages)
            return false;
        int numbers = 0, words = 0, last = 0;
        foreach (Range range in line.SplitAny(' ', '|', '/', ':', '·', '»', '«', '›', '‹'))
        {
            ReadOnlySpan<char> word = line[range].Trim("[]().,");
            if (word.Length == 0)
                continue;
            if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number is > 0 and <= MostPages && number > last)
                (numbers, last) = (numbers + 1, number);
            else if (Boilerplate.IsPageWord(word))
                words++;
            else
                return false;
        }

        return numbers > 0 && (words > 0 || (numbers > 1 && last == numbers));
    }

    /// <summary>Promo gadget diskon hingga 70%!: a short call that begins with a word of selling.</summary>
    private static bool IsOffer(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestOffer)
            return false;
        int space = line.IndexOf(' ');
        return space > 0 && Boilerplate.IsOfferWord(line[..space]) && (line[^1] == '!' || line.Contains("/", StringComparison.Ordinal));
    }
}
