using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The speakers of one article: brings full names, short names, acronyms, pronouns and descriptions together.</summary>
/// <remarks>Indonesian takes up a person by the first name, a foreigner by the family name: any run of the full name's words is the same person.</remarks>
internal sealed partial class SpeakerRegistry
{
    private const int LongBody = 4;
    private const int BodyReach = 120;
    private const int LongestBack = 60;
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;
    private const int LongestBare = 4;
    private const int LongestCommon = 3;
    private readonly Document _document;
    private readonly List<Speaker> _speakers = [];
    private readonly NameRuns _names;
    private readonly OfficeHolders _holders;
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _acronyms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The two who last spoke together, or null.</summary>
    public List<Speaker>? Pair { get; set; }

    /// <summary>Starts with the names and acronyms that the article writes anywhere.</summary>
    public SpeakerRegistry(Document document)
    {
        _document = document;
        _names = new NameRuns(document);
        _holders = new OfficeHolders(document);
        Collect();
    }

    /// <summary>The speaker that a mention names, new or known; for a pronoun or anaphor the current one.</summary>
    public Speaker? Resolve(SourceMention mention, Speaker? current)
    {
        switch (mention.Kind)
        {
            case SourceKind.Pronoun:
                return Speech.Is(_document.Tokens[mention.First], SpeechClass.Third) && !Speech.Is(_document.Tokens[mention.First], SpeechClass.Plural) ? Person(current, mention.First) : current;
            case SourceKind.Anaphor:
                return FindAnaphor(mention.Name) ?? (IsRanked(mention) ? Person(current, mention.First) : null) ?? OfRegion(mention, current) ?? (HasWord(current?.Organisation ?? string.Empty, _document.Text.TextOf(_document.Tokens[mention.First]).ToString()) ? BodyOf(mention, current) : null) ?? OfText(mention) ?? BodyOf(mention, current) ?? LastBody(mention, current) ?? NamedBody(mention, current) ?? (IsOfPerson(mention) || IsResident(mention) ? Person(current, mention.First) : current);
            case SourceKind.Office:
                if (_holders.Of(mention) is { } holder)
                    return Resolve(new SourceMention(holder, mention.Organisation, SourceKind.Person, mention.First, mention.End), current);

                // Sang menteri, Kepala Negara: another name for who is speaking, where nobody else is meant
                if (current is { IsBody: false, IsNamed: true } && IsReference(mention))
                    return current;
                break;
            case SourceKind.Description when mention is { Organisation: not null, Acronym: null } && OfficeTable.TryMatch(_document.Tokens, mention.First, mention.End, out _, out bool isOffice) && isOffice && _document.Tokens[mention.First].IsCapitalised:
                if (_holders.Of(mention) is { } named)
                    return Resolve(new SourceMention(named, mention.Organisation, SourceKind.Person, mention.First, mention.End), current);
                break;
        }

        // Alarm Samudra, jaringan relawan: the article tells that the name is no person's
        if (mention.Kind == SourceKind.Person && mention.Organisation is null && _bodies.Contains(mention.Name))
            mention = mention with { Kind = SourceKind.Body, Organisation = mention.Name };

        // Perseroan memproyeksikan: the company that the text has named
        if (mention is { Acronym: null } && mention.End - mention.First == 1 && Speech.Is(_document.Tokens[mention.First], SpeechClass.Common) && !Speech.Is(_document.Tokens[mention.First], SpeechClass.Institution | SpeechClass.Regional | SpeechClass.Group) && Company(mention.First) is { } company)
            mention = mention with { Name = company, Organisation = company, Kind = SourceKind.Body };
        string name = mention.Name;
        if (mention.Acronym is not null)
            _acronyms.TryAdd(mention.Acronym, name);
        if (mention is { Kind: SourceKind.Body, Acronym: null } && ShortNames.Initials(_document, mention) is { } initials)
            _acronyms.TryAdd(initials, name);
        if (_acronyms.TryGetValue(name, out string? full) || _aliases.TryGetValue(name, out full))
            name = full;
        else if (mention.Kind is SourceKind.Person or SourceKind.Body && PersonAliases.In(_document.Text.Text, name) is { } alias)
            (name, mention) = (alias, mention with { Kind = SourceKind.Person, Organisation = mention.Kind == SourceKind.Person ? mention.Organisation : null });
        if (mention is { BodyAcronym: { } bodyAcronym, Organisation: { } longName })
            _acronyms.TryAdd(bodyAcronym, longName);
        Speaker? known = Known(name, mention.Kind);
        if (known is null)
        {
            string fullest = mention.Kind is SourceKind.Person ? _names.Fullest(name) : name;
            known = new Speaker { Name = fullest, IsBody = mention.Kind is SourceKind.Body or SourceKind.Outlet, IsNamed = mention.Kind != SourceKind.Description };
            known.Names.Add(fullest);
            _speakers.Add(known);
        }
        else if (NameParts.Words(name) > NameParts.Words(known.Name) && (mention.Kind == SourceKind.Person || (mention.Kind == SourceKind.Body && known.IsBody && name.StartsWith(known.Name + " ", StringComparison.OrdinalIgnoreCase))))
        {
            known.Name = name;
        }

        known.Keep(mention);
        AddSpelling(known, name);
        AddSpelling(known, mention.Name);
        AddSpelling(known, mention.Acronym);

        TieBody(known, mention);
        return known;
    }

