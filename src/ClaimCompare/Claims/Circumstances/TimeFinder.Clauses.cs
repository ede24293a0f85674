using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Times of a sentence that belong to another of its clauses than the one of a figure.</summary>
internal static partial class TimeFinder
{
    private const int ConditionReach = 14;
    private const int FoundedReach = 7;
    private const int LastingReach = 12;
    private const int ReportReach = 6;
    private const int DocumentReach = 6;
    private const int LeadReach = 2;
    private const int RangeReach = 2;
    private const int NowReach = 2;

    /// <summary>Whether a time belongs to a condition (<c>bila hujan baru turun Desember, 12 ribu petani gagal panen</c>), to what is told of another figure, or to a time that has passed for a figure of now.</summary>
    private static bool IsOfClause(Document document, Scene scene, in DateMention date, int figure, int figureEnd) =>
        IsOfCause(document, scene, date, figure) || IsBeforeNorm(document, date, figure) || IsOfFounding(document, scene, date, figure) || IsEndOfLasting(document, scene, date) || IsOfCondition(document, scene, date, figure) || IsOfNext(document, scene, date, figureEnd) || IsPast(document, date, figure) || IsStartOfRange(scene, date);

    /// <summary>Hingga Senin 23 orang hilang setelah enam jenazah ditemukan: whether a figure stands in the clause that tells what came before the state of another.</summary>
    private static bool IsOfCause(Document document, Scene scene, in DateMention date, int figure)
    {
        if (date.Tie != DateTie.AsOf || date.EndToken > figure || !scene.HasFigureBetween(date.EndToken, figure))
            return false;
        for (int i = figure - 1; i > date.EndToken && document.Text.Text[document.Tokens[i].Start] is not (',' or ';'); i--)
        {
            if (DateWords.Default.Ties.TryMatch(document.Tokens, i, figure, out _, out DateTie tie) && tie == DateTie.After)
                return scene.HasFigureBetween(date.EndToken, i);
        }

        return false;
    }

    /// <summary>Kemarin 5.000 orang datang, padahal kapasitasnya 3.000: whether a word for what ought to be stands between a time and a figure behind it.</summary>
    private static bool IsBeforeNorm(Document document, in DateMention date, int figure) =>
        date.EndToken <= figure && CircumstanceWords.Any(CircumstanceWords.Norms, document.Tokens, date.EndToken, figure);

    /// <summary>Whether a word for what ought to be or mostly is leads in a figure.</summary>
    public static bool IsNorm(Document document, Scene scene, int figure)
    {
        int from = scene.Sentence.FirstToken;
        foreach (int other in scene.Figures)
            from = other < figure ? other + 1 : from;
        return CircumstanceWords.Any(CircumstanceWords.Norms, document.Tokens, from, figure);
    }

    /// <summary>Museum itu dibangun pada 1970 dengan 12 ruang pamer: whether a time behind a verb of founding stands before a figure of what was founded, or whoever founded it between them.</summary>
    private static bool IsOfFounding(Document document, Scene scene, in DateMention date, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (date.Value.HasDay || date.Tie == DateTie.AsOf || IsMoney(document, figure) || CircumstanceWords.EndsAt(CircumstanceWords.Throughout, tokens, date.FirstToken - RangeReach, date.FirstToken))
            return false;
        int first = Math.Max(scene.Sentence.FirstToken, date.FirstToken - FoundedReach);
        if (!CircumstanceWords.Founded.MayBegin(tokens, first, date.FirstToken))
            return false;
        for (int i = date.FirstToken - 1; i >= first && document.Text.Text[tokens[i].Start] is not (',' or ';'); i--)
        {
            if (CircumstanceWords.Founded.TryMatch(tokens, i, date.FirstToken, out int length, out _))
                return figure >= date.EndToken || (figure > i + length && Speech.Is(tokens[figure - 1], SpeechClass.Agent));
        }

        return false;
    }

