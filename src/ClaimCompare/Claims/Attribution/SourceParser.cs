using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads a source phrase: office, body, rank and name of a person; a body with its acronym; a description; a pronoun.</summary>
internal static partial class SourceParser
{
    private const int MaxTokens = 40;
    private const int MaxPersonWords = 4;
    private const int ShortPerson = 2;

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

        // Rahma salah satu warga X, Rahma penjaga Y: who somebody with a name is
        if (EpithetBehind(document, first, end) is var epithet && epithet > first)
            end = epithet;
        if (TryJoined(document, first, end, out SourceMention? joined))
            return joined;
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
        // Kontraktor PT X, produsen ban PT Y: what sort of company it is
        if (CompanyAt(tokens, first, end) is var company && company > first)
            return new SourceMention(Text(document, company, end), Text(document, company, end), SourceKind.Body, first, end) { Acronym = acronym };

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
            // Kantor juru bicara X: whose house it is
            member |= i == first + 1 && i + 1 < end && officeStart < 0 && !tokens[i].IsCapitalised && (Speech.Is(tokens[first], SpeechClass.Common | SpeechClass.Group) || (Speech.Is(tokens[first], SpeechClass.Institution) && Speech.Is(tokens[first], SpeechClass.Regional))) && !OfficeTable.TryMatch(tokens, first, end, out _, out _);
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
            if (nameStart < end && !(nameStart == end - 1 && IsRomanNumber(document, first, nameStart)))
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

    /// <summary>Two names, offices or bodies with a comma or a small word between them. Nearly every phrase has none: what its words tell is asked once for all.</summary>
    private static bool TryJoined(Document document, int first, int end, out SourceMention? mention)
    {
        SpeechClass words = Speech.In(document.Tokens, first, end);
        bool from = (words & SpeechClass.From) != 0, comma = HasComma(document, first, end);
        mention = null;
        return TrySecondOffice(document, first, end, out mention) || (from && (TryFromBehind(document, first, end, out mention) || TryOfficeFrom(document, first, end, out mention))) || TryThrough(document, first, end, out mention)
            || (comma && (TryApposition(document, first, end, out mention) || TrySort(document, first, end, out mention))) || (from && TryFrom(document, first, end, out mention))
            || ((words & SpeechClass.Relative) != 0 && TryLeading(document, first, end, out mention)) || ((words & SpeechClass.As) != 0 && TryCapacity(document, first, end, out mention))
            || (comma && TryDescribed(document, first, end, out mention)) || ((words & (SpeechClass.Place | SpeechClass.From)) != 0 && TryMember(document, first, end, out mention));
    }

    private static bool HasComma(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ',')
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
        if (first + 1 < end && Speech.Is(tokens[first], SpeechClass.Determiner) && (IsHuman(tokens, first + 1, end) || CueContexts.TryMatch(tokens, first, end, CueContext.OnePerson, out _)))
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

    /// <summary>Pihak berwenang: a determiner that makes a noun of a word which is no source by itself.</summary>
    private static bool IsNoun(ReadOnlySpan<Token> tokens, int first, int end) =>
        Speech.TryMatch(tokens, first, end, SpeechClass.Collective, out int length) && length > 1 && !Speech.TryMatch(tokens, first + 1, end, SpeechClass.Collective, out _);

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
    internal static bool IsEpithet(ReadOnlySpan<Token> tokens, int first, int end) =>
        !Speech.Is(tokens[first], SpeechClass.Plural | SpeechClass.Evidence | SpeechClass.Institution)
        && ((NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) && noun is NounClass.Person or NounClass.Generic) || (OfficeTable.TryMatch(tokens, first, end, out _, out bool isOffice) && isOffice));
}
