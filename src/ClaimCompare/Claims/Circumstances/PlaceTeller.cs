using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Tells where the figures of an article are true, sentence by sentence.</summary>
/// <remarks>
/// In this order: a place of the figure's sentence, or of its row; the house of the sick that it tells of; the place that its paragraph is set
/// at, by the head of a sentence or by a topic sentence without figures; the place of the event that the article
/// opens with, for figures of its outcome and for those of an article that is all about one place, unless they are planned or shares; the place
/// that the sentence points back at; the place of the outcomes just before; the place of a list's first member; for outcomes of an event that the
/// text has set nowhere, the place that its title names.
/// </remarks>
internal sealed class PlaceTeller(Document document, Scene scene)
{
    private const int OutcomeReach = 60;
    private const int CountReach = 14;
    private const int AmountReach = 8;
    private const int LongestList = 7;
    private const int LongestCell = 4;
    private const int LongestPause = 2;
    private const int LongestStory = 3;
    // As long as the text has just named it, what it counts is there
    private const int Near = 2;
    private const int ReliefReach = 8;
    // More figures in one sentence are those of several places
    private const int MostFronted = 3;
    // Where the article tells what befell a place
    private const int Lead = 3;
    private readonly PlaceMemory _memory = new();
    private readonly ArticlePlace _article = new(document, scene);
    private bool _isHappening;
    private string? _pointed;
    private bool _isExact;
    private string? _label;
    private bool _isLabelled;
    private string? _subject;
    private string? _sibling;
    private string? _row;
    private string? _before;
    private string? _last;
    private int _lastSentence;
    private int _sentence;
    private (string? Place, string? Rule, int EndToken) _member;
    private (string? Place, int LastSentence) _local;
    private string? _fronted;
    private bool _hasOwn;
    // The place of the sentence's last figure with one of its own, which the next sentence goes on at
    private string? _own;
    private bool _isOwnGoingOn;
    // What the last figure with a place of its own counted: the next place may be one that no lexicon has
    private (ClaimKind Kind, string? Unit)? _series;
    private int _seriesSentence;
    private bool _isDetailed;
    private int _paragraph = -1;
    private bool _isTopicSentence;

    /// <summary>Goes to the sentence of the scene.</summary>
    public void Enter()
    {
        if (_sentence < Lead && !_isHappening)
            _isHappening = CircumstanceWords.Any(CircumstanceWords.Happenings, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken);
        _article.Enter(_isHappening);
        (PlaceMention? back, int pointer) = scene.Figures.Count > 0 ? _memory.PointedAt(document, scene) : (null, -1);
        _isExact = pointer >= 0 && !PlaceFinder.IsOfSpeaker(scene, pointer);
        _pointed = back is { } pointed ? NameOf(pointed) : null;
        bool isLabelled = _isLabelled;
        _subject = PlaceFinder.OfSubject(document, scene) is { } subject ? NameOf(subject) : null;
        PlaceMention? label = PlaceFinder.OfLabel(document, scene);
        _isLabelled = label is not null;

        // "SAR X: 36 orang selamat" alone is what X says
        _label = label is { } told && isLabelled ? NameOf(told) : null;
        _isDetailed = scene.Figures.Count > 1 && CircumstanceWords.Details.TryMatch(document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken, out _, out _);
        _sibling = null;
        _member = default;
        (_hasOwn, _own) = (false, null);
        _fronted = PlaceFinder.Fronted(document, scene) is { } head ? NameOf(head) : null;
        _isTopicSentence = scene.Sentence.Paragraph != _paragraph;
        if (_isTopicSentence)
            (_paragraph, _local) = (scene.Sentence.Paragraph, default);
        _sentence++;
        _row = scene.Figures.Count == 0 ? RowLabel() : scene.Sentence.EndToken - scene.Sentence.FirstToken <= LongestCell ? _row : null;
        _before = _sentence - _lastSentence <= LongestPause ? _last : null;
    }

    /// <summary>Leaves the sentence: its places may be pointed back at.</summary>
    public void Leave()
    {
        _memory.Keep(document, scene);
        _isOwnGoingOn = false;
        if (_fronted is not null && !CircumstanceWords.Any(CircumstanceWords.Press, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken))
            _local = (_article.SettingSentence == _sentence ? _article.Setting.Name : _fronted, int.MaxValue);
        else if (_fronted is null && _isTopicSentence && scene.Figures.Count == 0 && PlaceFinder.OfScene(document, scene) is { } set)
            _local = (_article.SettingSentence == _sentence ? _article.Setting.Name : NameOf(set), _sentence + (CircumstanceWords.Any(CircumstanceWords.Happenings, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken) ? LongestStory : 1));
        else if (_own is { Length: > 0 } own)
            (_local, _isOwnGoingOn) = ((own, _sentence + 1), true);
        else if (_hasOwn || (scene.Figures.Count == 0 && scene.Places.Count > 0))
            _local = default;
    }

