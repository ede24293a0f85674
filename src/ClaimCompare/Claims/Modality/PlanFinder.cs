using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds whether a figure is planned, promised, asked for or forecast.</summary>
internal static partial class PlanFinder
{
    private const ModalityClass Classes = ModalityClass.Plan | ModalityClass.Forecast | ModalityClass.Able | ModalityClass.For | ModalityClass.Past;

    private const int LongestStrike = 14;
    private const int Reach = 14;
    private const int RightReach = 9;
    private const int PastReach = 6;
    private const int StateReach = 3;
    private const int SameReach = 6;
    private const int FormerReach = 2;
    private const int TimeReach = 10;
    private const int OwnVerbReach = 5;

    /// <summary>What the words around a figure say of it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The figure's sentence.</param>
    /// <param name="words">The classes of the words of the sentence.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="kind">What it counts.</param>
    /// <param name="last">The first token of the claim before it, or -1.</param>
    /// <param name="isTold">Whether the sentence goes on with planned figures.</param>
    /// <returns>True for a plan, false for what is said to be so already, null where they say nothing.</returns>
    public static bool? Find(Document document, in Sentence sentence, ModalityClass words, in Quantity quantity, in KindDecision kind, int last, bool isTold)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if ((words & ModalityClass.Plan) != 0 && OutcomeFinder.IsGiven(document, quantity, kind))
            return false;
        if (((words & Classes) != 0 && (IsPastBehind(document, sentence, quantity, kind.Kind) || IsDistance(document, sentence, quantity))) || ((words & ModalityClass.Start) != 0 && IsStart(document, sentence, quantity)))
            return false;

        if ((words & ModalityClass.Plan) != 0 && IsOfPast(document, sentence, quantity))
            return false;

