using System.CommandLine;
using ClaimCompare.ConsoleProgram.Views;
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
            var texts = new Texts(result.GetValue(language)!);
            string form = Options.Choose(result.GetValue(format), terminal, "jsonl", result.GetValue(output));
            using OutputTarget target = OutputTarget.Open(terminal, result.GetValue(output), OutputFormats.IsFolder(form));
            List<ArticleClaims> shown = Progress.Run(terminal, isStreaming: form != "table", progress =>
            {
                IEnumerable<ArticleClaims> articles = Extraction.Run(reader.Read(result.GetValue(inputs)!, progress), terminal);
                return OutputFormats.TryWrite(target, form, articles, result.GetValue(safeCsv)) ? [] : articles.ToList();
            });
            shown.ForEach(a => ClaimsView.Show(target.Terminal, texts, a.Article, a.Claims));
            if (shown.Exists(a => a.Claims.Count > 0))
                target.Terminal.Console.MarkupLine(EvidenceText.Legend(texts, terminal.IsPlain));
            target.Finish();
            return reader.ExitCode;
        });
        return command;
    }
}
