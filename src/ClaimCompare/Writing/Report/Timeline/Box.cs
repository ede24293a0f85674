namespace ClaimCompare.Writing.Report;

/// <summary>A box in the narrowest drawing, with the place that it moves with when the drawing gets wider.</summary>
/// <remarks>
/// Places are percentages of the width, offsets are pixels: two boxes side by side stay apart at any width if the one on the left also has the place on
/// the left. Boxes above each other always stay apart.
/// </remarks>
/// <param name="Anchor">The place, in percent.</param>
/// <param name="Left">The left edge at <see cref="Width"/> pixels.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Bottom">The lower edge.</param>
internal readonly record struct Box(double Anchor, double Left, double Right, double Top, double Bottom)
{
    /// <summary>The width of the narrowest drawing, in pixels: a screen of 360 without its margins.</summary>
    public const double Width = 312;

    /// <summary>The space that the numbers of the vertical axis take, in pixels.</summary>
    public const double Gutter = 52;

    /// <summary>The last percentage that a mark may stand at: gutter and mark fit in the narrowest drawing.</summary>
    public const double LastPlace = 76;

    /// <summary>The box around a place.</summary>
    public static Box Of(double place, double aside, double half, double top, double bottom)
    {
        double x = Pixels(place) + aside;
        return new Box(place, x - half, x + half, top, bottom);
    }

    /// <summary>Where a place stands in the narrowest drawing.</summary>
    public static double Pixels(double place) => Gutter + (place / 100 * Width);

    /// <summary>Whether the boxes keep apart at every width.</summary>
    public bool IsApartFrom(in Box other) =>
        Bottom <= other.Top || other.Bottom <= Top || (Right <= other.Left && Anchor <= other.Anchor) || (other.Right <= Left && other.Anchor <= Anchor);

    /// <summary>Whether the box lies within the narrowest drawing.</summary>
    public bool IsInside(double height) => Left >= 0 && Right <= Width && Top >= 0 && Bottom <= height;
}
