using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The places named last, for a sentence that points back at one: <c>di desa itu</c>, <c>di provinsi tersebut</c>, <c>di sana</c>.</summary>
internal sealed class PlaceMemory
{
    private const int Most = 12;
    private const int Reach = 40;
    private const int CountedReach = 2;
    private readonly List<PlaceMention> _last = [];

    // "Di Gang X, Kota Y. Di sana 12 orang tewas": where something was told to be, not where that lies
    private PlaceMention? _there;

    /// <summary>The place that a sentence points back at, or null, and where it names its kind and tells something to be there (<c>di desa itu</c>), else -1.</summary>
    public (PlaceMention? Place, int Token) PointedAt(Document document, Scene scene)
    {
        Sentence sentence = scene.Sentence;
        if (_last.Count == 0 && scene.Places.Count == 0)
            return (null, -1);
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + Reach);
        if (!CircumstanceWords.There.MayBegin(tokens, sentence.FirstToken, end) && !(CircumstanceWords.Back.MayBegin(tokens, sentence.FirstToken, end) && CircumstanceWords.This.MayBegin(tokens, sentence.FirstToken, end)))
            return (null, -1);
        for (int i = sentence.FirstToken; i < end; i++)
        {
            if (CircumstanceWords.There.TryMatch(tokens, i, end, out _, out _))
                return (_there, -1);
            if ((!tokens[i].IsCapitalised || tokens[i].Has(TokenFlags.AllCaps)) && CircumstanceWords.Back.TryMatch(tokens, i, end, out int length, out string[]? levels) && i + length < end
                && CircumstanceWords.This.TryMatch(tokens, i + length, end, out _, out _) && (Here(document, scene, i, levels) ?? Last(document, tokens[i].Word, levels)) is { } place)
                return (place, levels is not ["*"] && i > sentence.FirstToken && Speech.Is(tokens[i - 1], SpeechClass.Place) ? i : -1);
        }

        return (null, -1);
    }

    /// <summary>Keeps the places of a sentence that something is told to be at.</summary>
    public void Keep(Document document, Scene scene)
    {
        bool isScene = false;
        for (int i = 0; i < scene.Places.Count; i++)
        {
            PlaceMention place = scene.Places[i];
            if (place.Role is PlaceRole.Dateline or PlaceRole.Origin)
                continue;
            bool introduced = place.Role == PlaceRole.Introduced;
            if ((introduced || !isScene) && !PlaceFinder.IsInChain(document, scene, i))
                (_there, isScene) = (place, isScene | introduced);
            if (_last.Count == Most)
                _last.RemoveAt(0);
            _last.Add(place);
        }
    }

    /// <summary>Badan X Turki mencatat 12 orang tewas di negara itu: the place of the level that the sentence names before it points back.</summary>
    private static PlaceMention? Here(Document document, Scene scene, int token, string[] levels)
    {
        PlaceMention? found = null;
        foreach (PlaceMention place in scene.Places)
        {
            // "11 tentara X meninggal di negara itu": they are told by where they come from
            if (place.EndToken < token && !scene.HasFigureBetween(place.FirstToken - CountedReach, place.FirstToken) && place.Place is { } known && levels.Contains(known.Level) && place.Role is PlaceRole.Body or PlaceRole.Bare)
                found = place;
        }

        return found;
    }

    private PlaceMention? Last(Document document, int head, string[] levels)
    {
        for (int i = _last.Count - 1; i >= 0; i--)
        {
            PlaceMention place = _last[i];
            if (levels is ["*"] || document.Tokens[place.FirstToken].Word == head || (place.Place is { } known && levels.Contains(known.Level)) || (levels is ["hospital"] && place.IsFacility && PlaceWords.Default.Hospitals.TryMatch(document.Tokens, place.FirstToken, place.EndToken, out _, out _)))
                return place;
        }

        return null;
    }
}
