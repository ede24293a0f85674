using System.CommandLine;
using ClaimCompare.Claims;
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
            foreach (Article article in reader.Read(result.GetValue(inputs)!))
            {
                var passedOver = new List<PassedOver>();
                Show(terminal, texts, article, extractor.Extract(article, passedOver), passedOver, result.GetValue(at));
            }

            return reader.ExitCode;
        });
        return command;
    }

    private static void Show(Terminal terminal, Texts texts, Article article, IReadOnlyList<NumericClaim> claims, List<PassedOver> passedOver, int? at)
    {
        bool any = false;
        foreach (NumericClaim c in claims.Where(c => c.In == ClaimLocation.Text && (at is null || (c.Span.Start <= at && at < c.Span.End))))
        {
            any = true;
            var tree = new Tree(Markup.Escape(texts["explain.claim", c.Number, c.Span.Start, c.Span.End]));
            tree.AddNode(Markup.Escape(texts["sentence"] + ": " + article.Text[c.Sentence.Start..c.Sentence.End].ReplaceLineEndings(" ")));
            tree.AddNode(Markup.Escape(texts["column.source"] + ": " + Evidence.Chain(c, article, texts)));
            foreach (string rule in c.Rules)
                tree.AddNode(Markup.Escape(rule));
            terminal.Console.Write(tree);
        }

        List<PassedOver> others = passedOver.FindAll(p => at is null || (p.Quantity.Start <= at && at < p.Quantity.End));
        if (others.Count > 0)
        {
            var tree = new Tree(Markup.Escape(texts["explain.others"]));
            foreach ((Quantity q, string rule) in others)
                tree.AddNode(Markup.Escape(texts["explain.other", article.Text[q.Start..q.End].ReplaceLineEndings(" "), q.Start, q.End, string.Join(", ", new[] { q.Rule, rule }.Where(r => r.Length > 0))]));
            terminal.Console.Write(tree);
        }

        if (!any && others.Count == 0)
            terminal.Console.WriteLine(texts["explain.none"]);
    }
}
