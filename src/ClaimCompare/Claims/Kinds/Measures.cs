using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What the words beside a number say of changes and rates.</summary>
[Flags]
internal enum MeasureClass : uint
{
    None = 0,

    /// <summary>The number behind it is the difference.</summary>
    Change = 1,

    /// <summary>Between a word of change and the number: the number was reached.</summary>
    Arrive = 1 << 1,

    /// <summary>Behind the counted: on top of what was.</summary>
    Again = 1 << 2,

    /// <summary>Each, or in each stretch of time.</summary>
    Rate = 1 << 3,

    /// <summary>Some words before the number: more was found or sent than before.</summary>
    Resume = 1 << 4,

    /// <summary>Only behind an amount: for each of them.</summary>
    Apiece = 1 << 5,

    /// <summary>Behind a word of class again: what is counted is yet to come.</summary>
    Coming = 1 << 7,

    /// <summary>Of several rows that share a word: no change and no rate.</summary>
    Neither = 1 << 6,

    /// <summary>A noun of change: the difference may stand some words behind it.</summary>
    Head = 1 << 8,

    /// <summary>A noun of change whose share is the change, even where it is said to be reached: <c>pertumbuhan mencapai 5 persen</c>.</summary>
    Growth = 1 << 9,

    /// <summary>Before such a noun: <c>laju inflasi</c>.</summary>
    Pace = 1 << 10,

    /// <summary>Of the words of class arrive those behind which a share is by how much, not what was reached: <c>turun hingga 40 persen</c>.</summary>
    Extent = 1 << 11,

    /// <summary>What is a share itself and rises to one: <c>suku bunga</c>, <c>tingkat hunian</c>.</summary>
    Ratio = 1 << 12,

    /// <summary>A change of money and shares alone: <c>jatuh 5 persen</c>, where people and planes fall.</summary>
    Amounts = 1 << 13,

    /// <summary>Behind what is counted: those that came on top, <c>dua kereta tambahan</c>.</summary>
    Added = 1 << 14,

    /// <summary>What is told for one of each, even where no word says so: <c>harga</c>, <c>gaji</c>.</summary>
    Price = 1 << 15,

    /// <summary>Before a word of rate: the time that a total was counted in.</summary>
    Span = 1 << 16,

    /// <summary>Sets a figure against the one before it: <c>biasanya</c>, <c>dulu</c>.</summary>
    Compared = 1 << 17,

    /// <summary>A verb that also tells how people travel or move: <c>naik delapan bus</c>, <c>turun dengan 40 orang</c>.</summary>
    Ride = 1 << 19,

    /// <summary>Of class price: what people get, each of them: <c>honor</c>, <c>santunan</c>.</summary>
    Pay = 1 << 20,

    /// <summary>Of class price: never told for several together: <c>tarif</c>, <c>gaji</c>, where <c>ongkos</c> may be of a whole journey.</summary>
    Single = 1 << 21,

    /// <summary>Says that those counted are left of what was: <c>masih</c>, <c>tinggal</c>.</summary>
    Remaining = 1 << 18,
}

/// <summary>Tells changes and rates from levels by the words beside the number.</summary>
internal static partial class Measures
{
    private const int LeastBase = 100;
    private const int RateReach = 3;
    private const int EachReach = 6;
    private const int ChangeReach = 5;
    private const int ResumeReach = 7;
    private const int HeadReach = 10;
    private const int HeadedReach = 18;
    private const int BecomeReach = 6;
    private const MeasureClass Telling = MeasureClass.Amounts | MeasureClass.Added | MeasureClass.Change | MeasureClass.Rate | MeasureClass.Resume | MeasureClass.Again | MeasureClass.Apiece;
    private static readonly ClassTable Words = ClassTable.Load<MeasureClass>("measure");

    /// <summary>Decides the measure of a quantity.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="counted">Index behind the counted noun.</param>
    /// <param name="right">Tokens from here on are not looked at.</param>
    /// <param name="isAmount">Whether it is money or a measurement.</param>
    public static Measure Read(Document document, in Quantity quantity, int left, int counted, int right, bool isAmount)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // "memangkas produksi 500.000 barel per hari": a rate by which something changes is a change
        if (isAmount && IsRateUnit(quantity))
            return IsChange(document, quantity, left, right, out _) ? Measure.Change : Measure.Rate;
        if (isAmount && (IsRateOfPair(document, quantity, left) || IsApiece(document, quantity, counted)))
            return Measure.Rate;

        // Beside most numbers no word could tell anything but a level
        if ((Words.Beginning(tokens, Math.Max(left, quantity.QualifierToken - HeadReach), Math.Min(right, counted + EachReach)) & (ulong)Telling) == 0 && !IsSlash(document, counted, right, isAmount))
            return Measure.Level;

