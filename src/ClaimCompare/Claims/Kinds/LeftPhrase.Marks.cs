using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Passes over marks, insertions and times on the way to the phrase, and tells what reaches the number.</summary>
internal static partial class LeftPhrase
{
    /// <summary>Passes over a mark before the number: quotes and colons, a whole bracket, the commas about an insertion, a comma before another form of the amount.</summary>
    private static bool TryMark(Document document, in Quantity quantity, ref int at, int stop)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int mark = at - 1;
        switch (document.Text.Text[tokens[mark].Start])
        {
            case ')':
                int open = mark - 1;
                while (open > stop && mark - open < MaxBracket && document.Text.Text[tokens[open].Start] != '(')
                    open--;
                at = open >= stop && document.Text.Text[tokens[open].Start] == '(' ? open : mark;
                return true;
            case '(' or ':' or '"' or '“' or '”' or '-':
                at = mark;
                return true;
            case ',':
                if (Insertion(document, mark, stop) is { } comma)
                {
                    at = comma;
                    return true;
                }

                if (Apposition(document, mark, stop) is { } before)
                {
                    at = before;
                    return true;
                }

                // "luas lahan yakni, 34 hektare", "panen udang, kata dia sebanyak 7 ton": a comma too many behind a copula, or one too few behind a speaker
                if ((at == quantity.QualifierToken && mark - 1 > stop && ObjectWords.Is(tokens[mark - 1], ObjectClass.Copula | ObjectClass.Part))
                    || (at + 1 < quantity.QualifierToken && Speaking[tokens[at].Word] && Speech.Is(tokens[at + 1], SpeechClass.Pronoun)))
                {
                    at = mark;
                    return true;
                }

                if (at >= tokens.Length || !(ObjectWords.Is(tokens[at], ObjectClass.Alternative | ObjectClass.Copula) || Context.Is(tokens[at], ContextClass.Skip) || (at == quantity.QualifierToken && at < quantity.FirstToken)))
                    return false;
                at = mark;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The comma before an insertion that ends with a comma and names a speaker: <c>korban, kata kepolisian, 36 orang</c>.</summary>
    public static int? Insertion(Document document, int mark, int stop)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (document.Text.Text[tokens[mark].Start] != ',')
            return null;
        int comma = mark - 1;
        bool isSpoken = false;
        while (comma > stop && mark - comma < MaxInsertion && document.Text.Text[tokens[comma].Start] != ',')
        {
            isSpoken |= Speaking[tokens[comma].Word] || (mark - comma < MaxBracket && Speech.Is(tokens[comma], SpeechClass.Evidence) && Speech.Is(tokens[comma - 1], SpeechClass.Clause));
            comma--;
        }

        return comma > stop && isSpoken && document.Text.Text[tokens[comma].Start] == ',' ? comma : null;
    }

    /// <summary>The comma before a name between commas: <c>di Kabupaten Flores Timur, NTT, mencapai</c>.</summary>
    private static int? Apposition(Document document, int mark, int stop)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int comma = mark - 1;
        while (comma > stop && mark - comma < MaxBracket && tokens[comma].Kind == TokenKind.Word && tokens[comma].IsCapitalised)
            comma--;
        return comma > stop && comma < mark - 1 && document.Text.Text[tokens[comma].Start] == ',' && tokens[comma - 1].IsCapitalised ? comma : null;
    }

    /// <summary>The first token of a time expression that ends at a token.</summary>
    private static int? DateBefore(Document document, int end)
    {
        int date = document.FirstDate(end) - 1;
        return date >= 0 && document.Dates[date].EndToken == end ? document.Dates[date].FirstToken : null;
    }

    /// <summary>Whether nothing but a bracket and a relative clause that reaches the number stands behind a phrase: <c>belanja (K/L) yang mencapai Rp340 triliun</c>.</summary>
    private static bool IsReached(Document document, int at, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (document.Text.Text[tokens[at].Start] == '(')
        {
            int open = at;
            while (at < number && at - open < MaxBracket && document.Text.Text[tokens[at].Start] != ')')
                at++;
            at++;
        }

        // "gelombang tinggi yang mencapai 4 meter"
        while (at + 1 < number && !Speech.Is(tokens[at], SpeechClass.Relative) && ObjectWords.Is(tokens[at], ObjectClass.Skip))
            at++;
        if (at + 1 >= number || !Speech.Is(tokens[at], SpeechClass.Relative) || !Context.Is(tokens[at + 1], ContextClass.Reach))
            return false;
        for (int i = at + 2; i < number; i++)
        {
            if (!Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach) && !ObjectWords.Is(tokens[i], ObjectClass.Skip))
                return false;
        }

        return true;
    }

    /// <summary>Dengan ketinggian ombak hanya mencapai 3 meter, dengan kecepatan dibatasi 20 kilometer per jam: a noun of size before a measurement, with a passive verb and words of reaching and hedging between at most.</summary>
    private static bool IsSizeOf(Document document, in Quantity quantity, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quantity.Kind != QuantityKind.Measurement || !NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) || noun != NounClass.Abstract)
            return false;
        for (int i = end; i < quantity.QualifierToken; i++)
        {
            if (!Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach) && !ObjectWords.Is(tokens[i], ObjectClass.Skip) && !Predicates.IsPassive(document, i))
                return false;
        }

        return true;
    }
}
