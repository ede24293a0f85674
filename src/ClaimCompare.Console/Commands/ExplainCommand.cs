using System.CommandLine;
using ClaimCompare.Claims;
using ClaimCompare.ConsoleProgram.Views;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>explain</c>: the rules and lexicon rows that made each claim, in order.</summary>
internal static class ExplainCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> inputs = Options.Inputs();
        Option<string> language = Options.Language();
        var at = new Option<int?>("--at") { Description = "Only the claim that holds this offset (UTF-16 code units of the text)." };
        var command = new Command("explain", "Shows the rules and lexicon rows that made each claim, and the numbers that are no claims. Example: claimcompare explain article.txt --at 363") { inputs, at, language };
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            var texts = new Texts(result.GetValue(language)!);
            var extractor = new ClaimExtractor();
            bool any = false;
            foreach (Article article in reader.Read(result.GetValue(inputs)!))
            {
                var passedOver = new List<PassedOver>();
                any |= Show(terminal, texts, article, extractor.Extract(article, passedOver), passedOver, result.GetValue(at));
            }

            if (any)
                terminal.Console.MarkupLine(EvidenceText.Legend(texts, terminal.IsPlain));

            return reader.ExitCode;
        });
        return command;
    }

    private static bool Show(Terminal terminal, Texts texts, Article article, IReadOnlyList<NumericClaim> claims, List<PassedOver> passedOver, int? at)
    {
        bool any = false;
        foreach (NumericClaim c in claims.Where(c => c.In == ClaimLocation.Text && (at is null || (c.Span.Start <= at && at < c.Span.End))))
        {
            any = true;
            var tree = new Tree(SafeText.Markup(texts["explain.claim", c.Number, c.Span.Start, c.Span.End]));
            tree.AddNode(SafeText.Markup(texts["sentence"]) + ": " + EvidenceText.Of(article, c, terminal.IsPlain));
            tree.AddNode(SafeText.Markup(texts["column.source"] + ": " + Evidence.Chain(c, article, texts)));
            foreach (string rule in c.Rules)
                tree.AddNode(SafeText.Markup(rule));
            terminal.Console.Write(tree);
        }

        List<PassedOver> others = passedOver.FindAll(p => at is null || (p.Quantity.Start <= at && at < p.Quantity.End));
        if (others.Count > 0)
        {
            var tree = new Tree(SafeText.Markup(texts["explain.others"]));
            foreach ((Quantity q, string rule) in others)
                tree.AddNode(SafeText.Markup(texts["explain.other", article.Text[q.Start..q.End], q.Start, q.End, string.Join(", ", new[] { q.Rule, rule }.Where(r => r.Length > 0))]));
            terminal.Console.Write(tree);
        }

        if (!any && others.Count == 0)
            terminal.Console.WriteLine(texts["explain.none"]);
        return any;
    }
}
