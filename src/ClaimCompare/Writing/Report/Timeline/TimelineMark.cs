namespace ClaimCompare.Writing.Report;

/// <summary>One mark of a timeline: all claims of one figure at one time, with where it stands in the drawing.</summary>
internal sealed class TimelineMark
{
    /// <summary>A claim that has the mark's figure, time and bounds.</summary>
    public required NumericClaim Claim { get; init; }

    /// <summary>The time, or null.</summary>
    public required PartialDate? Time { get; init; }

    /// <summary>The last day that the time can mean: a month that is not over ends with the publication.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>The claims with the source that says them and what time theirs is.</summary>
    public List<(int Source, int Claim, string Basis)> Claims { get; } = [];

    /// <summary>The numbers of the sources, in order, each once.</summary>
    public IEnumerable<int> Sources => Claims.Select(c => c.Source).Distinct().Order();

    /// <summary>The sort of sign it is drawn with.</summary>
    public TimelineGlyph Glyph => Claim switch
    {
        { Modality: Modality.Denied } => TimelineGlyph.Denied,
        { Qualifier: Qualifier.Vague, Low: not null, High: not null } => TimelineGlyph.Vague,
        { Qualifier: Qualifier.MoreThan or Qualifier.AtLeast } => TimelineGlyph.Up,
        { Qualifier: Qualifier.LessThan or Qualifier.AtMost or Qualifier.Almost } => TimelineGlyph.Down,
        { Value: null, Low: not null, High: null } => TimelineGlyph.Up,
        { Value: null, Low: null } => TimelineGlyph.Down,
        { Value: null } => TimelineGlyph.Range,
        { Qualifier: Qualifier.Approx } => TimelineGlyph.Approximate,
        _ => TimelineGlyph.Exact,
    };

    /// <summary>Whether it has a figure to draw.</summary>
    public bool HasFigure => Claim.Value is not null || Claim.Low is not null || Claim.High is not null;

    /// <summary>The number it stands at.</summary>
    public decimal Point => Claim.Value ?? (Glyph == TimelineGlyph.Up ? Claim.Low : Glyph == TimelineGlyph.Down ? Claim.High : Claim.Low is { } low && Claim.High is { } high ? (low / 2) + (high / 2) : Claim.Low ?? Claim.High) ?? 0;

    /// <summary>The lowest number to draw.</summary>
    public decimal Lowest => Glyph is TimelineGlyph.Range or TimelineGlyph.Vague ? Claim.Low ?? Point : Point;

    /// <summary>The highest number to draw.</summary>
    public decimal Highest => Glyph is TimelineGlyph.Range or TimelineGlyph.Vague ? Claim.High ?? Point : Point;

    /// <summary>Where its time stands, in percent of the drawing's width.</summary>
    public double X { get; set; }

    /// <summary>Where the interval of its time begins, in percent; equal to <see cref="XEnd"/> where the time is known to the day.</summary>
    public double XStart { get; set; }

    /// <summary>Where the interval of its time ends, in percent.</summary>
    public double XEnd { get; set; }

    /// <summary>How far it is moved aside from its time so that it covers no other mark, in pixels.</summary>
    public int Aside { get; set; }

    /// <summary>Where its number stands, in pixels from above.</summary>
    public double Y { get; set; }

    /// <summary>Where its lowest number stands.</summary>
    public double YLow { get; set; }

    /// <summary>Where its highest number stands.</summary>
    public double YHigh { get; set; }

    /// <summary>Its box in the narrowest drawing.</summary>
    public Box Box => Box.Of(X, Aside, Glyph == TimelineGlyph.Vague ? 8 : 6, Math.Min(YHigh, Y) - (Glyph == TimelineGlyph.Up ? ArrowLength : 6), Math.Max(YLow, Y) + (Glyph == TimelineGlyph.Down ? ArrowLength : 6));

    /// <summary>The length of an arrow, in pixels.</summary>
    public const int ArrowLength = 24;
}
