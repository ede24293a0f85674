using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Places that are told in turn, that somebody is only brought to, and houses of the sick with those they tell of.</summary>
internal static partial class PlaceFinder
{
    private const int LeastInTurn = 2;
    private const int JoinReach = 2;
    private const int ItemLead = 3;
    private const int LongestItem = 3;
    private const int OriginReach = 3;
    private const int SourceReach = 5;
    private const int GoalReach = 6;

    /// <summary>Desa A dan Desa B, masing-masing 120 dan 90 rumah: the place of a figure among as many that are told in turn, or null.</summary>
    private static PlaceMention? InTurn(Document document, Scene scene, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = scene.Sentence.FirstToken, at = -1;
        if (scene.Places.Count < LeastInTurn || !CircumstanceWords.InTurn.MayBegin(tokens, first, figure))
            return null;
        for (int i = first; i < figure; i++)
        {
            if (CircumstanceWords.InTurn.TryMatch(tokens, i, figure, out _, out _))
                at = i;
        }

        int before = 0, all = 0;
        foreach (int other in scene.Figures)
        {
            all += other > at ? 1 : 0;
            before += other > at && other < figure ? 1 : 0;
        }

        if (at < 0 || all < LeastInTurn)
            return null;
        int last = scene.Places.Count - 1;
        while (last >= 0 && scene.Places[last].FirstToken > at)
            last--;
        return IsRun(document, scene, last - all + 1, last) ? scene.Places[last - all + 1 + before]
            : IsRun(document, scene, last + 1, last + all) && scene.Places[last + 1].FirstToken > scene.Figures[^1] ? scene.Places[last + 1 + before] : null;
    }

    /// <summary>Whether two places or more stand one after the other with commas and joining words alone between them, and none besides.</summary>
    private static bool IsRun(Document document, Scene scene, int first, int last)
    {
        if (first < 0 || last >= scene.Places.Count)
            return false;
        for (int i = first + 1; i <= last; i++)
        {
            if (!IsJoined(document, scene.Places[i - 1], scene.Places[i]))
                return false;
        }

        return (first == 0 || !IsJoined(document, scene.Places[first - 1], scene.Places[first])) && (last + 1 == scene.Places.Count || !IsJoined(document, scene.Places[last], scene.Places[last + 1]));
    }

