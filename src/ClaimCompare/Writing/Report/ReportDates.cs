using System.Globalization;

namespace ClaimCompare.Writing.Report;

/// <summary>Writes dates of any precision as a language does: <c>14 November 2025</c>, <c>April 2025</c>, <c>2024</c>.</summary>
internal sealed class ReportDates
{
    private readonly ReportTexts _texts;

    public ReportDates(ReportTexts texts) => _texts = texts;

    /// <summary>A date in full, with the time of day where it is known.</summary>
    public string Long(PartialDate date)
    {
        string text = Compose(date, Month(date.Month), withYear: true);
        return date.HasTime ? text + ", " + Clock(date.MinuteOfDay) : text;
    }

    /// <summary>A date in the fewest characters: <c>14 Nov</c>, <c>Apr 2025</c>, <c>2024</c>.</summary>
    public string Short(PartialDate date, bool withYear) => Compose(date, date.Month > 0 ? Month(date.Month)[..3] : string.Empty, withYear);

    /// <summary>A time of day as the language writes it: <c>17.30</c>, <c>17:30</c>.</summary>
    public string Clock(int minuteOfDay) => (minuteOfDay / 60).ToString("D2", CultureInfo.InvariantCulture) + (_texts.Language == "id" ? "." : ":") + (minuteOfDay % 60).ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>Writes the ISO 8601 dates that a reason holds as people do.</summary>
    public string Localise(string reason)
    {
        for (int i = 0; i + 7 <= reason.Length; i++)
        {
            if (reason[i + 4] != '-' || !char.IsAsciiDigit(reason[i]) || (i > 0 && char.IsAsciiLetterOrDigit(reason[i - 1])))
                continue;
            int end = i;
            while (end < reason.Length && (char.IsAsciiDigit(reason[end]) || reason[end] is '-' or 'T' or ':'))
                end++;
            string iso = reason[i..end].TrimEnd(':', '-', 'T');
            if (iso.Length is 7 or 10 or 16 && PartialDate.TryParse(iso, out PartialDate date))
            {
                string shown = Long(date);
                reason = reason[..i] + shown + reason[(i + iso.Length)..];
                i += shown.Length - 1;
            }
        }

        return reason;
    }

    private string Month(int month) => month > 0 ? _texts["month." + month.ToString(CultureInfo.InvariantCulture)] : string.Empty;

    private static string Compose(PartialDate date, string month, bool withYear)
    {
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        string text = date.Day > 0 ? date.Day.ToString(CultureInfo.InvariantCulture) + "\u00A0" + month : month;
        return text.Length == 0 ? year : withYear ? text + "\u00A0" + year : text;
    }
}
