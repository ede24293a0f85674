namespace ClaimCompare.Writing.Report;

/// <summary>The relations of a group that matter, in words that lead to both claims.</summary>
internal static class RelationList
{
    private const int MostOpen = 4, Most = 24;

    /// <summary>What tells most comes first; what only says that two figures agree comes last.</summary>
    private static readonly RelationKind[] Order =
    [
        RelationKind.Conflict, RelationKind.Denies, RelationKind.Slip, RelationKind.PartOfViolation, RelationKind.Undated, RelationKind.Stale,
        RelationKind.DownwardRevision, RelationKind.Update, RelationKind.SameOrigin, RelationKind.Refine, RelationKind.Definition, RelationKind.PartOf, RelationKind.Agree,
    ];

    /// <summary>Writes the relations, or nothing where there are none.</summary>
    public static void Write(ReportContext report, int g, HtmlOutput html)
    {
        List<Relation> relations = Telling(report, g);
        if (relations.Count == 0)
            return;
        ReportTexts texts = report.Texts;
        html.Raw("<div class=\"rel\"><h4>").Raw(texts["h.relations"]).Raw("</h4><ul>");
        foreach (Relation relation in relations.Take(MostOpen))
            Item(report, g, relation, html);
        html.Raw("</ul>");
        if (relations.Count > MostOpen)
        {
            html.Raw("<details><summary>").Raw(texts.Count("more.relations", relations.Count - MostOpen)).Raw("</summary><ul>");
            foreach (Relation relation in relations.Skip(MostOpen))
                Item(report, g, relation, html);
            html.Raw("</ul></details>");
        }

        html.Raw("</div>");
    }

    /// <summary>One relation for each kind and pair of figures: five outlets that repeat two figures tell one story.</summary>
    private static List<Relation> Telling(ReportContext report, int g)
    {
        FigureGroup group = report.Comparison.Groups[g];
        string[] figures = [.. group.Claims.Select(c => report.Texts.Numbers.Figure(c))];
        return [.. group.Relations.Where(r => Array.IndexOf(Order, r.Kind) >= 0 && (uint)r.A < (uint)group.Claims.Count && (uint)r.B < (uint)group.Claims.Count)
            .DistinctBy(r => (r.Kind, string.CompareOrdinal(figures[r.A], figures[r.B]) <= 0 ? (figures[r.A], figures[r.B]) : (figures[r.B], figures[r.A])))
            .OrderBy(r => Array.IndexOf(Order, r.Kind)).ThenBy(r => r.A).ThenBy(r => r.B).Take(Most)];
    }

    private static void Item(ReportContext report, int g, Relation relation, HtmlOutput html)
    {
        FigureGroup group = report.Comparison.Groups[g];
        int a = relation.A, b = relation.B;

        // What moved is told in the order of time
        if (relation.Kind is RelationKind.Update or RelationKind.DownwardRevision && Day(report, group.Claims[a]) > Day(report, group.Claims[b]))
            (a, b) = (b, a);
        html.Raw("<li><b class=\"rk\">").Raw(report.Texts["name." + WireNames.Of(relation.Kind)]).Raw("</b> ")
            .Raw(report.Texts.Fill("relation." + WireNames.Of(relation.Kind), Told(report, g, a), Told(report, g, b))).Raw("</li>");
    }

    private static DateOnly Day(ReportContext report, NumericClaim claim) => report.Time(claim).Time?.Last ?? DateOnly.MinValue;

    private static string Told(ReportContext report, int g, int c)
    {
        NumericClaim claim = report.Comparison.Groups[g].Claims[c];
        return report.FigureLink(g, c) + " (" + HtmlOutput.Escape(report.Source(claim)) + (report.Time(claim).Time is { } time ? ", " + report.Texts.Dates.Long(time) : string.Empty) + ")";
    }
}
