using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <content>Where a noun of a document stands: at the head of its sentence, before its subject, in brackets.</content>
internal static partial class NominalReader
{
    /// <summary>Data sementara BNPB, …; dalam siaran pers X, …: the noun opens the sentence, or a preposition and it do.</summary>
    private static bool IsFronted(Document document, in Sentence sentence, int noun) =>
        (noun == sentence.FirstToken && !Speech.Is(document.Tokens[noun], SpeechClass.Medium)) || (noun == sentence.FirstToken + 1 && Speech.Is(document.Tokens[sentence.FirstToken], SpeechClass.Stop) && !Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.OwnVoice, out _))
        || (noun == sentence.FirstToken + 2 && Speech.Is(document.Tokens[sentence.FirstToken], SpeechClass.Contrast | SpeechClass.Clause) && Speech.Is(document.Tokens[noun - 1], SpeechClass.Place) && !Speech.Is(document.Tokens[noun], SpeechClass.OwnVoice))
        || IsConsulted(document.Tokens, sentence.FirstToken, noun);

    /// <summary>Melihat data X, …; jika menilik laporan Y, …: a verb of consulting stands right before the noun, at the head of the sentence or behind its conjunction.</summary>
    private static bool IsConsulted(ReadOnlySpan<Token> tokens, int first, int noun)
    {
        if (noun - first is < 1 or > LongestConsulting)
            return false;
        if (!CueContexts.TryMatch(tokens, first, noun, CueContext.Consult, out int length) && first + 1 < noun && Speech.Is(tokens[first], SpeechClass.Clause | SpeechClass.Contrast | SpeechClass.Continuation))
            CueContexts.TryMatch(tokens, ++first, noun, CueContext.Consult, out length);
        return length > 0 && first + length == noun;
    }

    /// <summary>The comma or passive cue that ends a fronted report and its owner; -1 where there is none.</summary>
    private static int CommaBehind(Document document, int at, int limit, List<Cue> cues)
    {
        for (int i = at + 1; i < Math.Min(limit, at + LongestFronted); i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] is ',' or ':')
                return i;

            // "Kabar dari Dinas X setidaknya ada 140 murid": the comma is left out
            if (OpensFigure(document, i, limit))
                return i;

            // "Informasi yang dihimpun dari X,": how it came is part of the report
            if (Speech.Is(document.Tokens[i - 1], SpeechClass.Relative) && i + 1 < limit && Speech.Is(document.Tokens[i + 1], SpeechClass.From))
                continue;
            foreach (Cue cue in cues)
            {
                if (cue.First == i)
                    return cue.Row.Role == CueRole.Passive ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a number, or a word that only leads up to one, stands in small letters behind a name.</summary>
    private static bool OpensFigure(Document document, int at, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[at].IsCapitalised || !tokens[at - 1].IsCapitalised || !(Context.Is(tokens[at], ContextClass.Skip) || document.IsInQuantity(at)))
            return false;
        int number = document.FirstQuantity(at);
        return number < document.Quantities.Count && document.Quantities[number] is { Kind: QuantityKind.Cardinal } figure && figure.FirstToken < limit && figure.QualifierToken - at <= 1;
    }

    /// <summary>The comma behind a first name that a comma parts from an owner in lower case; -1 where there is none.</summary>
    private static int NamedBehind(Document document, int noun, int comma, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = comma + 1;
        if (end >= limit || tokens[comma - 1].IsCapitalised || comma - noun < 2 || !tokens[end].IsCapitalised)
            return -1;
        bool isFirstName = GivenNames.Contains(document, end);
        while (end < Math.Min(limit, comma + LongestNamed) && tokens[end].Kind != TokenKind.Punctuation && tokens[end].IsCapitalised)
            end++;
        if (end < limit && document.Text.Text[tokens[end].Start] == '(' && end + 3 < limit && document.Text.Text[tokens[end + 2].Start] == ')')
        {
            isFirstName = true;
            end += 3;
        }

        return isFirstName && end < limit && document.Text.Text[tokens[end].Start] == ',' ? end : -1;
    }

    private static int TopicBehind(Document document, int at, int limit, List<Cue> cues)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = at; i < Math.Min(limit, at + LongestOwner); i++)
        {
            char sign = document.Text.Text[tokens[i].Start];

            // Temuan X, lembaga amal, bahwa: an apposition may stand between
            if (tokens[i].Kind == TokenKind.Punctuation && sign is not ('(' or ')' or '.' or '-' or ','))
                return -1;
            if (sign == ',' && i == at)
                return -1;
            if (i > at && !tokens[i].IsCapitalised && Speech.Is(tokens[i], SpeechClass.Topic))
                return i;
            foreach (Cue cue in cues)
            {
                if (cue.First == i && cue.Row.Role is CueRole.Active or CueRole.Passive)
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The statement of a document and its owner in brackets; null where the brackets hold more.</summary>
    private static Statement? Bracketed(StatementReader reader, Document document, in Sentence sentence, int noun, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int close = noun + 1;
        while (close < Math.Min(sentence.EndToken, noun + LongestOwner) && document.Text.Text[tokens[close].Start] != ')')
            close++;
        if (close >= sentence.EndToken)
            return null;
        int at = document.Text.Text[tokens[noun + 1].Start] == ':' ? noun + 2 : noun;
        if (document.Text.Text[tokens[close].Start] != ')' || !HasAmount(document, sentence.FirstToken, noun))
            return null;
        List<Speaker> owners = at > noun && SourceFinder.TryBehind(document, at, close, out int first, out int end) && SourceParser.IsPlausible(document, first, end) ? reader.Resolve(first, end, current, collective: true) : at > noun ? [] : Owners(reader, document, noun, close, current);
        return owners.Count == 0 ? null : new Statement(new Cue(noun, noun + 1, Row, HasPronoun: false), owners, sentence.FirstToken, sentence.EndToken, "attribution.nominal(" + document.Text.TextOf(noun, noun + 1).ToString() + ")") { IsEvidence = true };
    }
}
