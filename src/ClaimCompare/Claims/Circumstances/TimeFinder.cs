using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the time at which a figure is true among the time expressions of its sentence.</summary>
internal static partial class TimeFinder
{
    private const int BreakCost = 15;
    private const int ClockCost = 4;
    private const int RightBehind = 3;
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
            if ((date.Tie is (DateTie.AsOf or DateTie.At or DateTie.Since) || (date.Tie == DateTie.None && date.Value.HasDay)) && date.Value.Month > 0 && scene.QuoteOf(date.FirstToken) < 0 && (IsRecordedHeading(document, scene) || !IsSaid(document, scene, date, int.MaxValue)))
                found = document.Published(scene.Sentence) is { } today && date.Value.First > today.First ? found : date;
        }

        return found;
    }

    /// <summary>Berikut harga emas pada Rabu: whether a sentence is the heading of a list.</summary>
    public static bool IsHeading(Document document, Scene scene) => document.Text.Text[document.Tokens[scene.Sentence.EndToken - 1].Start] == ':';

    /// <summary>Berikut harga yang tercatat pada Rabu: a heading that nobody speaks in, though it tells who records.</summary>
    private static bool IsRecordedHeading(Document document, Scene scene)
    {
        if (!IsHeading(document, scene))
            return false;
        foreach (Cue cue in scene.Cues)
        {
            if (cue.Row is { Role: CueRole.Active or CueRole.Postposed, Stance: not "record" })
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
