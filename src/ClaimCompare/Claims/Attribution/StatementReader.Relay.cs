using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Relays, and passives with their agents.</summary>
internal sealed partial class StatementReader
{
    private Statement? Relay(in Sentence sentence, Cue cue, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = cue.End;
        bool evidence = Speech.TryMatch(tokens, at, limit, SpeechClass.Evidence, out _);
        int paper = -1;
        while (at < limit && (Speech.Is(tokens[at], SpeechClass.Agent) || Speech.TryMatch(tokens, at, limit, SpeechClass.Medium | SpeechClass.Evidence, out _) || Speech.Is(tokens[at], SpeechClass.Stop)) && !tokens[at].IsCapitalised)
        {
            evidence |= Speech.TryMatch(tokens, at, limit, SpeechClass.Evidence, out _);
            paper = paper < 0 && Speech.Is(tokens[at], SpeechClass.Medium) && Speech.Is(tokens[at], SpeechClass.Collective) ? at : paper;
            at += Speech.TryMatch(tokens, at, limit, SpeechClass.Medium | SpeechClass.Evidence, out int length) ? length : 1;
        }

        string? via = null;
        int end = at;
        if (OutletTable.TryMatch(tokens, at, limit, out int n, out _))
            (via, end) = Outlets(at, at + n, limit);
        else if (at < limit && evidence && Quoted(sentence, cue, at, limit) is { } document)
            return document;
        else if (at < limit && tokens[at].IsCapitalised && tokens[at].Kind == TokenKind.Word && !SourceFinder.IsInDate(_document, at) && SourceFinder.TryBehind(_document, at, limit, out int first, out end) && AllCapital(first, end = BeforeComma(first, end)))
            via = IsWhere(at, first, end) ? null : SourceParser.Text(_document, first, end);
        if (via != null && cue.Row.Stance == "agent" && !OutletTable.IsOne(via))
            via = null;
        if (via is not null && cue.Row.Stance == "quote" && !OutletTable.IsOne(via) && SourceParser.IsBody(_document, at, end) && Quoted(sentence, cue, at, limit) is { } body)
            return body;
        if (via is null && (evidence || cue.Row.Stance == "agent" || IsDescribed(at, limit)) && Quoted(sentence, cue, at, limit) is { } quoted)
            return quoted;

        // Demikian laporan media setempat: papers without a name
        if (via is null && paper >= 0 && Quoted(sentence, cue, paper, limit) is { } papers)
            return papers;

        // Laman X melansir bahwa: the outlet stands before the verb
        if (via is null && Before(sentence, cue) is { } outlet)
            return outlet;
        if (via is null || IsPublisher(via))
            return null;

        // Kutip X dari pernyataan Y: Y is the source
        List<Speaker> speakers = Of(end, sentence.EndToken);

        // Dua pejabat yang dikutip X: those quoted stand before the relative clause
        if (speakers.Count == 0 && cue.First - 1 > sentence.FirstToken && Speech.Is(tokens[cue.First - 1], SpeechClass.Relative) && SourceFinder.TryBefore(_document, sentence.FirstToken, cue.First - 1, out int who, out int whoEnd) && SourceParser.IsPlausible(_document, who, whoEnd))
            speakers = Resolve(who, whoEnd, null, collective: true);
        return new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, "attribution.relay(" + cue.Row.Form + ")") { Via = via, ViaEnd = end, Said = SaidAround(sentence, cue.First, cue.First, end, Math.Min(end + 8, sentence.EndToken)) };
    }

    /// <summary>Keterangan yang dikutip di Jakarta: where something was read.</summary>
    private bool IsWhere(int at, int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return at > 0 && !tokens[at - 1].IsCapitalised && PlaceWords.Default.At.TryMatch(tokens, at - 1, at, out _, out _) && Speech.Is(tokens[at - 1], SpeechClass.Place)
            && (PlaceWords.Default.TryName(tokens, first, end, out _) || PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _));
    }

    /// <summary>Dilansir AFP dan Reuters: the names of outlets that a joining word ends, and where they end.</summary>
    private (string Names, int End) Outlets(int first, int end, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string one = SourceParser.Text(_document, first, end), names = one;
        for (int at = end; at + 1 < limit && (IsAnd(tokens[at]) || _document.Text.Text[tokens[at].Start] == ',') && OutletTable.TryMatch(tokens, at + 1, limit, out int length, out _); at += length + 1)
        {
            string next = SourceParser.Text(_document, at + 1, at + 1 + length);
            if (!IsPublisher(next))
                names += Statement.Separator + next;
            if (IsAnd(tokens[at]))
                return (names, at + 1 + length);
        }

        return (one, end);
    }

    /// <summary>The statement of an outlet that is the subject of a verb of relaying; null where the subject is none.</summary>
    private Statement? Before(in Sentence sentence, Cue cue)
    {
        if (cue.First == sentence.FirstToken || !SourceFinder.TryBefore(_document, sentence.FirstToken, cue.First, out int first, out int end)
            || SourceParser.Parse(_document, first, end) is not { Kind: SourceKind.Outlet } mention || IsPublisher(mention.Name) || _registry.Resolve(mention, null) is not { } speaker)
            return null;
        return new Statement(cue with { Row = cue.Row with { Role = CueRole.Active, Stance = "record" } }, [speaker], cue.End, sentence.EndToken, "attribution.active(" + cue.Row.Form + ")") { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken, contentBehind: true) };
    }

    /// <summary>Dilansir X, juru bicara Y: whoever stands behind the comma is not the outlet.</summary>
    private int BeforeComma(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (_document.Text.Text[_document.Tokens[i].Start] == ',')
                return i;
        }

        return end;
    }

    /// <summary>Mengutip dua pejabat intelijen, mengutip sumber: people without a name are quoted.</summary>
    private bool IsDescribed(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (at < limit && (Speech.Is(tokens[at], SpeechClass.Determiner) || SourceFinder.IsInQuantity(_document, at)))
            at++;
        return at < limit && !tokens[at].IsCapitalised && (Speech.TryMatch(tokens, at, limit, SpeechClass.Collective, out _) || OfficeTable.TryMatch(tokens, at, limit, out _, out _));
    }

    /// <summary>Mengutip pernyataan X: the person quoted is the source.</summary>
    private Statement? Quoted(in Sentence sentence, Cue cue, int at, int limit)
    {
        if (at < limit && SourceFinder.IsInQuantity(_document, at) && !_document.Tokens[at].IsCapitalised)
            at++;
        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;
        List<Speaker> speakers = Resolve(first, end, null, collective: !_document.Tokens[first].IsCapitalised);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, "attribution.quoted(" + cue.Row.Form + ")") { Said = SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken) };
    }

    /// <summary>The owner of the statement behind a relay: <c>dari pernyataan X</c>.</summary>
    private List<Speaker> Of(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (at + 2 >= limit || !Speech.Is(tokens[at], SpeechClass.Stop) || !Speech.TryMatch(tokens, at + 1, limit, SpeechClass.Evidence, out int length)
            || !SourceFinder.TryBehind(_document, at + 1 + length, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return [];
        return Resolve(first, end, null, collective: false);
    }

    /// <summary>Kepada AFP, X mengatakan: the outlet at the head of the sentence.</summary>
    private string? FrontedAddressee(in Sentence sentence, int source)
    {
        for (int i = sentence.FirstToken; i < Math.Min(source, sentence.FirstToken + 3); i++)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.Addressee))
                return Addressee(i, source);
        }

        return null;
    }

    /// <summary>Mengatakan kepada AFP: the outlet that a statement was made to.</summary>
    private string? Addressee(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = at; i < Math.Min(limit, at + 10); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Addressee))
            {
                i++;
                int medium = i;
                while (Speech.TryMatch(tokens, i, limit, SpeechClass.Medium, out int length))
                    i += length;

                // Kepada kantor berita itu: the one named last
                if (i > medium && i < limit && Speech.Is(tokens[i], SpeechClass.Anaphor))
                    return _lastOutlet;
                return OutletTable.TryMatch(tokens, i, limit, out int n, out _) && SourceParser.Text(_document, i, i + n) is var name && !IsPublisher(name) && !(i + n < limit && tokens[i + n].IsCapitalised && IsPublisher(SourceParser.Text(_document, i, i + n + 1))) ? name : null;
            }

            // Kata perwira polisi X, Rahma Widuri, kepada AFP
            if (tokens[i].Kind == TokenKind.Punctuation && _document.Text.Text[tokens[i].Start] != ',')
                return null;
        }

        return null;
    }

    private bool AllCapital(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!_document.Tokens[i].IsCapitalised && !Speech.Is(_document.Tokens[i], SpeechClass.Linker))
                return false;
        }

        return end - first <= 5;
    }

    internal bool IsPublisher(string outlet) => _document.Article.Outlet is { } own && Bare(outlet).Equals(Bare(own), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of an outlet without the ending of its web address.</summary>
    private static ReadOnlySpan<char> Bare(string outlet) => outlet.IndexOf('.', StringComparison.Ordinal) is > 2 and var at ? outlet.AsSpan(0, at) : outlet;

    private Statement? Passive(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (cue.End >= sentence.EndToken)
            return null;

        // Dijelaskannya, 92 persen: the suffix is the agent
        if (cue.HasPronoun && _registry.Person(current, cue.First) is { } person)
            return new Statement(cue, [person], sentence.FirstToken, sentence.EndToken, "attribution.passive(" + cue.Row.Form + ")") { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken) };
        bool pointer = Speech.TryMatch(tokens, sentence.FirstToken, cue.First, SpeechClass.BackPointer, out int pointing) && cue.First - sentence.FirstToken - pointing <= LongestToAgent;
        int at = AgentBehind(cue.End, Math.Min(sentence.EndToken, limit));
        bool agent = at >= 0;
        if (at < 0)
            at = cue.End;
        bool relative = cue.First > sentence.FirstToken && Speech.Is(tokens[cue.First - 1], SpeechClass.Relative);
        bool behind = cue.First > sentence.FirstToken && IsBehindContent(cue.First);
        bool head = (cue.First == sentence.FirstToken || relative || behind || pointer) && (Speech.TryMatch(tokens, at, limit, SpeechClass.Collective | SpeechClass.Determiner, out _) || (tokens[at].IsCapitalised && Speech.Is(tokens[at], SpeechClass.Body)) || OfficeTable.TryMatch(tokens, at, limit, out _, out _));
        if (!agent && !head && !tokens[at].IsCapitalised)
            return null;

        // …, dinyatakan kejaksaan setempat; sebagaimana diumumkan lembaga itu: the agent follows what was said
        if (behind && !agent && !tokens[at].IsCapitalised && !Speech.TryMatch(tokens, at, limit, SpeechClass.Collective | SpeechClass.Body, out _) && !OfficeTable.TryMatch(tokens, at, limit, out _, out _))
            return null;

        // Tercatat 12 korban, dilaporkan dua warga: what is recorded or reported follows, not who does it
        bool introduced = behind && Speech.Is(tokens[cue.First - 1], SpeechClass.Stop | SpeechClass.Closing);
        if (!agent && !relative && !pointer && !introduced && !tokens[at].IsCapitalised && cue.Row.Stance is "record" or "estimate")
            return null;
        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;

        // Kawasan yang disebut Kampung X itu: a name, not who says it
        if (relative && !agent && end < sentence.EndToken && Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            return null;
        List<Speaker> speakers = Resolve(first, end, current, collective: agent || head);
        if (speakers.Count == 0)
            return null;
        string rule = pointer ? "attribution.back-pointer" : "attribution.passive(" + cue.Row.Form + ")";
        return new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, rule) { IsClosing = behind, Said = SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken, contentBehind: cue.First == sentence.FirstToken) };
    }

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
        }

        return -1;
    }
}
