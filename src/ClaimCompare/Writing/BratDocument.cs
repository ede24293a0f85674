using System.Globalization;
using System.Text;

namespace ClaimCompare.Writing;

/// <summary>The annotations of one text in brat's standoff format.</summary>
internal sealed class BratDocument
{
    /// <summary>The relation of a figure without a source to the later claim that states it with one.</summary>
    public const string Restates = nameof(NumericClaim.Restates);

    private readonly string _text;
    private readonly CodePoints _points;
    private readonly StringBuilder _lines = new();
    private int _spans, _events, _attributes, _relations, _notes;

    public BratDocument(string text)
    {
        _text = text;
        _points = new CodePoints(text);
    }

    /// <summary>The content of the <c>.ann</c> file; claims whose span holds no text are left out.</summary>
    public string Write(IEnumerable<NumericClaim> claims, IEnumerable<BratRelation> relations)
    {
        var events = new Dictionary<NumericClaim, string>(ReferenceEqualityComparer.Instance);
        Dictionary<TextSpan, string>? ids = null;
        foreach (NumericClaim claim in claims)
        {
            string kind = claim.Kind.ToString();
            if (Span(kind, claim.Span) is not { } trigger)
                continue;
            string? cue = claim.Attribution.Cue is { } span ? Span("Cue", span) : null;
            string id = "E" + Next(ref _events);
            _lines.Append(CultureInfo.InvariantCulture, $"{id}\t{kind}:{trigger}").Append(cue is null ? string.Empty : " Cue:" + cue).Append('\n');
            events[claim] = id;
            (ids ??= []).TryAdd(claim.Span, id);
            Attribute("Qualifier", id, claim.Qualifier == Qualifier.Exact ? null : WireNames.Of(claim.Qualifier));
            Attribute("Modality", id, claim.Modality == Modality.Actual ? null : WireNames.Of(claim.Modality));
            Attribute("Measure", id, claim.Measure == Measure.Level ? null : WireNames.Of(claim.Measure));
            _lines.Append(CultureInfo.InvariantCulture, $"#{Next(ref _notes)}\tAnnotatorNotes {id}\t{Note(claim)}\n");
        }

        foreach (NumericClaim claim in events.Keys.Where(c => c is { Restates: not null, In: ClaimLocation.Text }))
        {
            if (ids!.TryGetValue(claim.Restates!.Value, out string? sourced))
                _lines.Append(CultureInfo.InvariantCulture, $"R{Next(ref _relations)}\t{Restates} Arg1:{events[claim]} Arg2:{sourced}\n");
        }

        foreach (BratRelation relation in relations)
        {
            if (events.TryGetValue(relation.A, out string? a) && events.TryGetValue(relation.B, out string? b))
                _lines.Append(CultureInfo.InvariantCulture, $"R{Next(ref _relations)}\t{relation.Kind} Arg1:{a} Arg2:{b}\n");
        }

        return _lines.ToString();
    }

    /// <summary>Writes a text-bound annotation and gives its identifier; null where the span holds no text.</summary>
    private string? Span(string type, TextSpan span)
    {
        if (ClaimText.Slice(_text, span) is null)
            return null;
        var offsets = new StringBuilder();
        var words = new StringBuilder();
        int start = -1;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !EndsLine(_text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
                Piece(start, i);
            start = -1;
        }

        if (words.Length == 0)
            return null;
        string id = "T" + Next(ref _spans);
        _lines.Append(CultureInfo.InvariantCulture, $"{id}\t{type} {offsets}\t{words}\n");
        return id;

        void Piece(int from, int to)
        {
            // Blanks around a line break belong to no piece
            while (from < to && char.IsWhiteSpace(_text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(_text[to - 1]))
                to--;
            if (from == to)
                return;
            offsets.Append(offsets.Length > 0 ? ";" : string.Empty).Append(CultureInfo.InvariantCulture, $"{_points.At(from)} {_points.At(to)}");
            words.Append(words.Length > 0 ? " " : string.Empty).Append(_text, from, to - from);
        }
    }

    private void Attribute(string name, string target, string? value)
    {
        if (value is not null)
            _lines.Append(CultureInfo.InvariantCulture, $"A{Next(ref _attributes)}\t{name} {target} {value}\n");
    }

    private static string Note(NumericClaim claim)
    {
        var parts = new List<string>();
        Add("value", CsvOutput.Text(claim.Value));
        Add("low", CsvOutput.Text(claim.Low));
        Add("high", CsvOutput.Text(claim.High));
        Add("out_of", CsvOutput.Text(claim.OutOf));
        Add("unit", claim.Unit);
        Add("object", claim.Object);
        Add("sources", string.Join(" + ", claim.Attribution.Sources.Select(s => s.Name)));
        Add("via", string.Join(" + ", claim.Attribution.Via));
        Add("when", claim.When?.ToString());
        Add("said", claim.Attribution.Said?.ToString());
        Add("published", claim.Published?.ToString());
        Add("place", claim.Place);
        Add("population", string.Join(" + ", WireNames.OfFlags(claim.Population)));
        Add("side", claim.Side);
        Add("marks", string.Join(" + ", WireNames.OfFlags(claim.Marks)));
        Add("changed_from", CsvOutput.Text(claim.ChangedFrom));
        if (claim.Event is { } other)
            Add("other_event", (other.Name ?? "?") + (other.When is { } when ? " " + when : string.Empty));
        return ClaimText.OneLine(string.Join("; ", parts));

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
                parts.Add(name + "=" + value);
        }
    }

    /// <summary>What ends a line of an annotation file for some reader (Python splits at all of these), or ends a field.</summary>
    private static bool EndsLine(char c) => c is '\n' or '\r' or '\t' or '\v' or '\f' or '\u001C' or '\u001D' or '\u001E' or '\u0085' or '\u2028' or '\u2029';

    private static string Next(ref int counter) => (++counter).ToString(CultureInfo.InvariantCulture);
}
