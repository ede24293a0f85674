using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Bodies and descriptions.</summary>
internal static partial class SourceParser
{
    private const int LongestCompanySort = 4;
    private const int LongestNumeral = 4;
    private const int LongestAcronym = 8;

    private static bool IsBodyWord(Document document, int index)
    {
        Token token = document.Tokens[index];
        return Speech.Is(token, SpeechClass.Body) || (token.Has(TokenFlags.AllCaps) && token.Length <= 8 && document.Text.Text[token.End - 1] != '.') || IsPlace(document, index);
    }

    /// <summary>Whether a token belongs to the name of a place: of the gazetteer, or one that the article names as a place elsewhere.</summary>
    private static bool IsPlace(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = index; i >= Math.Max(0, index - 2); i--)
        {
            if (PlaceWords.Default.TryName(tokens, i, tokens.Length, out int length) && i + length > index)
                return true;
        }

        return document.IsNamedPlace(index);
    }

    private static SourceMention? NameOrDescription(Document document, int first, int end, string? acronym)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // Layanan aduan penumpang (LAP): an acronym makes a body of words in lower case
        if (acronym is not null && !AnyCapital(tokens, first + 1, end) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart)))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Body, first, end) { Acronym = acronym };

        // The last run of capitals is the name, where one stands; small words link inside it
        int nameEnd = end;
        while (nameEnd > first && (!tokens[nameEnd - 1].IsCapitalised || IsRomanNumber(document, first, nameEnd - 1)))
            nameEnd--;
        if (nameEnd == first + 1 && (tokens[first].Has(TokenFlags.SentenceStart) || (first > 0 && tokens[first - 1].Has(TokenFlags.SentenceStart) && tokens[first - 1].Kind == TokenKind.Punctuation)) && tokens[first].Word != 0 && !GivenNames.Contains(document, first) && !IsBodyWord(document, first) && !Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Metonym))
            nameEnd = first;
        bool anaphor = end > first + 1 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor);

        // Kementerian luar negeri: only its place in the sentence makes the first word a capital
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && !tokens[first].Has(TokenFlags.AllCaps) && Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Body) && !Speech.Is(tokens[first], SpeechClass.Anonymous) && AllBodyWords(document, first + 1, end))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Body, first, end) { Acronym = acronym };

        // Pihak berwenang, pejabat setempat: the same of people without a name
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && !tokens[first].Has(TokenFlags.AllCaps) && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out int phrase) && phrase > 1)
            return new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) { Acronym = acronym };

        // Tim pencari fakta, serikat sopir: what it is the team or union of belongs to its name
        if (nameEnd == first + 1 && end > nameEnd && !anaphor && tokens[first].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[first], SpeechClass.Group | SpeechClass.Collective) && Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Group))
            return new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) { Acronym = acronym };
        if (nameEnd == first || (anaphor && !tokens[first].IsCapitalised))
        {
            if (anaphor)
                return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end);
            return Speech.TryMatch(tokens, first, end, SpeechClass.Collective | SpeechClass.Evidence, out _) || (first > 0 && CueContexts.Is(tokens[first - 1], CueContext.OnePerson)) ? new SourceMention(Text(document, first, end), IsInstitution(tokens, first) ? Text(document, first, end) : null, SourceKind.Description, first, end) : null;
        }

        if (anaphor)
            return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end) { Acronym = acronym };
        int nameStart = IsListedBody(document, first, nameEnd) ? first : nameEnd - 1;
        while (nameStart > first && (tokens[nameStart - 1].IsCapitalised || IsSlash(document, nameStart - 1) || IsInsideBody(tokens, first, nameStart - 1) || (nameStart - 2 >= first && tokens[nameStart - 1].Kind == TokenKind.Number && tokens[nameStart - 2].IsCapitalised && Speech.Is(tokens[nameStart - 2], SpeechClass.Body)) || (nameStart - 1 > first && Speech.Is(tokens[nameStart - 1], SpeechClass.Linker) && (tokens[nameStart - 2].IsCapitalised || (nameStart - 2 > first && tokens[nameStart - 3].IsCapitalised && Speech.Is(tokens[nameStart - 2], SpeechClass.Linker))))))
            nameStart--;
        bool description = nameStart > first && !tokens[first].IsCapitalised && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _);
        if (tokens[first].Has(TokenFlags.SentenceStart) && nameStart > first && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _))
            description = true;
        // Ombudsman Kota X Rahma Widuri: a person behind the body, without an office
        if (!description && acronym is null && PersonBehindBody(document, nameStart, nameEnd) is var person && person > nameStart)
            return new SourceMention(Text(document, person, nameEnd), Text(document, nameStart, person), SourceKind.Person, first, end);

        // Perusahaan keamanan X, kelompok X: the common noun is no part of a body's name, unless a place follows it
        if (description && Speech.TryMatch(tokens, first, end, SpeechClass.Common, out _) && !(PlaceWords.Default.TryName(tokens, nameStart, nameEnd, out int place) && nameStart + place == nameEnd))
            return new SourceMention(Text(document, nameStart, nameEnd), Text(document, nameStart, nameEnd), SourceKind.Body, first, end) { Acronym = acronym };
        string name = description ? Text(document, first, nameEnd) : Text(document, nameStart, nameEnd);
        bool body = description || acronym is not null || HasBodyWord(document, nameStart, nameEnd);
        SourceKind kind = description ? SourceKind.Description : body ? SourceKind.Body : SourceKind.Person;
        return new SourceMention(name, body ? name : null, kind, first, end) { Acronym = acronym };
    }

    /// <summary>Pejabat eselon I, mahasiswa angkatan IV: a number behind a noun in lower case is no name.</summary>
    private static bool IsRomanNumber(Document document, int first, int index)
    {
        Token token = document.Tokens[index];
        return index > first && token.IsCapitalised && token.Length <= LongestNumeral && document.Tokens[index - 1] is { Kind: TokenKind.Word, IsCapitalised: false } && document.Text.TextOf(token).IndexOfAnyExcept("IVX") < 0;
    }

    /// <summary>Badan A, B, dan C: an institution that is named for three fields.</summary>
    private static bool IsListedBody(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.Is(tokens[first], SpeechClass.Institution) || !tokens[first].IsCapitalised)
            return false;
        int commas = 0, joiners = 0;
        for (int i = first + 1; i < end; i++)
        {
            if (document.Text.Text[tokens[i].Start] == ',')
                commas++;
            else if (!tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Joiner))
                joiners++;
            else if (!tokens[i].IsCapitalised || tokens[i].Kind != TokenKind.Word || Speech.Is(tokens[i], SpeechClass.Institution) || GivenNames.Contains(document, i) || OfficeTable.TryMatch(tokens, i, end, out _, out _))
                return false;
        }

        return commas > 0 && joiners == 1;
    }

    /// <summary>Kementerian Kesehatan pemerintah X: a small word of bodies between the capitals of a name that an institution begins.</summary>
    private static bool IsInsideBody(ReadOnlySpan<Token> tokens, int first, int index) =>
        index > first && tokens[index].Kind == TokenKind.Word && Speech.Is(tokens[index], SpeechClass.Group) && Speech.Is(tokens[index], SpeechClass.Body) && tokens[index - 1].IsCapitalised && tokens[first].IsCapitalised && Speech.Is(tokens[first], SpeechClass.Institution);

    /// <summary>Where a first name and another follow the words of a body that has its own name from nobody; else 0.</summary>
    private static int PersonBehindBody(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Institution) || Speech.Is(tokens[first], SpeechClass.Organisation | SpeechClass.Group | SpeechClass.Evidence))
            return 0;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (!tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Organisation))
                return 0;
            if (GivenNames.Contains(document, i))
                return end - i <= MaxPersonWords ? i : 0;
        }

        return 0;
    }

    /// <summary>Dinas kesehatan, palang merah: a body in lower case is its own body.</summary>
    private static bool IsInstitution(ReadOnlySpan<Token> tokens, int index) =>
        Speech.TryMatch(tokens, index, tokens.Length, SpeechClass.Institution | SpeechClass.Group, out _) || CueContexts.Is(tokens[index], CueContext.OwnBody) || (Speech.Is(tokens[index], SpeechClass.Body) && Speech.Is(tokens[index], SpeechClass.Collective) && Speech.Is(tokens[index], SpeechClass.Regional));

    private static bool AllBodyWords(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!Speech.Is(document.Tokens[i], SpeechClass.Body | SpeechClass.Linker))
                return false;
        }

        return true;
    }

    /// <summary>Whether a capitalised name is that of a body: it has a word of bodies or an acronym.</summary>
    public static bool IsBody(Document document, int first, int end) => HasBodyWord(document, first, end);

    private static bool HasBodyWord(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < end; i++)
        {
            if (IsBodyWord(document, i) || Speech.Is(tokens[i], SpeechClass.Metonym | SpeechClass.Collective))
                return true;
        }

        return false;
    }

    /// <summary>Otoritas bencana negara itu, AFX; televisi pemerintah, TVX: what sort of body it is in lower case, and its short name behind a comma.</summary>
    private static bool TrySort(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        Token name = tokens[end - 1];
        if (end - first < ShortPerson + 2 || !name.Has(TokenFlags.AllCaps) || name.Length is <= ShortPerson or > LongestAcronym || document.Text.Text[tokens[end - 2].Start] != ',' || tokens[first + 1].IsCapitalised || tokens[first + 1].Kind != TokenKind.Word
            || (tokens[first].IsCapitalised && !tokens[first].Has(TokenFlags.SentenceStart)) || !Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Common | SpeechClass.Group | SpeechClass.Medium | SpeechClass.Body) || OfficeTable.TryMatch(tokens, first, end, out _, out _)
            || Speech.Is(name, SpeechClass.State | SpeechClass.National | SpeechClass.Metonym) || PlaceWords.Default.TryName(tokens, end - 1, end, out _))
            return false;
        for (int i = first + 1; i < end - 2; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return false;
        }

        mention = new SourceMention(Text(document, end - 1, end), Text(document, end - 1, end), SourceKind.Body, first, end) { Acronym = Text(document, first, end - 2) };
        return true;
    }

    /// <summary>Where the legal form of a company stands behind a common noun of companies and at most two words more; 0 where none does.</summary>
    private static int CompanyAt(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (!Speech.Is(tokens[first], SpeechClass.Common))
            return 0;
        int at = first + 1;
        while (at < Math.Min(end, first + LongestCompanySort) && tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false })
            at++;
        return at + 1 < end && tokens[at].Has(TokenFlags.AllCaps) && tokens[at].Length == 2 && Speech.Is(tokens[at], SpeechClass.Organisation) && tokens[at + 1].IsCapitalised ? at : 0;
    }
}
