using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Reads tables of claims from CSV (RFC 4180): a heading that names the columns, in any order, and one claim a row.</summary>
/// <remarks>
/// Columns are <c>source</c>, <c>entity</c>, <c>attribute</c> and <c>value</c>; <c>id</c>, <c>origin</c>, <c>time</c>, <c>published</c>, <c>low</c>, <c>high</c>
/// and <c>qualifier</c> may be there; others are passed over. Numbers are plain (<c>1234.5</c>), times are ISO 8601 of any precision, qualifiers those of
/// <see cref="Qualifier"/> in snake case, and <c>estimate</c>. Rows are read one by one: the text of a table is never held as a whole.
/// </remarks>
public static class ClaimTableReader
{
    // Comparing multiplies and divides: what is larger could not be compared
    private const decimal Largest = 1e26m;
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private static readonly string[] Columns = ["source", "entity", "attribute", "value", "id", "origin", "time", "published", "low", "high", "qualifier"];
    private static readonly Dictionary<string, (Qualifier Qualifier, bool IsEstimate)> Qualifiers = Names();

    private enum Column
    {
        Source,
        Entity,
        Attribute,
        Value,
        Id,
        Origin,
        Time,
        Published,
        Low,
        High,
        Qualifier,
    }

    /// <summary>Reads a table; rows that hold no claim become problems, the others are read all the same.</summary>
    /// <param name="reader">The text of the table.</param>
    /// <param name="path">The name for messages.</param>
    /// <param name="problems">Takes what could not be read.</param>
    public static ClaimTable Read(TextReader reader, string path, ICollection<ReadingProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problems);
        var rows = new CsvRowReader(reader);
        if (!rows.Read())
        {
            problems.Add(new ReadingProblem(ReadingCodes.Empty, path, 0, "this input is empty"));
            return new ClaimTable([], hasTime: false);
        }

        int[] columns = Heading(rows, out string? missing);
        if (missing is not null)
        {
            problems.Add(new ReadingProblem(ReadingCodes.NoColumn, path, rows.Line, missing));
            return new ClaimTable([], hasTime: false);
        }

        int width = rows.Count;
        var claims = new List<TableClaim>();
        var pool = new StringPool();
        while (rows.Read())
        {
            string? fault = rows.Fault ?? (rows.Count == width ? null : string.Create(CultureInfo.InvariantCulture, $"this row has {rows.Count} fields, the heading {width}"));
            if (fault is null && TryRead(rows, columns, pool, out TableClaim claim, out fault))
                claims.Add(claim);
            else
                problems.Add(new ReadingProblem(ReadingCodes.InvalidRow, path, rows.Line, fault!));
        }