        // "naik Rp 500 per liter" is a change, whatever it is a change of
        if (IsChange(document, quantity, left, right, out bool isRate))
            return Measure.Change;
        if (isRate || IsRateBehind(document, quantity, counted, right, isAmount) || IsEach(document, quantity, left, right))
            return Measure.Rate;
        if (!isAmount && IsAdded(tokens, quantity.EndToken, Math.Min(right, counted + 1)))
            return Measure.Change;

        // "sembilan orang lebih banyak dari hitungan kemarin": by how much it differs
        if (counted + 2 < right && (counted > quantity.EndToken || quantity.Kind != QuantityKind.Cardinal) && Is(tokens, counted, right, MeasureClass.Change) && !Is(tokens, counted, counted + 1, MeasureClass.Change) && (Context.Is(tokens[counted + 2], ContextClass.Of) || IsArrival(tokens, counted + 2, counted + 3)))
            return Measure.Change;

        // "tiga meninggal, satu lagi dirawat", "yang dua lagi mati", "tak ada lagi korban": those that are left of what was told, or none
        if (quantity.Kind == QuantityKind.Zero || IsRest(document, quantity, right))
            return Measure.Level;

        // "meminjamkan 2.000 lagi": more by what is done, but for those that are left
        if (!isAmount && counted == quantity.EndToken && counted < right && Is(tokens, counted, right, MeasureClass.Again) && quantity.QualifierToken > left && IsGiven(document, quantity.QualifierToken - 1) && (counted + 1 >= right || tokens[counted + 1].Kind == TokenKind.Punctuation))
            return Measure.Change;

