using System.Globalization;
using ClaimCompare.Language;
using ClaimCompare.Quantities;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.SpecTests;

/// <summary>Holds the program to the examples of <c>corpus/specs</c>.</summary>
public sealed class CorpusSpecTests
{
    private static readonly IReadOnlyList<SpecExample> Examples = SpecExample.ReadAll();
    private static readonly ClaimExtractor Extractor = new();

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (SpecExample example in Examples)
                names.Add(Name(example));
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_OfTheSpecs_ComesOutAsWritten(string name)
    {
        SpecExample example = Examples.Single(e => Name(e) == name);
        if (example.Kind == "tokens")
        {
            Tokens(example.Text.Replace("\\n", "\n", StringComparison.Ordinal)).Should().Be(example.Expected[0]);
            return;
        }

        IReadOnlyList<IReadOnlyDictionary<string, string>> actual = example.Kind switch { "claims" => Claims(example), "groups" => Groups(example), _ => Quantities(example) };
        actual.Select(a => a["number"]).Should().Equal(example.Expected.Select(e => Parse(e)["number"]), "{0} is the text", example.Text);
        for (int i = 0; i < actual.Count; i++)
        {
            foreach ((string field, string value) in Parse(example.Expected[i]))
                actual[i].GetValueOrDefault(field, "<no such field>").Should().Be(value, "{0} of {1} in: {2}", field, actual[i]["number"], example.Text);
        }
    }

    [Fact]
    public void ReadAll_Pages_AreFound() => Examples.Should().NotBeEmpty();

    private static string Name(SpecExample example) => $"{example.Page}:{example.Line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A row is the number, then <c>| field=value</c> for every field that the example speaks of.</summary>
    private static Dictionary<string, string> Parse(string row)
    {
        string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = cells[0] };
        foreach (string cell in cells[1..])
        {
            int at = cell.IndexOf('=', StringComparison.Ordinal);
            fields.Add(cell[..at].Trim(), cell[(at + 1)..].Trim());
        }

        return fields;
    }

    private static List<IReadOnlyDictionary<string, string>> Claims(SpecExample example)
    {
        var article = new Article
        {
            Id = "spec",
            Text = example.Text,
            Date = PartialDate.TryParse(example.Options.GetValueOrDefault("date", "2025-06-17"), out PartialDate date) ? date : null,
            Outlet = example.Options.GetValueOrDefault("outlet"),
        };
        return [.. Extractor.Extract(article).Select(c => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = c.Number,
            ["value"] = Show(c.Value),
            ["low"] = Show(c.Low),
            ["high"] = Show(c.High),
            ["out_of"] = Show(c.OutOf),
            ["qualifier"] = Snake(c.Qualifier.ToString()),
            ["unit"] = c.Unit ?? "-",
            ["object"] = c.Object ?? "-",
            ["kind"] = Snake(c.Kind.ToString()),
            ["modality"] = Snake(c.Modality.ToString()),
            ["measure"] = Snake(c.Measure.ToString()),
            ["sources"] = c.Attribution.Sources.Count == 0 ? "-" : string.Join("; ", c.Attribution.Sources.Select(s => s.Name)),
            ["organisations"] = c.Attribution.Sources.Count == 0 ? "-" : string.Join("; ", c.Attribution.Sources.Select(s => s.Organisation ?? "-")),
            ["via"] = c.Attribution.Via.Count == 0 ? "-" : string.Join("; ", c.Attribution.Via),
            ["said"] = c.Attribution.Said?.ToString() ?? "-",
            ["when"] = c.When?.ToString() ?? "-",
            ["place"] = c.Place ?? "-",
            ["restates"] = c.Restates is { } restated ? example.Text[restated.Start..restated.End] : "-",
        })];
    }

    /// <summary>The groups of articles, each a line that begins with its date, and behind them the sums that do not add up.</summary>
    private static List<IReadOnlyDictionary<string, string>> Groups(SpecExample example)
    {
        Article[] articles = [.. example.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => line.Split(' ', 2)).Select((l, i) => new Article
        {
            Id = "spec" + i.ToString(CultureInfo.InvariantCulture),
            Text = l[1],
            Date = PartialDate.TryParse(l[0], out PartialDate date) ? date : null,
        })];
        Comparison comparison = new ClaimComparer { SeparatesEvents = false }.Compare(articles);
        return
        [
            .. comparison.Groups.Select(g => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["number"] = Show(g.Estimate.Best),
                ["low"] = Show(g.Estimate.Low),
                ["high"] = Show(g.Estimate.High),
                ["kind"] = Snake(g.Kind.ToString()),
                ["status"] = Snake(g.Status.ToString()),
                ["claims"] = g.Claims.Count.ToString(CultureInfo.InvariantCulture),
                ["origins"] = g.Estimate.Origins.ToString(CultureInfo.InvariantCulture),
                ["relations"] = g.Relations.Count == 0 ? "-" : string.Join(' ', g.Relations.Select(r => Snake(r.Kind.ToString()))),
            }),
            .. comparison.Checks.Select(c => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["number"] = "sum " + Show(c.Sum),
                ["whole"] = Show(c.Whole.Value),
                ["cause"] = Snake(c.Cause.ToString()),
                ["expected"] = Show(c.Expected),
            }),
        ];
    }

    /// <summary>The tokens with single spaces between them, sentences apart by <c> ‖ </c>.</summary>
    private static string Tokens(string content)
    {
        using TokenizedText text = Tokenizer.Tokenize(content);
        var sentences = new List<string>();
        foreach (Sentence sentence in text.Sentences)
        {
            var words = new List<string>();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                words.Add(text.TextOf(text.Tokens[i]).ToString());
            sentences.Add(string.Join(' ', words));
        }

        return string.Join(" ‖ ", sentences);
    }

    private static List<IReadOnlyDictionary<string, string>> Quantities(SpecExample example)
    {
        using TokenizedText text = Tokenizer.Tokenize(example.Text);
        return [.. QuantityReader.Read(text).Select(q => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = example.Text[q.Start..q.End],
            ["kind"] = Snake(q.Kind.ToString()),
            ["value"] = Show(q.Value),
            ["low"] = Show(q.Low),
            ["high"] = Show(q.High),
            ["out_of"] = Show(q.OutOf),
            ["qualifier"] = Snake(q.Qualifier.ToString()),
            ["unit"] = q.Unit ?? "-",
        })];
    }

    private static string Show(decimal? value) => value is { } v ? v.ToString("0.############", CultureInfo.InvariantCulture) : "-";

    private static string Snake(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
