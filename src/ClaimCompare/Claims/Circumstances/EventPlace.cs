using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The place where an article has set its event.</summary>
/// <param name="Name">The place, or null as long as none is named.</param>
/// <param name="IsTopic">Whether the whole article is about it: the title names it too, and it is no wide region.</param>
internal readonly record struct EventPlace(string? Name, bool IsTopic)
{
    private const int Region = 1;
    private const int Regency = 2;
    private const int Spot = 3;
    private const int ShortestWord = 3;

    /// <summary>Whether it is a region, within which the text may name the place itself.</summary>
    public bool IsWide { get; init; }

    /// <summary>How exact it is, from a country up to a spot.</summary>
    public int Rank { get; init; }

    /// <summary>The setting that a place makes.</summary>
    public static EventPlace Of(Document document, in PlaceMention place)
    {
        bool wide = place.Place is { Level: "country" or "province" or "island" or "continent" or "region" };
        return new EventPlace(NameOf(document.Text, place), !wide && IsInTitle(document, place)) { IsWide = wide || place.Place is { Level: "state" }, Rank = RankOf(document.Text, place) };
    }

    /// <summary>
    /// The first place of a text that the title names too, however the text names it, as the title spells it where the text has it in a dateline alone;
    /// else the first that the title tells something to be at, of which the text may say nothing. A country acts in titles more often than it is a place.
    /// </summary>
    public static EventPlace OfTitle(Document document)
    {
        string? title = document.Article.Title;
        if (string.IsNullOrWhiteSpace(title))
            return default;
        EventPlace line = default;
        foreach (PlaceMention place in document.Places)
        {
            if (place.Place is { Level: "continent" or "country" or "capital" } || !IsInTitle(document, place))
                continue;
            if (place.Role != PlaceRole.Dateline)
                return Of(document, place);
            if (line.Name is null && Of(document, place) is { Name: { } name } found)
                line = title.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? found with { Name = title.Substring(at, name.Length) } : found;
        }

        return line.Name is not null ? line : InTitle(title);
    }

    /// <summary>Whether the title names a place, too; of a house or site the first word of its name.</summary>
    public static bool IsInTitle(Document document, in PlaceMention place)
    {
        int first = place.FirstToken;
        if (place.HasHead && place.EndToken - first > 1)
            first++;
        int end = place.IsFacility ? Math.Min(first + 1, place.EndToken) : place.EndToken;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = document.Text.TextOf(document.Tokens[i]);
            if (word.Length > ShortestWord && (document.Article.Title.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)
                || (word.EndsWith("di", StringComparison.Ordinal) && i + 1 < document.Tokens.Length && PlaceWords.Default.Units.TryMatch(document.Tokens, i + 1, document.Tokens.Length, out _, out _) && document.Article.Title.AsSpan().Contains(word[..^2], StringComparison.OrdinalIgnoreCase))))
                return true;
        }

        return false;
    }

    private static EventPlace InTitle(string title)
    {
        using TokenizedText text = Tokenizer.Tokenize(title, [new Paragraph(ParagraphRole.Body, 0, title.Length)]);
        foreach (PlaceMention place in PlaceReader.Read(text))
        {
            if (place.Role != PlaceRole.Introduced)
                continue;

            // "Kebakaran di Ciwulan Tak Kunjung Padam": all words of a title are in capitals, and one that is no name ends it
            int first = place.FirstToken + (place is { HasHead: true, Place: null } ? 1 : 0), end = first;
            while (end < place.EndToken && (place.Place is not null || end == place.FirstToken || text.Tokens[end].Word == 0 || PlaceWords.Default.BehindHead[text.Tokens[end].Word]))
                end++;
            if (end == first)
                continue;
            return new EventPlace(NameOf(text, place with { EndToken = end }), false) { Rank = RankOf(text, place) };
        }

        return default;
    }

    private static int RankOf(TokenizedText text, in PlaceMention place) => place.Place?.Level switch
    {
        "country" or "continent" => 0,
        "province" or "state" or "island" or "region" or "sea" => Region,
        "regency" or "city" or "capital" => Regency,
        _ => text.TextOf(text.Tokens[place.FirstToken]) is "Provinsi" or "Pulau" ? Region : text.TextOf(text.Tokens[place.FirstToken]) is "Kabupaten" or "Kota" ? Regency : Spot,
    };

    private static string NameOf(TokenizedText text, in PlaceMention place) => place.Told(text);
}
