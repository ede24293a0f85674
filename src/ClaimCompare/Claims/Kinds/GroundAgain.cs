using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells further figures of ground that was hit, where their clause has no harm of its own: <c>Serikat tani menghitung 3.900 hektare</c>, <c>yang terluas di X, yaitu 31 hektare</c>.</summary>
internal static class GroundAgain
{
    private const int MostBack = 6;
    private const int MostHedges = 4;
    private const int Reach = 16;

    /// <summary>Whether an area goes back to the ground that was told as hit last.</summary>
    public static bool Is(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        if (quantity.Unit is not ("ha" or "m2" or "km2"))
            return false;
        int last = index - 1;
        while (last >= Math.Max(0, index - MostBack) && !(decisions[last].IsClaim && document.Quantities[last].Unit == quantity.Unit))
            last--;
        if (last < Math.Max(0, index - MostBack) || decisions[last].Kind != ClaimKind.Damage)
            return !work[index].HasNoun && IsTold(document, quantity, work[index].Left) && IsAsked(document, quantity);
        if (work[index].HasNoun || !Antecedents.IsNear(document, last, index, 1))
            return false;
        if (IsRow(document, quantity, work[index].Left))
            return true;
        return (Speech.At(document.Tokens, quantity.EndToken, SpeechClass.Anaphor) && quantity.QualifierToken > 0 && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Relative)) || IsTold(document, quantity, work[index].Left) || IsMost(document, quantity, work[index].Left);
    }

    /// <summary>Ketua serikat itu tetap menyebut hampir 4.000 hektare: an area right behind who says or counts it.</summary>
    private static bool IsTold(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        while (at > Math.Max(left, quantity.QualifierToken - MostHedges) && (ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Few) || Context.Is(tokens[at], ContextClass.Skip)) && !CueFinder.IsCueWord(tokens[at]))
            at--;
        return at >= left && (CueFinder.IsCueWord(tokens[at]) || LeftPhrase.IsCounting(tokens[at]));
    }

    /// <summary>Berapa luas yang terbakar? BPBD menyebut 31 hektare: whether the sentence before asks for ground that was hit, or names it as the topic.</summary>
    private static bool IsAsked(Document document, in Quantity quantity)
    {
        int here = document.Text.SentenceOf(quantity.FirstToken);
        if (here == 0)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        Sentence before = document.Sentences[here - 1];
        if (before.EndToken - before.FirstToken > Reach || !(Speech.Is(tokens[before.FirstToken], SpeechClass.Topic) || document.Text.Text[tokens[before.EndToken - 1].Start] == '?'))
            return false;
        for (int i = before.FirstToken + 1; i < before.EndToken; i++)
        {
            if (Speech.Is(tokens[i - 1], SpeechClass.Relative) && KindWord.TryMatch(tokens, i, before.EndToken, out _, out KindWord word) && word is { Kind: ClaimKind.Damage, Role: KindRole.State })
                return true;
        }

        return false;
    }

    /// <summary>2. Rokan Hilir 31 hektare, Kuantan Singingi paling kecil, 15 hektare, jauh di bawah 2,6 juta hektare pada 2015: whether no more than names, marks and words of degree stand before an area.</summary>
    private static bool IsRow(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isNamed = false;
        for (int i = quantity.QualifierToken - 1; i >= left && !(isNamed && document.Text.Text[tokens[i].Start] == ':'); i--)
        {
            bool isSmall = tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised;
            if (isSmall && !ObjectWords.Is(tokens[i], ObjectClass.Skip | ObjectClass.Superlative | ObjectClass.Manner) && !Context.Is(tokens[i], ContextClass.Skip | ContextClass.Reach) && !Speech.Is(tokens[i], SpeechClass.Joiner | SpeechClass.Amount | SpeechClass.Next))
                return false;
            isNamed |= tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true } && !NounTable.TryMatch(tokens, i, i + 1, out _, out _);
        }

        return isNamed;
    }

    /// <summary>Luas terbesar berada di X, yaitu 31 hektare: where most of it is.</summary>
    private static bool IsMost(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at <= left || !(ObjectWords.Is(tokens[at], ObjectClass.Part | ObjectClass.Copula) || Context.Is(tokens[at], ContextClass.Reach | ContextClass.Skip)))
            return false;
        for (int i = at - 1; i >= Math.Max(left, at - Reach); i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Superlative))
                return true;
        }

        return false;
    }
}
