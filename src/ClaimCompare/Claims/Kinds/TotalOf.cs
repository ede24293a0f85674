using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number is the total of, where its clause opens with the word for it: <c>jumlah pendaftar mencapai 41.267 siswa</c>, <c>total jemaah yang wafat hingga kini 10 orang</c>.</summary>
internal static class TotalOf
{
    private const int Reach = 32;
    private const int LongestGap = 26;

    /// <summary>The noun phrase behind the word, or null where the clause has none, or another noun is as good.</summary>
    public static string? Of(Document document, in Candidate candidate, in KindDecision decision, in Sentence sentence, in Quantity quantity)
    {
        bool isUnnamed = decision.Object is not { } text || ObjectWords.IsPerson(text);
        bool isHuman = candidate.IsTelling && candidate.Noun.Class is NounClass.Person or NounClass.Troop or NounClass.Household && candidate.Noun.End - candidate.Noun.First == 1;
        bool isUnknown = candidate.Noun.Class == NounClass.None;
        if ((!isUnnamed && !isHuman && !isUnknown) || quantity.Kind != QuantityKind.Cardinal)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int number = quantity.QualifierToken, left = Math.Max(sentence.FirstToken, number - Reach);

        // Few clauses have the word
        int opening = number - 1;
        while (opening >= left && !(Context.Is(tokens[opening], ContextClass.Total) && ObjectWords.Is(tokens[opening], ObjectClass.Empty)))
            opening--;
        if (opening < left)
            return null;
        for (int i = number - 1; i >= left; i--)
        {
            if (i < candidate.Left && document.IsInQuantity(i) && !document.IsInDate(i))
                return null;
            // "jumlah pengungsi, turun dari 19.400 jiwa": a comma before the change
            if (tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] is not ('/' or '(' or ')') && !(document.Text.Text[tokens[i].Start] == ',' && Measures.IsChangeWord(tokens[i + 1])))
                return null;
            if (!Context.Is(tokens[i], ContextClass.Total) || !ObjectWords.Is(tokens[i], ObjectClass.Empty) || tokens[i].Has(TokenFlags.CliticNya))
                continue;
            int first = i + 1;
            while (first < number && Context.Is(tokens[first], ContextClass.Total))
                first++;
            CountedNoun noun = CountedNoun.Read(document, first, number);
            if (noun.First != first || noun.End == noun.First || number - noun.End > LongestGap || !Comes(document, noun.End, number))
                return null;
            bool isPeople = noun.Class is NounClass.Person or NounClass.Troop or NounClass.Traveller && noun.Kind is null or { Kind: ClaimKind.Displaced or ClaimKind.Cases or ClaimKind.Detained };
            bool isFit = candidate.Noun.Class == NounClass.Household ? noun.Class == NounClass.Household : NounTable.IsHuman(candidate.Noun.Class) ? isPeople && !ObjectWords.Is(tokens[first], ObjectClass.Victim) : noun.Class != NounClass.Generic;
            return isFit && tokens[first].Word != tokens[Math.Min(candidate.Noun.First, tokens.Length - 1)].Word ? ObjectPhrase.Write(document, noun.First, noun.End) : null;
        }

        return null;
    }

    /// <summary>Whether the number is what the clause comes to: nothing acts on it, and it is no part.</summary>
    private static bool Comes(Document document, int first, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < number; i++)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Part | ObjectClass.Copula) || document.IsInQuantity(i) && !document.IsInDate(i) && !Context.Is(tokens[i], ContextClass.Become))
                return false;
        }

        Token last = tokens[number - 1];
        return number == first || Context.Is(last, ContextClass.Reach | ContextClass.Become | ContextClass.Skip) || LeftPhrase.IsCounting(last) || ObjectWords.Is(last, ObjectClass.Skip) || Predicates.IsReaching(last) || !Predicates.IsVerbLike(document, number - 1);
    }
}
