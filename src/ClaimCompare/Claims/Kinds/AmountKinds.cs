using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Decides what money, shares and measurements measure.</summary>
internal static partial class AmountKinds
{
    private const int MostBack = 64;
    private const int MostSentences = 4;
    private const int LongestMember = 14;
    private const int MostGround = 6;
    private const int RowGap = 2;
    private const int WholeReach = 3;

    /// <summary>The decision on one.</summary>
    public static KindDecision Decide(Document document, Candidate[] work, KindDecision[] decisions, int index) => document.Quantities[index].Kind switch
    {
        QuantityKind.Money => Amount(document, work, decisions, index, ClaimKind.Money, "kind.money"),
        QuantityKind.Share => Amount(document, work, decisions, index, ClaimKind.Share, "kind.share"),
        _ when DamagedGround.Is(document, work[index], document.Quantities[index]) || DamagedGround.IsJoined(document, work, decisions, index) || GroundAgain.Is(document, work, decisions, index) || (index > 0 && decisions[index - 1].Kind == ClaimKind.Damage && (IsNextPlace(document, decisions, index) || IsNextGround(document, decisions, index))) => Amount(document, work, decisions, index, ClaimKind.Damage, "kind.damaged-area"),
        _ => Amount(document, work, decisions, index, ClaimKind.Measurement, "kind.measurement"),
    };

    /// <summary>The decision on a number that measures something, or is money, without a unit of its own.</summary>
    public static KindDecision Measured(Document document, Candidate[] work, KindDecision[] decisions, int index, ClaimKind kind) => Amount(document, work, decisions, index, kind, "kind.index");

