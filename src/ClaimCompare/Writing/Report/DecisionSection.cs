namespace ClaimCompare.Writing.Report;

/// <summary>What people decided, beside what the program would say by itself.</summary>
internal static class DecisionSection
{
    /// <summary>Writes all decisions with what became of them, and the claims that were rejected.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportPage.Open(html, texts, "decisions");
        html.Raw("<ul class=\"finds\">");
        foreach (DecisionOutcome outcome in report.Comparison.Decisions)
        {
            html.Raw("<li><p>");
            Told(texts, outcome.Decision, html);
            if (outcome.Code is { } code)
                html.Raw(" <span class=\"chip warn\"><span aria-hidden=\"true\">!</span> ").Text(texts.Fill("decision.lost", code)).Raw("</span></p><p class=\"mt\">").Text(texts.Reason(outcome.Why));
            else if (outcome.Group is { } g && (uint)g < (uint)report.Comparison.Groups.Count)
                html.Raw(" → ").Raw(report.GroupLink(g));
            html.Raw("</p></li>");
        }

        html.Raw("</ul>");
        if (report.Comparison.Rejected.Count > 0)
            Rejected(report, html);
        html.Raw("</section>");
    }

    /// <summary>Writes the decisions that shaped a group and the groups that the program would make instead; nothing where the program alone decided.</summary>
    public static void OfGroup(ReportContext report, FigureGroup group, HtmlOutput html)
    {
        if (group.Decisions.Count == 0)
            return;
        ReportTexts texts = report.Texts;
        html.Raw("<div class=\"why\"><h4>").Raw(texts["decided"]).Raw("</h4><ul class=\"defs\">");
        foreach (Decision decision in group.Decisions)
        {
            html.Raw("<li>");
            Told(texts, decision, html);
            html.Raw("</li>");
        }

        html.Raw("</ul>");
        if (group.Program.Count > 0)
        {
            html.Raw("<h4 class=\"ps\">").Raw(texts["program.says"]).Raw("</h4><ul class=\"defs\">");
            foreach (ProgramGroup program in group.Program)
                html.Raw("<li>").Raw(Chips.Status(texts, program.Status)).Raw(" <span lang=\"id\">").Text(program.Label).Raw("</span>: ").Text(Shown(texts, program.Estimate, group.Unit)).Raw(" <span class=\"sub\">")
                    .Raw(texts.Count("count.claims", program.Claims.Count)).Raw(", ").Raw(texts.Count("count.origins", program.Estimate.Origins)).Raw("</span></li>");
            html.Raw("</ul>");
        }

        html.Raw("</div>");
    }

    /// <summary>What was decided, by whom, why and when.</summary>
    private static void Told(ReportTexts texts, Decision decision, HtmlOutput html)
    {
        html.Raw("<b class=\"rk\">").Raw(texts["decision." + WireNames.Of(decision.Kind)]).Raw("</b> ");
        if (decision.Label is { } label)
            html.Raw("“").Text(label).Raw("” ");
        html.Text(texts.Fill("decision.by", decision.Who, decision.Why));
        if (!string.IsNullOrWhiteSpace(decision.When))
            html.Raw(" (").Text(texts.Dates.Localise(decision.When)).Raw(")");
    }

    private static string Shown(ReportTexts texts, Estimate e, string? unit)
    {
        string range = texts.Numbers.Interval(e.Low, e.High, unit);
        return e.Best is not { } best ? range : e.Low == e.High ? texts.Numbers.WithUnit(best, unit) : texts.Numbers.WithUnit(best, unit) + " (" + range + ")";
    }

    private static void Rejected(ReportContext report, HtmlOutput html)
    {
        html.Raw("<h3>").Raw(report.Texts["rejected"]).Raw("</h3><ul class=\"finds\">");
        foreach (NumericClaim claim in report.Comparison.Rejected)
        {
            html.Raw("<li><p class=\"cf\"><b>").Text(report.Texts.Numbers.Figure(claim)).Raw("</b></p>");
            EvidenceText.Of(claim, report.Article(claim))?.Write(html);
            html.Raw("<p class=\"mt\">").Text(report.Outlet(claim)).Raw("</p></li>");
        }

        html.Raw("</ul>");
    }
}