        // "dua kompi sudah tiba dan 150 prajurit menyusul besok": each member of the list has a verb of its own
        if ((words & Classes) != 0 && last >= sentence.FirstToken && quantity.QualifierToken > sentence.FirstToken && Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.Joiner) && (words & ModalityClass.Past) != 0 && Behind(document, sentence, quantity, kind) is true)
            return true;
        if ((words & Classes) != 0 && (Before(document, sentence, quantity, kind, last, isTold) ?? Behind(document, sentence, quantity, kind)) is { } told)
            return told;

        // "Untuk 24 Desember terjual 1.400 tiket": what is sold for a day to come is sold already
        return (words & ModalityClass.Ahead) == 0 && IsToCome(document, sentence, quantity) ? true : null;
    }

    /// <summary>Leftwards in the clause the nearest word of plan or fact decides.</summary>
    private static bool? Before(Document document, in Sentence sentence, in Quantity quantity, in KindDecision kind, int last, bool isTold)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // Most figures have no such word near them
        int stop = Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach);
        if ((ModalityWords.In(tokens, Math.Max(sentence.FirstToken, stop - ModalityWords.LongestLead), quantity.FirstToken) & Classes) == 0)
            return null;
        bool own = kind.Rule.StartsWith("kind.state", StringComparison.Ordinal);
        bool amount = quantity.Kind is QuantityKind.Money or QuantityKind.Share;
        bool grows = false, purpose = false, isOnly = false;
        bool apart = last >= sentence.FirstToken && !IsSame(tokens, last, quantity.QualifierToken);
        for (int i = quantity.FirstToken - 1; i >= stop; i--)
        {
            Token token = tokens[i];
            char mark = document.Text.Text[token.Start];
            if (token.Kind == TokenKind.Punctuation && (mark is ';' or '"' or '“' or ':' || (own && mark == ',')))
                break;
            if (token.Kind != TokenKind.Word)
                continue;

            // "butuh 600 guru, tapi yang diajukan cuma 296": what came of a plan is none
            if (isOnly && i > last && last >= sentence.FirstToken && Speech.Is(token, SpeechClass.Contrast) && document.Text.Text[tokens[i - 1].Start] == ',')
                return false;
            isOnly |= ObjectWords.Is(token, ObjectClass.Few);
            if (i > sentence.FirstToken && CueFinder.IsVerb(token) && Speech.Is(tokens[i - 1], SpeechClass.Joiner))
                break;

            // "25 persen tak berniat menikah, dan seperempat keluarga mengeluhkan biaya": what is said behind a comma has a verb of its own
            if (i == quantity.QualifierToken - 1 && i > sentence.FirstToken && last >= sentence.FirstToken && Speech.Is(token, SpeechClass.Joiner) && document.Text.Text[tokens[i - 1].Start] == ',' && HasOwnVerb(document, sentence, quantity))
                break;
            ModalityClass found = ModalityWords.Over(tokens, i, sentence.FirstToken, quantity.FirstToken, out int length);

            if ((found & ModalityClass.Aim) != 0 && (ModalityWords.IsAttack(tokens, sentence.FirstToken, i, sentence.EndToken) || IsTarget(document, quantity, i + 1, sentence.EndToken)))
                continue;

            // "Menyerang 120 target": what is counted is no plan
            if ((found & ModalityClass.Noun) != 0 && i > sentence.FirstToken && last >= sentence.FirstToken && IsCountedAt(document, i))
                continue;
            // "Rudal meleset dari target dan menewaskan 12 orang": a verb of what happened stands between
            if ((found & ModalityClass.Noun) != 0 && HasOutcome(document, i + length, quantity))
                continue;

            // "53 persen dari target, terkoreksi 3 persen": a plan that an earlier share is of is none of the next figure
            if ((found & ModalityClass.Noun) != 0 && last >= sentence.FirstToken && i > last && IsWholeOfShare(document, i, quantity.QualifierToken))
                continue;

            // "Dari 900 ton yang diminta, gudang mengirim 400 ton": a plan that describes another figure before the comma
            if ((found & ModalityClass.Plan) != 0 && (Speech.Is(token, SpeechClass.Relative) || (i > sentence.FirstToken && Speech.Is(tokens[i - 1], SpeechClass.Relative))) && i + length < quantity.QualifierToken && document.Text.Text[tokens[i + length].Start] == ',')
                continue;

            // "Bahan yang dibutuhkan warga mengalami kenaikan 5 persen": a plan in what describes the subject is none of what happened to it
            if ((found & ModalityClass.Plan) != 0 && i > sentence.FirstToken && (Speech.Is(tokens[i - 1], SpeechClass.Relative) || Speech.Is(tokens[i], SpeechClass.Relative) || (i - 1 > sentence.FirstToken && ObjectWords.Is(tokens[i - 1], ObjectClass.Skip) && Speech.Is(tokens[i - 2], SpeechClass.Relative))) && IsUndergone(tokens, i + length, quantity.QualifierToken))
                continue;
            if ((found & ModalityClass.Plan) != 0 && !((found & ModalityClass.Noun) != 0 && apart && i < last))
                return true;
            if ((found & ModalityClass.Past) != 0 && IsSetPlan(tokens, i, stop))
                return true;
            if ((found & ModalityClass.Past) != 0)
                return (i > stop && ModalityWords.Is(tokens, i - 1, i, ModalityClass.Forecast) && HasTime(document, sentence, quantity)) || IsFormerPlan(tokens, i, stop);
            grows |= (found & (ModalityClass.Growth | ModalityClass.Time)) != 0;
            if ((found & ModalityClass.Forecast) != 0 && (isTold || grows || HasTime(document, sentence, quantity)))
                return true;
            int next = i + length;
            if ((found & ModalityClass.Able) != 0 && (quantity.Kind != QuantityKind.Measurement || (i > sentence.FirstToken && (ModalityWords.At(tokens, i - 1, sentence.EndToken, out _) & ModalityClass.Forecast) != 0))
                && (ModalityWords.Is(tokens, next, quantity.FirstToken, ModalityClass.Growth | ModalityClass.Reach) || (amount && next == quantity.QualifierToken && (found & ModalityClass.Get) == 0)))
                return true;
            if ((found & ModalityClass.For) != 0 && next < quantity.FirstToken && ModalityWords.Is(tokens, next, quantity.FirstToken, ModalityClass.Purpose))
                purpose = true;
        }

        return purpose ? true : null;
    }

    /// <summary>Whether a verb that befalls people or things has a figure as its object, behind a token.</summary>
    private static bool HasOutcome(Document document, int from, in Quantity quantity)
    {
        for (int i = quantity.QualifierToken - 1; i >= from && i > quantity.QualifierToken - OwnVerbReach; i--)
        {
            if (KindWord.TryMatch(document.Tokens, i, quantity.QualifierToken, out _, out KindWord word))
                return word.Role == KindRole.Object && word.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Damage or ClaimKind.Casualties && Predicates.IsActive(document, i);
        }

        return false;
    }

    /// <summary>Whether an active verb follows a figure and what it counts.</summary>
    private static bool HasOwnVerb(Document document, in Sentence sentence, in Quantity quantity)
    {
        for (int i = quantity.EndToken; i < Math.Min(sentence.EndToken, quantity.EndToken + OwnVerbReach) && document.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Predicates.IsActive(document, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb of undergoing stands between two tokens: <c>mengalami</c>.</summary>
    private static bool IsUndergone(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Undergo) || (i + 1 < to && Measures.IsChange(tokens[i]) && Context.Is(tokens[i + 1], ContextClass.Become)))
                return true;
        }

        return false;
    }

    /// <summary>"Target penjualan yang sudah ditetapkan, yaitu Rp 24 miliar": what has been set is the plan.</summary>
    private static bool IsSetPlan(ReadOnlySpan<Token> tokens, int past, int stop)
    {
        if (past <= stop || !Speech.Is(tokens[past - 1], SpeechClass.Relative) || !ModalityWords.Is(tokens, past + 1, tokens.Length, ModalityClass.Set))
            return false;
        for (int i = past - 2; i >= Math.Max(stop, past - SameReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if ((ModalityWords.At(tokens, i, past, out _) & (ModalityClass.Plan | ModalityClass.Noun)) == (ModalityClass.Plan | ModalityClass.Noun))
                return true;
        }

        return false;
    }

    /// <summary>"Target awal sebelumnya sebanyak 2.200": a plan that was, right before the word of what was.</summary>
    private static bool IsFormerPlan(ReadOnlySpan<Token> tokens, int past, int stop)
    {
        for (int i = past - 1; i >= Math.Max(stop, past - FormerReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if ((ModalityWords.At(tokens, i, past, out _) & (ModalityClass.Plan | ModalityClass.Noun)) == (ModalityClass.Plan | ModalityClass.Noun))
                return true;
        }

        return false;
    }

    /// <summary>Whether a plan is what a share right before it is of, and the clause goes on to something else before a figure.</summary>
    private static bool IsWholeOfShare(Document document, int plan, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int share = document.FirstQuantity(plan) - 1;
        if (!Speech.Is(tokens[plan - 1], SpeechClass.From) || share < 0 || document.Quantities[share].Kind != QuantityKind.Share || plan - document.Quantities[share].EndToken > StateReach)
            return false;
        for (int i = plan + 1; i < figure; i++)
        {
            if (document.Text.Text[tokens[i].Start] is ',' or ')' || Speech.Is(tokens[i], SpeechClass.Joiner) || ObjectWords.Is(tokens[i], ObjectClass.Preposition | ObjectClass.Alternative))
                return true;
        }

        return false;
    }

    /// <summary>Mereka menargetkan dua sekolah, tetapi bom itu meleset: buildings right behind a word of aims, and a word of war further on.</summary>
    private static bool IsTarget(Document document, in Quantity quantity, int behind, int end) =>
        quantity.QualifierToken == behind && NounTable.TryMatch(document.Tokens, quantity.EndToken, end, out _, out NounClass noun) && noun == NounClass.Structure
        && ModalityWords.Any(document.Tokens, quantity.EndToken, Math.Min(end, quantity.EndToken + LongestStrike), ModalityClass.Attack);

    /// <summary>Whether a cardinal number, itself the object of a verb, ends right before a token.</summary>
    private static bool IsCountedAt(Document document, int index)
    {
        int at = document.FirstQuantity(index) - 1;
        return at >= 0 && document.Quantities[at].EndToken == index && document.Quantities[at].Kind == QuantityKind.Cardinal && document.Quantities[at].QualifierToken > 0 && Predicates.IsActive(document, document.Quantities[at].QualifierToken - 1) && !LeftPhrase.IsCounting(document.Tokens[document.Quantities[at].QualifierToken - 1]);
    }

    /// <summary>"Rp616 triliun atau 2,53 persen": a figure that only says the one before in other words.</summary>
    private static bool IsSame(ReadOnlySpan<Token> tokens, int last, int figure) =>
        figure - last <= SameReach && ModalityWords.Any(tokens, last, figure, ModalityClass.Same);
}
