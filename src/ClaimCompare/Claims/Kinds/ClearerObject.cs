using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Names what is counted more clearly than the words right beside the number do, once its kind is known.</summary>
internal static class ClearerObject
{
    private const int Reach = 400;
    private const int LongestLabel = 12;
    private const int MostWholes = 4;
    private const int MostGap = 6;

    /// <summary>The decision on a quantity, with what it counts as the words around name it.</summary>
    public static KindDecision Of(Document document, Candidate[] work, KindDecision[] decisions, in Sentence sentence, int index, int first)
    {
        KindDecision decision = decisions[index];
        if (!decision.IsClaim || !ListSharing.IsCounted(document.Quantities[index]))
            return decision;
        string? found = work[index].HasNoun ? OfWhole(document, work, decisions, index, first) ?? Named(document, work, decision, sentence, index) ?? SameAfterChange(document, work, decisions, index, first)
            : Damaged(document, work, decisions, index) ?? Others(document, work, decisions, index, first) ?? FrontedWhole.Of(document, sentence, document.Quantities[index]) ?? Last(document, index, SpeechClass.Tail, ObjectClass.None, NounClass.Animal) ?? Last(document, index, SpeechClass.None, ObjectClass.Barrel, NounClass.Weapon) ?? Tallied(work, decisions, index, first) ?? Labelled(document, sentence, decision, index) ?? OfChange(document, work, decision, index) ?? Named(document, work, decision, sentence, index);
        found ??= TotalOf.Of(document, work[index], decision, sentence, document.Quantities[index]);
        if (found is null && IsFolk(document, work[index], decision))
            found = Roles.Of(document, work[index], document.Quantities[index]);
        if (found is null && !work[index].HasNoun)
            found = Beside(document, work, decisions, index, first);
        if (found is null && decision.Object is null)
            found = UnnamedObject.Of(document, work, decisions, sentence, index);
        return found is not null ? decision with { Object = found } : SamePeople.Of(document, work, decisions, sentence, index, first) ?? decision;
    }

    /// <summary>Whether people are counted as such, by no more than who they are, or without a noun.</summary>
    private static bool IsFolk(Document document, in Candidate candidate, in KindDecision decision) => candidate.HasNoun ? !candidate.IsTelling || TopicalPeople.IsFolk(document, candidate) : decision.Kind is not (ClaimKind.Count or ClaimKind.Damage or ClaimKind.Equipment);

    /// <summary>Siswa yang dirawat 93 orang: who the people are that are counted as such.</summary>
    private static string? Named(Document document, Candidate[] work, in KindDecision decision, in Sentence sentence, int index)
    {
        Candidate candidate = work[index];
        bool isGeneric = candidate.HasNoun ? !candidate.IsTelling && decision.Object is { } text && ObjectWords.IsPerson(text) : decision.Object == ObjectWords.Person;
        return isGeneric ? PeopleSubject.Of(document, candidate, sentence, document.Quantities[index]) : null;
    }

    /// <summary>Yang mati 4.800 ekor, dari 60 pucuk yang terdaftar: the animal or weapon told of last, where only the word to count them by stands behind the number.</summary>
    private static string? Last(Document document, int index, SpeechClass tail, ObjectClass classifier, NounClass counted)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = document.Quantities[index].EndToken;
        if (at >= tokens.Length || !(Speech.Is(tokens[at], tail) || ObjectWords.Is(tokens[at], classifier)))
            return null;
        for (int i = document.Quantities[index].QualifierToken - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (NounTable.TryMatch(tokens, i, at, out int length, out NounClass noun) && noun == counted && !ObjectWords.Is(tokens[i], ObjectClass.Corpse))
                return ObjectPhrase.Write(document, i, i + length);
        }

