using System.Globalization;
using System.Text;

namespace ClaimCompare.Writing.Report;

/// <summary>The report's own words in one language, from <c>ReportTexts.tsv</c>.</summary>
internal sealed class ReportTexts
{
    private static readonly ReportTexts Indonesian = new("id", 1), English = new("en", 2);
    private readonly Dictionary<string, string> _rows;

    private ReportTexts(string language, int column)
    {
        Language = language;
        _rows = Load(column);
        Numbers = new ReportNumbers(this);
        Dates = new ReportDates(this);
    }

    /// <summary><c>id</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Numbers as this language writes them.</summary>
    public ReportNumbers Numbers { get; }

    /// <summary>Dates as this language writes them.</summary>
    public ReportDates Dates { get; }

    /// <summary>The words of a key.</summary>
    public string this[string key] => _rows[key];

    /// <summary>The words for <c>id</c>, else for English.</summary>
    public static ReportTexts In(string? language) => language == "id" ? Indonesian : English;

    /// <summary>The words of a key, or null.</summary>
    public string? Find(string key) => _rows.GetValueOrDefault(key);

    /// <summary>The words of a key with its places filled in; what is filled in is not looked at again.</summary>
    public string Fill(string key, params ReadOnlySpan<string> values) => FillIn(_rows[key], values);

    /// <summary>The words of a key for a number of things: <c>one|other</c>; further values fill further places.</summary>
    public string Count(string key, int number, params ReadOnlySpan<string> more)
    {
        string row = _rows[key];
        int bar = row.IndexOf('|', StringComparison.Ordinal);
        string template = bar < 0 ? row : number == 1 ? row[..bar] : row[(bar + 1)..];
        return FillIn(template, [Numbers.Plain(number), .. more]);
    }

    /// <summary>A reason with its dates as this language writes them.</summary>
    public string Reason(Reason reason) => Dates.Localise(reason.In(Language));

    /// <summary>The best of an estimate; where there is no point, what is tenable.</summary>
    public string Best(decimal? low, decimal? best, decimal? high, string? unit) => best is { } point ? Numbers.WithUnit(point, unit) : Numbers.Interval(low, high, unit);

    /// <summary>What stands beside the best: the interval, or that there is no point; null where the best says all.</summary>
    public string? BesideBest(decimal? low, decimal? best, decimal? high, string? unit) => best is null ? this["no-point"] : low != high ? Numbers.Interval(low, high, unit) : null;

    private static string FillIn(string template, ReadOnlySpan<string> values)
    {
        var text = new StringBuilder(template.Length + 32);
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && template[i + 1] - '0' is var place && place >= 0 && place < values.Length)
            {
                text.Append(values[place]);
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }

    private static Dictionary<string, string> Load(int column)
    {
        using Stream stream = typeof(ReportTexts).Assembly.GetManifestResourceStream("Report/ReportTexts.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            rows.Add(cells[0], cells[column]);
        }

        return rows;
    }
}
