using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Which statement of a sentence a figure belongs to.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>The statements of a sentence around a token: all but in a sentence that no one could have written.</summary>
    private static List<Statement> Near(List<Statement> said, int token)
    {
        if (said.Count <= MostNear)
            return said;
        int low = 0, high = said.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (said[middle].Cue.First <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return said.GetRange(Math.Clamp(low - (MostNear / 2), 0, said.Count - MostNear), MostNear);
    }

    private void AssignOne(int index, in Quantity quantity, List<Statement> said, Statement? relay)
    {
        int token = quantity.FirstToken;
        if (said.Count == 0 && _credits.Count > 0 && _credits.TryGetValue(ParagraphOf(token), out Statement? credit))
        {
            Put(index, credit, null, null, credit.Rule);
            return;
        }

        if (said.Count == 0 && _interview is { } answers && Answers(answers, token))
            return;
        int quote = QuoteFinder.IndexOf(_quotes, token);
        Statement? outer = null, inner = null;
        if (quote >= 0)
        {
            _byQuote.TryGetValue(quote, out outer);

            // A cue inside the quotation before the figure: BNPB mencatat 12, kata X
            inner = Inner(said, quote, token, outer);
            outer ??= PreviousQuote(quote) ?? TopicBefore(quote) ?? _topic ?? _current;
            string rule = "attribution.quotation";
            Put(index, inner ?? outer, inner is null ? null : outer, relay, inner is null ? rule : "attribution.nested");
            return;
        }

        // "Di Lumbungsari, kota berpenduduk 90.000 jiwa, …": the article tells of the place
        if (quantity.QualifierToken > 0 && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Describing))
        {
            Put(index, null, null, null, "attribution.narrator");
            return;
        }

        // "Ayah dari dua anak itu mengatakan": the article tells who speaks
        if (IsInSubject(said, token))
        {
            Put(index, null, null, null, "attribution.narrator");
            return;
        }

        Statement? left = Governing(said, token);

        // "Untuk relokasi, lanjutnya, Pemkab menyiapkan 81 hektare": what another body plans is told by who speaks
        if (left is { Cue.Row.Stance: "announce" or "aim" } plan && said.Exists(s => s.Cue.Row.Role == CueRole.Postposed && s.Cue.First < plan.Cue.First && s.First is not null && !Same(s, plan)))
            left = null;
        Statement? according = According(said, token);

        // "Polisi menyebut 10 orang, sedangkan menurut warga 12": two who stand side by side
        if (left is not null && according is not null && IsApart(left, according))
        {
            if (token < according.Cue.First)
                according = null;
            else
                left = null;
        }

        // "Menurut Kyiv 500 tentara tewas, tetapi Moskow menyebut 50": the other one speaks behind the contrast
        if (left is not null && according is not null && according.Cue.First < left.SourceFirst && OpensContrast(according.Cue.End, left.SourceFirst))
            according = null;
        Statement? right = Postposed(said, token);
        if (right is not null && IsOfSpeaker(right, token, sentenceEnd: document.Sentences[document.Text.SentenceOf(token)].EndToken))
        {
            // "…," keluh pedagang bernama X, seorang ibu empat putra: the article tells of the speaker
            Put(index, null, null, null, "attribution.narrator");
            return;
        }

        Statement? passive = said.FindLast(s => s.Cue.Row.Role == CueRole.Passive && s.Rule != "attribution.back-pointer");
        Statement? quoting = left ?? right ?? according;
        Statement? quoted = quoting is null ? null : Quoted(said, token, quoting);
        Statement? framing = left?.Cue.Row.Stance == "nominal" ? Framing(said, left) : null;
        if (quoted is not null)
            Put(index, quoted, quoting, null, "attribution.nested");
        else if (framing is not null && !Same(left!, framing))
        {
            // "Menurut laporan AFP, …, kata beberapa pejabat": the agency passes on
            bool passes = framing.Cue.Row.Role == CueRole.Postposed && OutletTable.IsOne(left!.Speakers[0].Name);
            Put(index, passes ? framing : left, passes ? left : framing, relay, "attribution.nested");
        }
        else if (left is not null && right is not null && !Same(left, right))
            Put(index, left, right, relay, "attribution.nested");
        else if (left is not null && according is not null && !Same(left, according) && according.Cue.First == left.Cue.End + 1 && according.Cue.First < token && left.Speakers[0].IsBody && according.Speakers[0] is { IsBody: false, IsNamed: true } && char.IsUpper(according.Speakers[0].Name[0]))
        {
            // X pernah menyebut, menurut Y, 12: who tells of it stands between commas
            Put(index, left, according, relay, "attribution.nested");
        }
        else if (left is not null && according is not null && !Same(left, according) && according.Cue.First > left.Cue.First && according.Cue.First < token)
            Put(index, according, left, relay, "attribution.nested");
        else if (left is not null && according is not null && !Same(left, according))
            Put(index, according.IsEvidence ? according : left, according.IsEvidence ? left : according, relay, "attribution.nested");
        else if (left is not null && Outer(said, left) is { } saying)
        {
            // X mengatakan pemerintah menargetkan 12: what somebody wants or plans is told by who says so
            bool isOwn = left.Cue.Row.Stance is "announce" or "aim";
            Put(index, isOwn ? saying : left, isOwn ? null : saying, relay, isOwn ? saying.Rule : "attribution.nested");
        }
        else if (left is null && according is { IsEvidence: true } && Teller(said, according) is { } teller)
            Put(index, according, teller, relay, "attribution.nested");
        else if (left is null && according is not null && right is not null && !Same(right, according) && OutletTable.IsOne(according.Speakers[0].Name))
            Put(index, right, according, relay, "attribution.nested");
        else if ((left ?? according ?? right ?? passive ?? said.Find(s => s.Cue.Row.Role == CueRole.Relay) ?? said.Find(s => s.Rule == "attribution.back-pointer" && s.Cue.End < token)) is { } statement)
            Put(index, statement, null, relay, statement.Rule);
        else if (_list is not null)
            Put(index, _list, null, relay, "attribution.list");
        else if (IsWhere(quantity, isPointedAt: false))
            Put(index, null, null, null, "attribution.narrator");
        else if (_continues ??= Continues())
            Put(index, _current, null, relay, "attribution.carried");
        else if (relay is not null)
            Put(index, relay, null, null, "attribution.relay-only");
        else if (IsAgentless())
            Put(index, null, null, null, Agentless);
    }

    /// <summary>Kota X, 90 kilometer dari perbatasan; yang berjarak 400 meter dari: how far a place is from another, which the article tells.</summary>
    private bool IsWhere(in Quantity quantity, bool isPointedAt)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quantity.Kind != QuantityKind.Measurement || !Speech.At(tokens, quantity.EndToken, SpeechClass.From) || quantity.QualifierToken == 0)
            return false;
        int before = quantity.QualifierToken - 1;
        return (isPointedAt && document.Text.Text[tokens[before].Start] == ',') || CircumstanceWords.Apart.TryMatch(tokens, before, before + 1, out _, out _);
    }

    /// <summary>The last active verb, outside of quotations, whose scope begins before a token.</summary>
    private Statement? Governing(List<Statement> said, int token)
    {
        for (int i = said.Count - 1; i >= 0; i--)
        {
            Statement s = said[i];
            if (s.Cue.Row.Role is CueRole.Active or CueRole.Headline && s.From <= token && !IsCountOfStatements(s, token) && QuoteFinder.IndexOf(_quotes, s.Cue.First) < 0)
                return s;
        }

        return null;
    }

    /// <summary>Massa menyerukan enam tuntutan, X menyampaikan empat usulan: how many things somebody says is nothing that he says.</summary>
    private bool IsCountOfStatements(Statement statement, int token)
    {
        int q = document.FirstQuantity(token);
        return q < document.Quantities.Count && document.Quantities[q] is var quantity && quantity.QualifierToken == statement.Cue.End && quantity.EndToken < document.Tokens.Length && ObjectWords.Is(document.Tokens[quantity.EndToken], ObjectClass.Statement);
    }

    /// <summary>The first cue behind a token that stands behind what was said; else the first of that sort at all.</summary>
    private static Statement? Postposed(List<Statement> said, int token)
    {
        Statement? first = null;
        foreach (Statement s in said)
        {
            if (s.Cue.Row.Role != CueRole.Postposed)
                continue;
            if (s.Cue.First > token)
                return s;
            first ??= s;
        }

        return first;
    }

    /// <summary>Dilaporkan 12 orang hilang: whether the present sentence has a passive of speech whose agent nobody knows.</summary>
    private bool IsAgentless()
    {
        // Asked for every figure of a sentence: its cues are looked for once
        if (_agentlessIndex == _index)
            return _isAgentless;
        var cues = new List<Cue>();
        CueFinder.Find(document, _sentences[_index].Sentence, cues);
        int at = cues.FindIndex(c => c.Row.Role == CueRole.Passive);
        (_agentlessIndex, _isAgentless) = (_index, at >= 0);
        if (at >= 0)
            _agentless[document.Text.SentenceOf(_sentences[_index].Sentence.FirstToken)] = cues[at];
        return _isAgentless;
    }

    /// <summary>Notes the statement of a quantity, with the date and relayer that hold at this place.</summary>
    private void Put(int quantity, Statement? statement, Statement? outer, Statement? relay, string rule)
    {
        Speaker? speaker = statement?.First, framing = outer?.First;
        PartialDate? date = statement?.Said ?? outer?.Said ?? relay?.Said ?? speaker?.Said ?? framing?.Said;
        if (date is null && SaidByBody(speaker) is { } shared)
            speaker!.Said = speaker.FirstSaid = date = shared;
        _isAssigned[quantity] = rule != Agentless;
        _assigned.Add((quantity, statement, outer, statement?.Via ?? outer?.Via ?? relay?.Via ?? speaker?.Via, date, rule, relay?.Cue.First ?? int.MaxValue));
    }

    /// <summary>KPU mengumumkan pada Rabu …, and then "…," kata Ketua KPU Rahma Widuri: the day on which the body of a person spoke, where that is the same speech.</summary>
    private PartialDate? SaidByBody(Speaker? speaker) =>
        speaker is { IsBody: false, Organisation: not null, FirstSaid: null } && _current?.First is { IsBody: true, Said: { HasDay: true } said } body && _registry.Body(speaker) == body ? said : null;

    /// <summary>Takes back that a figure was only carried from an earlier sentence: who is named right behind it told it.</summary>
    private bool Retract(int quantity)
    {
        int at = _assigned.FindLastIndex(a => a.Quantity == quantity);
        if (at < 0 || _assigned[at].Rule != "attribution.carried")
            return false;
        _assigned.RemoveAt(at);
        return true;
    }

    /// <summary>Hal itu disampaikan X: the figures of the sentence before, and of the lead, are X's.</summary>
    private void PointBack(Statement pointer, Sentence? previous)
    {
        if (previous is not { } sentence)
            return;
        // Rincian tersebut dibacakan X: all items of the list before
        int start = sentence.FirstToken;
        for (int i = document.Text.SentenceOf(start); i > 0 && ListItem.Is(document, document.Sentences[i]); i--)
            start = document.Sentences[i].FirstToken;

        // Hal itu: two sentences of a lead, none of which has a source of its own
        Sentence pointing = _sentences[_index].Sentence;
        bool whole = start == sentence.FirstToken && Speech.TryMatch(document.Tokens, pointing.FirstToken, pointing.EndToken, SpeechClass.Whole, out _);
        for (int i = _index - 2, steps = 0; whole && i >= 0 && steps < LongestPointed && _sentences[i].Sentence.Paragraph == sentence.Paragraph && _sentences[i].Statements.Count == 0; i--, steps++)
            start = _sentences[i].Sentence.FirstToken;

        // "Harga itu berkisar … Harga ini …", and in the next paragraph "Hal itu diungkapkan X": a short paragraph is pointed at as a whole
        if (sentence.Paragraph != _sentences[_index].Sentence.Paragraph)
        {
            // Data itu: all that the paragraph gives
            bool isData = IsData(pointing.FirstToken) || IsData(pointer.Cue.End);
            for (int i = _index - 1, steps = 0; i >= 0 && steps < (isData ? LongestPointed : LongestPointedParagraph) && _sentences[i].Sentence.Paragraph == sentence.Paragraph && _sentences[i].Statements.Count == 0; i--, steps++)
                start = Math.Min(start, _sentences[i].Sentence.FirstToken);
        }

        for (int q = document.FirstQuantity(start); q < _quantity; q++)
        {
            ref readonly Quantity quantity = ref document.Quantities[q];
            if (quantity.FirstToken < sentence.EndToken && kinds[q].IsClaim && !IsWhere(quantity, isPointedAt: true) && (!_isAssigned[q] || (sentence.Paragraph == _sentences[_index].Sentence.Paragraph && Retract(q))))
                Put(q, pointer, null, null, pointer.Rule);
        }
    }

    private bool IsData(int token) => Speech.At(document.Tokens, token, SpeechClass.Evidence) && Speech.At(document.Tokens, token, SpeechClass.Body);

    private static bool Same(Statement a, Statement b) => a.Speakers.Count > 0 && b.Speakers.Count > 0 && (a.Speakers[0] == b.Speakers[0]
        || string.Equals(a.Speakers[0].Organisation, b.Speakers[0].Name, StringComparison.OrdinalIgnoreCase));
}
