using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Labels before a colon: who speaks in a heading or note.</summary>
internal sealed partial class StatementReader
{
    /// <summary>BMKG: Magnitudo 5,6 …: a body or known speaker and a colon at the head of a headline, heading or note.</summary>
    private Statement? Colon(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int first = BehindStamp(sentence), end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestLabel) && tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || Speech.Is(tokens[end], SpeechClass.Linker)))
            end++;
        int colon = end > first ? BehindMedium(sentence, end) : end;
        if (end == first || colon + 1 >= sentence.EndToken || text[tokens[colon].Start] != ':' || tokens[colon].Has(TokenFlags.SpaceBefore) || !Names(first, end) || FigureRow.HasSibling(_document, _document.Text.SentenceOf(sentence.FirstToken)))
            return null;
        List<Speaker> speakers = Resolve(first, end, null, collective: true);
        return speakers.Count == 0 ? null : new Statement(new Cue(colon, colon + 1, ColonRow, HasPronoun: false), speakers, colon + 1, sentence.EndToken, "attribution.colon");
    }

    /// <summary>KBRI X lewat akun resminya: 12 orang tewas; BPBD dalam rilis malam ini: …: the colon behind the words that tell by what means somebody speaks; the index given where none stand there.</summary>
    private int BehindMedium(in Sentence sentence, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (end + 2 >= sentence.EndToken || tokens[end].IsCapitalised || !(CueContexts.Is(tokens[end], CueContext.Through) || Speech.Is(tokens[end], SpeechClass.Place)))
            return end;
        bool isMedium = false;
        for (int i = end + 1; i < Math.Min(sentence.EndToken, end + LongestLabel + 2); i++)
        {
            if (_document.Text.Text[tokens[i].Start] == ':')
                return isMedium ? i : end;
            if (tokens[i].Kind != TokenKind.Word || CueFinder.IsVerb(tokens[i]))
                return end;
            isMedium |= Speech.Is(tokens[i], SpeechClass.Evidence | SpeechClass.Account | SpeechClass.Medium);
        }

        return end;
    }

    /// <summary>Whether words before a colon name who speaks: a body, an acronym, an office, or somebody known; not a place or a part of a list.</summary>
    private bool Names(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (PlaceWords.Default.TryName(tokens, first, end, out int place) && first + place == end)
            return false;
        if (PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _) && !Speech.Is(tokens[first], SpeechClass.Institution) && !(end == first + 1 && Speech.Is(tokens[first], SpeechClass.Collective)) && !OfficeTable.TryMatch(tokens, first, end, out _, out _))
            return false;

        // "Data Terbaru X:" is what the line is about; "Data BNPB:" whose it is
        if (Speech.Is(tokens[first], SpeechClass.Evidence) && !(first + 1 < end && (Speech.Is(tokens[first + 1], SpeechClass.Body | SpeechClass.Collective) || tokens[first + 1].Has(TokenFlags.AllCaps))))
            return false;
        return PlaceWords.Default.Bodies.TryMatch(tokens, first, end, out _, out _) || (Speech.Is(tokens[first], SpeechClass.Institution) && Speech.Is(tokens[first], SpeechClass.Body)) || Speech.Is(tokens[first], SpeechClass.Collective) || IsRegionalBody(first, end) || NamePhrases.Organisations.Length(_document, first, end) == end - first || OfficeTable.TryMatch(tokens, first, end, out _, out _)
            || (tokens[first].Has(TokenFlags.AllCaps) && tokens[first].Length is >= 3 and <= 8) || (_registry.IsKnown(SourceParser.Text(_document, first, end)) && (tokens[first].Word == 0 || GivenNames.Contains(_document, first)));
    }

    /// <summary>Disnaker, Damkar Kota X: the short name of a body that stands in every region, by itself or with the region.</summary>
    private bool IsRegionalBody(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return Speech.Is(tokens[first], SpeechClass.Regional) && Speech.Is(tokens[first], SpeechClass.Body) && (first + 1 == end || (PlaceWords.Default.TryName(tokens, first + 1, end, out int place) && first + 1 + place == end));
    }

    /// <summary>18.55 WITA — KPU: …: where a sentence begins behind the time and dash of a live report.</summary>
    private int BehindStamp(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = sentence.FirstToken;
        while (at < Math.Min(sentence.EndToken, sentence.FirstToken + LongestStamp) && (SourceFinder.IsInDate(_document, at) || (at > sentence.FirstToken && _document.Text.Text[tokens[at].Start] is '-' or '–' or '—' or '|')))
            at++;
        return at < sentence.EndToken ? at : sentence.FirstToken;
    }
}
