using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The time of the figures just before, for a sentence that goes on with them.</summary>
/// <remarks>
/// It holds for a sentence that says it details the one before (<c>Rinciannya</c>, <c>Angka ini</c>), and through a run of amounts of one
/// report (prices, rates, budgets), which name their day or year once; and right behind a sentence without figures that sets a scene. Counts of
/// an event do not take it over unasked: they are of any time. Into another paragraph go only a state as of a time and the year of a report.
/// </remarks>
internal sealed class CarriedTime
{
    private const int LongestPause = 2;
    private const int PastDays = 31;
    private const int LongestRelative = 16;
    private const int AmountReach = 6;
    private Held? _last;
    private Held? _current;
    private int _pause;

    private bool _isDetail;
    private bool _wasDetail;

    // The time that the sentence before told of, where something began then, too: of what points back at the event alone
    private PartialDate? _event;
    private PartialDate? _lastEvent;

    // The hour as of which a report gives its tolls, and whose it is
    private (PartialDate Value, string? Source, int Quote)? _report;

    // The rows right behind a heading have its hour, whoever spoke before it
    private bool _isInRows;

    // Whose figures a scene's time has held for: another speaker's are of another time
    private bool _isHeld;
    private bool _isPassedOver;
    private bool _wasHeld;
    private string? _holder;
    private string? _lastHolder;

    /// <summary>Keeps the time that a figure of this sentence has.</summary>
    public void Keep(Document document, Scene scene, in DateMention date, bool isAmount, bool isHarm, bool isToll, string? source)
    {
        (_report, _isInRows) = (isToll && date is { Tie: DateTie.AsOf, Value.HasTime: true } ? (date.Value, source, scene.QuoteOf(date.FirstToken)) : null, false);

        // A weekday or a month is that of an event; a report says of which day or year it is
        bool isDated = date.Value.HasDay ? !date.IsSpan && date.Kind == DateKind.Absolute : date.Value.Month == 0 || date.Rule == "date.quarter" || document.Tokens[date.EndToken - 1].Kind == TokenKind.Number;
        _event = date.Value;
        _current = new Held(date.Value, date.Kind, scene.Sentence.Paragraph) { IsAmount = isAmount, IsHarm = isHarm, IsDated = isDated, Source = source };
    }

    /// <summary>Passes over a figure of another time, with which those of the time kept are compared.</summary>
    public void PassOver() => _isPassedOver = true;

    /// <summary>Keeps the time that a sentence without figures sets the scene at.</summary>
    public void Set(Scene scene, in DateMention date, bool isHeading)
    {
        _event = date.Value;

        // "Data per 30 Agustus pukul 09.00:" and its rows
        if (isHeading && date is { Tie: DateTie.AsOf, Value.HasTime: true })
            (_report, _isInRows) = ((date.Value, null, -1), true);
        if (_current is null && !date.Value.HasTime && date.Tie != DateTie.Since)
            _current = new Held(date.Value, date.Kind, scene.Sentence.Paragraph) { IsSetting = true, IsHeading = isHeading, IsState = date.Tie == DateTie.AsOf };
    }

