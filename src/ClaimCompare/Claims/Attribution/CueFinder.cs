using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the reporting cues of a sentence, and leaves out the words that only look like one.</summary>
internal static class CueFinder
{
    private const int LongestFronted = 12;
    private const int MostSolved = 2;
    private const int LongestToStatement = 3;
    private const int LongestBareSource = 8;
    private const int LongestInsertion = 14;
    private const int LongestOrdered = 7;
    private const int MostWithheld = 3;
    private const int LongestIdentity = 2;
    private static readonly PhraseTable<bool> Said = PhraseTable<bool>.Load("statement-nouns", (_, _) => true);
    private static readonly PhraseTable<CueRow> Rows = PhraseTable<CueRow>.Load("cues", (file, row) =>
        new CueRow(row[0], Enum.Parse<CueRole>(file.Cell(row, "role"), ignoreCase: true), file.Cell(row, "stance")));

    private static readonly WordTable<bool> Words = WordTable<bool>.Load("cues", (_, _) => true);
    private static readonly WordTable<bool> Records = WordTable<bool>.Load("cues", (file, row) => file.Cell(row, "role") == "passive" && file.Cell(row, "stance") == "record");
    private static readonly WordTable<bool> Passives = WordTable<bool>.Load("cues", (file, row) => file.Cell(row, "role") == "passive" && file.Cell(row, "stance") is "neutral" or "continue");
    private static readonly WordTable<bool> Verbs = WordTable<bool>.Load("cues", (file, row) => file.Cell(row, "role") == "active" && file.Cell(row, "stance") is not ("estimate" or "announce" or "aim"));

