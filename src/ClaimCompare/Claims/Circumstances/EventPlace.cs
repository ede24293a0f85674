using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The place where an article has set its event.</summary>
/// <param name="Name">The place, or null as long as none is named.</param>
/// <param name="IsTopic">Whether the whole article is about it: the title names it too, and it is no wide region.</param>
internal readonly record struct EventPlace(string? Name, bool IsTopic)
{
    /// <summary>Whether it is a region, within which the text may name the place itself.</summary>
    public bool IsWide { get; init; }


    /// <summary>The setting that a place makes.</summary>
    public static EventPlace Of(Document document, in PlaceMention place)
    {
        string name = document.Text.TextOf(place.FirstToken, place.EndToken).ToString();
        bool wide = place.Place is { Level: "country" or "province" or "island" or "continent" or "region" };
        return new EventPlace(name, !wide && IsInTitle(document, place)) { IsWide = wide || place.Place is { Level: "state" } };
    }

    /// <summary>The first place of a text that the title names too, however the text names it; null if there is none. A country acts in titles more often than it is a place.</summary>
    public static PlaceMention? OfTitle(Document document)
    {
        if (string.IsNullOrEmpty(document.Article.Title))
            return null;
        foreach (PlaceMention place in document.Places)
        {
            if (place.Place is not { Level: "continent" or "country" or "capital" } && IsInTitle(document, place))
                return place;
        }

        return null;
    }

    /// <summary>The first place that a title tells something to be at, of which the text may say nothing; null if there is none.</summary>
    public static string? InTitle(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        using TokenizedText text = Tokenizer.Tokenize(title, [new Paragraph(ParagraphRole.Body, 0, title.Length)]);
        foreach (PlaceMention place in PlaceReader.Read(text))
        {
            if (place.Role == PlaceRole.Introduced)
                return text.TextOf(place.FirstToken, place.EndToken).ToString();
        }

        return null;
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
