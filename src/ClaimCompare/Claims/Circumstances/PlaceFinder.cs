using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the place of a figure among the places of its sentence, and the place of the event an article opens with.</summary>
internal static partial class PlaceFinder
{
    private const int BreakCost = 15;
    private const int CommaCost = 6;
    private const int GoalCost = 10;
    private const int ResidentReach = 8;
    private const int LeastDistributed = 3;
    private const int FigureReach = 2;
    private const int FlightReach = 8;
    private const int RelativeReach = 3;
    private const int FrontedReach = 5;
    private const int SpeakerReach = 2;

    /// <summary>The place of a figure, or null where none of its sentence holds for it within so many tokens.</summary>
    public static PlaceMention? Find(Document document, Scene scene, int figure, int figureEnd, int reach, ClaimKind kind)
    {
        if ((InTurn(document, scene, figure) ?? OfOrigin(document, scene, figure, figureEnd, kind) ?? OfPair(scene, figure)) is { } own)
            return own;
        int best = -1;
        int bestCost = reach + 1;
        for (int i = 0; i < scene.Places.Count; i++)
        {
            PlaceMention place = scene.Places[i];

            // "berasal dari Jambi (212), Riau (75)": each name has its number in brackets
            if (IsOfBracket(document, scene, place))
            {
                if (place.EndToken + 1 == figure)
                    return place;
                continue;
            }

            // "RSUD X sebanyak 21 orang, RS Y sebanyak dua orang": a building right before a figure
            if (!(IsScene(place) || (kind == ClaimKind.People && IsDwelling(document, scene, place, figure)) || (kind == ClaimKind.Measurement && IsMeasuredFrom(document, place, figureEnd)) || IsOfHouse(document, place, figureEnd) || (place.IsFacility && place.Role == PlaceRole.Bare && !(place.EndToken < document.Tokens.Length && CueFinder.IsCueWord(document.Tokens[place.EndToken]) && Speech.Is(document.Tokens[place.FirstToken], SpeechClass.Collective) && !Speech.Is(document.Tokens[place.FirstToken], SpeechClass.Institution)) && scene.HasFigureBetween(place.EndToken, place.EndToken + (Speech.At(document.Tokens, place.EndToken, SpeechClass.Relative) ? RelativeReach : FigureReach)))) || IsInChain(document, scene, i) || IsOfSpeech(document, scene, i, figure) || (IsPassed(document, place, kind) && !IsStruck(document, scene, place, figure)))
                continue;
            bool behind = place.FirstToken >= figureEnd;

            // "66 tewas (49 di X)": of the figure in the brackets
            if (behind && IsInBrackets(document, scene, figureEnd, place))
                continue;

            // "41 orang tewas, terbanyak di X": where only some of them are
            if (behind && IsOfSome(document, figureEnd, place))
                continue;

            // "41 orang di tiga daerah: X 19, Y 15": of the parts behind the colon
            if (behind && scene.HasFigureBetween(place.EndToken, place.EndToken + FigureReach) && HasColon(document, figureEnd, place.FirstToken))
                continue;
            (int from, int to) = behind ? (figureEnd, place.FirstToken) : (place.EndToken, figure);
            int cost = to - from + (BreakCost * CircumstanceWords.Count(CircumstanceWords.Breaks, document.Tokens, from, to));

            // "13 jiwa, Sulawesi Utara 720 kasus": the place of the next figure
            if (behind && place.Role == PlaceRole.Bare && scene.HasFigureBetween(place.EndToken, place.EndToken + FigureReach) && (StartsAnother(document, from, to) || Speech.Is(document.Tokens[place.FirstToken - 1], SpeechClass.Joiner)))
                continue;

            // "tertinggi di X sebesar 0,8 persen dan terendah di Y sebesar 0,1 persen": each place stands before its figure
            if (behind && place.Role == PlaceRole.Introduced && scene.HasFigureBetween(place.EndToken, place.EndToken + FigureReach + 1) && Joins(document, from, to) && HasBefore(scene, i, figure))
                continue;
            // "262 jiwa dengan yang teratas Kabupaten X dengan 192": it has a figure of its own, and this one a place before it
            if (behind && scene.HasFigureBetween(place.EndToken, place.EndToken + FigureReach) && HasBefore(scene, i, figure) && !IsRightBehind(document, place, from, to))
                continue;

            // "Dari 13 daerah itu, X paling parah": what is told of one of them
            if (behind && figure > scene.Sentence.FirstToken && Speech.Is(document.Tokens[figure - 1], SpeechClass.From) && StartsAnother(document, from, to))
                continue;

            // "tujuh lokasi, yakni Desa X dan Desa Y": the places are what is counted
            if (behind && kind == ClaimKind.Count && IsMember(document, scene, i, figureEnd))
                continue;
            if (behind && scene.HasFigureBetween(figureEnd, place.FirstToken))
            {
                // "84 orang, yaitu 11 orang di X", "84 orang, 11 di antaranya di X": the place of a part
                if (OpensParts(document, figureEnd, place.FirstToken) || IsOfPart(document, scene, figureEnd, place))
                    continue;
                cost += BreakCost;
            }

            // "Tapanuli Tengah 73 orang dan Kota Sibolga 34 orang": a place right before its number
            if (!behind)
                cost += to == from ? 0 : 3;
            else if (StartsAnother(document, from, to))
                cost += CommaCost;
            // "pengiriman 12 orang ke X di Y": where somebody goes
            // "tiga warga Desa X tewas di Desa Y": where they live
            if (IsGoal(document, place) || (place.Role == PlaceRole.Person && HasIntroduced(scene)))
                cost += GoalCost;

            // "lima di X dan satu di rumah sakit": it is somewhere else
            if (!behind && IsElsewhere(document, scene, figureEnd) && scene.HasFigureBetween(place.EndToken, figure))
                continue;
            if (place.Role == PlaceRole.Resident && cost > ResidentReach)
                continue;
            if (cost < bestCost)
            {
                best = i;
                bestCost = cost;
            }
        }

        return best < 0 ? null : MostExact(document, scene, best, kind == ClaimKind.Count ? figureEnd : -1);
    }

