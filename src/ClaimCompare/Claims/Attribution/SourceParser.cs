using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads a source phrase: office, body, rank and name of a person; a body with its acronym; a description; a pronoun.</summary>
internal static partial class SourceParser
{
    private const int MaxTokens = 40;
    private const int LongestAccount = 4;
    private const int MaxPersonWords = 4;
    private const int ShortPerson = 2;
    private const int ShortestAlias = 2;
    private const int LongestField = 3;
    private const int LongestSort = 3;
    private const int ShortestDomain = 5;

    /// <summary>Reads the phrase between two tokens.</summary>
    public static SourceMention? Parse(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (AccountIn(document, first, end) is var account && account >= 0)
            return new SourceMention(Text(document, account, account + 1), Text(document, account, account + 1), SourceKind.Body, account, account + 1);
        Trim(document, ref first, ref end);
        if (first >= end || end - first > MaxTokens)
            return null;
        DropDegrees(document, first, ref end);
        if (Speech.Is(tokens[first], SpeechClass.Pronoun) && (end - first <= 2 || !AnyCapital(tokens, first + 1, end)))
            return new SourceMention(string.Empty, null, SourceKind.Pronoun, first, end);

        bool plural = Speech.Is(tokens[first], SpeechClass.Plural) && first + 1 < end;

        // Dua pejabat yang mengetahui rencana itu: what the clause tells is none of somebody new
        if (end > first + 3 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && (Speech.Is(tokens[first], SpeechClass.Determiner | SpeechClass.Anonymous) || SourceFinder.IsInQuantity(document, first)) && RelativeIn(tokens, first + 1, end) is var told && told > first + 1)
            end = told;

        // Badan kedaruratan negara itu: the country has been named before, the body need not have been
        if (end - first > 3 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && !tokens[end - 2].IsCapitalised && CircumstanceWords.Back.TryMatch(tokens, end - 2, end, out _, out _) && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out _))
            end -= 2;

        // Perwira tinggi itu, politikus perempuan tersebut: somebody named before
        if (end > first + 1 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && !AnyCapital(tokens, first + 1, end))
            return new SourceMention(Text(document, first, end - 1), null, SourceKind.Anaphor, first, end);

