using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds who or what has a part that is no more than named so: <c>jalur domisili mendapat porsi 35 persen</c>, <c>Sektor ketiga ialah pertanian. Kontribusinya 13 persen</c>.</summary>
internal static class Portions
{
    private const int Reach = 10;
    private const int MostWords = 3;

    /// <summary>The noun phrase, or null where the amount is of something else or nobody is told.</summary>
    /// <param name="document">The document.</param>
    /// <param name="candidate">The amount's candidate.</param>
    /// <param name="index">The amount.</param>
    /// <param name="measured">What it measures as far as it is known.</param>
    public static string? Of(Document document, in Candidate candidate, int index, string measured)
    {
        if (measured.Contains(' ', StringComparison.Ordinal) || !AmountWords.BeginsWith(measured, AmountClass.Portion))
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        Sentence sentence = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        int at = quantity.QualifierToken - 1, stop = Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach);
        while (at >= stop && !AmountWords.Is(tokens[at], AmountClass.Portion))
            at--;
        if (at < stop)
            return null;
        bool isOwned = tokens[at].Has(TokenFlags.CliticNya) || AmountWords.Is(tokens[at], AmountClass.Owned);
        if (at > sentence.FirstToken && LeftPhrase.TryRead(document, quantity with { QualifierToken = at, FirstToken = at }, isOwned ? sentence.FirstToken : candidate.Left, isSubject: false, out int first, out int end, out bool isOblique) && !isOblique && !document.IsInDate(first) && !ObjectWords.Is(tokens[first], ObjectClass.Preposition) && !Speech.Is(tokens[first], SpeechClass.Place))
            return ObjectPhrase.Write(document, first, end);
        if (!isOwned)
            return null;

        // "Usia penggugat paling banyak 25 hingga 35 tahun, porsinya 54 persen"
        if (at - 1 > sentence.FirstToken && document.Text.Text[tokens[at - 1].Start] == ',')
        {
            int head = SentenceSubject.BehindOpeners(document, sentence, at);
            CountedNoun subject = CountedNoun.Read(document, head, at);
            return subject.First == head && subject.End > head ? ObjectPhrase.Write(document, head, subject.End) : null;
        }

        return Before(document, sentence);
    }

    /// <summary>What the sentence before says something to be, or ends with.</summary>
    private static string? Before(Document document, in Sentence own)
    {
        int here = document.Text.SentenceOf(own.FirstToken);
        if (here == 0 || document.Sentences[here - 1].Paragraph != own.Paragraph)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence before = document.Sentences[here - 1];
        for (int i = before.FirstToken; i + 1 < before.EndToken; i++)
        {
            if (!ObjectWords.Is(tokens[i], ObjectClass.Copula | ObjectClass.Part))
                continue;
            CountedNoun noun = CountedNoun.Read(document, i + 1, before.EndToken);
            if (noun.First == i + 1 && noun.End > noun.First && !document.IsInQuantity(noun.First))
                return ObjectPhrase.Write(document, noun.First, noun.End);
        }

        // "ekonomi bertumpu pada pertanian": what it ends with
        int end = before.EndToken;
        while (end > before.FirstToken && tokens[end - 1].Kind != TokenKind.Word)
            end--;
        int first = end;
        while (first > before.FirstToken && end - first < MostWords && !tokens[first - 1].IsCapitalised && CountedNoun.IsNounLike(document, first - 1, end) && !ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition | ObjectClass.Skip) && !document.IsInDate(first - 1) && !document.IsInQuantity(first - 1))
            first--;
        return first < end ? ObjectPhrase.Write(document, first, end) : null;
    }
}
