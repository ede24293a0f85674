namespace ClaimCompare.Writing.Report;

/// <summary>Small marks in words: a sign and its meaning beside it, never a colour alone.</summary>
internal static class Chips
{
    /// <summary>The status of a group.</summary>
    public static string Status(ReportTexts texts, GroupStatus status)
    {
        string name = WireNames.Of(status);
        return "<span class=\"st st-" + name + "\"><span class=\"sg\" aria-hidden=\"true\">" + Sign(status) + "</span> " + texts["status." + name] + "</span>";
    }

    /// <summary>Plan, supposition, denial, change and rate; nothing for a plain fact.</summary>
    public static string Marks(ReportTexts texts, NumericClaim claim)
    {
        string marks = claim.Modality == Modality.Actual ? string.Empty : Chip(texts["modality." + WireNames.Of(claim.Modality)], claim.Modality == Modality.Denied ? "✕" : "◇");
        return claim.Measure == Measure.Level ? marks : marks + Chip(texts["measure." + WireNames.Of(claim.Measure)], claim.Measure == Measure.Change ? "Δ" : "÷");
    }

    /// <summary>What the text says of a figure's standing: not final, not confirmed, corrected.</summary>
    public static string Standing(ReportTexts texts, NumericClaim claim) =>
        string.Concat(WireNames.OfFlags(claim.Marks).Select(m => Chip(texts["standing." + m], m == "corrected" ? "↻" : "?")));

    /// <summary>How much stands behind an estimate, and whether it is contested.</summary>
    public static string Grade(ReportTexts texts, Estimate estimate) =>
        texts["grade." + WireNames.Of(estimate.Grade)] + (estimate.IsContested ? Chip(texts["contested"], "≠") : string.Empty);

    private static string Chip(string words, string sign) => " <span class=\"chip\"><span aria-hidden=\"true\">" + sign + "</span> " + words + "</span>";

    private static string Sign(GroupStatus status) => status switch { GroupStatus.Conflict => "≠", GroupStatus.Update => "↗", GroupStatus.Agree => "=", _ => "·" };
}
