using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what stands beside an amount: the things that have it, what it is for, the whole that it is a share of.</summary>
internal static partial class ObjectFinder
{
    /// <summary>Jumlah penyuluh memang jauh dari cukup: sekitar 900 orang: whose number the sentence opens with, where it is of people to whom nothing befell; null where it is not.</summary>
    private static string? NumberName(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence sentence = document.Sentences[document.Text.SentenceOf(quantity.FirstToken)];
        int head = SentenceSubject.BehindOpeners(document, sentence, quantity.QualifierToken);
        if (!ObjectWords.Is(tokens[head], ObjectClass.Empty) || head + 1 >= quantity.QualifierToken)
            return null;
        for (int i = head + 1; i < quantity.QualifierToken - 1; i++)
        {
            if (document.Text.Text[tokens[i].Start] is ',' or ';' && LeftPhrase.Insertion(document, i, head) is null && !(i + 1 < quantity.QualifierToken && LeftPhrase.IsCounting(tokens[i + 1])))
                return null;
        }

        CountedNoun noun = CountedNoun.Read(document, head + 1, quantity.QualifierToken);
        return noun.First == head + 1 && noun.End > noun.First && noun.Kind is null && noun.Class != NounClass.Generic && NounTable.IsHuman(noun.Class) ? ObjectPhrase.Write(document, noun.First, noun.End) : null;
    }

    /// <summary>What is counted or weighed right before an amount, with words like <c>seharga</c> and <c>dijual</c> between: <c>600 unit rumah subsidi seharga Rp 166 juta</c>.</summary>
    private static string? Attributed(Document document, Candidate[] work, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int number = document.Quantities[index].QualifierToken;
        if (index == 0 || !work[index - 1].IsTelling || document.Quantities[index - 1].Kind is not (QuantityKind.Cardinal or QuantityKind.Article or QuantityKind.Measurement) || NounTable.IsHuman(work[index - 1].Noun.Class) || Context.Is(tokens[work[index - 1].Noun.First], ContextClass.Times) || work[index - 1].Noun.End is var from && (from > number || number - from > PurposeReach))
            return null;
        for (int i = from; i < number; i++)
        {
            // "412 tangki, masing-masing berisi 5.000 liter": a comma before what each of them has
            if (document.Text.Text[tokens[i].Start] == ',' && i + 1 < number && Measures.IsRate(tokens, i + 1, number))
                continue;

            // "enam gudang berpendingin berkapasitas 150 ton", "mobil dari PDAM, masing-masing berkapasitas 5.000 liter": more of the thing itself
            if (i + 1 < number && (Predicates.IsHaving(document, i) || tokens[i].IsCapitalised || (ObjectWords.Is(tokens[i], ObjectClass.Preposition) && tokens[i + 1].IsCapitalised)) && !ObjectWords.Is(tokens[i], ObjectClass.Attributive))
                continue;
            if (tokens[i].Kind != TokenKind.Word || !(ObjectWords.Is(tokens[i], ObjectClass.Attributive | ObjectClass.Skip | ObjectClass.Empty) || (i + 1 < number && ObjectWords.Is(tokens[i + 1], ObjectClass.Empty))))
                return null;
        }

        return ObjectPhrase.Write(document, work[index - 1].Noun.First, work[index - 1].Noun.End);
    }

    /// <summary>Whether the word right behind a weight or volume is what is weighed: <c>1.800 ton amonia</c>.</summary>
    private static bool IsStuff(Document document, in Quantity quantity, in CountedNoun noun)
    {
        // "183 milimeter hujan turun"
        if (quantity.Unit is "mm" or "cm" && noun.Class == NounClass.Event && noun.First == quantity.EndToken)
            return true;
        int date = document.FirstDate(noun.First);
        return quantity.Unit is "kg" or "g" or "t" or "l" or "m3" or "MB" or "GB" or "TB" && noun.Class == NounClass.None && noun.First == quantity.EndToken
            && (date >= document.Dates.Count || document.Dates[date].FirstToken != noun.First) && !PlaceWords.Default.TryName(document.Tokens, noun.First, noun.End, out _);
    }

    /// <summary>Naik 9 persen dari masa Natal: behind a verb of change stands what is compared, no whole.</summary>
    private static bool IsChanged(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        while (at > left && !Measures.IsChangeWord(tokens[at]) && (Context.Is(tokens[at], ContextClass.Skip | ContextClass.Reach) || ObjectWords.Is(tokens[at], ObjectClass.Skip)))
            at--;
        return at >= left && Measures.IsChangeWord(tokens[at]);
    }

    /// <summary>Terdiri dari Rp9 miliar untuk dermaga dan Rp3 miliar sisanya untuk lahan: whether parts of money are told apart by what they are for.</summary>
    private static bool IsPart(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = quantity.QualifierToken - 1;
        if (before < 2)
            return false;
        if (ObjectWords.Is(tokens[before], ObjectClass.Part) || (ObjectWords.TryMatch(tokens, before - 1, before + 1, ObjectClass.Part, out int length) && length == 2))
            return true;
        int last = document.FirstQuantity(quantity.FirstToken) - 1;
        return last >= 0 && document.Quantities[last].Kind == QuantityKind.Money && document.Text.SentenceOf(document.Quantities[last].FirstToken) == document.Text.SentenceOf(quantity.FirstToken)
            && (Speech.Is(tokens[before], SpeechClass.Joiner | SpeechClass.Next) || ObjectWords.Is(tokens[before], ObjectClass.Together) || document.Text.Text[tokens[before].Start] == ',') && document.Quantities[last].EndToken < tokens.Length && ObjectWords.Is(tokens[document.Quantities[last].EndToken], ObjectClass.Purpose);
    }

    /// <summary>The noun phrase behind <c>untuk</c> that money is for.</summary>
    private static string? Purpose(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i < Math.Min(candidate.Right, quantity.EndToken + PurposeReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return null;
            if (!ObjectWords.Is(tokens[i], ObjectClass.Purpose))
                continue;
            int at = i + 1;
            if (at < candidate.Right && Predicates.IsActive(document, at))
                at++;
            CountedNoun noun = CountedNoun.Read(document, at, candidate.Right);
            return noun.End > noun.First && !NounTable.IsHuman(noun.Class) && !PlaceWords.Default.TryName(tokens, noun.First, noun.End, out _) ? ObjectPhrase.Write(document, noun.First, noun.End) : null;
        }

        return null;
    }

    /// <summary>The noun phrase behind <c>dari</c> that a share is of.</summary>
    private static CountedNoun Of(Document document, in Candidate candidate, in Quantity quantity)
    {
        int at = quantity.EndToken;
        if (at + 1 >= candidate.Right || !Context.Is(document.Tokens[at], ContextClass.Of))
            return default;
        int whole = at + 2 < candidate.Right && ObjectWords.Is(document.Tokens[at + 1], ObjectClass.Skip) ? at + 2 : at + 1;
        if (Context.Is(document.Tokens[whole], ContextClass.Total) && whole + 1 < document.Tokens.Length)
            whole++;

        // "55 persen dari total 73.969 sasaran": the whole is counted, too
        if (document.FirstQuantity(whole) is var next && next < document.Quantities.Count && document.Quantities[next].QualifierToken == whole && ListSharing.IsCounted(document.Quantities[next]))
            return CountedNoun.Read(document, document.Quantities[next].EndToken, document.Sentences[document.Text.SentenceOf(whole)].EndToken);
        return CountedNoun.Read(document, whole, candidate.Right);
    }
}