    /// <summary>Disusul Karangjati 12 orang, Sukoreja sebanyak sembilan orang: the name in capitals before a figure, behind what leads in the next item; its first and end tokens, or null.</summary>
    public static (int First, int End)? OfItem(Document document, Scene scene, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = scene.Sentence.FirstToken, end = figure;
        while (end > first && figure - end < ItemLead && tokens[end - 1] is { Kind: TokenKind.Word, IsCapitalised: false } && Context.Is(tokens[end - 1], ContextClass.Skip | ContextClass.Reach))
            end--;
        int at = end;
        while (at > first && end - at < LongestItem && tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalised: true } && !tokens[at - 1].Has(TokenFlags.SentenceStart) && !tokens[at - 1].Has(TokenFlags.AllCaps))
            at--;
        if (at == end || at == first)
            return null;
        if (PlaceWords.Default.NoPlaces.TryMatch(tokens, at, end, out _, out _) || PlaceWords.Default.Bodies.TryMatch(tokens, at, end, out _, out _))
            return null;
        bool leads = document.Text.Text[tokens[at - 1].Start] is ',' or ';' or ':' || (CircumstanceWords.Details.TryMatch(tokens, first, at, out int opening, out _) && first + opening == at) || CircumstanceWords.EndsAt(CircumstanceWords.Items, tokens, Math.Max(first, at - ItemLead), at);
        return leads ? (at, end) : null;
    }

    /// <summary>11 orang dari Kecamatan X, tujuh dari Sukamaju: the name in capitals behind a number without a noun and <c>dari</c>, where another number of the sentence has its place so; its first and end tokens, or null.</summary>
    public static (int First, int End)? OfSource(Document document, Scene scene, int figureEnd)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = figureEnd + 1, end = first;
        if (scene.Figures.Count < LeastInTurn || figureEnd >= scene.Sentence.EndToken || !Speech.Is(tokens[figureEnd], SpeechClass.From) || (scene.Places.Count == 0 && !HasSource(document, scene, figureEnd)))
            return null;
        while (end < scene.Sentence.EndToken && end - first < LongestItem && tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } && !tokens[end].Has(TokenFlags.AllCaps) && !PlaceWords.Default.NoPlaces.TryMatch(tokens, end, end + 1, out _, out _) && !PlaceWords.Default.Bodies.TryMatch(tokens, end, end + 1, out _, out _))
            end++;
        return end > first && HasSource(document, scene, figureEnd) ? (first, end) : null;
    }

    /// <summary>Whether another figure of the sentence stands right before <c>dari</c> and a name in capitals, with few words between.</summary>
    private static bool HasSource(Document document, Scene scene, int figureEnd)
    {
        foreach (int other in scene.Figures)
        {
            for (int i = other + 1; (other > figureEnd || other < figureEnd - LeastInTurn) && i < Math.Min(scene.Sentence.EndToken - 1, other + SourceReach); i++)
            {
                if (Speech.Is(document.Tokens[i], SpeechClass.From) && document.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: true })
                    return true;
            }
        }

        return false;
    }

    /// <summary>Berasal dari dua kabupaten: 11 orang dari X, 8 dari Y: the place that each of several figures of a sentence is told to come from, right behind it, or null.</summary>
    private static PlaceMention? OfOrigin(Document document, Scene scene, int figure, int figureEnd, ClaimKind kind)
    {
        PlaceMention? found = null;
        int pairs = 0;
        foreach (PlaceMention place in scene.Places)
        {
            int from = place.FirstToken - 1;

            // "Terbanyak dari X, yakni 14 kasus", "dari Y sebanyak sembilan orang"
            if (place.Role == PlaceRole.Origin && from > scene.Sentence.FirstToken && figure - place.EndToken is 1 or 2 && Speech.Is(document.Tokens[from], SpeechClass.From) && kind is not (ClaimKind.Money or ClaimKind.Measurement or ClaimKind.Share or ClaimKind.Equipment) && (Context.Is(document.Tokens[figure - 1], ContextClass.Reach) || CircumstanceWords.Members.TryMatch(document.Tokens, figure - 1, figure, out _, out _)))
                return place;
            if (place.Role != PlaceRole.Origin || from <= scene.Sentence.FirstToken || !Speech.Is(document.Tokens[from], SpeechClass.From) || !scene.HasFigureBetween(from - OriginReach, from))
                continue;
            pairs++;
            if (from >= figureEnd && from - figureEnd < OriginReach && !scene.HasFigureBetween(figureEnd, from))
                found = place;
        }

        // "Lima jenazah dari dua titik di X, tiga dari Y": a number without a noun goes on with the places of those before
        bool goesOn = found is { Place: not { Level: "country" or "capital" or "continent" } } origin && origin.FirstToken - 1 == figureEnd && scene.Figures[0] < figureEnd - LeastInTurn;
        return pairs >= LeastInTurn || goesOn ? found : null;
    }

    /// <summary>Lewat X 15 orang, lewat Y enam: the place right before a figure, where another stands right before another, or null.</summary>
    private static PlaceMention? OfPair(Scene scene, int figure)
    {
        PlaceMention? found = null;
        int pairs = 0;
        foreach (PlaceMention place in scene.Places)
        {
            if (place.Role == PlaceRole.Body || !scene.HasFigureBetween(place.EndToken, place.EndToken + 1))
                continue;
            pairs++;
            if (place.EndToken == figure)
                found = place;
        }

        return pairs >= LeastInTurn ? found : null;
    }

    private static bool IsJoined(Document document, in PlaceMention a, in PlaceMention b) => IsRunning(document, a.EndToken, b.FirstToken);

    /// <summary>
    /// Dirujuk ke Bandung, sampel dibawa ke laboratorium di Semarang: whether somebody or something only goes to a place, where it was not counted.
    /// Who is sent out or flees is counted where he arrives; the sick and the dead only in a house.
    /// </summary>
    private static bool IsPassed(Document document, in PlaceMention place, ClaimKind kind)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = place.FirstToken - 1;

        // "meluapnya Sungai X merendam 12 rumah": where the water came from
        if (IsFlooding(document, place))
            return true;
        if (kind is not (ClaimKind.Count or ClaimKind.People or ClaimKind.Injuries or ClaimKind.Detained or ClaimKind.Missing) && !(kind is ClaimKind.Cases or ClaimKind.Deaths && !place.IsFacility))
            return false;
        if (at >= 2 && Speech.Is(tokens[at], SpeechClass.Place) && !Context.Is(tokens[at], ContextClass.Become) && tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalised: false })
            at -= 2;
        return at >= 0 && !tokens[at].IsCapitalised && Context.Is(tokens[at], ContextClass.Become);
    }

    /// <summary>Luapan Sungai X, tanggul Sungai X: whether the water of a flood came out of a place, which is not where it went.</summary>
    private static bool IsFlooding(Document document, in PlaceMention place) =>
        place.HasHead && CircumstanceWords.EndsAt(CircumstanceWords.Floods, document.Tokens, place.FirstToken - 2, place.FirstToken);

    /// <summary>Belasan siswa SMPN X, ratusan narapidana Lapas Y: whether the people that a figure counts are told by a house.</summary>
    private static bool IsOfHouse(Document document, in PlaceMention place, int figureEnd) =>
        place is { IsFacility: true, Role: PlaceRole.Bare } && place.FirstToken - figureEnd == 1 && document.Tokens[figureEnd] is { Kind: TokenKind.Word, IsCapitalised: false } && !Predicates.IsVerbLike(document, figureEnd) && !Speech.Is(document.Tokens[figureEnd], SpeechClass.Place | SpeechClass.From);

    /// <summary>Whether a place is one that something goes to.</summary>
    private static bool IsGoal(Document document, in PlaceMention place) =>
        place.FirstToken > 0 && !document.Tokens[place.FirstToken - 1].IsCapitalised && Context.Is(document.Tokens[place.FirstToken - 1], ContextClass.Become) && place.Role == PlaceRole.Introduced;

    /// <summary>12 kilometer dari Kota X: whether a length right before a place is measured from it.</summary>
    private static bool IsMeasuredFrom(Document document, in PlaceMention place, int figureEnd) =>
        place.Role == PlaceRole.Origin && place.FirstToken - figureEnd == 1 && Speech.Is(document.Tokens[place.FirstToken - 1], SpeechClass.From);

    /// <summary>Berjarak 12 kilometer dari Kota X: whether a figure tells how far a place is from another.</summary>
    public static bool IsDistance(Document document, Scene scene, int figure, int figureEnd)
    {
        if (CircumstanceWords.EndsAt(CircumstanceWords.Apart, document.Tokens, Math.Max(scene.Sentence.FirstToken, figure - ItemLead), figure))
            return true;
        foreach (PlaceMention place in scene.Places)
        {
            if (IsMeasuredFrom(document, place, figureEnd))
                return true;
        }

        return false;
    }

    /// <summary>Lima provinsi, yakni X, Y dan Z; lima provinsi teratas adalah X dengan 90 kasus: whether a place is the first of those that a figure counts.</summary>
    private static bool IsMember(Document document, Scene scene, int index, int figureEnd)
    {
        PlaceMention place = scene.Places[index];
        if (!CircumstanceWords.EndsAt(CircumstanceWords.Members, document.Tokens, Math.Max(figureEnd, place.FirstToken - ItemLead), place.FirstToken))
            return index > 0 && scene.Places[index - 1].FirstToken >= figureEnd && IsJoined(document, scene.Places[index - 1], place) && IsMember(document, scene, index - 1, figureEnd);
        return (index + 1 < scene.Places.Count && IsJoined(document, place, scene.Places[index + 1])) || scene.HasFigureBetween(place.EndToken, place.EndToken + ItemLead);
    }

    /// <summary>Whether what a figure counts goes to a place behind it, where it was not counted.</summary>
    public static bool GoesElsewhere(Document document, Scene scene, int figureEnd, ClaimKind kind)
    {
        foreach (PlaceMention place in scene.Places)
        {
            // "mengirim ribuan tentara untuk mengusir musuh dari X": who is sent has a way of his own
            if (place.FirstToken >= figureEnd && (kind == ClaimKind.Deployed || IsPassed(document, place, kind)))
                return true;
        }

        return false;
    }

    /// <summary>Sebanyak 40 pelajar berangkat ke lomba: whether what a figure counts goes somewhere.</summary>
    public static bool GoesAway(Document document, Scene scene, int figureEnd)
    {
        for (int i = figureEnd; i < Math.Min(scene.Sentence.EndToken, figureEnd + GoalReach); i++)
        {
            if (!document.Tokens[i].IsCapitalised && Context.Is(document.Tokens[i], ContextClass.Become) && Speech.Is(document.Tokens[i], SpeechClass.Place))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word that joins another member stands between.</summary>
    private static bool Joins(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.Joiner | SpeechClass.Contrast))
                return true;
        }

        return false;
    }

    /// <summary>Whether a place is a house of the sick.</summary>
    public static bool IsHouse(Document document, in PlaceMention place) =>
        place.IsFacility && PlaceWords.Default.Hospitals.TryMatch(document.Tokens, place.FirstToken, place.EndToken, out _, out _);

    /// <summary>RSUD X merawat 12 orang, kata dokter dari Rumah Sakit Y, 30 pasien: the house of the sick before a figure of its sentence, or null.</summary>
    public static PlaceMention? OfPatients(Document document, Scene scene, int figure)
    {
        PlaceMention? found = null;
        foreach (PlaceMention place in scene.Places)
        {
            if (place.EndToken <= figure && place.IsFacility && PlaceWords.Default.Hospitals.TryMatch(document.Tokens, place.FirstToken, place.EndToken, out int head, out _)
                && place.FirstToken + head < place.EndToken && document.Tokens[place.FirstToken + head].Kind == TokenKind.Word)
                found = place;
        }

        return found;
    }
}
