using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Where an office is, when something was said, and clauses that tell of a source.</summary>
internal static partial class SourceFinder
{
    /// <summary>Where an adjunct begins whose end a phrase is: a preposition stands right before the phrase, and a name before the adjunct; null where it is none.</summary>
    private static int? AdjunctStart(Document document, int limit, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (first >= end || first - 1 <= limit)
            return null;

        // di Bandara X, Kabupaten Y: the region behind the comma belongs to the adjunct
        bool isChain = document.Text.Text[tokens[first - 1].Start] == ',' && (PlaceWords.Default.Before.TryMatch(tokens, first, end, out _, out _) || PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _) || PlaceWords.Default.TryName(tokens, first, end, out _))
            && !OfficeTable.TryMatch(tokens, first, end, out _, out _) && !Speech.Is(tokens[first], SpeechClass.Institution);
        if (!isChain && !IsPreposition(tokens[first - 1]))
            return null;

        // Petugas yang menemukan kapal itu pada Senin di X mengatakan: when and where, behind the clause
        if (!isChain && Speech.Is(tokens[first - 1], SpeechClass.Place) && IsInDate(document, first - 2) && !OfficeTable.TryMatch(tokens, first, end, out _, out _) && (end - first == 1 || (PlaceWords.Default.TryName(tokens, first, end, out int where) && first + where == end)))
        {
            int time = first - 1;
            while (time - 1 > limit && (IsInDate(document, time - 1) || IsPreposition(tokens[time - 1])))
                time--;
            return time - 1 > limit ? time : null;
        }

