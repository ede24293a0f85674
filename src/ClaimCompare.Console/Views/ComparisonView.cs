using System.Globalization;
using ClaimCompare.ConsoleProgram.Commands;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>A comparison at a glance: the quantities, then the claims of each with their evidence and the reasons.</summary>
internal static class ComparisonView
{
    private const int TableWidth = 90, MaxClaims = 12, MaxRelations = 8;

    /// <summary>Shows all quantities.</summary>
    public static void Show(Terminal terminal, Comparison comparison, Texts texts)
    {
        IAnsiConsole console = terminal.Console;
        console.WriteLine(Summary(comparison, texts));
        console.WriteLine();
        EventsView.Show(console, comparison, texts);
        Dictionary<string, Article> byId = comparison.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        bool any = false;
        foreach ((int e, int[] groups) in EventsView.Parts(comparison))
        {
            if (e >= 0)
                console.MarkupLine(EventsView.Heading(comparison, e));
            if (terminal.Width >= TableWidth)
                ShowTable(console, comparison, groups, texts);
            else
                ShowLines(console, comparison, groups, texts);

            // One claim alone shows nothing that its row did not
            foreach (int g in groups.Where(g => comparison.Groups[g].Claims.Count > 1 || comparison.Groups.Count == 1))
            {
                any = true;
                console.WriteLine();
                console.Write(GroupTree(terminal, comparison.Groups[g], g, byId, texts));
            }

            if (e >= 0)
                console.WriteLine();
        }

        if (comparison.Links.Count > 0)
            console.WriteLine();
        foreach (Relation link in comparison.Links)
            console.WriteLine(SafeText.Clean(link.Why.In(texts.Language)));
        FindingsView.Show(console, comparison, texts);
        if (!any)
            return;
        console.WriteLine();
        console.MarkupLine(EvidenceText.Legend(texts, terminal.IsPlain) + " · " + SafeText.Markup(texts["compare.more"]));
    }

    /// <summary>How much there is, in a line.</summary>
    public static string Summary(Comparison comparison, Texts texts) =>
        texts["summary", comparison.Articles.Count, comparison.Groups.Sum(g => g.Claims.Count), comparison.Groups.Count, comparison.Groups.Count(g => g.Status == GroupStatus.Conflict)];

    private static void ShowTable(IAnsiConsole console, Comparison comparison, int[] groups, Texts texts)
    {
        Table table = new Table().AddColumn(new TableColumn("#").RightAligned());
        foreach (string column in new[] { "quantity", "status", "low", "best", "high", "origins", "claims", "grade" })
            table.AddColumn(texts["column." + column]);
        foreach (int i in groups)
        {
            FigureGroup g = comparison.Groups[i];
            table.AddRow(Number(i + 1), SafeText.Markup(g.Label), StatusText.Of(g.Status, texts), Evidence.Value(g.Estimate.Low, texts), Best(g, texts), Evidence.Value(g.Estimate.High, texts), Evidence.Value(g.Estimate.Origins, texts), Evidence.Value(g.Claims.Count, texts), StatusText.Grade(g.Estimate));
        }

        console.Write(table);
        if (groups.Any(i => comparison.Groups[i].Estimate.IsContested))
            console.WriteLine("≠ " + texts["contested"]);
    }

    private static void ShowLines(IAnsiConsole console, Comparison comparison, int[] groups, Texts texts)
    {
        foreach (int i in groups)
        {
            FigureGroup g = comparison.Groups[i];
            console.MarkupLine("[bold]" + Number(i + 1) + ". " + SafeText.Markup(g.Label) + "[/]");
            console.Write(new Padder(new Markup(StatusText.Of(g.Status, texts) + " · " + Range(g, texts)), new Padding(3, 0, 0, 0)));
        }
    }

    /// <summary>Low, best and high with their names, and how many stand behind.</summary>
    public static string Range(FigureGroup group, Texts texts) => SafeText.Markup(string.Join(" · ",
        texts["column.low"] + " " + Evidence.Value(group.Estimate.Low, texts),
        texts["column.best"] + " " + Best(group, texts),
        texts["column.high"] + " " + Evidence.Value(group.Estimate.High, texts),
        texts["column.origins"] + " " + Evidence.Value(group.Estimate.Origins, texts),
        texts["column.claims"] + " " + Evidence.Value(group.Claims.Count, texts),
        texts["column.grade"] + " " + StatusText.Grade(group.Estimate) + (group.Estimate.IsContested ? " (" + texts["contested"] + ")" : string.Empty)));

    private static Tree GroupTree(Terminal terminal, FigureGroup group, int index, Dictionary<string, Article> byId, Texts texts)
    {
        var tree = new Tree("[bold]" + Number(index + 1) + ". " + SafeText.Markup(group.Label) + "[/]: " + StatusText.Of(group.Status, texts));
        foreach (NumericClaim c in group.Claims.Take(MaxClaims))
        {
            Article? article = byId.GetValueOrDefault(c.ArticleId);
            string date = (c.When ?? c.Attribution.Said ?? c.Published ?? article?.Date)?.ToString() ?? "–";
            tree.AddNode("[bold]" + SafeText.Markup(Evidence.Figure(c, texts)) + "[/]" + SafeText.Markup(Evidence.Marks(c, texts) + " · " + Evidence.Chain(c, article, texts) + " · " + date))
                .AddNode(EvidenceText.Of(article, c, terminal.IsPlain, Math.Max(terminal.Width, 60)));
        }

        if (group.Claims.Count > MaxClaims)
            tree.AddNode(SafeText.Markup(texts["compare.others", group.Claims.Count - MaxClaims, index + 1]));
        FindingsView.AddDecisions(tree, group, texts);
        TreeNode why = tree.AddNode(texts["why"]);
        foreach (Reason reason in group.Why)
            why.AddNode(SafeText.Markup(reason.In(texts.Language)));
        Relation[] telling = [.. group.Relations.Where(r => r.Kind is not (RelationKind.SameOrigin or RelationKind.Agree)).Take(MaxRelations)];
        if (telling.Length > 0)
        {
            TreeNode relations = tree.AddNode(texts["relations"]);
            foreach (Relation relation in telling)
                relations.AddNode(SafeText.Markup(relation.Why.In(texts.Language)));
        }

        return tree;
    }

    private static string Best(FigureGroup group, Texts texts) => group.Estimate.Best is { } best ? Evidence.Value(best, texts) : "–";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
