using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What heads a figure of a list or table: the heading or column, and the row's own name.</summary>
/// <param name="First">The first token of the heading; equal to <paramref name="End"/> where there is none.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="LabelFirst">The first token of the row's name.</param>
/// <param name="LabelEnd">Index behind its last token.</param>
internal readonly record struct TableHeading(int First, int End, int LabelFirst, int LabelEnd)
{
    /// <summary>Whether there is one.</summary>
    public bool Exists => End > First;
}

/// <summary>Finds lists and tables by their lines: headings without a number, rows of a name and a number, cells of a number alone.</summary>
/// <remarks>
/// A column's heading is as many lines before the first row's name as its number stands behind that name. A heading in running text ends
/// with a colon or is a paragraph of its own.
/// </remarks>
internal sealed class TableReader(Document document)
{
    private const int MaxLineTokens = 14;
    private const int MaxTail = 3;
    private readonly List<int> _heads = [];
    private readonly List<int> _columns = [];
    private readonly TableHeading[] _headings = new TableHeading[document.Quantities.Count];
    private int _heading = -1;
    private int _label = -1;
    private int _cell;

    /// <summary>The heading of every quantity, in order.</summary>
    public static TableHeading[] Read(Document document)
    {
        var reader = new TableReader(document);
        for (int s = 0; s < document.Sentences.Length; s++)
            reader.Enter(s);
        return reader._headings;
    }

    private void Enter(int sentence)
    {
        Sentence s = document.Sentences[sentence];
        bool isLine = IsLine(sentence);
        int last = -1, count = 0;
        for (int i = isLine ? document.FirstQuantity(s.FirstToken) : document.Quantities.Count; i < document.Quantities.Count && document.Quantities[i].FirstToken < s.EndToken; i++)
        {
            if (document.Quantities[i].Kind is QuantityKind.Cardinal or QuantityKind.Zero or QuantityKind.Share or QuantityKind.Money or QuantityKind.Measurement)
                (last, count) = (i, count + 1);
        }

        if (isLine && count == 1 && document.Quantities[last] is var q && s.EndToken - q.EndToken <= MaxTail)
        {
            if (q.QualifierToken == s.FirstToken)
                Cell(sentence, last);
            else
                Row(s, last, q);
        }
        else if (isLine && count == 0)
        {
            _heads.Add(sentence);
            _cell = 0;
        }
        else
        {
            _heads.Clear();
            _columns.Clear();
            _heading = _label = -1;
            _cell = 0;
            if (EndsWithColon(s))
                _heads.Add(sentence);
        }
    }

    /// <summary>A number alone: it belongs to the line before the cells of its row, and to the column of its place among them.</summary>
    private void Cell(int sentence, int quantity)
    {
        if (_heads.Count > 0)
        {
            _label = _heads[^1];
            if (_heads.Count > 1 || _columns.Count == 0)
            {
                int width = Width(sentence);
                _columns.Clear();
                _columns.AddRange(_heads.Skip(Math.Max(0, _heads.Count - 1 - width)).SkipLast(1));
            }

            _heads.Clear();
            _cell = 0;
        }

        if (_label < 0)
            return;
        int column = _columns.Count == 0 ? _label : _columns[Math.Min(_cell, _columns.Count - 1)];
        _cell++;
        Sentence head = document.Sentences[column], label = document.Sentences[_label];
        _headings[quantity] = new TableHeading(head.FirstToken, head.EndToken, label.FirstToken, label.EndToken);
    }

    /// <summary>A name and its number: the heading is the last line without a number.</summary>
    private void Row(in Sentence s, int quantity, in Quantity q)
    {
        if (_heads.Count > 0)
            _heading = _heads[^1];
        _heads.Clear();
        _columns.Clear();
        _label = -1;
        if (_heading < 0)
            return;
        int end = q.QualifierToken;
        while (end > s.FirstToken && document.Tokens[end - 1].Kind != TokenKind.Word)
            end--;
        Sentence head = document.Sentences[_heading];
        _headings[quantity] = new TableHeading(head.FirstToken, head.EndToken, s.FirstToken, end);
    }

    /// <summary>How many cells of numbers follow one another from a sentence on.</summary>
    private int Width(int sentence)
    {
        int width = 0;
        while (sentence + width < document.Sentences.Length && width < MaxLineTokens && IsLine(sentence + width))
        {
            Sentence s = document.Sentences[sentence + width];
            int at = document.FirstQuantity(s.FirstToken);
            if (at >= document.Quantities.Count || document.Quantities[at].QualifierToken != s.FirstToken)
                break;
            width++;
        }

        return width;
    }

    /// <summary>Whether a short sentence is a paragraph of its own, without a full stop.</summary>
    private bool IsLine(int sentence)
    {
        ReadOnlySpan<Sentence> all = document.Sentences;
        Sentence s = all[sentence];
        return s.EndToken - s.FirstToken <= MaxLineTokens && document.IsRead(s)
            && (sentence == 0 || all[sentence - 1].Paragraph != s.Paragraph) && (sentence + 1 == all.Length || all[sentence + 1].Paragraph != s.Paragraph)
            && document.Text.Text[document.Tokens[s.EndToken - 1].Start] is not ('.' or '"' or '”' or '?' or '!');
    }

    private bool EndsWithColon(in Sentence s) => document.Text.Text[document.Tokens[s.EndToken - 1].Start] is ':' or ';';
}
