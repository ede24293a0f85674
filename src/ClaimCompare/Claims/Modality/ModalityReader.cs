using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Decides for every claim whether it is fact, plan, supposition or denied.</summary>
internal static class ModalityReader
{
    private const int MostJoined = 4;
    private const int LongestRow = 8;
    private const int LongestClause = 14;

    /// <summary>One modality a quantity, with the name of its rule.</summary>
    public static (Modality Modality, string? Rule)[] Read(Document document, KindDecision[] kinds)
    {
        var result = new (Modality Modality, string? Rule)[document.Quantities.Count];
        int sentence = 0, last = -1, read = -1;
        ModalityClass words = ModalityClass.None;
        var list = new ListHeading(document);
        var plan = new CarriedPlan(document);
        for (int i = 0; i < result.Length; i++)
        {
            if (!kinds[i].IsClaim)
                continue;
            ref readonly Quantity quantity = ref document.Quantities[i];
            while (sentence + 1 < document.Sentences.Length && document.Sentences[sentence].EndToken <= quantity.FirstToken)
                sentence++;
            Sentence current = document.Sentences[sentence];
            if (read != sentence)
                (read, words) = (sentence, ModalityWords.In(document.Tokens, current.FirstToken, current.EndToken));
            plan.Enter(sentence);
            result[i] = ReadOne(document, current, words, quantity, kinds[i], last, plan.IsTold, out bool isFact);

            // The items below "dengan rincian sebagai berikut:" are planned where their heading is
            list.Enter(sentence);
            if (IsOpen(result[i]) && list.IsItem && list.Heading is { } heading)
                result[i] = heading;
            else if (!list.IsItem || list.Level == 0)
                list.Note(sentence, result[i]);

            // Members of a list share their verb, and what it says of plan and fact
            if (IsOpen(result[i]) && !isFact && last >= current.FirstToken && i > 0 && kinds[i - 1].IsClaim && kinds[i].Rule.StartsWith("kind.list", StringComparison.Ordinal) && result[i - 1].Modality != Modality.Actual)
                result[i] = result[i - 1];
            if (IsOpen(result[i]) && !isFact && last >= current.FirstToken && i > 0 && kinds[i - 1].IsClaim && result[i - 1].Modality is Modality.Future or Modality.Hypothetical && (IsSame(document, i - 1, i) || ((kinds[i].Kind == kinds[i - 1].Kind || (kinds[i].Kind == ClaimKind.Share && kinds[i - 1].Kind == ClaimKind.Money)) && IsRow(document, i - 1, i))))
                result[i] = (result[i - 1].Modality, "modality.row");
            if (IsOpen(result[i]) && !isFact && (plan.Holds || (plan.HoldsAmounts && quantity.Kind is QuantityKind.Money or QuantityKind.Share)))
                result[i] = (Modality.Future, "modality.carried");

            // "akan menyerahkan kunci kepada 17 pembeli dari kalangan pekerja, dalam akad 2.500 rumah": one verb has both
            if (IsOpen(result[i]) && !isFact && last >= current.FirstToken && i > 0 && kinds[i - 1].IsClaim && result[i - 1] is (Modality.Future, "modality.plan" or "modality.clause") && IsOneClause(document, i - 1, i))
                result[i] = (Modality.Future, "modality.clause");

            // "700 marinir dan 4.000 tentara akan diterjunkan"
            if (result[i] is (Modality.Future, "modality.plan") && last >= current.FirstToken && i > 0 && kinds[i - 1].IsClaim && IsOpen(result[i - 1]) && IsJoined(document, i - 1, i))
                result[i - 1] = result[i];
            plan.Keep(i, result[i].Modality);
            last = quantity.FirstToken;
        }

        return result;
    }

    private static bool IsOpen((Modality Modality, string? Rule) found) => found is (Modality.Actual, null);

