namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>How a claim is shown to people.</summary>
internal static class Evidence
{
    /// <summary>The figure with its qualifier's sign and the whole it is a part of.</summary>
    public static string Figure(NumericClaim claim)
    {
        string sign = claim.Qualifier switch
        {
            Qualifier.Approx => "± ",
            Qualifier.MoreThan => "> ",
            Qualifier.AtLeast => "≥ ",
            Qualifier.LessThan or Qualifier.Almost => "< ",
            Qualifier.AtMost => "≤ ",
            _ => string.Empty,
        };
        return sign + claim.Number + (claim.OutOf is { } whole ? " / " + Reasons.Show(whole) : string.Empty);
    }

    /// <summary>Source → relayers → outlet.</summary>
    public static string Chain(NumericClaim claim, Article? article, Texts texts)
    {
        string source = claim.Attribution.Sources.Count == 0 ? texts["narrator"] : string.Join(" + ", claim.Attribution.Sources.Select(s => s.Organisation is { } o && o != s.Name ? s.Name + " (" + o + ")" : s.Name));
        IEnumerable<string> chain = [source, .. claim.Attribution.Via, .. article?.Outlet is { } outlet ? [outlet] : Array.Empty<string>()];
        return string.Join(" → ", chain);
    }

    /// <summary>A value for people; an ellipsis where an end is open.</summary>
    public static string Value(decimal? value) => value is { } v ? Reasons.Show(v) : "…";
}
