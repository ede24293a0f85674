using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Where the name of a person begins behind words that no lexicon knows.</summary>
internal static partial class OfficePhrase
{
    /// <summary>Where the name begins in a row of unknown capitals: at a first name; else the last two where a place must come before them.</summary>
    private static int NameBehind(Document document, int office, int at, int end, bool isHead)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int stop = at;
        while (stop < end && tokens[stop].IsCapitalised)
            stop++;

        // Kepala Badan Kepegawaian Negara: a row that ends with a word of bodies and has no first name is none of a person
        if (stop == end && !AnyGivenName(document, at, stop) && Speech.Is(tokens[stop - 1], SpeechClass.Body | SpeechClass.State | SpeechClass.National | SpeechClass.Institution))
            return end;
        int length = stop - at;

        // Deputi Bidang Statistik Produksi Rahma Widuri: words of the language that are no names, before a first name
        for (int i = at; i + 1 < stop && length > ShortName && !GivenNames.Contains(document, i) && tokens[i] is { Word: not 0, Length: > 1 } && !OfficeTable.TryMatch(tokens, i, stop, out _, out _); i++)
        {
            if (GivenNames.Contains(document, i + 1) && i + 2 < stop)
                return i + 1;
        }

        bool isOrganisation = Speech.Is(tokens[at - 1], SpeechClass.Organisation);
        bool isMissing = isOrganisation || IsBodyMissing(document, office, at) || (OfficeTable.IsRegional(tokens, office, at) && !HasRegion(document, office, at));

        // Kepala Desa Sukorejo Ujang: a village, and a first name alone
        if (isMissing && length == ShortName && Speech.Is(tokens[at - 1], SpeechClass.Regional) && !Speech.Is(tokens[at - 1], SpeechClass.Institution) && GivenNames.Contains(document, stop - 1) && !GivenNames.Contains(document, at))
            return stop - 1;
        if (length > ShortName && !GivenNames.Contains(document, at) && StandsForPeople(document, at))
            return at + 1;
        // Ketua Perkumpulan Peternak Ayam Kepulauan X Rahma Widuri: more unknown words than a name has
        for (int i = at + 1; length > LongPerson + 1 && !GivenNames.Contains(document, at) && i <= stop - 1; i++)
        {
            // I Wayan Budi: the initial before a first name
            if (GivenNames.Contains(document, i))
                return tokens[i - 1].Length == 1 ? i - 1 : i;
        }

        if (!isMissing || length <= ShortName)
            return GivenNames.Contains(document, at) ? at : SourceParser.BehindNamedBody(document, at, end);

        // RSUD Rahma Widuri Budi Santoso: a hospital has its name from a person
        if (GivenNames.Contains(document, at))
            return isOrganisation && length > LongPerson ? stop - ShortName : at;
        for (int i = at + 1; i <= stop - ShortName; i++)
        {
            if (GivenNames.Contains(document, i))
                return i;
        }

        return isHead || length > LongPerson || OfficeTable.IsRegional(tokens, office, at) ? stop - ShortName : SourceParser.BehindNamedBody(document, at, end);
    }

    /// <summary>Tentara X, pemerintah X: whether the word of a token stands by itself elsewhere behind a noun of people or bodies, as a land does.</summary>
    public static bool StandsForPeople(Document document, int at)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ReadOnlySpan<char> word = document.Text.TextOf(tokens[at]);
        for (int i = Math.Max(1, at - PeopleReach); i < Math.Min(tokens.Length - 1, at + PeopleReach); i++)
        {
            if (i != at && tokens[i].Length == tokens[at].Length && tokens[i].IsCapitalised && (!tokens[i - 1].IsCapitalised || tokens[i - 1].Has(TokenFlags.SentenceStart)) && !tokens[i + 1].IsCapitalised && tokens[i - 1].Kind == TokenKind.Word
                && Speech.Is(tokens[i - 1], SpeechClass.Collective | SpeechClass.Group | SpeechClass.Evidence) && !OfficeTable.TryMatch(tokens, i - 1, i, out _, out _) && document.Text.TextOf(tokens[i]).SequenceEqual(word))
                return true;
        }

        return false;
    }

    /// <summary>Kepala Desa Ngabut, where the text has Maksimus Ngabut: whether the word of a token stands behind a first name elsewhere.</summary>
    private static bool IsInName(Document document, int at)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ReadOnlySpan<char> word = document.Text.TextOf(tokens[at]);
        for (int i = 1; i < tokens.Length; i++)
        {
            if (i != at && tokens[i].Length == tokens[at].Length && tokens[i].IsCapitalised && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].IsCapitalised
                && !Speech.Is(tokens[i - 1], SpeechClass.Regional) && document.Text.TextOf(tokens[i]).SequenceEqual(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word like <c>Rumah Sakit</c> ends at a token: a name of its own follows.</summary>
    private static bool EndsFacility(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = Math.Max(first, end - 2); i < end; i++)
        {
            if (PlaceWords.Default.Facilities.TryMatch(tokens, i, end, out int length, out _) && i + length == end)
                return true;
        }

        return false;
    }

    private static bool AnyGivenName(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (GivenNames.Contains(document, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a place that the gazetteer has stands behind the office.</summary>
    private static bool HasRegion(Document document, int office, int at)
    {
        for (int i = office + 1; i < at; i++)
        {
            if (PlaceWords.Default.TryName(document.Tokens, i, at, out _))
                return true;
        }

        return false;
    }

    /// <summary>Direktur Eksekutif Lokabumi Rahma Widuri, Direktur Riset Lokabumi …: whether an office that is always one of a body has only the name of a part yet.</summary>
    private static bool IsBodyMissing(Document document, int office, int at)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int length;

        // Pelaksana tugas Direktur Utama: the last office counts
        while (OfficeTable.TryMatch(tokens, office, at, out length, out bool isOffice) && OfficeTable.TryMatch(tokens, office + length, at, out _, out bool again) && isOffice && again)
            office += length;
        if (!OfficeTable.IsOfLastBody(tokens, office, at))
            return false;
        for (int i = office + length; i < at; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Group) || IsAcronym(tokens[i]) || PlaceWords.Default.TryName(tokens, i, at, out _))
                return false;
        }

        return true;
    }
}
