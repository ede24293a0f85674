using System.CommandLine;
using System.Globalization;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.Language;
using ClaimCompare.Quantities;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>numbers</c>: the number expressions of texts, one text a line.</summary>
internal static class NumbersCommand
{
    public static Command Build(Terminal terminal)
    {
        var input = new Argument<string>("file") { Description = "A file with one text a line; - is standard input." };
        Option<string> format = Options.Format("jsonl"), language = Options.Language();
        var command = new Command("numbers", "Finds the number expressions of each line. Example: echo 'sekitar 14.000 tentara' | claimcompare numbers -") { input, format, language };
        command.SetAction(result =>
        {
            if (!TextInput.TryRead(terminal, result.GetValue(input)!, out string content))
                return 3;
            bool isTable = Options.Choose(result.GetValue(format), terminal, "jsonl") == "table";
            var texts = new Texts(result.GetValue(language)!);
            Table table = new Table().AddColumn(texts["column.number"]).AddColumn(texts["column.kind"]).AddColumn(texts["column.value"]).AddColumn(texts["column.low"]).AddColumn(texts["column.high"]).AddColumn(texts["column.of"]).AddColumn(texts["column.qualifier"]).AddColumn(texts["column.unit"]).AddColumn(texts["column.rule"]);
            foreach (string line in content.EndsWith('\n') ? content[..^1].Split('\n') : content.Split('\n'))
            {
                string trimmed = line.TrimEnd('\r');
                using TokenizedText text = Tokenizer.Tokenize(trimmed);
                Quantity[] quantities = QuantityReader.Read(text);
                if (!isTable)
                {
                    GroundJsonWriter.WriteQuantities(terminal.Output, trimmed, quantities);
                    terminal.NewLine();
                    continue;
                }

                foreach (Quantity q in quantities)
                    table.AddRow(SafeText.Markup(trimmed[q.Start..q.End]), WireNames.Of(q.Kind), q.Digits ?? Show(q.Value), Show(q.Low), Show(q.High), Show(q.OutOf), WireNames.Of(q.Qualifier), SafeText.Markup(q.Unit ?? string.Empty), SafeText.Markup(q.Rule));
            }

            if (isTable)
                terminal.Console.Write(table);
            return 0;
        });
        return command;
    }

    private static string Show(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty;
}