    /// <summary>The time that holds for a figure of this sentence without one of its own, or null.</summary>
    public PartialDate? Holds(Document document, Scene scene, bool isAmount, bool isHarm, bool isToll, string? source)
    {
        if (_current is not null)
            return null;

        // "Hingga Jumat pukul 19.00 tercatat 12 korban meninggal": the state of a report holds for all its tolls
        if (isToll && _report is { } report && (_isInRows || (report.Source == source && (report.Quote < 0 || report.Quote == scene.QuoteOf(scene.Sentence.EndToken - 1)))) && scene.Dates.Count == 0 && !CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken))
            return report.Value;
        if (_lastEvent is { } told && IsOfSameEvent(document, scene) && !HasStart(document, scene))
            return told;
        if (_last is not { } last)
            return null;
        bool crosses = scene.Sentence.Paragraph != last.Paragraph;
        bool goesOn = (last.IsSetting ? IsInScene(last, crosses, isAmount, source)
            : IsDetailed(document, scene, last) || (_pause == 0 && !crosses && !last.Value.HasTime && IsFromBefore(scene)) || IsOfSameAmount(document, scene, last, isAmount) || IsOfSamePeriod(last, crosses, isAmount, source) || (!last.Value.HasTime && (!crosses || last.IsOfReport(source)) && ((isAmount && last.IsAmount && last.IsDated && GoesOnAsReport(last, source)) || (_pause == 0 && (GoesOn(document, scene) || IsOfPastEvent(document, scene, last, isHarm, source))))));
        if (!goesOn || Sums(document, scene) || HasStart(document, scene))
            return null;
        if (CircumstanceWords.Any(CircumstanceWords.Now, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken))
            return null;
        (_isHeld, _holder) = (true, source);
        return last.Value;
    }

    /// <summary>Leaves a sentence: what its figures had is what the next may take over.</summary>
    public void Leave(Scene scene, bool carried)
    {
        if (_isHeld)
            (_wasHeld, _lastHolder) = (true, _holder);
        _isHeld = false;
        if (_current is not null)
        {
            (_wasHeld, _lastHolder) = (false, null);
            _last = _current;
        }
        else if (scene.Figures.Count > 0 && !carried && !_isPassedOver)
            _last = null;
        _pause = scene.Figures.Count > 0 || _current is { IsState: true } ? 0 : _pause + 1;
        if (_pause > LongestPause)
            _last = null;
        _isInRows &= _pause <= 1;
        if (_pause > 0 && !_isInRows)
            _report = null;
        (_lastEvent, _event) = (_event, null);
        if (scene.Figures.Count > 0)
            (_wasDetail, _isDetail) = (_isDetail, false);
        _current = null;
        _isPassedOver = false;
    }

    /// <summary>Whether the time of a scene holds: right behind the sentence that sets it, or as long as a state as of a time is detailed.</summary>
    private bool IsInScene(Held scene, bool crosses, bool isAmount, string? source)
    {
        if (scene.IsHeading)
            return _pause <= 1;
        if (scene.IsState)
            return _pause <= 1 && (!_wasHeld || source is null || source == _lastHolder);
        return !crosses && _pause == 1 && !isAmount;
    }

    /// <summary>Whether amounts of one report go on: a day holds for all of them, a year for those of whoever told it, a month only where it is told from the day of the words.</summary>
    private static bool GoesOnAsReport(Held last, string? source) =>
        (source is null || last.Source is null || source == last.Source)
        && (last.Value.HasDay || (last.Value.Month > 0 ? last.Kind == DateKind.Relative : source is not null && source == last.Source));

    /// <summary>Pada 2014 kapal itu karam dan dua orang tewas. Sembilan lainnya hilang: whether what an event long past did goes on.</summary>
    private static bool IsOfPastEvent(Document document, Scene scene, Held last, bool isHarm, string? source) =>
        isHarm && last.IsHarm && source == last.Source && scene.Places.Count == 0 && document.Published(scene.Sentence) is { } today && last.Value.Last.DayNumber < today.First.DayNumber - PastDays;

    /// <summary>Banjir ini merendam 12 rumah, serangan itu menewaskan tiga orang: whether the head of a sentence points back at the event just told of.</summary>
    private static bool IsOfSameEvent(Document document, Scene scene)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = scene.Sentence.FirstToken, end = scene.Sentence.EndToken;
        if (first < end && tokens[first].Kind == TokenKind.Punctuation)
            first++;
        if (!CircumstanceWords.Happenings.TryMatch(tokens, first, end, out int length, out _))
            return false;
        int at = first + length;

        // "Banjir yang dipicu hujan deras itu": what tells more of it stands between
        int reach = at < end && (Speech.Is(tokens[at], SpeechClass.Relative) || CircumstanceWords.With.TryMatch(tokens, at, end, out _, out _)) ? LongestRelative : 1;
        for (int i = at; i < Math.Min(end, at + reach) && document.Text.Text[tokens[i].Start] != ','; i++)
        {
            if (CircumstanceWords.This.TryMatch(tokens, i, end, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>Rinciannya, X 12 orang. Lalu Y 14 orang: whether a sentence details the figure told last, or goes on with such details, over the ends of paragraphs, too.</summary>
    private bool IsDetailed(Document document, Scene scene, Held last)
    {
        int first = scene.Sentence.FirstToken;
        if (last.Value.HasTime || _pause > 1)
            return false;
        if (first + 1 < scene.Sentence.EndToken && document.Tokens[first].Kind == TokenKind.Punctuation)
            first++;
        if (CircumstanceWords.Details.TryMatch(document.Tokens, first, scene.Sentence.EndToken, out _, out _))
            return _isDetail = true;
        return _isDetail = _wasDetail && _pause == 0 && CircumstanceWords.GoesOn.TryMatch(document.Tokens, first, scene.Sentence.EndToken, out _, out _);
    }

    /// <summary>Bertambah 30 orang dari hari sebelumnya: whether a sentence compares with a time that points back.</summary>
    private static bool IsFromBefore(Scene scene)
    {
        foreach (DateMention date in scene.Dates)
        {
            if (IsFromBefore(date))
                return true;
        }

        return false;
    }

    private static bool IsFromBefore(in DateMention date) => date is { Tie: DateTie.Since, Kind: DateKind.Anaphoric };

    /// <summary>Nilai ekspor nonmigas tersebut naik 2 persen: whether the head of a sentence points back at the amount just told of, over the end of a paragraph, too.</summary>
    private bool IsOfSameAmount(Document document, Scene scene, Held last, bool isAmount)
    {
        if (_pause > 0 || !isAmount || !last.IsAmount || last.Value.HasTime)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = Math.Min(scene.Sentence.EndToken, scene.Sentence.FirstToken + AmountReach), at = scene.Sentence.FirstToken;
        while (at < end && !CircumstanceWords.Amounts.TryMatch(tokens, at, end, out _, out _))
            at++;
        for (int i = at + 1; at < end && i < Math.Min(scene.Sentence.EndToken, at + AmountReach) && tokens[i].Kind == TokenKind.Word && !scene.HasFigureBetween(i, i + 1); i++)
        {
            if (CircumstanceWords.This.TryMatch(tokens, i, scene.Sentence.EndToken, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>Pada 2019 terjadi 12 kecelakaan. Tiga kasus terungkap: whether the article's own voice goes on counting for a month or year.</summary>
    private bool IsOfSamePeriod(Held last, bool crosses, bool isAmount, string? source) =>
        !crosses && _pause == 0 && source is null && last.Source is null && !isAmount && !last.IsAmount && !last.IsHarm && !last.Value.HasDay;

    /// <summary>Sejak Januari, sejak itu: whether a figure counts from a time on.</summary>
    private static bool HasStart(Document document, Scene scene)
    {
        for (int i = scene.Sentence.FirstToken; i < scene.Sentence.EndToken; i++)
        {
            if (DateWords.Default.Since[document.Tokens[i].Word])
                return true;
        }

        foreach (DateMention date in scene.Dates)
        {
            if (date.Tie is DateTie.Since or DateTie.From && !IsFromBefore(date))
                return true;
        }

        return false;
    }

    private static bool Sums(Document document, Scene scene) =>
        CircumstanceWords.Any(CircumstanceWords.Sums, document.Tokens, scene.Sentence.FirstToken, Math.Min(scene.Sentence.FirstToken + 3, scene.Sentence.EndToken));

    private static bool GoesOn(Document document, Scene scene)
    {
        int head = Math.Min(scene.Sentence.FirstToken + 3, scene.Sentence.EndToken);
        for (int i = scene.Sentence.FirstToken; i < head; i++)
        {
            if (CircumstanceWords.GoesOn.TryMatch(document.Tokens, i, scene.Sentence.EndToken, out _, out _))
                return true;
        }

        return CircumstanceWords.Any(CircumstanceWords.SameEvent, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken);
    }

    /// <summary>A time that figures behind may take over.</summary>
    /// <param name="Value">The time.</param>
    /// <param name="Kind">How the text names it.</param>
    /// <param name="Paragraph">The paragraph that names it.</param>
    private sealed record Held(PartialDate Value, DateKind Kind, int Paragraph)
    {
        public bool IsAmount { get; init; }

        public bool IsDated { get; init; }

        public bool IsHarm { get; init; }

        public bool IsSetting { get; init; }

        // "Berikut harga emas pada Rabu:" holds for all lines of the list behind it
        public bool IsHeading { get; init; }

        // A state as of a time ("masih terendam hingga Jumat siang") is what the figures behind it detail, however many sentences had none
        public bool IsState { get; init; }

        public string? Source { get; init; }

        /// <summary>Whether it is the year that a speaker reports on: it holds for what he says in other paragraphs, too.</summary>
        public bool IsOfReport(string? source) => Kind == DateKind.Absolute && Value.Month == 0 && source is not null && source == Source;
    }
}
