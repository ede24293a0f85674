using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Active verbs behind what was said.</summary>
internal sealed partial class StatementReader
{
    private const int LongestAuxiliaries = 4;
    private const int LongestBeside = 26;

    private const int LongestEnd = 14;
    private const int LongestDocument = 7;
    private const int LongestUnowned = 5;

    /// <summary>Jumlahnya turun dari 12 menjadi 8, data X menunjukkan: what was said stands before a verb that ends its sentence, but for when, where and to whom.</summary>
    private bool EndsSentence(in Sentence sentence, int source, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = cue.End, words = 0;
        while (at < sentence.EndToken && tokens[at].Kind == TokenKind.Punctuation && _document.Text.Text[tokens[at].Start] == '.')
            at++;
        if (at == sentence.EndToken)
            return true;
        bool isQuoted = source - 2 > sentence.FirstToken && QuoteFinder.IndexOf(_quotes, source - 2) >= 0 && _document.Text.Text[tokens[source - 2].Start] == ',';
        if (source - 2 <= sentence.FirstToken || (_document.Text.Text[tokens[source - 1].Start] != ',' && !isQuoted) || sentence.EndToken - at > LongestEnd || (!isQuoted && !IsFigureBefore(sentence.FirstToken, source)))
            return false;
        bool isAdjunct = false;
        for (; at < sentence.EndToken; at++)
        {
            Token token = tokens[at];

            // …, X mengatakan pada Rabu, merevisi angka sebelumnya: what the source does besides, or what came before
            if (_document.Text.Text[token.Start] == ',' && at + 1 < sentence.EndToken && !SourceFinder.IsInDate(_document, at + 1) && !tokens[at + 1].IsCapitalised && (Predicates.IsActive(_document, at + 1) || (Speech.Is(tokens[at + 1], SpeechClass.Clause) && !Speech.Is(tokens[at + 1], SpeechClass.Relative | SpeechClass.Complementiser | SpeechClass.Contrast | SpeechClass.Place | SpeechClass.Joiner))))
                return true;
            if (token.Kind == TokenKind.Punctuation || SourceFinder.IsInDate(_document, at))
                continue;
            if (token.Kind != TokenKind.Word || SourceFinder.IsInQuantity(_document, at) || Speech.Is(token, SpeechClass.Complementiser | SpeechClass.Relative))
                return false;

            // Dalam keterangan tertulis: a document
            if (isAdjunct && Speech.TryMatch(tokens, at, sentence.EndToken, SpeechClass.Evidence, out int document))
            {
                at += document - 1;
                words += document;
                continue;
            }

            bool opens = !token.IsCapitalised && Speech.Is(token, SpeechClass.Place | SpeechClass.Addressee | SpeechClass.Stop);
            if (!opens && (!isAdjunct || Predicates.IsVerbLike(_document, at)))
                return false;
            isAdjunct = true;
            words++;
        }

        return words <= LongestEnd;
    }

    /// <summary>Kementerian X mengutuk serangan itu, menyebut 20 warganya …: the subject of the first verb of the sentence is that of a verb of speech behind a comma too.</summary>
    private bool TryElided(in Sentence sentence, Cue cue, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        first = end = 0;
        int comma = cue.First - 1;
        if (comma > sentence.FirstToken && !tokens[comma].IsCapitalised && CircumstanceWords.Occasions.TryMatch(tokens, comma, cue.First, out _, out _))
            comma--;
        if (_statements.Count > 0 || cue.Row.Role != CueRole.Active || cue.Row.Stance is "evidence" or "record" || comma <= sentence.FirstToken + 1 || !IsComma(comma))
            return false;
        for (int verb = sentence.FirstToken + 1; verb < Math.Min(comma, sentence.FirstToken + LongestFrontedPart); verb++)
        {
            if (tokens[verb].Kind != TokenKind.Word || Speech.Is(tokens[verb], SpeechClass.Relative) || SourceFinder.IsInQuantity(_document, verb))
                return false;
            if (!tokens[verb].IsCapitalised && Predicates.IsVerbLike(_document, verb))
                return SourceFinder.TryBefore(_document, sentence.FirstToken, verb, out first, out end) && first == sentence.FirstToken && SourceParser.IsPlausible(_document, first, end);
        }

        return false;
    }

