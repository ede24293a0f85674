namespace ClaimCompare.Writing.Report;

/// <summary>The sentence of a claim with the spans of its number, its cue and its source.</summary>
internal sealed class EvidenceText
{
    private const int LongestCue = 40;
    private readonly string _text;
    private readonly TextSpan _whole;
    private readonly TextSpan _window;
    private readonly List<(TextSpan Span, char Mark)> _marks = [];

    private EvidenceText(string text, TextSpan whole, TextSpan window)
    {
        _text = text;
        _whole = whole;
        _window = window;
    }

    /// <summary>The words that attribute the claim where they stand in another sentence, or null.</summary>
    public string? CueElsewhere { get; private set; }

    /// <summary>The evidence of a claim, or null where its article is not at hand or does not hold its span.</summary>
    public static EvidenceText? Of(NumericClaim claim, Article? article)
    {
        string? text = claim.In == ClaimLocation.Title ? article?.Title : article?.Text;
        if (text is null || !IsIn(claim.Span, text))
            return null;
        TextSpan whole = Sentence(claim, text);
        var evidence = new EvidenceText(text, whole, SentenceQuotation.Window(text, whole, claim.Span));
        evidence.Add(claim.Span, 'n');
        if (claim.Attribution.Cue is { Length: > 0 } cue && IsIn(cue, text))
        {
            if (evidence._window.Contains(cue))
                evidence.Add(cue, 'c');
            else
                evidence.CueElsewhere = text[cue.Start..Math.Min(cue.End, cue.Start + LongestCue)];
        }

        foreach (Source source in claim.Attribution.Sources)
            evidence.AddSource(source, claim.Attribution.Cue?.Start ?? claim.Span.Start);
        evidence._marks.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return evidence;
    }

    /// <summary>Writes the sentence as a quotation.</summary>
    public void Write(HtmlOutput html)
    {
        html.Raw("<blockquote lang=\"id\">").Raw(_window.Start > _whole.Start ? "… " : string.Empty);
        int at = _window.Start;
        foreach ((TextSpan span, char mark) in _marks)
        {
            html.Text(_text.AsSpan()[at..span.Start]).Raw(mark switch { 'n' => "<mark class=\"n\">", 'c' => "<mark class=\"c\">", _ => "<mark class=\"s\">" }).Text(_text.AsSpan()[span.Start..span.End]).Raw("</mark>");
            at = span.End;
        }

        html.Text(_text.AsSpan()[at.._window.End]).Raw(_window.End < _whole.End ? " …" : string.Empty).Raw("</blockquote>");
    }

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.End <= text.Length && span.Start < span.End;

    /// <summary>The sentence, or the line where none is known.</summary>
    private static TextSpan Sentence(NumericClaim claim, string text)
    {
        if (claim.In == ClaimLocation.Title)
            return new TextSpan(0, text.Length);
        if (IsIn(claim.Sentence, text) && claim.Sentence.Contains(claim.Span))
            return claim.Sentence;
        int start = claim.Span.Start > 0 ? text.LastIndexOf('\n', claim.Span.Start - 1) + 1 : 0, end = text.IndexOf('\n', claim.Span.End);
        return new TextSpan(start, end < 0 ? text.Length : end);
    }

    private void Add(TextSpan span, char mark)
    {
        if (_window.Contains(span) && !_marks.Exists(m => m.Span.Overlaps(span)))
            _marks.Add((span, mark));
    }

    /// <summary>Marks the fullest of a source's names that the sentence uses, the one nearest to the cue.</summary>
    private void AddSource(Source source, int near)
    {
        string last = source.Name[(source.Name.LastIndexOf(' ') + 1)..];
        IEnumerable<string?> names = [source.Name, .. source.Aliases.OrderByDescending(a => a.Length), source.Organisation, last.Length > 3 ? last : null];
        foreach (string name in names.OfType<string>().Where(n => n.Length > 1))
        {
            TextSpan? best = null;
            for (int i = _text.IndexOf(name, _window.Start, _window.Length, StringComparison.OrdinalIgnoreCase); i >= 0 && i < _window.End; i = Next(name, i + 1))
            {
                var span = new TextSpan(i, i + name.Length);
                if (IsWhole(span) && !_marks.Exists(m => m.Span.Overlaps(span)) && (best is null || Math.Abs(i - near) < Math.Abs(best.Value.Start - near)))
                    best = span;
            }

            if (best is { } found)
            {
                Add(found, 's');
                return;
            }
        }
    }

    private int Next(string name, int from) => from >= _window.End ? -1 : _text.IndexOf(name, from, _window.End - from, StringComparison.OrdinalIgnoreCase);

    private bool IsWhole(TextSpan span) => (span.Start == 0 || !char.IsLetterOrDigit(_text[span.Start - 1])) && (span.End == _text.Length || !char.IsLetterOrDigit(_text[span.End]));
}