        return new ClaimTable(claims, columns[(int)Column.Time] >= 0);
    }

    private static int[] Heading(CsvRowReader rows, out string? missing)
    {
        int[] columns = new int[Columns.Length];
        Array.Fill(columns, -1);
        missing = rows.Fault;
        for (int i = 0; missing is null && i < rows.Count; i++)
        {
            int column = Array.IndexOf(Columns, rows[i].Trim().ToString().ToLowerInvariant());
            if (column >= 0 && columns[column] >= 0)
                missing = "two columns are called " + Columns[column];
            else if (column >= 0)
                columns[column] = i;
        }

        for (int i = 0; missing is null && i <= (int)Column.Value; i++)
            missing = columns[i] < 0 ? "there is no column " + Columns[i] : null;
        return columns;
    }

    private static bool TryRead(CsvRowReader rows, int[] columns, StringPool pool, out TableClaim claim, out string? fault)
    {
        claim = default;
        ReadOnlySpan<char> Field(Column column) => columns[(int)column] < 0 ? [] : rows[columns[(int)column]].Trim();
        ReadOnlySpan<char> source = Field(Column.Source), origin = Field(Column.Origin), entity = Field(Column.Entity), attribute = Field(Column.Attribute);
        fault = entity.IsEmpty ? "the entity is empty" : attribute.IsEmpty ? "the attribute is empty" : source.IsEmpty && origin.IsEmpty ? "nobody states this: source and origin are empty" : null;
        if (fault is not null)
            return false;
        if (!TryNumber(Field(Column.Value), out decimal? value) || !TryNumber(Field(Column.Low), out decimal? low) || !TryNumber(Field(Column.High), out decimal? high))
            fault = "a number is not plain, or too large";
        else if (!TryTime(Field(Column.Time), out PartialDate? time) || !TryTime(Field(Column.Published), out PartialDate? published))
            fault = "a time is not ISO 8601";
        else if (!TryQualifier(Field(Column.Qualifier), value, low, high, out (Qualifier Qualifier, bool IsEstimate) qualifier))
            fault = "there is no such qualifier";
        else if (value is null && low is null && high is null)
            fault = "there is no figure";
        else if (low > high)
            fault = "the lower bound is above the upper bound";
        else
        {
            (low, high) = Interval(value, low, high, qualifier.Qualifier);
            ReadOnlySpan<char> id = Field(Column.Id);
            claim = new TableClaim
            {
                Id = id.IsEmpty ? null : id.ToString(),
                Line = rows.Line,
                Source = source.IsEmpty ? pool.Get(origin) : pool.Get(source),
                Origin = origin.IsEmpty ? null : pool.Get(origin),
                Entity = pool.Get(entity),
                Attribute = pool.Get(attribute),
                Value = value,
                Low = low,
                High = high,
                Qualifier = qualifier.Qualifier,
                IsEstimate = qualifier.IsEstimate,
                Time = time,
                Published = published,
            };
        }

        return fault is null;
    }

    /// <summary>What a figure allows where the table does not say it.</summary>
    private static (decimal? Low, decimal? High) Interval(decimal? value, decimal? low, decimal? high, Qualifier qualifier) => (value, low, high) switch
    {
        ({ } v, null, null) => qualifier switch
        {
            Qualifier.MoreThan or Qualifier.AtLeast => (v, null),
            Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost => (null, v),
            _ => (v, v),
        },
        ({ } v, _, _) when qualifier is Qualifier.Exact or Qualifier.Approx => (Math.Min(low ?? v, v), Math.Max(high ?? v, v)),
        _ => (low, high),
    };

    private static bool TryQualifier(ReadOnlySpan<char> text, decimal? value, decimal? low, decimal? high, out (Qualifier Qualifier, bool IsEstimate) qualifier)
    {
        qualifier = (value is not null ? Qualifier.Exact : (low, high) switch
        {
            ({ }, null) => Qualifier.AtLeast,
            (null, { }) => Qualifier.AtMost,
            _ => Qualifier.Range,
        }, false);
        return text.IsEmpty || Qualifiers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out qualifier);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out decimal? number)
    {
        number = null;
        if (text.IsEmpty)
            return true;
        if (!decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out decimal d) || Math.Abs(d) > Largest)
            return false;
        number = d;
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out PartialDate? time)
    {
        time = null;
        if (text.IsEmpty)
            return true;
        if (!PartialDate.TryParse(text.ToString(), out PartialDate date))
            return false;
        time = date;
        return true;
    }

    private static Dictionary<string, (Qualifier Qualifier, bool IsEstimate)> Names()
    {
        var names = new Dictionary<string, (Qualifier Qualifier, bool IsEstimate)>(StringComparer.OrdinalIgnoreCase) { ["estimate"] = (Qualifier.Approx, true) };
        foreach (Qualifier qualifier in Enum.GetValues<Qualifier>())
            names[System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(qualifier.ToString())] = (qualifier, false);
        return names;
    }

    /// <summary>Gives one string for all fields with the same text: names come back in many rows.</summary>
    private sealed class StringPool
    {
        private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans;

        public StringPool() => _spans = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

        public string Get(ReadOnlySpan<char> text)
        {
            if (_spans.TryGetValue(text, out string? known))
                return known;
            string added = text.ToString();
            _strings.Add(added);
            return added;
        }
    }
}
