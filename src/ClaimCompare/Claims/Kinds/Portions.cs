using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds who or what has a part that is no more than named so: <c>jalur domisili mendapat porsi 35 persen</c>, <c>Sektor ketiga ialah pertanian. Kontribusinya 13 persen</c>.</summary>
internal static class Portions
{
    private const int Reach = 10;

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
        if (at > sentence.FirstToken && LeftPhrase.TryRead(document, quantity with { QualifierToken = at, FirstToken = at }, tokens[at].Has(TokenFlags.CliticNya) ? sentence.FirstToken : candidate.Left, isSubject: false, out int first, out int end, out bool isOblique) && !isOblique && !document.IsInDate(first))
            return ObjectPhrase.Write(document, first, end);
        return tokens[at].Has(TokenFlags.CliticNya) ? Before(document, sentence) : null;
    }

    /// <summary>What the sentence before says something to be, or is about.</summary>
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

        return AttributeOwner.Before(document, own);
    }
}
