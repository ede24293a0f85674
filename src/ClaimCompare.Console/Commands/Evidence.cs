using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary>How a claim is shown to people.</summary>
internal static class Evidence
{
    /// <summary>The figure as it stands, with its qualifier's sign and the whole it is a part of.</summary>
    public static string Figure(NumericClaim claim, Texts texts)
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
        return sign + claim.Number + (claim.OutOf is { } whole ? " / " + Reasons.Show(whole, texts.Language) : string.Empty);
    }

    /// <summary>Source → relayers → outlet.</summary>
    public static string Chain(NumericClaim claim, Article? article, Texts texts)
    {
        string source = claim.Attribution.Sources.Count == 0 ? texts["narrator"] : string.Join(" + ", claim.Attribution.Sources.Select(s => s.Organisation is { } o && o != s.Name ? s.Name + " (" + o + ")" : s.Name));
        IEnumerable<string> chain = [source, .. claim.Attribution.Via, .. article?.Outlet is { } outlet ? [outlet] : Array.Empty<string>()];
        return string.Join(" → ", chain);
    }

    /// <summary>A value as the language of the user writes it; an ellipsis where an end is open.</summary>
    public static string Value(decimal? value, Texts texts) => value is { } v ? Reasons.Show(v, texts.Language) : "…";

    /// <summary>In brackets what is no plain fact or is not settled: plan, supposition, denial; provisional, unverified, corrected. Empty where there is nothing.</summary>
    public static string Marks(NumericClaim claim, Texts texts)
    {
        IEnumerable<string> marks = [.. claim.Modality == Modality.Actual ? Array.Empty<string>() : [texts["modality." + WireNames.Of(claim.Modality)]], .. WireNames.OfFlags(claim.Marks).Select(m => texts["standing." + m]),
            .. claim.ChangedFrom is { } before ? [texts["changed-from", Value(before, texts)]] : Array.Empty<string>(),
            .. claim.Event is { } other ? [texts["other-event", string.Join(' ', new[] { other.Name, other.When?.ToString() }.OfType<string>())]] : Array.Empty<string>()];
        string all = string.Join(", ", marks);
        return all.Length == 0 ? string.Empty : " (" + all + ")";
    }
}
