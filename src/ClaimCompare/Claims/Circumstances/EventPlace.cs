using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The place where an article has set its event.</summary>
/// <param name="Name">The place, or null as long as none is named.</param>
/// <param name="IsTopic">Whether the whole article is about it: the title names it too, and it is no wide region.</param>
internal readonly record struct EventPlace(string? Name, bool IsTopic)
{
    private const int Opening = 4;

    /// <summary>The setting that a place makes.</summary>
    public static EventPlace Of(Document document, in PlaceMention place)
    {
        string name = document.Text.TextOf(place.FirstToken, place.EndToken).ToString();
        bool wide = place.Place is { Level: "country" or "province" or "island" or "continent" or "region" };
        return new EventPlace(name, !wide && IsInTitle(document, place));
    }

    /// <summary>The first place of an article's opening that its title names too, and most exactly: what the article is about. Null if there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ofBodies">Whether a place will do that the opening names only in names of bodies (<c>Dinas Kesehatan Jambi</c>).</param>
    public static PlaceMention? OfTitle(Document document, bool ofBodies)
    {
        if (string.IsNullOrEmpty(document.Article.Title) || document.Sentences.Length == 0)
            return null;
        int end = document.Sentences[Math.Min(Opening, document.Sentences.Length) - 1].EndToken;
        PlaceMention? wide = null;
        for (int i = 0; i < document.Places.Count && document.Places[i].FirstToken < end; i++)
        {
            PlaceMention place = document.Places[i];
            bool told = ofBodies ? place.Role == PlaceRole.Body : PlaceFinder.IsScene(place) && place.Role is PlaceRole.Introduced or PlaceRole.Bare;
            if (!told || !IsInTitle(document, place))
                continue;
            if (place.Place is not { Level: "country" or "continent" })
                return place;
            wide ??= place;
        }

        return wide;
    }

    private static bool IsInTitle(Document document, in PlaceMention place)
    {
        int first = place.FirstToken;
        if (place.HasHead && place.EndToken - first > 1)
            first++;
        for (int i = first; i < place.EndToken; i++)
        {
            ReadOnlySpan<char> word = document.Text.TextOf(document.Tokens[i]);
            if (word.Length > 3 && document.Article.Title.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
