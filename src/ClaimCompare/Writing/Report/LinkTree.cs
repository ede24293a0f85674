namespace ClaimCompare.Writing.Report;

/// <summary>Wholes with their parts as a tree, sums that are exact, and quantities that are counted in other ways.</summary>
internal static class LinkTree
{
    private const int MostOpen = 10, Deepest = 6, MostParts = 12;

    /// <summary>Writes the links between groups.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportPage.Open(html, report.Texts, "links");
        int count = report.Comparison.Groups.Count;
        Relation[] links = [.. report.Comparison.Links.Where(l => (uint)l.A < (uint)count && (uint)l.B < (uint)count && l.A != l.B)];
        Relation[] parts = [.. links.Where(l => l.Kind is RelationKind.PartOf or RelationKind.PartOfViolation)];
        if (parts.Length > 0)
            Trees(report, parts, html);
        Relation[] others = [.. links.Where(l => l.Kind is not (RelationKind.PartOf or RelationKind.PartOfViolation))];
        if (others.Length > 0)
        {
            html.Raw("<h3>").Raw(report.Texts["tree.definitions"]).Raw("</h3><ul class=\"defs\">");
            foreach (Relation link in others)
                html.Raw("<li>").Raw(report.Texts.Fill("relation." + WireNames.Of(link.Kind), Told(report, link.A), Told(report, link.B))).Raw("</li>");
            html.Raw("</ul>");
        }

        html.Raw("</section>");
    }

    private static void Trees(ReportContext report, Relation[] links, HtmlOutput html)
    {
        var tree = new PartTree(links);
        html.Raw("<ul class=\"tree\">");
        foreach (int root in tree.Roots.Take(MostOpen))
            Node(report, tree, root, null, 0, html);
        html.Raw("</ul>");
        if (tree.Roots.Count <= MostOpen)
            return;
        html.Raw("<details><summary>").Raw(report.Texts.Count("more.groups", tree.Roots.Count - MostOpen)).Raw("</summary><ul class=\"tree\">");
        foreach (int root in tree.Roots.Skip(MostOpen))
            Node(report, tree, root, null, 0, html);
        html.Raw("</ul></details>");
    }

    private static void Node(ReportContext report, PartTree tree, int g, RelationKind? kind, int depth, HtmlOutput html)
    {
        html.Raw("<li>").Raw(Told(report, g));
        if (kind == RelationKind.PartOfViolation)
            html.Raw(" <span class=\"chip warn\"><span aria-hidden=\"true\">!</span> ").Raw(report.Texts["tree.violation"]).Raw("</span>");
        IReadOnlyList<(int Part, RelationKind Kind)> parts = tree.PartsOf(g);

        // A quantity that is part of several is opened once
        if (parts.Count > 0 && depth < Deepest && tree.Visit(g))
        {
            if (Sum(report, g, parts) is { } sum)
                html.Raw("<p class=\"sum\">").Raw(sum).Raw("</p>");
            html.Raw("<ul>");
            foreach ((int part, RelationKind partKind) in parts)
                Node(report, tree, part, partKind, depth + 1, html);
            html.Raw("</ul>");
        }

        html.Raw("</li>");
    }

    /// <summary>Two or three parts that make up the whole to the unit, or null.</summary>
    private static string? Sum(ReportContext report, int whole, IReadOnlyList<(int Part, RelationKind Kind)> parts)
    {
        if (report.Comparison.Groups[whole].Estimate.Best is not { } total)
            return null;
        string? unit = report.Comparison.Groups[whole].Unit;
        decimal[] values = [.. parts.Take(MostParts).Select(p => report.Comparison.Groups[p.Part]).Where(g => g.Unit == unit).Select(g => g.Estimate.Best).OfType<decimal>().Where(v => v > 0 && v < total)];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                decimal rest = total - values[i] - values[j];
                if (rest == 0)
                    return Told(values[i], values[j]);
                int third = Array.IndexOf(values, rest, j + 1);
                if (third > 0)
                    return Told(values[i], values[j], rest);
            }
        }

        return null;

        string Told(params decimal[] addends) => report.Texts.Fill("tree.sum",
            HtmlOutput.Escape(string.Join(" + ", addends.Select(a => report.Texts.Numbers.WithUnit(a, unit)))), HtmlOutput.Escape(report.Texts.Numbers.WithUnit(total, unit)));
    }

    private static string Told(ReportContext report, int g)
    {
        FigureGroup group = report.Comparison.Groups[g];
        string figure = group.Estimate.Best is { } best ? report.Texts.Numbers.WithUnit(best, group.Unit) : report.Texts.Numbers.Interval(group.Estimate.Low, group.Estimate.High, group.Unit);
        return report.GroupLink(g) + " <b>" + HtmlOutput.Escape(figure) + "</b>";
    }
}
