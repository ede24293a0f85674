using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Reads claims back from CSV (RFC 4180): the form that <c>extract</c> and <c>compare</c> write, and <c>claims.csv</c> of a data package.</summary>
/// <remarks>
/// The heading names the columns, in any order: <c>article</c>, <c>start</c>, <c>end</c> and <c>number</c> must be there, what else a claim has may be,
/// other columns are passed over. Lists are apart by semicolons, other names of a source by vertical bars; a backslash before one of them makes it
/// part of a name. What <see cref="Writing.CsvOutput"/> wrote comes back as the same claims, line ends inside fields too.
/// </remarks>
public static class ClaimCsvReader
{
    // Comparing multiplies and divides: what is larger could not be compared
    private const decimal Largest = 1e26m;
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private static readonly string[] Required = ["article", "start", "end", "number"];

    /// <summary>Whether a line is the heading of a table of claims: it names all columns that must be there.</summary>
    public static bool IsHeading(string? line)
    {
        using var reader = new StringReader(line ?? string.Empty);
        var row = new CsvRowReader(reader);
        if (!row.Read() || row.Fault is not null)
            return false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < row.Count; i++)
            names.Add(row[i].Trim().TrimStart('\uFEFF').ToString());
        return names.IsSupersetOf(Required);
    }

    /// <summary>Reads the claims of a table; a row that holds none becomes a problem (CC011), the others are read all the same.</summary>
    /// <param name="reader">The text of the table.</param>
    /// <param name="path">The name for messages.</param>
    /// <param name="problems">Takes what could not be read: an empty input (CC003), a column that is not there (CC012), rows.</param>
    /// <exception cref="ArgumentNullException">Reader or problems are null.</exception>
    public static IEnumerable<NumericClaim> Read(TextReader reader, string path, ICollection<ReadingProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problems);
        var rows = new CsvRowReader(reader, keepLineEnds: true);
        if (!rows.Read())
        {
            problems.Add(new ReadingProblem(ReadingCodes.Empty, path, 0, "this input is empty"));
            yield break;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
            columns.TryAdd(rows[i].Trim().TrimStart('\uFEFF').ToString(), i);
        string? missing = rows.Fault ?? (Array.Find(Required, r => !columns.ContainsKey(r)) is { } name ? "there is no column " + name : null);
        if (missing is not null)
        {
            problems.Add(new ReadingProblem(ReadingCodes.NoColumn, path, rows.Line, missing));
            yield break;
        }

        int width = rows.Count;
        while (rows.Read())
        {
            string? fault = rows.Fault ?? (rows.Count == width ? null : string.Create(CultureInfo.InvariantCulture, $"this row has {rows.Count} fields, the heading {width}"));
            NumericClaim? claim = null;
            try
            {
                claim = fault is null ? ReadClaim(new Row(rows, columns)) : null;
            }
            catch (FormatException e)
            {
                fault = e.Message;
            }

            if (claim is not null)
                yield return claim;
            else
                problems.Add(new ReadingProblem(ReadingCodes.InvalidRow, path, rows.Line, fault!));
        }
    }

    private static NumericClaim ReadClaim(Row row)
    {
        List<List<string>> sources = row.Lists("sources"), bodies = row.Lists("organisations"), names = row.Lists("aliases");
        List<List<string>> types = row.Lists("source_types"), offices = row.Lists("offices"), ranks = row.Lists("ranks"), spans = row.Lists("source_spans");
        return new NumericClaim
        {
            ArticleId = row.Text("article") ?? throw new FormatException("the article is empty"),
            In = row.Enumeration<ClaimLocation>("in"),
            Span = row.Span("start", "end") ?? throw new FormatException("there is no span"),
            Number = row.Text("number") ?? string.Empty,
            Value = row.Number("value"),
            Low = row.Number("low"),
            High = row.Number("high"),
            OutOf = row.Number("out_of"),
            Qualifier = row.Enumeration<Qualifier>("qualifier"),
            Unit = row.Text("unit"),
            Object = row.Text("object"),
            Kind = row.Enumeration<ClaimKind>("kind"),
            Modality = row.Enumeration<Modality>("modality"),
            Measure = row.Enumeration<Measure>("measure"),
            Attribution = new Attribution
            {
                Sources = [.. sources.Select((s, i) => new Source(s.FirstOrDefault() ?? string.Empty, i < bodies.Count ? bodies[i].FirstOrDefault() : null)
                {
                    Aliases = i < names.Count ? names[i] : [],
                    Type = At(types, i) is { } sort ? Row.Member<SourceType>("source_types", sort) : null,
                    Office = At(offices, i),
                    Rank = At(ranks, i),
                    Span = At(spans, i) is { } span ? Row.Span(span) : null,
                })],
                Via = [.. row.Lists("via").Select(v => v.FirstOrDefault() ?? string.Empty)],
                ViaOrganisations = [.. row.Lists("via_organisations").Select(v => v.FirstOrDefault() is { Length: > 0 } body ? body : null)],
                Said = row.Date("said"),
                Cue = row.Span("cue_start", "cue_end"),
                CueLemma = row.Text("cue_lemma"),
                Content = row.Span("content_start", "content_end"),
                Type = row.Text("attribution") is { } type ? Row.Member<AttributionType>("attribution", type) : null,
                Stance = row.Enumeration<AttributionStance>("stance"),
                Confidence = (double?)row.Number("confidence"),
            },
            When = row.Date("when"),
            Published = row.Date("published"),
            Place = row.Text("place"),
            Sentence = row.Span("sentence_start", "sentence_end") ?? default,
            Rules = [.. row.Lists("rules").Select(r => r.FirstOrDefault() ?? string.Empty)],
            Population = row.Flags("population", static (PopulationGroups all, PopulationGroups one) => all | one),
            Side = row.Text("side"),
            Marks = row.Flags("marks", static (ClaimMarks all, ClaimMarks one) => all | one),
            ChangedFrom = row.Number("changed_from"),
            Restates = row.Span("restates_start", "restates_end"),
            Event = row.IsTrue("other_event") ? new EventAnchor(row.Text("other_event_name"), row.Date("other_event_when")) : null,
        };
    }

    private static string? At(List<List<string>> lists, int index) => index < lists.Count && lists[index].FirstOrDefault() is { Length: > 0 } text ? text : null;

    /// <summary>The fields of a row by the names of their columns.</summary>
    private readonly struct Row(CsvRowReader rows, Dictionary<string, int> columns)
    {
        public string? Text(string name) => columns.TryGetValue(name, out int i) && rows[i] is { Length: > 0 } field ? field.ToString() : null;

        public List<List<string>> Lists(string name) => CsvLists.Split(Text(name) ?? string.Empty);

        public decimal? Number(string name)
        {
            if (Text(name) is not { } text)
                return null;
            return decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out decimal d) && Math.Abs(d) <= Largest ? d : throw new FormatException("a number is not plain, or too large");
        }

        public TextSpan? Span(string start, string end)
        {
            return Text(start) is { } from && Text(end) is { } to ? Offsets(from, to) : null;
        }

        /// <summary>The offsets of a span that one field holds.</summary>
        public static TextSpan Span(string text) => text.Split('-') is [var from, var to] ? Offsets(from, to) : throw new FormatException("a span is no pair of offsets");

        private static TextSpan Offsets(string from, string to)
        {
            return int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int s) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out int e) && e >= s
                ? new TextSpan(s, e) : throw new FormatException("a span is no pair of offsets");
        }

        public PartialDate? Date(string name)
        {
            if (Text(name) is not { } text)
                return null;
            return PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException("a time is not ISO 8601");
        }

        public T Enumeration<T>(string name)
            where T : struct, Enum
        {
            return Text(name) is { } text ? Member<T>(name, text) : default;
        }

        public T Flags<T>(string name, Func<T, T, T> join)
            where T : struct, Enum => Lists(name).SelectMany(f => f).Select(f => Member<T>(name, f)).Aggregate(default, join);

        public bool IsTrue(string name) => Text(name) switch { null or "false" => false, "true" => true, _ => throw new FormatException(name + " is neither true nor false") };

        public static T Member<T>(string name, string text)
            where T : struct, Enum
        {
            return !text.AsSpan().ContainsAnyInRange('0', '9') && Enum.TryParse(text.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out T value)
                ? value : throw new FormatException("there is no " + name + " of that name");
        }
    }
}
