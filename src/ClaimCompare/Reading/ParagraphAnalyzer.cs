namespace ClaimCompare.Reading;

/// <summary>Splits a text into paragraphs with roles, line by line and, where scraped text ran things together, inside lines.</summary>
internal sealed class ParagraphAnalyzer
{
    private const int ShortestText = 80;
    private const int LongestHeading = 110;
    private const int LongestByline = 140;
    private const int LongestMarker = 20;
    private const int LongestCredit = 300;
    private readonly string _text;
    private readonly string? _title;
    private readonly IReadOnlyList<Paragraph> _given;
    private readonly List<Paragraph> _paragraphs = [];
    private bool _bodySeen;

    private ParagraphAnalyzer(string text, string? title, IReadOnlyList<Paragraph> given)
    {
        _given = given;
        _text = text;
        _title = title;
    }

    /// <summary>The paragraphs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The headline, if it is known: a first line that repeats it is no body.</param>
    /// <param name="given">Roles that are known already, as those of a page's elements are: lines that are no running text by them stay what they are.</param>
    public static IReadOnlyList<Paragraph> Analyze(string text, string? title, IReadOnlyList<Paragraph>? given = null)
    {
        var analyzer = new ParagraphAnalyzer(text, title, given ?? []);
        analyzer.Run();
        return analyzer._paragraphs;
    }

