using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Tells the day on which somebody spoke from the time of what is said.</summary>
internal static partial class TimeFinder
{
    private const int RightBefore = 2;

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
                // So does what is only thought to be: "Pada 7 Januari, X diduga menyerahkan Rp 350 juta"; and an hour before what data show: "Laman X, Senin pukul 12.00, menunjukkan 40 kasus".
                if (cue.Row.Role is not CueRole.Postposed and not CueRole.According && cue.Row.Stance != "record" && cue.Row is not { Role: CueRole.Passive, Stance: "estimate" } && !(cue.Row.Stance == "evidence" && date.Value.HasTime))
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
}
