using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Decides for every quantity whether it is a claim, what it measures and what it counts.</summary>
/// <remarks>
/// In this order: a counted noun that carries its kind; a verb whose object the number is; a state behind the counted noun; a noun or state
/// before the number; what a neighbour in a list has; what the counted noun is.
/// </remarks>
internal static class KindClassifier
{
    // A sentence with more numbers than this is a table: looking further back would cost its square
    private const int MostBack = 64;

    /// <summary>One decision a quantity, in order.</summary>
    public static KindDecision[] Classify(Document document)
    {
        var decisions = new KindDecision[document.Quantities.Count];
        var work = new Candidate[document.Quantities.Count];
        int first = 0, last = -1;
        foreach (Sentence sentence in document.Sentences)
        {
            int end = first;
            while (end < work.Length && document.Quantities[end].FirstToken < sentence.EndToken)
                end++;
            for (int i = first; i < end; i++)
                work[i] = Govern(document, sentence, i, first, end);
            Inherit(document, work, first, end);
            InheritWhole(document, work, first, end);
            for (int i = first; i < end; i++)
            {
                decisions[i] = Decide(document, work, decisions, i, first, end, last);
                if (decisions[i].IsClaim && IsCandidate(document.Quantities[i]))
                    last = i;
            }

            first = end;
        }

        return decisions;
    }

    private static bool IsCandidate(in Quantity quantity) => quantity.Kind is QuantityKind.Cardinal or QuantityKind.Zero or QuantityKind.Article;

    private static Candidate Govern(Document document, in Sentence sentence, int index, int first, int end)
    {
        Quantity quantity = document.Quantities[index];
        int left = index > first ? Behind(document, index - 1) : sentence.FirstToken;
        int right = index + 1 < end ? Math.Max(quantity.EndToken, document.Quantities[index + 1].QualifierToken) : sentence.EndToken;
        var candidate = new Candidate { Left = left, Right = right };
        CountedNoun noun = candidate.Noun = CountedNoun.Read(document, Math.Max(quantity.EndToken, quantity.NounToken), right);
        if (!IsCandidate(quantity))
            return candidate;
        if (noun.Kind is { } own && !(own.Form == "korban"))
            return candidate with { Word = own, Rule = "kind.noun" };
        if (Predicates.LeftObject(document, quantity, left, noun.Class) is { } verb)
            candidate = candidate with { Word = verb, Rule = "kind.object", IsVerb = true };
        else if (Predicates.RightState(document, noun.End, right, noun.Class) is { } state)
            candidate = candidate with { Word = state, Rule = "kind.state" };
        else if (quantity.Kind != QuantityKind.Article && Predicates.LeftNoun(document, quantity, left, noun.Class, out int nounFirst, out int nounEnd) is { } before)
            candidate = candidate with { Word = before, Rule = "kind.before", LeftFirst = nounFirst, LeftEnd = nounEnd };
        if (noun.Kind is { } victims && candidate.Word is null or { Kind: ClaimKind.Cases } or { Role: KindRole.Object, Kind: ClaimKind.Casualties })
            candidate = candidate with { Word = noun.Kind ?? candidate.Word, Rule = "kind.noun" };
        return candidate;
    }

    /// <summary>Index behind a quantity and the noun it counts.</summary>
    private static int Behind(Document document, int index) => document.Quantities[index].EndToken;

    /// <summary>Members of a list share a verb before them or a state behind them.</summary>
    private static void Inherit(Document document, Candidate[] work, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (IsCandidate(document.Quantities[i]) && work[i].Word is null && work[i - 1].Word is { Role: KindRole.Object } verb && IsJoined(document, work, i - 1, i) && Predicates.IsCompatible(verb.Kind, work[i].Noun.Class))
                work[i] = work[i] with { Word = verb, Rule = "kind.list", IsVerb = true };
        }

