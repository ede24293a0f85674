using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds the person that a sentence is about where it reports nobody: <c>Gubernur X Rahma Widuri lalu mengecek lokasi. Ia menyebut …</c></summary>
/// <remarks>A name, with an office before it or a description behind it, at the head of the sentence: the next pronoun is that person.</remarks>
internal static class TopicFinder
{
    private const int LongestSubject = 14;
    private const int LongestName = 5;
    private const int LongestOpening = 9;
    private const int LongestField = 3;
    private const int LongestWork = 8;
    private const int LongestInsertion = 10;

    /// <summary>The person at the head of a sentence, or null.</summary>
    public static SourceMention? Find(Document document, in Sentence sentence)
    {
        return Author(document, sentence) ?? At(document, sentence, sentence.FirstToken) ?? Described(document, sentence) ?? (Behind(document, sentence) is var behind && behind > 0 ? At(document, sentence, behind) : null) ?? (BehindTime(document, sentence) is var timed && timed > 0 ? At(document, sentence, timed) : null);
    }

    /// <summary>Whether the person at the head of a sentence takes a stand in it: <c>Rahma menyayangkan kejadian itu. Pihaknya …</c></summary>
    public static bool Reacts(Document document, in Sentence sentence, SourceMention topic)
    {
        if (topic.Kind is SourceKind.Body or SourceKind.Outlet)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = topic.End; i < Math.Min(sentence.EndToken, topic.End + LongestInsertion); i++)
        {
            if (CueContexts.TryMatch(tokens, i, sentence.EndToken, CueContext.Reaction, out _))
                return true;
            // X belum memberi tanggapan
            if (Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Negation) || Predicates.IsActive(document, i))
                return false;
        }

        return false;
    }

    /// <summary>Survei itu dilakukan X, laporan disusun oleh Y: whose work the document is that opens the sentence; null where none is told.</summary>
    private static SourceMention? Author(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (sentence.FirstToken >= sentence.EndToken || !Speech.TryMatch(tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Evidence, out int length))
            return null;
        int verb = sentence.FirstToken + length;
        while (verb < Math.Min(sentence.EndToken, sentence.FirstToken + LongestWork) && tokens[verb].Kind == TokenKind.Word && !CueContexts.Is(tokens[verb], CueContext.Made))
        {
            if (tokens[verb].IsCapitalised && CueFinder.IsCueWord(tokens[verb]))
                return null;
            verb++;
        }

        if (verb >= sentence.EndToken || !CueContexts.Is(tokens[verb], CueContext.Made) || !SourceFinder.TryBehind(document, verb + 1, sentence.EndToken, out int first, out int end) || !tokens[first].IsCapitalised || !SourceParser.IsPlausible(document, first, end))
            return null;
        return SourceParser.Parse(document, first, end) is { Kind: SourceKind.Body or SourceKind.Person or SourceKind.Outlet } author ? author : null;
    }

    /// <summary>Pelari bernomor dada 12, Rahma Widuri, selamat; salah satu korban, Rahma (41), menyetor: a name between commas behind a noun of people that opens the sentence.</summary>
    private static SourceMention? Described(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        while (first < sentence.EndToken - 1 && Speech.TryMatch(tokens, first, sentence.EndToken, SpeechClass.Determiner, out int determiner) && !Speech.Is(tokens[first], SpeechClass.Plural))
            first += determiner;
        if (first >= sentence.EndToken || !(Speech.Is(tokens[first], SpeechClass.Collective) || OfficeTable.IsPerson(tokens, first) || (NounTable.TryMatch(tokens, first, sentence.EndToken, out _, out NounClass noun) && NounTable.IsHuman(noun))))
            return null;
        // Seorang guru bernama Rahma memimpin aksi
        for (int i = first + 1; i < Math.Min(sentence.EndToken - 1, first + LongestOpening) && tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised; i++)
        {
            if (!CueContexts.Is(tokens[i], CueContext.Named) || !tokens[i + 1].IsCapitalised)
                continue;
            int name = i + 1;
            while (name < sentence.EndToken && name - i <= LongestName && tokens[name] is { Kind: TokenKind.Word, IsCapitalised: true })
                name++;
            return new SourceMention(SourceParser.Text(document, i + 1, name), null, SourceKind.Person, i + 1, name);
        }

        int comma = first + 1;
        while (comma < Math.Min(sentence.EndToken - 2, first + LongestOpening) && tokens[comma].Kind != TokenKind.Punctuation)
        {
            if (CueFinder.IsCueWord(tokens[comma]))
                return null;
            comma++;
        }

        return comma < sentence.EndToken - 2 && document.Text.Text[tokens[comma].Start] == ',' && GivenNames.Contains(document, comma + 1) && NameBehind(document, comma + 1, sentence.EndToken) is var end && end > 0 && !IsInList(document, end, sentence.EndToken)
            ? new SourceMention(SourceParser.Text(document, comma + 1, end), null, SourceKind.Person, comma + 1, end) : null;
    }

    /// <summary>Yaitu Ratna, Rahma, Aca, dan Dani: whether another name and a comma follow the one that a comma ends.</summary>
    private static bool IsInList(Document document, int comma, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return document.Text.Text[tokens[comma].Start] == ',' && comma + 2 < limit && tokens[comma + 1] is { Kind: TokenKind.Word, IsCapitalised: true } && (document.Text.Text[tokens[comma + 2].Start] == ',' || Speech.Is(tokens[comma + 2], SpeechClass.Joiner));
    }

    /// <summary>Di posko X, Rahma mengantre; Namun, X bergeming: where the subject begins behind the comma of an opening that names where, when or what else; 0 where there is none.</summary>
    private static int Behind(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (sentence.FirstToken >= sentence.EndToken || !(Speech.Is(tokens[sentence.FirstToken], SpeechClass.Place | SpeechClass.Stop | SpeechClass.Contrast | SpeechClass.Continuation | SpeechClass.Clause) || SourceFinder.IsInDate(document, sentence.FirstToken) || SourceFinder.IsInQuantity(document, sentence.FirstToken)))
            return 0;
        for (int i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestOpening + LongestOpening); i++)
        {
            // Pada Rabu (21/9), Rahma memerintahkan: the date in brackets
            if (SourceFinder.IsInDate(document, i) || document.Text.Text[tokens[i].Start] is '(' or ')')
                continue;
            if (tokens[i].Kind == TokenKind.Punctuation)
                return document.Text.Text[tokens[i].Start] == ',' && !(NameBehind(document, i + 1, sentence.EndToken) is var comma && comma > 0 && IsInList(document, comma, sentence.EndToken)) && (GivenNames.Contains(document, i + 1) || tokens[i + 1].Has(TokenFlags.AllCaps) || tokens[i + 1].Word == 0 || (OfficeTable.TryMatch(tokens, i + 1, sentence.EndToken, out int office, out _) && (tokens[i + 1].IsCapitalised || tokens[Math.Min(i + 1 + office, sentence.EndToken - 1)].IsCapitalised))) ? i + 1 : 0;
            if (CueFinder.IsCueWord(tokens[i]))
                return 0;
        }

        return 0;
    }

    /// <summary>Malamnya Kapolres X tiba; Rabu malam Rahma memeriksa: where the subject begins right behind the time that opens the sentence; 0 where none does.</summary>
    private static int BehindTime(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = sentence.FirstToken;
        while (at < sentence.EndToken - 1 && at - sentence.FirstToken < LongestName && (SourceFinder.IsInDate(document, at) || (at == sentence.FirstToken && (DateWords.Default.ThatDay.TryMatch(tokens, at, sentence.EndToken, out _, out _) || tokens[at].Has(TokenFlags.CliticNya) || Speech.Is(tokens[at], SpeechClass.Bridge | SpeechClass.Before | SpeechClass.Continuation)))))
            at++;
        return at > sentence.FirstToken && tokens[at].IsCapitalised && (GivenNames.Contains(document, at) || OfficeTable.TryMatch(tokens, at, sentence.EndToken, out _, out _)) ? at : 0;
    }

    private static SourceMention? At(Document document, in Sentence sentence, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // Hj. Rahma, 63 tahun, sudah berdagang
        while (first < sentence.EndToken - 2 && tokens[first].IsCapitalised && (OfficeTable.IsTitle(tokens, first) || OfficeTable.IsRank(tokens, first)) && OfficeTable.TryMatch(tokens, first, sentence.EndToken, out int title, out _))
            first += title + (first + title < sentence.EndToken && document.Text.Text[tokens[first + title].Start] == '.' ? 1 : 0);
        if (first >= sentence.EndToken || tokens[first].Kind != TokenKind.Word || CueFinder.IsCueWord(tokens[first]))
            return null;
        bool office = OfficeTable.TryMatch(tokens, first, sentence.EndToken, out _, out bool isOffice) && isOffice;
        if (!tokens[first].IsCapitalised && !(office && first > sentence.FirstToken))
            return null;

        // "BENCANA longsor menerjang": papers that write the first word of an article in capitals
        if (!office && first + 1 < sentence.EndToken && tokens[first].Has(TokenFlags.AllCaps) && tokens[first].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[first], SpeechClass.Body) && tokens[first + 1] is { Kind: TokenKind.Word, IsCapitalised: false } && NounTable.TryMatch(tokens, first, first + 1, out _, out _))
            return null;
        if (Speech.Is(tokens[first], SpeechClass.Evidence) || (!office && tokens[first].Word != 0 && !Speech.Is(tokens[first], SpeechClass.Body | SpeechClass.Collective) && !GivenNames.Contains(document, first) && !IsDescribed(document, first, sentence.EndToken)))
            return null;
        int end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestSubject) && tokens[end].Kind == TokenKind.Word
            && (tokens[end].IsCapitalised || OfficeTable.TryMatch(tokens, end, sentence.EndToken, out _, out _) || (office && Speech.Is(tokens[end], SpeechClass.Body | SpeechClass.Linker) && end + 1 < sentence.EndToken && tokens[end + 1].IsCapitalised)))
            end++;

        // Peneliti keamanan siber Rahma Widuri, direktur organisasi pemantau burung X: the field of an expert or a body
        if (office && (OfficeTable.IsExpert(tokens, first) || (end < sentence.EndToken && Speech.Is(tokens[end], SpeechClass.Body))))
            end = BehindField(document, end, sentence.EndToken);
        if (end == first || end >= sentence.EndToken || PlaceWords.Default.TryName(tokens, first, end, out _) || SourceFinder.IsInQuantity(document, first) || SourceFinder.IsInQuantity(document, end - 1))
            return null;

        // Politikus X itu: somebody named before
        if (Speech.Is(tokens[end], SpeechClass.Anaphor))
            return null;

        // "Rahma dan Widuri, yang memimpin X": two of them
        for (int i = first + 1; i < end; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Joiner) && !tokens[i].IsCapitalised)
                return null;
        }

        // Houthi, ucapnya, mencantumkan: what is spoken of, not who speaks
        if (document.Text.Text[tokens[end].Start] == ',' && end + 1 < sentence.EndToken && CueFinder.IsCueWord(tokens[end + 1]))
            return null;

        // Kepala Desa X, Rahma Widuri, meninjau: the name stands behind the comma
        if (office && document.Text.Text[tokens[end].Start] == ',' && NameBehind(document, end + 1, sentence.EndToken) is var name && name > 0
            && SourceParser.Parse(document, first, name) is { Kind: SourceKind.Person } holder)
            return holder;

        // A name alone must be set off, or do something: "Banten tenang" is no person
        bool setOff = document.Text.Text[tokens[end].Start] is ',' or '(' || (GivenNames.Contains(document, first) && (IsOnlyName(tokens[first]) ? OpensPredicate(document, end) : Predicates.IsActive(document, end))) || (first > sentence.FirstToken && Predicates.IsActive(document, end));
        bool isBody = !office && tokens[end].Kind == TokenKind.Word && (end - first > 1 || tokens[first].Has(TokenFlags.AllCaps));
        if (!(office | setOff | isBody) && end - first == 1)
            return null;

        // A body that does something is what the next pronoun means
        SourceMention? body = SourceParser.Parse(document, first, end);
        if (isBody && body is { Kind: SourceKind.Body or SourceKind.Outlet })
            return body;

        // Menteri X meninjau terminal: an office does something where the text does not name who holds it
        if (office && body is { Kind: SourceKind.Office or SourceKind.Description, Organisation: not null } && OpensPredicate(document, end))
            return body;
        return body is { Kind: SourceKind.Person } && (office || setOff || body.Name.Contains(' ', StringComparison.Ordinal)) ? body : null;
    }

    /// <summary>Whether a first name has no other sense at the head of a sentence, as <c>Hari</c> has: <c>Hari terakhir sepi</c>.</summary>
    private static bool IsOnlyName(in Token token) => token.Word == 0 || !token.Has(TokenFlags.SentenceStart);

    /// <summary>Rahma menunjuk, Rahma tidak sabar, Rahma hanya tertawa: whether a verb in small letters stands at a token, or a small word that stands before a predicate.</summary>
    private static bool OpensPredicate(Document document, int at)
    {
        Token token = document.Tokens[at];
        return Predicates.IsActive(document, at) || (token is { Kind: TokenKind.Word, IsCapitalised: false } && (Predicates.IsVerbLike(document, at) || !NounTable.TryMatch(document.Tokens, at, document.Tokens.Length, out _, out _)) && !Speech.Is(token, SpeechClass.Relative | SpeechClass.Place | SpeechClass.From | SpeechClass.Joiner | SpeechClass.Anaphor));
    }

    /// <summary>Where the name behind a field of knowledge in lower case ends; the index given where none stands there.</summary>
    private static int BehindField(Document document, int at, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = at;
        while (end < limit && end - at <= LongestField && tokens[end].Kind == TokenKind.Word && !tokens[end].IsCapitalised && !Predicates.IsVerbLike(document, end) && !Speech.Is(tokens[end], SpeechClass.Stop | SpeechClass.Clause))
            end++;
        if (end == at || end >= limit || !tokens[end].IsCapitalised)
            return at;
        while (end < limit && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapitalised)
            end++;
        return end;
    }

    /// <summary>Rambu Hada, petani di Desa X, menanam …: two or three capitals and a description of people behind their comma.</summary>
    private static bool IsDescribed(Document document, int first, int limit)
    {
        int end = NameBehind(document, first, limit);
        return end - first is > 1 and <= LongestName && end + 1 < limit && !SourceFinder.IsInDate(document, end - 1) && !document.Tokens[end + 1].IsCapitalised && (OfficeTable.TryMatch(document.Tokens, end + 1, limit, out _, out _) || Speech.Is(document.Tokens[end + 1], SpeechClass.Collective | SpeechClass.Determiner));
    }

    /// <summary>Index behind a capitalised name that a comma ends; 0 where there is none.</summary>
    private static int NameBehind(Document document, int at, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = at;
        while (end < limit && end - at < LongestName && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapitalised)
            end++;
        return end > at && end < limit && document.Text.Text[tokens[end].Start] is ',' or '(' ? end : 0;
    }
}
