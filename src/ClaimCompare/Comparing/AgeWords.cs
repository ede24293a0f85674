namespace ClaimCompare.Comparing;

/// <summary>Reads from the words beside a number whether it counts those of some age alone: <c>yang berumur 20-29 tahun 312 orang</c>, <c>31 anak di bawah umur satu tahun</c>.</summary>
internal static class AgeWords
{
    private const int Reach = 70, MostBefore = 5, MostBehind = 6;

    /// <summary>The ages that the words beside the number name; null where they name none.</summary>
    public static string? Beside(string text, NumericClaim claim)
    {
        int start = Math.Max(claim.Sentence.Start, claim.Span.Start - Reach), end = Math.Min(claim.Sentence.End, claim.Span.End + Reach);
        ReadOnlySpan<char> left = text.AsSpan(start, claim.Span.Start - start), right = text.AsSpan(claim.Span.End, end - claim.Span.End);
        int comma = left.LastIndexOfAny(',', ';', ':');
        if (comma >= 0 && ComparingWords.Split(left[comma..].ToString()).All(w => !ComparingWords.IsTelling(w)))
            comma = left[..comma].LastIndexOfAny(',', ';', ':');
        int stop = right.IndexOfAny(',', ';', '.');
        return Before([.. ComparingWords.Split(left[(comma + 1)..].ToString())]) ?? Behind([.. ComparingWords.Split((stop < 0 ? right : right[..stop]).ToString())]);
    }

    /// <summary>The ages that end right before the number, but for words of counting.</summary>
    private static string? Before(List<string> words)
    {
        int years = words.FindLastIndex(ComparingWords.IsYears), age = words.FindLastIndex(ComparingWords.IsAge);
        return age < 0 || years <= age || words.Count - years > MostBefore || !words.Skip(years + 1).All(w => !ComparingWords.IsTelling(w)) ? null : Band(words, age, years);
    }

    /// <summary>The ages behind the counted noun.</summary>
    private static string? Behind(List<string> words)
    {
        int age = words.FindIndex(ComparingWords.IsAge), years = age < 0 ? -1 : words.FindIndex(age, ComparingWords.IsYears);
        return years < 0 || age >= MostBehind || years - age > MostBehind || words.Take(age).Any(w => char.IsAsciiDigit(w[0])) ? null : Band(words, age, years);
    }

    /// <summary>The words of the ages alone: <c>di bawah umur 19 tahun</c> and <c>usia di bawah 19 tahun</c> are one.</summary>
    private static string? Band(List<string> words, int age, int years)
    {
        List<string> side = [.. words.GetRange(Math.Max(0, age - 1), years - Math.Max(0, age - 1)).Where(w => !ComparingWords.IsAge(w) && !ComparingWords.IsYears(w) && (ComparingWords.IsLimit(w) || char.IsAsciiDigit(w[0]) || ComparingWords.IsTelling(w)))];
        return side.Count == 0 ? null : string.Join(' ', side.Order(StringComparer.Ordinal));
    }
}