        // Jebolan Akademi X ini, mantan Wali Kota Y tersebut, orang nomor satu di Z itu: whoever speaks is called so
        if (end > first + 1 && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart)) && ((end > first + 2 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && IsEpithet(tokens, first, end)) || ObjectWords.TryMatch(tokens, first, end, ObjectClass.Epithet, out _)))
            return new SourceMention(string.Empty, null, SourceKind.Pronoun, first, end);

        // Kelompok hak asasi yang berbasis di X itu: the clause tells which of those named before
        if (end > first + 3 && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart)) && Speech.TryMatch(tokens, first, end, SpeechClass.Collective | SpeechClass.Body, out _)
            && RelativeIn(tokens, first, end) is var clause && clause > first && !AnyCapital(tokens, first + 1, clause))
            return new SourceMention(Text(document, first, clause), null, SourceKind.Anaphor, first, end);

        // Determiners say nothing of who it is
        if (Speech.TryMatch(tokens, first, end, SpeechClass.Determiner, out int determiner) && determiner > 1 && first + determiner < end)
            first += determiner;
        while (first < end - 1 && Speech.Is(tokens[first], SpeechClass.Determiner) && !IsNoun(tokens, first, end) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart) || !Speech.Is(tokens[first], SpeechClass.Body)))
            first++;

        // Media setempat, media lokal: papers without a name
        if (Speech.Is(tokens[first], SpeechClass.Medium) && Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out int papers) && papers > 1 && first + papers == end)
            return new SourceMention(Text(document, first, end), null, SourceKind.Description, first, end);
        int outletAt = SkipMedium(tokens, first, end);
        if (OutletTable.TryMatch(tokens, outletAt, end, out int length, out _) && outletAt + length >= end - 1)
            return new SourceMention(Text(document, outletAt, outletAt + length), null, SourceKind.Outlet, first, end);
        if (outletAt > first && outletAt < end)
        {
            // Media militer Rusia X: what kind of paper it is, and whose, is not its name
            if (PlaceWords.Default.TryName(tokens, outletAt, end, out int whole) && outletAt + whole == end)
                return new SourceMention(Text(document, first, end), null, SourceKind.Description, first, end);
            int named = PlaceWords.Default.TryName(tokens, outletAt, end, out int place) && outletAt + place < end ? outletAt + place : outletAt;

            // Kantor berita Italia, ANSA
            if (named > outletAt && named + 1 < end && document.Text.Text[tokens[named].Start] == ',')
                named++;
            if (AllNames(tokens, named, end))
                return new SourceMention(Text(document, named, end), null, SourceKind.Outlet, first, end);
        }

        if (TrySecondOffice(document, first, end, out SourceMention? second) || TryFromBehind(document, first, end, out second) || TryOfficeFrom(document, first, end, out second) || TryThrough(document, first, end, out second))
            return second;
        if (TryApposition(document, first, end, out SourceMention? person) || TryFrom(document, first, end, out person) || TryLeading(document, first, end, out person) || TryCapacity(document, first, end, out person))
            return person;
        if (TryDescribed(document, first, end, out person) || TryMember(document, first, end, out person))
            return person;
        Cut(document, first, ref end);
        string? alias = TakeAlias(document, first, ref end);
        DropForm(document, first, ref end);
        string? acronym = TakeAcronym(document, first, ref end) ?? alias;
        DropForm(document, first, ref end);
        if (NamePhrases.Organisations.Length(document, first, end) == end - first)
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Body, first, end) { Acronym = acronym };

        // Sistem X (SX) Kementerian Y (KY): the institution is the body
        for (int i = end - 2; i > first + 2; i--)
        {
            if (document.Text.Text[tokens[i].Start] != ')' || !Speech.Is(tokens[i + 1], SpeechClass.Institution) || !tokens[i + 1].IsCapitalised || !(acronym is not null || IsSystem(document, first, i, end)))
                continue;

            // Badan X (BX) Kementerian Y: a body within the institution speaks for itself
            if (Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Collective) && ShortNames.OpeningOf(document, i, first + 1) is > 0 and var open)
                return new SourceMention(Text(document, first, open), Text(document, first, open), SourceKind.Body, first, end) { Acronym = Text(document, open + 1, i) };
            return new SourceMention(Text(document, i + 1, end), Text(document, i + 1, end), SourceKind.Body, first, end) { Acronym = acronym };
        }

        if (CorpsEnd(document, first, end) is var behindCorps && behindCorps > 0)
            return Person(document, -1, -1, behindCorps, end, first, acronym);
        // Badan pengungsi UNHCR: what sort of body it is, before its name
        if (acronym is null && IsSortOf(document, first, end))
            return new SourceMention(Text(document, end - 1, end), Text(document, end - 1, end), SourceKind.Body, first, end) { Acronym = Text(document, first, end) };
        if (acronym is null && TryBehindParenthesis(document, first, end, out SourceMention? behind))
            return behind;
        if (plural)
            return new SourceMention(Text(document, first, end), null, SourceKind.Description, first, end) { Acronym = acronym };

        // Ikatan bidan, aliansi perawat: a body in lower case whose members are no office
        if ((!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart)) && !AnyCapital(tokens, first + 1, end) && !Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && Speech.TryMatch(tokens, first, end, SpeechClass.Group, out _))
            return new SourceMention(Text(document, first, end), Text(document, first, end), SourceKind.Description, first, end) { Acronym = acronym };
        int nameStart = first, officeEnd = -1, rankEnd = -1, officeStart = -1;
        for (int i = first; i < end;)
        {
            // Forum Warga X, Serikat Petani Y: who its members are is part of a body's name
            bool member = i > first && officeStart < 0 && rankEnd < 0 && tokens[i].IsCapitalised && tokens[i - 1].IsCapitalised && tokens[first].IsCapitalised && Speech.Is(tokens[first], SpeechClass.Body);

            // Kelompok nelayan Mina Bahari: who its members are, before its name
            member |= i == first + 1 && i + 1 < end && officeStart < 0 && !tokens[i].IsCapitalised && Speech.Is(tokens[first], SpeechClass.Common | SpeechClass.Group) && !OfficeTable.TryMatch(tokens, first, end, out _, out _);
            if (OfficeTable.TryMatch(tokens, i, end, out int n, out bool isOffice) && (tokens[i].IsCapitalised || i == first || isOffice) && !(member && isOffice))
            {
                if (isOffice)
                {
                    officeStart = officeStart < 0 ? i : officeStart;
                    officeEnd = i + n;
                }
                else if (i == first || !Speech.Is(tokens[i - 1], SpeechClass.Body))
                {
                    // Direktorat Jenderal is no rank
                    rankEnd = i + n;
                }

                i += n;

                // Kombes Pol., dr.: the period belongs to the title
                if (i < end && document.Text.Text[tokens[i].Start] == '.')
                {
                    if (!isOffice)
                        rankEnd = i + 1;
                    i++;
                }
            }
            else
            {
                i++;
            }
        }

        if (officeStart >= 0)
        {
            (int bodyEnd, nameStart) = OfficePhrase.Read(document, officeStart, end);
            if (nameStart < end)
                return Person(document, officeStart, bodyEnd, nameStart, end, first, acronym);
        }

        if (rankEnd > 0 && rankEnd < end && tokens[rankEnd].IsCapitalised)
            return Person(document, officeStart, officeStart >= 0 ? Math.Min(rankEnd, end) : -1, rankEnd, end, first, acronym);
        // Rahma Widuri Kepala Dinas X: the office behind the name without a comma
        if (officeStart - first is > 1 and <= MaxPersonWords && GivenNames.Contains(document, first) && AllNames(tokens, first, officeStart) && !HasBodyWord(document, first, officeStart))
            return new SourceMention(Text(document, first, officeStart), Organisation(document, officeStart, end), SourceKind.Person, first, end);
        if (officeEnd > 0)
        {
            if (officeEnd < end && IsBareOffice(document, officeEnd, end))
                return new SourceMention(Text(document, first, end), null, SourceKind.Office, first, end) { Acronym = acronym };
            string? body = Organisation(document, officeStart, end);
            return new SourceMention(Text(document, first, end), body, body is null && IsBareOffice(document, officeEnd, end) ? SourceKind.Office : SourceKind.Description, first, end) { Acronym = acronym };
        }

        return NameOrDescription(document, first, end, acronym);
    }

    /// <summary>Whether words in lower case for a sort of body stand before an acronym that is no state or place.</summary>
    private static bool IsSortOf(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token last = tokens[end - 1];
        return end - first > 2 && last.Has(TokenFlags.AllCaps) && last.Length > ShortPerson && !Speech.Is(last, SpeechClass.State | SpeechClass.National | SpeechClass.Metonym | SpeechClass.Regional) && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart))
            && Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Common) && Speech.TryMatch(tokens, first, end - 1, SpeechClass.Collective, out int length) && first + length == end - 1 && !AnyCapital(tokens, first + 1, end - 1) && !PlaceWords.Default.TryName(tokens, end - 1, end, out _);
    }

    /// <summary>Whether a body without an office stands before an acronym, and nothing but the name of an institution behind it: <c>Sistem X (SX) Kementerian Y</c>.</summary>
    private static bool IsSystem(Document document, int first, int close, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = close + 1; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || GivenNames.Contains(document, i))
                return false;
        }

        return document.Text.Text[tokens[close - 2].Start] == '(' && !OfficeTable.TryMatch(tokens, first, close, out _, out _);
    }

    /// <summary>
    /// A relative clause or a phrase of place behind a name or description says nothing of who it is:
    /// <c>Yayasan X yang berbasis di Y</c>, <c>pejabat Rumah Sakit X di Y</c>.
    /// </summary>
    private static void Cut(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool any = false;
        for (int i = first; i < end; i++)
        {
            any |= tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Collective) || (i == first && IsHuman(tokens, i, end));
            if (i > first && any && !tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Stop) && !Speech.Is(tokens[i], SpeechClass.Bridge | SpeechClass.Linker | SpeechClass.Alias) && tokens[i].Kind == TokenKind.Word
                && !Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            {
                end = i;
                while (end > first + 1 && document.Text.Text[tokens[end - 1].Start] == ',')
                    end--;
                return;
            }
        }
    }

    /// <summary>The name of an account that stands for a source: alone or behind <c>akun</c>, and not beside the name of a person (<c>akun Instagram @kabarkota</c>); -1 where there is none.</summary>
    private static int AccountIn(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = end - 1; i >= first; i--)
        {
            if (tokens[i].Kind != TokenKind.Address && !IsDomain(document, tokens[i]))
                continue;

            // Situs kota.go.id, laman resmi kota.go.id: what stands on a site is its own, where nobody else is named
            bool isSite = document.Text.Text[tokens[i].Start] != '@';
            if (isSite && i + 1 == end && IsSite(tokens, i))
                return i;
            if (isSite)
                continue;
            for (int k = i - 1; k >= Math.Max(0, i - LongestAccount) && tokens[k].Kind == TokenKind.Word; k--)
            {
                if (Speech.Is(tokens[k], SpeechClass.Account))
                    return i;
            }

            return i == first ? i : -1;
        }

        return -1;
    }

    /// <summary>Whether a word is the address of a site without its protocol: <c>kota.go.id</c>.</summary>
    private static bool IsDomain(Document document, in Token token) =>
        token is { Kind: TokenKind.Word, Length: > ShortestDomain, IsCapitalised: false, Word: 0 } && document.Text.TextOf(token)[..^1].Contains('.');

    /// <summary>Whether a word for a site stands right before its address, with one word between them at most: <c>laman resmi</c>.</summary>
    private static bool IsSite(ReadOnlySpan<Token> tokens, int address)
    {
        for (int i = address - 1; i >= Math.Max(0, address - ShortPerson) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Account))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase could name a source at all: capitalised, a pronoun, or a word for people who speak.</summary>
    public static bool IsPlausible(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // Laporan itu, data tersebut: whoever gave it
        if (end - first >= 2 && Speech.Is(tokens[first], SpeechClass.Evidence) && Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            return true;
        if (AccountIn(document, first, end) >= 0)
            return true;

        // Seorang pengendara, sejumlah ibu: people of any sort behind a determiner
        if (first + 1 < end && Speech.Is(tokens[first], SpeechClass.Determiner) && IsHuman(tokens, first + 1, end))
            return true;
        for (int i = first; i < end; i++)
        {
            if ((tokens[i].IsCapitalised && (!tokens[i].Has(TokenFlags.SentenceStart) || tokens[i].Has(TokenFlags.AllCaps)) && !SourceFinder.IsInQuantity(document, i) && !SourceFinder.IsInDate(document, i)) || Speech.Is(tokens[i], SpeechClass.Pronoun | SpeechClass.Metonym) || Speech.TryMatch(tokens, i, end, SpeechClass.Collective, out _)
                || OfficeTable.TryMatch(tokens, i, end, out _, out _) || OutletTable.TryMatch(tokens, i, end, out _, out _))
                return true;
        }

        return end > first && tokens[first].Has(TokenFlags.SentenceStart) && tokens[first].IsCapitalised
            && (tokens[first].Word == 0 || NamePhrases.Organisations.Length(document, first, end) > 0 || (Speech.Is(tokens[first], SpeechClass.Body) && !Speech.Is(tokens[first], SpeechClass.Evidence)) || (PlaceWords.Default.TryName(tokens, first, end, out int length) && first + length == end));
    }

    /// <summary>Whether a noun of people in lower case stands at a token.</summary>
    public static bool IsHuman(ReadOnlySpan<Token> tokens, int index, int end) => !tokens[index].IsCapitalised && NounTable.TryMatch(tokens, index, end, out _, out NounClass noun) && NounTable.IsHuman(noun);

    /// <summary>The text between two tokens with single spaces.</summary>
    public static string Text(Document document, int first, int end)
    {
        // Words that were glued together get their space back
        for (int i = first + 1; i < end; i++)
        {
            if (!document.Tokens[i].Has(TokenFlags.SpaceBefore) && document.Tokens[i].Kind == TokenKind.Word && document.Tokens[i - 1].Kind == TokenKind.Word && document.Text.Text[document.Tokens[i - 1].End - 1] != '.')
                return Text(document, first, i) + " " + Text(document, i, end);
        }

        ReadOnlySpan<char> span = document.Text.TextOf(first, end);
        return span.IndexOfAny('\n', '\u00A0') < 0 && !span.Contains("  ", StringComparison.Ordinal)
            ? span.ToString()
            : string.Join(' ', span.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Rahma Widuri SH, MH: takes academic degrees off the end of a name.</summary>
    private static void DropDegrees(Document document, int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (end - first > 2 && tokens[end - 1].IsCapitalised && (Speech.Is(tokens[end - 1], SpeechClass.Degree) || (document.Text.Text[tokens[end - 2].Start] == ',' && document.Text.TextOf(tokens[end - 1])[..^1].Contains('.')))
            && (document.Text.Text[tokens[end - 2].Start] == ',' || Speech.Is(tokens[end - 2], SpeechClass.Degree) || (tokens[end - 2].Kind == TokenKind.Word && tokens[end - 2].IsCapitalised && tokens[end - 2].Word == 0)))
            end -= document.Text.Text[tokens[end - 2].Start] == ',' ? 2 : 1;
    }

    private static void Trim(Document document, ref int first, ref int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (first < end && tokens[first].Kind != TokenKind.Word)
            first++;
        while (end > first && tokens[end - 1].Kind != TokenKind.Word && document.Text.Text[tokens[end - 1].Start] != ')' && !SourceFinder.IsCode(document, end - 1))
            end--;
    }

    /// <summary>Pihak berwenang: a determiner that makes a noun of a word which is no source by itself.</summary>
    private static bool IsNoun(ReadOnlySpan<Token> tokens, int first, int end) =>
        Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out int length) && length > 1 && !Speech.TryMatch(tokens, first + 1, end, SpeechClass.Collective, out _);

    private static int SkipMedium(ReadOnlySpan<Token> tokens, int at, int end)
    {
        int first = at;
        while (at < end && Speech.TryMatch(tokens, at, end, SpeechClass.Medium, out int length))
            at += length;

        // Surat kabar militer X, stasiun televisi swasta X: what sort of paper it is
        int name = at;
        while (at > first && name < end && name - at <= LongestSort && tokens[name].Kind == TokenKind.Word && !tokens[name].IsCapitalised && !Speech.Is(tokens[name], SpeechClass.Relative | SpeechClass.From | SpeechClass.Anaphor | SpeechClass.Linker))
            name++;
        if (name < end && name - at <= LongestSort && tokens[name].IsCapitalised)
            at = name;

        // Kantor Berita Nasional Lebanon: nothing but a word of states is left of the name
        return at > first && at < end && Speech.Is(tokens[at], SpeechClass.National) ? first : at;
    }

    /// <summary>Index of the word that opens a relative clause; -1 where there is none.</summary>
    private static int RelativeIn(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative) && !tokens[i].IsCapitalised)
                return i;
        }

        return -1;
    }

    private static bool AnyCapital(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    private static bool AllNames(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised && !Speech.Is(tokens[i], SpeechClass.Linker))
                return false;
        }

        return true;
    }

    /// <summary>Whether a phrase begins with a word for one person or an office.</summary>
    private static bool IsEpithet(ReadOnlySpan<Token> tokens, int first, int end) =>
        !Speech.Is(tokens[first], SpeechClass.Plural | SpeechClass.Evidence | SpeechClass.Institution)
        && ((NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) && noun is NounClass.Person or NounClass.Generic) || (OfficeTable.TryMatch(tokens, first, end, out _, out bool isOffice) && isOffice));
}
