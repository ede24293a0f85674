using System.Globalization;
using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>One quantity in full, as a tree: every claim with its chain and evidence, every relation, the parts and wholes, the reasons.</summary>
internal static class GroupView
{
    /// <summary>Shows the quantity.</summary>
    public static void Show(Terminal terminal, Comparison comparison, int index, Texts texts)
    {
        FigureGroup group = comparison.Groups[index];
        Dictionary<string, Article> byId = comparison.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var tree = new Tree("[bold]" + Number(index) + ". " + SafeText.Markup(group.Label) + "[/]: " + StatusText.Of(group.Status, texts));
        tree.AddNode(ComparisonView.Range(group, texts));
        TreeNode claims = tree.AddNode(SafeText.Markup(texts["column.claims"]));
        for (int i = 0; i < group.Claims.Count; i++)
            AddClaim(claims, terminal, group.Claims[i], i, byId, texts);
        AddRelations(tree, group, texts);
        AddLinks(tree, comparison, index, texts);
        FindingsView.AddCurve(tree, group, texts);
        FindingsView.AddDecisions(tree, group, texts);
        TreeNode why = tree.AddNode(texts["why"]);
        foreach (Reason reason in group.Why)
            why.AddNode(SafeText.Markup(reason.In(texts.Language)));
        terminal.Console.Write(tree);
        terminal.Console.MarkupLine(EvidenceText.Legend(texts, terminal.IsPlain));
    }

    private static void AddClaim(TreeNode claims, Terminal terminal, NumericClaim claim, int index, Dictionary<string, Article> byId, Texts texts)
    {
        Article? article = byId.GetValueOrDefault(claim.ArticleId);
        TreeNode node = claims.AddNode(Number(index) + ". [bold]" + SafeText.Markup(Evidence.Figure(claim, texts)) + "[/] " + SafeText.Markup(claim.Object + Evidence.Marks(claim, texts)));
        node.AddNode(SafeText.Markup(texts["column.source"] + ": " + Evidence.Chain(claim, article, texts)));
        AddField(node, texts["column.when"], claim.When?.ToString());
        AddField(node, texts["column.said"], claim.Attribution.Said?.ToString());
        AddField(node, texts["column.place"], claim.Place);
        AddField(node, texts["column.article"], claim.ArticleId + (article?.Date is { } date ? " (" + date + ")" : string.Empty));
        node.AddNode(EvidenceText.Of(article, claim, terminal.IsPlain));
    }

    private static void AddField(TreeNode node, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            node.AddNode(SafeText.Markup(name + ": " + value));
    }

    private static void AddRelations(Tree tree, FigureGroup group, Texts texts)
    {
        if (group.Relations.Count == 0)
            return;
        TreeNode relations = tree.AddNode(texts["relations"]);
        foreach (IGrouping<RelationKind, Relation> kind in group.Relations.GroupBy(r => r.Kind).OrderByDescending(k => k.Key))
        {
            TreeNode node = relations.AddNode(SafeText.Markup(texts["relation." + WireNames.Of(kind.Key)]));
            foreach (Relation relation in kind)
                node.AddNode(SafeText.Markup(Number(relation.A) + " – " + Number(relation.B) + ": " + relation.Why.In(texts.Language)));
        }
    }

    private static void AddLinks(Tree tree, Comparison comparison, int index, Texts texts)
    {
        Relation[] links = [.. comparison.Links.Where(l => l.A == index || l.B == index)];
        if (links.Length == 0)
            return;
        TreeNode parts = tree.AddNode(SafeText.Markup(texts["group.links"]));
        foreach (Relation link in links)
        {
            int other = link.A == index ? link.B : link.A;
            parts.AddNode(SafeText.Markup(texts["group.link", Number(other), comparison.Groups[other].Label, link.Why.In(texts.Language)]));
        }
    }

    /// <summary>Numbers for people begin at 1.</summary>
    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
