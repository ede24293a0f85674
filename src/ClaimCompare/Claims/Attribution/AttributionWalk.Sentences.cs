using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>One sentence of the walk: the figures that its statements tell, and who has spoken last behind it.</summary>
internal sealed partial class AttributionWalk
{
    private const int LongestFronted = 1;

    /// <summary>The first speaker of the last statement that has one, outside of quotations and of clauses that only tell when; else null.</summary>
    /// <remarks>Berdasarkan pengakuan sopir, …: whoever has a name and spoke before passes on what somebody without one told, and speaks on.</remarks>
    private Speaker? LastSpeaker(List<Statement> statements, int sentence, Speaker? before)
    {
        for (int i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i] is { Cue.Row: { Role: CueRole.According } or { Stance: "nominal" }, First: { IsBody: false } told } && before is { IsBody: false, IsNamed: true } && !told.Name.AsSpan().ContainsAnyInRange('A', 'Z'))
                continue;
            if (statements[i].First is { } first && QuoteFinder.IndexOf(_quotes, statements[i].Cue.First) < 0 && !(i > 0 && (IsSubordinate(sentence, statements[i]) || IsTold(statements, i))))
                return first;
        }

        return null;
    }

    /// <summary>The last statement whose cue stands outside of quotations, and not in a clause behind another that only tells when; else the last of all.</summary>
    private Statement LastFraming(List<Statement> said, int first)
    {
        for (int i = said.Count - 1; i >= 0; i--)
        {
            // "…," ungkap X, menukil dari laman Y: X goes on
            if (i > 0 && said[i].Cue.Row.Role == CueRole.Relay && said[i - 1].Cue.Row.Role == CueRole.Postposed)
                continue;
            if (QuoteFinder.IndexOf(_quotes, said[i].Cue.First) < 0 && !(i > 0 && (IsSubordinate(first, said[i]) || IsTold(said, i))))
                return said[i];
        }

        return said[^1];
    }

    /// <summary>X menuturkan, ada 12 kasus yang diungkap Y; X menambahkan, Y telah meminta 12: whether a passive in a relative clause, or what somebody wants, stands in what an active verb before it tells.</summary>
    private bool IsTold(List<Statement> said, int index)
    {
        Statement passive = said[index];
        if (passive.Cue.Row is { Role: CueRole.Active, Stance: "announce" or "aim" })
            return Outer(said, passive) is not null;
        return passive.Cue.Row.Role == CueRole.Passive && passive.Cue.First > 0 && Speech.Is(document.Tokens[passive.Cue.First - 1], SpeechClass.Relative) && said[index - 1] is { Cue.Row.Role: CueRole.Active, Rule: not "attribution.back-pointer" } active && active.From < passive.Cue.First && active.Cue.First < passive.Cue.First;
    }

    /// <summary>Keterangan itu dimuat harian X yang mengutip Y: the figures pointed back at are Y's, through X; null where nobody is quoted.</summary>
    private static Statement? QuotedThrough(List<Statement> said, Statement pointer)
    {
        foreach (Statement s in said)
        {
            if (s.Cue.Row is { Role: CueRole.Relay, Stance: "quote" } && s.Cue.First > pointer.Cue.First)
                return s with { Via = pointer.Speakers[0].Name, Rule = pointer.Rule };
        }

        return null;
    }

    private void Assign(in Sentence sentence, List<Statement> statements, Sentence? previous)
    {
        Statement? relay = statements.Find(s => s.Via is not null && s.Cue.Row.Role == CueRole.Relay);
        List<Statement> said = statements.TrueForAll(s => s.Speakers.Count > 0) ? statements : statements.FindAll(s => s.Speakers.Count > 0);
        Paragraph paragraph = document.Paragraphs[sentence.Paragraph];
        bool explicitHere = said.Count > 0;
        if (paragraph.Role == ParagraphRole.Subheading || (!explicitHere && (EndsCarrying(sentence) || _ownVoice.Contains(sentence.FirstToken))) || (previous is { } one && document.EntryTime(one) != document.EntryTime(sentence)))
            _current = null;
        Statement? reaction = !explicitHere && _topics.TryGetValue(sentence.FirstToken, out Statement? subject) && subject.Cue.Row == Reaction ? subject : null;
        if (reaction is not null && !(_current is { } present && Same(present, reaction)))
            _current = null;
        _isInterrupted |= !explicitHere && _current?.Cue.Row.Role == CueRole.Postposed && HasOwnActor(sentence);
        if (said.Find(s => s.Rule == "attribution.back-pointer") is { } pointer)
            PointBack(QuotedThrough(said, pointer) ?? pointer, previous);
        // Rahma menelepon. Dia marah. "…": the pronoun keeps who the sentence before it is about
        _topic = previous is { } earlier && earlier.Paragraph == sentence.Paragraph && !explicitHere
            ? _topics.GetValueOrDefault(earlier.FirstToken) ?? (_index > 0 && _sentences[_index - 1].Statements.Count == 0 && Speech.Is(document.Tokens[earlier.FirstToken], SpeechClass.Third) ? _topic : null) : null;
        _continues = null;
        int assigned = _assigned.Count;
        while (_quantity < document.Quantities.Count && document.Quantities[_quantity].FirstToken < sentence.EndToken)
        {
            ref readonly Quantity quantity = ref document.Quantities[_quantity];
            if (quantity.FirstToken >= sentence.FirstToken && kinds[_quantity].IsClaim)
                AssignOne(_quantity, quantity, Near(said, quantity.FirstToken), relay);
            _quantity++;
        }

        Told told = TellsOf(assigned, _current);
        if (document.Location != ClaimLocation.Title && Headlines.Is(document, sentence))
        {
            // A heading inside the text opens a part of its own
            _current = null;
        }
        else if (explicitHere)
        {
            // Who frames the sentence goes on speaking
            Statement framing = LastFraming(said, sentence.FirstToken);

            // The Meridian, mengutip dua pejabat, menulis: those quoted go on, through the paper
            if (framing.Cue.Row.Role == CueRole.Active && Quoted(said, int.MaxValue, framing) is { } origin)
                framing = origin with { Via = framing.Speakers[0].Name };

            // Kantor berita X melaporkan Y mengatakan: the agency goes on passing Y on
            if (framing is { Via: null, Cue.Row.Role: CueRole.Active } && Outer(said, framing) is { } agency && OutletTable.IsOne(agency.Speakers[0].Name))
                framing = framing with { Via = agency.Speakers[0].Name };
            Speak(Counted(said, framing) ?? framing);
            if (relay is not null)
                Remember(framing, relay);
            foreach (Statement s in said)
                Remember(s, null);
        }
        else if (InOpenQuote(sentence, out Statement? quoted))
        {
            Speak(quoted ?? _current);
        }
        else if (reaction is not null)
        {
            // X menyayangkan kejadian itu: whoever takes a stand speaks next
            Speak(reaction);
        }
        else if (relay is not null && Speech.Is(document.Tokens[sentence.FirstToken], SpeechClass.Closing))
        {
            // Demikian dilansir X: the report is over
            _current = null;
        }
        else if (relay is not null && relay.Cue.First - sentence.FirstToken <= LongestFronted)
        {
            // Mengutip X, 12 orang tewas: what follows in the paragraph is still the outlet's
            Speak(_continues == true && _current is { Speakers.Count: > 0 } current ? current with { Via = relay.Via, Said = relay.Said ?? current.Said } : relay);
        }
        else
        {
            _carried++;
        }

        // Whose the figures of this sentence are, for the next one
        bool isFresh = _cueIndex == _index;
        _told = isFresh && told != Told.Nothing ? Told.Speaker : told;
        _allTold = told != Told.Nothing && (isFresh || _allTold);
        _isRecital = isFresh || (_isRecital && told == Told.Speaker);
    }
}
