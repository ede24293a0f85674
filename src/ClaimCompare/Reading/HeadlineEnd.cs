namespace ClaimCompare.Reading;

/// <summary>Finds where a linked headline ends that scraped text ran into the next sentence.</summary>
/// <remarks>
/// Headlines are in title case: the first lower-case word that is no small word belongs to the next sentence, which began at the capitalised
/// word before it. An opening quotation mark, a question mark or a line's end also end the headline.
/// </remarks>
internal static class HeadlineEnd
{
    private const int MaxWords = 30;

    /// <summary>The offset behind the headline.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset behind the words that introduce it.</param>
    /// <param name="end">The line's end.</param>
    public static int Find(string text, int start, int end)
    {
        int at = start, lastCapital = -1, words = 0;
        while (at < end && words < MaxWords)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
                at++;
            int word = at;
            while (at < end && !char.IsWhiteSpace(text[at]))
                at++;
            if (word == at)
                break;
            words++;
            ReadOnlySpan<char> form = text.AsSpan(word, at - word);
            char first = form[0];
            if (first is '"' or '“' or '”' && words > 2 && form.Length > 1)
                return word;
            if (form[^1] is '?' or '!' && words > 2)
                return at;
            if (form[^1] == '.' && words > 2 && form.Length > 4 && at < end)
                return at;
            ReadOnlySpan<char> letters = form.Trim("\"“”'‘’():,.;");
            if (letters.Length == 0)
                continue;
            if (char.IsLower(letters[0]) && !Boilerplate.IsSmallWord(letters) && words > 1)
                return lastCapital > start ? lastCapital : word;
            if (char.IsUpper(letters[0]) && !IsAfterSmallWord(text, start, word))
                lastCapital = word;
        }

        return at >= end ? end : at;
    }

    private static bool IsAfterSmallWord(string text, int start, int word)
    {
        int end = word;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        int from = end;
        while (from > start && !char.IsWhiteSpace(text[from - 1]))
            from--;
        return end > from && char.IsLower(text[from]) && Boilerplate.IsSmallWord(text.AsSpan(from, end - from));
    }
}
