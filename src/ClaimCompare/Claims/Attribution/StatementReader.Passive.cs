using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Passives with their agents.</summary>
internal sealed partial class StatementReader
{
    private Statement? Passive(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (cue.End >= sentence.EndToken)
            return null;
        if (cue.Row.Stance == "own")
            return (Speech.Is(tokens[cue.First], SpeechClass.Plural) ? current : _registry.Person(current, cue.First)) is not { } own ? null : new Statement(cue, [own], sentence.FirstToken, sentence.EndToken, cue.Row.Rule) { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken) };

        // Dijelaskannya, 92 persen: the suffix is the agent
        if (cue.HasPronoun && _registry.Person(current, cue.First) is { } person)
            return new Statement(cue, [person], sentence.FirstToken, sentence.EndToken, cue.Row.Rule) { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken) };
        // "Dana yang telah diterima X": only what is known is got from whoever tells of it
        if (cue.Row.Stance == "evidence" && !HasEvidence(sentence.FirstToken, cue.First))
            return null;
        bool pointer = Speech.TryMatch(tokens, sentence.FirstToken, cue.First, SpeechClass.BackPointer, out int pointing) && cue.First - sentence.FirstToken - pointing <= LongestToAgent;
        pointer |= IsBarePointer(sentence, cue.First);
        int at = AgentBehind(cue.End, Math.Min(sentence.EndToken, limit));
        bool agent = at >= 0;
        if (at < 0)
            at = cue.End;
        bool relative = cue.First > sentence.FirstToken && Speech.Is(tokens[cue.First - 1], SpeechClass.Relative);

        // "Indeks harga yang diterima petani": a price, not what somebody was told
        if (cue.Row.Stance == "evidence" && relative && !agent && !tokens[at].IsCapitalised && !Speech.TryMatch(tokens, at, limit, SpeechClass.Institution | SpeechClass.Group | SpeechClass.Body, out _))
            return null;
        bool behind = cue.First > sentence.FirstToken && IsBehindContent(cue.First);
        bool head = (cue.First == sentence.FirstToken || relative || behind || pointer || IsSubjectOfSpeech(sentence, cue)) && (Speech.TryMatch(tokens, at, limit, SpeechClass.Collective | SpeechClass.Determiner, out _) || (tokens[at].IsCapitalised && Speech.Is(tokens[at], SpeechClass.Body)) || OfficeTable.TryMatch(tokens, at, limit, out _, out _));
        bool ofFigure = !agent && IsAgentOfFigure(sentence, cue, at);
        head |= ofFigure;
        if (!agent && !head && !tokens[at].IsCapitalised)
            return null;

        // "…," kata X ketika dikonfirmasi Y: when it was told
        if (!agent && !behind && cue.First > sentence.FirstToken + 1 && IsConjunction(tokens[cue.First - 1]))
            return null;

        // …, dinyatakan kejaksaan setempat; sebagaimana diumumkan lembaga itu: the agent follows what was said
        if (behind && !agent && !tokens[at].IsCapitalised && !Speech.TryMatch(tokens, at, limit, SpeechClass.Collective | SpeechClass.Body, out _) && !OfficeTable.TryMatch(tokens, at, limit, out _, out _))
            return null;

        // Titik yang diduga korban tertimbun: victims suppose nothing
        if (!agent && !ofFigure && KindWord.TryMatch(tokens, at, limit, out _, out KindWord counted) && counted.Role == KindRole.Noun && (relative || cue.Row.Stance == "estimate"))
            return null;

        // Tercatat 12 korban, dilaporkan dua warga: what is recorded or reported follows, not who does it
        // …, diumumkan juru bicara X: an office with a name or body
        bool introduced = behind && (Speech.Is(tokens[cue.First - 1], SpeechClass.Stop | SpeechClass.Closing) || (OfficeTable.TryMatch(tokens, at, limit, out int office, out bool isOffice) && isOffice && !OfficeTable.IsPerson(tokens, at) && at + office < limit && tokens[at + office].IsCapitalised));
        if (!agent && !relative && !pointer && !introduced && (!tokens[at].IsCapitalised || _document.Location == ClaimLocation.Title) && cue.Row.Stance is "record" or "estimate" or "evidence" && !ofFigure)
            return null;
        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;

        // X disebut polisi mencuri: what is said begins with a verb
        for (int i = first + 1; i < end && !tokens[first].IsCapitalised; i++)
        {
            if (!tokens[i].IsCapitalised && !Speech.Is(tokens[i], SpeechClass.Collective | SpeechClass.Body) && Predicates.IsActive(_document, i))
                end = i;
        }

        // Kawasan yang disebut Kampung X itu: a name, not who says it
        if (relative && !agent && end < sentence.EndToken && Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            return null;

        // Serangan yang digambarkan oleh X sebagai kejahatan: what somebody calls it
        if (relative && agent && end < sentence.EndToken && Speech.Is(tokens[end], SpeechClass.As))
            return null;
        List<Speaker> speakers = Resolve(first, end, current, collective: agent || head);
        if (speakers.Count == 0)
            return null;
        string rule = pointer ? "attribution.back-pointer" : cue.Row.Rule;
        return new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, rule) { IsClosing = behind, Said = SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken, contentBehind: cue.First == sentence.FirstToken) };
    }

    /// <summary>X memaparkan data itu dalam rapat; X menyampaikan hal tersebut kepada wartawan: whether all that an active verb of telling has is data or figures told before.</summary>
    private bool PointsBack(Cue cue, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (cue.Row.Role != CueRole.Active || cue.Row.Stance is not ("neutral" or "record" or "announce" or "assert") || !Speech.TryMatch(tokens, cue.End, limit, SpeechClass.BackPointer, out int length) || length < 2
            || !(Speech.Is(tokens[cue.End], SpeechClass.Evidence) || Speech.TryMatch(tokens, cue.End, limit, SpeechClass.Whole | SpeechClass.Continuation, out _)))
            return false;
        int at = cue.End + length;
        return at >= limit || tokens[at].Kind == TokenKind.Punctuation || Speech.Is(tokens[at], SpeechClass.Stop | SpeechClass.Place | SpeechClass.Addressee) || SourceFinder.IsInDate(_document, at) || CircumstanceWords.Occasions.TryMatch(tokens, at, limit, out _, out _);
    }

    /// <summary>Seperti diungkapkan X, Senin: a sentence that tells no figure, but who told the one before it.</summary>
    private bool IsBarePointer(in Sentence sentence, int cue)
    {
        if (cue != sentence.FirstToken + 1 || !Speech.Is(_document.Tokens[sentence.FirstToken], SpeechClass.Stop))
            return false;
        for (int q = _document.FirstQuantity(sentence.FirstToken); q < _document.Quantities.Count && _document.Quantities[q].FirstToken < sentence.EndToken; q++)
        {
            if (_document.Quantities[q].Kind is QuantityKind.Cardinal or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement)
                return false;
        }

        return true;
    }

    /// <summary>Hal senada dikatakan pedagang lain, X: a verb of speech behind a short subject without a figure that opens the sentence.</summary>
    private bool IsSubjectOfSpeech(in Sentence sentence, Cue cue) =>
        cue.Row.Stance == "neutral" && cue.First - sentence.FirstToken is >= 1 and <= LongestSpeechSubject && _document.Tokens[cue.First - 1].Kind == TokenKind.Word && !IsFigureBefore(sentence.FirstToken, cue.First);

    /// <summary>Penonton dicatat operator 9.214 orang: a body in lower case between a verb that has its subject and a figure.</summary>
    private bool IsAgentOfFigure(in Sentence sentence, Cue cue, int at)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (cue.First == sentence.FirstToken || tokens[cue.First - 1].Kind != TokenKind.Word)
            return false;
        int q = _document.FirstQuantity(at);
        if (IsAgentOfAmount(at, q))
            return true;
        if (!Speech.TryMatch(tokens, at, sentence.EndToken, SpeechClass.Group | SpeechClass.Common | SpeechClass.Institution, out int length) || !Speech.TryMatch(tokens, at, sentence.EndToken, SpeechClass.Collective, out _))
            return false;
        return q < _document.Quantities.Count && _document.Quantities[q].QualifierToken - at - length <= 1 && _document.Quantities[q].QualifierToken >= at + length;
    }

    /// <summary>Kerugian ditaksir pemilik toko mencapai Rp 700 juta: who speaks in lower case before a verb of amount and its figure.</summary>
    private bool IsAgentOfAmount(int at, int quantity)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (quantity >= _document.Quantities.Count || _document.Quantities[quantity].QualifierToken - at is < 1 or > LongestAmountAgent || !(Speech.Is(tokens[at], SpeechClass.Collective) || OfficeTable.TryMatch(tokens, at, tokens.Length, out _, out _)))
            return false;
        int verb = _document.Quantities[quantity].QualifierToken - 1;

        // Kerugian ditaksir pemilik toko Rp 700 juta: an amount right behind who speaks
        bool isAmount = _document.Quantities[quantity].Kind is QuantityKind.Money or QuantityKind.Measurement && !Predicates.IsVerbLike(_document, verb);
        for (int i = at; i < verb; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalised || (i > at && Predicates.IsVerbLike(_document, i)) || Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Joiner))
                return false;
        }

        return isAmount || (verb > at && Context.Is(tokens[verb], ContextClass.Skip) && Predicates.IsVerbLike(_document, verb));
    }

    /// <summary>Whether a small word begins a clause that tells when or why.</summary>
    private static bool IsConjunction(in Token token) =>
        !token.IsCapitalised && Speech.Is(token, SpeechClass.Clause) && !Speech.Is(token, SpeechClass.Complementiser | SpeechClass.Relative | SpeechClass.Place | SpeechClass.Addressee | SpeechClass.From | SpeechClass.Linker | SpeechClass.Contrast | SpeechClass.Continuation | SpeechClass.Closing);

    /// <summary>Whether a comma, or <c>seperti</c>, <c>sebagaimana</c> or <c>demikian</c> behind one, stands before a passive.</summary>
    private bool IsBehindContent(int cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int before = Speech.Is(tokens[cue - 1], SpeechClass.Stop | SpeechClass.Closing) && !tokens[cue - 1].IsCapitalised ? cue - 2 : cue - 1;
        return before >= 0 && _document.Text.Text[tokens[before].Start] == ',';
    }

    /// <summary>Dinyatakan rusak oleh X: the agent's preposition right behind a passive, or a few words further; -1 where there is none.</summary>
    private int AgentBehind(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = at; i < Math.Min(limit, at + LongestToAgent) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Agent) && !tokens[i].IsCapitalised)
                return i;

            // Jenazah yang diidentifikasi sebelumnya ditangani oleh X: the agent of another verb
            if (i > at && !tokens[i].IsCapitalised && Predicates.IsVerbLike(_document, i))
                return -1;
        }

        return -1;
    }
}