    /// <summary>Malamnya Kapolres X tiba dan menyampaikan angka lain: whoever the sentence is about does both.</summary>
    private bool TryShared(in Sentence sentence, Cue cue, out int first, out int end)
    {
        (first, end) = (0, 0);
        if (_statements.Count > 0 || cue.Row.Role != CueRole.Active || cue.Row.Stance is not ("neutral" or "assert" or "claim" or "admission" or "continue") || TopicFinder.Find(_document, sentence) is not { Kind: SourceKind.Person or SourceKind.Body } topic || topic.End >= cue.First)
            return false;
        (first, end) = (topic.First, topic.End);
        return true;
    }

    /// <summary>Survei X terhadap 1.220 responden menunjukkan: whose report opens the sentence, where whom or what it looked at stands before the verb; null where none does.</summary>
    private Statement? Sample(in Sentence sentence, int floor, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int first = sentence.FirstToken;

        // Sebuah survei X terhadap 400 warga
        if (first + 1 < cue.First && tokens[first].Word != 0 && !Speech.Is(tokens[first], SpeechClass.Evidence) && Speech.Is(tokens[first + 1], SpeechClass.Evidence))
            first++;
        if (floor > first || cue.First - first is < 4 or > LongestSurvey || !Speech.TryMatch(tokens, first, cue.First, SpeechClass.Evidence, out _) || !IsFigureBefore(first, cue.First))
            return null;
        int at = SkipEvidence(first, cue.First, out _);
        if (at >= cue.First || !SourceFinder.TryBehind(_document, at, cue.First, out int owner, out int end) || end >= cue.First || !SourceParser.IsPlausible(_document, owner, end) || !Speech.Is(tokens[end], SpeechClass.Stop | SpeechClass.Relative | SpeechClass.Addressee) || tokens[end].IsCapitalised)
            return null;
        for (int i = end; i < cue.First; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && _document.Text.Text[tokens[i].Start] is not ('-' or '–' or '.' or '(' or ')'))
                return null;
        }

