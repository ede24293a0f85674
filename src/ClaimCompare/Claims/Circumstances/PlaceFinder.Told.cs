using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Places that a sentence is about: its subject, its label, where its event was, the region of the body that speaks in it.</summary>
internal static partial class PlaceFinder
{
    private const int LabelReach = 3;
    private const int BodyReach = 4;
    private const int HappeningReach = 14;
    private const int LongestRun = 5;

    /// <summary>Misi di negara itu menyatakan bahwa: whether a token stands before a cue and no figure between them, where whoever speaks is told of.</summary>
    public static bool IsOfSpeaker(Scene scene, int token)
    {
        foreach (Cue cue in scene.Cues)
        {
            if (cue.Row.Role == CueRole.Active && cue.First > token && !scene.HasFigureBetween(token, cue.First))
                return true;
        }

        return false;
    }

    /// <summary>Pelabuhan X dilewati 5.000 truk: the place that a sentence without a speaker begins with, or null.</summary>
    public static PlaceMention? OfSubject(Document document, Scene scene) =>
        scene.Places.Count > 0 && scene.Figures.Count is > 0 and <= LongestItem && scene.Places[0] is { Role: PlaceRole.Bare } place && place.FirstToken == scene.Sentence.FirstToken
            && (place.HasHead || place.Place is { Level: not "country" and not "capital" and not "continent" }) && place.EndToken < scene.Sentence.EndToken && !document.Tokens[place.EndToken].IsCapitalised && scene.Cues.Count == 0 ? place : null;

    /// <summary>Di X, Y, dan Z, Khan Younis dan Rafah: the run of places that a place is one of, which something is told to be at together, or null.</summary>
    private static PlaceMention? WithJoined(Document document, Scene scene, int index)
    {
        int first = index, last = index;
        while (first > 0 && IsMate(document, scene.Places[first - 1], scene.Places[first]))
            first--;
        while (last + 1 < scene.Places.Count && IsMate(document, scene.Places[last], scene.Places[last + 1]))
            last++;

        // "Desa A, Kabupaten B" is no run: its last member stands behind a joining word
        if (first == last || !Speech.Is(document.Tokens[scene.Places[last].FirstToken - 1], SpeechClass.Joiner) || scene.Places[first].Role != PlaceRole.Introduced || last - first >= LongestRun
            || scene.HasFigureBetween(scene.Places[first].EndToken, scene.Places[last].EndToken + FigureReach))
            return null;
        return scene.Places[first] with { EndToken = scene.Places[last].EndToken };
    }

    private static bool IsMate(Document document, in PlaceMention a, in PlaceMention b) => !a.IsFacility && !b.IsFacility && a.Role != PlaceRole.Dateline && IsRunning(document, a.EndToken, b.FirstToken);

