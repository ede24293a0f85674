using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the time at which a figure is true among the time expressions of its sentence.</summary>
internal static partial class TimeFinder
{
    private const int BreakCost = 15;
    private const int ClockCost = 4;
    private const int CompareReach = 8;
    private const int GovernedReach = 4;
    private const int RightBehind = 3;
    private const int RightBefore = 2;
    private const int LongestLead = 3;

    /// <summary>The time of a figure, or null where none of its sentence holds for it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="scene">The sentence.</param>
    /// <param name="figure">The first token of the figure, with its qualifier.</param>
    /// <param name="figureEnd">Index behind its last token.</param>
    /// <param name="isActual">Whether the figure is true already, so that no time to come is its own.</param>
    public static DateMention? Find(Document document, Scene scene, int figure, int figureEnd, bool isActual)
    {
        DateMention? best = null;
        int bestCost = int.MaxValue;
        int quote = scene.QuoteOf(figure);
        PartialDate? today = isActual ? document.Published(scene.Sentence) : null;
        foreach (DateMention date in scene.Dates)
        {
            if ((date.Tie is DateTie.Since && !(date.Value.HasTime && date.Kind != DateKind.Clock) && !IsGoverned(document, date, figure)) || (date.Tie is DateTie.Before && isActual) || (today is { } day && date.Begins > day.Last) || (date.FirstToken < figureEnd && date.EndToken > figure) || scene.QuoteOf(date.FirstToken) != quote)
                continue;
            // "Saat ini 69 persen, sedangkan pada Oktober lalu 62 persen": a figure of now
            if (date.FirstToken >= figureEnd && CircumstanceWords.Any(CircumstanceWords.Breaks, document.Tokens, figureEnd, date.FirstToken) && CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, scene.Sentence.FirstToken, figure) && !scene.HasFigureBetween(scene.Sentence.FirstToken, figure))
                continue;
            if (IsSaid(document, scene, date, figure) || IsCompared(document, scene, date, figure, figureEnd) || IsOfOtherClause(document, scene, date, figure) || IsOfClause(document, scene, date, figure, figureEnd))
                continue;
            int cost = Distance(document, scene, date.FirstToken, date.EndToken, figure, figureEnd) + (date.Kind == DateKind.Clock ? ClockCost : 0);

            // "dari 12 pada Mei menjadi 20 pada Juni": each figure has its time behind it
            if (date.EndToken <= figure && IsBehindFigure(document, date) && HasRightBehind(scene, figureEnd))
                cost += BreakCost;

            // "pada 2012 sebesar Rp 31 juta dan tahun 2013 sebesar Rp 36 juta": right before another figure it is that one's
            if (date.FirstToken >= figureEnd && LeadsFigure(document, scene, date))
                cost += BreakCost;
            if (cost < bestCost)
            {
                best = date;
                bestCost = cost;
            }
        }

