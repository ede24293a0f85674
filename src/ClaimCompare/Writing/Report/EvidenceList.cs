namespace ClaimCompare.Writing.Report;

/// <summary>The evidence of a quantity: every claim with its figure, chain, sentence and time.</summary>
internal static class EvidenceList
{
    private const int MostOpen = 6;

    /// <summary>Writes the claims of a group in their order; those beyond the first stand in a part to open.</summary>
    public static void Write(ReportContext report, int g, HtmlOutput html)
    {
        int count = report.Comparison.Groups[g].Claims.Count, open = count <= MostOpen + 2 ? count : MostOpen;
        html.Raw("<div class=\"ev\"><h4>").Raw(report.Texts["h.evidence"]).Raw("</h4><ol>");
        for (int c = 0; c < open; c++)
            Item(report, g, c, html);
        html.Raw("</ol>");
        if (count > open)
        {
            html.Raw("<details><summary>").Raw(report.Texts.Count("more.claims", count - open)).Raw("</summary><ol start=\"").Raw(open + 1).Raw("\">");
            for (int c = open; c < count; c++)
                Item(report, g, c, html);
            html.Raw("</ol></details>");
        }

        html.Raw("</div>");
    }

    /// <summary>Writes what is known of one claim.</summary>
    public static void Claim(ReportContext report, int g, int c, HtmlOutput html)
    {
        NumericClaim claim = report.Comparison.Groups[g].Claims[c];
        ReportTexts texts = report.Texts;
        html.Raw("<p class=\"cf\"><b>").Text(texts.Numbers.Figure(claim)).Raw("</b>").Raw(Chips.Marks(texts, claim)).Raw(Chips.Standing(texts, claim)).Raw("</p><p class=\"ch\">");
        Chain(report, claim, html);
        html.Raw("</p>");
        EvidenceText? evidence = EvidenceText.Of(claim, report.Article(claim));
        if (evidence is not null)
            evidence.Write(html);
        html.Raw("<p class=\"mt\">");
        Circumstances(report, claim, evidence, html);
        if (evidence is not null && claim.In == ClaimLocation.Text)
            html.Raw(" · <a href=\"#t").Raw(ReportContext.Id(g, c)).Raw("\">").Raw(texts["in-article"]).Raw("</a>");
        else if (evidence is null)
            html.Raw(" · ").Raw(texts["no-article"]);
        html.Raw("</p>");
    }

    private static void Item(ReportContext report, int g, int c, HtmlOutput html)
    {
        html.Raw("<li id=\"c").Raw(ReportContext.Id(g, c)).Raw("\">");
        Claim(report, g, c, html);
        html.Raw("</li>");
    }

    /// <summary>Source → who passed it on → outlet.</summary>
    private static void Chain(ReportContext report, NumericClaim claim, HtmlOutput html)
    {
        if (claim.Attribution.Sources.Count == 0)
        {
            html.Text(report.Source(claim));
            return;
        }

        html.Raw("<b>").Text(report.Source(claim, withBody: true)).Raw("</b>");
        foreach (string via in claim.Attribution.Via)
            html.Raw(" → ").Text(via);
        html.Raw(" → ").Text(report.Outlet(claim));
    }

    private static void Circumstances(ReportContext report, NumericClaim claim, EvidenceText? evidence, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        (PartialDate? time, string basis) = report.Time(claim);
        html.Text(time is { } t ? texts.Dates.Long(t) + " (" + texts["time." + basis] + ")" : texts["chart.untimed"]);
        if (basis != "published" && report.Article(claim)?.Date is { } published)
            html.Raw(" · ").Raw(texts.Fill("published.on", texts.Dates.Long(published.HasTime ? PartialDate.OfDay(published.First) : published)));
        if (!string.IsNullOrWhiteSpace(claim.Place))
            html.Raw(" · ").Text(claim.Place);
        if (claim.ChangedFrom is { } before)
            html.Raw(" · ").Text(texts.Fill("changed-from", texts.Numbers.WithUnit(before, claim.Unit)));
        if (claim.Population != PopulationGroups.None)
            html.Raw(" · ").Raw(string.Join(", ", WireNames.OfFlags(claim.Population).Select(p => texts["population." + p])));
        if (!string.IsNullOrWhiteSpace(claim.Side))
            html.Raw(" · ").Text(texts.Fill("side", claim.Side));
        if (claim.Event is { } other)
            html.Raw(" · ").Text(texts.Fill("other-event", string.Join(", ", new[] { other.Name ?? texts["other-event.unnamed"], other.When is { } when ? texts.Dates.Long(when) : null }.OfType<string>())));
        if (evidence?.CueElsewhere is { } cue)
            html.Raw(" · ").Raw(texts.Fill("cue.elsewhere", HtmlOutput.Escape(cue)));
    }
}