        // "dua lagi korban ditemukan": more than before
        if (counted > quantity.EndToken + 1 && Is(tokens, quantity.EndToken, counted, MeasureClass.Again))
            return Measure.Change;
        return counted < right && Is(tokens, counted, right, MeasureClass.Again) && (IsFound(tokens, quantity.EndToken, counted) || IsOutcome(tokens, counted + 1, right) || IsComing(document, counted + 1, right) || IsDone(document, quantity, left) || IsToCome(document, quantity, left) || IsMore(document, quantity, left, counted, right)) ? Measure.Change : Measure.Level;
    }

    /// <summary>Whether a share of what is measured is a change by itself: <c>inflasi</c>, <c>laju pertumbuhan ekonomi</c>; a fall to a share is none.</summary>
    /// <param name="measured">What is measured.</param>
    /// <param name="becomes">Whether the share is what it became, or what it was.</param>
    public static bool IsGrowth(string measured, bool becomes)
    {
        MeasureClass wanted = becomes ? MeasureClass.Growth : MeasureClass.Growth | MeasureClass.Head;
        var first = (MeasureClass)Words.OfFirst(measured);
        return (first & wanted) != 0 || ((first & MeasureClass.Pace) != 0 && measured.IndexOf(' ', StringComparison.Ordinal) is var space && space > 0 && ((MeasureClass)Words.OfFirst(measured[(space + 1)..]) & wanted) != 0);
    }

    /// <summary>Whether a token is a noun of change: <c>penurunan</c>, <c>kenaikan</c>.</summary>
    public static bool IsChangeNoun(in Token token) => ((MeasureClass)Words.Of(token) & (MeasureClass.Change | MeasureClass.Head)) == (MeasureClass.Change | MeasureClass.Head);

    /// <summary>Whether a token is a word of change.</summary>
    public static bool IsChangeWord(in Token token) => ((MeasureClass)Words.Of(token) & MeasureClass.Change) != 0;

    /// <summary>Whether a word is a noun of change that says nothing of what changed: <c>kenaikan</c>, where <c>inflasi</c> is what is measured.</summary>
    public static bool IsBareChange(in Token token) => ((MeasureClass)Words.Of(token) & (MeasureClass.Head | MeasureClass.Growth)) == MeasureClass.Head;

    /// <summary>Whether a phrase is no more than such a noun.</summary>
    public static bool IsBareChange(string phrase) => !phrase.Contains(' ', StringComparison.Ordinal) && ((MeasureClass)Words.OfFirst(phrase) & (MeasureClass.Head | MeasureClass.Growth)) == MeasureClass.Head;

    /// <summary>Whether a word tells of a change.</summary>
    public static bool IsChange(in Token token) => ((MeasureClass)Words.Of(token) & MeasureClass.Change) != 0;

    /// <summary>Dua kereta tambahan, 47 kasus baru: what is counted came on top of what there was.</summary>
    public static bool IsAdded(ReadOnlySpan<Token> tokens, int first, int end)
    {
        bool isCase = KindWord.TryMatch(tokens, first, end, out _, out KindWord word) && word is { Role: KindRole.Noun, Kind: ClaimKind.Cases or ClaimKind.Deaths };
        for (int i = first + 1; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            MeasureClass found = (MeasureClass)Words.Of(tokens[i]);
            if ((found & MeasureClass.Added) != 0 && (isCase || (found & MeasureClass.Change) != 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of rate begins at a token, so that a noun phrase ends before it.</summary>
    public static bool IsRate(ReadOnlySpan<Token> tokens, int index, int end) => Is(tokens, index, end, MeasureClass.Rate);

    /// <summary>Whether a word begins at a token that sets a figure against the one before it.</summary>
    public static bool IsCompared(ReadOnlySpan<Token> tokens, int index, int end) => Is(tokens, index, end, MeasureClass.Compared);

    /// <summary>Whether a word begins at a token behind which a number is what was reached.</summary>
    public static bool IsArrival(ReadOnlySpan<Token> tokens, int index, int end) => Is(tokens, index, end, MeasureClass.Arrive);

    /// <summary>Whether a verb or noun of change has the number; else whether a word of rate stands right before it.</summary>
    private static bool IsChange(Document document, in Quantity quantity, int left, int right, out bool isRate)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        isRate = false;

        // "diperkirakan naik 10 persen": the verb stands between a qualifier and its number
        int head = quantity.FirstToken > quantity.QualifierToken && IsChange(tokens[quantity.FirstToken - 1]) ? quantity.FirstToken : quantity.QualifierToken;
        int last = head - 1;
        bool isShare = quantity.Kind == QuantityKind.Share, isAmount = isShare || quantity.Kind == QuantityKind.Money;

        // "kenaikan terjadi di 274 kabupaten": how many places it happened in is no change
        if (!isAmount && quantity.Kind == QuantityKind.Cardinal && last >= left && Speech.Is(tokens[last], SpeechClass.Place))
            return false;
        bool isOpen = true, isNamed = false, hasVerb = false, isOutset = IsOutset(document, quantity, right);
        bool isSized = last >= left && (Context.Is(tokens[last], ContextClass.Skip) || ObjectWords.Is(tokens[last], ObjectClass.Copula)) && !Context.Is(tokens[last], ContextClass.Become);
        for (int i = last; i >= Math.Max(left, head - (isSized ? HeadReach : ResumeReach)) && (tokens[i].Kind == TokenKind.Word || IsLedOn(document, i)); i--)
        {
            MeasureClass found = Of(tokens, i, right);
            int distance = head - i;
            if (isAmount && (found & MeasureClass.Amounts) != 0)
                found |= MeasureClass.Change;
            if ((found & MeasureClass.Ride) != 0 && IsRidden(document, quantity, i, head))
                return false;
            if ((found & MeasureClass.Resume) != 0 && distance <= ResumeReach && !Context.Is(tokens[last], ContextClass.Become))
                return true;

            // "naik mencapai Rp 2.000 menjadi Rp 67.000": what becomes another amount is the difference
            isOpen &= (found & MeasureClass.Neither) == 0 && ((found & MeasureClass.Arrive) == 0 || (isOutset && !Context.Is(tokens[i], ContextClass.Of | ContextClass.Become)));
            if (!isOpen)
                continue;

            // "massa yang turun 5.000 orang" come down themselves
            // "lebih sedikit, yakni 23": behind a comma only a noun has its size
            isNamed |= tokens[i].Kind == TokenKind.Punctuation && ObjectWords.Is(tokens[i + 1], ObjectClass.Copula);
            if ((found & MeasureClass.Change) != 0 && ((distance <= ChangeReach && !isNamed) || (isSized && (isShare || (found & MeasureClass.Head) != 0))) && (isShare || !(i > left && Speech.Is(tokens[i - 1], SpeechClass.Relative))))
                return true;
            if ((found & MeasureClass.Rate) != 0 && distance <= ChangeReach && !(i > left && (Is(tokens, i - 1, i, MeasureClass.Span) || (quantity.Kind == QuantityKind.Cardinal && ObjectWords.Is(tokens[i - 1], ObjectClass.Preposition) && !ObjectWords.Is(tokens[i], ObjectClass.Per)))) && !IsPair(document, quantity))
            {
                isRate = !IsAsOf(document, i);
                isOpen = false;
            }

            // "mengalami penurunan karena hanya tercatat 14 kasus": the clause behind a cause has a number of its own
            hasVerb |= Predicates.IsVerbLike(document, i);
            isOpen &= !((hasVerb || (quantity.Kind == QuantityKind.Cardinal && distance == 1)) && ObjectWords.Is(tokens[i], ObjectClass.Boundary)) && !Speech.Is(tokens[i], SpeechClass.Joiner) && !Predicates.IsActive(document, i) && (distance <= ChangeReach || isSized);
        }

        return false;
    }

    private static MeasureClass Of(ReadOnlySpan<Token> tokens, int index, int end) => (MeasureClass)Words.Longest(tokens, index, end, out _);

    private static bool Is(ReadOnlySpan<Token> tokens, int index, int end, MeasureClass wanted) => (Of(tokens, index, end) & wanted) != 0;
}
