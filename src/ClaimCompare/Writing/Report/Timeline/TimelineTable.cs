using System.Globalization;

namespace ClaimCompare.Writing.Report;

/// <summary>The table that says what a timeline draws: for each mark and source the time, what time it is, the figure and its evidence.</summary>
internal static class TimelineTable
{
    private const int Colours = 6;

    /// <summary>Writes the table.</summary>
    public static void Write(ReportContext report, int g, FigureGroup group, TimelineData data, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        html.Raw("<table class=\"fig\"><caption>").Text(texts.Fill("caption.figures", report.Label(g))).Raw("</caption><thead><tr><th scope=\"col\">").Raw(texts["column.source"])
            .Raw("</th><th scope=\"col\">").Raw(texts["column.time"]).Raw("</th><th scope=\"col\" class=\"r\">").Raw(texts["column.figure"]).Raw("</th></tr></thead><tbody>");
        foreach (TimelineMark mark in data.Marks)
        {
            foreach (int source in mark.Sources)
                Row(report, g, group, data, mark, source, html);
        }

        html.Raw("</tbody></table>");
    }

    /// <summary>A source's letter in its colour.</summary>
    public static string Key(int source) =>
        "<span class=\"ky " + (source < Colours ? "k" + source.ToString(CultureInfo.InvariantCulture) : "km") + "\">" + TimelineData.Letter(source) + "</span>";

    private static void Row(ReportContext report, int g, FigureGroup group, TimelineData data, TimelineMark mark, int source, HtmlOutput html)
    {
        ReportTexts texts = report.Texts;
        List<(int Source, int Claim, string Basis)> claims = mark.Claims.FindAll(c => c.Source == source);
        html.Raw("<tr><th scope=\"row\">").Raw(Key(source)).Raw(" ").Text(data.Sources[source]).Raw("<span class=\"sub\"> → ");
        for (int i = 0; i < claims.Count; i++)
            html.Raw(i == 0 ? string.Empty : ", ").Raw("<a href=\"#c").Raw(ReportContext.Id(g, claims[i].Claim)).Raw("\">").Text(report.Outlet(group.Claims[claims[i].Claim])).Raw("</a>");
        html.Raw("</span></th><td>").Text(mark.Time is { } t ? texts.Dates.Long(t) : texts["chart.untimed"]);
        if (mark.Time is not null)
            html.Raw("<br><span class=\"sub\">").Raw(texts["time." + claims[0].Basis]).Raw("</span>");
        html.Raw("</td><td class=\"r\"><b>").Text(texts.Numbers.Figure(mark.Claim)).Raw("</b>").Raw(Chips.Marks(texts, mark.Claim)).Raw("</td></tr>");
    }
}
