using System.Collections.Frozen;
using System.Globalization;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>The words of bylines and written dates, from <c>page-bylines.tsv</c> and the months of <c>dates.tsv</c>.</summary>
internal static class BylineWords
{
    private static readonly LexiconFile File = LexiconFile.Load("page-bylines");

    /// <summary>Months by name.</summary>
    public static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months { get; } = LoadMonths();

    /// <summary>Minutes east of Greenwich by the name of a time zone.</summary>
    public static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Zones { get; } = Table("zone");

    /// <summary>Words that announce a change instead of the publication.</summary>
    public static IReadOnlyList<string> Updated { get; } = Forms("updated");

    /// <summary>Words before the name of an author that need no colon.</summary>
    public static IReadOnlyList<string> By { get; } = Forms("by");

    /// <summary>Names of fields before a colon, and what they hold: author, editor, source, published, updated.</summary>
    public static FrozenDictionary<string, string> Fields { get; } = File.Rows.Where(r => File.Cell(r, "class") == "field").ToFrozenDictionary(r => r[0], r => File.Cell(r, "value"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of which a byline's part is made that is no name of a person: roles, sections, waiting times.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames { get; } = Forms("noname").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words before a time of day.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clocks { get; } = Forms("clock").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that make a name that of an outlet: Harian, Kabar, Suara …</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletWords { get; } = Forms("outlet").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static List<string> Forms(string name) => [.. File.Rows.Where(r => File.Cell(r, "class") == name).Select(r => r[0])];

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(string name) => File.Rows.Where(r => File.Cell(r, "class") == name)
        .ToFrozenDictionary(r => r[0], r => int.Parse(File.Cell(r, "value"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LoadMonths()
    {
        LexiconFile dates = LexiconFile.Load("dates");
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in dates.Rows.Where(r => dates.Cell(r, "class") is "month" or "month-short"))
            months.TryAdd(row[0], int.Parse(dates.Cell(row, "value"), CultureInfo.InvariantCulture));
        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
