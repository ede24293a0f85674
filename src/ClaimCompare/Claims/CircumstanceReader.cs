using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds when and where every figure is true.</summary>
/// <remarks>
/// A figure takes the time and the place of its own sentence, if they are not those of the speech that reports it. Figures of an event's
/// outcome stay at the place where the article has set the event; a time is carried on only into a sentence that details the one before it.
/// </remarks>
internal static class CircumstanceReader
{
    private const string CarriedRule = "when.carried";
    // What was never meant as a sentence is read in stretches, so that the work stays in proportion to the text.
    private const int LongestStretch = 150;
    private const int OutcomeReach = 60;
    private const int CountReach = 14;
    private const int AmountReach = 8;
    private const int BackgroundDays = 31;

    /// <summary>One time and place a quantity, in order, with the names of the rules.</summary>
    public static (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[] Read(Document document, KindDecision[] kinds, Attribution[] attributions)
    {
        var result = new (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[document.Quantities.Count];
        var scene = new Scene(document);
        var carry = new CarriedTime();
        EventPlace setting = default;
        var memory = new PlaceMemory();
        int next = 0;
        foreach (Sentence whole in document.Sentences)
            for (int from = whole.FirstToken; from < whole.EndToken; from += LongestStretch)
            {
                Sentence sentence = from == whole.FirstToken && whole.EndToken - from <= LongestStretch
                    ? whole
                    : whole with { FirstToken = from, EndToken = Math.Min(from + LongestStretch, whole.EndToken) };
                scene.Enter(sentence);
                int first = next;
                bool carried = false;
                string? sibling = null;
                while (next < document.Quantities.Count && document.Quantities[next].FirstToken < sentence.EndToken)
                {
                    if (kinds[next].IsClaim)
                        scene.Figures.Add(document.Quantities[next].FirstToken);
                    next++;
                }

                if (!document.IsRead(sentence))
                    continue;
                string? pointed = first < next && memory.PointedAt(document, sentence) is { } back ? NameOf(document, back) : null;
                if (scene.Dates.Count + scene.Places.Count > 0)
                    scene.FindCues();
                if (setting.Name is null && PlaceFinder.OfEvent(document, scene) is { } opening)
                    setting = EventPlace.Of(document, opening);
                for (int i = first; i < next; i++)
                {
                    if (!kinds[i].IsClaim)
                        continue;
                    Quantity quantity = document.Quantities[i];
                    (PartialDate? when, string? whenRule) = TimeOf(document, scene, quantity, carry, attributions[i]);
                    (string? place, string? placeRule) = PlaceOf(document, scene, quantity, kinds[i], IsBackground(document, sentence, when, attributions[i]) ? default : setting);
                    if (pointed is not null && place is null)
                        (place, placeRule) = (pointed, "place.pointed");
                    if (place is null && sibling is not null && quantity.Kind is QuantityKind.Cardinal or QuantityKind.Zero)
                        (place, placeRule) = (sibling, "place.sibling");
                    else if (IsOutcome(kinds[i].Kind))
                        sibling = place;
                    carried |= (object?)whenRule == CarriedRule;
                    result[i] = (when, whenRule, place, placeRule);
                }

                if (scene.Figures.Count == 0 && scene.Dates.Count > 0 && TimeFinder.OfScene(document, scene) is { } set)
                    carry.Set(set);
                memory.Keep(scene);
                carry.Leave(scene, carried);
            }

        return result;
    }

    private static (PartialDate? When, string? Rule) TimeOf(Document document, Scene scene, in Quantity quantity, CarriedTime carry, Attribution attribution)
    {
        bool amount = quantity.Kind is QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement;
        if (scene.Dates.Count > 0 && TimeFinder.Find(document, scene, quantity.QualifierToken, quantity.EndToken) is { } date)
        {
            // Yesterday in a quotation is the day before the speech, not before the article.
            if (date.IsDeictic && attribution.Said is { HasDay: true } said && document.Article.Date is { HasDay: true } today && scene.QuoteOf(date.FirstToken) >= 0
                && CalendarMath.TryShiftDays(date.Value, said.First.DayNumber - today.First.DayNumber, out PartialDate shifted))
            {
                date = date with { Value = shifted };
            }

            // The month in which somebody spoke is the month of the speech: "April lalu, X melaporkan bahwa"
            if (attribution.Said is { HasDay: false } spoken && spoken == date.Value)
                return (null, null);
            carry.Keep(date, amount);
            return (date.Value, "when.sentence:" + date.Rule);
        }

        return carry.Holds(document, scene, amount) is { } carried ? (carried, CarriedRule) : (null, null);
    }

    private static (string? Place, string? Rule) PlaceOf(Document document, Scene scene, in Quantity quantity, KindDecision kind, EventPlace setting)
    {
        bool outcome = IsOutcome(kind.Kind);
        int reach = outcome ? OutcomeReach : kind.Kind is ClaimKind.Money or ClaimKind.Measurement ? AmountReach : CountReach;
        if (scene.Places.Count > 0 && PlaceFinder.Find(document, scene, quantity.QualifierToken, quantity.EndToken, reach) is { } place)
            return (NameOf(document, place), "place.sentence");
        return setting.Name is not null && (outcome || (setting.IsTopic && kind.Kind is not ClaimKind.People)) ? (setting.Name, "place.event") : (null, null);
    }

    /// <summary>Whether a figure is of the time before the event that the article is about.</summary>
    private static bool IsBackground(Document document, in Sentence sentence, PartialDate? when, Attribution attribution)
    {
        if (Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Before, out _))
            return true;
        return (when ?? attribution.Said) is { } time && document.Article.Date is { } today && time.Last.DayNumber < today.First.DayNumber - BackgroundDays;
    }

    private static bool IsOutcome(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced
        or ClaimKind.Affected or ClaimKind.Rescued or ClaimKind.Damage or ClaimKind.Deployed or ClaimKind.Equipment;

    private static string NameOf(Document document, in PlaceMention place) => document.Text.TextOf(place.FirstToken, place.EndToken).ToString();
}
