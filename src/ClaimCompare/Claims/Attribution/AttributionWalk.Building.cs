using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The attribution of a figure as claims carry it: its type, stance, content, sources and those who passed it on.</summary>
internal sealed partial class AttributionWalk
{
    private static readonly PhraseTable<AttributionStance> NounStances = PhraseTable<AttributionStance>.Load("statement-nouns", (file, row) => Enum.Parse<AttributionStance>(file.Cell(row, "stance"), ignoreCase: true));

    private Attribution Build(int quantity, Statement? statement, Statement? outer, string? via, PartialDate? date, string rule, AttributionType type, TextSpan? content)
    {
        if (statement is null)
            return type == AttributionType.Agentless ? Unnamed(quantity, content, rule) : Attribution.Narrator;

        // How the source was found beside the cue's own rule: by a pronoun, or in a later sentence
        List<string> rules = [rule];
        if (statement.IsBackReference && rule == statement.Rule)
            rules.Add("attribution.pronoun");
        else if (_later.Contains(statement) && rule == "attribution.quotation")
            rules.Add("attribution.later-sentence");
        string[] relayers = [];
        Source[] sources;
        if (statement.Speakers.Count == 0)
        {
            sources = statement.Via is null ? [] : Array.ConvertAll(statement.Via.Split(Statement.Separator), name => new Source(name, name) { Type = SourceType.Medium });
        }
        else
        {
            relayers = Relayers(statement, outer, via);
            sources = new Source[statement.Speakers.Count];
            for (int i = 0; i < sources.Length; i++)
                sources[i] = statement.Speakers[i].ToSource(document);
        }

        return new Attribution
        {
            Sources = sources,
            Via = relayers,
            ViaOrganisations = Bodies(relayers, outer?.First),
            Said = date,
            Cue = SpanOf(statement.Cue.First, statement.Cue.End),
            CueLemma = LemmaOf(statement.Cue),
            Content = content,
            Type = type,
            Stance = type == AttributionType.CarriedOver ? AttributionStance.Neutral : StanceOf(statement.Cue),
            Confidence = AttributionConfidence.Of(type),
            Rules = rules,
        };
    }

    /// <summary>Diduga 12 orang hilang: nobody says who reports it, but the words are there.</summary>
    private Attribution Unnamed(int quantity, TextSpan? content, string rule)
    {
        var attribution = new Attribution { Content = content, Type = AttributionType.Agentless, Confidence = AttributionConfidence.Of(AttributionType.Agentless), Rules = [rule] };
        return _agentless.TryGetValue(document.Text.SentenceOf(document.Quantities[quantity].FirstToken), out Cue cue)
            ? attribution with { Cue = SpanOf(cue.First, cue.End), CueLemma = LemmaOf(cue), Stance = StanceOf(cue) } : attribution;
    }

    private static string[] Relayers(Statement statement, Statement? outer, string? via)
    {
        string? framing = outer is not null && outer.Speakers.Count > 0 && outer != statement ? outer.Speakers[0].Name : null;
        if (framing is null && via is null)
            return [];
        var relayers = new List<string>();
        if (framing is not null)
            relayers.Add(framing);
        foreach (string relayer in via?.Split(Statement.Separator) ?? [])
        {
            if (relayer != statement.Speakers[0].Name && !relayers.Contains(relayer))
                relayers.Add(relayer);
        }

        return [.. relayers];
    }

    /// <summary>The body of each that passed a statement on; none at all where none is known.</summary>
    private static string?[] Bodies(string[] relayers, Speaker? framing)
    {
        string?[] bodies = Array.ConvertAll(relayers, r => (framing?.Name == r ? framing.Organisation : null) ?? OutletTable.NameOf(r));
        return Array.Exists(bodies, b => b is not null) ? bodies : [];
    }