    /// <summary>Whether a comma, a joining word, or both, and nothing else, stand between two tokens.</summary>
    private static bool IsRunning(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] != ',' && !Speech.Is(document.Tokens[i], SpeechClass.Joiner))
                return false;
        }

        return end - first is > 0 and <= JoinReach;
    }

    /// <summary>Polda X, Pemerintah Kabupaten X: the region of a body that a sentence tells of, or null.</summary>
    public static PlaceMention? OfSeat(Document document, Scene scene)
    {
        foreach (PlaceMention place in scene.Places)
        {
            if (place is { Role: PlaceRole.Body, IsFacility: false } && (place.Place is { Level: "province" or "state" or "regency" or "city" or "district" } || PlaceWords.Default.Units.TryMatch(document.Tokens, place.FirstToken, place.EndToken, out _, out _) || (place.Place is null && !PlaceWords.Default.Heads.TryMatch(document.Tokens, place.FirstToken, place.EndToken, out _, out _))) && !IsOfSpeech(document, scene, scene.Places.IndexOf(place), -1))
                return place;
        }

        return null;
    }

    /// <summary>Pasar Lama di Kota X, SMP Y di Negara Bagian Z: the house or site that a place is only told to hold, else the place.</summary>
    private static PlaceMention WithSite(Document document, Scene scene, int index)
    {
        PlaceMention place = scene.Places[index];
        return index > 0 && scene.Places[index - 1] is { IsFacility: true, Role: PlaceRole.Bare } site && place.FirstToken - site.EndToken is 1 or 2 && !IsHouse(document, site)
            && (document.Text.Text[document.Tokens[site.EndToken].Start] == ',' || CircumstanceWords.LiesIn.TryMatch(document.Tokens, site.EndToken, place.FirstToken, out _, out _)) ? site : place;
    }

    /// <summary>The one place within a region that a sentence tells something to be at, or null.</summary>
    public static PlaceMention? OfNarrower(Document document, Scene scene)
    {
        PlaceMention? found = null;
        for (int i = 0; i < scene.Places.Count; i++)
        {
            PlaceMention place = scene.Places[i];
            if (place.Role != PlaceRole.Introduced || IsInChain(document, scene, i))
                continue;
            if (found is not null || IsDestination(document, place) || EventPlace.Of(document, place).IsWide || place.Place is { Level: "capital" or "sea" or "strait" or "river" } || IsOfSpeech(document, scene, i, -1))
                return null;
            found = place;
        }

        return found;
    }

    /// <summary>BPBD X mencatat 12 rumah: the region of the body that tells a figure; its first and end tokens, or null.</summary>
    public static (int First, int End)? OfBody(Document document, Scene scene, int figure)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        foreach (Cue cue in scene.Cues)
        {
            if (cue.Row.Role != CueRole.Active || cue.First >= figure || scene.HasFigureBetween(scene.Sentence.FirstToken, cue.First))
                continue;
            int end = cue.First;
            foreach (PlaceMention place in scene.Places)
            {
                if (place.EndToken <= end && end - place.EndToken <= BodyReach && place.Role is PlaceRole.Body or PlaceRole.Bare && !place.IsFacility && place.Place is not { Level: "continent" or "country" or "capital" })
                    return (place.FirstToken, place.EndToken);
            }

            // "BPBD X (BPBD) mencatat": a name that no lexicon has behind the word of a body
            if (end >= ItemLead && tokens[end - 1].Kind == TokenKind.Punctuation && tokens[end - 3].Kind == TokenKind.Punctuation)
                end -= ItemLead;
            int first = end;
            while (first > scene.Sentence.FirstToken && end - first < LongestItem && tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalised: true, Word: 0 })
                first--;
            if (first < end && first > scene.Sentence.FirstToken && PlaceWords.Default.Bodies.MayEnd(tokens[first - 1]) && tokens[first - 1].Has(TokenFlags.AllCaps))
                return (first, end);
        }

        return null;
    }

    /// <summary>Kementerian Kesehatan X mencatat 12 orang tewas; 12 orang tewas, menurut militer X: the country whose body tells a figure, or null.</summary>
    public static PlaceMention? OfCountry(Document document, Scene scene, int figure)
    {
        foreach (PlaceMention place in scene.Places)
        {
            if (place is not { Role: PlaceRole.Body, Place.Level: "country" })
                continue;
            foreach (Cue cue in scene.Cues)
            {
                bool before = cue.Row.Role == CueRole.Active && place.EndToken <= cue.First && cue.First < figure && cue.First - place.EndToken <= BodyReach && !scene.HasFigureBetween(place.EndToken, cue.First);
                bool behind = cue.Row.Role is CueRole.According or CueRole.Postposed && cue.First > figure && cue.First < place.FirstToken && place.FirstToken - cue.First <= LongestRun && !scene.HasFigureBetween(cue.First, place.FirstToken);
                if (before || behind)
                    return place;
            }
        }

        return null;
    }

    /// <summary>Polda X: 12 orang; the place right before the colon of a line that begins with it, or null.</summary>
    public static PlaceMention? OfLabel(Document document, Scene scene) =>
        scene.Places.Count > 0 && scene.Places[0] is var place && place.FirstToken - scene.Sentence.FirstToken <= LabelReach && place.EndToken < scene.Sentence.EndToken
            && document.Text.Text[document.Tokens[place.EndToken].Start] == ':' && scene.HasFigureBetween(place.EndToken, place.EndToken + ItemLead) ? place : null;

    /// <summary>Kecelakaan itu terjadi di X: the place that a sentence says its event to have been at, or null.</summary>
    public static PlaceMention? OfHappening(Document document, Scene scene)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = scene.Sentence.FirstToken, end = Math.Min(scene.Sentence.EndToken, first + HappeningReach);
        if (scene.Places.Count == 0 || !CircumstanceWords.Occurs.MayBegin(tokens, first, end) || !(CircumstanceWords.Happenings.TryMatch(tokens, first, end, out _, out _) || CircumstanceWords.Events.TryMatch(tokens, first, end, out _, out _)))
            return null;
        for (int i = first + 1; i < end && document.Text.Text[tokens[i].Start] is not (',' or ';'); i++)
        {
            if (!CircumstanceWords.Occurs.TryMatch(tokens, i, end, out int length, out _))
                continue;
            foreach (PlaceMention place in scene.Places)
            {
                if (place.FirstToken - i - length is >= 0 and <= ItemLead && place.Role == PlaceRole.Introduced && !CircumstanceWords.Any(CircumstanceWords.Apart, tokens, i, place.FirstToken))
                    return place;
            }
        }

        return null;
    }
}
