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

    /// <summary>Wali Kota Rahma Widuri: who holds an office that stands alone elsewhere; nobody where two do.</summary>
    private void AddOffice(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (!OfficeTable.TryMatch(tokens, first, end, out int length, out bool isOffice) || !isOffice || first + length >= end || SourceParser.Parse(_document, first, end) is not { Kind: SourceKind.Person } person)
            return;
        if (person.Organisation is { } body)
            _bodies.TryAdd(person.Name, body);
        string office = Office(first, first + length);
        _offices[office] = !_offices.TryGetValue(office, out string? other) || IsSame(other, person.Name) ? (other is not null && Words(other) > Words(person.Name) ? other : person.Name) : string.Empty;
    }

    /// <summary>Runs of capitalised words that no office or body word stands in, and acronyms in parentheses behind their long form.</summary>
    private List<string> Collect(Document document)
    {
        var names = new List<string>();
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        for (int i = 0; i < tokens.Length;)
        {
            // A known word at the head of a sentence is capitalised for its place only
            if (!(tokens[i].IsCapitalised & tokens[i].Kind == TokenKind.Word) || (tokens[i].Has(TokenFlags.SentenceStart) && tokens[i].Word != 0 && IsLowerElsewhere(tokens, i)))
            {
                i++;
                continue;
            }

            int end = i;
            while (end < tokens.Length && tokens[end].Kind == TokenKind.Word && (end == i || !tokens[end].Has(TokenFlags.SentenceStart)) && (end == i || !CueFinder.IsCueWord(tokens[end]))
                && (tokens[end].IsCapitalised || (Speech.Is(tokens[end], SpeechClass.Linker) && end + 1 < tokens.Length && tokens[end + 1].IsCapitalised)))
                end++;
            if (end + 2 < tokens.Length && text[tokens[end].Start] == '(' && tokens[end + 1].IsCapitalised && text[tokens[end + 2].Start] == ')' && end - i >= 2)
                AddAcronym(i, end);
            AddName(names, i, end);
            AddOffice(i, NameBehindAcronym(end));
            AddAlias(i, end);
            i = end;
        }

        return names;
    }

    /// <summary>Whether a known word at the head of a sentence is capitalised for its place only.</summary>
    private static bool IsLowerElsewhere(ReadOnlySpan<Token> tokens, int index) =>
        Speech.Is(tokens[index], SpeechClass.Clause | SpeechClass.Stop | SpeechClass.OwnVoice | SpeechClass.Determiner | SpeechClass.Continuation | SpeechClass.Pronoun | SpeechClass.Joiner | SpeechClass.BackPointer | SpeechClass.Negation | SpeechClass.Both | SpeechClass.Bridge)
        || CueFinder.IsCueWord(tokens[index]) || Speech.Is(tokens[index], SpeechClass.Evidence | SpeechClass.Contrast) || index + 1 >= tokens.Length || !tokens[index + 1].IsCapitalised || tokens[index + 1].Kind != TokenKind.Word;

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
        int start = PersonStart(first, end);
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

    private void AddName(List<string> names, int first, int end)
    {
        // One capital alone, as nearly half of all runs are, is neither a person nor a name to remember
        if (end - first < 2)
            return;

        // A dan B: two people
        for (int i = first + 1; i < end - 1; i++)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.Joiner) && !_document.Tokens[i].IsCapitalised)
            {
                AddName(names, first, i);
                AddName(names, i + 1, end);
                return;
            }
        }

        // Rahma Widuri SH MH: degrees are none of the name
        while (end - first > 2 && Speech.Is(_document.Tokens[end - 1], SpeechClass.Degree))
            end--;

        // Pangdam XIV/Hasanuddin Rahma Widuri: what stands behind a stroke is the body's
        if (first > 0 && _document.Text.Text[_document.Tokens[first - 1].Start] == '/' && !_document.Tokens[first].Has(TokenFlags.SpaceBefore))
            first += Math.Max(1, NamePhrases.OfBodies.Length(_document, first, end));
        if (first >= end)
            return;
        int start = PersonStart(first, end);

        // "Tagihannya Rp215 juta": the sign of a currency is no name
        if (end > first && SourceFinder.IsInQuantity(_document, end - 1))
            return;
        if (end > start && end - start <= 4 && GivenNames.Contains(_document, start) && (start > first || end - start > 1))
            _persons.Add((start, end));
        if (end - start is >= 2 and <= 4)
            names.Add(SourceParser.Text(_document, start, end));
    }

    /// <summary>Where the name begins in a run of capitals: behind offices, the words of bodies and places.</summary>
    private int PersonStart(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int start = first;
        bool region = false;
        for (int i = first; i < end; i++)
        {
            if (OfficeTable.TryMatch(tokens, i, end, out int n, out bool isOffice) && isOffice && !OfficeTable.MayBeName(tokens, i) && !OfficeTable.IsDegree(tokens, i))
                return OfficePhrase.Read(_document, i, end).NameStart;
            if (i >= start && GivenNames.Contains(_document, i))
                return i;
            if (n > 0)
                start = Math.Max(start, Math.Min(end, i + n));
            else if (i + 1 < end && tokens[i].Has(TokenFlags.AllCaps) && tokens[i].Length is >= ShortestAcronym and <= LongestAcronym && !tokens[i + 1].Has(TokenFlags.AllCaps))
                start = i + 1;
            else if (Speech.Is(tokens[i], SpeechClass.Body) && !Speech.Is(tokens[i], SpeechClass.Linker))
                start = i + 1;
            else if (i == start && PlaceWords.Default.TryName(tokens, i, end, out int place) && i + place < end)
                (start, region) = (i + place, true);
        }

        // A region that no lexicon has stands between a regional office and a name of two words
        if (start > first && end - start <= LongPerson + 1)
            start = SourceParser.BehindNamedBody(_document, start, end);
        int words = end - start;
        return !region && start > first && (words > LongPerson || (words == LongPerson && OfficeTable.IsRegional(tokens, first, start))) ? end - LongPerson + 1 : start;
    }
}
