using System.Globalization;
using System.Text.Json;

namespace ClaimCompare.Writing;

/// <summary>Writes what a comparison holds beside groups and links: events, derived figures, checks of sums, decisions; and the curve of a group.</summary>
internal static class EventJsonWriter
{
    /// <summary>Writes the properties of the comparison behind its groups and links.</summary>
    public static void WriteComparison(Utf8JsonWriter w, Comparison comparison, string language)
    {
        Array(w, "events", comparison.Events, e => WriteEvent(w, e, language));
        Array(w, "derived", comparison.Derived, d => WriteDerived(w, d, language));
        Array(w, "checks", comparison.Checks, c => WriteCheck(w, c, language));
        Array(w, "decisions", comparison.Decisions, d => WriteDecision(w, d, language));
        Array(w, "rejected", comparison.Rejected, c => WriteReference(w, c));
    }

    /// <summary>Writes the properties of a group behind its claims and reasons.</summary>
    public static void WriteGroup(Utf8JsonWriter w, FigureGroup group, Comparison comparison)
    {
        w.WriteNumber("event", group.Event);
        w.WriteNumber("articles", group.Estimate.Articles);
        w.WriteNumber("outlets", group.Estimate.Outlets);
        w.WriteString("grade", WireNames.Of(group.Estimate.Grade));
        w.WriteBoolean("contested", group.Estimate.IsContested);
        w.WriteString("accumulation", WireNames.Of(group.Accumulation));
        Array(w, "curve", group.Curve, p =>
        {
            w.WriteStartObject();
            w.WriteString("day", Day(p.Day));
            w.Number("low", p.Low);
            w.Number("best", p.Best);
            w.Number("high", p.High);
            w.WriteNumber("claims", p.Claims);
            w.WriteBoolean("by_publication", p.IsPlacedByPublication);
            w.WriteEndObject();
        });
        w.WriteStartArray("decisions");
        for (int i = 0; i < comparison.Decisions.Count; i++)
        {
            if (group.Decisions.Contains(comparison.Decisions[i].Decision))
                w.WriteNumberValue(i);
        }

        w.WriteEndArray();
        Array(w, "program", group.Program, p =>
        {
            w.WriteStartObject();
            w.WriteString("label", p.Label);
            w.WriteString("status", WireNames.Of(p.Status));
            w.Number("low", p.Estimate.Low);
            w.Number("best", p.Estimate.Best);
            w.Number("high", p.Estimate.High);
            w.WriteNumber("origins", p.Estimate.Origins);
            w.WriteNumber("claims", p.Claims.Count);
            w.WriteEndObject();
        });
    }

    private static void WriteEvent(Utf8JsonWriter w, NewsEvent e, string language)
    {
        w.WriteStartObject();
        w.WriteString("label", e.Label);
        w.Strings("articles", e.Articles);
        w.Strings("places", e.Places);
        w.WriteString("first", e.First is { } first ? Day(first) : null);
        w.WriteString("last", e.Last is { } last ? Day(last) : null);
        w.Strings("why", e.Why.Select(r => r.In(language)));
        w.WriteEndObject();
    }

    private static void WriteDerived(Utf8JsonWriter w, DerivedFigure d, string language)
    {
        w.WriteStartObject();
        w.Number("value", d.Value);
        w.WriteString("kind", WireNames.Of(d.Kind));
        w.WriteString("article", d.ArticleId);
        w.WriteNumber("start", d.Span.Start);
        w.WriteNumber("end", d.Span.End);
        Array(w, "wholes", d.Wholes, c => WriteReference(w, c));
        w.Number("group", d.Group);
        w.WriteString("why", d.Why.In(language));
        w.WriteEndObject();
    }

    private static void WriteCheck(Utf8JsonWriter w, ArithmeticCheck c, string language)
    {
        w.WriteStartObject();
        w.WritePropertyName("whole");
        WriteReference(w, c.Whole);
        Array(w, "parts", c.Parts, p => WriteReference(w, p));
        w.Number("sum", c.Sum);
        w.WriteString("cause", WireNames.Of(c.Cause));
        w.WritePropertyName("suspect");
        if (c.Suspect is { } suspect)
            WriteReference(w, suspect);
        else
            w.WriteNullValue();
        w.Number("expected", c.Expected);
        w.WriteString("why", c.Why.In(language));
        w.WriteEndObject();
    }

    private static void WriteDecision(Utf8JsonWriter w, DecisionOutcome d, string language)
    {
        w.WriteStartObject();
        w.WriteString("decision", WireNames.Of(d.Decision.Kind));
        w.WriteString("who", d.Decision.Who);
        w.WriteString("reason", d.Decision.Why);
        w.WriteString("when", d.Decision.When);
        w.WriteString("code", d.Code);
        w.Number("group", d.Group);
        w.WriteString("why", d.Why.In(language));
        w.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter w, NumericClaim claim)
    {
        w.WriteStartObject();
        w.WriteString("article", claim.ArticleId);
        w.WriteNumber("start", claim.Span.Start);
        w.WriteString("number", claim.Number);
        w.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter w, string name, IReadOnlyList<T> items, Action<T> write)
    {
        w.WriteStartArray(name);
        foreach (T item in items)
            write(item);
        w.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
