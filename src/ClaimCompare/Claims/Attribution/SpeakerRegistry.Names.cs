using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The names, offices, acronyms and aliases that the article writes anywhere.</summary>
internal sealed partial class SpeakerRegistry
{
    /// <summary>Menteri Sosial (Mensos) Rahma Widuri: the end of the name behind an acronym in parentheses, or the index given.</summary>
    private int NameBehindAcronym(int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        if (end + 3 >= tokens.Length || text[tokens[end].Start] != '(' || text[tokens[end + 2].Start] != ')')
            return end;
        int at = end + 3;
        while (at < tokens.Length && tokens[at].Kind == TokenKind.Word && tokens[at].IsCapitalised && !tokens[at].Has(TokenFlags.SentenceStart) && at - end < LongestAcronym)
            at++;
        return at > end + 3 ? at : end;
    }

    /// <summary>Runs of capitalised words that no office or body word stands in, and acronyms in parentheses behind their long form.</summary>
    private void Collect()
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        for (int i = 0; i < tokens.Length;)
        {
            // A known word at the head of a sentence is capitalised for its place only
            if (!(tokens[i].IsCapitalised & tokens[i].Kind == TokenKind.Word) || (tokens[i].Has(TokenFlags.SentenceStart) && tokens[i].Word != 0 && IsLowerElsewhere(tokens, i)))
            {
                i++;
                continue;
            }

            int end = i;
            while (end < tokens.Length && tokens[end].Kind == TokenKind.Word && (end == i || !tokens[end].Has(TokenFlags.SentenceStart)) && (end == i || !CueFinder.IsCueWord(tokens[end]) || IsWithinOffice(tokens, end))
                && (tokens[end].IsCapitalised || (Speech.Is(tokens[end], SpeechClass.Linker) && end + 1 < tokens.Length && tokens[end + 1].IsCapitalised)))
                end++;
            bool isBracket = end < tokens.Length && text[tokens[end].Start] == '(';
            if (isBracket && end + 2 < tokens.Length && tokens[end + 1].IsCapitalised && text[tokens[end + 2].Start] == ')' && end - i >= 2)
                AddAcronym(i, end);

            // One capital alone, as nearly half of all runs are, is neither a person nor an office with its holder
            int behind = isBracket ? NameBehindAcronym(end) : end;
            if (behind - i > 1)
            {
                _names.Add(i, end);
                _holders.Add(i, behind);

                // Kepala Desa X, Rahma Widuri, …: the holder behind a comma
                if (NameBehindComma(behind) is var holder && holder > behind)
                    _holders.Add(i, holder);

                // "Taklimat Menteri X Rahma Widuri": a noun opens the sentence
                if (tokens[i].Has(TokenFlags.SentenceStart) && behind - i > 2)
                    _holders.Add(i + 1, behind);
            }

            // Menag sekaligus Imam Besar X, Rahma Widuri: two offices of one person
            if (SecondOfficeEnd(end) is var second && second > end)
                _holders.Add(i, second);
            if (isBracket || (end < tokens.Length && Speech.MayBegin(tokens[end], SpeechClass.Alias | SpeechClass.Or)))
                AddAlias(i, end);
            if (end - i <= LongestBare && IsNamedAsBody(i, end))
                _bodies.Add(SourceParser.Text(_document, i, end));
            _holders.AddBehind(i, end);
            i = end;
        }
    }

    /// <summary>Where the name behind a second office ends, which a word of capacity joins to the first; the index given where none stands there.</summary>
    private int SecondOfficeEnd(int at)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (at + 2 >= tokens.Length || !OfficeTable.IsCapacity(tokens[at]) || !OfficeTable.TryMatch(tokens, at + 1, tokens.Length, out _, out bool isOffice) || !isOffice)
            return at;
        int end = at + 1;
        while (end < tokens.Length && end - at <= LongestBack / 4 && tokens[end].Kind == TokenKind.Word && !CueFinder.IsCueWord(tokens[end]) && (tokens[end].IsCapitalised || Speech.Is(tokens[end], SpeechClass.Linker) || OfficeTable.TryMatch(tokens, end, tokens.Length, out _, out _)))
            end++;
        return NameBehindComma(end);
    }

    /// <summary>Juru Bicara X: whether a word that is a cue by itself is the second of an office.</summary>
    private static bool IsWithinOffice(ReadOnlySpan<Token> tokens, int index) => OfficeTable.TryMatch(tokens, index - 1, tokens.Length, out int length, out _) && length > 1;

    /// <summary>Where the name of a person behind a comma ends; the index of the comma where none stands there.</summary>
    private int NameBehindComma(int comma)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (comma + 1 >= tokens.Length || _document.Text.Text[tokens[comma].Start] != ',' || !GivenNames.Contains(_document, comma + 1))
            return comma;
        int end = comma + 1;
        while (end < tokens.Length && end - comma <= LongestBare && tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } && !tokens[end].Has(TokenFlags.SentenceStart))
            end++;
        return end;
    }

    /// <summary>Whether a known word at the head of a sentence is capitalised for its place only.</summary>
    private static bool IsLowerElsewhere(ReadOnlySpan<Token> tokens, int index) =>
        index + 1 >= tokens.Length || !tokens[index + 1].IsCapitalised || tokens[index + 1].Kind != TokenKind.Word || CueFinder.IsCueWord(tokens[index])
        || Speech.Is(tokens[index], SpeechClass.Clause | SpeechClass.Stop | SpeechClass.OwnVoice | SpeechClass.Determiner | SpeechClass.Continuation | SpeechClass.Pronoun | SpeechClass.Joiner | SpeechClass.BackPointer | SpeechClass.Negation | SpeechClass.Both | SpeechClass.Bridge | SpeechClass.Evidence | SpeechClass.Contrast);

    /// <summary>Rahma Widuri atau Bu Rahma, Rahma Widuri (Mbak Uri), Rahma Widuri yang akrab disapa Uri: another name of the same person.</summary>
    private void AddAlias(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int at = end;
        bool bracket = at + 1 < tokens.Length && text[tokens[at].Start] == '(';
        if (bracket)
            at++;
        bool alias = at < tokens.Length && Speech.TryMatch(tokens, at, tokens.Length, SpeechClass.Alias, out int length) && (at += length) > 0;
        if (!bracket && !alias)
        {
            // "atau" joins two names of one person only where the second begins with a form of address
            if (at + 1 >= tokens.Length || !Speech.Is(tokens[at], SpeechClass.Or) || !Speech.Is(tokens[at + 1], SpeechClass.Address))
                return;
            at++;
        }

        int stop = at;
        while (stop < tokens.Length && tokens[stop].IsCapitalised && tokens[stop].Kind == TokenKind.Word && !tokens[stop].Has(TokenFlags.SentenceStart) && stop - at < 3)
            stop++;
        if (stop == at || (bracket && !alias && (stop - at < 2 || !Speech.Is(tokens[at], SpeechClass.Address) || stop >= tokens.Length || text[tokens[stop].Start] != ')')))
            return;
        int start = _names.PersonStart(first, end);
        if (end - start is >= 1 and <= 4)
            _aliases.TryAdd(SourceParser.Text(_document, at, stop), SourceParser.Text(_document, start, end));
    }

    private void AddAcronym(int first, int end)
    {
        // The long form begins at its body word, not at an office before it
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string acronym = SourceParser.Text(_document, end + 1, end + 2);
        int start = first;
        string prefix = string.Empty;
        while (start < end - 1 && OfficeTable.TryMatch(tokens, start, end, out int n, out _) && start + n < end)
        {
            // Kepala Badan X (BX): the body begins within the office
            if (OfficeTable.TryBody(tokens, start, end, out string body, out bool isFixed, out _))
                prefix = isFixed || body.Length == 0 ? string.Empty : body + " ";
            start += n;
        }

        _acronyms.TryAdd(acronym, prefix + SourceParser.Text(_document, start, end));
    }
}
