using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Which body somebody speaks for.</summary>
internal sealed partial class SpeakerRegistry
{
    /// <summary>Gives a speaker the body that the phrase names, that the text named last, or that it ties to the name elsewhere.</summary>
    private void TieBody(Speaker known, SourceMention mention)
    {
        if (mention.Kind is SourceKind.Body or SourceKind.Outlet)
        {
            // Perusahaan menargetkan: the company that has been named
            known.Organisation ??= (mention.End - mention.First == 1 && Speech.Is(_document.Tokens[mention.First], SpeechClass.Common) ? Company(mention.First) : null) ?? Long(known.Name);
            return;
        }

        if (known.Organisation is not null)
            return;
        string? body = mention.Organisation;

        // Juru bicara kementerian: the ministry that has been named
        if (body is { Length: > 0 } && char.IsLower(body[0]) && !body.Contains(' ', StringComparison.Ordinal))
            body = LastBody(body) ?? (Speech.Is(_document.Tokens[mention.First], SpeechClass.Common) ? Company(mention.First) : null) ?? body;
        if (body is not null)
            body = PointedAt(mention) ?? (OfficeTable.IsPartOnly(body) && IsOfPart(mention) ? OfLastBody(mention) : null) ?? body;
        else if (!known.IsBody)
            body = PointedAt(mention) ?? _holders.BodyOf(known) ?? (mention.Kind is SourceKind.Person or SourceKind.Description or SourceKind.Office ? OfOffice(mention) ?? OfLastBody(mention) : null);
        if (body is not null)
            known.Organisation = Long(body);
    }

    private bool IsOfPart(SourceMention mention)
    {
        for (int i = mention.First; i < mention.End; i++)
        {
            if (OfficeTable.IsOfPart(_document.Tokens, i, mention.End))
                return true;
        }

        return false;
    }

    /// <summary>Lembaga itu, behind a person of another body: the body that spoke last; null where the word is for people.</summary>
    private Speaker? LastBody(SourceMention mention, Speaker? current)
    {
        if (current is not { IsBody: false } || !Speech.Is(_document.Tokens[mention.First], SpeechClass.Institution) || _document.Tokens[mention.First].IsCapitalised)
            return null;

        // BPH akan memasang 84 kamera, sebagaimana diumumkan lembaga itu: the body that its own sentence names
        Sentence sentence = _document.Sentences[_document.Text.SentenceOf(mention.First)];
        ReadOnlySpan<char> before = _document.Text.TextOf(sentence.FirstToken, Math.Max(sentence.FirstToken + 1, mention.First));
        foreach (Speaker speaker in _speakers)
        {
            foreach (string name in speaker.IsBody ? speaker.Names : [])
            {
                if (Spelling.Contains(before, name))
                    return speaker;
            }
        }

        return _speakers.FindLast(s => s is { IsBody: true, IsNamed: true });
    }

    /// <summary>The body that a person speaks for, where it has spoken too; else null.</summary>
    public Speaker? Body(Speaker person) => _speakers.Find(s => s.IsBody && IsCalled(s, person.Organisation!, isBody: true));

    private string Long(string body) => _acronyms.TryGetValue(body, out string? full) ? full : body;

    /// <summary>Sekretaris dinas itu, wakil kepala sekolah tersebut: the body with that word that the text named last; null where the phrase points at none.</summary>
    private string? PointedAt(SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = mention.First + 1; i < mention.End; i++)
        {
            // Lembaga pengawas itu
            Token head = i - 2 >= mention.First && !tokens[i - 2].IsCapitalised && Speech.Is(tokens[i - 2], SpeechClass.Institution) ? tokens[i - 2] : tokens[i - 1];
            if (!Speech.Is(tokens[i], SpeechClass.Anaphor) || head.IsCapitalised || head.Word == 0 || !Speech.Is(head, SpeechClass.Institution | SpeechClass.Group | SpeechClass.Organisation | SpeechClass.Collective))
                continue;
            if (Before(mention.First, head.Word, BodyReach) is { } body)
                return body;

            // Lembaga itu: whichever body spoke last
            string? spoken = Speech.Is(head, SpeechClass.Common) || Speech.Is(head, SpeechClass.Body) ? _speakers.FindLast(s => s.IsBody)?.Name : null;
            return spoken;
        }

