using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Reads the statements of one sentence: each cue with its source, date and scope.</summary>
internal sealed partial class StatementReader
{
    private readonly Document _document;
    private readonly SpeakerRegistry _registry;
    private readonly List<(int First, int End)> _quotes;
    private readonly List<Cue> _cues = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Statement> _none = [];
    private bool _wasBackReference;
    private string? _lastOutlet;

    private const int LongestLabel = 7;
    private const int LongestClauseHead = 5;
    private const int LongestToAgent = 4;
    private const int LongestAmountAgent = 6;
    private const int LongestSpeechSubject = 3;
    private const int LongestSurvey = 24;
    private const int LongestToShare = 2;
    private const int LongestStamp = 6;
    private const int LongestPaper = 6;
    private const int LongestFrontedPart = 10;
    private const int LongestAddressed = 18;
    private const int LongestFrontedWhole = 18;
    private static readonly CueRow ColonRow = new(":", CueRole.Headline, "neutral");

    public StatementReader(Document document, SpeakerRegistry registry, List<(int First, int End)> quotes)
    {
        _document = document;
        _registry = registry;
        _quotes = quotes;
    }

    /// <summary>The statements of a sentence, in the order of their cues.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The classes of its words.</param>
    /// <param name="current">Who spoke last, or null.</param>
    public List<Statement> Read(in Sentence sentence, SpeechClass words, Speaker? current)
    {
        List<Statement> statements = _statements;
        statements.Clear();
        Speaker? spoken = current;
        _cues.Clear();
        CueFinder.Find(_document, sentence, _cues);
        if (Colon(sentence) is { } label)
        {
            statements.Add(label);
            current = label.Speakers[0];
        }

        if (Introduction(sentence, current) is { } introduced)
        {
            statements.Add(introduced);
            current = introduced.Speakers[0];
        }

        int viaEnd = sentence.FirstToken, idle = -1;
        for (int i = 0; i < _cues.Count; i++)
        {
            Cue cue = _cues[i];
            // X dalam keterangan tertulis mengatakan: a preposition with nobody behind it hides no source
            int before = i - 1;

            // Laporan X, yang diterima Y, menyatakan: the clause between commas tells of the source; X dalam keterangan yang diterima di Y mengatakan: of the document
            while (before >= 0 && cue.Row.Role == CueRole.Active && (before == idle || (IsInRelative(_cues[before]) && IsComma(cue.First - 1)) || IsInOccasion(_cues[before])))
                before--;
            int floor = before >= 0 ? Math.Max(_cues[before].End, viaEnd) : Math.Max(sentence.FirstToken, viaEnd);
            int relay = RelayBetween(i);
            _wasBackReference = false;
            int next = i + 1;

            // X mengatakan dalam keterangan tertulis, Senin: the occasion right behind the verb is its own
            if (next < _cues.Count && cue.Row.Role == CueRole.Active && _cues[next].Row.Role == CueRole.According && _cues[next].First == cue.End)
                next++;
            int limit = next < _cues.Count ? _cues[next].First : sentence.EndToken;
            Statement? statement = cue.Row.Role switch
            {
                CueRole.Active or CueRole.Headline => Active(sentence, cue, relay < 0 ? Floor(floor, cue.First) : Floor(i > 1 ? _cues[i - 2].End : sentence.FirstToken, relay), relay, limit, current),
                CueRole.Postposed => Postposed(sentence, cue, limit, current),
                CueRole.According => According(sentence, cue, limit, current),
                CueRole.Relay => Relay(sentence, cue, limit, current),
                _ => Passive(sentence, cue, limit, current),
            };
            if (statement is null)
            {
                idle = cue.Row.Role == CueRole.According && cue.First > sentence.FirstToken && !cue.HasPronoun ? i : idle;
                continue;
            }

            if (cue.HasPronoun || _wasBackReference)
                statement = statement with { IsBackReference = true };
            _lastOutlet = statement.Via ?? _lastOutlet;
            viaEnd = Math.Max(viaEnd, statement.ViaEnd);
            statements.Add(statement);
            // Who is reported inside a quotation is not who goes on speaking outside
            if (statement.Speakers.Count > 0 && QuoteFinder.IndexOf(_quotes, cue.First) < 0)
                current = statement.Speakers[0];
        }

        if ((words & (SpeechClass.Evidence | SpeechClass.BackPointer | SpeechClass.Credit)) != 0)
            NominalReader.Read(this, _document, sentence, spoken ?? current, _cues, statements);
        if ((words & SpeechClass.Contrast) != 0 && statements.Count > 0)
            GappedReader.Read(this, _document, sentence, current, statements);
        if (statements.Count > 1)
            statements.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));

        // Most sentences have none
        return statements.Count == 0 ? _none : [.. statements];
    }

    /// <summary>Whether a verb stands in a relative clause behind a comma.</summary>
    private bool IsInRelative(Cue cue)
    {
        int at = cue.First - 1;
        while (at > 1 && Speech.Is(_document.Tokens[at], SpeechClass.Bridge) && !_document.Tokens[at].IsCapitalised)
            at--;
        return cue.Row.Role is CueRole.Passive or CueRole.Active && at > 0 && Speech.Is(_document.Tokens[at], SpeechClass.Relative) && IsComma(at - 1);
    }

    /// <summary>Dalam keterangan yang diterima di X: whether a passive stands in a relative clause that tells of a document behind a preposition.</summary>
    private bool IsInOccasion(Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int relative = cue.First - 1;

        // X saat dikonfirmasi mengatakan: when it was said
        if (cue.Row.Role == CueRole.Passive && relative > 0 && !tokens[relative].IsCapitalised && CircumstanceWords.Occasions.TryMatch(tokens, relative, cue.First, out _, out _))
            return true;
        if (cue.Row.Role is not (CueRole.Passive or CueRole.Relay) || relative < 2 || !Speech.Is(tokens[relative], SpeechClass.Relative) || tokens[relative].IsCapitalised)
            return false;
        for (int i = relative - 1; i > 0 && relative - i <= LongestPaper && tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false }; i--)
        {
            if (Speech.TryMatch(tokens, i, relative, SpeechClass.Evidence, out _) && Speech.Is(tokens[i - 1], SpeechClass.Stop) && !tokens[i - 1].IsCapitalised)
                return true;
        }

        return false;
    }

    private bool IsComma(int index) => _document.Text.Text[_document.Tokens[index].Start] == ',';

    /// <summary>A quotation mark between the floor and the cue moves the floor behind it.</summary>
    private int Floor(int floor, int cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = cue - 1; i >= floor; i--)
        {
            if (_document.Text.Text[tokens[i].Start] is '"' or '“' or '”')
                return i + 1;
        }

        return floor;
    }

    /// <summary>X, seperti dilansir Y, mengatakan; X, kata Y, mencatat: where the relay or speaker between a source and its verb begins, or -1.</summary>
    private int RelayBetween(int index)
    {
        if (index == 0 || _cues[index - 1].Row.Role is not (CueRole.Relay or CueRole.Postposed) || _cues[index].Row.Role != CueRole.Active)
            return -1;
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int start = _cues[index - 1].First;
        while (start > 0 && Speech.Is(tokens[start - 1], SpeechClass.Stop) && !tokens[start - 1].IsCapitalised)
            start--;

        // X dan Y yang dikutip Z, mengatakan
        if (start > 1 && Speech.Is(tokens[start - 1], SpeechClass.Relative) && text[tokens[_cues[index].First - 1].Start] is ',' or ')')
            return start - 1;
        return start > 0 && text[tokens[start - 1].Start] == ',' && text[tokens[_cues[index].First - 1].Start] is ',' or ')' ? start - 1 : -1;
    }

    private Statement? Active(in Sentence sentence, Cue cue, int floor, int relay, int limit, Speaker? current)
    {
        if ((Sample(sentence, floor, cue) ?? Display(sentence, cue)) is { } survey)
            return survey;
        if ((Unowned(sentence, cue) ?? Paper(sentence, cue) ?? Site(sentence, cue)) is { } paper)
            return paper;
        if ((!SourceFinder.TryBefore(_document, floor, relay < 0 ? Beside(floor, cue.First) : relay, out int first, out int end) || !(SourceParser.IsPlausible(_document, first, end) || (_document.Tokens[first].IsCapitalised && _registry.IsKnown(SourceParser.Text(_document, first, end)))))
            && !TryElided(sentence, cue, out first, out end))
            return null;
        // X mengatakan 17 orang dibawa ke puskesmas, merevisi 30: who is behind a preposition is no subject of the verb behind the comma
        if (relay < 0 && first > floor && IsComma(cue.First - 1) && end == cue.First - 1 && !_document.Tokens[first].IsCapitalised && !_document.Tokens[first - 1].IsCapitalised && Speech.Is(_document.Tokens[first - 1], SpeechClass.Place | SpeechClass.From) && _statements.Count > 0)
            return null;
        // "31 persen korban bercerita kepada keluarga": a share of them is no source
        if (!_document.Tokens[first].IsCapitalised && SourceFinder.IsInQuantity(_document, first))
            return null;
        if (cue.Row.Role == CueRole.Headline && !SourceFinder.MaySpeak(_document, first, end))
            return null;
        // "mendukung X dan memperhitungkan Y": the verb belongs to the one before it
        if ((IsAnd(_document.Tokens[end - 1]) || (relay < 0 && IsAnd(_document.Tokens[cue.First - 1]))) && !TryShared(sentence, cue, out first, out end))
            return null;
        if (cue.Row.Stance == "evidence" && !Speech.TryMatch(_document.Tokens, first, end, SpeechClass.Evidence, out _) && !OpensContent(cue.End, sentence.EndToken) && !HasEvidence(end, cue.First) && !(IsShareBehind(cue.End, sentence.EndToken) && !SourceFinder.IsInQuantity(_document, Math.Max(0, first - 1))))
            return null;
        // "Pejabat yang wajib melaporkan hartanya berjumlah 32.191": what people without a name do in a relative clause
        if (IsOfPeople(cue.First, first, end))
            return null;
        if (cue.Row.Stance is "record" or "evidence" && (IsInstrument(first, end - 1) || (cue.Row.Stance == "record" && IsMeasured(first, end))))
            return null;
        bool isAchieved = cue.Row.Stance == "record" && Achievements.IsOne(_document, first, end, cue, limit);
        (int First, int End) seen = DocumentOfPaper(first, end);
        List<Speaker> speakers = seen.End > 0 ? Described(seen.First, seen.End) : Spokesman(first, end, cue.First) is { } spokesman ? [spokesman] : IsClauseOfRecord(sentence, cue, first) ? [] : Resolve(first, end, current, cue.Row.Stance is "record" or "announce" or "aim");

        // X mengutuk serangan itu, menyebut: what stands right before the comma says nothing
        if (speakers.Count == 0 && TryElided(sentence, cue, out int subject, out int subjectEnd))
            speakers = Resolve(first = subject, end = subjectEnd, current, collective: true);
        if (speakers.Count == 0 || isAchieved)
            return null;
        if (cue.Row.Stance == "record" && speakers is [{ IsBody: false, Organisation: null } recorder] && IsUnknownBody(first, end, recorder))
            recorder.Organisation = recorder.Name;
        bool isClosing = EndsSentence(sentence, first, cue);
        string rule = PointsBack(cue, sentence.EndToken) ? "attribution.back-pointer" : cue.Row.Rule;
        return new Statement(cue, speakers, isClosing || IsFrontedPart(sentence, first) || IsInserted(sentence, first, cue) ? sentence.FirstToken : cue.End, sentence.EndToken, rule) { SourceFirst = first, Said = SaidBefore(sentence, cue, first, isClosing ? sentence.EndToken : limit), Via = Addressee(cue.End, limit) ?? FrontedAddressee(sentence, first) ?? AddresseeBetween(first, cue.First) };
    }

    /// <summary>Lembaga X menemukan, bila …; X menemukan bahwa …: a clause follows, not what somebody came upon.</summary>
    private bool OpensContent(int at, int limit) => at < limit && (_document.Text.Text[_document.Tokens[at].Start] == ',' || Speech.Is(_document.Tokens[at], SpeechClass.Complementiser));

    /// <summary>Peneliti menemukan 21 persen sumur tercemar: a share right behind the verb is a finding, not what somebody came upon.</summary>
    private bool IsShareBehind(int at, int limit)
    {
        int q = _document.FirstQuantity(at);
        return q < _document.Quantities.Count && _document.Quantities[q].Kind == QuantityKind.Share && _document.Quantities[q].QualifierToken - at <= LongestToShare && _document.Quantities[q].EndToken <= limit;
    }

    /// <summary>X, dalam laporannya, memuat 12: a document stands between the source and its verb.</summary>
    private bool HasEvidence(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.TryMatch(_document.Tokens, i, end, SpeechClass.Evidence, out _))
                return true;
        }

        return false;
    }

    /// <summary>"Neraca dagang X mencatat surplus", "APBN mencatat defisit": what has figures speaks to nobody.</summary>
    private bool IsMeasured(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        Token head = tokens[first];
        if (Speech.Is(head, SpeechClass.Measured) && (!head.IsCapitalised || head.Has(TokenFlags.SentenceStart) || head.Has(TokenFlags.AllCaps)))
            return true;

        // "realisasi APBN hingga Agustus", "harga emas produksi PT X": the phrase reaches back to its last name only
        for (int i = first - 1; i >= 0 && first - i < LongestFrontedPart && !tokens[i + 1].Has(TokenFlags.SentenceStart) && tokens[i].Kind is TokenKind.Word or TokenKind.Number && !CueFinder.IsCueWord(tokens[i]) && !Predicates.IsVerbLike(_document, i) && !Speech.Is(tokens[i], SpeechClass.Complementiser); i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Measured) && (!tokens[i].IsCapitalised || tokens[i].Has(TokenFlags.SentenceStart)))
                return true;
        }

        return false;
    }

    /// <summary>Dari 817 benda itu, X mengatakan: the whole that what is said divides stands before the source.</summary>
    private bool IsFrontedPart(in Sentence sentence, int source)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return source - sentence.FirstToken is > 2 and <= LongestFrontedWhole && Speech.Is(tokens[sentence.FirstToken], SpeechClass.From) && _document.Text.Text[tokens[source - 1].Start] == ',';
    }

    private Statement? Postposed(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        string rule = IsPointerAlone(sentence, cue) ? "attribution.back-pointer" : cue.Row.Rule;
        if (cue.HasPronoun)
            return _registry.Person(current, cue.First) is not { } person ? null : new Statement(cue, [person], sentence.FirstToken, sentence.EndToken, rule) { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken), Via = Addressee(cue.End, sentence.EndToken) };
        if (!SourceFinder.TryBehind(_document, cue.End, limit, out int first, out int end) || (cue.Row.Stance == "named" && !EndsClause(sentence, end)))
            return null;

        // "…," kata pengawas proyek itu: whoever stands there says it, known or not
        bool isUnknown = !SourceParser.IsPlausible(_document, first, end);
        if (isUnknown && !(IsQuotedBy(cue.First, first) && EndsClause(sentence, end)))
            return null;
        List<Speaker> speakers = !isUnknown ? Resolve(first, end, current, collective: true) : PointedAt(first, end, current) is { } known ? [known] : Described(first, end);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, rule) { Said = SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken), Via = Addressee(end, sentence.EndToken) };
    }

    /// <summary>…, demikian BPBD, …; demikian X dalam siaran pers: nothing but who says it stands up to a sign or a preposition.</summary>
    private bool EndsClause(in Sentence sentence, int end) => end >= sentence.EndToken || _document.Tokens[end].Kind == TokenKind.Punctuation || SourceFinder.IsInDate(_document, end) || Speech.Is(_document.Tokens[end], SpeechClass.Stop);

    private bool IsPassive(int index)
    {
        foreach (Cue cue in _cues)
        {
            if (cue.First == index && cue.Row.Role is CueRole.Passive or CueRole.Relay)
                return true;
        }

        return false;
    }
}
