using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Statements within statements: who passes on whom, and which clauses stand apart.</summary>
internal sealed partial class AttributionWalk
{
    /// <summary>The last statement inside a quotation, before a token, that is not of whoever is quoted.</summary>
    private Statement? Inner(List<Statement> said, int quote, int token, Statement? outer)
    {
        for (int i = said.Count - 1; i >= 0; i--)
        {
            Statement s = said[i];
            if (s.Cue.First >= _quotes[quote].First && s.Cue.End <= token && QuoteFinder.IndexOf(_quotes, s.Cue.First) == quote && s.Cue.Row.Role is CueRole.Active or CueRole.According && !IsOwn(s, outer) && !IsPronoun(s))
                return s;
        }

        return null;
    }

    /// <summary>"Menurut saya …", "Kami menduga …", "Mereka mengatakan …": whoever is quoted, and those of whom the quotation speaks.</summary>
    private bool IsPronoun(Statement s)
    {
        int pronoun = s.Cue.Row.Role == CueRole.According ? s.Cue.End : s.SourceFirst;
        return pronoun > 0 && Speech.At(document.Tokens, pronoun, SpeechClass.Pronoun);
    }

    /// <summary>Whom an outlet, or a verb of quoting, passes on before a token.</summary>
    private static Statement? Quoted(List<Statement> said, int token, Statement quoting)
    {
        foreach (Statement s in said)
        {
            if (s.Cue.Row.Role == CueRole.Relay && (s.Cue.First < token || (s.Cue.Row.Stance == "quote" && s.Cue.First > quoting.Cue.First)) && s.Speakers[0] != quoting.Speakers[0] && (OutletTable.IsOne(quoting.Speakers[0].Name) || s.Cue.Row.Stance == "quote"))
                return s;
        }

        return null;
    }

    /// <summary>The last verb of speech that frames a statement which a noun carries.</summary>
    private static Statement? Framing(List<Statement> said, Statement nominal)
    {
        for (int i = said.Count - 1; i >= 0; i--)
        {
            Statement s = said[i];
            if (s.Cue.Row.Role is CueRole.Active or CueRole.Postposed && s.Cue.Row.Stance != "nominal" && (s.Cue.First < nominal.Cue.First || s.Cue.Row.Role == CueRole.Postposed))
                return s;
        }

        return null;
    }

    /// <summary>X mengatakan Y mencatat 12: the verb before that reports the other's report, with no contrast between them; null where there is none.</summary>
    private Statement? Outer(List<Statement> said, Statement inner)
    {
        Statement? outer = null;
        if (inner.Rule == GappedReader.Rule)
            return null;
        for (int i = said.Count - 1; i >= 0 && outer is null; i--)
            outer = said[i].Cue.First < inner.Cue.First && MayFrame(said[i]) ? said[i] : null;
        if (outer is null || outer.Speakers[0] == inner.Speakers[0] || outer.Speakers.Count > 1 || QuoteFinder.IndexOf(_quotes, outer.Cue.First) >= 0)
            return null;
        int words = 0;
        for (int i = outer.Cue.End; i < inner.Cue.First; i++)
        {
            words += document.Tokens[i].Kind == TokenKind.Word && !SourceFinder.IsInDate(document, i) ? 1 : 0;
            if (Speech.Is(document.Tokens[i], SpeechClass.Contrast | SpeechClass.Joiner) || (document.Tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[document.Tokens[i].Start] is ';' or '.') || OpensClause(i))
                return null;
        }

        return words <= LongestReported ? outer : null;
    }

    /// <summary>Kata X, berdasarkan data Y; menurut X, data Y: who tells of the data, in its sentence and outside of quotations; null where nobody does.</summary>
    private Statement? Teller(List<Statement> said, Statement data)
    {
        foreach (Statement s in said)
        {
            // Menurut hitungan X yang disampaikan Y
            bool tells = s.Cue.Row is { Role: CueRole.Passive, Stance: "neutral" } && s.Cue.First > data.Cue.End && Speech.Is(document.Tokens[s.Cue.First - 1], SpeechClass.Relative);
            if ((tells || (s.Cue.Row.Role is CueRole.Postposed or CueRole.According && !s.IsEvidence)) && s.Speakers.Count == 1 && s.Speakers[0] != data.Speakers[0] && (tells || (!Same(s, data) && !Same(data, s))) && QuoteFinder.IndexOf(_quotes, s.Cue.First) < 0)
                return s;
        }

        return null;
    }

