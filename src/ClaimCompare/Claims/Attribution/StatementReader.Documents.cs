using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <content>Documents and sites that speak for themselves, and who speaks for a body between its name and the verb.</content>
internal sealed partial class StatementReader
{
    private const int LongestPaperPhrase = 6;

    /// <summary>Padahal manifes hanya mencatat 280 penumpang: a document that nobody stands behind, at the head of a clause and right before the verb; null where none does.</summary>
    private Statement? Paper(in Sentence sentence, Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = Math.Max(sentence.FirstToken, cue.First - LongestPaperPhrase); i < cue.First; i++)
        {
            if (!CueContexts.TryMatch(tokens, i, cue.First, CueContext.Paper, out int length))
                continue;
            if (i > sentence.FirstToken && !IsComma(i - 1) && !Speech.Is(tokens[i - 1], SpeechClass.Clause | SpeechClass.Contrast | SpeechClass.Continuation | SpeechClass.Determiner | SpeechClass.Complementiser))
                return null;
            // Riset tersebut, manifesnya: whoever gave it, or whose it is
            if (tokens[i + length - 1].Has(TokenFlags.CliticNya) || (Speech.Is(tokens[i + length], SpeechClass.Anaphor) && Speech.TryMatch(tokens, i, cue.First, SpeechClass.Evidence, out _)))
                return null;
            for (int k = i + length; k < cue.First; k++)
            {
                if (tokens[k].IsCapitalised || !Speech.Is(tokens[k], SpeechClass.Bridge | SpeechClass.Anaphor))
                    return null;
            }

            return Described(i, i + length) is { Count: > 0 } papers ? new Statement(cue, papers, cue.End, sentence.EndToken, cue.Row.Rule) { SourceFirst = i, IsEvidence = true } : null;
        }

        return null;
    }

    /// <summary>Menurut manifes, menurut sebuah penelitian: the document behind a preposition that nobody stands behind; empty where there is none.</summary>
    private List<Speaker> PaperAt(int at, int end)
    {
        if (at < end && Speech.Is(_document.Tokens[at], SpeechClass.Determiner))
            at++;
        return CueContexts.TryMatch(_document.Tokens, at, end, CueContext.Paper, out int length) && !_document.Tokens[at + length - 1].Has(TokenFlags.CliticNya) ? Described(at, at + length) : [];
    }

    /// <summary>Laman kota.go.id yang dikelola pemerintah, Senin pukul 12.00, menunjukkan: the site opens the sentence, and what is told of it stands before the verb; null where none does.</summary>
    private Statement? Site(in Sentence sentence, Cue cue)
    {
        int first = sentence.FirstToken;
        if (_statements.Count > 0 || cue.First - first is < 2 or > LongestSurvey || SourceParser.SiteAt(_document, first, cue.First) is not (> 0 and var address) || IsFigureBefore(first, cue.First))
            return null;
        string name = SourceParser.Text(_document, address, address + 1);
        return _registry.Resolve(new SourceMention(name, name, SourceKind.Body, address, address + 1), null) is { } site && !IsPublisher(name) ? new Statement(cue, [site], cue.End, sentence.EndToken, cue.Row.Rule) { SourceFirst = first, IsEvidence = true } : null;
    }

    /// <summary>Pemerintah X, lewat juru bicaranya Rahma Widuri, mengatakan: who speaks for the body between its name and the verb; null where nobody is named.</summary>
    private Speaker? Spokesman(int first, int end, int cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = end < cue && IsComma(end) ? end + 1 : end;
        if (at + 2 >= cue || !CueContexts.Is(tokens[at], CueContext.Through) || !OfficeTable.TryMatch(tokens, at + 1, cue, out _, out bool isOffice) || !isOffice
            || !SourceFinder.TryBehind(_document, at + 1, cue, out int office, out int stop) || SourceParser.Parse(_document, office, stop) is not { Kind: SourceKind.Person } person)
            return null;
        return _registry.Resolve(person with { Organisation = person.Organisation ?? SourceParser.Parse(_document, first, end)?.Organisation }, null);
    }

    /// <summary>Begitu kata X, seraya membuka catatannya: who told the sentence before, in one without a figure.</summary>
    private bool IsPointerAlone(in Sentence sentence, Cue cue) =>
        cue.First == sentence.FirstToken && cue.End - cue.First > 1 && Speech.Is(_document.Tokens[cue.First], SpeechClass.BackPointer) && !IsFigureBefore(sentence.FirstToken, sentence.EndToken);

    /// <summary>12 orang kabur sebelum petugas sempat mendata: a clause without a figure says nothing.</summary>
    private bool IsClauseOfRecord(in Sentence sentence, Cue cue, int first)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        return cue.Row.Stance == "record" && first > sentence.FirstToken && !tokens[first - 1].IsCapitalised && Speech.Is(tokens[first - 1], SpeechClass.Clause) && (cue.End >= sentence.EndToken || tokens[cue.End].Kind == TokenKind.Punctuation);
    }
}
