using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>When something was said.</summary>
internal sealed partial class StatementReader
{
    private const int LongestFiling = 4;
    private const int ReleaseReach = 8;

    /// <summary>Pada Senin, X mengatakan: where the time before a source begins; the source itself where there is none.</summary>
    private int DateBefore(in Sentence sentence, int source)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = source;
        while (at > sentence.FirstToken && (tokens[at - 1].Kind == TokenKind.Punctuation || SourceFinder.IsInDate(_document, at - 1)) && source - at < 12)
            at--;
        return at;
    }

    /// <summary>The date of a document of whoever spoke last: <c>Gugatan itu didaftarkan pada Selasa (20/1)</c>; null where the sentence tells of none.</summary>
    internal PartialDate? FiledOn(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int d = _document.FirstDate(sentence.FirstToken);
        for (; d < _document.Dates.Count && _document.Dates[d].FirstToken < sentence.EndToken; d++)
        {
            ref readonly DateMention date = ref _document.Dates[d];
            int act = date.FirstToken - (date.Tie == DateTie.At ? 2 : 1);
            if (date.Value.HasDay && !date.IsSpan && date.Tie is DateTie.At or DateTie.None && act > sentence.FirstToken
                && CircumstanceWords.Filed.TryMatch(tokens, act, date.FirstToken, out _, out _) && QuoteFinder.IndexOf(_quotes, act) < 0)
            {
                int from = Math.Max(sentence.FirstToken, act - LongestFiling);
                return CircumstanceWords.Any(CircumstanceWords.Filings, tokens, from, act) ? Day(date.Value) : null;
            }
        }

        return null;
    }

    /// <summary>Survei X yang dirilis di Y, Rabu (23/4): the day behind the verb by which a document went out; null where there is none.</summary>
    internal PartialDate? ReleasedOn(in Sentence sentence, int act)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (act <= sentence.FirstToken || !Speech.Is(tokens[act - 1], SpeechClass.Relative) || !CircumstanceWords.Filed.TryMatch(tokens, act, sentence.EndToken, out _, out _))
            return null;
        for (int d = _document.FirstDate(act); d < _document.Dates.Count && _document.Dates[d].FirstToken < Math.Min(sentence.EndToken, act + ReleaseReach); d++)
        {
            ref readonly DateMention date = ref _document.Dates[d];
            if (date.Value.HasDay && !date.IsSpan && date.Kind != DateKind.Clock && date.Tie is DateTie.At or DateTie.None)
                return NumberBetween(act, date.FirstToken) ? null : Day(date.Value);
        }

        return null;
    }

    /// <summary>When the subject of a verb said it; the month that data is of is that of the figures.</summary>
    private PartialDate? SaidBefore(in Sentence sentence, in Cue cue, int source, int limit)
    {
        PartialDate? said = SaidAround(sentence, DateBefore(sentence, source), cue.First, cue.End, limit, contentBehind: true) ?? SaidAtMeeting(sentence, source) ?? SaidAtEnd(sentence, cue);
        return cue.Row.Stance == "evidence" && said is { HasDay: false } ? null : said;
    }

    /// <summary>X menyampaikan hal itu dalam laporan terbaru, Selasa (11/3): the day that ends a sentence without figures, where no verb stands between; null where none does.</summary>
    private PartialDate? SaidAtEnd(in Sentence sentence, in Cue cue)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int d = _document.FirstDate(cue.End); d < _document.Dates.Count && _document.Dates[d].FirstToken < sentence.EndToken; d++)
        {
            ref readonly DateMention date = ref _document.Dates[d];
            if (!date.Value.HasDay || date.IsSpan || date.Kind == DateKind.Clock || date.Tie is not (DateTie.At or DateTie.None) || !EndsSentence(sentence, date) || NumberBetween(sentence.FirstToken, date.FirstToken))
                continue;
            for (int i = cue.End; i < date.FirstToken; i++)
            {
                if (Speech.Is(tokens[i], SpeechClass.Complementiser) || (Predicates.IsVerbLike(_document, i) && !Speech.Is(tokens[i - 1], SpeechClass.Evidence) && !CircumstanceWords.Filed.TryMatch(tokens, i, date.FirstToken, out _, out _)))
                    return null;
            }

            return Day(date.Value);
        }

        return null;
    }

    private bool EndsSentence(in Sentence sentence, in DateMention date)
    {
        int end = date.EndToken;
        while (end < sentence.EndToken && (_document.Tokens[end].Kind == TokenKind.Punctuation || SourceFinder.IsInDate(_document, end)))
            end++;
        return end == sentence.EndToken;
    }

    /// <summary>Dalam rapat yang berakhir Senin malam, X mengumumkan: the day of an occasion that opens the sentence; null where none does.</summary>
    private PartialDate? SaidAtMeeting(in Sentence sentence, int source)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int first = sentence.FirstToken;
        if (source - first < 3 || !Speech.Is(tokens[first], SpeechClass.Stop | SpeechClass.Place) || !IsComma(source - 1) || !CircumstanceWords.Meetings.TryMatch(tokens, first + 1, source, out _, out _))
            return null;
        for (int d = _document.FirstDate(first); d < _document.Dates.Count && _document.Dates[d].FirstToken < source; d++)
        {
            ref readonly DateMention date = ref _document.Dates[d];
            if (date.Value.HasDay && !date.IsSpan && date.Kind != DateKind.Clock && date.Tie is DateTie.At or DateTie.None)
                return Day(date.Value);
        }

        return null;
    }

    /// <summary>X memimpin rapat evaluasi di aula, Senin (9/6): the day of an occasion on which people speak; null where a sentence tells of none.</summary>
    internal PartialDate? OccasionOn(in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int first = _document.FirstDate(sentence.FirstToken);
        if (first >= _document.Dates.Count || _document.Dates[first].FirstToken >= sentence.EndToken || !CircumstanceWords.Any(CircumstanceWords.Meetings, tokens, sentence.FirstToken, sentence.EndToken))
            return null;
        for (int d = first; d < _document.Dates.Count && _document.Dates[d].FirstToken < sentence.EndToken; d++)
        {
            ref readonly DateMention date = ref _document.Dates[d];
            if (date.Value.HasDay && !date.IsSpan && date.Kind != DateKind.Clock && date.Tie is DateTie.At or DateTie.None && QuoteFinder.IndexOf(_quotes, date.FirstToken) < 0 && (_document.Published(sentence) is not { } today || date.Value.First <= today.Last))
                return Day(date.Value);
        }

        return null;
    }

    /// <summary>The date beside a cue or its source, outside of quotations.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Where to begin.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="cueEnd">Index behind the cue, or behind its source where that follows it.</param>
    /// <param name="limit">Where to end.</param>
    /// <param name="contentBehind">Whether what was said follows the cue.</param>
    internal PartialDate? SaidAround(in Sentence sentence, int first, int cue, int cueEnd, int limit, bool contentBehind = false)
    {
        PartialDate? before = null;
        int last = Math.Min(limit, sentence.EndToken);
        for (int d = _document.FirstDate(first); d < _document.Dates.Count && _document.Dates[d].FirstToken < last; d++)
        {
            ref readonly DateMention date = ref _document.Dates[d];
            if (QuoteFinder.IndexOf(_quotes, date.FirstToken) >= 0)
                continue;
            if (date.Tie is DateTie.AsOf or DateTie.Since or DateTie.From || date.IsSpan || date.Kind == DateKind.Clock || (!date.Value.HasDay && (date.Value.Month == 0 || date.FirstToken >= cueEnd || IsWeek(date))))
                continue;
            if (date.EndToken <= cue)
                before = IsInRelative(first, date) ? before : Day(date.Value);
            else if (date.FirstToken >= cueEnd && date.FirstToken - cueEnd < 25 && !NumberBetween(cueEnd, date.FirstToken) && !(contentBehind && IsInContent(sentence, cueEnd, date)))
                return Day(date.Value);
        }

        return before;
    }

    /// <summary>X, yang turun ke lokasi pada Senin, menyebut: a time in a clause that tells of the source; yang dirilis Senin: when its report came out.</summary>
    private bool IsInRelative(int first, in DateMention date)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = date.FirstToken - 1; i > first && _document.Text.Text[tokens[i].Start] is not (',' or '('); i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative) && !tokens[i].IsCapitalised)
            {
                // "X, yang ditemui Senin", "X, yang kemarin meninjau posko": where and when he was asked
                bool met = date.FirstToken == i + 1 ? CircumstanceWords.Met.TryMatch(tokens, date.EndToken, tokens.Length, out _, out _) : CircumstanceWords.Met.TryMatch(tokens, i + 1, date.FirstToken, out _, out _);
                return !met && !CircumstanceWords.Filed.TryMatch(tokens, i + 1, date.FirstToken, out _, out _);
            }
        }

        return false;
    }

    /// <summary>X mengatakan serangan itu dimulai pada Senin: a time that what is said tells of. One behind a comma that ends the sentence is that of the statement.</summary>
    private bool IsInContent(in Sentence sentence, int cueEnd, in DateMention date)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int at = cueEnd;

        // Menambahkan bahwa pada 5 Januari: the conjunction may be part of the cue
        if (Speech.Is(tokens[at - 1], SpeechClass.Complementiser))
            at--;

        // Merilis pernyataan pada Sabtu: what is given out
        if (Speech.TryMatch(tokens, at, sentence.EndToken, SpeechClass.Evidence, out int evidence))
            at += evidence;

        // Mengatakan, kemarin polisi menangkap 12 orang: what is said begins with its day
        if (tokens[at].Kind == TokenKind.Punctuation && at + 1 == date.FirstToken && date.IsDeictic && date.EndToken < sentence.EndToken && tokens[date.EndToken] is { Kind: TokenKind.Word, IsCapitalised: false } next
            && !Speech.Is(next, SpeechClass.Complementiser | SpeechClass.Addressee | SpeechClass.Place | SpeechClass.Stop | SpeechClass.Bridge))
            return true;

        // Mengatakan kepada X di Y, Senin: nothing but adjuncts before it
        if (at == date.FirstToken || (tokens[at].Kind != TokenKind.Word && at + 1 == date.FirstToken) || (!tokens[at].IsCapitalised && Speech.Is(tokens[at], SpeechClass.Stop | SpeechClass.Place | SpeechClass.Addressee) && !Speech.Is(tokens[at], SpeechClass.Complementiser | SpeechClass.Relative)))
            return false;
        int end = date.EndToken;
        while (end < sentence.EndToken && (tokens[end].Kind == TokenKind.Punctuation || SourceFinder.IsInDate(_document, end)))
            end++;
        return end < sentence.EndToken || date.Tie != DateTie.None || _document.Text.Text[tokens[date.FirstToken - 1].Start] is not (',' or '(');
    }

    /// <summary>Dalam laporannya pekan lalu: a week is no date of a statement.</summary>
    private bool IsWeek(in DateMention date)
    {
        for (int i = date.FirstToken; i < date.EndToken; i++)
        {
            if (DateWords.Default.WeekUnits.TryMatch(_document.Tokens, i, date.EndToken, out _, out _))
                return true;
        }

        return false;
    }

    private static PartialDate Day(PartialDate date) => date.HasTime ? PartialDate.OfDay(date.First) : date;

    // A figure between cue and date: the date belongs to the figure
    private bool NumberBetween(int first, int end)
    {
        for (int q = _document.FirstQuantity(first); q < _document.Quantities.Count && _document.Quantities[q].FirstToken < end; q++)
        {
            if (_document.Quantities[q].Kind is QuantityKind.Cardinal or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement)
                return true;
        }

        return false;
    }
}
