namespace ClaimCompare.Writing.Report;

/// <summary>Breakdowns whose parts do not add up to their whole, with the likely cause.</summary>
internal static class CheckSection
{
    /// <summary>Writes the findings.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        ReportPage.Open(html, texts, "checks");
        html.Raw("<ul class=\"finds\">");
        foreach (ArithmeticCheck check in report.Comparison.Checks)
        {
            html.Raw("<li><p class=\"cf\">").Raw(texts.Fill("check.parts", string.Join(" + ", check.Parts.Select(p => report.Linked(p with { OutOf = null }))), HtmlOutput.Escape(texts.Numbers.WithUnit(check.Sum, check.Whole.Unit)), report.Linked(check.Whole)))
                .Raw(" <span class=\"chip warn\"><span aria-hidden=\"true\">!</span> ").Raw(texts["cause." + WireNames.Of(check.Cause)]).Raw("</span></p><p>").Text(texts.Reason(check.Why))
                .Raw("</p><p class=\"mt\">").Text(report.Outlet(check.Whole)).Raw("</p></li>");
        }

        html.Raw("</ul></section>");
    }
}
