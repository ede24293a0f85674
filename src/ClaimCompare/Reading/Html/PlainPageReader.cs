using System.Text;

namespace ClaimCompare.Reading;

/// <summary>The text of a page that no parser may touch: one pass over its tags, without a tree. Pages are given piece by piece, and only their text is held.</summary>
/// <remarks>What stands inside scripts, styles, comments and the like is passed over to its end, or to the end of the page where it has none.</remarks>
internal sealed class PlainPageReader
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

    /// <summary>Reads a tag that is but a name, as most are; gives the offset behind it, or where it began.</summary>
    private int Bare(ReadOnlySpan<char> html, int at)
    {
        int start = at < html.Length && html[at] == '/' ? at + 1 : at, stop = start;
        while (stop < html.Length && char.IsAsciiLetter(html[stop]))
            stop++;
        if (stop == start || stop >= html.Length || html[stop] != '>' || stop - start > LongestName)
            return at;
        _isEnd = start > at;
        html[start..stop].CopyTo(_name);
        _nameLength = stop - start;
        Close(isEmpty: false);
        return stop + 1;
    }

    private int Open(ReadOnlySpan<char> html, int at)
    {
        char c = html[at];
        _nameLength = 0;
        _isEnd = c == '/';
        _last = _beforeLast = '\0';
        _state = c switch { '/' => State.End, '!' => State.Mark, '?' => State.Attributes, _ when char.IsAsciiLetter(c) => State.Name, _ => State.Text };
        if (_state == State.Text)
            _run.Append('<');
        return _state is State.Text or State.Name ? at : at + 1;
    }

    private int End(ReadOnlySpan<char> html, int at)
    {
        _state = char.IsAsciiLetter(html[at]) ? State.Name : html[at] is '!' or '?' ? State.Attributes : State.Text;
        if (_state == State.Text)
            _run.Append("</");
        return at;
    }

    /// <summary>Reads what begins a comment (<c>--</c>) or raw characters (<c>[CDATA[</c>); everything else is a declaration.</summary>
    private int Mark(ReadOnlySpan<char> html, int at)
    {
        const string Raw = "[CDATA[";
        char c = html[at];
        if (_nameLength == 0 ? c is '-' or '[' : _name[0] == '-' ? c == '-' : c == Raw[_nameLength])
        {
            _name[_nameLength++] = c;
            if (_nameLength == (_name[0] == '-' ? 2 : Raw.Length))
                (_state, _quote) = (State.Passed, _name[0] == '-' ? '-' : ']');
            return at + 1;
        }

        _nameLength = 0;
        _state = State.Attributes;
        return at;
    }

    private int ReadName(ReadOnlySpan<char> html, int at)
    {
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':'))
        {
            if (_nameLength < LongestName)
                _name[_nameLength] = char.ToLowerInvariant(html[at]);
            _nameLength = Math.Min(_nameLength + 1, LongestName + 1);
            at++;
        }

        if (at < html.Length)
            _state = State.Attributes;
        return at;
    }

    /// <summary>Goes to the tag's end; a sign inside a quoted value ends none, unless the value never ends.</summary>
    private int Attributes(ReadOnlySpan<char> html, int at, bool isLast)
    {
        int found = html[at..].IndexOfAny('>', '"', '\'');
        if (found < 0)
        {
            _last = html[^1];
            return html.Length;
        }

        char before = found == 0 ? _last : html[at + found - 1];
        at += found + 1;
        _last = html[at - 1];
        if (_last == '>')
            Close(before == '/');
        else if (before is '=' or ' ' && !(isLast && !html[at..].Contains(_last)))
            (_state, _quote) = (State.Quoted, _last);
        return at;
    }

    private int Quoted(ReadOnlySpan<char> html, int at)
    {
        int found = html[at..].IndexOf(_quote);
        if (found < 0)
            return html.Length;
        (_state, _last) = (State.Attributes, _quote);
        return at + found + 1;
    }

    private int Passed(ReadOnlySpan<char> html, int at)
    {
        // Only what follows two of its signs ends it; they may stand at the end of the piece before
        ReadOnlySpan<char> rest = html[at..];
        int behind = _last != _quote ? -1 : _beforeLast == _quote && rest[0] == '>' ? 1 : rest.Length > 1 && rest[0] == _quote && rest[1] == '>' ? 2 : -1;
        if (behind < 0)
        {
            int found = rest.IndexOf(_quote == '-' ? "-->" : "]]>");
            behind = found < 0 ? -1 : found + 3;
        }

        if (behind >= 0)
        {
            _state = State.Text;
            return at + behind;
        }

        (_beforeLast, _last) = (rest.Length > 1 ? rest[^2] : _last, rest[^1]);
        return html.Length;
    }

    private int Skipped(ReadOnlySpan<char> html, int at)
    {
        for (; at < html.Length; at++)
        {
            if (_matched == 0)
            {
                int found = html[at..].IndexOf('<');
                if (found < 0)
                    return html.Length;
                at += found;
            }

            char wanted = _matched switch { 0 => '<', 1 => '/', _ => char.ToLowerInvariant(_name[_matched - 2]) };
            _matched = char.ToLowerInvariant(html[at]) == wanted ? _matched + 1 : html[at] == '<' ? 1 : 0;
            if (_matched == _nameLength + 2)
            {
                (_state, _isEnd, _matched) = (State.Attributes, true, 0);
                return at + 1;
            }
        }

        return at;
    }

    private void Close(bool isEmpty)
    {
        PageTag tag = _nameLength is 0 or > LongestName ? PageTag.Inline : PageTags.Of(Name);
        if (PageTags.IsBlock(tag) || tag == PageTag.Break)
            Break();
        bool isPassed = (tag is PageTag.Skipped or PageTag.Script or PageTag.Title or PageTag.NoScript) && !Name.Equals("input", StringComparison.OrdinalIgnoreCase) && !Name.Equals("embed", StringComparison.OrdinalIgnoreCase);
        _state = isPassed && !_isEnd && !isEmpty ? State.Skipped : State.Text;
        _matched = 0;
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
