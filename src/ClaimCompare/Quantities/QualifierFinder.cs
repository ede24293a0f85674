using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Finds the words that bound or loosen a number, before it and behind it.</summary>
internal static class QualifierFinder
{
    private const int MaxSkipped = 4;
    private const int LongestPhrase = 4, LongestSubject = 8, LongestNoun = 2, LongestEstimated = 4;
    private static readonly PhraseTable<Row> Phrases = PhraseTable<Row>.Load("qualifiers", (file, row) =>
        new Row(Enum.Parse<Qualifier>(file.Cell(row, "qualifier")), file.Cell(row, "side")));

    /// <summary>Finds the qualifier of a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The number's first token, with its currency.</param>
    /// <param name="end">Index behind the number's last token.</param>
    /// <param name="floor">No token before this one is looked at.</param>
    /// <param name="start">The first token of the qualifier's words; the number's first token where there are none before it.</param>
    public static Qualifier Find(TokenizedText text, int first, int end, int floor, out int start)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Qualifier found = Qualifier.Exact;
        start = first;
        int at = first - 1, skipped = 0;
        bool reached = false, told = false;
        while (at >= floor)
        {
            if (TryEndingAt(tokens, at, floor, out int from, out Row? row))
            {
                // "yang paling banyak yakni 21 orang": which is the greatest, not a bound
                if (row!.Side == "forecast" || (row.Side == "superlative" && told))
                    break;
                Qualifier qualifier = row.Side == "limit" ? reached ? Qualifier.Exact : Limit(text, from, floor) : row.Side == "after" ? Qualifier.Exact : row.Qualifier;
                if (qualifier != Qualifier.Exact)
                {
                    // Of a bound and an approximator together the bound wins
                    if (found is Qualifier.Exact or Qualifier.Approx)
                        found = qualifier == Qualifier.Approx && found == Qualifier.Approx ? found : qualifier;
                    start = from;
                }

                at = from - 1;
                skipped = 0;
                if (row.Side == "limit")
                    break;
                continue;
            }

            if (!Context.Is(tokens[at], ContextClass.Skip) || ++skipped > MaxSkipped)
                break;
            reached |= Context.Is(tokens[at], ContextClass.Reach);
            told |= !Context.Is(tokens[at], ContextClass.Total | ContextClass.Worth | ContextClass.Amount);
            at--;
        }

