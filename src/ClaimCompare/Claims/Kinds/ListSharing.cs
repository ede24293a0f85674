using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Gives members of a list, parts of a whole and second forms of a figure the word that governs their neighbour.</summary>
internal static partial class ListSharing
{
    private static readonly KindWord Touched = new("alternative", ClaimKind.Affected, KindRole.State);
    private const int MostBack = 64;
    private const int MaxGap = 5;
    private const int MaxSame = 4;
    private const int PartOpening = 2;

    /// <summary>Looks at the quantities of one sentence.</summary>
    public static void Share(Document document, Candidate[] work, int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
            TakeNoun(document, work, i);
        for (int i = first + 1; i < end; i++)
        {
            TakeFromLast(document, work, i);
            TakeOverAge(document, work, i, first);
            TakeFromShelter(document, work, i, first);
            if (i >= first + 2 && work[i].Word is null)
                TakeFromSame(document, work, i, first);
        }

        for (int i = end - 2; i >= first; i--)
        {
            if (IsCounted(document.Quantities[i]) && work[i].Word is null && work[i + 1].Word is { Role: KindRole.State } state && (work[i + 1].Rule == "kind.state" ? IsLast(document, i + 1) : work[i + 1].Rule is "kind.list" or "kind.parts" or "kind.apposition" && !IsLast(document, i + 1)) && !Context.TryMatch(document.Tokens, document.Quantities[i + 1].EndToken, ContextClass.Part, out _) && IsJoined(document, work, i, i + 1) && Predicates.IsCompatible(state.Kind, work[i].Noun.Class) && !IsCase(document, work, i) && !IsRepeatedNoun(document, work, i) && !IsApart(document, work, i)
                && Apposition.SumEnd(document, document.Quantities[i + 1].FirstToken, i, end) == 0)
                work[i] = work[i] with { Word = state, Rule = "kind.list" };
        }

        TakeFromOthers(document, work, first, end);
        TakeFromThings(document, work, first, end);

        // "22 bangunan yang terdiri dari 15 rumah dan 7 bangsal hangus": what is said behind the parts is said of the whole
        for (int i = end - 2; i >= first; i--)
        {
            if (IsCounted(document.Quantities[i]) && work[i].Word is null && work[i].HasNoun && work[i].Noun.Class is NounClass.Structure or NounClass.Vehicle && work[i + 1].Word is { Role: KindRole.State } whole && IsPart(document, work, i + 1, out bool opens) && opens
                && Predicates.IsCompatible(whole.Kind, work[i].Noun.Class))
                work[i] = work[i] with { Word = whole, Rule = "kind.parts" };
        }

        // "tujuh orang termasuk dua anak tewas": the state behind the part is the whole's, where no relative clause has it
        for (int i = end - 2; i >= first; i--)
        {
            if (IsCounted(document.Quantities[i]) && work[i].Word is null && work[i].Verb is null && NounTable.IsHuman(work[i].Noun.Class) && work[i + 1] is { Word: { Role: KindRole.State } state, Rule: "kind.state", HasNoun: true } && IsPart(document, work, i + 1, out bool opens) && opens
                && document.Quantities[i + 1].QualifierToken - work[i].Noun.End <= PartOpening && !Speech.At(document.Tokens, work[i + 1].Noun.End, SpeechClass.Relative) && Predicates.IsCompatible(state.Kind, work[i].Noun.Class))
                work[i] = work[i] with { Word = state, Rule = "kind.parts" };
        }

        // "1.340 jiwa atau 402 KK terdampak": both forms of a count have what is said behind the second
        for (int i = end - 2; i >= first; i--)
        {
            if (IsCounted(document.Quantities[i]) && IsCounted(document.Quantities[i + 1]) && (work[i].Word is null || (work[i] is { Rule: "kind.before", Word.Role: KindRole.State } && work[i + 1].Rule == "kind.state")) && work[i + 1].Word is { } both && NounTable.IsHuman(work[i].Noun.Class) && NounTable.IsHuman(work[i + 1].Noun.Class)
                && (IsAlternative(document, i + 1) || IsOfHouseholds(document, work, i)) && Predicates.IsCompatible(both.Kind, work[i].Noun.Class))
                work[i] = work[i] with { Word = both, Rule = "kind.alternative" };
        }

        TakeFromWhole(document, work, first, end);
    }

