using System.Text;

namespace ClaimCompare.Reading;

/// <summary>The text of a page that no parser may touch: one pass over its tags, without a tree. Pages are given piece by piece, and only their text is held.</summary>
/// <remarks>What stands inside scripts, styles, comments and the like is passed over to its end, or to the end of the page where it has none.</remarks>
internal sealed partial class PlainPageReader
{
    private const int LongestName = 32;
    private const int LongestReference = 40;
    private const int LongestRun = 1 << 16;
    private readonly int _longest;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _run = new();
    private readonly char[] _name = new char[LongestName];
    private int _nameLength;
    private long _raw;
    private State _state;
    private bool _isEnd;
    private bool _space;
    private int _matched;
    private char _quote;
    private char _last, _beforeLast;

    /// <summary>Starts a page.</summary>
    /// <param name="longest">The longest text, in UTF-16 code units.</param>
    public PlainPageReader(int longest) => _longest = longest;

    private enum State
    {
        /// <summary>Between tags.</summary>
        Text,

        /// <summary>Behind an opening sign.</summary>
        Open,

        /// <summary>Behind the sign of an end tag.</summary>
        End,

        /// <summary>Behind <c>&lt;!</c>: a comment, a stretch of raw characters or a declaration.</summary>
        Mark,

        /// <summary>In the name of an element.</summary>
        Name,

        /// <summary>Behind the name, before the closing sign.</summary>
        Attributes,

        /// <summary>In a quoted value.</summary>
        Quoted,

        /// <summary>In a comment or raw characters.</summary>
        Passed,

        /// <summary>In an element whose content is no text.</summary>
        Skipped,
    }

    /// <summary>Text of which nothing is shown (white space, references to nothing) counts as well, by a sixteenth.</summary>
    private bool IsTooLong => _text.Length > _longest || _raw / 16 > _longest;

    private ReadOnlySpan<char> Name => _name.AsSpan(0, Math.Min(_nameLength, LongestName));

    /// <summary>The text of a whole page, one block a line; null where it is longer than allowed.</summary>
    public static string? Read(ReadOnlySpan<char> html, int longest)
    {
        var reader = new PlainPageReader(longest);
        return reader.Feed(html, isLast: true) ? reader.Finish() : null;
    }

    /// <summary>Takes the next piece of the page; false where its text is longer than allowed.</summary>
    public bool Feed(ReadOnlySpan<char> html, bool isLast)
    {
        for (int at = 0; at < html.Length && !IsTooLong;)
            at = _state switch
            {
                State.Text => Text(html, at, isLast),
                State.Open => Open(html, at),
                State.End => End(html, at),
                State.Mark => Mark(html, at),
                State.Name => ReadName(html, at),
                State.Attributes => Attributes(html, at, isLast),
                State.Quoted => Quoted(html, at),
                State.Passed => Passed(html, at),
                _ => Skipped(html, at),
            };
        return !IsTooLong;
    }

    /// <summary>The text, behind the last piece.</summary>
    public string Finish()
    {
        if (_state is State.Open)
            _run.Append('<');
        Flush();
        while (_text.Length > 0 && _text[^1] == '\n')
            _text.Length--;
        return _text.ToString();
    }

    private int Text(ReadOnlySpan<char> html, int at, bool isLast)
    {
        int found = html[at] == '<' ? 0 : html[at..].IndexOf('<'), stop = found < 0 ? html.Length : at + found;
        ReadOnlySpan<char> raw = html[at..stop];
        _raw += raw.Length;
        if (_run.Length == 0 && (found >= 0 || isLast))
        {
            if (raw.Length > 0)
                Append(raw);
        }
        else
        {
            _run.Append(raw);
            if (found >= 0)
                Flush();
            else if (_run.Length > LongestRun)
                FlushReferences();
        }

        _state = found < 0 ? State.Text : State.Open;
        return found < 0 ? stop : Bare(html, stop + 1);
    }

    private void Flush()
    {
        if (_run.Length > 0)
            Append(_run.ToString());
        _run.Clear();
    }

    /// <summary>Takes over a long run but for the character reference that may be cut at its end.</summary>
    private void FlushReferences()
    {
        string run = _run.ToString();
        int cut = run.LastIndexOf('&', run.Length - 1, LongestReference);
        Append(cut < 0 ? run : run.AsSpan(0, cut));
        _run.Clear();
        if (cut >= 0)
            _run.Append(run, cut, run.Length - cut);
    }

    private void Append(ReadOnlySpan<char> raw)
    {
        foreach (char c in HtmlText.Decode(raw))
        {
            char shown = HtmlText.Shown(c);
            if (shown == ' ')
            {
                _space = true;
            }
            else if (shown != '\0')
            {
                if (_space && _text.Length > 0 && _text[^1] != '\n')
                    _text.Append(' ');
                _space = false;
                _text.Append(shown);
            }
        }
    }

    private void Break()
    {
        _space = false;
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }
}
