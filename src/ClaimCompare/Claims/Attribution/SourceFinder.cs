using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds the source phrase of a cue: before an active verb, behind a postposed stem or preposition.</summary>
internal static partial class SourceFinder
{
    private const int Reach = 45;
    private const int LongestAdjunct = 16;
    private const int LongestRelative = 8;
    private const int LongestTold = 16;
    private const int LongestCircumstance = 10;
    private const int ShortestInsertion = 8;
    private const int LongestAddressee = 6;
    private const int LongestDescription = 10;
    private const int LongestName = 5;
    private const int LongestDegree = 9;
    private const int LongestOffice = 14;
    private const int LongestPlace = 4;
    private const int LongestEpithet = 4;
    private const int ShortApposition = 16;
    private const int LongestApposition = 30;

    /// <summary>The phrase before an active verb.</summary>
    public static bool TryBefore(Document document, int floor, int cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        end = cue;
        if (TryAged(document, floor, cue, out first, out end) || TryMembers(document, floor, cue, out first, out end) || TryInsertion(document, floor, cue, out first, out end) || TryToldOf(document, floor, cue, out first, out end))
            return true;
        end = cue;
        while (true)
        {
            SkipBack(document, floor, ref end);
            int limit = Math.Max(floor, end - Reach);
            first = PhraseStart(document, limit, end);
            if (AdjunctStart(document, limit, first, end) is not { } adjunct)
                break;

            // Staf perlindungan X di Aceh, Rahma Widuri, mengatakan: where somebody works whose name stands behind a comma
            if (PhraseStart(document, limit, adjunct) is var described && IsNameBehindPlace(document, described, adjunct, end))
            {
                first = described;
                break;
            }

            // X dalam jumpa pers di Bandara Y, Kabupaten Z, mengatakan: the occasion is none of the source
            end = adjunct;
        }

        while (first < end && (tokens[first].Kind != TokenKind.Word || IsInDate(document, first)))
            first++;
        first = BehindMeeting(document, BehindAddressee(document, BehindOpener(document, first, end), end), end);
        while (end > first + 1 && document.Text.Text[tokens[end - 1].Start] == ',')
            end--;
        return first < end;
    }

