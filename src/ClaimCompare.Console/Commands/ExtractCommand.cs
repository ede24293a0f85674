using System.CommandLine;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>extract</c>: the claims of each article.</summary>
internal static class ExtractCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> inputs = Options.Inputs();
        Option<string> format = Options.Format(OutputFormats.OfClaims), language = Options.Language(), output = Options.Output();
        Option<bool> safeCsv = Options.SafeCsv();
        var command = new Command("extract", "Finds the numeric claims of articles, with who says them. Example: claimcompare extract articles.jsonl --format jsonl") { inputs, format, language, output, safeCsv };
        Options.RequireFolder(command, format, output);
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            var extractor = new ClaimExtractor();
            var texts = new Texts(result.GetValue(language)!);
            string form = Options.Choose(result.GetValue(format), terminal, "jsonl", result.GetValue(output));
            using OutputTarget target = OutputTarget.Open(terminal, result.GetValue(output), OutputFormats.IsFolder(form));
            IEnumerable<ArticleClaims> articles = reader.Read(result.GetValue(inputs)!).Select(a => new ArticleClaims(a, extractor.Extract(a)));
            if (!OutputFormats.TryWrite(target, form, articles, result.GetValue(safeCsv)))
            {
                foreach ((Article article, IReadOnlyList<NumericClaim> claims) in articles)
                    target.Terminal.Console.Write(ClaimTable(texts, article, claims));
            }

            target.Finish();
            return reader.ExitCode;
        });
        return command;
    }

    private static Table ClaimTable(Texts texts, Article article, IReadOnlyList<NumericClaim> claims)
    {
        Table table = new Table().Title(Markup.Escape(article.Title ?? article.Id));
        foreach (string column in new[] { "number", "object", "kind", "source", "when", "place" })
            table.AddColumn(texts["column." + column]);
        foreach (NumericClaim c in claims.Where(c => c.In == ClaimLocation.Text))
        {
            string kind = WireNames.Of(c.Kind) + (c.Modality == Modality.Actual ? string.Empty : " (" + texts["modality." + WireNames.Of(c.Modality)] + ")");
            table.AddRow(Markup.Escape(Evidence.Figure(c)), Markup.Escape(c.Object ?? string.Empty), kind, Markup.Escape(Evidence.Chain(c, article, texts)), c.When?.ToString() ?? string.Empty, Markup.Escape(c.Place ?? string.Empty));
        }

        return table;
    }
}
