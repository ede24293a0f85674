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
    private const int MostAhead = 4;
    private const int SubsetReach = 6;
    private const int MostSentences = 4;
    private const int CollectiveReach = 4;
    private const int MostAnaphor = 16;

    /// <summary>One decision a quantity, in order.</summary>
    public static KindDecision[] Classify(Document document)
    {
        var decisions = new KindDecision[document.Quantities.Count];
        var work = new Candidate[document.Quantities.Count];
        TableHeading[] headings = TableReader.Read(document);
        int first = 0, last = -1;
        foreach (Sentence sentence in document.Sentences)
        {
            int end = first;
            while (end < work.Length && document.Quantities[end].FirstToken < sentence.EndToken)
                end++;
            for (int i = first; i < end; i++)
                work[i] = Govern(document, work, sentence, i, first, end) with { Heading = headings[i] };
            ListSharing.Share(document, work, first, end);
            for (int i = first; i < end; i++)
            {
                decisions[i] = Decide(document, work, decisions, i, first, end, last);
                if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]))
                    last = i;
            }

            first = end;
        }

        return decisions;
    }

    private static Candidate Govern(Document document, Candidate[] work, in Sentence sentence, int index, int first, int end)
    {
        Quantity quantity = document.Quantities[index];
        int before = index - 1;
        while (before >= first && !IsAmount(document.Quantities[before]))
            before--;
        int left = before < first ? sentence.FirstToken : work[before].Noun.End <= quantity.QualifierToken ? Math.Max(document.Quantities[before].EndToken, work[before].Noun.End) : document.Quantities[before].EndToken;
        int right = RightEnd(document, sentence, index, end);
        var candidate = new Candidate { Left = left, Right = right };
        CountedNoun noun = candidate.Noun = CountedNoun.Read(document, Math.Max(quantity.EndToken, quantity.NounToken), right);
        if (!ListSharing.IsCounted(quantity))
            return candidate;
        if (noun.Kind is { } own && (own.Kind != ClaimKind.Casualties || own.IsPhrase))
        {
            // "seorang pasien tewas": an outcome outweighs the state that the noun names
            if (IsPassing(own.Kind) && Predicates.RightState(document, noun.End, right, NounClass.Person) is { } outcome && IsOutcome(outcome.Kind) && outcome.Illness is null)
                return candidate with { Word = outcome, Rule = "kind.state" };
            return candidate with { Word = own, Rule = "kind.noun" };
        }

        if (Predicates.LeftObject(document, quantity, left, noun.Class) is { } verb)
            candidate = candidate with { Word = verb, Rule = "kind.object" };
        else if (Predicates.RightState(document, noun.End, right, noun.Class) is { } state)
            candidate = candidate with { Word = state, Rule = "kind.state" };
        else if (quantity.Kind != QuantityKind.Article && Predicates.LeftNoun(document, quantity, left, noun.Class, out int nounFirst, out int nounEnd) is { } word)
            candidate = candidate with { Word = word, Rule = "kind.before", LeftFirst = nounFirst, LeftEnd = nounEnd };
        if (noun.Kind is { } victims && candidate.Word is null or { Kind: ClaimKind.Cases } or { Role: KindRole.Object, Kind: ClaimKind.Casualties })
            candidate = candidate with { Word = noun.Kind ?? candidate.Word, Rule = "kind.noun" };
        return candidate;
    }

    /// <summary>Where the next amount begins; numbers that count nothing and those of places (<c>dari empat sekolah</c>) are passed over.</summary>
    private static int RightEnd(Document document, in Sentence sentence, int index, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = index + 1; i < Math.Min(end, index + MostAhead); i++)
        {
            Quantity next = document.Quantities[i];
            if (!IsAmount(next) || (next.QualifierToken > 0 && ObjectWords.Is(tokens[next.QualifierToken - 1], ObjectClass.Preposition)
                && NounTable.TryMatch(tokens, next.EndToken, sentence.EndToken, out _, out NounClass noun) && noun is NounClass.Place or NounClass.Structure or NounClass.Group)
                || (next.QualifierToken > 0 && ObjectWords.Is(tokens[next.QualifierToken - 1], ObjectClass.Alternative)))
                continue;
            return Math.Max(document.Quantities[index].EndToken, next.QualifierToken);
        }

        return index + MostAhead < end ? Math.Max(document.Quantities[index].EndToken, document.Quantities[index + MostAhead].QualifierToken) : sentence.EndToken;
    }

    private static bool IsAmount(in Quantity quantity) => ListSharing.IsCounted(quantity) || quantity.Kind is QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement;

    private static bool IsPassing(ClaimKind kind) => kind is ClaimKind.Detained or ClaimKind.Cases or ClaimKind.Displaced or ClaimKind.Affected;

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued;

    private static KindDecision Decide(Document document, Candidate[] work, KindDecision[] decisions, int index, int first, int end, int last)
    {
        Quantity quantity = document.Quantities[index];
        Candidate candidate = work[index];
        CountedNoun noun = candidate.Noun;
        switch (quantity.Kind)
        {
            case QuantityKind.Money:
                return Amount(document, work, decisions, index, ClaimKind.Money, "kind.money");
            case QuantityKind.Share:
                return Amount(document, work, decisions, index, ClaimKind.Share, "kind.share");
            case QuantityKind.Measurement:
                return IsDamagedArea(document, candidate, quantity) ? Amount(document, work, decisions, index, ClaimKind.Damage, "kind.damaged-area") : Amount(document, work, decisions, index, ClaimKind.Measurement, "kind.measurement");
            case QuantityKind.Cardinal or QuantityKind.Zero or QuantityKind.Article:
                break;
            default:
                return default;
        }

        if (candidate.Word is null && candidate.Heading.Exists)
            candidate = work[index] = ByHeading(document, candidate, index > 0 ? work[index - 1] : default);
        bool outcome = candidate.Word is not null;
        if (!IsClaim(document, work, quantity, candidate, outcome, index, first, end))
            return default;
        work[index].IsClaim = true;
        noun = candidate.Noun;

        // "Sebelas di antaranya": of what was counted before, also in the sentence before
        bool isPart = Context.TryMatch(document.Tokens, quantity.EndToken, ContextClass.Part, out _);
        int whole = !candidate.HasNoun && isPart || isPart && candidate.Word is null ? last : -1;
        string? text = whole >= 0 && !candidate.IsTelling ? decisions[whole].Object : ObjectFinder.Counted(document, work, index, first);
        if (whole < 0 && candidate.Word is null && !candidate.IsTelling && !candidate.HasNoun && last >= 0 && Follows(document, work, index, last, first))
        {
            whole = last;
            text ??= decisions[whole].Object;
            isPart = IsSubset(document, work[index], quantity);
        }

        if (candidate.Word is null && candidate.IsTelling && Anaphor(document, work, decisions, index) is { } same)
            return same with { Measure = Measures.Read(document, quantity, candidate.Left, Math.Max(noun.End, quantity.EndToken), candidate.Right, isAmount: false) };
        NounClass noClass = noun.Class != NounClass.None ? noun.Class : whole >= 0 ? work[whole].Noun.Class : candidate.HasNoun || candidate.Rule == "kind.heading" ? NounClass.None : BorrowedClass(document, work, index, first);
        ClaimKind kind = candidate.Word is { } word ? noun.Class == NounClass.None && isPart && last >= 0 && work[last].Noun.Class == NounClass.Animal ? ClaimKind.Count : noun.Class == NounClass.None && IsOnlyOfPeople(word) ? KindOf(document, word) : Predicates.Resolve(KindOf(document, word), noClass) : whole >= 0 ? decisions[whole].Kind : Default(noClass);
        if (kind == ClaimKind.Count && IsOfDisease(document, noun))
            kind = ClaimKind.Cases;
        if (text is null && IsOfPeople(kind))
            text = last >= 0 && IsNear(document, last, index, 1) && IsOfPeople(decisions[last].Kind) ? decisions[last].Object : ObjectWords.Person;
        string rule = candidate.Word is { } row ? candidate.Rule + "(" + row.Form + ")" : whole >= 0 ? "kind.follows" : "kind.default(" + noun.Class.ToString().ToLowerInvariant() + ")";
        Measure measure = Measures.Read(document, quantity, candidate.Left, Math.Max(noun.End, quantity.EndToken), candidate.Right, isAmount: false);
        decimal? outOf = OutOf(document, work, index, isPart ? last : work[index].Whole - 1);
        string? unit = noun.Class == NounClass.Household ? "KK" : null;
        return new KindDecision(true, kind, text, measure, outOf, unit, rule);
    }

    /// <summary>Whether something is said of a bare number that sets it off from the whole: <c>87 sudah pulang</c>, <c>yang sampai dua</c>.</summary>
    private static bool IsSubset(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        if (at < candidate.Right && tokens[at].Kind == TokenKind.Word && (Predicates.IsModal(tokens, at) || Predicates.IsVerbLike(document, at) || Speech.Is(tokens[at], SpeechClass.Relative)))
            return true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(candidate.Left, quantity.QualifierToken - SubsetReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return true;
        }

        return false;
    }

    /// <summary>The whole of a part that the sentence ties to it: <c>210 orang ditangkap dan 33 di antaranya</c>.</summary>
    private static decimal? OutOf(Document document, Candidate[] work, int index, int whole)
    {
        if (whole < 0 || document.Quantities[index].OutOf is not null || document.Quantities[index].Kind == QuantityKind.Zero)
            return null;

        // The second of two parts that each say so is of the same whole
        if (work[whole].Whole > 0)
            whole = work[whole].Whole - 1;
        work[index].Whole = whole + 1;
        Quantity part = document.Quantities[index], total = document.Quantities[whole];
        return total.Value is { } value && (part.Value ?? part.High ?? part.Low) is { } own && own < value ? value : null;
    }

    private static ClaimKind KindOf(Document document, KindWord word) => word.Illness is { } sick && document.IsAboutDisease ? sick : word.Kind;

    /// <summary>Whether a word can be said of people alone, whatever stands before the number.</summary>
    private static bool IsOnlyOfPeople(KindWord word) =>
        word.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Detained or ClaimKind.Cases or ClaimKind.Rescued || word is { Kind: ClaimKind.Casualties, Role: KindRole.Noun };

    private static bool IsOfPeople(ClaimKind kind) => kind is not (ClaimKind.Count or ClaimKind.Damage or ClaimKind.Equipment or ClaimKind.Money or ClaimKind.Share or ClaimKind.Measurement);

    /// <summary>Puluhan rumah itu: what the text counted under the same noun before.</summary>
    private static KindDecision? Anaphor(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        CountedNoun noun = work[index].Noun;
        if (noun.End >= tokens.Length || !Speech.Is(tokens[noun.End], SpeechClass.Anaphor) || tokens[noun.First].Word == 0)
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - MostAnaphor); i--)
        {
            if (decisions[i].IsClaim && work[i].HasNoun && tokens[work[i].Noun.First].Word == tokens[noun.First].Word)
                return decisions[i] with { Rule = "kind.anaphor", OutOf = null };
        }

        return null;
    }

    /// <summary>Whether a bare number counts more or fewer of what the last one counts: no noun of its own stands before it, and it is in the same sentence or the next of the paragraph.</summary>
    private static bool Follows(Document document, Candidate[] work, int index, int last, int first)
    {
        Quantity quantity = document.Quantities[index];
        if (quantity.Kind == QuantityKind.Zero)
            return false;
        if (LeftPhrase.TryRead(document, quantity, work[index].Left, isSubject: true, out int from, out int to) && ObjectFinder.HasNoun(document, from, to))
            return false;
        if (last >= first)
            return true;
        int here = document.Text.SentenceOf(quantity.FirstToken), there = document.Text.SentenceOf(document.Quantities[last].FirstToken);
        // "Angka itu berkurang 43.000": back to the last number, also from another paragraph
        Sentence sentence = document.Sentences[here];
        if (here - there == 1 && sentence.EndToken - sentence.FirstToken > 2 && ObjectWords.Is(document.Tokens[sentence.FirstToken], ObjectClass.Empty) && Speech.Is(document.Tokens[sentence.FirstToken + 1], SpeechClass.Anaphor))
            return true;
        return here - there == 1 && document.Sentences[here].Paragraph == document.Sentences[there].Paragraph;
    }

    /// <summary>The kind that the row's name, else the heading of a list or table tells, and the class of what it names.</summary>
    private static Candidate ByHeading(Document document, in Candidate candidate, in Candidate before)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        TableHeading heading = candidate.Heading;
        KindWord? word = null;
        NounClass found = candidate.Noun.Class;
        for (int part = 0; part < 2; part++)
        {
            int from = part == 0 ? heading.LabelFirst : heading.First, to = part == 0 ? heading.LabelEnd : heading.End;
            for (int i = from; i < to; i++)
            {
                if (word is null && KindWord.TryMatch(tokens, i, to, out int length, out KindWord told) && Predicates.IsCompatible(told.Kind, found))
                    (word, i) = (told, i + length - 1);
                else if (found is NounClass.None or NounClass.Classifier && NounTable.TryMatch(tokens, i, to, out length, out NounClass noun) && noun is not (NounClass.Abstract or NounClass.Place or NounClass.Group or NounClass.Event))
                    (found, i) = (noun, i + length - 1);
            }
        }

        // A column that tells nothing tells more of the one before it
        if (word is null && found == NounClass.None && before.Rule == "kind.heading" && before.Heading.LabelFirst == heading.LabelFirst)
            return candidate with { Word = before.Word, Rule = "kind.heading", Noun = candidate.Noun with { Class = before.Noun.Class }, Heading = before.Heading };
        return candidate with { Word = word, Rule = "kind.heading", Noun = candidate.Noun with { Class = found } };
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
        if (LeftPhrase.TryRead(document, document.Quantities[index], work[index].Left, isSubject: false, out int from, out int to))
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
            if (ListSharing.IsCounted(document.Quantities[i]))
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

    private static bool IsClaim(Document document, Candidate[] work, in Quantity quantity, in Candidate candidate, bool outcome, int index, int first, int end)
    {
        if (quantity.Kind == QuantityKind.Zero)
            return true;
        ReadOnlySpan<Token> tokens = document.Tokens;

        // "menurut tiga diplomat": who speaks is a source
        if (quantity.QualifierToken > 0 && candidate.IsTelling && NounTable.IsHuman(candidate.Noun.Class) && ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Speaker))
            return false;
        bool one = quantity.Value == 1 && quantity.Qualifier == Qualifier.Exact && tokens[quantity.FirstToken].Kind == TokenKind.Word;
        if (quantity.Kind != QuantityKind.Article && !one)
            return true;

        // An article that counts: somebody or something killed, held, sent, destroyed; or a member of a list of counts
        if (quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Among))
            return false;
        if (quantity.Value > 1)
            return candidate.Rule == "kind.state" && !candidate.HasNoun && Predicates.RightState(document, quantity.EndToken, Math.Min(candidate.Right, quantity.EndToken + CollectiveReach), NounClass.Person) is not null;
        if (outcome && candidate.HasNoun && candidate.Rule != "kind.before" && candidate.Word?.Kind is not (ClaimKind.Count or ClaimKind.People))
            return true;
        bool isList = index > first && ListSharing.IsJoined(document, work, index - 1, index) && ListSharing.IsCounted(document.Quantities[index - 1]) && work[index - 1].IsClaim;
        if (quantity.Kind == QuantityKind.Article)
            return isList || (outcome && !candidate.HasNoun && (candidate.Rule != "kind.before" || quantity.EndToken >= candidate.Right || tokens[quantity.EndToken].Kind == TokenKind.Punctuation));
        if (quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Few))
            return true;
        return (index > first && ListSharing.IsCounted(document.Quantities[index - 1])) || (index + 1 < end && ListSharing.IsCounted(document.Quantities[index + 1]));
    }

    private static ClaimKind Default(NounClass noun) => noun switch
    {
        NounClass.Troop => ClaimKind.Deployed,
        NounClass.Generic or NounClass.Person or NounClass.Household => ClaimKind.People,
        NounClass.Vehicle or NounClass.Weapon or NounClass.Goods => ClaimKind.Equipment,
        _ => ClaimKind.Count,
    };

    private static KindDecision Amount(Document document, Candidate[] work, KindDecision[] decisions, int index, ClaimKind kind, string rule)
    {
        Candidate candidate = work[index];
        Quantity quantity = document.Quantities[index];
        Measure measure = Measures.Read(document, quantity, candidate.Left, quantity.EndToken, candidate.Right, kind is ClaimKind.Money or ClaimKind.Measurement);
        if (measure == Measure.Level && index > 0 && decisions[index - 1].IsClaim && quantity.QualifierToken > 0 && IsSame(document, quantity, decisions[index - 1].Measure))
            measure = decisions[index - 1].Measure;
        string? guess = ObjectFinder.Measured(document, candidate, quantity, kind == ClaimKind.Money, out bool isSure, out bool isWeak);
        string? text = isSure ? guess : null;

        // "atau setara 12 persen", "Angka ini naik menjadi Rp 5 miliar": what the amount before it measures; "96 persen sudah pulih": what was counted before it
        for (int i = index - 1; text is null && i >= Math.Max(0, index - MostBack) && IsNear(document, i, index, guess is null || isWeak ? MostSentences : 0); i--)
        {
            if (decisions[i].IsClaim && !ListSharing.IsCounted(document.Quantities[i]))
                text = decisions[i].Object;
        }

        for (int i = index - 1; text is null && guess is null && kind == ClaimKind.Share && i >= Math.Max(0, index - MostBack) && IsNear(document, i, index, 1); i--)
        {
            if (decisions[i].IsClaim)
                text = decisions[i].Object;
        }

        return new KindDecision(true, kind, text ?? guess, measure, null, null, rule);
    }

    /// <summary>Whether an amount is the change before it in another form: <c>meningkat Rp 2,6 triliun (14 persen)</c>.</summary>
    private static bool IsSame(Document document, in Quantity quantity, Measure before)
    {
        Token mark = document.Tokens[quantity.QualifierToken - 1];
        return before == Measure.Change && (document.Text.Text[mark.Start] == '(' || ObjectWords.Is(mark, ObjectClass.Alternative));
    }

    /// <summary>Whether a quantity stands in the sentence of another or soon behind it.</summary>
    private static bool IsNear(Document document, int last, int index, int most) =>
        document.Text.SentenceOf(document.Quantities[index].FirstToken) - document.Text.SentenceOf(document.Quantities[last].FirstToken) <= most;
}