        for (int i = end - 2; i >= first; i--)
        {
            if (IsCandidate(document.Quantities[i]) && work[i].Word is null && work[i + 1].Word is { Role: KindRole.State } state && work[i + 1].Rule == "kind.state" && IsJoined(document, work, i, i + 1) && Predicates.IsCompatible(state.Kind, work[i].Noun.Class))
                work[i] = work[i] with { Word = state, Rule = "kind.list" };
        }
    }

    /// <summary>Dari 10 korban tewas, dua di antaranya anak-anak: a part is of the kind of its whole, where nothing else is said of it.</summary>
    private static void InheritWhole(Document document, Candidate[] work, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (work[i].Word is not null || document.Quantities[i].OutOf is not { } total || !IsCandidate(document.Quantities[i]))
                continue;
            for (int j = Math.Max(first, i - MostBack); j < i; j++)
            {
                if (document.Quantities[j].Value == total && work[j].Word is { } word && Predicates.IsCompatible(word.Kind, work[i].Noun.Class))
                    work[i] = work[i] with { Word = word, Rule = "kind.whole" };
            }
        }
    }

    /// <summary>Whether only a comma or a joining word stands between a quantity's noun and the next quantity.</summary>
    private static bool IsJoined(Document document, Candidate[] work, int a, int b)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(work[a].Noun.End, document.Quantities[a].EndToken), to = document.Quantities[b].QualifierToken;
        if (to - from is < 1 or > 5)
            return false;
        for (int i = from; i < to; i++)
        {
            // "dua brigade yang berjumlah 5.000 personel" counts the same men
            if (tokens[i].Kind != TokenKind.Punctuation && (to - from > 3 || !Speech.Is(tokens[i], SpeechClass.Linker | SpeechClass.Clause)) && !Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Amount))
                return false;
        }

        return true;
    }

    private static KindDecision Decide(Document document, Candidate[] work, KindDecision[] decisions, int index, int first, int end, int last)
    {
        Quantity quantity = document.Quantities[index];
        Candidate candidate = work[index];
        CountedNoun noun = candidate.Noun;
        switch (quantity.Kind)
        {
            case QuantityKind.Money:
                return Amount(document, candidate, quantity, ClaimKind.Money, "kind.money");
            case QuantityKind.Share:
                return Amount(document, candidate, quantity, ClaimKind.Share, "kind.share");
            case QuantityKind.Measurement:
                return IsDamagedArea(document, candidate, quantity) ? Amount(document, candidate, quantity, ClaimKind.Damage, "kind.damaged-area") : Amount(document, candidate, quantity, ClaimKind.Measurement, "kind.measurement");
            case QuantityKind.Cardinal or QuantityKind.Zero or QuantityKind.Article:
                break;
            default:
                return default;
        }

        bool outcome = candidate.Word is not null;
        if (!IsClaim(document, quantity, candidate, outcome, index, first, end))
            return default;

        // "Sebelas di antaranya": of what was counted before, also in the sentence before
        int whole = noun.End == noun.First && Context.TryMatch(document.Tokens, quantity.EndToken, ContextClass.Part, out _) ? last : -1;
        NounClass noClass = noun.Class != NounClass.None ? noun.Class : whole >= 0 ? work[whole].Noun.Class : noun.End > noun.First ? NounClass.None : BorrowedClass(document, work, index, first);
        ClaimKind kind = candidate.Word is { } word ? Predicates.Resolve(word.Kind, noClass) : whole >= 0 ? decisions[whole].Kind : Default(noClass);
        if (kind == ClaimKind.Count && IsOfDisease(document, noun))
            kind = ClaimKind.Cases;
        string? text = whole >= 0 ? decisions[whole].Object : Object(document, work, index, first);
        string rule = candidate.Word is { } row ? candidate.Rule + "(" + row.Form + ")" : "kind.default(" + noun.Class.ToString().ToLowerInvariant() + ")";
        Measure measure = Measures.Read(document, quantity, candidate.Left, Math.Max(noun.End, quantity.EndToken), candidate.Right);
        string? unit = noun.Class == NounClass.Household ? "KK" : null;
        return new KindDecision(true, kind, text, measure, null, unit, rule);
    }

    /// <summary>Whether an area is one of land that was hit: burnt, flooded, lost to drought.</summary>
    private static bool IsDamagedArea(Document document, in Candidate candidate, in Quantity quantity)
    {
        if (quantity.Unit is not ("ha" or "m2" or "km2"))
            return false;
        KindWord? word = Predicates.LeftObject(document, quantity, candidate.Left, NounClass.Structure)
            ?? Predicates.RightState(document, quantity.EndToken, candidate.Right, NounClass.Structure)
            ?? Predicates.LeftNoun(document, quantity, candidate.Left, NounClass.Structure, out _, out _);
        return word?.Kind is ClaimKind.Damage or ClaimKind.Affected;
    }

    /// <summary>The class of what the words before a number count (<c>murid kami 187</c>), else of what the number before it counts.</summary>
    private static NounClass BorrowedClass(Document document, Candidate[] work, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        NounClass found = NounClass.None;
        if (LeftPhrase.TryRead(document, document.Quantities[index], work[index].Left, out int from, out int to))
        {
            for (int i = from; i < to; i++)
            {
                if (NounTable.TryMatch(tokens, i, to, out int length, out NounClass noun) && noun is not (NounClass.None or NounClass.Abstract))
                    (found, i) = (noun, i + length - 1);
            }

            return found;
        }

        for (int i = index - 1; i >= Math.Max(first, index - MostBack) && found == NounClass.None; i--)
        {
            if (IsCandidate(document.Quantities[i]))
                found = work[i].Noun.Class;
        }

        return found;
    }

    /// <summary>Whether counted cases are sick people: a word of health stands beside them, or the article is about a disease.</summary>
    private static bool IsOfDisease(Document document, in CountedNoun noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (noun.End == noun.First || !Speech.Is(tokens[noun.First], SpeechClass.Case))
            return false;
        for (int i = noun.First; i < noun.End; i++)
        {
            if (Diseases.IsOne(tokens, i))
                return true;
        }

        return document.IsAboutDisease;
    }

    private static bool IsClaim(Document document, in Quantity quantity, in Candidate candidate, bool outcome, int index, int first, int end)
    {
        if (quantity.Kind == QuantityKind.Zero)
            return true;
        bool one = quantity.Value == 1 && quantity.Qualifier == Qualifier.Exact && document.Tokens[quantity.FirstToken].Kind == TokenKind.Word;
        if (quantity.Kind == QuantityKind.Article || one)
        {
            // An article that counts: somebody or something killed, held, sent, destroyed; or a member of a list of counts
            if (outcome && candidate.Noun.End > candidate.Noun.First && candidate.Rule != "kind.before")
                return quantity.Value == 1 || candidate.Rule == "kind.state";
            return one && quantity.Kind == QuantityKind.Cardinal && ((index > first && IsCandidate(document.Quantities[index - 1])) || (index + 1 < end && IsCandidate(document.Quantities[index + 1])));
        }

        return true;
    }

    private static ClaimKind Default(NounClass noun) => noun switch
    {
        NounClass.Generic or NounClass.Person or NounClass.Troop or NounClass.Household => ClaimKind.People,
        NounClass.Vehicle or NounClass.Weapon or NounClass.Goods => ClaimKind.Equipment,
        _ => ClaimKind.Count,
    };

    private static string? Object(Document document, Candidate[] work, int index, int first)
    {
        Candidate candidate = work[index];
        if (candidate.Noun.End > candidate.Noun.First)
            return ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End);
        if (candidate.LeftEnd > candidate.LeftFirst)
            return ObjectPhrase.Write(document, candidate.LeftFirst, candidate.LeftEnd);

        // "6.000 di antaranya", "12 luka-luka": what the number before it counts
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (work[i].Noun.End > work[i].Noun.First && IsCandidate(document.Quantities[i]))
                return ObjectPhrase.Write(document, work[i].Noun.First, work[i].Noun.End);
        }

        return LeftPhrase.TryRead(document, document.Quantities[index], candidate.Left, out int from, out int to) ? ObjectPhrase.Write(document, from, to) : null;
    }

    private static KindDecision Amount(Document document, in Candidate candidate, in Quantity quantity, ClaimKind kind, string rule)
    {
        Measure measure = Measures.Read(document, quantity, candidate.Left, quantity.EndToken, candidate.Right);
        bool right = kind != ClaimKind.Money && candidate.Noun.End > candidate.Noun.First && candidate.Noun.First >= quantity.EndToken;
        string? text = right ? ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End)
            : LeftPhrase.TryRead(document, quantity, candidate.Left, out int from, out int to) ? ObjectPhrase.Write(document, from, to) : null;
        return new KindDecision(true, kind, text, measure, null, null, rule);
    }

    /// <summary>A quantity with the words that govern it.</summary>
    private record struct Candidate
    {
        public int Left { get; set; }

        public int Right { get; set; }

        public CountedNoun Noun { get; set; }

        public KindWord? Word { get; set; }

        public string Rule { get; set; }

        public bool IsVerb { get; set; }

        public int LeftFirst { get; set; }

        public int LeftEnd { get; set; }
    }
}
