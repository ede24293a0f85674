using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Relays: who is passed on, and by which outlet.</summary>
internal sealed partial class StatementReader
{
    private Statement? Relay(in Sentence sentence, Cue cue, int limit, Speaker? current)
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

        // Tercatat di laman X, where tercatat di RSUD X says where people are
        if (cue.Row.Stance == "site" && !evidence)
            return null;
        string? via = null;
        int end = at;
        if (OutletTable.TryMatch(tokens, at, limit, out int n, out _))
            (via, end) = Outlets(at, at + n, limit);
        else if (at < limit && evidence && Quoted(sentence, cue, at, limit, current) is { } document)
            return document;
        else if (at < limit && tokens[at].IsCapitalised && tokens[at].Kind == TokenKind.Word && !SourceFinder.IsInDate(_document, at) && SourceFinder.TryBehind(_document, at, limit, out int first, out end) && AllCapital(first, end = BeforeComma(first, end)))
            via = IsWhere(at, first, end) ? null : SourceParser.Text(_document, first, end);
        if (via != null && cue.Row.Stance == "agent" && !OutletTable.IsOne(via))
            via = null;
        if (via is not null && cue.Row.Stance == "quote" && !OutletTable.IsOne(via) && (SourceParser.IsBody(_document, at, end) || IsOfPaper(sentence, cue)) && Quoted(sentence, cue, at, limit, current) is { } body)
            return body;
        if (via is null && (evidence || cue.Row.Stance == "agent" || IsDescribed(at, limit)) && Quoted(sentence, cue, at, limit, current) is { } quoted)
            return quoted;

        // Pernyataan yang disiarkan televisi X: through whom it was said, not who says it
        bool isTold = cue.First > sentence.FirstToken && Speech.Is(tokens[cue.First - 1], SpeechClass.Relative);

        // Demikian laporan media setempat: papers without a name
        if (via is null && paper >= 0 && !isTold && Quoted(sentence, cue, paper, limit, current) is { } papers)
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
        return new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, cue.Row.Rule) { Via = via, ViaEnd = end, Said = SaidAround(sentence, cue.First, cue.First, end, Math.Min(end + 8, sentence.EndToken)) };
    }

    /// <summary>Harian X yang mengutip Y: a paper quotes, so the other one is no paper.</summary>
    private bool IsOfPaper(in Sentence sentence, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (cue.First == sentence.FirstToken || !Speech.Is(tokens[cue.First - 1], SpeechClass.Relative))
            return false;
        for (int i = cue.First - 2; i >= Math.Max(sentence.FirstToken, cue.First - LongestPaper); i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Medium) && !tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    /// <summary>Keterangan yang dikutip di Jakarta: where something was read.</summary>
    private bool IsWhere(int at, int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return at > 0 && !tokens[at - 1].IsCapitalised && PlaceWords.Default.At.TryMatch(tokens, at - 1, at, out _, out _) && Speech.Is(tokens[at - 1], SpeechClass.Place)
            && (PlaceWords.Default.TryName(tokens, first, end, out _) || PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _));
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
    private Statement? Quoted(in Sentence sentence, Cue cue, int at, int limit, Speaker? current)
    {
        if (at < limit && SourceFinder.IsInQuantity(_document, at) && !_document.Tokens[at].IsCapitalised)
            at++;
        if (at >= limit)
            return null;

        // Mengutip sumber pemerintah, X melaporkan: who quotes stands behind the comma; menurut X, mengutip Y, …: the insertion ends there
        bool isInserted = cue.First > sentence.FirstToken && IsComma(cue.First - 1) && !_document.Tokens[at].IsCapitalised;
        for (int i = at; i < limit && ((cue.First == sentence.FirstToken && limit < sentence.EndToken) || isInserted); i++)
        {
            if (_document.Text.Text[_document.Tokens[i].Start] == ',')
                limit = i;
        }

        if (!SourceFinder.TryBehind(_document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;
        List<Speaker> speakers = Resolve(first, end, null, collective: !_document.Tokens[first].IsCapitalised);
        return speakers.Count == 0 ? null : new Statement(cue, speakers, sentence.FirstToken, sentence.EndToken, "attribution.quoted(" + cue.Row.Form + ")") { Said = cue.Row.Stance == "site" ? null : SaidAround(sentence, cue.First, cue.First, end, sentence.EndToken), Via = Quoting(sentence, cue, current, speakers[0]) };
    }

    /// <summary>Xinhua mengutip X yang menyebut; surat kabar itu juga mengutip X: who quotes, right before the verb; null where nobody does.</summary>
    private string? Quoting(in Sentence sentence, Cue cue, Speaker? current, Speaker quoted)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = cue.First > sentence.FirstToken && Speech.Is(tokens[cue.First - 1], SpeechClass.Relative) ? cue.First - 1 : cue.First;
        if (cue.Row.Stance != "quote" || at <= sentence.FirstToken || tokens[at - 1].Kind == TokenKind.Punctuation || !SourceFinder.TryBefore(_document, sentence.FirstToken, at, out int first, out int end) || !SourceParser.IsPlausible(_document, first, end))
            return null;
        if (Speech.Is(tokens[first], SpeechClass.Medium) && Speech.Is(tokens[end - 1], SpeechClass.Anaphor))
            return _lastOutlet;
        bool wasBackReference = _wasBackReference;
        string? name = Resolve(first, end, current, collective: false) is [{ } one] && one != quoted && !IsPublisher(one.Name) ? one.Name : null;
        _wasBackReference = wasBackReference;
        return name;
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

    private bool AllCapital(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!_document.Tokens[i].IsCapitalised && !Speech.Is(_document.Tokens[i], SpeechClass.Linker))
                return false;
        }

        return end - first <= 5;
    }
}
