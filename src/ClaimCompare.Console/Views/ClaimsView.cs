using ClaimCompare.ConsoleProgram.Commands;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>The claims of an article: a table, or on a narrow terminal one block a claim.</summary>
internal static class ClaimsView
{
    // A table of seven columns needs room for words
    private const int TableWidth = 120, ExcerptLength = 160;

    /// <summary>Shows the claims.</summary>
    public static void Show(Terminal terminal, Texts texts, Article article, IReadOnlyList<NumericClaim> claims)
    {
        NumericClaim[] shown = [.. claims.Where(c => c.In == ClaimLocation.Text)];
        if (terminal.Width >= TableWidth)
            ShowTable(terminal, texts, article, shown);
        else
            ShowBlocks(terminal, texts, article, shown);
    }

    private static void ShowTable(Terminal terminal, Texts texts, Article article, NumericClaim[] claims)
    {
        Table table = new Table().Title(SafeText.Markup(article.Title ?? article.Id));
        foreach (string column in new[] { "column.number", "column.object", "column.kind", "column.source", "column.when", "column.place", "sentence" })
            table.AddColumn(texts[column]);
        foreach (NumericClaim c in claims)
        {
            table.AddRow(
                SafeText.Markup(Evidence.Figure(c, texts)),
                SafeText.Markup(c.Object),
                Kind(c, texts),
                SafeText.Markup(Evidence.Chain(c, article, texts)),
                c.When?.ToString() ?? string.Empty,
                SafeText.Markup(c.Place),
                EvidenceText.Of(article, c, terminal.IsPlain, ExcerptLength));
        }

        terminal.Console.Write(table);
    }

    private static void ShowBlocks(Terminal terminal, Texts texts, Article article, NumericClaim[] claims)
    {
        terminal.Console.MarkupLine("[bold]" + SafeText.Markup(article.Title ?? article.Id) + "[/]");
        foreach (NumericClaim c in claims)
        {
            var tree = new Tree("[bold]" + SafeText.Markup(Evidence.Figure(c, texts)) + "[/] " + SafeText.Markup(c.Object) + " · " + Kind(c, texts));
            tree.AddNode(SafeText.Markup(Evidence.Chain(c, article, texts)));
            string circumstances = string.Join(" · ", new[] { c.When?.ToString(), c.Place }.OfType<string>());
            if (circumstances.Length > 0)
                tree.AddNode(SafeText.Markup(circumstances));
            tree.AddNode(EvidenceText.Of(article, c, terminal.IsPlain, ExcerptLength));
            terminal.Console.Write(tree);
        }
    }

    private static string Kind(NumericClaim claim, Texts texts) => WireNames.Of(claim.Kind) + SafeText.Markup(Evidence.Marks(claim, texts));
}
