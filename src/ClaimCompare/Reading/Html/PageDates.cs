namespace ClaimCompare.Reading;

/// <summary>Chooses the dates of publication and change, in the zone of the outlet.</summary>
internal static class PageDates
{
    /// <summary>The two dates; null where nothing tells them.</summary>
    /// <param name="published">What the page calls its publication, in falling order of trust.</param>
    /// <param name="updated">What it calls its change.</param>
    /// <param name="byline">What it shows.</param>
    /// <param name="zone">The zone of the outlet in minutes, where it is known: an Indonesian page tells the time of its readers.</param>
    public static (WrittenDate? Published, WrittenDate? Updated) Choose(IEnumerable<string> published, IEnumerable<string> updated, VisibleByline byline, int? zone)
    {
        WrittenDate? date = First(published, byline.Published) is { } found ? Local(found, byline.Published, zone) : byline.Published;

        // A day alone is told more exactly by the byline of the same day
        if (date is { Date.HasTime: false } && byline.Published is { Date.HasTime: true } shown && shown.Date.First == date.Value.Date.First)
            date = shown;
        WrittenDate? change = First(updated, byline.Updated) is { } changed ? Local(changed, byline.Updated, zone) : byline.Updated;
        if (date is { } d && change is { } c && (c.Date <= d.Date || c.Date.Year < d.Date.Year))
            change = null;
        if (date is { Offset: null } dated && zone is { } minutes && dated.Date.HasTime)
            date = dated with { Offset = minutes };
        return (date, change is { Offset: { } own } moved && date?.Offset is { } other && own != other ? Move(moved, other) : change);
    }

    private static WrittenDate? First(IEnumerable<string> values, WrittenDate? shown)
    {
        WrittenDate? first = null;
        foreach (string value in values)
        {
            if (!WrittenDate.TryParse(value, out WrittenDate date) || date.Date.Year < 1995)
                continue;
            if (date.Date.HasTime)
                return date;

            // A time at all is worth more than the place of the value, while it tells the same day
            first ??= date;
        }

        return first ?? shown;
    }

    /// <summary>Many Indonesian pages give their time in UTC, and some write their own clock and call it UTC: the byline tells which.</summary>
    private static WrittenDate Local(WrittenDate date, WrittenDate? shown, int? zone)
    {
        if (zone is not { } minutes || date.Offset != 0 || !date.Date.HasTime)
            return date;
        if (shown is { Date.HasTime: true } s && s.Date.First == date.Date.First && s.Date.MinuteOfDay == date.Date.MinuteOfDay)
            return date with { Offset = minutes };
        return Move(date, minutes);
    }

    /// <summary>Tells a time by the clock of another zone; one without a zone stays.</summary>
    public static WrittenDate Move(WrittenDate date, int zone)
    {
        if (!date.Date.HasTime || date.Offset is not { } offset)
            return date;
        DateTime local = date.Date.First.ToDateTime(TimeOnly.MinValue).AddMinutes(date.Date.MinuteOfDay + zone - offset);
        return date with { Date = PartialDate.OfMinute(DateOnly.FromDateTime(local), (local.Hour * 60) + local.Minute), Offset = zone };
    }
}
