using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds whose an attribute with a possessive is that heads its clause: <c>Polisi memusnahkan rokok ilegal. Nilainya diperkirakan Rp14 miliar</c>.</summary>
internal static class OwnedAttribute
{
    private const int Reach = 14;
    private const int MostBack = 6;
    private const int CliticLength = 3;

    /// <summary>The attribute with what it is of, or null where the clause has none at its head, or nothing before it has one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates.</param>
    /// <param name="decisions">The decisions before.</param>
    /// <param name="index">The amount.</param>
    public static string? Of(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        Sentence sentence = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        int at = Head(document, sentence, quantity, work[index].Left);
        if (at < 0)
            return null;
        string attribute = document.Text.TextOf(document.Tokens[at])[..^CliticLength].ToString().ToLowerInvariant();
        string? owner = at > sentence.FirstToken && Speech.Is(document.Tokens[at - 1], SpeechClass.Relative) ? Described(document, sentence.FirstToken, quantity, at - 1)
            : FrontedTopic.OfOwned(document, sentence, at, string.Empty)?.Trim() ?? Told(document, work, decisions, sentence, index) ?? AttributeOwner.Before(document, sentence);
        return owner is null ? null : owner.StartsWith(attribute, StringComparison.OrdinalIgnoreCase) ? owner : attribute + " " + owner;
    }

    /// <summary>Terowongan, yang panjangnya 980 meter: what a relative clause describes; null where there is none.</summary>
    private static string? Described(Document document, int left, in Quantity quantity, int relative)
    {
        int end = relative;
        if (end - 1 > left && document.Text.Text[document.Tokens[end - 1].Start] == ',')
            end--;
        return LeftPhrase.TryRead(document, quantity with { QualifierToken = end, FirstToken = end }, left, isSubject: false, out int first, out int stop) ? ObjectPhrase.Write(document, first, stop) : null;
    }

    /// <summary>The attribute before the number, with nothing but hedges, times, verbs of reaching and a speaker between; -1 where there is none.</summary>
    private static int Head(Document document, in Sentence sentence, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int stop = Math.Max(Math.Max(left, sentence.FirstToken), quantity.QualifierToken - Reach);
        for (int i = quantity.QualifierToken - 1; i >= stop; i--)
        {
            Token token = tokens[i];
            if (IsOwned(document, token))
                return i;
            if (document.Text.Text[token.Start] == ',' && LeftPhrase.Insertion(document, i, stop) is { } comma)
            {
                i = comma;
                continue;
            }

            if (!(document.IsInDate(i) || Context.Is(token, ContextClass.Skip | ContextClass.Reach | ContextClass.Become) || ObjectWords.Is(token, ObjectClass.Skip | ObjectClass.Copula) || Predicates.IsReaching(token) || LeftPhrase.IsCounting(token) || Measures.IsChangeWord(token) || (ObjectWords.Is(token, ObjectClass.Preposition) && document.IsInDate(i + 1))))
                return -1;
        }

        return -1;
    }

    private static bool IsOwned(Document document, in Token token) =>
        token.Kind == TokenKind.Word && !AmountWords.Is(token, AmountClass.Portion) && (token.Has(TokenFlags.CliticNya) ? AmountWords.Is(token, AmountClass.Attribute) && document.Text.TextOf(token).EndsWith("nya", StringComparison.Ordinal) : AmountWords.Is(token, AmountClass.Owned));

    /// <summary>Pengiriman kopi mencapai 118 ton. Nilainya Rp8 triliun: the thing that the sentence before counts or measures last.</summary>
    private static string? Told(Document document, Candidate[] work, KindDecision[] decisions, in Sentence sentence, int index)
    {
        int here = document.Text.SentenceOf(sentence.FirstToken);
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            int there = document.Text.SentenceOf(document.Quantities[i].FirstToken);
            if (there < here - 1)
                return null;
            if (there == here && document.Quantities[i].FirstToken >= sentence.FirstToken)
                continue;
            if (decisions[i] is { IsClaim: true, Object: { } text } && !AmountWords.BeginsWith(text, AmountClass.Attribute | AmountClass.Size) && !NounTable.IsHuman(work[i].Noun.Class) && !char.IsUpper(text[0]))
                return text;
        }

        return null;
    }
}
