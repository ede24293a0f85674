namespace ClaimCompare.Writing.Report;

/// <summary>The shapes that all timelines of the page use, drawn once around the origin.</summary>
internal static class TimelineGlyphs
{
    /// <summary>The name of a sign's shape; an empty string for those drawn by their own length.</summary>
    public static string Shape(TimelineGlyph glyph) => glyph switch
    {
        TimelineGlyph.Exact => "ge",
        TimelineGlyph.Approximate => "ga",
        TimelineGlyph.Up => "gu",
        TimelineGlyph.Down => "gd",
        TimelineGlyph.Denied => "gx",
        _ => string.Empty,
    };

    /// <summary>The sign as a character, for legends.</summary>
    public static string Sign(TimelineGlyph glyph) => glyph switch
    {
        TimelineGlyph.Exact => "●",
        TimelineGlyph.Approximate => "○",
        TimelineGlyph.Up => "↑",
        TimelineGlyph.Down => "↓",
        TimelineGlyph.Range => "I",
        TimelineGlyph.Vague => "▒",
        _ => "✕",
    };

    /// <summary>The key of a sign's meaning.</summary>
    public static string Key(TimelineGlyph glyph) => "glyph." + WireNames.Of(glyph);

    /// <summary>Writes the shapes.</summary>
    public static void Write(HtmlOutput html) => html.Raw("<svg class=\"shapes\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>")
        .Raw("<circle id=\"ge\" r=\"5\" fill=\"currentColor\"/>")
        .Raw("<circle id=\"ga\" r=\"4.2\" class=\"hollow\" stroke=\"currentColor\" stroke-width=\"2\"/>")
        .Raw("<path id=\"gu\" d=\"M0 0V-22M-4.5-16 0-23 4.5-16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>")
        .Raw("<path id=\"gd\" d=\"M0 0V22M-4.5 16 0 23 4.5 16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>")
        .Raw("<path id=\"gx\" d=\"M-5-5 5 5M-5 5 5-5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\"/>")
        .Raw("</defs></svg>");
}