        for (int i = first - 1; i > limit && first - i < LongestAdjunct; i--)
        {
            // Dalam keterangan yang diterima di X: the clause tells of the document or occasion
            if (Speech.Is(tokens[i], SpeechClass.Relative) && OccasionBefore(document, limit, i) is var occasion && occasion > limit)
                return IsSubject(document, limit, occasion) ? occasion : null;
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] is not (',' or '-' or '.')) || (CueFinder.IsCueWord(tokens[i]) && !Speech.At(tokens, i - 1, SpeechClass.Relative)) || Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Complementiser))
                return null;
            // Akun @kabarkota di X menulis
            if (IsPreposition(tokens[i]) && ((tokens[i - 1].IsCapitalised && tokens[i - 1].Kind == TokenKind.Word && !IsInDate(document, i - 1)) || document.Text.Text[tokens[i - 1].Start] == ')' || tokens[i - 1].Kind == TokenKind.Address))
                return IsSubject(document, limit, i) ? i : null;
        }

        return null;
    }

    /// <summary>The preposition of a document or meeting that a relative clause tells of; -1 where there is none.</summary>
    private static int OccasionBefore(Document document, int limit, int relative)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = relative - 1; i > limit && relative - i <= LongestRelative && tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised; i--)
        {
            if (IsPreposition(tokens[i]) && (Speech.TryMatch(tokens, i + 1, relative, SpeechClass.Evidence, out _) || CircumstanceWords.Meetings.TryMatch(tokens, i + 1, relative, out _, out _)))
                return document.Text.Text[tokens[i - 1].Start] == ',' ? i - 1 : i;
        }

        return -1;
    }

    /// <summary>Seorang pejabat yang berbicara kepada kantor berita X mengatakan: a clause with names in it between somebody without one, who opens the sentence or clause, and the verb.</summary>
    private static bool TryToldOf(Document document, int floor, int cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        first = end = cue;
        for (int i = cue - 1; i > floor && cue - i <= LongestTold && tokens[i].Kind == TokenKind.Word && !Speech.Is(tokens[i], SpeechClass.Complementiser); i--)
        {
            if (!Speech.Is(tokens[i], SpeechClass.Relative) || tokens[i].IsCapitalised)
                continue;
            if (i > cue - 3 || !Predicates.IsVerbLike(document, i + 1) || HasContent(document, i + 1, cue))
                return false;
            int start = i - 1;
            while (start > floor && tokens[start - 1] is { Kind: TokenKind.Word, IsCapitalised: false } && i - start < LongestEpithet && !Speech.Is(tokens[start], SpeechClass.Determiner))
                start--;
            if (start > floor && !Speech.Is(tokens[start], SpeechClass.Determiner) && tokens[start - 1].Kind == TokenKind.Word && Speech.Is(tokens[start - 1], SpeechClass.Determiner))
                start--;
            if (!Speech.Is(tokens[start], SpeechClass.Determiner) || (start > floor && tokens[start - 1].Kind == TokenKind.Word && !Speech.Is(tokens[start - 1], SpeechClass.Contrast)) || !SourceParser.IsPlausible(document, start, i))
                return false;
            (first, end) = (start, i);
            return true;
        }

        return false;
    }

    private static bool IsPreposition(in Token token) => !token.IsCapitalised && Speech.Is(token, SpeechClass.Place | SpeechClass.Stop) && !Speech.Is(token, SpeechClass.Bridge | SpeechClass.Linker | SpeechClass.Alias | SpeechClass.Agent | SpeechClass.Addressee);

    /// <summary>Whether a name ends at a token that opens the sentence or follows a comma; an office alone goes on with what follows: <c>dokter di Rumah Sakit X</c>.</summary>
    private static bool IsSubject(Document document, int limit, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = PhraseStart(document, limit, end);
        return first < end && SourceParser.IsPlausible(document, first, end) && SourceParser.Parse(document, first, end) is { Kind: not (SourceKind.Office or SourceKind.Pronoun or SourceKind.Anaphor) } && (end - first > 1 || GivenNames.Contains(document, first)) && (first == limit || tokens[first].Has(TokenFlags.SentenceStart) || tokens[first - 1].Kind == TokenKind.Punctuation);
    }

    /// <summary>Whether a phrase that tells who somebody is ends with a preposition and what follows it, and a person's name stands behind the comma.</summary>
    private static bool IsNameBehindPlace(Document document, int first, int preposition, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int comma = end - 1;
        while (comma > preposition && document.Text.Text[tokens[comma].Start] != ',')
            comma--;
        if (comma <= preposition + 1 || first >= preposition || GivenNames.Contains(document, first) || !tokens[preposition + 1].IsCapitalised || !Speech.Is(tokens[preposition], SpeechClass.Place | SpeechClass.From))
            return false;
        int name = comma + 1;
        while (name < end && OfficeTable.TryMatch(tokens, name, end, out int rank, out bool leads) && !leads)
            name += rank + (name + rank < end && document.Text.Text[tokens[name + rank].Start] == '.' ? 1 : 0);
        if (name > comma + 1 && name < end - 1 && OfficeTable.IsCorps(tokens, name))
            name++;
        if (name >= end || end - name > LongestName || PlaceWords.Default.TryName(tokens, name, end, out _) || PlaceWords.Default.Heads.TryMatch(tokens, name, end, out _, out _) || SourceParser.IsBody(document, name, end) || !(name > comma + 1 || end - name > 1 || GivenNames.Contains(document, name)))
            return false;
        return IsName(tokens, name, end);
    }

    /// <summary>A name that a comma sets off behind a place, after an office; zeros where there is none.</summary>
    private static (int First, int End) NameBehindPlace(Document document, int first, int preposition, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        if (!Speech.Is(tokens[preposition], SpeechClass.Place) || !IsOfficeNear(tokens, first, Math.Min(preposition, first + 2)))
            return default;
        int comma = preposition + 1;
        while (comma < limit && comma - preposition <= LongestPlace && tokens[comma].Kind == TokenKind.Word && tokens[comma].IsCapitalised)
            comma++;
        if (comma == preposition + 1 || comma + 2 >= limit || text[tokens[comma].Start] != ',')
            return default;
        int end = comma + 1;
        while (end < limit && end - comma <= LongestName && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapitalised && !IsInDate(document, end))
            end++;
        return end - comma > 2 && (end == limit || tokens[end].Kind == TokenKind.Punctuation) && !PlaceWords.Default.TryName(tokens, comma + 1, end, out _) && !PlaceWords.Default.Heads.TryMatch(tokens, comma + 1, end, out _, out _) && !SourceParser.IsBody(document, comma + 1, end) ? (comma + 1, end) : default;
    }

    /// <summary>Index of the word that opens the relative clause a preposition stands in, where a name or somebody without one ends before it; null where there is none.</summary>
    private static int? RelativeBefore(Document document, int limit, int preposition, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = preposition - 1; i > limit && end - i <= LongestRelative && tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return tokens[i - 1].Kind == TokenKind.Word && (tokens[i - 1].IsCapitalised || IsSpeaking(tokens, Math.Max(limit, i - 4), i)) ? i : null;
        }

        return null;
    }
}