        return null;
    }

    /// <summary>The last name before a token that begins with a word in capitals: <c>Dinas Pendidikan</c>; null where the text has none within reach.</summary>
    private string? Before(int token, int word, int reach)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = token - 1; i >= Math.Max(0, token - reach); i--)
        {
            if (tokens[i].Word == word && tokens[i].IsCapitalised && i + 1 < token && tokens[i + 1].IsCapitalised && tokens[i + 1].Kind is TokenKind.Word && BodyEnd(i, token) is var end && end > i + 1)
                return SourceParser.Text(_document, i, end);
        }

        return null;
    }

    /// <summary>Perusahaan menargetkan: the company with its legal form that the text named last; null where it has named none.</summary>
    private string? Company(int token)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = token - 2; i >= Math.Max(0, token - (BodyReach * 2)); i--)
        {
            if (tokens[i].Has(TokenFlags.AllCaps) && tokens[i].Length == 2 && Speech.Is(tokens[i], SpeechClass.Organisation) && tokens[i + 1].IsCapitalised)
                return SourceParser.Parse(_document, i, BodyEnd(i, token))?.Organisation;
        }

        return null;
    }

    /// <summary>Index behind the capitals, and the small words between them, of a body's name.</summary>
    private int BodyEnd(int first, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int end = first + 1;
        while (end < limit && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || (Speech.Is(tokens[end], SpeechClass.Linker) && end + 1 < limit && tokens[end + 1].IsCapitalised)) && !tokens[end].Has(TokenFlags.SentenceStart) && !GivenNames.Contains(_document, end) && !OfficeTable.IsRank(tokens, end))
            end++;
        return end;
    }

    /// <summary>Maskapai Lontar, kelompok relawan Telepon Samudra; Alarm Samudra, jaringan relawan yang …: whether a common noun of bodies stands before a name or behind its comma.</summary>
    private bool IsNamedAsBody(int first, int end) => (StandsBehindBody(first) ?? HasBodyBehind(first, end)) && !HoldsGivenName(first, end);

    private bool HoldsGivenName(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (GivenNames.Contains(_document, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the noun right before a name is one of bodies; null where none of bodies stands there.</summary>
    private bool? StandsBehindBody(int first)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int floor = Math.Max(0, first - LongestCommon);

        // Few names have one before them
        if ((Speech.In(tokens, floor, first) & SpeechClass.Common) == 0)
            return null;
        for (int i = first - 1; i >= floor && tokens[i].Kind == TokenKind.Word && !tokens[i].Has(TokenFlags.SentenceStart) && !tokens[i].IsCapitalised; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Common))
                return i == 0 || !OfficeTable.TryMatch(tokens, i - 1, first, out _, out _);
            if (Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Bridge | SpeechClass.Relative) || Predicates.IsVerbLike(_document, i) || (OfficeTable.TryMatch(tokens, i, first, out _, out bool isOffice) && isOffice && !OfficeTable.IsPerson(tokens, i)))
                break;
        }

        return null;
    }

    /// <summary>Whether a common noun of bodies stands behind a name and its comma.</summary>
    private bool HasBodyBehind(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (end + 2 >= tokens.Length || _document.Text.Text[tokens[end].Start] != ',' || (first > 0 && CueFinder.IsCueWord(tokens[first - 1])) || tokens[end + 1].IsCapitalised || !Speech.Is(tokens[end + 1], SpeechClass.Group | SpeechClass.Institution | SpeechClass.Common))
            return false;
        for (int i = end + 2; i < Math.Min(tokens.Length, end + 2 + (LongestCommon * 2)); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative) || _document.Text.Text[tokens[i].Start] == ',')
                return true;
            if (tokens[i].Kind != TokenKind.Word || Speech.Is(tokens[i], SpeechClass.Anaphor) || Predicates.IsVerbLike(_document, i))
                return false;
        }

        return false;
    }

    /// <summary>Kapolres mengatakan: the body that an office stands for by its own name, with the region that the text gives it; null where it has none.</summary>
    private string? OfOffice(SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (IsOneOfMany(mention) || !OfficeTable.TryBody(tokens, mention.First, mention.End, out string body, out bool isFixed, out _) || isFixed || body.Length == 0 || body.Contains(' ', StringComparison.Ordinal) || OfficeTable.IsPart(body))
            return null;
        string? found = null;
        for (int i = 0; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Length != body.Length || !tokens[i].IsCapitalised || !tokens[i + 1].IsCapitalised || !Speech.Is(tokens[i], SpeechClass.Regional) || tokens[i + 1].Has(TokenFlags.SentenceStart) || !_document.Text.TextOf(tokens[i]).Equals(body, StringComparison.Ordinal))
                continue;

            // Two of them: the office may be of either
            string? name = SourceParser.Parse(_document, i, BodyEnd(i, tokens.Length))?.Organisation;
            if (name is null || (found is not null && found != name))
                return null;
            found = name;
        }

        return found;
    }

    /// <summary>Seorang ketua rukun warga: one of many, and of no body that the text named.</summary>
    private bool IsOneOfMany(SourceMention mention) => mention.First > 0 && Speech.Is(_document.Tokens[mention.First - 1], SpeechClass.Determiner) && !Speech.Is(_document.Tokens[mention.First - 1], SpeechClass.Address) && !_document.Tokens[mention.First].IsCapitalised;

    /// <summary>Direktur Utama Rahma Widuri, juru bicaranya: the body that the text named last before an office without one; null where the office has its own.</summary>
    private string? OfLastBody(SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        bool office = false, isOwn = false;
        for (int i = mention.First; i < mention.End; i++)
            isOwn |= tokens[i].Has(TokenFlags.CliticNya) || _document.Text.TextOf(tokens[i]).EndsWith("nya", StringComparison.Ordinal);
        for (int i = mention.First; i < mention.End && !office; i++)
            office = OfficeTable.IsOfLastBody(tokens, i, mention.End) || OfficeTable.IsOfPart(tokens, i, mention.End);
        if (!office || IsOneOfMany(mention))
            return null;
        for (int i = mention.First - 1; i >= Math.Max(0, mention.First - BodyReach); i--)
        {
            if (!tokens[i].IsCapitalised || tokens[i].Kind != TokenKind.Word)
                continue;

            // "Walhi mengkritik. Ketua umumnya, Rahma Widuri, …"
            if (isOwn && NamePhrases.Organisations.Length(_document, i, mention.First) is > 0 and var known)
                return SourceParser.Text(_document, i, i + known);
            if (!Speech.TryMatch(tokens, i, mention.First, SpeechClass.Group | SpeechClass.Institution | SpeechClass.Organisation, out _))
                continue;
            // Jakarta Pusat: the word is part of the name of a place
            if (i > 0 && tokens[i - 1].IsCapitalised && tokens[i - 1].Kind == TokenKind.Word && !Speech.Is(tokens[i - 1], SpeechClass.Group | SpeechClass.Institution | SpeechClass.Organisation) && PlaceWords.Default.TryName(tokens, i - 1, mention.First, out _))
                continue;
            int end = BodyEnd(i, mention.First);
            if (end - i < 2 && !(tokens[i].Has(TokenFlags.AllCaps) && Speech.Is(tokens[i], SpeechClass.Institution)))
                continue;

            // The name begins where its capitals do: Persatuan Rumah Sakit X
            while (i > 0 && tokens[i - 1].IsCapitalised && Speech.Is(tokens[i - 1], SpeechClass.Group | SpeechClass.Institution | SpeechClass.Organisation))
                i--;
            return SourceParser.Text(_document, i, end);
        }

        return null;
    }

    /// <summary>Gives every body the form of its name that the article uses.</summary>
    public void NameBodies()
    {
        foreach (Speaker speaker in _speakers)
            speaker.Organisation = speaker.Organisation is { } body ? OfficeTable.InText(body, _document.Text.Text) : speaker is { IsBody: false, Mention: { } mention } ? OfRegionalOffice(mention) : null;
    }

    /// <summary>The longer name of the body that spoke last and whose name begins with a word, or null.</summary>
    private string? LastBody(string word)
    {
        for (int i = _speakers.Count - 1; i >= 0; i--)
        {
            if (_speakers[i].IsBody && _speakers[i].Name.Length > word.Length && _speakers[i].Name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return _speakers[i].Name;
        }

        return null;
    }
}