    /// <summary>Jenderal bintang dua itu, gubernur tersebut: a rank or the office of one person, which no body has.</summary>
    private bool IsRanked(SourceMention mention) => OfficeTable.IsRank(_document.Tokens, mention.First) || (IsOfPerson(mention) && !OfficeTable.IsPerson(_document.Tokens, mention.First) && !Speech.Is(_document.Tokens[mention.First], SpeechClass.Collective));

    /// <summary>Warga Kecamatan X itu, perempuan asal Y tersebut: somebody of a place, who is no body.</summary>
    private bool IsResident(SourceMention mention) =>
        mention.End - mention.First > 2 && !Speech.Is(_document.Tokens[mention.First], SpeechClass.Institution | SpeechClass.Group | SpeechClass.Organisation | SpeechClass.Common | SpeechClass.Body) && (SourceParser.IsHuman(_document.Tokens, mention.First, mention.End) || Speech.Is(_document.Tokens[mention.First], SpeechClass.Collective));

    /// <summary>Menteri tersebut: an office, which no body holds.</summary>
    private bool IsOfPerson(SourceMention mention) =>
        OfficeTable.TryMatch(_document.Tokens, mention.First, mention.End, out _, out bool isOffice) && isOffice && !Speech.Is(_document.Tokens[mention.First], SpeechClass.Institution | SpeechClass.Group | SpeechClass.Organisation);

    /// <summary>Militer negara itu: the region has been named before; who speaks for it has not spoken yet.</summary>
    private Speaker? OfRegion(SourceMention mention, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int region = mention.End - 2;
        if (region <= mention.First || tokens[region].IsCapitalised || !CircumstanceWords.Back.TryMatch(tokens, region, mention.End, out int length, out _) || region + length != mention.End - 1
            || !Speech.TryMatch(tokens, mention.First, region, SpeechClass.Collective, out _) || Speech.Is(tokens[mention.First], SpeechClass.Common))
            return null;
        return Resolve(new SourceMention(SourceParser.Text(_document, mention.First, region), null, SourceKind.Description, mention.First, mention.End), current);
    }