        List<Speaker> owners = Resolve(owner, end, null, collective: true);
        return owners.Count == 0 || IsPublisher(owners[0].Name) ? null : new Statement(cue, owners, cue.End, sentence.EndToken, cue.Row.Rule) { SourceFirst = first, IsEvidence = true };
    }

    /// <summary>Papan tulis di Posko X bertuliskan 12; daftar di dinding balai desa memuat 40 nama: what stands on something written for all to see is said by whose place it is; null where none is told.</summary>
    private Statement? Display(in Sentence sentence, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int first = sentence.FirstToken;
        if (cue.Row.Stance != "evidence" || cue.First - first is < 4 or > LongestSurvey || _statements.Count > 0 || !Speech.TryMatch(tokens, first, cue.First, SpeechClass.Evidence, out int length))
            return null;
        int place = first + length;
        if (!Speech.Is(tokens[place], SpeechClass.Place) || tokens[place].IsCapitalised || !SourceFinder.TryBehind(_document, place + 1, cue.First, out int owner, out int end) || IsFigureBefore(first, cue.First))
            return null;
        for (int i = end; i < cue.First; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !SourceFinder.IsInDate(_document, i) && !Speech.Is(tokens[i], SpeechClass.Bridge | SpeechClass.Stop | SpeechClass.Modal))
                return null;
        }

        // Posko Utama X: a place with a name of its own answers for it as a body does
        SourceMention? body = tokens[owner].IsCapitalised && SourceParser.Parse(_document, owner, end) is not { Kind: SourceKind.Body } ? new SourceMention(SourceParser.Text(_document, owner, end), SourceParser.Text(_document, owner, end), SourceKind.Body, owner, end) : null;
        List<Speaker> owners = body is not null ? _registry.Resolve(body, null) is { } post ? [post] : [] : SourceParser.IsPlausible(_document, owner, end) ? Resolve(owner, end, null, collective: true) : Described(first, end);
        return owners.Count == 0 || IsPublisher(owners[0].Name) ? null : new Statement(cue, owners, cue.End, sentence.EndToken, cue.Row.Rule) { SourceFirst = first, IsEvidence = true };
    }

    /// <summary>Sejumlah laporan menyebutkan bahwa; ramalan cuaca memperingatkan bahwa: a document of nobody that opens the sentence, right before a verb with a clause behind it; null where none does.</summary>
    private Statement? Unowned(in Sentence sentence, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int first = sentence.FirstToken, at = first;
        if (_statements.Count > 0 || cue.First - first is < 1 or > LongestUnowned || cue.Row.Stance == "evidence" || !(Speech.Is(tokens[cue.End - 1], SpeechClass.Complementiser) || Speech.At(tokens, cue.End, SpeechClass.Complementiser)))
            return null;
        if (Speech.Is(tokens[at], SpeechClass.Plural))
            at++;
        int noun = at;
        while (at < cue.First && Speech.TryMatch(tokens, at, cue.First, SpeechClass.Evidence, out int length))
            at += length;
        int end = cue.First;
        while (end > at && !tokens[end - 1].IsCapitalised && Speech.Is(tokens[end - 1], SpeechClass.Bridge))
            end--;

        // Ramalan cuaca: of what sort it is
        if (at == noun || end - at > 1 || Speech.Is(tokens[at - 1], SpeechClass.Anaphor) || (end > at && (tokens[at].Kind != TokenKind.Word || SourceParser.IsPlausible(_document, at, end) || Speech.Is(tokens[at], SpeechClass.Anaphor | SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Relative))))
            return null;
        List<Speaker> speakers = Described(noun, end);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, cue.End, sentence.EndToken, cue.Row.Rule) { SourceFirst = first };
    }

    /// <summary>Whether something is counted or measured in a range.</summary>
    private bool IsFigureBefore(int first, int end)
    {
        for (int q = _document.FirstQuantity(first); q < _document.Quantities.Count && _document.Quantities[q].FirstToken < end; q++)
        {
            if (_document.Quantities[q].Kind is QuantityKind.Cardinal or QuantityKind.Zero or QuantityKind.Article or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement)
                return true;
        }

        return false;
    }

    /// <summary>Suhunya mencapai 14 derajat, dia menambahkan, padahal …: source and verb between commas behind a figure.</summary>
    private bool IsInserted(in Sentence sentence, int source, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (source <= sentence.FirstToken || cue.End >= sentence.EndToken || _document.Text.Text[tokens[source - 1].Start] != ',' || _document.Text.Text[tokens[cue.End].Start] != ',')
            return false;
        int q = _document.FirstQuantity(sentence.FirstToken);
        return q < _document.Quantities.Count && _document.Quantities[q].FirstToken < source && _document.Quantities[q].Kind is not (QuantityKind.Identifier or QuantityKind.Ordinal or QuantityKind.Article);
    }

    /// <summary>Dokumen audit yang dilihat X mencatat, where X is the paper itself: the document that nobody stands behind, or zeros.</summary>
    private (int First, int End) DocumentOfPaper(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int name = !tokens[first].IsCapitalised && Predicates.IsVerbLike(_document, first) ? first + 1 : first, relative = name - 2;
        if (relative < 1 || name >= end || !Speech.Is(tokens[relative], SpeechClass.Relative) || !IsPublisher(SourceParser.Text(_document, name, end)))
            return default;
        int document = -1;
        for (int i = relative - 1; i >= Math.Max(0, relative - LongestDocument) && tokens[i].Kind == TokenKind.Word; i--)
            document = Speech.TryMatch(tokens, i, relative, SpeechClass.Evidence, out _) ? i : document;
        return document < 0 ? default : (document, relative);
    }

    /// <summary>DataKita: a name whose second word has no space before it.</summary>
    private bool IsGlued(int index) => index < _document.Tokens.Length && _document.Tokens[index] is { Kind: TokenKind.Word, IsCapitalised: true } next && !next.Has(TokenFlags.SpaceBefore) && _document.Tokens[index - 1].End == next.Start && _document.Tokens[index - 1].IsCapitalised;

    /// <summary>Whether a verb stands in a relative clause that says which of a sort of people, or which holders of an office who are bound to it, are meant.</summary>
    private bool IsOfPeople(int cue, int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int relative = cue - 1;
        bool isBound = false;
        while (relative > first && cue - relative <= LongestAuxiliaries && tokens[relative] is { Kind: TokenKind.Word, IsCapitalised: false } && !Speech.Is(tokens[relative], SpeechClass.Relative))
        {
            isBound |= CueContexts.Is(tokens[relative], CueContext.Control) && !Predicates.IsActive(_document, relative);
            relative--;
        }

        if (relative <= first || !Speech.Is(tokens[relative], SpeechClass.Relative) || (relative < end - 1 && (!isBound || SourceFinder.IsInQuantity(_document, cue + 1))))
            return false;
        int head = SourceFinder.BehindOpener(_document, first, end);
        if (head == first && tokens[first].Has(TokenFlags.SentenceStart) && Speech.TryMatch(tokens, first, relative, SpeechClass.Continuation | SpeechClass.Bridge, out int opener))
            head += opener;
        return (!tokens[head].IsCapitalised || tokens[head].Has(TokenFlags.SentenceStart)) && ((isBound && OfficeTable.TryMatch(tokens, head, relative, out _, out _)) || (NounTable.TryMatch(tokens, head, relative, out _, out NounClass noun) && NounTable.IsHuman(noun)));
    }

    /// <summary>Whether a cue follows the end of a quotation, and a noun in lower case the cue.</summary>
    private bool IsQuotedBy(int cue, int first)
    {
        string text = _document.Text.Text;
        ReadOnlySpan<Token> tokens = _document.Tokens;
        bool isQuoted = cue > 1 && (text[tokens[cue - 1].Start] is '"' or '”' or '“' or '’' || (IsComma(cue - 1) && text[tokens[cue - 2].Start] is '"' or '”' or '’'));
        return isQuoted && tokens[first] is { Kind: TokenKind.Word, IsCapitalised: false } && !Speech.Is(tokens[first], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Bridge | SpeechClass.Modal | SpeechClass.Anaphor | SpeechClass.Pronoun | SpeechClass.Complementiser) && !Predicates.IsVerbLike(_document, first) && !CueFinder.IsCueWord(tokens[first]);
    }

    /// <summary>Kapolres X, Rahma Widuri yang didampingi Kasat Y, Budi Santoso mengatakan: where those begin who stand beside the speaker; the verb where nobody does.</summary>
    private int Beside(int floor, int cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = cue - 2; i > Math.Max(floor, cue - LongestBeside); i--)
        {
            if (CueContexts.Is(tokens[i], CueContext.Beside) && !tokens[i].IsCapitalised)
            {
                int end = Speech.Is(tokens[i - 1], SpeechClass.Relative) || IsComma(i - 1) ? i - 1 : i;
                return end > floor && tokens[end - 1] is { Kind: TokenKind.Word, IsCapitalised: true } ? end : cue;
            }

            if (tokens[i].Kind == TokenKind.Punctuation ? !IsComma(i) && _document.Text.Text[tokens[i].Start] is not ('.' or '(' or ')' or '/') : Predicates.IsActive(_document, i) && !tokens[i].IsCapitalised)
                return cue;
        }

        return cue;
    }
}
