using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what an amount is of at the head of its sentence, where an insertion parts them: <c>Galat survei, klaim mereka, tak sampai 2 persen</c>.</summary>
internal static class SentenceSubject
{
    private const int MostOpeners = 3;
    private const int MostWords = 4;
    private const int MostPredicate = 5;

    /// <summary>The noun phrase at the head of a sentence whose predicate, with the number, begins behind a comma; null where it is none.</summary>
    public static string? Of(Document document, in Sentence sentence, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int comma = number - 1;
        while (comma > sentence.FirstToken && number - comma <= MostPredicate && IsPredicate(document, comma))
            comma--;

        // "Tingkat hunian, yang pada Januari masih 78 persen": the comma may be that of a relative clause
        if (comma <= sentence.FirstToken + 1 || !(document.Text.Text[tokens[comma].Start] == ',' || IsBehindClause(document, sentence, comma, number)))
            return null;
        int first = BehindOpeners(document, sentence, comma);
        int end = first;
        while (end < comma && end - first < MostWords && CountedNoun.IsNounLike(document, end, comma) && !(tokens[end].IsCapitalised && !tokens[end].Has(TokenFlags.SentenceStart)) && !document.IsInDate(end) && !document.IsInQuantity(end))
            end++;
        if (end == first || (end >= comma && !Speech.Is(tokens[comma + 1], SpeechClass.Relative)) || !IsThing(document, first, end) || !(document.Text.Text[tokens[end].Start] == ',' || document.IsInQuantity(end) || ObjectWords.Is(tokens[end], ObjectClass.Boundary) || (tokens[end].IsCapitalised && NounTable.TryMatch(tokens, first, end, out _, out _)) || Speech.Is(tokens[end], SpeechClass.Relative) || ObjectWords.Is(tokens[end], ObjectClass.Preposition)))
            return null;
        return ObjectPhrase.Write(document, first, end);
    }

    /// <summary>Index behind the marks and the few words that lead from one sentence to the next at the head of a sentence: <c>sementara itu</c>, <c>adapun</c>.</summary>
    public static int BehindOpeners(Document document, in Sentence sentence, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken;
        while (first < Math.Min(limit, sentence.FirstToken + MostOpeners) && (tokens[first].Kind != TokenKind.Word || Speech.Is(tokens[first], SpeechClass.Next | SpeechClass.Contrast | SpeechClass.Continuation | SpeechClass.Bridge)))
            first++;
        return first;
    }

    /// <summary>Suhu gudang ketika diperiksa mencapai 14 derajat: whether a clause of time or cause stands before a predicate that reaches the number.</summary>
    private static bool IsBehindClause(Document document, in Sentence sentence, int last, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Context.Is(tokens[last + 1], ContextClass.Reach) || last + 1 >= number)
            return false;
        for (int i = last; i > Math.Max(sentence.FirstToken, last - MostPredicate) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Boundary) && !tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    /// <summary>Whether a token may stand between the comma and the number: verbs, hedges and words of reaching, but no noun.</summary>
    private static bool IsPredicate(Document document, int index)
    {
        Token token = document.Tokens[index];
        return document.IsInDate(index) || (token.Kind == TokenKind.Word && ObjectWords.Is(token, ObjectClass.Preposition) && document.IsInDate(index + 1))
            || (token.Kind == TokenKind.Word && !token.IsCapitalised && (Context.Is(token, ContextClass.Skip | ContextClass.Reach | ContextClass.Become) || ObjectWords.Is(token, ObjectClass.Skip | ObjectClass.Copula | ObjectClass.Attributive) || Predicates.IsReaching(token) || LeftPhrase.IsCounting(token) || Measures.IsChange(token)));
    }

    /// <summary>Whether a phrase begins with something that can be measured: no people, no body, no place.</summary>
    private static bool IsThing(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[end - 1].Has(TokenFlags.CliticNya) || ObjectWords.Is(tokens[first], ObjectClass.Preposition | ObjectClass.Boundary | ObjectClass.Part) || CircumstanceWords.Breaks.TryMatch(tokens, first, end, out _, out _) || Speech.Is(tokens[first], SpeechClass.Clause | SpeechClass.Place | SpeechClass.Collective | SpeechClass.Institution | SpeechClass.Pronoun | SpeechClass.Evidence) || OfficeTable.TryMatch(tokens, first, end, out _, out _) || PlaceWords.Default.TryName(tokens, first, end, out _))
            return false;
        return tokens[first].Word != 0 && (!NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) || !(NounTable.IsHuman(noun) || noun is NounClass.Place or NounClass.Group));
    }
}
