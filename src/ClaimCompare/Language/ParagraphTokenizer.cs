namespace ClaimCompare.Language;

/// <summary>Tokenises one paragraph.</summary>
internal ref struct ParagraphTokenizer
{
    private const int ArticleLength = 3;
    private const int OrdinalPrefix = 3;
    private readonly TokenizedText _result;
    private readonly GluedWords _glued;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private readonly int _paragraph;
    private int _at;
    private int _first;
    private int _chunk;
    private int _closeAt = -1;
    private bool _isQuoted;
    private bool _space = true;
    private bool _sentenceStart = true;

    public ParagraphTokenizer(TokenizedText result, GluedWords glued, int start, int end, int paragraph)
    {
        _result = result;
        _glued = glued;
        _text = result.Text;
        _end = end;
        _paragraph = paragraph;
        _at = _chunk = start;
        _first = result.Tokens.Length;
    }

    /// <summary>Adds the paragraph's tokens and sentences.</summary>
    public void Run()
    {
        while (_at < _end)
        {
            char c = _text[_at];
            if (CharacterScan.IsSpace(c))
            {
                _space = true;
                _chunk = ++_at;
                continue;
            }

            if (CharacterScan.IsLetter(c))
                ReadWord();
            else if (CharacterScan.IsDigit(c) || (_space && c is ',' or '.' && _at + 1 < _end && char.IsAsciiDigit(_text[_at + 1]) && !(c == ',' && IsBehindWord())))
                ReadNumber();
            else
                ReadMark(c);
            if (_closeAt >= 0 && _at >= _closeAt)
                Close();
        }

        Close();
    }

    /// <summary>20 orang ,7 anggota: a comma with its space on the wrong side begins no decimal.</summary>
    private bool IsBehindWord() => _at > 1 && CharacterScan.IsLetter(_text[_at - 2]);

    private void ReadWord()
    {
        if (TryPlainWord())
            return;
        if ((_text[_at] | 0x20) is 'h' or 'w' && CharacterScan.AddressEnd(_text, _at, _end) is var address && address > _at)
        {
            Add(address, 0, TokenKind.Address, TokenFlags.None);
            return;
        }

        int end = CharacterScan.WordEnd(_text, _at, _end);
        while (end - 1 > _at && CharacterScan.IsInvisible(_text[end - 1]))
            end--;
        if (end < _end && _text[end] is '.' or '@')
            end = WordShape.WithPeriods(_text, _at, end, _end, out bool isAddress) is var longer && isAddress ? AddAddress(longer) : longer;
        if (end <= _at)
            return;
        if (char.IsAsciiDigit(_text[end - 1]) && RangeSign() is var sign && sign > _at)
        {
            ReadPieces(sign);
            return;
        }

        if (char.IsAsciiDigit(_text[end - 1]) && end + 1 < _end && _text[end] is ',' or '.' && char.IsAsciiDigit(_text[end + 1]))
        {
            int name = WordShape.DecimalEnd(_text, _at, end, _end);
            if (name > end)
            {
                Add(name, 0, TokenKind.Code, TokenFlags.None);
                return;
            }

            if (name > _at && name < end)
                end = name;
        }

        ReadPieces(end);
    }

    /// <summary>Adds the words up to an index. Digits behind letters that were split off are a number of their own, with all its separators.</summary>
    private void ReadPieces(int end)
    {
        while (_at < end && !char.IsAsciiDigit(_text[_at]))
            ReadPiece(end);
    }

    /// <summary>5 persen-7 persen, 3 juta-4 juta: the hyphen behind the unit or scale of a number, where another number follows it.</summary>
    private readonly int RangeSign()
    {
        ReadOnlySpan<Token> tokens = _result.Tokens;
        if (tokens.Length == _first || tokens[^1].Kind != TokenKind.Number)
            return -1;
        int at = _at;
        while (at < _end && char.IsAsciiLetterLower(_text[at]))
            at++;
        bool isOrdinal = at - _at < OrdinalPrefix && (at == _at || _text[at - 1] == 'e');
        return !isOrdinal && at + 1 < _end && _text[at] == '-' && char.IsAsciiDigit(_text[at + 1]) ? at : -1;
    }

    /// <summary>
    /// Most words are up to twelve ASCII letters and end at a space, comma, bracket, quotation mark or full stop: the key they are looked up by is
    /// made while their end is looked for. All others go the long way.
    /// </summary>
    private bool TryPlainWord()
    {
        ReadOnlySpan<char> rest = _text[_at.._end];
        int length = LetterScan.Count(rest, out ulong key);
        char behind = length < rest.Length ? rest[length] : ' ';
        if (length is 0 or > ShortWordIndex.LongestWord || behind is not (' ' or ',' or ')' or '"' or '\n' or '.'))
            return false;
        int word = Vocabulary.Default.FindShort(key, length, out TokenFlags flags);

        // The period may belong to an abbreviation or an address
        if (behind == '.' && !(length > 1 && Abbreviations.Of(word) == AbbreviationClass.None && (length + 1 == rest.Length || CharacterScan.IsSpace(rest[length + 1]))))
            return false;
        int end = _at + length;
        int split = word == 0 && length > 2 ? _glued.FindSplit(_at, end) : -1;
        if (split > _at && split < end)
        {
            word = WordShape.Find(_text[_at..split], out flags);
            AddWord(split, word, flags);
            ReadPieces(end);
        }
        else
        {
            Add(end, word, TokenKind.Word, flags, char.IsAsciiLetterUpper(_text[_at]));
        }

        return true;
    }

    private int AddAddress(int end)
    {
        Add(end, 0, TokenKind.Address, TokenFlags.None);
        return _at;
    }

    /// <summary>Adds the word that ends at an index, or the first of the words that are glued together in it.</summary>
    private void ReadPiece(int end)
    {
        ReadOnlySpan<char> form = _text[_at..end];
        int word = WordShape.Find(form, out TokenFlags flags);
        if (word == 0 && form.Length > 2 && form[^1] != '.')
        {
            int split = _glued.FindSplit(_at, end);
            if (split > _at && split < end)
            {
                end = split;
                word = WordShape.Find(_text[_at..end], out flags);
            }
        }

        AddWord(end, word, flags);
    }

    private void AddWord(int end, int word, TokenFlags flags)
    {
        if (char.IsAsciiDigit(_text[end - 1]) || (end - _at > OrdinalPrefix && _text[_at + OrdinalPrefix - 1] == '-' && char.IsAsciiDigit(_text[_at + OrdinalPrefix])))
            flags |= TokenFlags.Mixed;
        Add(end, word, TokenKind.Word, flags);
    }

    private void ReadNumber()
    {
        int end = Math.Max(CharacterScan.NumberEnd(_text, _at, _end), _at + 1);
        TokenKind kind = TokenKind.Number;
        if (end + 1 < _end && _text[end] == ':' && char.IsAsciiDigit(_text[end + 1]))
            end = WordShape.ColonEnd(_text, end, _end);
        if (end < _end && _text[end] == '-' && WordShape.PhoneEnd(_text, _at, end, _end) is var phone && phone > end)
            (end, kind) = (phone, TokenKind.Code);
        else if (end < _end && _text[end] == '-' && WordShape.IsSuffixAn(_text, end, _end))
            end += 3;
        else if (end < _end && CharacterScan.IsLetter(_text[end]) && WordShape.IsCode(_text, _at, end, _end, out int codeEnd))
            (end, kind) = (codeEnd, TokenKind.Code);
        Add(end, 0, kind, TokenFlags.None);
    }

    private void ReadMark(char c)
    {
        int at = _at, end = at + 1;
        int address = c is '@' or '#' ? CharacterScan.AddressEnd(_text, at, _end) : at;
        if (address > at)
        {
            // Universal Dependencies: the sign of a hashtag is a token of its own
            if (c == '#')
                Add(end, 0, TokenKind.Punctuation, TokenFlags.None);
            Add(address, 0, TokenKind.Address, TokenFlags.None);
            return;
        }

        if (char.IsHighSurrogate(c) && end < _end && char.IsLowSurrogate(_text[end]))
            end++;
        else if (c is '-' or '`' || (c == '\'' && end < _end && _text[end] == '\''))
            while (end < _end && _text[end] == c && end - at < 64)
                end++;
        if (c == '/' && !_space && WordShape.IsSlashedCode(_text, _chunk, _end, out int codeEnd) && codeEnd > end)
        {
            Merge(codeEnd);
            return;
        }

        if (c is '"' or '“' or '”')
            _isQuoted = c == '“' || (c == '"' && !_isQuoted);
        Add(end, end - at == 1 ? WordShape.OfMark(c) : Vocabulary.Default.Find(_text[at..end]), c is '%' or '$' or '€' or '£' or '¥' or '₽' or '₩' or '₹' or '‰' ? TokenKind.Symbol : TokenKind.Punctuation, TokenFlags.None);
        if (c is '.' or '!' or '?' or '…' && SentenceEnd.IsEnd(_text, at, end, _end, IsListMark(), _isQuoted, out int closing))
            _closeAt = closing;
    }

    /// <summary>Whether the sentence so far is a number or letter and its period: <c>1. Jakarta</c>.</summary>
    private readonly bool IsListMark()
    {
        ReadOnlySpan<Token> tokens = _result.Tokens;
        return tokens.Length - _first == 2 && (tokens[^2].Kind == TokenKind.Number || tokens[^2].Length == 1);
    }

    /// <summary>Puts the tokens of a chunk that is a code into one.</summary>
    private void Merge(int end)
    {
        ReadOnlySpan<Token> tokens = _result.Tokens;
        int keep = tokens.Length;
        while (keep > _first && tokens[keep - 1].Start >= _chunk)
            keep--;
        bool start = keep == _first;
        bool space = keep < tokens.Length && tokens[keep].Has(TokenFlags.SpaceBefore);
        _result.Truncate(keep);
        (_at, _space, _sentenceStart) = (_chunk, space, start);
        Add(end, 0, TokenKind.Code, TokenFlags.None);
    }

    // al-Sabri, el-Sisi: a name that begins with its article is one with a capital
    private void Add(int end, int word, TokenKind kind, TokenFlags flags) =>
        Add(end, word, kind, flags, char.IsUpper(_text[_at]) || (kind == TokenKind.Word && end - _at > ArticleLength + 1 && _text[_at + ArticleLength - 1] == '-' && char.IsUpper(_text[_at + ArticleLength])));

    private void Add(int end, int word, TokenKind kind, TokenFlags flags, bool isCapitalised)
    {
        if (_space)
            flags |= TokenFlags.SpaceBefore;
        if (_sentenceStart)
            flags |= TokenFlags.SentenceStart;
        if (isCapitalised)
        {
            flags |= TokenFlags.Capitalised;
            if (kind == TokenKind.Word && end - _at > 1 && !_text[_at..end].ContainsAnyInRange('a', 'z'))
                flags |= TokenFlags.AllCaps;
        }

        _result.Add(new Token(_at, end, word, kind, flags));
        _at = end;
        _space = _sentenceStart = false;
    }

    private void Close()
    {
        ReadOnlySpan<Token> tokens = _result.Tokens;
        if (tokens.Length > _first)
            _result.Add(new Sentence(_first, tokens.Length, tokens[_first].Start, tokens[^1].End, _paragraph));
        _first = tokens.Length;
        _sentenceStart = true;
        _closeAt = -1;
    }
}
