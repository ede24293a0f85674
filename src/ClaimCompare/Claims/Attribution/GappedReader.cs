using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads sources whose verb is left out because another has named it: <c>X mencatat 34 orang meninggal, polisi 31, sedangkan Y hanya 28</c>.</summary>
/// <remarks>
/// Without a verb, a list of those who are counted looks the same. So the first figure must stand right behind its verb, a word of contrast must
/// stand before one of the later figures, and nothing but a body, an office or the owner of a document may stand between it and its figure.
/// </remarks>
internal static class GappedReader
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "attribution.gapped";

    private const int LongestObject = 3;
    private const int LongestMember = 14;
    private const int LongestTail = 5;

    /// <summary>Adds the statements without a verb behind the last active one.</summary>
    public static void Read(StatementReader reader, Document document, in Sentence sentence, Speaker? current, List<Statement> statements)
    {
        Statement? model = Model(document, sentence, statements);
        if (model is null)
            return;
        int count = statements.Count;
        bool contrast = false;
        int before = document.Quantities[document.FirstQuantity(model.Cue.End)].EndToken;
        QuantityKind kind = document.Quantities[document.FirstQuantity(model.Cue.End)].Kind;
        for (int q = document.FirstQuantity(before); q < document.Quantities.Count && document.Quantities[q].FirstToken < sentence.EndToken; q++)
        {
            ref readonly Quantity quantity = ref document.Quantities[q];
            if (quantity.Kind != kind)
                continue;
            if (HasCue(statements, before, quantity.FirstToken))
            {
                contrast |= HasContrast(document, before, quantity.FirstToken);
            }
            else if (Member(reader, document, before, quantity, current, out bool isContrast) is { } member)
            {
                contrast |= isContrast;
                statements.Add(new Statement(new Cue(member.First, member.End, model.Cue.Row, HasPronoun: false), member.Speakers, quantity.FirstToken, sentence.EndToken, Rule) { IsEvidence = member.IsEvidence });
            }

            before = quantity.EndToken;
        }

        if (!contrast)
            statements.RemoveRange(count, statements.Count - count);
    }

    /// <summary>The last active statement with its figure right behind the verb, where another figure follows.</summary>
    private static Statement? Model(Document document, in Sentence sentence, List<Statement> statements)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = statements.Count - 1; i >= 0; i--)
        {
            Statement s = statements[i];
            if (s.Cue.Row.Role != CueRole.Active || s.Cue.Row.Stance is "denial" or "nominal" || s.Speakers.Count == 0)
                continue;
            int q = document.FirstQuantity(s.Cue.End);
            if (q + 1 >= document.Quantities.Count || document.Quantities[q + 1].FirstToken >= sentence.EndToken || document.Quantities[q].FirstToken - s.Cue.End > LongestObject)
                continue;
            bool direct = true;
            for (int at = s.Cue.End; at < document.Quantities[q].FirstToken && direct; at++)
                direct = tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapitalised && !Speech.Is(tokens[at], SpeechClass.Relative) && !Predicates.IsActive(document, at);
            if (direct)
                return s;
        }

        return null;
    }

    /// <summary>Whether a cue of its own stands between two figures.</summary>
    private static bool HasCue(List<Statement> statements, int first, int end)
    {
        foreach (Statement s in statements)
        {
            if (s.Cue.First >= first && s.Cue.First < end)
                return true;
        }

        return false;
    }

    private static bool HasContrast(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.Contrast))
                return true;
        }

        return false;
    }

    /// <summary>The body, office or owner between a comma or word of contrast and a figure; null where anything else stands there.</summary>
    private static (int First, int End, List<Speaker> Speakers, bool IsEvidence)? Member(StatementReader reader, Document document, int from, in Quantity quantity, Speaker? current, out bool isContrast)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        isContrast = false;
        int limit = quantity.QualifierToken, at = limit - 1;
        while (at >= from && limit - at <= LongestMember && document.Text.Text[tokens[at].Start] != ',' && document.Text.Text[tokens[at].Start] != ';' && !Speech.Is(tokens[at], SpeechClass.Contrast))
            at--;
        if (at < from || limit - at > LongestMember)
            return null;
        isContrast = Speech.Is(tokens[at], SpeechClass.Contrast);
        int first = at + 1;
        if (first < limit && Speech.Is(tokens[first], SpeechClass.Contrast) && !tokens[first].IsCapitalised)
        {
            isContrast = true;
            first++;
        }

        if (first >= limit)
            return null;
        bool evidence = isContrast && Speech.TryMatch(tokens, first, limit, SpeechClass.Evidence, out _);
        if (evidence)
        {
            int owner = reader.SkipEvidence(first, limit, out _);
            if (owner >= limit || !SourceFinder.TryBehind(document, owner, limit, out int whose, out int to) || !SourceParser.IsPlausible(document, whose, to) || !IsVerbless(document, to, limit))
                return null;
            List<Speaker> owners = reader.Resolve(whose, to, current, collective: true);
            return owners.Count > 0 ? (first, to, owners, true) : null;
        }

        int end = limit;
        while (end > first && tokens[end - 1].Kind == TokenKind.Word && !tokens[end - 1].IsCapitalised && Speech.Is(tokens[end - 1], SpeechClass.Bridge | SpeechClass.Modal))
            end--;
        if (limit - end > LongestTail || end <= first || !IsBody(document, first, end) || !IsVerbless(document, first, end) || !SourceFinder.TryBehind(document, first, end, out int start, out int stop) || stop != end || !SourceParser.IsPlausible(document, start, stop))
            return null;
        List<Speaker> speakers = reader.Resolve(start, stop, current, collective: true);
        return speakers.Count == 0 ? null : (start, stop, speakers, false);
    }

    /// <summary>Whether a phrase begins like a body or an office: people are counted as well as asked.</summary>
    private static bool IsBody(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return (OfficeTable.TryMatch(tokens, first, end, out _, out bool isOffice) && isOffice)
            || Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Body | SpeechClass.Group)
            || (tokens[first].Has(TokenFlags.AllCaps) && PlaceWords.Default.Bodies.TryMatch(tokens, first, end, out _, out _));
    }

    private static bool IsVerbless(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && !document.Tokens[i].IsCapitalised && Predicates.IsVerbLike(document, i) && !Speech.Is(document.Tokens[i], SpeechClass.Body | SpeechClass.Institution | SpeechClass.Evidence | SpeechClass.Group))
                return false;
        }

        return true;
    }
}