    /// <summary>Whether a word of contrast stands right before a statement behind another.</summary>
    private bool IsApart(Statement left, Statement according)
    {
        for (int i = according.Cue.First - 1; i >= Math.Max(left.Cue.End, according.Cue.First - ContrastReach); i--)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.Contrast))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of contrast stands right before a source, behind another statement.</summary>
    private bool OpensContrast(int first, int source)
    {
        for (int i = source - 1; i >= Math.Max(first, source - ContrastReach); i--)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.Contrast) && !document.Tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    /// <summary>X mengungkapkan itu usai Y mengakui: whether a statement stands in a clause that only tells when, right behind its conjunction.</summary>
    private bool IsSubordinate(int first, Statement statement)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (statement.Cue.Row.Role != CueRole.Active)
            return false;
        for (int i = statement.Cue.First - 1; i > Math.Max(first, statement.Cue.First - LongestSubordinate) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Clause) && !Speech.Is(tokens[i], SpeechClass.Complementiser | SpeechClass.Relative | SpeechClass.Place | SpeechClass.Addressee | SpeechClass.From | SpeechClass.Linker | SpeechClass.Contrast | SpeechClass.Continuation))
                return true;
        }

        return false;
    }

    /// <summary>X mengatakan 4 orang tewas, setelah Y mengatakan: behind a comma a clause of its own begins.</summary>
    private bool OpensClause(int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return document.Text.Text[tokens[index - 1].Start] == ',' && !tokens[index].IsCapitalised && Speech.Is(tokens[index], SpeechClass.Clause) && !Speech.Is(tokens[index], SpeechClass.Complementiser | SpeechClass.Relative | SpeechClass.Place | SpeechClass.Addressee | SpeechClass.From);
    }

    private static bool IsOwn(Statement statement, Statement? outer) => outer is not null && Same(statement, outer);

    /// <summary>The preposition of a source in whose scope a token stands: the last before it, else the first behind it (<c>12 versi X, 15 versi Y</c>).</summary>
    private Statement? According(List<Statement> said, int token)
    {
        Statement? before = null, behind = null, first = null;
        foreach (Statement s in said)
        {
            if (s.Cue.Row.Role != CueRole.According || s.From > token || token >= s.To)
                continue;
            first ??= s;
            if (s.Cue.First <= token)
                before = s;
            else
                behind ??= s;
        }

        // 45 versi X, 60 versi Y: where the first stands behind its figure, all do
        if (before is null || behind is null || first is null)
            return before ?? behind;
        int quantity = document.FirstQuantity(first.From);
        return quantity < document.Quantities.Count && document.Quantities[quantity].FirstToken < first.Cue.First ? behind : before;
    }

    /// <summary>Whether what others say can stand behind a verb: one of speech, or of record where an outlet is its subject.</summary>
    private static bool MayFrame(Statement s) =>
        s.Cue.Row.Role == CueRole.Active && (s.Cue.Row.Stance is not ("nominal" or "evidence" or "record" or "denial") || (s.Cue.Row.Stance == "record" && OutletTable.IsOne(s.Speakers[0].Name)));

    /// <summary>Whether a token stands in the phrase that names who speaks, before an active verb and outside of what another one says.</summary>
    private bool IsInSubject(List<Statement> said, int token)
    {
        foreach (Statement s in said)
        {
            if (s.Cue.Row.Role == CueRole.Active && s.SourceFirst > 0 && !Speech.Is(document.Tokens[s.SourceFirst], SpeechClass.Evidence) && s.SourceFirst <= token && token < s.Cue.First && s.From == s.Cue.End)
                return !said.Exists(o => o != s && o.Cue.First < s.SourceFirst && o.From <= token);
        }

        return false;
    }
}
