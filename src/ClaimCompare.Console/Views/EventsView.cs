using System.Globalization;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>The events of a mixed folder.</summary>
internal static class EventsView
{
    /// <summary>Whether there are several events to tell apart.</summary>
    public static bool HasSeveral(Comparison comparison) => comparison.Events.Count > 1;

    /// <summary>Lists the events with their articles and days; nothing for articles of one event.</summary>
    public static void Show(IAnsiConsole console, Comparison comparison, Texts texts)
    {
        if (!HasSeveral(comparison))
            return;
        console.WriteLine(texts["events", comparison.Events.Count]);
        for (int e = 0; e < comparison.Events.Count; e++)
            console.Write(new Padder(new Markup(SafeText.Markup(Line(comparison, e, texts))), new Padding(2, 0, 0, 0)));
        console.WriteLine();
    }

    /// <summary>The heading of an event's part.</summary>
    public static string Heading(Comparison comparison, int e) => "[bold underline]" + Letter(e) + ". " + SafeText.Markup(comparison.Events[e].Label) + "[/]";

    /// <summary>The events in order with the indexes of their groups; all groups under -1 where there is one event.</summary>
    public static IEnumerable<(int Event, int[] Groups)> Parts(Comparison comparison)
    {
        int[] all = [.. Enumerable.Range(0, comparison.Groups.Count)];
        if (!HasSeveral(comparison))
        {
            yield return (-1, all);
            yield break;
        }

        for (int e = 0; e < comparison.Events.Count; e++)
        {
            int[] groups = [.. all.Where(g => comparison.Groups[g].Event == e)];
            if (groups.Length > 0)
                yield return (e, groups);
        }
    }

    private static string Line(Comparison comparison, int e, Texts texts)
    {
        NewsEvent one = comparison.Events[e];
        return Letter(e) + ". " + texts["event.line", one.Label, one.Articles.Count, Day(one.First), Day(one.Last)];
    }

    /// <summary>Events are told by letters, since quantities are by numbers.</summary>
    private static string Letter(int e) => e < 26 ? ((char)('A' + e)).ToString() : Letter((e / 26) - 1) + Letter(e % 26);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