    /// <summary>Whether a quantity may count something.</summary>
    public static bool IsCounted(in Quantity quantity) => quantity.Kind is QuantityKind.Cardinal or QuantityKind.Zero or QuantityKind.Article;

    /// <summary>982 dan 814 jiwa: a bare number has the noun of the next.</summary>
    private static void TakeNoun(Document document, Candidate[] work, int i)
    {
        ref readonly Quantity a = ref document.Quantities[i];
        ref readonly Quantity b = ref document.Quantities[i + 1];
        if (a.Kind != QuantityKind.Cardinal || b.Kind != QuantityKind.Cardinal || work[i].HasNoun || work[i].Word is not null || !work[i + 1].HasNoun || b.QualifierToken - a.EndToken != 1)
            return;
        Token between = document.Tokens[a.EndToken];

        // "meningkat dari 310 menjadi 420 kasus": what a figure was before it changed
        bool isSeries = Context.Is(between, ContextClass.Become) && a.QualifierToken > 0 && Context.Is(document.Tokens[a.QualifierToken - 1], ContextClass.Of);
        if (isSeries || Speech.Is(between, SpeechClass.Joiner) || document.Text.Text[between.Start] == ',')
            work[i] = work[i] with { Noun = work[i + 1].Noun, Word = work[i + 1].Word, Rule = work[i + 1].Rule };
    }

    /// <summary>A list after a verb or noun, parts after <c>yakni</c>, and the same in another unit: <c>713 KK atau 2.359 jiwa</c>.</summary>
    private static void TakeFromLast(Document document, Candidate[] work, int i)
    {
        // A state between a whole and its parts is the whole's: "11 orang tewas, yakni delapan siswa"
        // "kehilangan dua kapal perang dan 31 pelaut": a verb may be said of a later member of a list alone
        if (work[i].Word is null && work[i - 1].Word is null && work[i - 1].Verb is { } verb && IsCounted(document.Quantities[i]) && Predicates.IsCompatible(verb.Kind, work[i].Noun.Class) && IsJoined(document, work, i - 1, i) && !Context.TryMatch(document.Tokens, document.Quantities[i].EndToken, ContextClass.Part, out _))
            work[i] = work[i] with { Word = verb, Rule = "kind.list" };
        if (work[i].Verb is null && work[i - 1].Verb is not null && work[i].Word is null && IsJoined(document, work, i - 1, i))
            work[i] = work[i] with { Verb = work[i - 1].Verb };
        bool isOwn = work[i].Word is not null && !(work[i].Rule == "kind.before" && work[i - 1].Word is not null && IsPart(document, work, i, out bool opens) && opens);
        if (!IsCounted(document.Quantities[i]) || isOwn || work[i - 1].Word is not { } shared)
            return;
        KindWord word = NounTable.IsHuman(work[i].Noun.Class) && shared.OfPeople is { } ofPeople ? ofPeople : shared;
        if (IsThingMember(document, work, i, word))
        {
            work[i] = work[i] with { Word = word, Rule = "kind.things" };
            return;
        }

        // "melalap 32 rumah atau 80 KK": those who live there
        if (word.Kind == ClaimKind.Damage && NounTable.IsHuman(work[i].Noun.Class) && IsAlternative(document, i))
            word = Touched;
        // "bertambah 40 kasus sehingga seluruhnya menjadi 1.230 kasus": a sum of cases is of those that were added
        if (work[i].Noun.Class == NounClass.Event && work[i - 1].Rule == "kind.before" && IsSum(document, work, i))
        {
            work[i] = work[i] with { Word = word, Rule = "kind.sum" };
            return;
        }

        if (!Predicates.IsCompatible(word.Kind, work[i].Noun.Class))
            return;
        if (IsWhole(document, work, i))
            return;
        if (IsAlternative(document, i))
            work[i] = work[i] with { Word = word, Rule = "kind.alternative" };
        else if (IsSeries(document, work, i))
            work[i] = work[i] with { Word = word, Rule = "kind.series", LeftFirst = work[i - 1].LeftFirst, LeftEnd = work[i - 1].LeftEnd };
        else if (IsPlaceMember(document, work, i))
            work[i] = work[i] with { Word = word, Rule = "kind.places", Noun = work[i].HasNoun ? work[i].Noun : work[i - 1].Noun };
        else if (IsSiteMember(document, work, i, shared))
            work[i] = work[i] with { Word = word, Rule = "kind.sites", Noun = work[i].HasNoun ? work[i].Noun : work[i - 1].Noun, LeftFirst = work[i - 1].LeftFirst, LeftEnd = work[i - 1].LeftEnd };
        else if (IsSum(document, work, i))
            work[i] = work[i] with { Word = word, Rule = "kind.sum" };
        else if (IsPeopleMember(document, work, i))
            work[i] = work[i] with { Word = word, Rule = "kind.people" };
        else if (IsPart(document, work, i, out bool isFirst))
            work[i] = work[i] with { Word = word, Rule = "kind.part", Whole = isFirst ? i : work[i - 1].Whole };
        else if (work[i].HasNoun && work[i - 1].HasNoun && !NounTable.IsHuman(work[i].Noun.Class) && document.Tokens[work[i].Noun.First].Word == document.Tokens[work[i - 1].Noun.First].Word && work[i].Noun.First > work[i - 1].Noun.First)
            work[i] = work[i] with { Word = word, Rule = "kind.same" };
        else if (IsBehindState(document, work, i, word))
            work[i] = work[i] with { Word = word, Rule = "kind.things" };
        else if ((word.Role == KindRole.Object || work[i - 1].Rule is "kind.before" or "kind.part" or "kind.list" or "kind.listed" or "kind.body") && IsJoined(document, work, i - 1, i) && !HasPredicate(document, work, i))
            work[i] = work[i] with { Word = word, Rule = work[i - 1].Rule == "kind.part" ? "kind.part" : "kind.list" };
    }

