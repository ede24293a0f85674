using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The speakers that a phrase names.</summary>
internal sealed partial class StatementReader
{
    /// <summary>The sources of a phrase: one, or several where plural sources are listed.</summary>
    internal List<Speaker> Resolve(int first, int end, Speaker? current, bool collective)
    {
        var speakers = new List<Speaker>();
        ReadOnlySpan<Token> tokens = _document.Tokens;

        // "Warga yang terkonfirmasi Covid-19": an illness tells nothing
        if (first < end && tokens[first].IsCapitalised && Diseases.IsOne(tokens, first, out bool isOfHealth) && !isOfHealth)
            return [];

        // Data BNPB menunjukkan: the owner of the evidence; laporan itu: whoever gave it
        int at = SkipEvidence(first, end, out bool evidence);
        if (evidence && (at >= end || Speech.Is(tokens[at], SpeechClass.Anaphor)))
        {
            _wasBackReference = true;
            return current is null ? [] : [current];
        }

        // Data tentang X, data Aceh: what it is about, and of which region it is, nobody who says it
        if (evidence && ((Speech.Is(tokens[at], SpeechClass.Topic) && !tokens[at].IsCapitalised) || IsRegion(first, at, end)))
            return [];

        // Dokumen audit yang dilihat X, where X is the paper itself: nobody stands behind the document
        if (evidence && RelativeIn(first, end) is var relative && relative > first && relative + 2 < end && IsPublisher(SourceParser.Text(_document, relative + 2, end)))
            return Described(first, relative);
        if (evidence)
            first = at;

        // Surat edaran X itu: the document has been named before, its owner stands there
        if (evidence && end - first > 1 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && tokens[end - 2].IsCapitalised)
            end--;

        // Keduanya, kedua lembaga: the two who spoke before
        if (first < end && Speech.Is(tokens[first], SpeechClass.Both))
        {
            if (IsPair(first, end) && _registry.Pair is { } pair)
            {
                _wasBackReference = true;
                return [.. pair];
            }

            // Baik X maupun Y
            if (first + 2 < end && (tokens[first + 1].IsCapitalised || Speech.Is(tokens[first + 1], SpeechClass.Collective)))
                first++;
        }

        bool anonymous = IsReduplicated(first) && Speech.Is(tokens[first], SpeechClass.Collective);
        bool isBoth = first > 0 && Speech.Is(tokens[first - 1], SpeechClass.Both);
        foreach ((int from, int to) in Split(first, end, isBoth))
        {
            SourceMention? mention = SourceParser.Parse(_document, from, to);
            if (mention is null || (mention.Kind == SourceKind.Description && !collective && !Speech.TryMatch(tokens, from, to, SpeechClass.Collective, out _) && !OfficeTable.TryMatch(tokens, from, to, out _, out _) && !tokens[from].IsCapitalised && !Speech.Is(tokens[from], SpeechClass.Determiner)))
                continue;
            // Pejabat Rumah Sakit X dan Y: two, with the words before X in common
            if (SharedHead(from, to, out int middle, out int head) && SourceParser.Parse(_document, from, middle) is { Kind: SourceKind.Description or SourceKind.Body } left)
            {
                string common = SourceParser.Text(_document, from, head) + " ", other = SourceParser.Text(_document, middle + 1, to);
                string? body = left.Organisation is { } own && SourceParser.Text(_document, head, middle) is var name && own.EndsWith(name, StringComparison.Ordinal) ? own[..^name.Length] + other : left.Organisation;
                foreach (SourceMention one in new[] { left, left with { Name = common + other, Organisation = body } })
                {
                    if (_registry.Resolve(one, current) is { } both && !speakers.Contains(both))
                        speakers.Add(both);
                }

                continue;
            }

            // Pria yang akrab disapa X itu, where nobody has spoken before: the name that people call him by
            if (mention.Kind == SourceKind.Pronoun && current is null && CalledIn(from, to) is { } called)
                mention = called;

            // Sopir yang selamat dari kecelakaan itu, where nobody like that has spoken: what is pointed at stands in the clause
            if (mention.Kind == SourceKind.Anaphor && ClauseIn(from, to) is var clause && clause < to && _registry.Resolve(mention, current) is null && SourceParser.Parse(_document, from, clause) is { Kind: SourceKind.Description or SourceKind.Body } described)
                mention = described;

            // X selaku Kepala Dinas Y: the body of the office behind the name
            if (mention is { Kind: SourceKind.Person, Organisation: null } && to < tokens.Length && (Speech.Is(tokens[to], SpeechClass.As) ? SourceParser.BodyOfOffice(_document, to + 1) : BodyInClause(ClauseIn(from, to))) is { } office)
                mention = mention with { Organisation = office };

            // Laman resmi Logam Mulia: a site speaks for itself
            if (mention is { Kind: SourceKind.Person, Organisation: null } && IsSite(from))
                mention = mention with { Kind = SourceKind.Body, Organisation = mention.Name };

            // Sources of several countries speak for no body
            if (anonymous)
                mention = mention with { Organisation = null, Kind = SourceKind.Description };
            _wasBackReference |= mention.Kind is SourceKind.Pronoun or SourceKind.Anaphor;
            if (_registry.Resolve(mention, current) is { } speaker && !speakers.Contains(speaker))
                speakers.Add(speaker);
        }

        if (speakers.Count == 2)
            _registry.Pair = speakers;
        return speakers;
    }

