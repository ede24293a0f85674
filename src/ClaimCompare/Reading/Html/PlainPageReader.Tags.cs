namespace ClaimCompare.Reading;

/// <summary>What tags are: their names and attributes, comments, and elements that are passed over.</summary>
internal sealed partial class PlainPageReader
{
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
}