        if (found == Qualifier.Exact && at >= 0 && ((told && IsEstimatedInFront(text, at)) || IsEstimatedNear(text, at, floor)))
            found = Qualifier.Approx;
        if (found is Qualifier.Exact or Qualifier.Approx && (TryBehind(tokens, end, out Qualifier behind) || TryBehindNoun(text, end, out behind)))
            found = behind;
        return found;
    }

    /// <summary>"Diperkirakan korban yang tertimbun berjumlah 11 orang": a verb of estimating opens the sentence, and nothing parts it from the number.</summary>
    private static bool IsEstimatedInFront(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int first = at;
        while (first > 0 && at - first < LongestSubject && tokens[first].Kind == TokenKind.Word && !tokens[first].Has(TokenFlags.SentenceStart))
            first--;
        bool opens = tokens[first].Has(TokenFlags.SentenceStart);

        // A quotation mark opens the sentence, or what is quoted
        if (tokens[first].Kind != TokenKind.Word)
        {
            opens |= text.Text[tokens[first].Start] is '"' or '“';
            first++;
        }

        return opens && first < at && TryEndingAt(tokens, first, first, out _, out Row? row) && row!.Side == "estimate";
    }

    /// <summary>Diperkirakan tinggal 26, ditaksir polisi Rp40 miliar, taksiran nilainya Rp7 triliun: a word of estimating and what or who it is of, without another clause between.</summary>
    private static bool IsEstimatedNear(TokenizedText text, int at, int floor)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int plain = 0;
        for (int i = at, least = Math.Max(floor, at - LongestEstimated); i >= least && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (TryEndingAt(tokens, i, floor, out _, out Row? row))
                return row!.Side == "estimate";
            if (Context.Is(tokens[i], ContextClass.Conjunction | ContextClass.ClauseHead | ContextClass.To | ContextClass.Of | ContextClass.DateWord) || NumberWord.ClassOf(tokens[i]) != NumberWordClass.None
                || (!tokens[i].IsCapitalised && !Context.Is(tokens[i], ContextClass.Skip) && ++plain > 1))
                return false;
        }

        return false;
    }

    /// <summary>Whether words that bound or loosen a number end right before a token.</summary>
    public static bool EndsBefore(ReadOnlySpan<Token> tokens, int index, int floor) => index > floor && TryEndingAt(tokens, index - 1, floor, out _, out Row? row) && row!.Side != "after";

    /// <summary>Whether a token by itself bounds or loosens the number behind it: <c>hampir</c>, <c>sekitar</c>.</summary>
    public static bool IsOne(ReadOnlySpan<Token> tokens, int index) => Phrases.TryMatch(tokens, index, index + 1, out _, out Row? row) && row.Side != "after" && !tokens[index].Has(TokenFlags.SentenceStart);

    /// <summary>100 lebih, 100 orang lebih, sejuta atau kurang: a bound behind the number, unless the word compares.</summary>
    private static bool TryBehind(ReadOnlySpan<Token> tokens, int end, out Qualifier qualifier)
    {
        qualifier = Qualifier.Exact;
        int at = Context.At(tokens, end, ContextClass.Classifier) ? end + 1 : end;
        if (at >= tokens.Length || tokens[at].Has(TokenFlags.SentenceStart) || !Phrases.TryMatch(tokens, at, Math.Min(tokens.Length, at + 2), out int length, out Row? row) || row.Side is not ("after" or "both")
            || (tokens[at].Kind != TokenKind.Word && tokens[at].Has(TokenFlags.SpaceBefore))
            || Context.At(tokens, at + length, ContextClass.NotMore))
            return false;
        qualifier = row.Qualifier;
        return true;
    }

    /// <summary>70 nyawa lebih, 1.000 kepala keluarga lebih yang tinggal di sana: a bound behind what is counted, where a mark or another clause follows it.</summary>
    private static bool TryBehindNoun(TokenizedText text, int end, out Qualifier qualifier)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        qualifier = Qualifier.Exact;
        for (int at = end + 1; at <= Math.Min(tokens.Length - 1, end + LongestNoun); at++)
        {
            if (!NumberParser.IsAdjacentWord(tokens, at - 1) || Context.Is(tokens[at - 1], ContextClass.DateWord | ContextClass.Conjunction | ContextClass.Of | ContextClass.Passive) || !NumberParser.IsAdjacentWord(tokens, at))
                return false;
            if (!Phrases.TryMatch(tokens, at, Math.Min(tokens.Length, at + 2), out int length, out Row? row) || row.Side is not ("after" or "both"))
                continue;
            int next = at + length;
            if (next < tokens.Length && tokens[next].Kind != TokenKind.Punctuation && !tokens[next].Has(TokenFlags.SentenceStart) && !Context.Is(tokens[next], ContextClass.Conjunction | ContextClass.ClauseHead | ContextClass.ZeroBridge))
                return false;
            qualifier = row.Qualifier;
            return true;
        }

        return false;
    }

    private static bool TryEndingAt(ReadOnlySpan<Token> tokens, int at, int floor, out int from, out Row? row)
    {
        for (int length = Phrases.MayEnd(tokens[at]) ? LongestPhrase : 0; length >= 1; length--)
        {
            from = at - length + 1;
            if (from >= floor && Phrases.TryMatch(tokens, from, at + 1, out int matched, out row) && matched == length)
                return true;
        }

        from = at;
        row = null;
        return false;
    }

    /// <summary>A limit word bounds from above, unless the words before it say that the number was reached.</summary>
    private static Qualifier Limit(TokenizedText text, int at, int floor)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;

        // Kursi, kipas, sampai tiga mobil; penuh, sampai tiga pasien di selasar: a comma before the word ends a row or tells an outcome
        if (at > floor && text.Text[tokens[at - 1].Start] == ',')
            return Qualifier.Exact;
        for (int i = at - 1; i >= Math.Max(floor, at - 4) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Context.Is(tokens[i], ContextClass.Reach))
                return Qualifier.Exact;
        }

        return Qualifier.AtMost;
    }

    private sealed record Row(Qualifier Qualifier, string Side);
}
