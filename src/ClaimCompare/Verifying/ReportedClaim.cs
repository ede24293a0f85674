using System.Text.Json;

namespace ClaimCompare.Verifying;

/// <summary>A claim as a report states it, before anything about it is believed.</summary>
internal sealed class ReportedClaim
{
    public required string ArticleId { get; init; }

    public ClaimLocation In { get; init; }

    public required ReportedSpan Number { get; init; }

    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? OutOf { get; init; }

    public string? Qualifier { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whether the report's form states sentence, qualifier and names.</summary>
    public bool IsFull { get; init; } = true;

    public ReportedSpan? Sentence { get; init; }

    public ReportedSpan? Cue { get; init; }

    /// <summary>The number of the claim that states the same figure with its source.</summary>
    public ReportedSpan? Restates { get; init; }

    /// <summary>What is said, as far as the report states it.</summary>
    public ReportedSpan? Content { get; init; }

    /// <summary>The phrases that name its sources.</summary>
    public IReadOnlyList<ReportedSpan> Phrases { get; init; } = [];

    /// <summary>How many sources it has.</summary>
    public int Sources { get; init; }

    /// <summary>The value that the figure is said to have had before.</summary>
    public decimal? ChangedFrom { get; init; }

    /// <summary>The names that must stand in the article.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The fields that are not what the form says.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Reads a claim of <c>extract</c> or <c>compare</c>.</summary>
    /// <param name="e">The claim.</param>
    /// <param name="articleId">The article of the line; null where the claim itself names it.</param>
    public static ReportedClaim Read(JsonElement e, string? articleId)
    {
        var faults = new List<string>();
        decimal? Number(string name)
        {
            if (!e.TryNumber(name, out decimal? number))
                faults.Add(name + " is no number");
            return number;
        }

        if (e.Text("in") is not ("text" or "title" or null))
            faults.Add("in is neither text nor title");
        if (e.Text("number") is null)
            faults.Add("number is no text");
        return new ReportedClaim
        {
            ArticleId = articleId ?? e.Text("article") ?? string.Empty,
            In = e.Text("in") == "title" ? ClaimLocation.Title : ClaimLocation.Text,
            Number = new ReportedSpan(e.Integer("start"), e.Integer("end"), e.Text("number")),
            Value = Number("value"),
            Low = Number("low"),
            High = Number("high"),
            OutOf = Number("out_of"),
            ChangedFrom = Number("changed_from"),
            Qualifier = e.Text("qualifier"),
            Unit = e.Text("unit"),
            Sentence = e.Field("sentence") is { } sentence ? ReportedSpan.Read(sentence) : null,
            Cue = e.Field("cue") is { } cue ? ReportedSpan.Read(cue) : null,
            Restates = e.Field("restates") is { } restated ? ReportedSpan.Read(restated) : null,
            Content = e.Field("attribution")?.Field("content") is { } content ? ReportedSpan.Read(content) : null,
            Phrases = [.. e.OneOrMany("chain").Select(l => l.Field("span")).OfType<JsonElement>().Select(ReportedSpan.Read)],
            Sources = e.Array("sources")?.GetArrayLength() ?? 0,
            Names = [.. e.Texts("sources"), .. e.Texts("via"), .. new[] { "place", "side" }.SelectMany(n => e.OneOrMany(n)).Select(JsonFields.AsText).OfType<string>(), .. e.Field("other_event")?.Text("name") is { } other ? [other] : Array.Empty<string>()],
            Faults = faults,
        };
    }
}
