namespace ClaimCompare.Language;

/// <summary>A place named in a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Place">The gazetteer's entry, or null for a place known only by the words around it.</param>
internal readonly record struct PlaceMention(int FirstToken, int EndToken, Place? Place)
{
    /// <summary>What the words around it make of it.</summary>
    public PlaceRole Role { get; init; }

    /// <summary>Whether its name begins with a word for a kind of place (<c>Gunung</c>, <c>Desa</c>, <c>RSUD</c>).</summary>
    public bool HasHead { get; init; }

    /// <summary>Whether that word is one for a building or a site, which acts in news as often as it is a place.</summary>
    public bool IsFacility { get; init; }

    /// <summary>The place as the text writes it, told by a byname as it is usually called.</summary>
    public string Told(TokenizedText text) => Place is { IsEpithet: true } known ? known.Name : text.TextOf(FirstToken, EndToken).ToString();
}