    /// <summary>Whether a noun of sites stands before a name, or before the adjective before it.</summary>
    private bool IsSite(int name)
    {
        for (int i = name - 1; i >= Math.Max(0, name - 2); i--)
        {
            Token token = _document.Tokens[i];
            if (token.IsCapitalised || token.Kind != TokenKind.Word)
                return false;
            if (Speech.Is(token, SpeechClass.Evidence) && Speech.Is(token, SpeechClass.Medium))
                return true;
        }

        return false;
    }

    /// <summary>The name behind a verb of calling in a phrase; null where there is none.</summary>
    private SourceMention? CalledIn(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = first; i < end - 1; i++)
        {
            if (!Speech.TryMatch(tokens, i, end, SpeechClass.CallName, out int length))
                continue;
            int name = i + length, stop = name;
            while (stop < end && tokens[stop].Kind == TokenKind.Word && tokens[stop].IsCapitalised)
                stop++;
            if (stop > name)
                return new SourceMention(SourceParser.Text(_document, name, stop), null, SourceKind.Person, first, end);
        }

        return null;
    }

    /// <summary>Where a relative clause begins inside a phrase; its end where none does.</summary>
    private int ClauseIn(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.Relative))
                return i;
        }

        return end;
    }

    /// <summary>X, yang menjabat sebagai Kepala Dinas Y; X yang juga Ketua Z: the body of the office in a relative clause right behind a name; null where none is told.</summary>
    private string? BodyInClause(int at)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (_document.Text.Text[tokens[at].Start] == ',')
            at++;
        if (!Speech.At(tokens, at, SpeechClass.Relative) || tokens[at].IsCapitalised)
            return null;
        for (int i = at + 1; i < Math.Min(tokens.Length, at + LongestClauseHead); i++)
        {
            if (tokens[i].IsCapitalised)
                return SourceParser.BodyOfOffice(_document, i);
            if (tokens[i].Kind != TokenKind.Word)
                return null;
        }

        return null;
    }

    /// <summary>Lokabumi mencatat indeks turun: one unknown word that is no name of a person and records is a body of its own.</summary>
    private bool IsUnknownBody(int first, int end, Speaker speaker) =>
        end - first == 1 && _document.Tokens[first] is { IsCapitalised: true, Word: 0 } && !GivenNames.Contains(_document, first) && !speaker.Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"…," kata perempuan 43 tahun itu: one person, of whom the text has told before; null where nobody is pointed at.</summary>
    private Speaker? PointedAt(int first, int end, Speaker? current) =>
        Speech.Is(_document.Tokens[end - 1], SpeechClass.Anaphor) && SourceParser.IsEpithet(_document.Tokens, first, end) && !Speech.Is(_document.Tokens[first], SpeechClass.Determiner | SpeechClass.Plural) && _registry.Person(current, first) is { IsBody: false } person ? person : null;

    /// <summary>A document without anybody behind it is the source itself.</summary>
    private List<Speaker> Described(int first, int end) =>
        _registry.Resolve(new SourceMention(SourceParser.Text(_document, first, end), null, SourceKind.Description, first, end), null) is { } paper ? [paper] : [];

    private int RelativeIn(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.Relative))
                return i;
        }

        return -1;
    }

    /// <summary>Whether one kind of body stands before two names that <c>dan</c> joins.</summary>
    private bool SharedHead(int first, int end, out int middle, out int head)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        middle = head = -1;
        for (int i = first + 1; i < end - 1 && middle < 0; i++)
            middle = IsAnd(tokens[i]) ? i : -1;
        if (middle < 0)
            return false;
        for (int i = middle - 2; i >= first && head < 0; i--)
        {
            if (PlaceWords.Default.Facilities.TryMatch(tokens, i, middle, out int length, out _) && i + length < middle)
                head = i + length;
        }

        return head > first && IsNameAlone(head, middle) && IsNameAlone(middle + 1, end);
    }

    /// <summary>Whether a range holds one or two capitalised words that are no words of bodies.</summary>
    private bool IsNameAlone(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Body) || OfficeTable.TryMatch(tokens, i, end, out _, out _))
                return false;
        }

        return end - first is 1 or 2;
    }

    /// <summary>Whether nothing but a common noun in lower case follows <c>kedua</c>.</summary>
    private bool IsPair(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return first + 1 == end || (first + 2 == end && !tokens[end - 1].IsCapitalised && Speech.Is(tokens[end - 1], SpeechClass.Collective | SpeechClass.Body));
    }

    /// <summary>Data Aceh, angka Surabaya: whether nothing but a region or town stands behind a document that is no statement of somebody.</summary>
    private bool IsRegion(int noun, int first, int end) =>
        !NominalReader.IsStatement(_document, noun, first) && PlaceWords.Default.Gazetteer.TryMatch(_document.Tokens, first, end, out int length, out PlaceWords.Entry? entry) && first + length == end && entry.Place.Level is "province" or "regency" or "city" or "district" or "island"
        && !Speech.Is(_document.Tokens[first], SpeechClass.Metonym);

    // "Moskow dan Kyiv" are two, "Kementerian Energi dan Sumber Daya Mineral" is one
}