        return best;
    }

    /// <summary>Whether a time stands right behind a figure, with a preposition and one more word between them at most.</summary>
    private static bool IsBehindFigure(Document document, in DateMention date)
    {
        int last = document.FirstQuantity(date.FirstToken) - 1;
        return last >= 0 && date.FirstToken - document.Quantities[last].EndToken is >= 0 and < RightBehind && document.Quantities[last].Kind is QuantityKind.Cardinal or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement;
    }

    /// <summary>Whether a time stands right before a figure, with a word of reaching between them at most.</summary>
    private static bool LeadsFigure(Document document, Scene scene, in DateMention date)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = date.EndToken;
        if (at < scene.Sentence.EndToken && tokens[at].Kind == TokenKind.Word && Context.Is(tokens[at], ContextClass.Skip | ContextClass.Reach) && !Context.Is(tokens[at], ContextClass.Become | ContextClass.To | ContextClass.Of))
            at++;
        return at < scene.Sentence.EndToken && scene.HasFigureBetween(at, at + 1) && document.Text.Text[tokens[date.EndToken].Start] != ',';
    }

    /// <summary>Whether a time stands right behind a token.</summary>
    private static bool HasRightBehind(Scene scene, int end)
    {
        foreach (DateMention date in scene.Dates)
        {
            if (date.FirstToken >= end && date.FirstToken - end < RightBehind)
                return true;
        }

        return false;
    }

    /// <summary>The time that a sentence without figures sets the scene at, or null: one that is up to a time, outside what somebody says.</summary>
    public static DateMention? OfScene(Document document, Scene scene)
    {
        DateMention? found = null;
        foreach (DateMention date in scene.Dates)
        {
            if (date.Tie == DateTie.Since && found is not null)
                continue;
            if ((date.Tie is (DateTie.AsOf or DateTie.At or DateTie.Since) || (date.Tie == DateTie.None && date.Value.HasDay)) && date.Value.Month > 0 && scene.QuoteOf(date.FirstToken) < 0 && !IsSaid(document, scene, date, int.MaxValue))
                found = document.Published(scene.Sentence) is { } today && date.Value.First > today.First ? found : date;
        }

        return found;
    }

    /// <summary>Whether a day is the day on which somebody spoke: it stands with a cue, no figure between them.</summary>
    public static bool IsSaid(Document document, Scene scene, in DateMention date, int figure)
    {
        // "Seperti diberitakan X, pasokan pagi ini 19 truk": right before the figure it is the figure's
        if (date.Tie is DateTie.AsOf || (figure >= date.EndToken && figure - date.EndToken < RightBefore && date.FirstToken > scene.Sentence.FirstToken && document.Text.Text[document.Tokens[date.FirstToken - 1].Start] != ',' && LeadsFigure(document, scene, date)))
            return false;
        if (IsOfReport(document, scene, date))
            return true;
        foreach (Cue cue in scene.Cues)
        {
            bool cueFirst = cue.First < date.FirstToken;

            // Months, years and stretches are of what is told, but in "bulan lalu X menyatakan bahwa".
            if ((!date.Value.HasDay || date.IsSpan) && (cueFirst || date.Value.Month == 0 || !(BeginsContent(document, cue.End) || BeginsContent(document, cue.End - 1))))
                continue;
            if (scene.HasFigureBetween(Math.Min(cue.First, date.FirstToken), Math.Max(cue.End, date.EndToken)))
                continue;
            if (figure < cue.First)
            {
                // "12 tewas, kata polisi, Jumat": behind the cue. "12 tewas pada Jumat, kata polisi": before it, and the figure's.
                // "12 tewas, media setempat mengatakan pada Minggu": nothing but the day behind an active cue
                if (cueFirst && (cue.Row.Role is not CueRole.Active and not CueRole.Passive || EndsClause(document, cue.First - 1) || scene.QuoteOf(figure) != scene.QuoteOf(cue.First) || (cue.Row.Role == CueRole.Active && IsLast(document, scene, cue.End, date)))
                    && !(cue.Row.Role == CueRole.Passive && IsInRelative(document, cue.End, date.FirstToken)))
                    return true;
                continue;
            }

            if (!cueFirst)
            {
                // Who records at a time gives the figures of that time.
                // So does what is only thought to be: "Pada 7 Januari, X diduga menyerahkan Rp 350 juta".
                if (cue.Row.Role is not CueRole.Postposed and not CueRole.According && cue.Row.Stance != "record" && cue.Row is not { Role: CueRole.Passive, Stance: "estimate" })
                    return true;
                continue;
            }

            if (figure < date.FirstToken)
                continue;
            bool comma = document.Text.Text[document.Tokens[date.FirstToken - 1].Start] == ',';
            if (cue.Row.Role == CueRole.According ? comma && date.Tie == DateTie.None : !CircumstanceWords.Any(CircumstanceWords.Contents, document.Tokens, cue.First, date.FirstToken) && !IsBehindOpening(document, cue, date))
                return true;
        }

        return false;
    }

    /// <summary>Whether a day stands right behind a cue, with its preposition at most between them, and ends the sentence.</summary>
    private static bool IsLast(Document document, Scene scene, int cueEnd, in DateMention date) =>
        date.FirstToken - cueEnd <= RightBefore && date.Tie is DateTie.At or DateTie.None && (date.EndToken >= scene.Sentence.EndToken || (date.EndToken + 1 == scene.Sentence.EndToken && EndsClause(document, date.EndToken)));

    /// <summary>Dilaporkan tewas akibat gempa yang terjadi pada Sabtu: whether a relative clause behind a cue holds a time.</summary>
    private static bool IsInRelative(Document document, int first, int end)
    {
        for (int i = end - 1; i > first && document.Text.Text[document.Tokens[i].Start] is not (',' or '('); i--)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.Relative) && !document.Tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    /// <summary>Whether what is said has begun before a time: <c>mengatakan, sebelumnya pada 24 Juli 12 orang hilang</c>.</summary>
    private static bool IsBehindOpening(Document document, in Cue cue, in DateMention date)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = cue.End + 1;
        return cue.Row.Role == CueRole.Active && at < date.FirstToken && document.Text.Text[tokens[cue.End].Start] == ',' && tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false }
            && !Speech.Is(tokens[at], SpeechClass.Stop | SpeechClass.Place | SpeechClass.Addressee | SpeechClass.Complementiser);
    }

    private static bool BeginsContent(Document document, int token) =>
        token < document.Tokens.Length && CircumstanceWords.Contents.TryMatch(document.Tokens, token, document.Tokens.Length, out _, out _);

    private static bool EndsClause(Document document, int token) => document.Text.Text[document.Tokens[token].Start] is ',' or '"' or '”' or '“' or '.';

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
        if (!isRelative && !(date.Kind is DateKind.Relative or DateKind.Anaphoric && !tokens[from].IsCapitalised && tokens[from - 1].Kind == TokenKind.Word))
            return false;
        for (int i = date.EndToken + (isRelative ? 1 : 0); i < figure; i++)
        {
            if (!Predicates.IsReaching(tokens[i]))
                return false;
        }

        return true;
    }

    /// <summary>Tokens between, where a clause's beginning and another figure weigh more.</summary>
    private static int Distance(Document document, Scene scene, int first, int end, int figure, int figureEnd)
    {
        (int from, int to) = end <= figure ? (end, figure) : (figureEnd, first);
        int cost = to - from + (BreakCost * CircumstanceWords.Count(CircumstanceWords.Breaks, document.Tokens, from, to));

        // "20 kebakaran pada Februari, 31 kebakaran pada April": each figure has its time behind it
        if (end <= figure && document.Text.Text[document.Tokens[end].Start] == ',' && (scene.HasFigureBetween(scene.Sentence.FirstToken, first) || Speech.Is(document.Tokens[end + 1], SpeechClass.Joiner)) && HasTimeBehind(document, scene, figureEnd))
            cost += BreakCost;

        // "mencapai 18 persen, tahun 2021 naik menjadi 19 persen": behind a comma a time leads in the next figure
        if (end > figure && LeadsIn(document, scene, first, end))
            cost += BreakCost;

        // What stands behind a figure is told of it before it is told of the next.
        if (end > figure && scene.HasFigureBetween(figureEnd, first))
            cost += BreakCost;
        return cost;
    }

    /// <summary>Whether a time with its preposition follows a figure, and no other figure before it.</summary>
    private static bool HasTimeBehind(Document document, Scene scene, int figureEnd)
    {
        foreach (DateMention date in scene.Dates)
        {
            if (date.FirstToken > figureEnd && date.Tie == DateTie.At && !scene.HasFigureBetween(figureEnd, date.FirstToken) && !StartsClause(document, figureEnd, date.FirstToken))
                return true;
        }

        return false;
    }

    private static bool StartsClause(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] is ',' or ';')
                return true;
        }

        return false;
    }

    private static bool LeadsIn(Document document, Scene scene, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = first - 1;

        // "…, maka pada tahun 2023": small words may stand before it
        for (int words = 0; words < LongestLead && before > scene.Sentence.FirstToken && tokens[before].Kind == TokenKind.Word && (words == 0 || Speech.Is(tokens[before], SpeechClass.Clause | SpeechClass.Bridge | SpeechClass.Contrast | SpeechClass.Place | SpeechClass.Continuation)); words++)
            before--;
        return document.Text.Text[tokens[before].Start] == ',' && end < scene.Sentence.EndToken && tokens[end].Kind == TokenKind.Word && scene.HasFigureBetween(end, scene.Sentence.EndToken);
    }
}