    /// <summary>Banjir merendam 640 rumah yang dihuni 1.900 jiwa, sedangkan di X 410 rumah: the same noun has the same verb, over a number of another one.</summary>
    private static void TakeFromSame(Document document, Candidate[] work, int i, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!work[i].HasNoun || (NounTable.IsHuman(work[i].Noun.Class) && !IsBehindPlace(tokens, document.Quantities[i].QualifierToken)) || document.Quantities[i].Kind != QuantityKind.Cardinal)
            return;
        for (int j = Math.Max(work[i - 1].Noun.End, document.Quantities[i - 1].EndToken); j < document.Quantities[i].QualifierToken; j++)
        {
            if (Predicates.IsVerbLike(document, j))
                return;
        }

        for (int j = i - 2; j >= Math.Max(first, i - MaxSame); j--)
        {
            if (work[j].HasNoun && work[j].Word is { } word && tokens[work[j].Noun.First].Word == tokens[work[i].Noun.First].Word && tokens[work[i].Noun.First].Word != 0)
            {
                work[i] = work[i] with { Word = word, Rule = "kind.same" };
                return;
            }
        }
    }

    /// <summary>Dari 10 korban tewas, dua di antaranya anak-anak: a part is of the kind of its whole, where nothing else is said of it.</summary>
    private static void TakeFromWhole(Document document, Candidate[] work, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (work[i].Word is not null || document.Quantities[i].OutOf is not { } total || !IsCounted(document.Quantities[i]))
                continue;
            for (int j = Math.Max(first, i - MostBack); j < i; j++)
            {
                if (document.Quantities[j].Value == total && work[j].Word is { } word && Predicates.IsCompatible(word.Kind, work[i].Noun.Class))
                    work[i] = work[i] with { Word = word, Rule = "kind.whole" };
            }
        }
    }
}