    /// <summary>In what way a figure is attributed, and what stands there as the content.</summary>
    private (AttributionType Type, TextSpan? Content) Manner(int quantity, Statement? statement, string rule, int relayed)
    {
        ref readonly Quantity number = ref document.Quantities[quantity];
        Sentence sentence = document.Sentences[document.Text.SentenceOf(number.FirstToken)];
        if (statement is null)
            return rule == Agentless ? (AttributionType.Agentless, Trimmed(sentence.FirstToken, sentence.EndToken, number)) : (AttributionType.Narrator, null);
        int quote = QuoteFinder.IndexOf(_quotes, number.FirstToken);
        if (quote >= 0)
            return (AttributionType.Direct, Trimmed(_quotes[quote].First, _quotes[quote].End, number));
        AttributionType type = rule switch
        {
            "attribution.back-pointer" => AttributionType.BackPointer,
            "attribution.carried" or "attribution.list" or "attribution.topic" => AttributionType.CarriedOver,
            "attribution.credit" => AttributionType.Credit,
            Interviewed => AttributionType.Direct,
            _ when statement.IsEvidence => AttributionType.Document,
            _ when statement.Cue.Row.Stance == "nominal" => IsSpoken(statement.Cue) ? AttributionType.Nominal : AttributionType.Document,

            // Klaim X soal 12 …: the noun before what is said, not the verb of a headline behind it
            _ when statement.Cue.First < number.FirstToken && !statement.Cue.HasPronoun && IsSpoken(statement.Cue) => AttributionType.Nominal,
            _ => AttributionType.Indirect,
        };
        bool here = statement.Cue.First >= sentence.FirstToken && statement.Cue.First < sentence.EndToken;
        if (!here || type is AttributionType.CarriedOver or AttributionType.Credit or AttributionType.BackPointer)
            return (type, Trimmed(sentence.FirstToken, sentence.EndToken, number));

        // What a cue governs ends before it where it stands behind, and begins behind it elsewhere
        int first = Math.Max(sentence.FirstToken, statement.From), end = Math.Min(sentence.EndToken, statement.To);
        if (number.FirstToken < statement.Cue.First)
            end = Math.Min(end, statement.Cue.First);
        else
            first = Behind(statement, Math.Max(first, statement.Cue.End), number.FirstToken);
        if (relayed > number.FirstToken)
            end = Math.Min(end, relayed);
        return (type, first <= number.FirstToken && number.FirstToken < end ? Trimmed(first, end, number) : Trimmed(sentence.FirstToken, sentence.EndToken, number));
    }

    /// <summary>Kata Rahma, 16 pompa rusak; klaim Moskow soal 12 tentara; menurut Rahma, 16 pompa rusak: where the content begins behind a cue and the source that follows it.</summary>
    private int Behind(Statement statement, int first, int number)
    {
        if (statement.Cue.HasPronoun || statement.Cue.Row.Role is not (CueRole.Postposed or CueRole.According))
            return first;

        // Menurut Kepala BPBD Lumbungsari, Rahma Widuri, 12 rumah rusak: behind whoever is named last
        if (SourceFinder.TryBehind(document, first, number, out _, out int behind) && behind < number && IsCommaAt(behind))
            first = behind;
        foreach (Speaker speaker in statement.Speakers)
        {
            if (speaker.Mention is { } mention && mention.First >= statement.Cue.End && mention.End < number && IsCommaAt(mention.End))
                first = Math.Max(first, mention.End);
        }

        if (statement.Cue.Row.Role == CueRole.According)
        {
            // "Menurut BPBD banjir merusak 12 rumah": no comma parts them
            while (first < number && first < document.Tokens.Length && document.Tokens[first] is { Kind: TokenKind.Word, IsCapitalised: true })
                first++;
            return first;
        }

        for (int i = first; i < number; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ',' || (Speech.Is(document.Tokens[i], SpeechClass.Topic | SpeechClass.Complementiser) && !document.Tokens[i].IsCapitalised))
                return i + 1;
        }

        return first;
    }

    private bool IsCommaAt(int index) => document.Text.Text[document.Tokens[index].Start] == ',';

    /// <summary>The span of tokens without the punctuation, <c>bahwa</c> and <c>soal</c> around it; the number stays in it.</summary>
    private TextSpan Trimmed(int first, int end, in Quantity number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (first < number.FirstToken && (tokens[first].Kind == TokenKind.Punctuation || Speech.Is(tokens[first], SpeechClass.Complementiser | SpeechClass.Topic)))
            first++;
        while (end - 1 > number.FirstToken && tokens[end - 1].Kind == TokenKind.Punctuation && document.Text.Text[tokens[end - 1].Start] is not (')' or '%'))
            end--;
        return new TextSpan(Math.Min(tokens[first].Start, number.Span.Start), Math.Max(tokens[end - 1].End, number.Span.End));
    }

    private TextSpan SpanOf(int first, int end) => new(document.Tokens[first].Start, document.Tokens[end - 1].End);

    /// <summary>Whether the noun of a cue names what somebody says, not a document or data.</summary>
    private bool IsSpoken(in Cue cue) => NounStances.TryMatch(document.Tokens, cue.First, cue.End, out _, out _);

    private string LemmaOf(in Cue cue) => cue.Row.Stance == "nominal" || cue.Row.Form is "topic" or ":" ? document.Text.TextOf(cue.First, cue.End).ToString().ToLowerInvariant() : cue.Row.Form;

    private AttributionStance StanceOf(in Cue cue) => cue.Row.Stance switch
    {
        "claim" => AttributionStance.Claim,
        "admission" => AttributionStance.Admission,
        "denial" => AttributionStance.Denial,
        "nominal" => NounStances.TryMatch(document.Tokens, cue.First, cue.End, out _, out AttributionStance stance) ? stance : AttributionStance.Neutral,
        _ => AttributionStance.Neutral,
    };
}
