namespace ClaimCompare.Reading;

/// <summary>Reads rows of CSV (RFC 4180) one by one; a row that breaks the rules costs its own line alone.</summary>
/// <remarks>
/// Line ends inside quoted fields come out as <c>\n</c> unless they are kept as they are. Blank lines are passed over. CsvHelper does not stand here
/// because an unclosed quotation mark runs to the end of the input there (34.0.0): every row behind it would be lost.
/// </remarks>
internal sealed class CsvRowReader
{
    /// <summary>The longest row where nothing else is asked for, in UTF-16 code units: what is longer is a quotation mark that was never closed.</summary>
    public const int ShortRow = 1 << 16;

    private readonly TextReader _reader;
    private readonly char _delimiter;
    private readonly int _maxLength;
    private readonly bool _keepLineEnds;
    private readonly Stack<(string Line, string End)> _pushedBack = new();
    private readonly List<(int Start, int Length)> _fields = [];
    private char[] _text = new char[256];
    private string _lineEnd = "\n";
    private int _length, _line;

    /// <summary>A reader of rows.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="delimiter">The sign between fields.</param>
    /// <param name="maxLength">The longest row, in UTF-16 code units.</param>
    /// <param name="keepLineEnds">Whether line ends inside quoted fields stay as they are.</param>
    public CsvRowReader(TextReader reader, char delimiter = ',', int maxLength = ShortRow, bool keepLineEnds = false) =>
        (_reader, _delimiter, _maxLength, _keepLineEnds) = (reader, delimiter, maxLength, keepLineEnds);

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many fields the row has.</summary>
    public int Count => _fields.Count;

    /// <summary>What is wrong with the row, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>A field of the row.</summary>
    public ReadOnlySpan<char> this[int field] => _text.AsSpan(_fields[field].Start, _fields[field].Length);

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        string? line;
        do
        {
            line = NextLine();
            if (line is null)
                return false;
        }
        while (line.AsSpan().IsWhiteSpace());
        Line = _line;
        Fault = null;
        _fields.Clear();
        _length = 0;
        if (line.Length > _maxLength)
            Fault = "this row is too long";
        else
            Parse(line);
        return true;
    }

    private string? NextLine()
    {
        string? line;
        if (_pushedBack.TryPop(out (string Line, string End) held))
            (line, _lineEnd) = held;
        else
            line = _keepLineEnds ? ReadLineAndEnd() : _reader.ReadLine();
        if (line is not null)
            _line++;
        return line;
    }

    /// <summary>Reads a line and notes how it ends: a carriage return, a line feed, both, or the end of the text.</summary>
    private string? ReadLineAndEnd()
    {
        var line = new System.Text.StringBuilder();
        for (int c = _reader.Read(); c >= 0; c = _reader.Read())
        {
            if (c is not ('\r' or '\n'))
            {
                line.Append((char)c);
                continue;
            }

            _lineEnd = c == '\r' && _reader.Peek() == '\n' ? "\r\n" : c == '\r' ? "\r" : "\n";
            if (_lineEnd.Length == 2)
                _ = _reader.Read();
            return line.ToString();
        }

        _lineEnd = string.Empty;
        return line.Length == 0 ? null : line.ToString();
    }

    private void Parse(string line)
    {
        List<(string Line, string End)>? more = null;
        int i = 0;
        while (true)
        {
            int start = _length;
            if (i < line.Length && line[i] == '"')
            {
                if (!Quoted(ref line, ref i, ref more))
                {
                    // The lines behind are read again as rows of their own
                    Fault = "a quotation mark is not closed";
                    for (int k = (more?.Count ?? 0) - 1; k >= 0; k--)
                        _pushedBack.Push(more![k]);
                    _line = Line;
                    return;
                }

                if (i < line.Length && line[i] != _delimiter)
                    Fault = "text stands behind a closing quotation mark";
            }

            int end = line.IndexOf(_delimiter, i);
            ReadOnlySpan<char> rest = line.AsSpan(i, (end < 0 ? line.Length : end) - i);
            if (rest.Contains('"'))
                Fault ??= "a quotation mark stands inside an unquoted field";
            Append(rest);
            _fields.Add((start, _length - start));
            if (end < 0)
                return;
            i = end + 1;
        }
    }

    /// <summary>Reads a quoted field to behind its closing mark, over as many lines as it has.</summary>
    private bool Quoted(ref string line, ref int i, ref List<(string Line, string End)>? more)
    {
        i++;
        while (true)
        {
            int mark = line.IndexOf('"', i);
            if (mark >= 0)
            {
                Append(line.AsSpan(i, mark - i));
                i = mark + 1;
                if (i >= line.Length || line[i] != '"')
                    return true;
                Append("\"");
                i++;
                continue;
            }

            Append(line.AsSpan(i));
            Append(_lineEnd);
            if (_length > _maxLength || NextLine() is not { } next)
                return false;
            (more ??= []).Add((next, _lineEnd));
            line = next;
            i = 0;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
