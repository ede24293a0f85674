using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Times that figures are compared with.</summary>
internal static partial class TimeFinder
{
    private const int CompareReach = 8;
    private const int GovernedReach = 4;

    /// <summary>Whether a time is the one that something is compared with: <c>dibanding Juni</c>, <c>terhadap Maret 2023</c>, <c>periode yang sama tahun lalu</c>.</summary>
    public static bool IsComparison(Document document, Scene scene, in DateMention date, int figure)
    {
        // "dari posisi sebesar Rp 4 miliar tahun lalu": the figure is what something is compared with
        if (CircumstanceWords.Any(CircumstanceWords.Compares, document.Tokens, Math.Max(scene.Sentence.FirstToken, figure - GovernedReach), figure))
            return true;
        int from = Math.Max(scene.Sentence.FirstToken, date.FirstToken - CompareReach);
        return IsCompared(document, from, date) || CircumstanceWords.Any(CircumstanceWords.Same, document.Tokens, from, date.FirstToken + 1);
    }

    /// <summary>Whether a word of comparison stands right before a time.</summary>
    public static bool IsComparedWith(Document document, in Sentence sentence, in DateMention date) => IsCompared(document, Math.Max(sentence.FirstToken, date.FirstToken - GovernedReach), date);

    private static bool IsCompared(Document document, int from, in DateMention date) =>
        CircumstanceWords.Any(CircumstanceWords.Compares, document.Tokens, from, date.FirstToken)
        || (!date.IsSpan && CircumstanceWords.EndsAt(CircumstanceWords.Against, document.Tokens, from, date.Tie == DateTie.At ? date.FirstToken - 1 : date.FirstToken));

    /// <summary>
    /// Whether a figure stands outside the comparison with another time: before it, or behind it where the sentence goes on with what is
    /// compared (<c>naik 14 persen dibanding Juni menjadi 13</c>, <c>dibandingkan Juni, ekspor turun 2 persen</c>).
    /// </summary>
    private static bool IsCompared(Document document, Scene scene, in DateMention date, int figure, int figureEnd)
    {
        if (date.FirstToken > figure)
        {
            int from = Math.Max(figureEnd, date.FirstToken - CompareReach);
            if (IsBehindBase(document, scene, date, figure, figureEnd))
                return true;
            return IsCompared(document, from, date) || CircumstanceWords.Any(CircumstanceWords.Aims, document.Tokens, from, date.FirstToken);
        }

        ReadOnlySpan<Token> tokens = document.Tokens;
        if (IsBehindComparison(document, date, figure) || IsOfAim(document, scene, date))
            return true;
        if (!IsCompared(document, Math.Max(scene.Sentence.FirstToken, date.FirstToken - CompareReach), date))
            return false;

        // "dibanding tahun lalu, yakni 12", "…, di mana ada 12": the figure is that of the time it is compared with
        int start = date.EndToken;
        if (start + 1 < figure && document.Text.Text[tokens[start].Start] == ',' && CircumstanceWords.TellsOf.TryMatch(tokens, start + 1, figure, out _, out _))
            start++;
        bool relative = false;
        for (int i = start; i < figure; i++)
        {
            // "dibanding Juni yang naik 2 persen": told of the other side
            relative |= Speech.Is(tokens[i], SpeechClass.Relative);
            if (document.Text.Text[tokens[i].Start] is ',' or ';' || (!relative && CircumstanceWords.Leaves.TryMatch(tokens, i, figure, out _, out _)))
                return true;
        }

        return false;
    }

    /// <summary>Produksi 55 juta ton, naik 2 persen dari 54 juta ton pada 2020: whether a time is that of the amount behind <c>dari</c>, and the figure stands before it.</summary>
    private static bool IsBehindBase(Document document, Scene scene, in DateMention date, int figure, int figureEnd)
    {
        foreach (int other in scene.Figures)
        {
            if (other < figureEnd || other > date.FirstToken || other == figure || !Speech.Is(document.Tokens[other - 1], SpeechClass.From))
                continue;
            int at = document.FirstQuantity(other);
            if (at < document.Quantities.Count && document.Quantities[at].Kind is QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement && date.FirstToken - document.Quantities[at].EndToken < RightBehind)
                return true;
        }

        return false;
    }

    /// <summary>40 persen dari APBN 2019 dan belanja daerah Rp 2 miliar: whether a time is that of the plan which a figure before it is a part of.</summary>
    private static bool IsOfAim(Document document, Scene scene, in DateMention date)
    {
        int from = Math.Max(scene.Sentence.FirstToken, date.FirstToken - GovernedReach);
        return scene.HasFigureBetween(from, date.FirstToken) && CircumstanceWords.Any(CircumstanceWords.Aims, document.Tokens, from, date.FirstToken);
    }

    /// <summary>Whether a word of comparison behind a time has the figure: <c>Rp 3 miliar per Juni, dari posisi sebesar Rp 4 miliar</c>.</summary>
    private static bool IsBehindComparison(Document document, in DateMention date, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = figure - 1; i > date.EndToken && document.Text.Text[tokens[i].Start] != ','; i--)
        {
            if (CircumstanceWords.Compares.TryMatch(tokens, i, figure, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a time behind <c>dari</c> is that of what is compared, with its figure right behind it: <c>lebih besar dari semester I yang sebanyak Rp 8 miliar</c>.</summary>
    private static bool IsGoverned(Document document, in DateMention date, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = date.FirstToken - 1;
        if (date.IsSpan || date.EndToken > figure || figure - date.EndToken > GovernedReach || from < 0 || !Speech.Is(tokens[from], SpeechClass.From))
            return false;

        // "turun dari tahun sebelumnya 12", "… sebanyak 12": a relative word may be left out behind a time that points back
        bool isRelative = Speech.Is(tokens[date.EndToken], SpeechClass.Relative);
        if (!isRelative && !(date.Kind is DateKind.Relative or DateKind.Anaphoric && !tokens[from].IsCapitalised && from > 0 && tokens[from - 1].Kind == TokenKind.Word))
            return false;
        for (int i = date.EndToken + (isRelative ? 1 : 0); i < figure; i++)
        {
            if (!Predicates.IsReaching(tokens[i]))
                return false;
        }

        return true;
    }
}
