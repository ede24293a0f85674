using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads the statements of one sentence: each cue with its source, date and scope.</summary>
internal sealed class StatementReader
{
    private readonly Document _document;
    private readonly SpeakerRegistry _registry;
    private readonly List<(int First, int End)> _quotes;
    private readonly List<Cue> _cues = [];
    private bool _wasBackReference;

    private const int LongestLabel = 7;
    private const int LongestToAgent = 4;
    private static readonly CueRow ColonRow = new(":", CueRole.Headline, "neutral");

    public StatementReader(Document document, SpeakerRegistry registry, List<(int First, int End)> quotes)
    {
        _document = document;
        _registry = registry;
        _quotes = quotes;
    }

    /// <summary>The statements of a sentence, in the order of their cues.</summary>
    public List<Statement> Read(in Sentence sentence, Speaker? current)
    {
        var statements = new List<Statement>();
        _cues.Clear();
        CueFinder.Find(_document, sentence, _cues);
        if (Colon(sentence) is { } label)
        {
            statements.Add(label);
            current = label.Speakers[0];
        }

        int viaEnd = sentence.FirstToken;
        for (int i = 0; i < _cues.Count; i++)
        {
            Cue cue = _cues[i];
            int floor = i > 0 ? Math.Max(_cues[i - 1].End, viaEnd) : sentence.FirstToken;
            int relay = RelayBetween(i);
            _wasBackReference = false;
            int limit = i + 1 < _cues.Count ? _cues[i + 1].First : sentence.EndToken;
            Statement? statement = cue.Row.Role switch
            {
                CueRole.Active or CueRole.Headline => Active(sentence, cue, relay < 0 ? Floor(floor, cue.First) : Floor(i > 1 ? _cues[i - 2].End : sentence.FirstToken, relay), relay, limit, current),
                CueRole.Postposed => Postposed(sentence, cue, limit, current),
                CueRole.According => According(sentence, cue, limit, current),
                CueRole.Relay => Relay(sentence, cue, limit),
                _ => Passive(sentence, cue, limit, current),
            };
            if (statement is null)
                continue;
            statement = statement with { IsBackReference = cue.HasPronoun || _wasBackReference };
            viaEnd = Math.Max(viaEnd, statement.ViaEnd);
            statements.Add(statement);
            if (statement.Speakers.Count > 0)
                current = statement.Speakers[0];
        }

        NominalReader.Read(this, _document, sentence, current, _cues, statements);
        return statements;
    }

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

