using System.CommandLine;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>read</c>: articles with the roles of their paragraphs.</summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> inputs = Options.Inputs();
        Option<string> format = Options.Format("jsonl"), language = Options.Language();
        var command = new Command("read", "Reads articles and shows what each paragraph is. Example: claimcompare read page.html --format jsonl") { inputs, format, language };
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            var texts = new Texts(result.GetValue(language)!);
            bool table = Options.Choose(result.GetValue(format), terminal, "jsonl") == "table";
            foreach (Article article in reader.Read(result.GetValue(inputs)!))
            {
                if (table)
                {
                    Show(terminal, texts, article);
                }
                else
                {
                    ArticleJsonWriter.Write(terminal.Output, article);
                    terminal.NewLine();
                }
            }

            return reader.ExitCode;
        });
        return command;
    }

    private static void Show(Terminal terminal, Texts texts, Article article)
    {
        Table table = new Table().Title(SafeText.Markup(article.Id + " · " + (article.Outlet ?? "–") + " · " + (article.Date?.ToString() ?? "–"))).AddColumn(texts["column.role"]).AddColumn(texts["column.text"]);
        foreach (Paragraph paragraph in article.Paragraphs)
            table.AddRow(WireNames.Of(paragraph.Role), SafeText.Markup(article.Text[paragraph.Start..paragraph.End]));
        terminal.Console.Write(table);
    }
}