    /// <summary>Where the phrase that ends before a verb begins.</summary>
    private static int PhraseStart(Document document, int limit, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        int first = end;
        while (first > limit)
        {
            Token token = tokens[first - 1];
            char c = text[token.Start];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (c == ')' && TryOpening(document, limit, first - 1, out int open))
                {
                    first = open;
                    continue;
                }

                if (c == '.' && !token.Has(TokenFlags.SpaceBefore))
                {
                    first--;
                    continue;
                }

                // Pangdam IX/Udayana
                if (c == '/' && !token.Has(TokenFlags.SpaceBefore) && first < end && tokens[first].IsCapitalised)
                {
                    first--;
                    continue;
                }

                // Rahma Widuri (45), warga Desa X
                if (c == ',' && first - 4 > limit && text[tokens[first - 2].Start] == ')' && tokens[first - 3].Kind == TokenKind.Number && text[tokens[first - 4].Start] == '(' && IsNameSegment(document, limit, first - 4))
                {
                    first -= 4;
                    continue;
                }

                // Kepala Badan X (BX), Rahma Widuri
                if (c == ',' && first < end && IsOfficeWithAcronym(document, limit, first - 1, out int bracket))
                {
                    first = bracket;
                    continue;
                }

                // Rahma Widuri, S.I.K., dalam jumpa pers: a degree behind the name
                if (c == ',' && first < end && first == end - 1 && IsDegree(document, first, limit))
                {
                    first--;
                    continue;
                }

                if (c != ',' || !IsNameSegment(document, limit, first - 1) || IsOpener(document, first - 1, end))
                    break;
                first--;
                continue;
            }

            if (token.Kind == TokenKind.Number && !IsInDate(document, first - 1) && !IsNumberOfBody(document, first - 1, limit, end) && !IsCode(document, first - 1) && !IsUnit(document, first - 1, limit) && !IsAge(document, first - 1, end))
                break;

            // Ia mendengar calo menghitung: the pronoun has a verb of its own
            if (first < end && !token.IsCapitalised && Speech.Is(token, SpeechClass.Third) && !Speech.Is(token, SpeechClass.Clause))
                break;

            // Sampai Kamis malam X merekam: the time before the source is none of it
            if (first < end && IsInDate(document, first - 1))
                break;
            // Rahma dari Forum Nelayan mengatakan: the body of a person
            bool from = Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && first - 2 >= limit && tokens[first - 2].IsCapitalised && tokens[first - 2].Kind == TokenKind.Word && first < end && tokens[first].IsCapitalised;
            // Rahma Widuri, M.Sc., dari Universitas X: the body behind degrees and a comma
            from |= first < end && !token.IsCapitalised && Speech.Is(token, SpeechClass.From) && tokens[first].IsCapitalised && first - 3 > limit && text[tokens[first - 2].Start] == ',' && tokens[first - 3] is { Kind: TokenKind.Word, IsCapitalised: true };
            // Pengamat terorisme dari Lembaga X: the body of a described person
            from |= Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && first < end && tokens[first].IsCapitalised && IsOfficeNear(tokens, Math.Max(limit, first - LongestEpithet - 2), first - 1);
            // "Yayasan X yang berbasis di Y mengatakan": the clause tells of the source
            from |= Speech.Is(token, SpeechClass.Relative) && first - 2 >= limit && (text[tokens[first - 2].Start] == ')' || (tokens[first - 2].IsCapitalised && tokens[first - 2].Kind == TokenKind.Word)) && end - first <= LongestRelative;
            // Seorang pejabat yang enggan disebut namanya: the clause tells of somebody without a name
            from |= Speech.Is(token, SpeechClass.Relative) && !token.IsCapitalised && first - 2 >= limit && tokens[first - 2].Kind == TokenKind.Word && end - first <= LongestRelative && (end - first >= 2 || (end > first && first - 3 >= limit && Speech.Is(tokens[first - 3], SpeechClass.Determiner))) && IsSpeaking(tokens, Math.Max(limit, first - 6), first - 1);
            // Baik X maupun Y: both of them
            from |= Speech.Is(token, SpeechClass.Joiner) && !token.IsCapitalised && first - 2 >= limit && (tokens[first - 2].IsCapitalised || Speech.Is(tokens[first - 2], SpeechClass.Collective)) && HasBoth(tokens, Math.Max(limit, first - LongestDescription), first - 1);
            // Kementerian luar negeri di Berlin, warga di Gorontalo: where a body or people are
            from |= Speech.Is(token, SpeechClass.Place) && !token.IsCapitalised && first - 2 >= limit && first < end && tokens[first].IsCapitalised && PlaceWords.Default.TryName(tokens, first, end, out int where) && first + where == end
                && tokens[first - 2].Kind == TokenKind.Word && IsSpeaking(tokens, Math.Max(limit, first - 5), first - 1);
            // Penduduk di hilir, warga di posko: where people are, without a name
            from |= Speech.Is(token, SpeechClass.Place) && !token.IsCapitalised && first - 2 >= limit && first < end && end - first <= 2 && !tokens[first].IsCapitalised && !tokens[end - 1].IsCapitalised
                && tokens[first].Kind == TokenKind.Word && Speech.Is(tokens[first - 2], SpeechClass.Collective) && !Predicates.IsVerbLike(document, first);
            // Klinik kamp di X mencatat: a place that no gazetteer has
            from |= Speech.Is(token, SpeechClass.Place) && !token.IsCapitalised && first - 2 >= limit && first < end && end - first <= 2 && tokens[first].IsCapitalised && tokens[end - 1].IsCapitalised && !GivenNames.Contains(document, first)
                && tokens[first - 2].Kind == TokenKind.Word && !tokens[first - 2].IsCapitalised && IsSpeaking(tokens, Math.Max(limit, first - 4), first - 1) && !IsSpeaking(tokens, first, end);
            // Dokter di RSUD X, pejabat pada Kementerian Y: where somebody without a name works
            from |= first < end && !token.IsCapitalised && Speech.Is(token, SpeechClass.Place) && first - 2 >= limit && tokens[first].IsCapitalised && Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Body) && tokens[first - 2].Kind == TokenKind.Word && !tokens[first - 2].IsCapitalised && IsMember(document, limit, first - 1);
            // Yayasan X yang berbasis di Y: the place belongs to the clause
            from |= Speech.Is(token, SpeechClass.Place) && !token.IsCapitalised && first - 3 >= limit && Speech.Is(tokens[first - 3], SpeechClass.Relative) && first < end && tokens[first].IsCapitalised && end - first < LongestRelative - 2;
            // Orang nomor satu di Kabupaten X itu: another name for who speaks
            from |= Speech.Is(token, SpeechClass.Place) && !token.IsCapitalised && first < end && tokens[first].IsCapitalised && Speech.Is(tokens[end - 1], SpeechClass.Anaphor) && IsEpithetBefore(tokens, limit, first - 1);
            // Badan X atau BX: the other name of the body
            from |= Speech.Is(token, SpeechClass.Or) && !token.IsCapitalised && first == end - 1 && first - 2 >= limit && tokens[first].Has(TokenFlags.AllCaps) && (tokens[first - 2].IsCapitalised || text[tokens[first - 2].Start] == ')');
            if (Speech.Is(token, SpeechClass.Clause) && !token.IsCapitalised && !from && !(Speech.Is(token, SpeechClass.Linker)))
            {
                // Pemerintah kota X yang bekerja sama dengan kepolisian: a preposition inside the clause that tells of the source
                if (!IsPreposition(token) || RelativeBefore(document, limit, first - 1, end) is not { } relative)
                    break;
                first = relative + 1;
                continue;
            }

            if (token.Kind == TokenKind.Word && token.IsCapitalised && token.Has(TokenFlags.SentenceStart) && Speech.Is(token, SpeechClass.Clause))
                break;
            first--;
        }

        return first;
    }

    /// <summary>Tim sukses nomor urut 3, warga RT 05: a number that names.</summary>
    public static bool IsCode(Document document, int token)
    {
        int at = document.FirstQuantity(token);
        return at < document.Quantities.Count && document.Quantities[at].FirstToken <= token && document.Quantities[at].Kind == QuantityKind.Identifier;
    }

    /// <summary>Whether a token lies in a number expression with its currency or unit.</summary>
    public static bool IsInQuantity(Document document, int token) => document.IsInQuantity(token);

    /// <summary>Whether a token lies in a time expression.</summary>
    public static bool IsInDate(Document document, int token) => document.IsInDate(token);
}
