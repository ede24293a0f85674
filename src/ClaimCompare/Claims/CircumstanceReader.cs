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
    private const int DaysOfWeek = 7;
    private const int BackgroundDays = 31;
    private const int BracketReach = 5;

    /// <summary>One time and place a quantity, in order, with the names of the rules.</summary>
    public static (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[] Read(Document document, KindDecision[] kinds, Attribution[] attributions, (Modality Modality, string? Rule)[] modalities)
    {
        var result = new (PartialDate? When, string? WhenRule, string? Place, string? PlaceRule)[document.Quantities.Count];
        var scene = new Scene(document);
        var carry = new CarriedTime();
        var places = new PlaceTeller(document, scene);
        int next = 0;
        PartialDate? entry = null;

        // What stands behind the last claim tells nothing of those before it
        int claims = Array.FindLastIndex(kinds, k => k.IsClaim) + 1;
        foreach (Sentence whole in document.Sentences)
            for (int from = whole.FirstToken; from < whole.EndToken && next < claims; from += LongestStretch)
            {
                Sentence sentence = from == whole.FirstToken && whole.EndToken - from <= LongestStretch
                    ? whole
                    : whole with { FirstToken = from, EndToken = Math.Min(from + LongestStretch, whole.EndToken) };
                scene.Enter(sentence);

                // What one entry of a live report says is not of the time of another
                if (document.EntryTime(sentence) is var time && time != entry)
                    (entry, carry) = (time, new CarriedTime());
                int first = next;
                bool carried = false;
                while (next < document.Quantities.Count && document.Quantities[next].FirstToken < sentence.EndToken)
                {
                    if (kinds[next].IsClaim)
                        scene.Figures.Add(document.Quantities[next].FirstToken);
                    next++;
                }

                if (!document.IsRead(sentence))
                    continue;
                places.Enter();
                for (int i = first; i < next; i++)
                {
                    if (!kinds[i].IsClaim)
                        continue;
                    ref readonly Quantity quantity = ref document.Quantities[i];
                    (PartialDate? when, string? whenRule) = TimeOf(document, scene, quantity, carry, kinds[i].Kind, modalities[i].Modality, attributions[i]);
                    (string? place, string? placeRule) = places.Tell(quantity, kinds[i].Kind, modalities[i].Modality, IsBackground(document, sentence, when, attributions[i]), attributions[i].Sources is [{ Organisation: { } body } teller] && body == teller.Name);
                    carried |= (object?)whenRule == CarriedRule;
                    result[i] = (when, whenRule, place, placeRule);
                }

                if (scene.Figures.Count == 0 && scene.Dates.Count > 0 && TimeFinder.OfScene(document, scene) is { } set)
                    carry.Set(scene, set, TimeFinder.IsHeading(document, scene));
                places.Leave();
                carry.Leave(scene, carried);
            }

        return result;
    }

    private static (PartialDate? When, string? Rule) TimeOf(Document document, Scene scene, in Quantity quantity, CarriedTime carry, ClaimKind kind, Modality modality, Attribution attribution)
    {
        string? source = attribution.Sources.Count > 0 ? attribution.Sources[0].Name : null;
        bool amount = quantity.Kind is QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement;

        // "Kapal sepanjang 22 meter itu karam pada Senin": what a thing measures is of no time
        if (quantity.Kind == QuantityKind.Measurement && quantity.EndToken < scene.Sentence.EndToken && CircumstanceWords.This.TryMatch(document.Tokens, quantity.EndToken, scene.Sentence.EndToken, out _, out _))
            return (null, null);

        // "berjarak 5 kilometer dari X": how far a place is from another is of no time
        if (quantity.Kind == QuantityKind.Measurement && PlaceFinder.IsDistance(document, scene, quantity.QualifierToken, quantity.EndToken))
            return (null, null);

        // "2.100 karcis (61 persen), 23 Desember": what stands in brackets has the time of the figure before them
        int before = document.FirstQuantity(quantity.FirstToken) - 1;
        bool inBrackets = before >= 0 && quantity.QualifierToken > scene.Sentence.FirstToken && document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == '(' && document.Quantities[before].FirstToken >= scene.Sentence.FirstToken && quantity.QualifierToken - document.Quantities[before].EndToken <= BracketReach;
        Quantity figure = inBrackets ? document.Quantities[before] : quantity;
        if (scene.Dates.Count > 0 && TimeFinder.Find(document, scene, figure.QualifierToken, figure.EndToken, modality == Modality.Actual && !ModalityWords.Any(document.Tokens, scene.Sentence.FirstToken, scene.Sentence.EndToken, ModalityClass.Ahead)) is { } date)
        {
            // Yesterday in a quotation is the day before the speech, not before the article.
            if (date.IsDeictic && attribution.Said is { HasDay: true } said && document.Published(scene.Sentence) is { HasDay: true } today && scene.QuoteOf(date.FirstToken) >= 0
                && CalendarMath.TryShiftDays(date.Value, said.First.DayNumber - today.First.DayNumber, out PartialDate shifted))
            {
                date = date with { Value = shifted };
            }

            // The weekday of a plan is the next one
            if (modality == Modality.Future && date.Rule == "date.weekday" && document.Published(scene.Sentence) is { HasDay: true } published && date.Value.First < published.First
                && CalendarMath.TryShiftDays(date.Value, DaysOfWeek, out PartialDate coming))
            {
                date = date with { Value = coming };
            }

            // So is its month, where no year stands with it
            if (modality == Modality.Future && date is { Rule: "date.month", Value: { Month: > 0, HasDay: false } } && document.Tokens[date.EndToken - 1].Kind == TokenKind.Word && document.Published(scene.Sentence) is { HasDay: true } now && date.Value.Last < now.First)
                date = date with { Value = PartialDate.OfMonth(date.Value.Year + 1, date.Value.Month) };

            // The month in which somebody spoke is the month of the speech: "April lalu, X melaporkan bahwa"
            if (attribution.Said is { HasDay: false } spoken && spoken == date.Value)
                return (null, null);
            // A time that figures are compared with is left behind with them
            if (TimeFinder.IsComparison(document, scene, date, quantity.QualifierToken))
                carry.PassOver();
            else
                carry.Keep(document, scene, date, amount, IsHarm(kind), IsToll(kind), source);
            return (date.Value, "when.sentence:" + date.Rule);
        }

        return modality is Modality.Denied or Modality.Hypothetical || TimeFinder.IsNorm(document, scene, quantity.QualifierToken) ? (null, null) : carry.Holds(document, scene, amount, IsHarm(kind), IsToll(kind), source) is { } carried ? (carried, CarriedRule) : (null, null);
    }

    private static bool IsHarm(ClaimKind kind) => kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Casualties or ClaimKind.Damage;

    private static bool IsToll(ClaimKind kind) => IsHarm(kind) || kind is ClaimKind.Missing or ClaimKind.Displaced or ClaimKind.Affected or ClaimKind.Rescued or ClaimKind.Cases;

    /// <summary>Whether a figure is of the time before the event that the article is about.</summary>
    internal static bool IsBackground(Document document, in Sentence sentence, PartialDate? when, Attribution attribution)
    {
        if (Speech.TryMatch(document.Tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.Before, out _))
            return true;
        return (when ?? attribution.Said) is { } time && document.Published(sentence) is { } today && time.Last.DayNumber < today.First.DayNumber - BackgroundDays;
    }
}