    /// <summary>BMKG: Magnitudo 5,6 …: a body or known speaker and a colon at the head of a headline, heading or note.</summary>
    private Statement? Colon(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int first = sentence.FirstToken, end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestLabel) && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || Speech.Is(tokens[end], SpeechClass.Linker)))
            end++;
        if (end == first || end + 1 >= sentence.EndToken || text[tokens[end].Start] != ':' || tokens[end].Has(TokenFlags.SpaceBefore) || !Names(first, end))
            return null;
        List<Speaker> speakers = Resolve(first, end, null, collective: true);
        return speakers.Count == 0 ? null : new Statement(new Cue(end, end + 1, ColonRow, HasPronoun: false), speakers, end + 1, sentence.EndToken, "attribution.colon");
    }

    /// <summary>Whether words before a colon name who speaks: a body, an acronym, an office, or somebody known; not a place or a part of a list.</summary>
    private bool Names(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (PlaceWords.Default.TryName(tokens, first, end, out int place) && first + place == end)
            return false;
        if (PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _) && !OfficeTable.TryMatch(tokens, first, end, out _, out _))
            return false;
        return PlaceWords.Default.Bodies.TryMatch(tokens, first, end, out _, out _) || Speech.Is(tokens[first], SpeechClass.Collective) || OfficeTable.TryMatch(tokens, first, end, out _, out _)
            || (tokens[first].Has(TokenFlags.AllCaps) && tokens[first].Length is >= 3 and <= 8) || _registry.IsKnown(SourceParser.Text(_document, first, end));
    }

    /// <summary>X, seperti dilansir Y, mengatakan: where the relay between a source and its verb begins, or -1.</summary>
    private int RelayBetween(int index)
    {
        if (index == 0 || _cues[index - 1].Row.Role != CueRole.Relay || _cues[index].Row.Role != CueRole.Active)
            return -1;
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int start = _cues[index - 1].First;
        while (start > 0 && Speech.Is(tokens[start - 1], SpeechClass.Stop) && !tokens[start - 1].IsCapitalised)
            start--;
        return start > 0 && text[tokens[start - 1].Start] == ',' && text[tokens[_cues[index].First - 1].Start] is ',' or ')' ? start - 1 : -1;
    }

    private Statement? Active(in Sentence sentence, Cue cue, int floor, int relay, int limit, Speaker? current)
    {
        if (!SourceFinder.TryBefore(_document, floor, relay < 0 ? cue.First : relay, out int first, out int end) || !(SourceParser.IsPlausible(_document, first, end) || (_document.Tokens[first].IsCapitalised && _registry.IsKnown(SourceParser.Text(_document, first, end)))))
            return null;
        // "mendukung X dan memperhitungkan Y": the verb belongs to the one before it
        if (IsAnd(_document.Tokens[end - 1]) || (relay < 0 && IsAnd(_document.Tokens[cue.First - 1])))
            return null;
        if (cue.Row.Stance == "evidence" && !Speech.TryMatch(_document.Tokens, first, end, SpeechClass.Evidence, out _))
            return null;
        List<Speaker> speakers = Resolve(first, end, current, cue.Row.Stance == "record" || cue.Row.Stance == "announce");
        return speakers.Count == 0 ? null : new Statement(cue, speakers, cue.End, sentence.EndToken, "attribution.active(" + cue.Row.Form + ")") { Said = SaidAround(sentence, DateBefore(sentence, first), cue.First, cue.End, limit), Via = Addressee(cue.End, limit) };
    }

    private Statement? Postposed(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        string rule = "attribution.postposed(" + cue.Row.Form + ")";
        if (cue.HasPronoun)
            return _registry.Person(current) is not { } person ? null : new Statement(cue, [person], sentence.FirstToken, sentence.EndToken, rule) { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken), Via = Addressee(cue.End, sentence.EndToken) };
        if (!SourceFinder.TryBehind(_document, cue.End, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;
        List<Speaker> speakers = Resolve(first, end, current, collective: true);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, rule) { Said = SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken), Via = Addressee(end, sentence.EndToken) };
    }

    private Statement? According(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        string rule = "attribution.according(" + cue.Row.Form + ")";
        if (cue.HasPronoun)
            return current is null ? null : new Statement(cue, [current], sentence.FirstToken, sentence.EndToken, rule);
        int at = SkipEvidence(cue.End, sentence.EndToken, out bool evidence);

        // Relays and passives inside "data yang dihimpun dari posko" do not end the phrase
        limit = Math.Max(limit, sentence.EndToken);
        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;
        List<Speaker> speakers = Resolve(first, end, current, collective: true);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, rule) { IsEvidence = evidence, Said = SaidAround(sentence, cue.First, cue.First, end, end + 6) };
    }

    /// <summary>Data, laporan, keterangan (yang dihimpun oleh, dari): the owner behind them is the source.</summary>
    internal int SkipEvidence(int at, int limit, out bool evidence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        evidence = false;
        for (int steps = 0; at < limit && steps < 10; steps++)
        {
            if (Speech.TryMatch(tokens, at, limit, SpeechClass.Evidence, out int length))
            {
                evidence = true;
                at += length;
            }
            else if (!tokens[at].IsCapitalised && (Speech.Is(tokens[at], SpeechClass.Agent) || (evidence && (Speech.Is(tokens[at], SpeechClass.Clause | SpeechClass.Stop | SpeechClass.Bridge) || IsPassive(at)))))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsPassive(int index)
    {
        foreach (Cue cue in _cues)
        {
            if (cue.First == index && cue.Row.Role is CueRole.Passive or CueRole.Relay)
                return true;
        }

        return false;
    }

    private Statement? Relay(in Sentence sentence, Cue cue, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = cue.End;
        bool evidence = Speech.TryMatch(tokens, at, limit, SpeechClass.Evidence, out _);
        while (at < limit && (Speech.Is(tokens[at], SpeechClass.Agent) || Speech.TryMatch(tokens, at, limit, SpeechClass.Medium | SpeechClass.Evidence, out _) || Speech.Is(tokens[at], SpeechClass.Stop)) && !tokens[at].IsCapitalised)
        {
            evidence |= Speech.TryMatch(tokens, at, limit, SpeechClass.Evidence, out _);
            at += Speech.TryMatch(tokens, at, limit, SpeechClass.Medium | SpeechClass.Evidence, out int length) ? length : 1;
        }

        string? via = null;
        int end = at;
        if (OutletTable.TryMatch(tokens, at, limit, out int n, out _))
            (via, end) = (SourceParser.Text(_document, at, at + n), at + n);
        else if (at < limit && evidence && Quoted(sentence, cue, at, limit) is { } document)
            return document;
        else if (at < limit && tokens[at].IsCapitalised && tokens[at].Kind == TokenKind.Word && !SourceFinder.IsInDate(_document, at) && SourceFinder.TryBehind(_document, at, limit, out int first, out end) && AllCapital(first, end))
            via = SourceParser.Text(_document, first, end);
        if (via is not null && cue.Row.Stance == "quote" && !OutletTable.IsOne(via) && SourceParser.IsBody(_document, at, end) && Quoted(sentence, cue, at, limit) is { } body)
            return body;
        if (via is null && (evidence || IsDescribed(at, limit)) && Quoted(sentence, cue, at, limit) is { } quoted)
            return quoted;
        if (via is null || IsPublisher(via))
            return null;

        // Kutip X dari pernyataan Y: Y is the source
        List<Speaker> speakers = Of(end, sentence.EndToken);
        return new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, "attribution.relay(" + cue.Row.Form + ")") { Via = via, ViaEnd = end, Said = SaidAround(sentence, cue.First, cue.First, end, Math.Min(end + 8, sentence.EndToken)) };
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

    /// <summary>Mengatakan kepada AFP: the outlet that a statement was made to.</summary>
    private string? Addressee(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = at; i < Math.Min(limit, at + 10); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Addressee))
            {
                i++;
                while (Speech.TryMatch(tokens, i, limit, SpeechClass.Medium, out int length))
                    i += length;
                return OutletTable.TryMatch(tokens, i, limit, out int n, out _) && SourceParser.Text(_document, i, i + n) is var name && !IsPublisher(name) ? name : null;
            }

            if (tokens[i].Kind == TokenKind.Punctuation)
                return null;
        }

        return null;
    }

    private Statement? Passive(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (cue.End >= sentence.EndToken)
            return null;
        int at = AgentBehind(cue.End, Math.Min(sentence.EndToken, limit));
        bool agent = at >= 0;
        if (at < 0)
            at = cue.End;
        bool relative = cue.First > sentence.FirstToken && Speech.Is(tokens[cue.First - 1], SpeechClass.Relative);
        bool head = (cue.First == sentence.FirstToken || relative) && (Speech.TryMatch(tokens, at, limit, SpeechClass.Collective | SpeechClass.Determiner, out _) || (tokens[at].IsCapitalised && Speech.Is(tokens[at], SpeechClass.Body)) || OfficeTable.TryMatch(tokens, at, limit, out _, out _));
        if (!agent && !head && !tokens[at].IsCapitalised)
            return null;

        // Tercatat 12 korban, dilaporkan dua warga: what is recorded or reported follows, not who does it
        if (!agent && !relative && !tokens[at].IsCapitalised && cue.Row.Stance is "record" or "estimate")
            return null;
        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;

        // Kawasan yang disebut Kampung X itu: a name, not who says it
        if (relative && !agent && end < sentence.EndToken && Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            return null;
        bool pointer = Speech.TryMatch(tokens, sentence.FirstToken, cue.First, SpeechClass.BackPointer, out _);
        List<Speaker> speakers = Resolve(first, end, current, collective: agent || head);
        if (speakers.Count == 0)
            return null;
        string rule = pointer ? "attribution.back-pointer" : "attribution.passive(" + cue.Row.Form + ")";
        return new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, rule) { Said = SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken) };
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

    /// <summary>The sources of a phrase: one, or several where plural sources are listed.</summary>
    internal List<Speaker> Resolve(int first, int end, Speaker? current, bool collective)
    {
        var speakers = new List<Speaker>();
        ReadOnlySpan<Token> tokens = _document.Tokens;

        // Data BNPB menunjukkan: the owner of the evidence; laporan itu: whoever gave it
        int at = SkipEvidence(first, end, out bool evidence);
        if (evidence && (at >= end || Speech.Is(tokens[at], SpeechClass.Anaphor)))
        {
            _wasBackReference = true;
            return current is null ? [] : [current];
        }

        if (evidence)
            first = at;
        bool anonymous = IsReduplicated(first) && Speech.Is(tokens[first], SpeechClass.Collective);
        foreach ((int from, int to) in Split(first, end))
        {
            SourceMention? mention = SourceParser.Parse(_document, from, to);
            if (mention is null || (mention.Kind == SourceKind.Description && !collective && !Speech.TryMatch(tokens, from, to, SpeechClass.Collective, out _) && !OfficeTable.TryMatch(tokens, from, to, out _, out _) && !tokens[from].IsCapitalised && !Speech.Is(tokens[from], SpeechClass.Determiner)))
                continue;
            // Sources of several countries speak for no body
            if (anonymous)
                mention = mention with { Organisation = null, Kind = SourceKind.Description };
            _wasBackReference |= mention.Kind is SourceKind.Pronoun or SourceKind.Anaphor;
            if (_registry.Resolve(mention, current) is { } speaker && !speakers.Contains(speaker))
                speakers.Add(speaker);
        }

        return speakers;
    }

    /// <summary>Splits a list of sources: <c>sumber-sumber Korea Selatan, Ukraina, dan Barat</c>. A comma with a name behind an office is no list.</summary>
    private List<(int First, int End)> Split(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        bool plural = Speech.Is(tokens[first], SpeechClass.Collective) && IsReduplicated(first);
        plural |= IsList(first, end);
        var parts = new List<(int, int)>();
        int start = first;
        for (int i = first; i < end; i++)
        {
            bool and = IsAnd(tokens[i]) && i + 1 < end && i > start && (tokens[i + 1].IsCapitalised || Speech.Is(tokens[i + 1], SpeechClass.Collective) || OfficeTable.TryMatch(tokens, i + 1, end, out _, out _));
            if ((plural && text[tokens[i].Start] == ',') || (and && (plural || (parts.Count == 0 && BothNames(start, i, i + 1, end)))))
            {
                if (i > start)
                    parts.Add((start, i));
                start = i + 1;
            }
        }

        if (start < end)
            parts.Add((start, end));
        return parts;
    }

    private bool IsReduplicated(int index) => _document.Text.TextOf(_document.Tokens[index]).Contains('-');

    /// <summary>Names with commas and a joining word before the last: <c>Moskow, Kyiv, dan Minsk</c>.</summary>
    private bool IsList(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int commas = 0, joiners = 0;
        for (int i = first; i < end; i++)
        {
            if (text[tokens[i].Start] == ',')
                commas++;
            else if (IsAnd(tokens[i]))
                joiners++;
            else if (!tokens[i].IsCapitalised || OfficeTable.TryMatch(tokens, i, end, out _, out _))
                return false;
        }

        return commas > 0 && joiners == 1 && !Speech.Is(tokens[first], SpeechClass.Body);
    }

    private static bool IsAnd(in Token token) => Speech.Is(token, SpeechClass.Joiner) && !token.IsCapitalised;

    // "Moskow dan Kyiv" are two, "Kementerian Energi dan Sumber Daya Mineral" is one
    private bool BothNames(int first, int middle, int second, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;

        // "Pusat Kajian X dan Forum Y": the second begins like a source of its own
        bool body = PlaceWords.Default.Bodies.TryMatch(tokens, second, end, out _, out _) || OfficeTable.TryMatch(tokens, second, end, out _, out _) || (!tokens[second].IsCapitalised && Speech.Is(tokens[second], SpeechClass.Collective));
        if (body && tokens[middle - 1].Kind == TokenKind.Word && (tokens[middle - 1].IsCapitalised || Speech.Is(tokens[middle - 1], SpeechClass.Collective)))
            return true;
        for (int i = first; i < end; i++)
        {
            if (i != middle && (!tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Body) || OfficeTable.TryMatch(tokens, i, end, out _, out _)))
                return false;
        }

        return second < end && middle - first <= 3 && end - second <= 3;
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

    /// <summary>Pada Senin, X mengatakan: where the time before a source begins; the source itself where there is none.</summary>
    private int DateBefore(in Sentence sentence, int source)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = source;
        while (at > sentence.FirstToken && (tokens[at - 1].Kind == TokenKind.Punctuation || SourceFinder.IsInDate(_document, at - 1)) && source - at < 12)
            at--;
        return at;
    }

    /// <summary>The date beside a cue or its source, outside of quotations.</summary>
    internal PartialDate? SaidAround(in Sentence sentence, int first, int cue, int cueEnd, int limit)
    {
        PartialDate? before = null;
        int last = Math.Min(limit, sentence.EndToken);
        for (int d = _document.FirstDate(first); d < _document.Dates.Count && _document.Dates[d].FirstToken < last; d++)
        {
            DateMention date = _document.Dates[d];
            if (QuoteFinder.IndexOf(_quotes, date.FirstToken) >= 0)
                continue;
            if (date.Tie is DateTie.AsOf or DateTie.Since || date.IsSpan || (!date.Value.HasDay && (date.Value.Month == 0 || date.FirstToken >= cueEnd)))
                continue;
            if (date.EndToken <= cue)
                before = Day(date.Value);
            else if (date.FirstToken >= cueEnd && date.FirstToken - cueEnd < 25 && !NumberBetween(cueEnd, date.FirstToken))
                return Day(date.Value);
        }

        return before;
    }

    private static PartialDate Day(PartialDate date) => date.HasTime ? PartialDate.OfDay(date.First) : date;

    // A figure between cue and date: the date belongs to the figure
    private bool NumberBetween(int first, int end)
    {
        for (int q = _document.FirstQuantity(first); q < _document.Quantities.Count && _document.Quantities[q].FirstToken < end; q++)
        {
            if (_document.Quantities[q].Kind is QuantityKind.Cardinal or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement)
                return true;
        }

        return false;
    }
}
