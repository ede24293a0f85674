using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Places of a sentence that are told of something else than a figure: of who speaks, of the figures in brackets and behind a colon.</summary>
internal static partial class PlaceFinder
{
    /// <summary>Whether brackets behind a figure hold another figure and the place.</summary>
    private static bool IsInBrackets(Document document, Scene scene, int figureEnd, in PlaceMention place)
    {
        for (int i = place.FirstToken - 1; i >= figureEnd; i--)
        {
            if (document.Text.Text[document.Tokens[i].Start] is '(' or ')')
                return document.Text.Text[document.Tokens[i].Start] == '(' && scene.HasFigureBetween(i, place.FirstToken);
        }

        return false;
    }

    private static bool HasColon(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ':')
                return true;
        }

        return false;
    }

    /// <summary>Whether a place is where somebody spoke: behind a cue that stands behind the figure, or before the day on which he spoke.</summary>
    private static bool IsOfSpeech(Document document, Scene scene, int index, int figure)
    {
        if (scene.Cues.Count == 0)
            return false;
        PlaceMention place = scene.Places[index];
        if (figure >= 0 && scene.QuoteOf(place.FirstToken) < 0 && scene.QuoteOf(figure) >= 0)
            return true;
        foreach (Cue cue in scene.Cues)
        {
            // "159 orang dipastikan tewas di X": nobody speaks there
            if (figure >= 0 && cue.Row.Role != CueRole.Passive && figure < cue.First && cue.First < place.FirstToken && !scene.HasFigureBetween(cue.First, place.FirstToken))
                return true;

            // "…," kata X di Makassar
            if (figure < 0 && cue.Row.Role == CueRole.Postposed && cue.First < place.FirstToken && !scene.HasFigureBetween(cue.First, place.FirstToken))
                return true;

            // "Menurut kementerian di Jakarta, 12 orang tewas": a comma ends who is named
            if ((figure < 0 || figure > place.EndToken) && cue.Row.Role == CueRole.According && cue.First < place.FirstToken && place.Role is PlaceRole.Introduced or PlaceRole.Body && place.EndToken < document.Tokens.Length && document.Text.Text[document.Tokens[place.EndToken].Start] == ',' && !StartsAnother(document, cue.First, place.FirstToken))
                return true;

            // "peneliti di Bandung, X, memperkirakan 12 kasus": where whoever speaks is, but whoever records counts there
            if (figure > cue.First && place.Role == PlaceRole.Introduced && cue.Row is { Role: CueRole.Active, Stance: not "record" } && cue.First - place.EndToken is >= 0 and <= SpeakerReach)
                return true;
        }

        // di Jakarta, Jumat (30/5/2025): the chain of places ends at the day of the speech.
        int end = place.EndToken;
        for (int next = index + 1; next < scene.Places.Count && IsInChain(document, scene, next); next++)
            end = scene.Places[next].EndToken;
        foreach (DateMention date in scene.Dates)
        {
            if (date.FirstToken >= end && date.FirstToken <= end + 1 && TimeFinder.IsSaid(document, scene, date, figure < 0 ? int.MaxValue : figure))
                return true;
        }

        return false;
    }
}
