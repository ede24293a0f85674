using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds whose an attribute is that stands alone before an amount: <c>mengimpor beras dari X. Harganya Rp9.000 per kilogram</c>.</summary>
internal static class AttributeOwner
{
    private const int Reach = 9;
    private const int MostBack = 400;
    private const int MostTries = 2;

    /// <summary>The attribute with its owner, or null where what is measured is no attribute alone or no owner is found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates.</param>
    /// <param name="decisions">The decisions before.</param>
    /// <param name="index">The amount.</param>
    /// <param name="measured">What it measures as far as it is known.</param>
    public static string? Of(Document document, Candidate[] work, KindDecision[] decisions, int index, string measured)
    {
        if (measured.Contains(' ', StringComparison.Ordinal) || !AmountWords.BeginsWith(measured, AmountClass.Attribute | AmountClass.Fund))
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[index];
        int word = Vocabulary.Default.Find(measured.ToLowerInvariant()), at = quantity.QualifierToken - 1;
        Sentence sentence = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        while (at >= Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach) && tokens[at].Word != word)
            at--;
        string? owner = AmountWords.BeginsWith(measured, AmountClass.Fund) ? Fronted(document, sentence, at) : null;
        if (owner is null && !AmountWords.BeginsWith(measured, AmountClass.Attribute))
            return null;
        if (at >= Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach))
        {
            bool isOwned = tokens[at].Has(TokenFlags.CliticNya), isWith = at > sentence.FirstToken && ObjectWords.Is(tokens[at - 1], ObjectClass.Preposition);
            if (owner is null && (isOwned || isWith))
                owner = Beside(document, work, decisions, index, isWith ? at - 1 : at) ?? (isOwned ? Before(document, sentence) : null);
        }

        // "harga di pasar X turun ke Rp9.000": what is told of a place may be another's
        if (owner is null && !(at >= sentence.FirstToken && Speech.Is(tokens[at + 1], SpeechClass.Place)))
            owner = Earlier(document, word, Math.Min(at, quantity.QualifierToken) - 1);
        return owner is null ? null : measured + " " + owner;
    }

    /// <summary>Membeli 500 ton dengan harga Rp9.000, telur itu dijual dengan harga Rp2.000: what stands before the attribute in its sentence.</summary>
    private static string? Beside(Document document, Candidate[] work, KindDecision[] decisions, int index, int attribute)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Quantity moved = document.Quantities[index] with { QualifierToken = attribute, FirstToken = attribute };
        for (int tries = 0; tries < MostTries && LeftPhrase.TryRead(document, moved, work[index].Left, isSubject: false, out int first, out int end, out bool isOblique); tries++)
        {
            // "membeli air dari truk tangki dengan harga": where it is from
            if (first - 1 <= work[index].Left || !ObjectWords.Is(tokens[first - 1], ObjectClass.Preposition))
                return !isOblique && !(tokens[first].IsCapitalised && !tokens[first].Has(TokenFlags.SentenceStart)) ? Write(document, first, end) : null;
            moved = moved with { QualifierToken = first - 1, FirstToken = first - 1 };
        }

        if (index == 0 || document.Quantities[index - 1].EndToken > attribute || attribute - Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End) > 2 || document.Quantities[index - 1].Kind is not (QuantityKind.Cardinal or QuantityKind.Article or QuantityKind.Measurement))
            return null;
        CountedNoun noun = work[index - 1].Noun;
        if (decisions[index - 1] is not { IsClaim: true, Object: { } counted } || char.IsUpper(counted[0]) || Context.Is(tokens[document.Quantities[index - 1].EndToken], ContextClass.Times) || (noun.End > noun.First && NounTable.IsHuman(noun.Class)))
            return null;
        return !AmountWords.BeginsWith(counted, AmountClass.Attribute | AmountClass.Size) ? counted : null;
    }

    /// <summary>Untuk perbaikan jalan dibutuhkan dana Rp2 miliar: what money at the head of its sentence is for.</summary>
    private static string? Fronted(Document document, in Sentence sentence, int fund)
    {
        if (fund <= sentence.FirstToken + 1 || !ObjectWords.Is(document.Tokens[sentence.FirstToken], ObjectClass.Purpose))
            return null;
        CountedNoun aim = CountedNoun.Read(document, sentence.FirstToken + 1, fund);
        // "untuk tahap pertama"
        return aim.First == sentence.FirstToken + 1 && aim.End > aim.First && !(document.FirstQuantity(aim.End) is var next && next < document.Quantities.Count && document.Quantities[next] is { Kind: QuantityKind.Ordinal } rank && rank.FirstToken == aim.End) ? Write(document, aim.First, aim.End) : null;
    }

    /// <summary>Pabrik itu mengimpor beras dari X: what the sentence before does something to, or is about.</summary>
    public static string? Before(Document document, in Sentence own)
    {
        int here = document.Text.SentenceOf(own.FirstToken);
        if (here == 0 || document.Sentences[here - 1].Paragraph != own.Paragraph)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence before = document.Sentences[here - 1];
        int first = before.FirstToken;
        for (int i = first; i + 1 < before.EndToken; i++)
        {
            if (!Predicates.IsActive(document, i) || LeftPhrase.IsCounting(tokens[i]) || Context.Is(tokens[i], ContextClass.Become))
                continue;
            CountedNoun done = CountedNoun.Read(document, i + 1, before.EndToken);
            if (done.First == i + 1 && done.End > done.First)
                return Write(document, done.First, done.End);
        }

        first = SentenceSubject.BehindOpeners(document, before, before.EndToken);
        CountedNoun subject = CountedNoun.Read(document, first, before.EndToken);
        return subject.First == first && subject.End > first ? Write(document, subject.First, subject.End) : null;
    }

    /// <summary>The owner that the same attribute has the last time before that it has one.</summary>
    private static string? Earlier(Document document, int word, int last)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = Math.Min(last, tokens.Length - 2); i >= Math.Max(0, last - MostBack); i--)
        {
            if (tokens[i].Word != word || tokens[i].Has(TokenFlags.CliticNya) || tokens[i + 1].Kind != TokenKind.Word || tokens[i + 1].Has(TokenFlags.SentenceStart))
                continue;
            CountedNoun owner = CountedNoun.Read(document, i + 1, document.Sentences[document.Text.SentenceOf(i)].EndToken);
            if (owner.First == i + 1 && owner.End > owner.First && !document.IsInQuantity(owner.First) && Write(document, owner.First, owner.End) is { } text)
                return text;
        }

        return null;
    }

    /// <summary>The phrase without the names and times behind its noun; null where it begins with people, a body, a place or another attribute.</summary>
    private static string? Write(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (first + 1 < end && AmountWords.Is(tokens[first], AmountClass.Attribute | AmountClass.Sort))
            first++;
        if (AmountWords.Is(tokens[first], AmountClass.Attribute | AmountClass.Sort | AmountClass.Size))
            return null;
        if (Speech.Is(tokens[first], SpeechClass.Collective | SpeechClass.Institution | SpeechClass.Evidence | SpeechClass.Pronoun) || ObjectWords.Is(tokens[first], ObjectClass.Skip | ObjectClass.Empty | ObjectClass.Preposition) || ObjectFinder.IsPlace(document, first, end) || OfficeTable.TryMatch(tokens, first, end, out _, out _))
            return null;
        if (NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) && (NounTable.IsHuman(noun) || noun is NounClass.Place or NounClass.Group or NounClass.Abstract or NounClass.Generic))
            return null;
        int stop = first;
        while (stop < end && !document.IsInDate(stop) && !document.IsInQuantity(stop) && !(stop > first && ((tokens[stop].IsCapitalised && (!tokens[first].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart))) || Context.Is(tokens[stop], ContextClass.DateWord))))
            stop++;
        return stop > first ? ObjectPhrase.Write(document, first, stop) : null;
    }
}