    private static (Modality Modality, string? Rule) ReadOne(Document document, in Sentence sentence, ModalityClass words, in Quantity quantity, in KindDecision kind, int last, bool isTold, out bool isFact)
    {
        isFact = false;

        // Most sentences have no word that could deny or put a condition: nothing is looked for figure by figure
        if ((words & DenialFinder.Classes) != 0 && DenialFinder.Holds(document, sentence, quantity))
            return (Modality.Denied, "modality.denied");
        bool isConditional = (words & ConditionFinder.Classes) != 0 && !ConditionFinder.IsAnswer(document, sentence, quantity);
        if (isConditional && ConditionFinder.IsBefore(document, sentence, quantity))
            return (Modality.Hypothetical, "modality.condition");
        bool? planned = PlanFinder.Find(document, sentence, words, quantity, kind, last, isTold);

        // "menargetkan laba 3 miliar bila harga naik": a plan that hangs on something stays one
        if (isConditional && ConditionFinder.IsBehind(document, sentence, quantity) && !(planned is true && IsFirm(document.Tokens, sentence.FirstToken, quantity.FirstToken)))
            return (Modality.Hypothetical, "modality.condition");
        isFact = planned is false;
        return planned is true ? (Modality.Future, "modality.plan") : (Modality.Actual, null);
    }

    /// <summary>Whether a word of plan stands between two tokens that says more than that something is to come: <c>menargetkan</c>, <c>siap</c>.</summary>
    private static bool IsFirm(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((ModalityWords.At(tokens, i, end, out _) & (ModalityClass.Plan | ModalityClass.Auxiliary)) == ModalityClass.Plan)
                return true;
        }

        return false;
    }

    /// <summary>"Akan diterbitkan Rp6 triliun, pinjaman Rp2 triliun, dan hibah Rp1 triliun": names and amounts, without a verb.</summary>
    private static bool IsRow(Document document, int first, int second)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[first].EndToken, to = document.Quantities[second].QualifierToken;
        if (document.Quantities[second].Kind is not (QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement) || to - from is < 2 or > LongestRow)
            return false;
        if (document.Text.Text[tokens[from].Start] != ',' && !Speech.Is(tokens[from], SpeechClass.Joiner))
            return false;
        for (int i = from; i < to; i++)
        {
            if (CueFinder.IsVerb(tokens[i]) || CircumstanceWords.Breaks.TryMatch(tokens, i, to, out _, out _) || document.Text.Text[tokens[i].Start] is '"' or '“' or '”' or ';')
                return false;
        }

        return true;
    }

    /// <summary>Whether no verb, word of fact or conjunction stands between two figures.</summary>
    private static bool IsOneClause(Document document, int first, int second)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[first].EndToken, to = document.Quantities[second].QualifierToken;
        if (to - from is < 2 or > LongestClause)
            return false;
        for (int i = from; i < to; i++)
        {
            if (document.Text.Text[tokens[i].Start] is '"' or '“' or '”' or ';' or ':' or '(' || Predicates.IsVerbLike(document, i) || Speech.Is(tokens[i], SpeechClass.Relative | SpeechClass.Contrast) || ObjectWords.Is(tokens[i], ObjectClass.Boundary) || (i == to - 1 && Speech.Is(tokens[i], SpeechClass.From))
                || CircumstanceWords.Breaks.TryMatch(tokens, i, to, out _, out _) || ModalityWords.Is(tokens, i, to, ModalityClass.Past))
                return false;
        }

        return true;
    }

    /// <summary>"10 persen menjadi Rp1.000", "Rp6 triliun atau setara 2 persen".</summary>
    private static bool IsSame(Document document, int first, int second)
    {
        int from = document.Quantities[first].EndToken, to = document.Quantities[second].QualifierToken;
        return to - from is > 0 and <= MostJoined && ModalityWords.Any(document.Tokens, from, to, ModalityClass.Same);
    }

    /// <summary>Whether a joining word stands between the noun of a figure and the next figure.</summary>
    private static bool IsJoined(Document document, int first, int second)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = document.Quantities[first].EndToken, to = document.Quantities[second].QualifierToken;
        if (to - from is <= 0 or > MostJoined || !Speech.Is(tokens[to - 1], SpeechClass.Joiner))
            return false;

        // "laporan atas 640 orang, dan tiga mediator akan dikirim": behind a comma another statement begins
        return to - from < 2 || document.Text.Text[tokens[to - 2].Start] != ',';
    }
}
