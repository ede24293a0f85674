using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <content>Prepositions of sources, and the documents between them and whose they are.</content>
internal sealed partial class StatementReader
{
    private Statement? According(in Sentence sentence, Cue cue, int limit, Speaker? current)
    {
        string rule = cue.Row.Rule;
        if (cue.HasPronoun)
            return current is null ? null : new Statement(cue, [current], sentence.FirstToken, sentence.EndToken, rule);
        // Dalam laporan bersama X: the noun may be longer than the cue has it
        bool isBehind = Speech.Is(_document.Tokens[cue.End - 1], SpeechClass.Evidence);
        int noun = isBehind && Speech.TryMatch(_document.Tokens, cue.End - 1, sentence.EndToken, SpeechClass.Evidence, out int longest) && !Speech.Is(_document.Tokens[cue.End + longest - 2], SpeechClass.Anaphor) ? cue.End - 1 + longest : cue.End;
        int at = SkipEvidence(noun, sentence.EndToken, out bool evidence, isBehind);

        // Dalam laporan bertajuk X: a title, not who gave it
        if (at < sentence.EndToken && CueContexts.TryMatch(_document.Tokens, at, sentence.EndToken, CueContext.Title, out _))
            return null;

        // Berdasarkan adanya laporan: that there is one, not what it says
        if (cue.End < sentence.EndToken && ObjectWords.Is(_document.Tokens[cue.End], ObjectClass.Existence))
            return null;

        // Sebaran pengungsi berdasarkan desa, yaitu …: by what the figures are told apart
        if (!evidence && IsDimension(at, sentence.EndToken))
            return null;

        // Menurut laporan itu: whoever gave it
        if ((evidence || Speech.Is(_document.Tokens[cue.End - 1], SpeechClass.Evidence)) && current is not null && at < sentence.EndToken && (Speech.Is(_document.Tokens[at], SpeechClass.Anaphor) || (at > cue.End + 1 && Speech.Is(_document.Tokens[at - 1], SpeechClass.Anaphor) && _document.Tokens[at].Kind == TokenKind.Punctuation)))
            return new Statement(cue, [current], sentence.FirstToken, sentence.EndToken, rule) { IsEvidence = true, IsBackReference = true };

        // Menurut hitungannya: whoever speaks has counted
        if (evidence && current is not null && _document.Tokens[at - 1].Has(TokenFlags.CliticNya) && (at >= sentence.EndToken || _document.Tokens[at].Kind == TokenKind.Punctuation))
            return new Statement(cue, [current], sentence.FirstToken, sentence.EndToken, rule) { IsEvidence = true, IsBackReference = true };

        // Relays and passives inside "data yang dihimpun dari posko" do not end the phrase
        limit = Math.Max(limit, sentence.EndToken);
        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return PaperAt(cue.End, sentence.EndToken) is { Count: > 0 } paper ? new Statement(cue, paper, sentence.FirstToken, sentence.EndToken, rule) { IsEvidence = true } : null;

        // Menurut X, salah satu korban percaya: a description of X would have a comma behind it too
        if (ClauseBehindName(first, end, sentence.EndToken) is var clause && clause > first)
            end = clause;

        // Dalam keterangan yang diterima di Y, dari data yang dihimpun Z: where it was read, and the paper that got it
        if (IsInstrument(cue.End, first) || (CueContexts.Is(_document.Tokens[first], CueContext.Press) && !_document.Tokens[end - 1].IsCapitalised))
            return null;
        if (at > cue.End && (IsWhere(at, first, end) || (at > cue.End + 1 && IsPassive(at - 1) && OutletTable.IsOne(SourceParser.Text(_document, first, end)))))
            return null;
        (int from, int to) = (sentence.FirstToken, sentence.EndToken);

        // Rudal yang menurut militer jatuh di laut, dan …: the clause alone, where what it says follows the source
        if (cue.First > from && Speech.Is(_document.Tokens[cue.First - 1], SpeechClass.Relative))
        {
            for (int i = first + 1; i < end; i++)
            {
                if (!Speech.Is(_document.Tokens[i], SpeechClass.Collective | SpeechClass.Body) && Predicates.IsVerbLike(_document, i))
                    end = i;
            }

            from = cue.End;
            to = end;
            while (to < sentence.EndToken && _document.Text.Text[_document.Tokens[to].Start] != ',')
                to++;
        }

        List<Speaker> speakers = Resolve(first, end, current, collective: true);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, from, to, rule) { IsEvidence = evidence, Said = SaidAround(sentence, cue.First, cue.First, end, end + 6, contentBehind: true) };
    }

    /// <summary>Where the comma behind a name stands that a determiner and no second comma follows; 0 where there is none.</summary>
    private int ClauseBehindName(int first, int end, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (!tokens[first].IsCapitalised || (end < limit && tokens[end].Kind == TokenKind.Punctuation))
            return 0;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (IsComma(i))
                return !tokens[i + 1].IsCapitalised && Speech.TryMatch(tokens, i + 1, end, SpeechClass.Determiner, out _) ? i : 0;
        }

        return 0;
    }

    /// <summary>Berdasarkan desa, menurut jenis kelamin: whether a common noun by which things are told apart stands alone, without a name or a word that points at one.</summary>
    private bool IsDimension(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (at >= limit || !CueContexts.TryMatch(tokens, at, limit, CueContext.Dimension, out int length))
            return false;
        int behind = at + length;

        // Lalu Lintas Berdasarkan Arah: a heading has capitals of its own
        if (tokens[at].IsCapitalised)
            return behind < tokens.Length && _document.Text.Text[tokens[behind].Start] == ':';
        return behind >= limit || !(tokens[behind].IsCapitalised || Speech.Is(tokens[behind], SpeechClass.Anaphor | SpeechClass.Relative) || Predicates.IsVerbLike(_document, behind));
    }

    /// <summary>Data, laporan, keterangan (yang dihimpun oleh, dari): the owner behind them is the source.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="limit">Where to end.</param>
    /// <param name="evidence">Whether a document stands there.</param>
    /// <param name="isBehind">Whether a document stands right before.</param>
    internal int SkipEvidence(int at, int limit, out bool evidence, bool isBehind = false)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        evidence = false;
        for (int steps = 0; at < limit && steps < 10; steps++)
        {
            // Surat kabar X, situs berita X: a medium, not two documents
            if (Speech.TryMatch(tokens, at, limit, SpeechClass.Evidence, out int length) && !IsGlued(at + length) && !(Speech.TryMatch(tokens, at, limit, SpeechClass.Medium, out int medium) && medium > length))
            {
                evidence = true;
                at += length;
            }
            else if (!tokens[at].IsCapitalised && !Speech.Is(tokens[at], SpeechClass.Topic) && (Speech.Is(tokens[at], SpeechClass.Agent) || (steps == 0 && Speech.Is(tokens[at], SpeechClass.From)) || ((evidence || (isBehind && !Speech.Is(tokens[at], SpeechClass.Anaphor))) && (Speech.Is(tokens[at], SpeechClass.Clause | SpeechClass.Stop | SpeechClass.Bridge) || IsPassive(at) || (Speech.Is(tokens[at - 1], SpeechClass.Relative) && Predicates.IsVerbLike(_document, at) && !Predicates.IsActive(_document, at))))))
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

    /// <summary>Berdasarkan satelit X, dari rekaman CCTV: whether an instrument stands at or before a phrase, which answers for nothing.</summary>
    internal bool IsInstrument(int first, int phrase)
    {
        for (int i = first; i <= phrase && i < _document.Tokens.Length; i++)
        {
            if (CueContexts.Is(_document.Tokens[i], CueContext.Instrument))
                return true;
        }

        return false;
    }
}