    private void Run()
    {
        List<(int Start, int End)> lines = Lines();
        int at = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            (int start, int end) = lines[i];
            ReadOnlySpan<char> line = _text.AsSpan(start, end - start);
            bool hasNext = i + 1 < lines.Count;
            while (at + 1 < _given.Count && _given[at].End <= start)
                at++;
            if (at < _given.Count && _given[at].Start <= start && !_given[at].IsRead)
                _paragraphs.Add(new Paragraph(_given[at].Role, start, end));
            else if (!_bodySeen && _title is not null && IsSame(line, _title))
                _paragraphs.Add(new Paragraph(ParagraphRole.Headline, start, end));
            // (Baca juga: …) may stand in brackets
            else if (Boilerplate.TryLine(line[0] == '(' && line[^1] == ')' ? line[1..] : line, out ParagraphRole role) && !(role == ParagraphRole.Related && end - start > 260) && !(role == ParagraphRole.Credit && (end - start > LongestCredit || (!_bodySeen && Dateline.Behind(_text, start, Math.Min(end, start + LongestByline)) > start))))
                _paragraphs.Add(new Paragraph(role, start, end));
            else if (IsLinked(line))
                _paragraphs.Add(new Paragraph(ParagraphRole.Related, start, end));
            else if (PromptLine.Is(line))
                _paragraphs.Add(new Paragraph(ParagraphRole.Advert, start, end));
            else if (!_bodySeen && IsByline(line))
                _paragraphs.Add(new Paragraph(ParagraphRole.Byline, start, end));
            else if (!_bodySeen && IsCaption(line) && hasNext)
                _paragraphs.Add(new Paragraph(ParagraphRole.Caption, start, end));
            else if (!_bodySeen && _title is null && hasNext && IsHeadline(line) && lines.Count > 2)
                _paragraphs.Add(new Paragraph(ParagraphRole.Headline, start, end));
            else if (_bodySeen && hasNext && (IsHeading(line) || IsNumberedHeading(line, _text.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start))))
                _paragraphs.Add(new Paragraph(ParagraphRole.Subheading, start, end));
            else if (line[0] == '[' && line[^1] == ']')
                _paragraphs.Add(new Paragraph(ParagraphRole.Advert, start, end));
            else
                Body(start, end);
        }
    }

    private List<(int Start, int End)> Lines()
    {
        var lines = new List<(int, int)>();
        for (int at = 0; at < _text.Length;)
        {
            int end = _text.IndexOf('\n', at);
            if (end < 0)
                end = _text.Length;
            int first = at, last = end;
            while (first < last && char.IsWhiteSpace(_text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(_text[last - 1]))
                last--;
            if (last > first)
                lines.Add((first, last));
            at = end + 1;
        }

        return BrokenLines.Join(_text, lines);
    }

    /// <summary>A line of running text: the dateline, related links and reader prompts inside it are cut out.</summary>
    private void Body(int start, int end)
    {
        if (!_bodySeen)
        {
            // Laporan Wartawan X, Rahma Widuri X.COM, JAKARTA - Nilai tukar …: a credit that scraping ran into the text
            if (Dateline.Behind(_text, start, Math.Min(end, start + LongestByline)) is var dateline && dateline > start && Boilerplate.TryLine(_text.AsSpan(start, end - start), out ParagraphRole credit) && credit == ParagraphRole.Credit)
            {
                _paragraphs.Add(new Paragraph(ParagraphRole.Credit, start, dateline));
                start = dateline;
            }

            int behind = Dateline.End(_text, start, end);
            if (behind > start)
            {
                _paragraphs.Add(new Paragraph(ParagraphRole.Dateline, start, behind));
                start = behind;
            }
        }

        _bodySeen = true;
        while (start < end && TryInline(start, end, out int from, out int to, out ParagraphRole role))
        {
            Add(ParagraphRole.Body, start, from);
            Add(role, from, to);
            start = to;
        }

        Add(ParagraphRole.Body, start, end);
    }

    private void Add(ParagraphRole role, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (end > start)
            _paragraphs.Add(new Paragraph(role, start, end));
    }

    private bool TryInline(int start, int end, out int from, out int to, out ParagraphRole role)
    {
        from = int.MaxValue;
        to = 0;
        role = ParagraphRole.Related;
        string? extent = null;
        int length = 0;
        foreach ((string form, ParagraphRole found, string kind) in Boilerplate.HasInline(_text.AsSpan(start, end - start)) ? Boilerplate.Inline : [])
        {
            int limit = Math.Min(end, from == int.MaxValue ? end : from + form.Length);
            int at = _text.IndexOf(form, start, limit - start, StringComparison.OrdinalIgnoreCase);

            // Related links begin a sentence; prompts stand in capitals
            while (at >= 0 && !(kind == "fixed" ? char.IsUpper(_text[at]) : IsSentenceStart(at, start)))
                at = at + 1 < limit ? _text.IndexOf(form, at + 1, limit - at - 1, StringComparison.OrdinalIgnoreCase) : -1;
            if (at >= 0 && (at < from || (at == from && form.Length > length)))
                (from, extent, role, length) = (at, kind, found, form.Length);
        }

        int bracket = _text.IndexOf('[', start, end - start);
        if (bracket >= 0 && bracket < from && _text.IndexOf(']', bracket, end - bracket) is var close and > 0 && close - bracket < 80 && close - bracket > 4)
        {
            (from, to, role) = (bracket, close + 1, ParagraphRole.Advert);
            return true;
        }

        if (from == int.MaxValue)
            return false;
        to = extent == "fixed" ? from + length : HeadlineEnd.Find(_text, from + length, end);

        // (Baca juga: …): the bracket closes it
        if (from > start && _text[from - 1] == '(' && _text.IndexOf(')', from, end - from) is var last and > 0)
            (from, to) = (from - 1, last + 1);
        return true;
    }

    private bool IsSentenceStart(int at, int start)
    {
        if (!char.IsUpper(_text[at]))
            return false;
        int i = at - 1;
        while (i >= start && char.IsWhiteSpace(_text[i]))
            i--;
        return i < start || _text[i] is '.' or '!' or '?' or '"' or '”' or '“' or ')' or '\'' or '’' or ':' or ',' or '(';
    }

    /// <summary>Baca juga: and a headline on the line below it.</summary>
    private bool IsLinked(ReadOnlySpan<char> line) =>
        _paragraphs is [.., { Role: ParagraphRole.Related } last] && last.End - last.Start <= LongestMarker && _text[last.End - 1] == ':' && IsHeadline(line);

    private static bool IsSame(ReadOnlySpan<char> line, string title)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < line.Length && !char.IsLetterOrDigit(line[i]))
                i++;
            while (j < title.Length && !char.IsLetterOrDigit(title[j]))
                j++;
            if (i == line.Length || j == title.Length)
                return i == line.Length && j == title.Length;
            if (char.ToLowerInvariant(line[i++]) != char.ToLowerInvariant(title[j++]))
                return false;
        }
    }

    /// <summary>Willy Haryono • 17 June 2025 21:05: a name, a sign, a year or a time, and no sentence.</summary>
    private static bool IsByline(ReadOnlySpan<char> line) => line.Length <= LongestByline && line[^1] is not ('.' or '!' or '?')
        && line.IndexOfAny('•', '|', '·') >= 0 && line.ContainsAnyInRange('0', '9');

    /// <summary>A picture's caption ends with its credit in parentheses.</summary>
    private static bool IsCaption(ReadOnlySpan<char> line)
    {
        int open = line.LastIndexOf('(');
        return line[^1] == ')' && open > 0 && line.Length - open <= 60 && line.Length <= 400 && !line[(open + 1)..].ContainsAnyInRange('0', '9')
            && !line[..open].Contains("\"", StringComparison.Ordinal);
    }

    private static bool IsHeadline(ReadOnlySpan<char> line) => IsHeading(line) && line.Length > 20;

    /// <summary>2. Ruas Marna-Wringin: a number before a heading with no figure in it, and running text below.</summary>
    private static bool IsNumberedHeading(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 2 || digits + 2 >= line.Length || line[digits] is not ('.' or ')') || line[digits + 1] != ' ' || next.Length < ShortestText || char.IsAsciiDigit(next[0]))
            return false;
        ReadOnlySpan<char> rest = line[(digits + 2)..];
        return !rest.ContainsAnyInRange('0', '9') && IsHeading(rest);
    }

    /// <summary>A short line without a final period whose words are capitalised.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestHeading || line[^1] is '.' or ',' or ';' or ':' or '!' || char.IsAsciiDigit(line[0]) || line[0] is '-' or '•' or '*')
            return false;
        if (line[0] is '"' && line[^1] is '"')
            return false;
        int words = 0, capitals = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim("\"“”'‘’():,?");
            if (word.Length == 0 || Boilerplate.IsSmallWord(word))
                continue;
            words++;
            capitals += char.IsUpper(word[0]) || char.IsDigit(word[0]) ? 1 : 0;
        }

        return words > 0 && capitals * 4 >= words * 3;
    }
}