    /// <summary>Adds the cues of a sentence, in order.</summary>
    public static void Find(Document document, in Sentence sentence, List<Cue> cues)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isHeadline = Headlines.Is(document, sentence);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Rows.TryMatch(tokens, i, sentence.EndToken, out int length, out CueRow? row) || tokens[i].Kind != TokenKind.Word)
                continue;
            // LaporKota: a word inside a name
            if (tokens[i].IsCapitalised && i + length < sentence.EndToken && tokens[i + length] is { Kind: TokenKind.Word, IsCapitalised: true } glued && tokens[i + length - 1].End == glued.Start)
                continue;
            Token last = tokens[i + length - 1];
            bool nya = last.Has(TokenFlags.CliticNya) || (row.Role == CueRole.According && row.Form.EndsWith("nya", StringComparison.Ordinal)) || row.Stance == "own";
            if (row is { Role: CueRole.Active, Stance: "denial", NeedsStatement: false } && i > sentence.FirstToken + 1 && Speech.Is(tokens[i - 1], SpeechClass.Negation))
            {
                // Bupati tak menampik ada 12 kades yang diperiksa: who does not deny admits
                if (IsCue(document, sentence, i - 1, i + length, row.Admitted, nya))
                    cues.Add(new Cue(i - 1, i + length, row.Admitted, nya));
            }
            else if (row.Role != CueRole.None && IsCue(document, sentence, i, i + length, row, nya))
            {
                cues.Add(new Cue(i, i + length, row, nya));
            }
            else if (isHeadline && !nya && row.Role is CueRole.Postposed or CueRole.Headline && IsHeadlineVerb(document, sentence, i, length) && !(row.Stance == "solve" && IsSolved(document, i + length, sentence.EndToken)))
                cues.Add(new Cue(i, i + length, row.InHeadline, HasPronoun: false));
            else if (!isHeadline && !nya && row.Role is CueRole.Postposed or CueRole.Headline && CueContexts.Is(tokens[i], CueContext.Bare) && IsBareVerb(document, sentence, i, i + length, row))
                cues.Add(new Cue(i, i + length, row.InHeadline, HasPronoun: false));
            i += length - 1;
        }

        for (int i = cues.Count - 2; i >= 0; i--)
        {
            if (IsInserted(document, cues[i], cues[i + 1]))
                cues.RemoveAt(i);
        }
    }

    /// <summary>X, berbicara kepada wartawan, mengatakan: a verb between commas that only tells on what occasion the one behind is said.</summary>
    private static bool IsInserted(Document document, in Cue inserted, in Cue verb)
    {
        if (inserted.Row.Role != CueRole.Active || verb.Row.Role != CueRole.Active || inserted.First == 0 || verb.First - inserted.End is < 1 or > LongestInsertion)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        if (text[tokens[inserted.First - 1].Start] != ',' || text[tokens[verb.First - 1].Start] != ',')
            return false;
        for (int i = inserted.End; i < verb.First - 1; i++)
        {
            if (SourceFinder.IsInQuantity(document, i) || Speech.Is(tokens[i], SpeechClass.Complementiser) || (tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '"' or '“' or '”'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word is a cue of any role by itself.</summary>
    public static bool IsCueWord(in Token token) => Words[token.Word];

    /// <summary>Whether a word is a passive verb of recording: <c>tercatat</c>.</summary>
    public static bool IsRecord(in Token token) => Records[token.Word];

    /// <summary>Dijelaskan, disebutkan bahwa: whether a passive verb of speech, and no agent behind it, opens a sentence.</summary>
    public static bool OpensWithPassive(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken, next = first + 1;
        return next < sentence.EndToken && Passives[tokens[first].Word] && (document.Text.Text[tokens[next].Start] == ',' || Speech.Is(tokens[next], SpeechClass.Complementiser));
    }

    /// <summary>Whether a word is a passive verb of speech: <c>disebutkan</c>.</summary>
    public static bool IsPassive(in Token token) => Passives[token.Word];

    /// <summary>Whether a word is an active verb of speech.</summary>
    public static bool IsVerb(in Token token) => Verbs[token.Word];

    private static bool IsCue(Document document, in Sentence sentence, int first, int end, CueRow row, bool nya)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        Token before = first > 0 ? tokens[first - 1] : default;
        bool afterPunctuation = first == sentence.FirstToken || (before.Kind == TokenKind.Punctuation && text[before.Start] is ',' or '"' or '”' or '“' or '?' or '!' or '\'' or '’' or '–' or '—' or '-' or ':' or '.' or ')');
        switch (row.Role)
        {
            case CueRole.Postposed:
                // Stems are adjectives and nouns too: only behind a comma or quote, or with -nya at a clause's head
                // Begitu kata X: what was said before
                return afterPunctuation && (nya || first > sentence.FirstToken || (end - first > 1 && Speech.Is(tokens[first], SpeechClass.BackPointer) && end < sentence.EndToken && tokens[end].IsCapitalised) || first == 0 || IsQuoteEnd(text, tokens, first - 1) || (end < sentence.EndToken && tokens[end].IsCapitalised && !Speech.Is(tokens[first], SpeechClass.BackPointer) && IsFronted(text, tokens, end, sentence.EndToken)));
            case CueRole.Headline:
                return false;
            case CueRole.Active:
                return first > sentence.FirstToken && !Speech.Is(before, SpeechClass.Negation) && !IsInfinitive(tokens, first) && !IsOrdered(tokens, sentence.FirstToken, first) && !IsAilment(tokens, first, sentence.EndToken) && !(row.Stance == "resume" && IsWork(document, end, sentence.EndToken))
                    && !(row.Stance == "solve" && IsSolved(document, end, sentence.EndToken))
                    && !(row.IsCharge && SourceFinder.IsInQuantity(document, end))
                    && !(row.NeedsStatement && !IsStatement(document, end, sentence.EndToken))
                    && !(row.Stance == "aim" && ModalityWords.IsAttack(tokens, sentence.FirstToken, first, sentence.EndToken));
            case CueRole.According:
                return !Speech.At(tokens, end, SpeechClass.Law);
            case CueRole.Relay when row.IsStem:
                // "Tingkat kepatuhan lapor pejabat": a stem passes on what stands before its comma or quote
                return afterPunctuation;
            default:
                return row.Role != CueRole.Passive || !IsWithheld(text, tokens, sentence, first, end);
        }
    }

    /// <summary>Seorang perawat yang namanya tak mau ditulis, yang enggan disebut identitasnya: a passive beside a noun of identity tells that somebody is not named.</summary>
    private static bool IsWithheld(string text, ReadOnlySpan<Token> tokens, in Sentence sentence, int first, int end)
    {
        if (CueContexts.TryMatch(tokens, end, sentence.EndToken, CueContext.Identity, out _))
            return true;
        int at = first;
        while (at > sentence.FirstToken && first - at < MostWithheld && CueContexts.Is(tokens[at - 1], CueContext.Withheld))
            at--;
        if (at == sentence.FirstToken)
            return false;
        if (!text.AsSpan(tokens[at - 1].Start, tokens[at - 1].Length).EndsWith("nya", StringComparison.OrdinalIgnoreCase))
        {
            // Nama mereka tak ditulis
            if (!Speech.Is(tokens[at - 1], SpeechClass.Pronoun))
                return false;
            at--;
        }

        for (int i = at - 1; i >= Math.Max(sentence.FirstToken, at - LongestIdentity); i--)
        {
            if (CueContexts.TryMatch(tokens, i, at, CueContext.Identity, out int length) && length == at - i)
                return true;
        }

        return false;
    }

    /// <summary>Taliban Klaim 45 Pos Direbut: a bare stem behind a name and before what is said, both capitalised.</summary>
    private static bool IsHeadlineVerb(Document document, in Sentence sentence, int at, int length) =>
        at > sentence.FirstToken && at + length < sentence.EndToken && document.Tokens[at].IsCapitalised && document.Tokens[at - 1].Kind == TokenKind.Word && document.Tokens[at - 1].IsCapitalised && document.Tokens[at + length].Kind != TokenKind.Punctuation;

    /// <summary>Polisi sebut ada 3 pelaku; BPBD catat 40 hektare: a bare stem right behind a source that opens the sentence, and before what it says.</summary>
    private static bool IsBareVerb(Document document, in Sentence sentence, int at, int end, CueRow row)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        if (at == first || at - first > LongestBareSource || end >= sentence.EndToken || tokens[end].Kind == TokenKind.Punctuation || (tokens[end].Kind == TokenKind.Word && (tokens[end].IsCapitalised || (Speech.Is(tokens[end], SpeechClass.Stop | SpeechClass.Anaphor | SpeechClass.Joiner) && !Context.Is(tokens[end], ContextClass.Skip) && !Speech.Is(tokens[end], SpeechClass.Modal)))) || (row.Stance == "solve" && IsSolved(document, end, sentence.EndToken)))
            return false;
        for (int i = first; i < at; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || Rows.TryMatch(tokens, i, at, out _, out _) || Speech.Is(tokens[i], SpeechClass.Stop | SpeechClass.Clause | SpeechClass.Joiner | SpeechClass.Relative | SpeechClass.Evidence | SpeechClass.Measured))
                return false;
        }

        return (tokens[at - 1].IsCapitalised || Speech.Is(tokens[at - 1], SpeechClass.Collective)) && SourceParser.IsPlausible(document, first, at);
    }

    /// <summary>Kata X, 16 pompa rusak: a comma follows the name that a fronted cue has.</summary>
    private static bool IsFronted(string text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first + 1; i < Math.Min(end, first + LongestFronted); i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] != '.')
                return text[tokens[i].Start] == ',';
        }

        return false;
    }

    /// <summary>Menolak tudingan bahwa, menolak disebut: a noun of what somebody says, a verb of speech or its conjunction right behind a verb.</summary>
    private static bool IsStatement(Document document, int at, int end)
    {
        for (int i = at; i < Math.Min(end, at + LongestToStatement); i++)
        {
            if (SourceFinder.IsInQuantity(document, i))
                return false;
            if (Speech.TryMatch(document.Tokens, i, end, SpeechClass.Evidence | SpeechClass.Complementiser, out _) || Said.TryMatch(document.Tokens, i, end, out _, out _) || Words[document.Tokens[i].Word])
                return true;
        }

        return false;
    }

    /// <summary>Tim SAR melanjutkan pencarian: a noun right behind the verb is what somebody goes on with.</summary>
    private static bool IsWork(Document document, int at, int end) =>
        at < end && document.Tokens[at].Kind == TokenKind.Word && !document.Tokens[at].IsCapitalised && CountedNoun.IsNounLike(document, at, end)
        && !Speech.Is(document.Tokens[at], SpeechClass.Complementiser | SpeechClass.Pronoun | SpeechClass.Determiner | SpeechClass.Bridge | SpeechClass.Modal) && !SourceFinder.IsInQuantity(document, at);

    /// <summary>Polisi mengungkap 63 kasus: cases, and nets of those behind them, are solved, not told.</summary>
    private static bool IsSolved(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // X mengungkap ada 11 modus: that there are
        if (at < end && Speech.Is(tokens[at], SpeechClass.Stop) && !Speech.Is(tokens[at], SpeechClass.Amount) && Context.Is(tokens[at], ContextClass.Skip))
            return false;
        int number = document.FirstQuantity(at);
        if (IsCrime(document, at, number < document.Quantities.Count ? Math.Min(end, document.Quantities[number].QualifierToken) : end))
            return true;
        if (number >= document.Quantities.Count || document.Quantities[number].QualifierToken - at > MostSolved || document.Quantities[number].EndToken >= end)
            return false;
        for (int i = at; i < document.Quantities[number].QualifierToken; i++)
        {
            if (!Context.Is(tokens[i], ContextClass.Total | ContextClass.Skip))
                return false;
        }

        return Speech.Is(tokens[document.Quantities[number].EndToken], SpeechClass.Case) || ObjectWords.Is(tokens[document.Quantities[number].EndToken], ObjectClass.Solved);
    }

    /// <summary>Polisi mengungkap aksi penyelundupan 53 burung: what is brought to light stands right behind the verb, and nothing is told of it before the figure.</summary>
    private static bool IsCrime(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (at >= end || !ObjectWords.Is(tokens[at], ObjectClass.Solved) || tokens[at].Has(TokenFlags.CliticNya))
            return false;
        for (int i = at + 1; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || Predicates.IsVerbLike(document, i) || Speech.Is(tokens[i], SpeechClass.Complementiser | SpeechClass.Relative | SpeechClass.Stop) || ObjectWords.Is(tokens[i], ObjectClass.Existence))
                return false;
        }

        return true;
    }

    /// <summary>Belasan siswa mengeluhkan mual: who is ill reports nothing.</summary>
    private static bool IsAilment(ReadOnlySpan<Token> tokens, int first, int end) =>
        KindWord.TryMatch(tokens, first, end, out int length, out KindWord word) && length > 1 && word is { Kind: ClaimKind.Cases, Role: KindRole.State };

    /// <summary>Behind a preposition of purpose, and behind who is asked or bound to, the verb reports nothing: <c>untuk menyampaikan</c>, <c>para menteri diminta menghitung</c>.</summary>
    private static bool IsInfinitive(ReadOnlySpan<Token> tokens, int first) =>
        first > 0 && !tokens[first - 1].IsCapitalised && ((CueContexts.Is(tokens[first - 1], CueContext.Control) && !(first > 1 && Speech.Is(tokens[first - 2], SpeechClass.Relative))) || (IsPurpose(tokens, first) && !CircumstanceWords.Met.TryMatch(tokens, first - 1, first, out _, out _)));

    /// <summary>Presiden memerintahkan para menteri menghitung: the verb is what somebody else is told to do.</summary>
    private static bool IsOrdered(ReadOnlySpan<Token> tokens, int floor, int first)
    {
        for (int i = first - 1; i > Math.Max(floor, first - LongestOrdered) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!tokens[i].IsCapitalised && CueContexts.Is(tokens[i], CueContext.Order))
                return i < first - 1 && !Speech.Is(tokens[i - 1], SpeechClass.Relative);
            if (Speech.Is(tokens[i], SpeechClass.Complementiser | SpeechClass.Relative))
                return false;
        }

        return false;
    }

    private static bool IsPurpose(ReadOnlySpan<Token> tokens, int first) =>
        Speech.Is(tokens[first - 1], SpeechClass.Stop) && !CueContexts.Is(tokens[first - 1], CueContext.While) && !Speech.Is(tokens[first - 1], SpeechClass.Bridge | SpeechClass.Anaphor)
        && !(first > 1 && Speech.TryMatch(tokens, first - 2, first, SpeechClass.Bridge, out int bridge) && bridge > 1)
        && !(first > 1 && Speech.TryMatch(tokens, first - 2, first, SpeechClass.Collective, out int people) && people > 1);

    private static bool IsQuoteEnd(string text, ReadOnlySpan<Token> tokens, int index) => index >= 0 && text[tokens[index].Start] is '"' or '”' or '“' or '’' or '\'';
}