    /// <summary>The place of a figure, with the name of the rule; figures of a sentence come in order.</summary>
    public (string? Place, string? Rule) Tell(in Quantity quantity, ClaimKind kind, Modality modality, bool isBackground, bool isOfBody)
    {
        (string? place, string? rule) = Find(quantity, kind, modality, isBackground);
        if (place is null && isOfBody && !IsOutcome(kind) && kind is not (ClaimKind.Money or ClaimKind.Measurement) && PlaceFinder.OfBody(document, scene, quantity.QualifierToken) is { } seat)
            (place, rule) = (document.Text.TextOf(seat.First, seat.End).ToString(), "place.body");

        // "Dinas Kesehatan X mencatat 40 kasus": a disease is counted in the whole region, wherever the article began; "menurut kementerian kesehatan Y 12 orang tewas" in that country
        if (kind == ClaimKind.Cases && rule is "place.event" or "place.title" or "place.near" && PlaceFinder.OfBody(document, scene, quantity.QualifierToken) is { } region)
            (place, rule) = (document.Text.TextOf(region.First, region.End).ToString(), "place.body");
        else if (IsOutcome(kind) && rule is "place.title" or "place.before" or "place.sibling" && PlaceFinder.OfCountry(document, scene, quantity.QualifierToken) is { } country)
            (place, rule) = (NameOf(country), "place.body");
        if (IsOutcome(kind))
        {
            _sibling = place;
            if (place is not null && rule is not "place.event")
                (_last, _lastSentence) = (place, _sentence);
        }

        _hasOwn |= rule is "place.sentence" or "place.item";
        (_series, _seriesSentence) = (rule is "place.sentence" or "place.item" ? (kind, quantity.Unit) : null, _sentence);
        _member = (place, rule, quantity.EndToken);
        return (place, rule);
    }

    private (string? Place, string? Rule) Find(in Quantity quantity, ClaimKind kind, Modality modality, bool isBackground)
    {
        bool outcome = IsOutcome(kind);
        int reach = outcome ? OutcomeReach : kind is ClaimKind.Money or ClaimKind.Measurement ? AmountReach : CountReach;
        if (kind == ClaimKind.Displaced && scene.Places.Count > 0 && PlaceFinder.OfFlight(document, scene, quantity.QualifierToken, quantity.EndToken) is { } left)
            return (NameOf(left), "place.sentence");
        if (((_series == (kind, quantity.Unit) && _sentence - _seriesSentence <= 1) || (_isDetailed && scene.Places.Count == 0 && (outcome || kind == ClaimKind.Cases))) && PlaceFinder.OfItem(document, scene, quantity.QualifierToken) is { } item)
            return (document.Text.TextOf(item.First, item.End).ToString(), "place.item");
        if ((outcome || kind == ClaimKind.Cases) && PlaceFinder.OfSource(document, scene, quantity.EndToken) is { } source)
            return (document.Text.TextOf(source.First, source.End).ToString(), "place.item");
        if (scene.Places.Count > 0 && PlaceFinder.Find(document, scene, quantity.QualifierToken, quantity.EndToken, reach, kind) is { } own)
        {
            // Behind several places with figures of their own, or the one with most of them, the text goes back to the whole
            _own = PlaceFinder.IsHouse(document, own) || (_own is not null && _own != NameOf(own)) || CircumstanceWords.Any(CircumstanceWords.Most, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken) ? string.Empty : _own == string.Empty ? _own : NameOf(own);
            return (NameOf(own), "place.sentence");
        }

        if (_label is not null)
            return (_label, "place.label");
        if (_fronted is not null && scene.Figures.Count <= MostFronted)
            return (_fronted, "place.fronted");
        if (_row is not null)
            return (_row, "place.row");
        if (_pointed is not null && _isExact)
            return (_pointed, "place.pointed");
        if (_subject is not null)
            return (_subject, "place.subject");
        if (IsOfPatients(kind) && scene.Places.Count > 0 && PlaceFinder.OfPatients(document, scene, quantity.QualifierToken) is { } house)
            return (NameOf(house), "place.house");
        if (_member.Place is null && IsOverall(quantity))
            return (null, null);
        if (_local.Place is not null && _sentence <= _local.LastSentence && !(kind == ClaimKind.People && IsAboard(quantity)) && !(_isOwnGoingOn && (kind == ClaimKind.Detained || (kind == ClaimKind.People && _isHappening))) && !PlaceFinder.GoesElsewhere(document, scene, quantity.EndToken, kind) && kind is not (ClaimKind.Share or ClaimKind.Money))
            return (_local.Place, _isOwnGoingOn ? "place.goes-on" : "place.paragraph");
        if (!isBackground && modality != Modality.Future && kind != ClaimKind.Share && _article.Name is not null && (outcome || kind == ClaimKind.Cases || (kind == ClaimKind.Count && IsOfUnits(quantity)) || (_article.Setting.IsTopic && kind is not ClaimKind.People)) && (_isHappening || !IsOfHappening(kind)) && _article.Setting.Name is not null)
            return (_article.Name, "place.event");
        if (!isBackground && _article.Name is not null && IsForVictims(quantity, kind, modality))
            return (_article.Name, "place.relief");
        if (_pointed is not null)
            return (_pointed, "place.pointed");
        if (_member.Rule is "place.sentence" or "place.list" or "place.item" && quantity.Kind == QuantityKind.Cardinal && quantity.QualifierToken - _member.EndToken <= LongestList)
            return (_member.Place, "place.list");
        if (!_isHappening && IsOfHappening(kind))
            return IsNear(quantity, kind, modality, isBackground) ? (_article.Name, "place.near") : (null, null);
        if (_sibling is not null && kind != ClaimKind.Count && quantity.Kind is QuantityKind.Cardinal or QuantityKind.Zero)
            return (_sibling, "place.sibling");
        if (outcome && _before is not null)
            return (_before, "place.before");
        if ((outcome || kind == ClaimKind.Cases) && kind is not ClaimKind.Equipment && !isBackground && modality != Modality.Future && (_article.OfTitle().Name ?? _article.SeatBefore) is { } titled)
            return (titled, "place.title");
        return IsNear(quantity, kind, modality, isBackground) ? (_article.Name, "place.near") : (null, null);
    }