    /// <summary>Kementerian itu, badan tersebut: the body with that word that the text named last, where it has not spoken yet.</summary>
    private Speaker? OfText(SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        Token head = tokens[mention.First];
        if (mention.End - mention.First > 2 || head.Word == 0 || !Speech.Is(head, SpeechClass.Institution | SpeechClass.Organisation))
            return null;
        for (int i = mention.First - 1; i >= Math.Max(0, mention.First - LongestBack * 4); i--)
        {
            if (tokens[i].Word != head.Word || !tokens[i].IsCapitalised || i + 1 >= mention.First || !tokens[i + 1].IsCapitalised || tokens[i + 1].Kind != TokenKind.Word)
                continue;
            int end = i + 1;
            while (end < mention.First && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || (Speech.Is(tokens[end], SpeechClass.Linker) && end + 1 < mention.First && tokens[end + 1].IsCapitalised)))
                end++;
            return SourceParser.Parse(_document, i, end) is { Kind: SourceKind.Body } body ? Resolve(body, null) : null;
        }

        return null;
    }

    private static void AddSpelling(Speaker speaker, string? spelling)
    {
        if (!string.IsNullOrEmpty(spelling) && !speaker.Names.Contains(spelling))
            speaker.Names.Add(spelling);
    }

    /// <summary>The speaker of that name: a body is none of the persons whose description names it; Leo is Leonardus where nobody else begins so.</summary>
    private Speaker? Known(string name, SourceKind kind)
    {
        if (kind == SourceKind.Body)
        {
            foreach (Speaker speaker in _speakers)
                foreach (string spelling in speaker.Names)
                    if (string.Equals(spelling, name, StringComparison.OrdinalIgnoreCase))
                        return speaker;
        }

        Speaker? known = null;
        foreach (Speaker speaker in _speakers)
        {
            // Panel ahli PBB, sumber keamanan X: not the body or state itself
            if (kind == SourceKind.Description && speaker.IsBody && char.IsLower(name[0]) && name.Contains(' ', StringComparison.Ordinal) && !speaker.Names.Exists(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)))
                continue;
            if ((kind != SourceKind.Body || speaker.IsBody || speaker.IsNamed) && IsCalled(speaker, name, kind == SourceKind.Body && speaker.IsBody))
            {
                known = speaker;
                break;
            }
        }

        if (known is not null || kind != SourceKind.Person || name.Length < ShortestAcronym || name.Contains(' ', StringComparison.Ordinal))
            return known;
        foreach (Speaker speaker in _speakers)
        {
            if (speaker is not { IsBody: false, IsNamed: true } || !NameParts.IsNickname(name, speaker.Name))
                continue;
            if (known is not null)
                return null;
            known = speaker;
        }

        return known;
    }

    /// <summary>Whether one of the spellings of a speaker's name is a name, or a part or the whole of it.</summary>
    internal static bool IsCalled(Speaker speaker, string name, bool isBody)
    {
        foreach (string spelling in speaker.Names)
        {
            // Kementerian X, that somebody called kementerian, is no Kementerian Y
            if (isBody ? !(IsCommonNoun(spelling) && name.Contains(' ', StringComparison.Ordinal)) && IsSameBody(spelling, name) : NameParts.IsSame(spelling, name))
                return true;
        }

        return false;
    }

    /// <summary>Who <c>ia</c>, <c>dia</c> and <c>-nya</c> mean: the current speaker, or the last person where that is a body.</summary>
    /// <remarks>Where nobody has spoken yet, the person named last before the word: <c>Pengamat X mengkritik … Ia memperkirakan</c>.</remarks>
    public Speaker? Person(Speaker? current, int before) => current is null ? Named(before) : Person(current);

    private Speaker? Named(int before)
    {
        if (_names.LastPerson(before, LongestBack) is not ( >= 0 and var first, var end))
            (first, end) = LastFirstName(before);
        if (first < 0)
            return null;
        return Resolve(new SourceMention(SourceParser.Text(_document, first, end), null, SourceKind.Person, first, end), null);
    }

    /// <summary>Bagi Rahma, perajin batik, …: a first name alone that a comma or a verb in small letters follows, in the sentences before; -1 where there is none.</summary>
    private (int First, int End) LastFirstName(int before)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = before - 1; i >= Math.Max(1, before - LongestBack); i--)
        {
            if (GivenNames.Contains(_document, i) && !tokens[i - 1].IsCapitalised && i + 1 < tokens.Length && !tokens[i + 1].IsCapitalised && (tokens[i].Word == 0 || !tokens[i].Has(TokenFlags.SentenceStart)) && !_document.IsNamedPlace(i))
                return (i, i + 1);
        }

        return (-1, -1);
    }

    /// <remarks>No outlet: behind <c>Pantauan detikcom</c> the one who <c>ungkapnya</c> means has been left out.</remarks>
    public Speaker? Person(Speaker? current) => current is { IsBody: true } || (current is { IsNamed: false } && IsOfSeveral(current)) ? _speakers.FindLast(s => s is { IsBody: false, IsNamed: true }) ?? (OutletTable.IsOne(current.Name) ? null : current) : current;

    /// <summary>Polisi, warga, pilot: people without a name and a word for one of them, whom no pronoun of one means.</summary>
    private bool IsOfSeveral(Speaker speaker)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return speaker is { IsBody: false, Mention: { Kind: SourceKind.Description } mention } && char.IsLower(speaker.Name[0]) && Speech.Is(tokens[mention.First], SpeechClass.Collective) && !Speech.Is(tokens[mention.First], SpeechClass.Determiner) && !(mention.First > 0 && Speech.Is(tokens[mention.First - 1], SpeechClass.Determiner) && !Speech.Is(tokens[mention.First - 1], SpeechClass.Plural));
    }

    /// <summary>Lembaga itu, kementerian tersebut: the body of the person who speaks.</summary>
    private Speaker? BodyOf(SourceMention mention, Speaker? current) =>
        current is { IsBody: false, Organisation: { } body } && Speech.TryMatch(_document.Tokens, mention.First, mention.End, SpeechClass.Body, out _)
            ? Resolve(new SourceMention(body, body, SourceKind.Body, mention.First, mention.End), current) : null;

    /// <summary>Whether an office is meant as a way to name somebody again: with <c>sang</c>, <c>itu</c> or the state behind it.</summary>
    private bool IsReference(SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return (mention.First > 0 && Speech.Is(tokens[mention.First - 1], SpeechClass.Determiner) && Speech.Is(tokens[mention.First - 1], SpeechClass.Address)) || Speech.Is(tokens[mention.End - 1], SpeechClass.Anaphor)
            || (Speech.Is(tokens[mention.End - 1], SpeechClass.State) && !(Speech.TryMatch(tokens, mention.First, mention.End, SpeechClass.Collective, out int length) && length > 1));
    }

    /// <summary>Whether somebody of that name has spoken or is named in full.</summary>
    public bool IsKnown(string name) => _speakers.Exists(s => IsCalled(s, name, isBody: false)) || _names.Hold(name);

    private static bool IsCommonNoun(string name) => char.IsLower(name[0]) && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether a name has a word that begins so: <c>menteri</c> is none of <c>Kementerian</c>.</summary>
    private static bool HasWord(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(name[at - 1]))
            at = name.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return at >= 0;
    }

    private Speaker? FindAnaphor(string name)
    {
        // kementerian itu, juru bicara tersebut: the last speaker whose name or body has the word; laporan itu: whoever spoke last
        string first = name.Split(' ')[0];
        return _speakers.FindLast(s => s.Names.Exists(n => HasWord(n, first)));
    }

    /// <summary>Badan X is Badan X Kota Y, and an acronym its long form; the state or town behind a body's name is another one.</summary>
    private static bool IsSameBody(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || (NameParts.IsPart(a, b) && IsShortOf(a, b)) || (NameParts.IsPart(b, a) && IsShortOf(b, a));

    /// <remarks>Kantor Koordinasi X PBB: the acronym behind a name is that of whose office it is, where the name is long enough to be one of its own.</remarks>
    private static bool IsShortOf(string part, string whole) => whole.StartsWith(part, StringComparison.OrdinalIgnoreCase)
        || ((!part.AsSpan().ContainsAnyInRange('a', 'z') || OfficeTable.IsShortName(part)) && !(NameParts.Words(whole) >= LongBody && whole.EndsWith(" " + part, StringComparison.Ordinal)));
}