    private static KindDecision Amount(Document document, Candidate[] work, KindDecision[] decisions, int index, ClaimKind kind, string rule)
    {
        ref readonly Candidate candidate = ref work[index];
        ref readonly Quantity quantity = ref document.Quantities[index];
        Measure measure = Measures.Read(document, quantity, candidate.Left, quantity.EndToken, candidate.Right, kind is ClaimKind.Money or ClaimKind.Measurement);
        if (measure == Measure.Level && index > 0 && decisions[index - 1].IsClaim && quantity.QualifierToken > 0 && IsSame(document, quantity, decisions[index - 1].Measure))
            measure = decisions[index - 1].Measure;
        if (measure == Measure.Level && index > 0 && decisions[index - 1].IsClaim && IsNext(document, decisions, index))
            measure = Measure.Change;

        if (measure == Measure.Level && kind == ClaimKind.Money && Measures.SharesRate(document, index))
            measure = Measure.Rate;

        bool isNextPlace = IsNextPlace(document, decisions, index);
        if (measure == Measure.Level && isNextPlace && decisions[index - 1].Measure == Measure.Rate)
            measure = Measure.Rate;

        // "3,1 juta pemain, 71 persen di antaranya": a share of what was counted last
        if (kind == ClaimKind.Share && Context.TryMatch(document.Tokens, quantity.EndToken, ContextClass.Part, out _))
        {
            for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, 1); i--)
            {
                // "Rp186 miliar, 60 persen di antaranya": so is one of an amount right before it
                if (decisions[i].IsClaim && (ListSharing.IsCounted(document.Quantities[i]) || (i == index - 1 && Antecedents.IsNear(document, i, index, 0))) && decisions[i].Object is { } whole && !candidate.IsTelling)
                    return new KindDecision(true, kind, whole, measure, quantity.OutOf, null, rule);
            }
        }

        // "separuh dari mereka tidak ada lagi": people, of whom no more is said
        if (kind == ClaimKind.Share && !candidate.IsTelling && Context.At(document.Tokens, quantity.EndToken, ContextClass.Of) && quantity.EndToken + 1 < document.Tokens.Length && Speech.Is(document.Tokens[quantity.EndToken + 1], SpeechClass.Third))
            return new KindDecision(true, kind, PeopleBefore(document, work, decisions, index) ?? ObjectWords.Person, measure, quantity.OutOf, null, rule);

        // "259.000 kendaraan keluar kota. Dari jumlah itu, 54 persen ke timur": a share of what was told last
        if (kind == ClaimKind.Share && (!candidate.IsTelling || candidate.Noun.Class == NounClass.None) && index > 0 && decisions[index - 1] is { IsClaim: true, Object: { } pointed } && PointedWhole.IsPointed(document, quantity))
            return new KindDecision(true, kind, pointed, measure, quantity.OutOf, null, rule);

        // "1.200 unit (55 persen)": a share of what is counted right before it
        if (kind == ClaimKind.Share && index > 0 && decisions[index - 1] is { IsClaim: true, Object: { } counted } && ListSharing.IsCounted(document.Quantities[index - 1]) && !candidate.IsTelling
            && (document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == '(' || (ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Alternative) && !(Context.At(document.Tokens, quantity.EndToken, ContextClass.Of) && (ObjectWords.IsPerson(counted) || IsOfNumber(document, index))))) && quantity.QualifierToken - 1 - Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End) is >= 0 and <= 1)
            return new KindDecision(true, kind, counted, measure, quantity.OutOf, null, rule);
        // "530 tangki atau 2.650.000 liter", "2.874 batang (1.190 meter kubik)": another measure of what is counted right before it
        if (kind == ClaimKind.Measurement && index > 0 && decisions[index - 1] is { IsClaim: true, Object: { } weighed } && ListSharing.IsCounted(document.Quantities[index - 1]) && !candidate.IsTelling && quantity.QualifierToken - 1 - Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End) is >= 0 and <= 1
            && (document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == '(' || ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Alternative)))
            return new KindDecision(true, kind, weighed, measure, quantity.OutOf, null, rule);
        // "134 orang, atau turun 40 persen": a change of what is counted right before it
        if (kind == ClaimKind.Share && measure == Measure.Change && index > 0 && decisions[index - 1] is { IsClaim: true, Object: { } before } && ListSharing.IsCounted(document.Quantities[index - 1]) && !candidate.IsTelling
            && IsChangeOf(document, Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End), quantity.QualifierToken))
            return new KindDecision(true, kind, ObjectWords.IsPerson(before) ? Subject(document, work, index - 1) ?? before : before, measure, quantity.OutOf, null, rule);

        // "peti kemas mencapai 214.506 TEU sepanjang semester, tumbuh 9 persen": so does one behind a time
        if (kind == ClaimKind.Share && !candidate.IsTelling && index > 0 && decisions[index - 1] is { IsClaim: true, Object: { } reached } && IsAddedChange(document, Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End), quantity.QualifierToken))
            return new KindDecision(true, kind, ListSharing.IsCounted(document.Quantities[index - 1]) && Context.Is(document.Tokens[Math.Max(0, document.Quantities[index - 1].QualifierToken - 1)], ContextClass.Reach) ? Subject(document, work, index - 1) ?? reached : reached, measure, quantity.OutOf, null, rule);

        // "800 meter di atas kawah atau 3.900 meter di atas laut", "70 persen dari rencana atau naik 6 persen": the same in another form
        if (index > 0 && decisions[index - 1] is { IsClaim: true, Object: { } other } && IsOtherForm(document, index))
            return new KindDecision(true, kind, other, measure, quantity.OutOf, null, rule);

        // "Angka itu naik 41 persen": what the figure before counts or measures
        if (kind == ClaimKind.Share && PointedAmount.Of(document, work, decisions, index) is { } figure)
            return new KindDecision(true, kind, figure, measure, quantity.OutOf, null, rule);
        string? guess = ObjectFinder.Measured(document, work, index, kind == ClaimKind.Money, out bool isSure, out bool isWeak);
        string? text = isSure ? guess : null;
        if (kind == ClaimKind.Money && MoneySource.Of(document, quantity, candidate.Right, out bool isSaid) is { } fund && (isSaid || text is null))
            text = fund;
        else if (kind == ClaimKind.Money)
            text = MoneyWords.Of(document, quantity, candidate.Left, text, guess) ?? MoneyWords.Topic(document, quantity, MoneyBefore(document, index));
        if (isNextPlace && decisions[index - 1].Object is { } same && (guess is null || char.IsUpper(guess[0])))
            text = same;

        // "PBB mengalokasikan US$5 juta": money of its own, not the one told before
        if (guess is null && text is null && kind == ClaimKind.Money && IsPaid(document, quantity))
            return new KindDecision(true, kind, MoneyWords.OfVerb(document, quantity, candidate.Left, isWeak: true) ?? MoneyWords.Told(document, quantity), measure, quantity.OutOf, null, rule);

        // "membayar 4.400 ringgit": what is paid is told by money before it alone
        string? paid = kind == ClaimKind.Money && text is null && (guess is null || !isSure) ? MoneyWords.OfVerb(document, quantity, candidate.Left, isWeak: true, hasPayer: guess is not null) : null;

        // "Nilainya diperkirakan Rp14 miliar": of what the sentence before tells
        if ((text is null ? guess is null || isWeak : AmountWords.IsBare(text)) && OwnedAttribute.Of(document, work, decisions, index) is { } valued)
            text = valued;

        // "Pabrik itu memproduksi 20 ton": what the verb says, where who does it stands before
        if (kind == ClaimKind.Measurement && text is null && AmountVerbs.Of(document, quantity, candidate.Left) is { } made)
            text = made;

        // "Jepang menyerap 14 ton": what the last measurement in the same unit is of
        if (kind == ClaimKind.Measurement && text is null)
            text = InUnit(document, decisions, index, guess is null || isWeak ? MostSentences : 0);

        // "1.173 mesin, dan 96 persen sudah pulih": of what is told right before it
        if (kind == ClaimKind.Share && text is null && guess is null && index > 0 && decisions[index - 1].IsClaim && Antecedents.IsNear(document, index - 1, index, 0))
            text = decisions[index - 1].Object;

        // "atau setara 12 persen", "Angka ini naik menjadi Rp 5 miliar": what the amount before it measures; "96 persen sudah pulih": what was counted before it
        for (int i = index - 1; text is null && i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, guess is null || isWeak ? MostSentences : 0); i--)
        {
            if (decisions[i].IsClaim && (!ListSharing.IsCounted(document.Quantities[i]) || decisions[i].Kind is ClaimKind.Money or ClaimKind.Measurement) && !IsRateOfExchange(decisions[i]) && !AreUnlike(document.Quantities[i], quantity) && !(paid is not null && document.Quantities[i].Kind != QuantityKind.Money))
                text = decisions[i].Object;
        }

        // "Kenaikannya mencapai 38 persen": what changed was told before, counted or measured
        if (kind == ClaimKind.Share && text is null && guess is not null && isWeak && Measures.IsBareChange(guess))
            text = Near(document, decisions, index);

        // "90 kilometer jalan di tiga pulau, yakni 12 kilometer di X": parts of the amount before the count
        if (kind == ClaimKind.Measurement && PartOf(document, decisions, index) is { } total)
            text = total;
        for (int i = index - 1; text is null && guess is null && kind == ClaimKind.Share && i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, 1); i--)
        {
            if (decisions[i].IsClaim)
                text = decisions[i].Object;
        }

        text ??= paid;

        // "mendapat porsi 35 persen": whose it is, "dari target 155 ton": of what was measured before
        if ((text ?? guess) is { } part && kind != ClaimKind.Money)
            text = Portions.Of(document, work[index], index, part) ?? (part.Contains(' ', StringComparison.Ordinal) || !AmountWords.BeginsWith(part, AmountClass.Goal) ? text : InUnit(document, decisions, index, 1) ?? text);

        // "saham tersebut menguat 14 persen": the longer name told before
        if (text is not null && Longer(document, decisions, index, text) is { } longer)
            text = longer;
        if (kind == ClaimKind.Money && text is null && guess is null)
            text = MoneyWords.Told(document, quantity);

        // "Harganya Rp9.000": whose the attribute is
        if ((text ?? guess) is { } bare && AttributeOwner.Of(document, work, decisions, index, bare) is { } owned)
            text = owned;

        // "pertumbuhan ekonomi mencapai 5,1 persen": what is reached is a change too
        if (kind == ClaimKind.Share && measure == Measure.Level && (text ?? guess) is { } measured && Measures.IsGrowth(measured, Becomes(document, index) || Context.Is(document.Tokens[Math.Max(0, quantity.QualifierToken - 1)], ContextClass.Of)))
            measure = Measure.Change;
        if (kind == ClaimKind.Share && measure == Measure.Level && ListedChanges.Is(document, decisions, index))
            measure = Measure.Change;
        if (kind == ClaimKind.Share && measure == Measure.Level && Measures.IsByExtent(document, quantity, text ?? guess))
            measure = Measure.Change;

        // "5 gram: Rp7 juta" is the price of all five
        if (kind == ClaimKind.Money && measure == Measure.Level && !(index > 0 && document.Quantities[index - 1].Kind == QuantityKind.Measurement && quantity.QualifierToken - document.Quantities[index - 1].EndToken <= RowGap) && (text ?? guess) is { } priced && Measures.IsPrice(quantity, priced) && (Measures.IsSingle(priced) || IsPricedBefore(document, candidate, decisions, index) || Measures.IsForEach(document, quantity, priced)))
            measure = Measure.Rate;
        if (kind != ClaimKind.Share && measure == Measure.Level && index > 0 && (DistributiveOne.Is(document, work, index - 1) || (kind == ClaimKind.Money && Measures.IsOfOne(document, index))))
            measure = Measure.Rate;
        if (kind == ClaimKind.Money && measure == Measure.Level && (text ?? guess) is { } again && IsToldForEach(document, decisions, index, again))
            measure = Measure.Rate;
        return new KindDecision(true, kind, text ?? guess, measure, quantity.OutOf ?? (measure == Measure.Level ? WholeOf(document, candidate, index) : null), null, rule);
    }

    /// <summary>The people told of last, of whom more is said than that they are people; null where there are none near.</summary>
    private static string? PeopleBefore(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostBack) && Antecedents.IsNear(document, i, index, MostSentences / 2); i--)
        {
            if (decisions[i] is { IsClaim: true, Object: { } text } && work[i].IsTelling && NounTable.IsHuman(work[i].Noun.Class))
                return text;
        }

        return null;
    }

    /// <summary>Kunjungan mencapai 48.000 orang, korban meninggal 272 orang: what the people are who are counted as such; null where nothing before the number says so.</summary>
    private static string? Subject(Document document, Candidate[] work, int index) =>
        LeftPhrase.TryRead(document, document.Quantities[index], work[index].Left, isSubject: false, out int first, out int end, out bool isOblique) && !isOblique && (!document.Tokens[first].IsCapitalised || document.Tokens[first].Has(TokenFlags.SentenceStart)) && !ObjectFinder.IsPlace(document, first, end)
            ? ObjectPhrase.Write(document, first, end) : null;

    /// <summary>Whether <c>atau</c> stands before an amount not far behind one of its sort, or, with a verb of change, behind any amount.</summary>
    private static bool IsOtherForm(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity before = ref document.Quantities[index - 1];
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (ListSharing.IsCounted(before) || quantity.QualifierToken - before.EndToken is < 1 or > MostGround)
            return false;
        int at = quantity.QualifierToken - 1;
        while (at > before.EndToken && Measures.IsChangeWord(tokens[at]))
            at--;
        bool isChange = at < quantity.QualifierToken - 1;

        // "9 persen dari kuota, atau setara 27.600 ton"
        while (!isChange && at > before.EndToken && Context.Is(tokens[at], ContextClass.Reach))
            at--;
        return ObjectWords.Is(tokens[at], ObjectClass.Alternative) && (at < quantity.QualifierToken - 1 || (before.Kind == quantity.Kind && before.Unit == quantity.Unit));
    }

    /// <summary>Dari total 73 sasaran: whether the whole behind a share is counted.</summary>
    private static bool IsOfNumber(Document document, int index) =>
        index + 1 < document.Quantities.Count && document.Quantities[index + 1].QualifierToken - document.Quantities[index].EndToken <= WholeReach && ListSharing.IsCounted(document.Quantities[index + 1]);

    /// <summary>Index behind the last money before an amount.</summary>
    private static int MoneyBefore(Document document, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostBack); i--)
        {
            if (document.Quantities[i].Kind == QuantityKind.Money)
                return document.Quantities[i].EndToken;
        }

        return 0;
    }

    /// <summary>Whether nothing but a comma, <c>atau</c> and a verb of change parts a count from a share.</summary>
    private static bool IsChangeOf(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (end - first is < 2 or > LongestMember || !(document.Text.Text[tokens[first].Start] is ',' or '(' || ObjectWords.Is(tokens[first], ObjectClass.Alternative)))
            return false;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !ObjectWords.Is(tokens[i], ObjectClass.Alternative | ObjectClass.Skip) && !Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach) && !Measures.IsChangeWord(tokens[i]))
                return false;
        }

        return true;
    }

    /// <summary>What the amount in the same unit measures that stands before a count and the word that opens its parts; null where there is none.</summary>
    private static string? PartOf(Document document, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (index < 2 || !ListSharing.IsCounted(document.Quantities[index - 1]) || !decisions[index - 1].IsClaim || quantity.QualifierToken == 0 || !ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Part))
            return null;
        return decisions[index - 2].IsClaim && document.Quantities[index - 2].Unit == quantity.Unit && document.Text.SentenceOf(document.Quantities[index - 2].FirstToken) == document.Text.SentenceOf(quantity.FirstToken) ? decisions[index - 2].Object : null;
    }

    /// <summary>Whether one is money and the other a measurement: they measure nothing in common, unless it is points of a market.</summary>
    private static bool AreUnlike(in Quantity a, in Quantity b) =>
        (a.Kind == QuantityKind.Money && b.Kind == QuantityKind.Measurement && b.Unit != "poin") || (a.Kind == QuantityKind.Measurement && b.Kind == QuantityKind.Money && a.Unit != "poin");

    /// <summary>(Kurs Rp14.500): what money is exchanged at is not what the money about it is.</summary>
    private static bool IsRateOfExchange(in KindDecision decision) => decision is { Kind: ClaimKind.Money, Object: { } text } && AmountWords.BeginsWith(text, AmountClass.Exchange);

    private static bool IsPaid(Document document, in Quantity quantity)
    {
        int verb = quantity.QualifierToken - 1;
        return verb > 0 && Predicates.IsActive(document, verb) && !Predicates.IsReaching(document.Tokens[verb]) && !LeftPhrase.IsCounting(document.Tokens[verb]) && Speech.Is(document.Tokens[verb - 1], SpeechClass.Collective | SpeechClass.Institution | SpeechClass.Body);
    }

    /// <summary>Whether an amount is the change before it in another form: <c>meningkat Rp 2,6 triliun (14 persen)</c>.</summary>
    private static bool IsSame(Document document, in Quantity quantity, Measure before)
    {
        Token mark = document.Tokens[quantity.QualifierToken - 1];
        return before == Measure.Change && (document.Text.Text[mark.Start] == '(' || ObjectWords.Is(mark, ObjectClass.Alternative));
    }
}