    /// <summary>Whether a place of the sentence stands before a figure with no other figure between them.</summary>
    private static bool HasBefore(Scene scene, int index, int figure)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (scene.Places[i].EndToken <= figure)
                return IsScene(scene.Places[i]) && !scene.HasFigureBetween(scene.Places[i].EndToken, figure);
        }

        return false;
    }

    /// <summary>400 orang mengungsi dari X (ke Y): the place that people fled from, behind their number; null where none is told before the next number.</summary>
    public static PlaceMention? OfFlight(Document document, Scene scene, int figure, int figureEnd)
    {
        foreach (PlaceMention place in scene.Places)
        {
            int from = place.FirstToken - 1;
            if (place.FirstToken < figureEnd)
                continue;
            if (from - figureEnd > FlightReach || place.Role != PlaceRole.Origin || scene.HasFigureBetween(figureEnd, place.FirstToken))
                return null;
            return !document.Tokens[from].IsCapitalised && Speech.Is(document.Tokens[from], SpeechClass.From) && document.Tokens[from - 1].Kind == TokenKind.Word && (Predicates.IsVerbLike(document, from - 1) || Predicates.IsVerbLike(document, from - 2) || (from - figureEnd <= FigureReach && (Predicates.IsVerbLike(document, place.EndToken) || (figure > scene.Sentence.FirstToken && Predicates.IsVerbLike(document, figure - 1))))) ? place : null;
        }

        return null;
    }

    /// <summary>Whether a figure stands alone in brackets right behind a place.</summary>
    private static bool IsOfBracket(Document document, Scene scene, in PlaceMention place)
    {
        int open = place.EndToken;
        return open + 2 < document.Tokens.Length && document.Text.Text[document.Tokens[open].Start] == '(' && document.Text.Text[document.Tokens[open + 2].Start] == ')' && scene.HasFigureBetween(open + 1, open + 2);
    }

    /// <summary>The place that a sentence of an article's opening sets its event in, or null: a house or site that the title names, too (<c>tragedi Stadion X</c>, <c>rusuh di Lapas X</c>), before any other.</summary>
    public static PlaceMention? OfOpening(Document document, Scene scene)
    {
        foreach (PlaceMention place in scene.Places)
        {
            if (place is { IsFacility: true, Role: PlaceRole.Bare or PlaceRole.Introduced } && EventPlace.Of(document, place).IsTopic)
                return place;
        }

        return OfEvent(document, scene);
    }

    /// <summary>The place that the sentence sets its event in, or null: the first that something is told to be at, else the first by name.</summary>
    private static PlaceMention? OfEvent(Document document, Scene scene)
    {
        PlaceMention? named = null, introduced = null, home = null;
        bool isTopic = false;
        for (int i = 0; i < scene.Places.Count; i++)
        {
            PlaceMention place = scene.Places[i];
            if (!IsScene(place) || place.Role == PlaceRole.Resident || IsDestination(document, place) || IsInChain(document, scene, i) || IsOfBracket(document, scene, place) || IsOfSpeech(document, scene, i, -1) || IsFlooding(document, place) || place.Place?.Level == "continent")
                continue;
            // "Warga Desa X satu dari puluhan nelayan yang turun saat kapal terbakar di Y": where somebody lives
            if (place.Role == PlaceRole.Person)
            {
                home ??= place;
                continue;
            }

            bool isInTitle = place.Place is not { Level: "country" or "capital" } && EventPlace.IsInTitle(document, place);
            if (place.Role == PlaceRole.Introduced && (introduced is null || (isInTitle && !isTopic)))
                introduced = WithJoined(document, scene, i) ?? WithSite(document, scene, i);
            if (named is null || (isInTitle && !isTopic))
                named = WithJoined(document, scene, i) ?? WithSite(document, scene, i);
            isTopic |= isInTitle;
        }

        return isTopic ? named : introduced ?? named ?? home;
    }

    /// <summary>Di Kota X, 20 orang tewas: the place at the head of the sentence, or null.</summary>
    public static PlaceMention? Fronted(Document document, Scene scene)
    {
        if (scene.Places.Count == 0 || scene.Places[0] is not { Role: PlaceRole.Introduced } place || place.FirstToken - scene.Sentence.FirstToken > FrontedReach)
            return null;
        for (int i = scene.Sentence.FirstToken; i < place.FirstToken; i++)
        {
            if (scene.HasFigureBetween(i, i + 1) || Predicates.IsVerbLike(document, i))
                return null;
        }

        return IsOfSpeech(document, scene, 0, int.MaxValue) || IsDestination(document, place) ? null : place;
    }

    /// <summary>The place that a sentence without figures tells something to be at, or null.</summary>
    public static PlaceMention? OfScene(Document document, Scene scene) => OfEvent(document, scene) is { Role: PlaceRole.Introduced } place && !CircumstanceWords.Any(CircumstanceWords.Apart, document.Tokens, scene.Sentence.FirstToken, place.FirstToken) ? place : null;

    /// <summary>Dilarikan ke Rumah Sakit X: a house that somebody is brought to is not where it happened.</summary>
    private static bool IsDestination(Document document, in PlaceMention place) =>
        place.IsFacility && place.FirstToken > 0 && !document.Tokens[place.FirstToken - 1].IsCapitalised && Context.Is(document.Tokens[place.FirstToken - 1], ContextClass.Become);

    /// <summary>Tiga orang tewas di X, dua di Y, dan satu di Z: whether figures are told over so many places that none is that of the event.</summary>
    public static bool IsDistributed(Document document, Scene scene)
    {
        if (scene.Figures.Count < LeastDistributed)
            return false;
        int places = 0;
        for (int i = 0; i < scene.Places.Count; i++)
            places += IsScene(scene.Places[i]) && !IsInChain(document, scene, i) ? 1 : 0;
        return places >= LeastDistributed;
    }

    /// <summary>"Di Jalur Gaza, khususnya di Khan Younis": the more exact place that follows.</summary>
    private static PlaceMention MostExact(Document document, Scene scene, int index, int countEnd)
    {
        PlaceMention place = scene.Places[index];
        if (index + 1 < scene.Places.Count && scene.Places[index + 1] is var next && next.FirstToken - place.EndToken is > 0 and <= 4 && !scene.HasFigureBetween(place.EndToken, next.FirstToken) && !(countEnd >= 0 && place.FirstToken >= countEnd && IsMember(document, scene, index + 1, countEnd))
            && (CircumstanceWords.Any(CircumstanceWords.Exact, document.Tokens, place.EndToken, next.FirstToken) || (place.Place is { } wide && next.Place is { } within && within.Within == wide.Name)))
            return next;
        return WithJoined(document, scene, index) ?? WithSite(document, scene, index);
    }

    /// <summary>Whether the words around a place say that something is or happens there.</summary>
    private static bool IsScene(in PlaceMention place) => place.Role switch
    {
        PlaceRole.Introduced or PlaceRole.Resident => true,
        PlaceRole.Bare => (place.HasHead && !place.IsFacility) || (place.Place is { Level: not "country" and not "capital" and not "continent" }),
        PlaceRole.Person => place.HasHead || (place.Place is { Level: not "country" and not "capital" and not "continent" }),
        _ => false,
    };

    private static bool OpensParts(Document document, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i - 1].Start] is ',' or ':' && ObjectWords.TryMatch(document.Tokens, i, end, ObjectClass.Part, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a comma stands between: what follows may be told of something else.</summary>
    private static bool StartsAnother(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] == ',')
                return true;
        }

        return false;
    }

    /// <summary>Whether a place only tells where the one before it lies: <c>Gunung Kuda, Desa Cipanas</c>, <c>Jurumudi di Kota Tangerang</c>.</summary>
    public static bool IsInChain(Document document, Scene scene, int index)
    {
        if (index == 0 || !IsScene(scene.Places[index - 1]))
            return false;
        PlaceMention before = scene.Places[index - 1];

        // "Warga Kabupaten X di Marna": they are told by where they come from
        if (before.Role == PlaceRole.Person && scene.Places[index] is { Role: PlaceRole.Introduced, Place.Level: "country" or "capital" })
            return false;
        if (scene.Places[index].FirstToken - before.EndToken > 2 || (IsGoal(document, before) && document.Text.Text[document.Tokens[before.EndToken].Start] != ','))
            return false;
        for (int i = before.EndToken; i < scene.Places[index].FirstToken; i++)
        {
            if (document.Text.Text[document.Tokens[i].Start] is not (',' or '(' or ')') && !CircumstanceWords.Any(CircumstanceWords.LiesIn, document.Tokens, i, i + 1) && !(document.Tokens[i].IsCapitalised && PlaceWords.Default.Heads.TryMatch(document.Tokens, i, i + 1, out _, out _)))
                return false;
        }

        return true;
    }
}
