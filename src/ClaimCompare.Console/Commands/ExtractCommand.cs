using System.CommandLine;
using System.Text;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>extract</c>: the claims of each article.</summary>
internal static class ExtractCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> inputs = Options.Inputs();
        Option<string> format = Options.Format("jsonl", "csv"), language = Options.Language();
        var command = new Command("extract", "Finds the numeric claims of articles, with who says them. Example: claimcompare extract articles.jsonl --format jsonl") { inputs, format, language };
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            var extractor = new ClaimExtractor();
            var texts = new Texts(result.GetValue(language)!);
            IEnumerable<Article> articles = reader.Read(result.GetValue(inputs)!);
            switch (Options.Choose(result.GetValue(format), terminal, "jsonl"))
            {
                case "csv":
                    using (var writer = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true))
                        CsvOutput.WriteClaims(writer, articles.SelectMany(extractor.Extract));
                    break;
                case "jsonl":
                    foreach (Article article in articles)
                    {
                        ArticleJsonWriter.WriteClaims(terminal.Output, article.Id, extractor.Extract(article));
                        terminal.NewLine();
                    }

                    break;
                default:
                    foreach (Article article in articles)
                        terminal.Console.Write(ClaimTable(texts, article, extractor.Extract(article)));
                    break;
            }

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
