namespace ClaimCompare.Writing.Report;

/// <summary>Moves marks aside that would cover each other, and finds a place for their labels at which nothing overlaps at any width.</summary>
internal sealed class LabelPlacement
{
    private const double CharacterWidth = 7.4, TextHeight = 14;
    private const int Dodge = 13, MostDodges = 3, MostLetters = 3;
    private readonly List<Box> _taken = [];
    private readonly double _height;

    /// <param name="axis">Boxes of the axis' own words.</param>
    /// <param name="height">The height of the drawing.</param>
    public LabelPlacement(IEnumerable<Box> axis, double height)
    {
        _taken.AddRange(axis);
        _height = height;
    }

    /// <summary>Moves marks aside that would cover each other: a little to both sides, in turn.</summary>
    public void Spread(IEnumerable<TimelineMark> marks)
    {
        foreach (TimelineMark mark in marks)
        {
            for (int i = 0; i <= 2 * MostDodges; i++)
            {
                mark.Aside = i == 2 * MostDodges ? 0 : (i + 1) / 2 * Dodge * (i % 2 == 0 ? -1 : 1);
                if (IsFree(mark.Box))
                    break;
            }

            _taken.Add(mark.Box);
        }
    }

    /// <summary>Where a mark's label goes: offset and anchor of its text, or null where there is no room for it.</summary>
    public (string Text, double Dx, double Y, string Anchor)? Find(TimelineMark mark, ReportTexts texts)
    {
        string[] letters = [.. mark.Sources.Select(TimelineData.Letter)];
        string key = letters.Length <= MostLetters ? string.Join('·', letters) : letters[0] + "+" + (letters.Length - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string figure = texts.Numbers.Figure(mark.Claim, brief: true);
        return Fit(mark, key + " " + figure) ?? Fit(mark, key);
    }

    private (string Text, double Dx, double Y, string Anchor)? Fit(TimelineMark mark, string text)
    {
        double width = text.Length * CharacterWidth, gap = mark.Glyph == TimelineGlyph.Vague ? 11 : 9, above = mark.Box.Top - 4, below = mark.Box.Bottom + TextHeight - 2;
        ReadOnlySpan<(double Dx, double Y, string Anchor)> places =
        [
            (gap, mark.Y + 4, "start"), (-gap, mark.Y + 4, "end"), (0, above, "middle"), (0, below, "middle"), (gap - 4, above, "start"), (4 - gap, above, "end"),
            (gap - 4, below, "start"), (4 - gap, below, "end"),
        ];
        foreach ((double dx, double y, string anchor) in places)
        {
            double x = Box.Pixels(mark.X) + mark.Aside + dx, left = anchor == "start" ? x : anchor == "end" ? x - width : x - (width / 2);
            var box = new Box(mark.X, left, left + width, y - TextHeight + 3, y + 3);
            if (!box.IsInside(_height) || !IsFree(box))
                continue;
            _taken.Add(box);
            return (text, mark.Aside + dx, y, anchor);
        }

        return null;
    }

    private bool IsFree(Box box) => _taken.TrueForAll(t => t.IsApartFrom(box));
}
