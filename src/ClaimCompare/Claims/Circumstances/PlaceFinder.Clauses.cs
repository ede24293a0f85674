using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Places of a sentence that are told of something else than a figure: of who speaks, of the figures in brackets and behind a colon.</summary>
internal static partial class PlaceFinder
{
    private const int PartReach = 6;
    private const int StruckReach = 8;
    private const int SeatReach = 8;
    private const int RightBehind = 4;
    private const int LongestBody = 4;

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

    /// <summary>Kementerian Kesehatan di X dan sebuah lembaga mencatat 12 korban: whether a place is the seat of a body of the whole country that counts.</summary>
    private static bool IsSeat(Document document, Scene scene, in PlaceMention place, int cue)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = Math.Max(scene.Sentence.FirstToken, place.FirstToken - 1 - LongestBody);
        return cue - place.EndToken <= SeatReach && PlaceWords.Default.Central.MayBegin(tokens, first, place.FirstToken - 1) && CircumstanceWords.Any(PlaceWords.Default.Central, tokens, first, place.FirstToken - 1)
            && !StartsAnother(document, first, cue) && !scene.HasFigureBetween(first, cue);
    }

    /// <summary>12 orang tewas, paling banyak di X: whether a place behind a comma holds a part of what is counted only.</summary>
    private static bool IsOfSome(Document document, int figureEnd, in PlaceMention place)
    {
        for (int i = place.FirstToken - 1; i >= figureEnd && place.FirstToken - i <= PartReach; i--)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ',')
                return CircumstanceWords.Most.TryMatch(document.Tokens, i + 1, place.FirstToken, out _, out _) || CircumstanceWords.Partly.TryMatch(document.Tokens, i + 1, place.FirstToken, out _, out _);
        }

        return false;
    }

    /// <summary>Dua orang tewas di X, empat di Y, lima di Z: whether a place is told to be that of the figure right before it.</summary>
    private static bool IsRightBehind(Document document, in PlaceMention place, int figureEnd, int to) =>
        place.Role == PlaceRole.Introduced && to - figureEnd is > 0 and <= RightBehind && !StartsAnother(document, figureEnd, to) && !CircumstanceWords.Any(CircumstanceWords.Most, document.Tokens, figureEnd, to);

    /// <summary>Whether the sentence tells something to be at a place.</summary>
    private static bool HasIntroduced(Scene scene)
    {
        foreach (PlaceMention place in scene.Places)
        {
            if (place.Role == PlaceRole.Introduced)
                return true;
        }

        return false;
    }

    /// <summary>84 orang tewas, 11 di antaranya di X: whether a part is told between a figure and a place, with no comma behind it.</summary>
    private static bool IsOfPart(Document document, Scene scene, int figureEnd, in PlaceMention place)
    {
        for (int i = place.FirstToken - 1; i > figureEnd && document.Text.Text[document.Tokens[i].Start] is not (',' or ';'); i--)
        {
            if (CircumstanceWords.Partly.TryMatch(document.Tokens, i, place.FirstToken, out _, out _))
                return scene.HasFigureBetween(figureEnd, i);
        }

        return false;
    }

    /// <summary>Satu di rumah sakit, dua orang di masjid: whether a place without a name stands right behind a figure.</summary>
    private static bool IsElsewhere(Document document, Scene scene, int figureEnd)
    {
        for (int i = figureEnd; i < Math.Min(scene.Sentence.EndToken - 1, figureEnd + SpeakerReach); i++)
        {
            if (!document.Tokens[i].IsCapitalised && Speech.Is(document.Tokens[i], SpeechClass.Place) && PlaceWords.Default.At.TryMatch(document.Tokens, i, i + 1, out _, out _))
                return document.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: false } && PlaceWords.Default.Facilities.TryMatch(document.Tokens, i + 1, scene.Sentence.EndToken, out int length, out _) && !(i + 1 + length < scene.Sentence.EndToken && document.Tokens[i + 1 + length].IsCapitalised);
        }

        return false;
    }

    /// <summary>Pekerja yang tinggal di X mencapai 3.000 orang: whether those who live at a place are counted right behind it, and nobody speaks between.</summary>
    private static bool IsDwelling(Document document, Scene scene, in PlaceMention place, int figure)
    {
        if (place.Role != PlaceRole.Origin || figure - place.EndToken is < 0 or > RightBehind || place.FirstToken == 0 || !Speech.Is(document.Tokens[place.FirstToken - 1], SpeechClass.Place) || Speech.Is(document.Tokens[place.FirstToken - 1], SpeechClass.From) || StartsAnother(document, place.EndToken, figure) || scene.HasFigureBetween(scene.Sentence.FirstToken, place.FirstToken))
            return false;
        foreach (Cue cue in scene.Cues)
        {
            if (cue.First >= place.EndToken && cue.First < figure)
                return false;
        }

        return true;
    }

    /// <summary>Rudal ke Kota X yang menewaskan 12 orang: whether a verb that takes a figure stands between it and where something went, which is where they were.</summary>
    private static bool IsStruck(Document document, Scene scene, in PlaceMention place, int figure)
    {
        if (figure - place.EndToken is < 1 or > StruckReach || IsFlooding(document, place) || scene.HasFigureBetween(place.EndToken, figure))
            return false;
        int verb = figure - 1;
        return (!StartsAnother(document, place.EndToken, verb) || Speech.Is(document.Tokens[verb - 1], SpeechClass.Relative)) && document.Text.TextOf(document.Tokens[verb]).EndsWith("kan", StringComparison.Ordinal) && Predicates.IsVerbLike(document, verb);
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
            if (figure > cue.First && place.Role == PlaceRole.Introduced && cue.Row.Role == CueRole.Active && cue.First >= place.EndToken && ((cue.Row.Stance is not ("record" or "evidence") && cue.First - place.EndToken <= SpeakerReach) || IsSeat(document, scene, place, cue.First)))
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