        return null;
    }

    /// <summary>Seorang gadis meninggal, adapun empat lainnya terluka: others than one who was told of by a noun of her own are people.</summary>
    private static string? Others(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        int at = document.Quantities[index].EndToken;
        return index > first && IsHarm(decisions[index].Kind) && decisions[index].Kind != decisions[index - 1].Kind && document.Quantities[index - 1].Kind == QuantityKind.Article && work[index - 1].IsTelling && at < document.Tokens.Length && ObjectWords.Is(document.Tokens[at], ObjectClass.Other) ? ObjectWords.Person : null;
    }

    /// <summary>Dua sudah pulang, tiga diobservasi, dan delapan dirujuk: bare numbers beside each other are of the same people.</summary>
    private static string? Beside(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        if (index == first || decisions[index].Object is not { } text || !ObjectWords.IsPerson(text) || work[index - 1].HasNoun || !decisions[index - 1].IsClaim || !ListSharing.IsCounted(document.Quantities[index - 1]))
            return null;
        int gap = document.Quantities[index].QualifierToken - document.Quantities[index - 1].EndToken;
        return gap <= MostGap && decisions[index - 1].Object is { } same && !ObjectWords.IsPerson(same) ? same : null;
    }

    /// <summary>Rumah yang rusak 2.905 unit, dengan rincian 611 hanyut, 834 rusak berat: the things counted before in another state, where no more than a state is told.</summary>
    private static string? Damaged(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        if (decisions[index].Kind != ClaimKind.Damage || work[index].Word is not { Role: KindRole.State } state || !(decisions[index].Object is not { } text || ObjectWords.IsPerson(text) || state.Form.Contains(text, StringComparison.OrdinalIgnoreCase)))
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostWholes) && Antecedents.IsNear(document, i, index, 1); i--)
        {
            if (decisions[i] is { IsClaim: true, Kind: ClaimKind.Damage, Object: { } things } && ListSharing.IsCounted(document.Quantities[i]))
                return things;
        }

        return null;
    }

    /// <summary>MD 7, LB 4, dalam pencarian 6: who is tallied by abbreviations of their states are victims, and so are those behind them in the row.</summary>
    private static string? Tallied(Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        if (work[index].Word is not { } word || !IsHarm(decisions[index].Kind))
            return null;
        return ObjectWords.IsTally(word.Form) || (index > first && !work[index - 1].HasNoun && work[index - 1].Word is { } before && ObjectWords.IsTally(before.Form) && decisions[index - 1].IsClaim) ? ObjectWords.Victim : null;
    }

    /// <summary>Polisi: 21 tewas, 40 luka: who speaks before a colon is not who is counted behind it.</summary>
    private static string? Labelled(Document document, in Sentence sentence, in KindDecision decision, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (decision.Object is not { } text || !IsHarm(decision.Kind) || !(OfficeTable.TryMatch(tokens, sentence.FirstToken, sentence.EndToken, out _, out _) || Speech.Is(tokens[sentence.FirstToken], SpeechClass.Collective | SpeechClass.Institution | SpeechClass.Evidence)))
            return null;
        for (int i = sentence.FirstToken + 1; i < Math.Min(document.Quantities[index].QualifierToken, sentence.FirstToken + LongestLabel) && !document.IsInQuantity(i); i++)
        {
            if (document.Text.Text[tokens[i].Start] == ':')
                return document.Text.Text.AsSpan()[tokens[sentence.FirstToken].Start..tokens[i].Start].Contains(text, StringComparison.OrdinalIgnoreCase) ? ObjectWords.Person : null;
        }

        return null;
    }

    /// <summary>172 peserta, 118 orang di antaranya bebas; sisanya 23 orang: people of whom no more is said are of the whole that they are a part of.</summary>
    private static string? OfWhole(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        CountedNoun noun = work[index].Noun;
        if (index == 0 || noun.End - noun.First != 1 || noun.Class != NounClass.Generic || !(index == first ? Context.TryMatch(tokens, noun.End, ContextClass.Part, out _) : ObjectWords.Is(tokens[noun.First], ObjectClass.Person)))
            return null;
        int before = document.Quantities[index].QualifierToken - 1;
        bool isPart = Context.TryMatch(tokens, noun.End, ContextClass.Part, out _) || ObjectWords.Is(tokens[before], ObjectClass.Other);
        for (int i = index - 1; isPart && i >= first; i--)
        {
            if (decisions[i].IsClaim && work[i].IsTelling && NounTable.IsHuman(work[i].Noun.Class) && work[i].Noun.Kind is null && ListSharing.IsCounted(document.Quantities[i]))
                return decisions[i].Object;
        }

        return isPart && work[index].Word is null or { Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Displaced or ClaimKind.Detained } ? OfWholeBefore(document, work, decisions, index, first) : null;
    }

    /// <summary>Kloter itu membawa 452 jemaah. Tiga orang di antaranya wafat: the whole that the sentence before ends with.</summary>
    private static string? OfWholeBefore(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - MostWholes) && Antecedents.IsNear(document, i, index, 1); i--)
        {
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && Antecedents.IsOfPeople(work[i], decisions[i].Kind))
                return decisions[i].Object is { } whole && !ObjectWords.IsPerson(whole) && document.Quantities[i].Value >= document.Quantities[index].Value ? whole : null;
        }

        return null;
    }

    /// <summary>Korban tewas turun dari 83 menjadi 76 orang, bertambah tiga orang menjadi dua belas: both ends of a change count the same.</summary>
    private static string? OfChange(Document document, Candidate[] work, in KindDecision decision, int index)
    {
        if (!IsHarm(decision.Kind) || decision.Object is null)
            return null;
        int other = Becomes(document, index) ? index - 1 : index + 1 < work.Length && Becomes(document, index + 1) && Context.Is(document.Tokens[Math.Max(0, document.Quantities[index].QualifierToken - 1)], ContextClass.Of) ? index + 1 : -1;
        if (other < 0 || document.Text.SentenceOf(document.Quantities[other].FirstToken) != document.Text.SentenceOf(document.Quantities[index].FirstToken))
            return null;
        CountedNoun noun = CountedNoun.Read(document, document.Quantities[other].EndToken, document.Sentences[document.Text.SentenceOf(document.Quantities[other].FirstToken)].EndToken);
        return noun.End - noun.First == 1 && ObjectWords.Is(document.Tokens[noun.First], ObjectClass.Person) ? ObjectWords.Person : null;
    }

    /// <summary>Warga terdampak melonjak dari 20.000 menjadi 80.000 jiwa: what became the number were the same people.</summary>
    private static string? SameAfterChange(Document document, Candidate[] work, KindDecision[] decisions, int index, int first)
    {
        KindDecision decision = decisions[index];
        if (index == first || IsHarm(decision.Kind) || work[index].IsTelling || !Becomes(document, index))
            return null;
        KindDecision before = decisions[index - 1];
        return before.IsClaim && before.Kind == decision.Kind && before.Object is { } same && !ObjectWords.IsPerson(same) && ListSharing.IsCounted(document.Quantities[index - 1]) ? same : null;
    }

    private static bool Becomes(Document document, int index) => document.Quantities[index].QualifierToken > 0 && Context.Is(document.Tokens[document.Quantities[index].QualifierToken - 1], ContextClass.Become);

    private static bool IsHarm(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Rescued;
}
