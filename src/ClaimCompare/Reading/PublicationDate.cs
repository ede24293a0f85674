using System.Globalization;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>Reads the publication dates that crawlers, feeds and protocols write: ISO 8601, RFC 5322, seconds since 1970, and dates in words.</summary>
/// <remarks>
/// Dates are local to the outlet: a stamp in universal time is moved to Western Indonesia Time (UTC+7), where most outlets sit, so that a report of
/// one o'clock in the morning does not fall on the day before. Any other zone is local already and passed over.
/// </remarks>
internal static class PublicationDate
{
    private const int LongestDate = 100;
    private static readonly TimeSpan WesternIndonesia = TimeSpan.FromHours(7);

    /// <summary>Reads a date; null where there is none.</summary>
    public static PartialDate? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > LongestDate)
            return null;
        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
            return OfUniversal(DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? seconds / 1000 : seconds).UtcDateTime);
        if (PartialDate.TryParse(text, out PartialDate date))
            return IsUniversal(text.AsSpan(Math.Min(text.Length, 16))) ? Moved(date) : date;
        return Message(text) ?? Words(text);
    }

    private static bool IsUniversal(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimEnd();
        return behind.EndsWith("Z", StringComparison.OrdinalIgnoreCase) || behind.EndsWith("+00:00", StringComparison.Ordinal) || behind.EndsWith("+0000", StringComparison.Ordinal)
            || behind.EndsWith("UTC", StringComparison.Ordinal) || behind.EndsWith("GMT", StringComparison.Ordinal);
    }

    private static PartialDate Moved(PartialDate date) => date.HasTime && date.Year < 9999 ? OfUniversal(date.First.ToDateTime(new TimeOnly(date.MinuteOfDay / 60, date.MinuteOfDay % 60))) : date;

    private static PartialDate OfUniversal(DateTime time)
    {
        DateTime local = time + WesternIndonesia;
        return PartialDate.OfMinute(DateOnly.FromDateTime(local), (local.Hour * 60) + local.Minute);
    }

    /// <summary>Mon, 03 Mar 2025 21:05:00 +0700 (RFC 5322, section 3.3).</summary>
    private static PartialDate? Message(string text)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        string[] parts = text[(comma + 1)..].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int day) || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return null;
        int month = 1 + Array.FindIndex(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames, m => m.Length == 3 && parts[1].StartsWith(m, StringComparison.OrdinalIgnoreCase));
        year += parts[2].Length == 2 ? year < 70 ? 2000 : 1900 : 0;
        if (month < 1 || year is < 1 or > 9998 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        if (parts.Length < 4 || !TimeOnly.TryParse(parts[3], CultureInfo.InvariantCulture, out TimeOnly time))
            return PartialDate.OfDay(date);
        PartialDate local = PartialDate.OfMinute(date, (time.Hour * 60) + time.Minute);
        return parts.Length > 4 && parts[4] is "GMT" or "UT" or "UTC" or "Z" or "+0000" || text.EndsWith("-0000", StringComparison.Ordinal) ? Moved(local) : local;
    }

    private static PartialDate? Words(string text)
    {
        using TokenizedText tokens = Tokenizer.Tokenize(text);
        foreach (DateMention mention in DateReader.Read(tokens, null))
        {
            if (mention.Value.HasDay)
                return mention.Value;
        }

        return null;
    }
}