    /// <summary>The place that a line consists of, as the label of a table's row, or null.</summary>
    private string? RowLabel() =>
        scene.Places.Count == 1 && scene.Places[0] is var label && label.FirstToken == scene.Sentence.FirstToken && label.EndToken == scene.Sentence.EndToken && label.Role != PlaceRole.Dateline ? NameOf(label) : null;

    /// <summary>Whether a figure of this kind stays at the place of an event only where something befell it: where an article is about trade or schools, each has its own.</summary>
    private static bool IsOfHappening(ClaimKind kind) => kind is ClaimKind.Money or ClaimKind.Count or ClaimKind.Measurement or ClaimKind.Equipment or ClaimKind.Deployed;

    /// <summary>Banjir merendam di 14 kecamatan: whether a figure counts units of what an event befell.</summary>
    private bool IsOfUnits(in Quantity quantity) => quantity.EndToken < scene.Sentence.EndToken && CircumstanceWords.Back.TryMatch(document.Tokens, quantity.EndToken, scene.Sentence.EndToken, out _, out _);

    /// <summary>Dua pilot dan 10 awak kabin: whether a figure counts those who go with a ship or an aircraft.</summary>
    private bool IsAboard(in Quantity quantity) => CircumstanceWords.Any(CircumstanceWords.Aboard, document.Tokens, quantity.EndToken, Math.Min(scene.Sentence.EndToken, quantity.EndToken + 2));

    /// <summary>Bantuan Rp5 miliar: whether an amount is for those whom an event at the article's place befell.</summary>
    private bool IsForVictims(in Quantity quantity, ClaimKind kind, Modality modality) =>
        kind == ClaimKind.Money && _isHappening && modality == Modality.Actual
            && CircumstanceWords.Any(CircumstanceWords.Relief, document.Tokens, Math.Max(scene.Sentence.FirstToken, quantity.QualifierToken - ReliefReach), Math.Min(scene.Sentence.EndToken, quantity.EndToken + ReliefReach));

    /// <summary>Kabupaten X punya 40 bidan. Baru 12 di antaranya terlatih: whether a count stays at the place that the article is about, since the text named it just before.</summary>
    private bool IsNear(in Quantity quantity, ClaimKind kind, Modality modality, bool isBackground) =>
        !isBackground && modality == Modality.Actual && _article.Distance <= Near && (_article.NamedToken < quantity.FirstToken || kind != ClaimKind.Count || !IsOfUnits(quantity)) && !PlaceFinder.GoesAway(document, scene, quantity.EndToken)
            && !CircumstanceWords.Any(CircumstanceWords.Nationwide, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken)
            && (kind is ClaimKind.Count or ClaimKind.Share or ClaimKind.Measurement or ClaimKind.Equipment or ClaimKind.Cases || (kind == ClaimKind.People && !_isHappening && !IsAboard(quantity)));

    /// <summary>Lebih dari 1.100 jemaah dari berbagai negara, di delapan provinsi: whether a figure is of more than the place of an event.</summary>
    private bool IsOverall(in Quantity quantity) =>
        (quantity.EndToken < scene.Sentence.EndToken && CircumstanceWords.Back.TryMatch(document.Tokens, quantity.EndToken, scene.Sentence.EndToken, out _, out string[]? levels) && levels is ["province"] or ["country"] && _article.Setting is { Rank: > 1 })
        || CircumstanceWords.Any(CircumstanceWords.Overall, document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken);

    private static bool IsOfPatients(ClaimKind kind) => kind is ClaimKind.Injuries or ClaimKind.Cases or ClaimKind.Deaths or ClaimKind.Casualties or ClaimKind.Equipment;

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced
        or ClaimKind.Affected or ClaimKind.Rescued or ClaimKind.Damage or ClaimKind.Deployed or ClaimKind.Equipment;

    private string NameOf(in PlaceMention place) => place.Told(document.Text);
}
