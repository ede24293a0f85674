using System.Globalization;
using ClaimCompare.Reading;

namespace ClaimCompare.Scoring;

/// <summary>Reads the notes of a mark as a gold claim or as a trap.</summary>
/// <remarks>
/// A claim has the notes <c>figure | kind | name=value; name=value …</c>. The figure is a number (<c>14000</c>), a qualifier and a number
/// (<c>more_than 6000</c>), or an interval (<c>range 10000..12000</c>, <c>vague 1000..9999</c>, <c>approx 600 600..699</c>). Names with
/// several spellings stand fullest first, apart by <c> / </c>; a name that comes twice (<c>source</c>, <c>organisation</c>, <c>via</c>) makes
/// two entries; <c>organisation=-</c> says that the source speaks for no body. A trap has the notes <c>trap sort</c>.
/// </remarks>
internal static class MarkReader
{
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "object", "unit", "out_of", "source", "organisation", "via", "modality", "measure", "when", "said", "place", "construction", "group", "population",
    };

    /// <summary>The sort of a trap, or null where the mark is a claim.</summary>
    public static string? Trap(Mark mark) => mark.Notes[0] == "trap" ? "other" : mark.Notes[0].StartsWith("trap ", StringComparison.Ordinal) ? mark.Notes[0][5..].Trim() : null;

    /// <summary>Reads a claim.</summary>
    /// <exception cref="InvalidDataException">A note breaks the rules of the annotation.</exception>
    public static ScoredClaim Claim(Mark mark, TextSpan span)
    {
        if (mark.Notes.Count is < 2 or > 3)
            throw Fault(mark, "wants a figure, a kind and the other fields");
        (string qualifier, decimal? value, decimal? low, decimal? high) = Figure(mark);
        string kind = mark.Notes[1];
        if (!Enum.GetValues<ClaimKind>().Any(k => Names.Of(k) == kind))
            throw Fault(mark, "has no such kind: " + kind);
        ILookup<string, string> fields = Parse(mark);
        string? One(string name) => fields[name].LastOrDefault();
        string modality = One("modality") ?? "actual", measure = One("measure") ?? "level";
        if (!Enum.GetValues<Modality>().Any(m => Names.Of(m) == modality))
            throw Fault(mark, "has no such modality: " + modality);
        if (!Enum.GetValues<Measure>().Any(m => Names.Of(m) == measure))
            throw Fault(mark, "has no such measure: " + measure);
        foreach (string name in new[] { "when", "said" })
        {
            if (One(name) is { } date && !PartialDate.TryParse(date, out _))
                throw Fault(mark, "has no date in " + name + ": " + date);
        }

        List<IReadOnlyList<string>> sources = [.. fields["source"].Select(Aliases)];
        List<IReadOnlyList<string>> bodies = [.. fields["organisation"].Select(o => o == "-" ? [] : Aliases(o))];
        if (bodies.Count > sources.Count)
            throw Fault(mark, "has more organisations than sources");
        return new ScoredClaim
        {
            Start = span.Start,
            End = span.End,
            Number = mark.Words,
            Value = value,
            Low = low,
            High = high,
            OutOf = One("out_of") is { } whole ? Number(mark, whole) : null,
            Qualifier = qualifier,
            Unit = One("unit"),
            Object = One("object"),
            Kind = kind,
            Modality = modality,
            Measure = measure,
            Sources = sources,
            Via = [.. fields["via"].Select(Aliases)],
            Organisations = bodies,
            When = One("when"),
            Said = One("said"),
            Place = One("place"),
            Construction = One("construction"),
            Group = One("group"),
        };
    }

    private static (string Qualifier, decimal? Value, decimal? Low, decimal? High) Figure(Mark mark)
    {
        string[] words = mark.Notes[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string qualifier = words.Length > 0 && char.IsAsciiLetter(words[0][0]) ? words[0] : "exact";
        if (qualifier != "exact" || (words.Length > 0 && words[0] == "exact"))
            words = words[1..];
        if (!Enum.GetValues<Qualifier>().Any(q => Names.Of(q) == qualifier) || words.Length == 0)
            throw Fault(mark, "has no figure: " + mark.Notes[0]);
        if (qualifier is "range" or "vague")
        {
            (decimal? low, decimal? high) = Interval(mark, words[0]);
            return (qualifier, null, low, high);
        }

        decimal value = Number(mark, words[0]);
        if (words.Length > 1)
        {
            (decimal? low, decimal? high) = Interval(mark, words[1]);
            return (qualifier, value, low, high);
        }

        return qualifier switch
        {
            "more_than" or "at_least" => (qualifier, value, value, null),
            "less_than" or "at_most" or "almost" => (qualifier, value, null, value),
            _ => (qualifier, value, value, value),
        };
    }

    private static (decimal? Low, decimal? High) Interval(Mark mark, string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            throw Fault(mark, "has no interval: " + text);
        return (dots == 0 ? null : Number(mark, text[..dots]), dots + 2 == text.Length ? null : Number(mark, text[(dots + 2)..]));
    }

    private static decimal Number(Mark mark, string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw Fault(mark, "has no number: " + text);

    private static ILookup<string, string> Parse(Mark mark)
    {
        var pairs = new List<(string Name, string Value)>();
        foreach (string part in mark.Notes.Count < 3 ? [] : mark.Notes[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? part : part[..equals].Trim();
            if (equals < 0 || !Fields.Contains(name))
                throw Fault(mark, "has no such field: " + name);
            pairs.Add((name, part[(equals + 1)..].Trim()));
        }

        return pairs.ToLookup(p => p.Name, p => p.Value, StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Aliases(string text) => text.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static InvalidDataException Fault(Mark mark, string what) => new($"Line {mark.Line}: the mark of \"{mark.Words}\" {what}.");
}