    /// <summary>Tarif Rp 5.000 berlaku hingga 30 Juni: whether a time to come is the end of what goes on.</summary>
    private static bool IsEndOfLasting(Document document, Scene scene, in DateMention date)
    {
        if (date.Tie != DateTie.AsOf || document.Published(scene.Sentence) is not { } today || date.Value.Last <= today.Last)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = Math.Max(scene.Sentence.FirstToken, date.FirstToken - LastingReach);
        for (int i = date.FirstToken - 1; i >= first && document.Text.Text[tokens[i].Start] is not (',' or ';'); i--)
        {
            if (CircumstanceWords.Lasting.TryMatch(tokens, i, date.FirstToken, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word for a condition stands before a time, with neither a comma nor a figure between them, and the figure is outside.</summary>
    private static bool IsOfCondition(Document document, Scene scene, in DateMention date, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = date.FirstToken - 1; i >= Math.Max(scene.Sentence.FirstToken, date.FirstToken - ConditionReach); i--)
        {
            if (document.Text.Text[tokens[i].Start] is ',' or ';' || scene.HasFigureBetween(i, i + 1))
                return false;
            if (ModalityWords.Is(tokens, i, date.FirstToken, ModalityClass.Hypothetical))
                return figure < i || StartsClause(document, date.EndToken, figure);
        }

        return false;
    }

    /// <summary>19 orang selamat, dan hingga Senin siang dua orang masih dicari: whether a joining word leads a time behind a figure in, with another figure behind it.</summary>
    private static bool IsOfNext(Document document, Scene scene, in DateMention date, int figureEnd)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (date.FirstToken < figureEnd || !scene.HasFigureBetween(date.EndToken, scene.Sentence.EndToken))
            return false;
        int at = date.FirstToken - 1;
        if (date.Tie != DateTie.None)
            at--;
        for (int words = 0; words < LeadReach && at > figureEnd; words++, at--)
        {
            if (Speech.Is(tokens[at], SpeechClass.Joiner | SpeechClass.Contrast) || CircumstanceWords.Breaks.TryMatch(tokens, at, at + 1, out _, out _))
                return !StartsClause(document, date.EndToken, NextFigure(scene, date.EndToken));
            if (tokens[at].Kind != TokenKind.Word)
                return false;
        }

        return false;
    }

    /// <summary>Yang babinya tinggal satu pada Januari, kini memelihara 40 ayam: whether a word for now stands between a time and a figure.</summary>
    private static bool IsPast(Document document, in DateMention date, int figure) =>
        date.EndToken <= figure && date.Kind != DateKind.Clock
            && ((StartsClause(document, date.EndToken, figure) && CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, date.EndToken, figure))
            || (date.Tie != DateTie.AsOf && CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, Math.Max(date.EndToken, figure - NowReach), figure)));

    /// <summary>Mulai Januari hingga Juni: whether a stretch of time goes on to another time.</summary>
    private static bool IsStartOfRange(Scene scene, in DateMention date)
    {
        if (date.Tie != DateTie.From)
            return false;
        foreach (DateMention other in scene.Dates)
        {
            if (other.Tie == DateTie.AsOf && other.FirstToken - date.EndToken is > 0 and <= RangeReach)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a time inside a clause before the figure's own holds for that clause alone: <c>X tahun lalu mengirim 14.000 tentara, dan 6.000 di
    /// antaranya tewas</c>. A time at the head of a sentence holds for all of it.
    /// </summary>
    private static bool IsOfOtherClause(Document document, Scene scene, in DateMention date, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = document.Sentences[document.Text.SentenceOf(date.FirstToken)].FirstToken;
        if (date.EndToken > figure || date.FirstToken - first <= 3 || !scene.HasFigureBetween(date.EndToken, figure) || document.Text.Text[tokens[date.EndToken].Start] == ':')
            return false;
        for (int i = figure - 1; i > date.EndToken && figure - i < 20; i--)
        {
            if (document.Text.Text[tokens[i].Start] == ';' || (Speech.Is(tokens[i], SpeechClass.Joiner) && document.Text.Text[tokens[i - 1].Start] == ','))
                return scene.HasFigureBetween(date.EndToken, i);
        }

        return false;
    }

    /// <summary>Laporan yang dirilis Rabu, data yang disampaikan X pada Maret: whether a time tells when a document went out.</summary>
    private static bool IsOfReport(Document document, Scene scene, in DateMention date)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = Math.Max(scene.Sentence.FirstToken + 2, date.FirstToken - ReportReach);

        // Dalam laporannya pekan lalu
        if (date is { Tie: DateTie.None, Kind: DateKind.Relative } && date.FirstToken > scene.Sentence.FirstToken && CircumstanceWords.Filings.TryMatch(tokens, date.FirstToken - 1, date.FirstToken, out _, out _))
            return true;
        if (!CircumstanceWords.Filed.MayBegin(tokens, first, date.FirstToken))
            return false;
        for (int i = date.FirstToken - 1; i >= first && document.Text.Text[tokens[i].Start] is not (',' or ';'); i--)
        {
            if (!CircumstanceWords.Filed.TryMatch(tokens, i, date.FirstToken, out _, out _))
                continue;
            return Speech.Is(tokens[i - 1], SpeechClass.Relative) && IsDocumentBefore(tokens, scene.Sentence.FirstToken, i - 1);
        }

        return false;
    }

    private static bool IsDocumentBefore(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = Math.Max(first, end - DocumentReach); i < end; i++)
        {
            if (CircumstanceWords.Filings.TryMatch(tokens, i, end, out _, out _) || Speech.Is(tokens[i], SpeechClass.Evidence))
                return true;
        }

        return false;
    }

    private static bool IsMoney(Document document, int figure)
    {
        int at = document.FirstQuantity(figure);
        return at < document.Quantities.Count && document.Quantities[at].Kind == QuantityKind.Money;
    }

    private static int NextFigure(Scene scene, int token)
    {
        foreach (int figure in scene.Figures)
        {
            if (figure >= token)
                return figure;
        }

        return token;
    }
}
