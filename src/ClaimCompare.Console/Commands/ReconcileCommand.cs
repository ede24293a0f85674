using System.CommandLine;
using System.Globalization;
using System.Text;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling.Tables;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>reconcile</c>: what a careful reader commits to for the quantities of a table of conflicting figures.</summary>
internal static class ReconcileCommand
{
    // As much of an input as the check for binary data looks at
    private const int HeadLength = 4096;

    public static Command Build(Terminal terminal)
    {
        var input = new Argument<string>("file")
        {
            Description = "A table (CSV) with the columns source, entity, attribute, value and perhaps id, origin, time, published, low, high, qualifier; - is standard input.",
        };
        Option<string> format = Options.Format("csv", "json"), language = Options.Language();
        var relations = new Option<bool>("--relations") { Description = "Prints how every two comparable rows relate, instead of the estimates." };
        var command = new Command("reconcile", "Reconciles a table of conflicting figures. Example: claimcompare reconcile corpus/figures/palu-2018/claims.csv --format csv") { input, format, language, relations };
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            if (Read(terminal, reader, result.GetValue(input)!) is not { } table)
                return reader.ExitCode;
            string form = Options.Choose(result.GetValue(format), terminal, "csv");
            var texts = new Texts(result.GetValue(language)!);
            if (result.GetValue(relations))
                Write(terminal, TableReconciler.Relate(table), form, texts);
            else
                Write(terminal, TableReconciler.Reconcile(table), table.HasTime, form, texts);
            return reader.ExitCode;
        });
        return command;
    }

    private static ClaimTable? Read(Terminal terminal, InputReader reader, string path)
    {
        var problems = new List<ReadingProblem>();
        ClaimTable? table = null;
        try
        {
            using Stream stream = path == "-" ? terminal.Input : File.OpenRead(path);
            using var buffered = new BufferedStream(stream, HeadLength);
            using var text = new StreamReader(buffered, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 16);
            if (text.Peek() == 0)
                problems.Add(new ReadingProblem(ReadingCodes.Binary, path, 0, "this input is binary, not text"));
            else
                table = ClaimTableReader.Read(text, path, problems);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new ReadingProblem(ReadingCodes.NotFound, path, 0, "there is no such file or folder"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem(ReadingCodes.Unreadable, path, 0, "this file could not be opened"));
        }

        problems.ForEach(reader.Report);
        return problems.Exists(p => p.Code is not ReadingCodes.InvalidRow) ? null : table;
    }

    private static void Write(Terminal terminal, IEnumerable<TableEstimate> estimates, bool hasTime, string format, Texts texts)
    {
        switch (format)
        {
            case "json":
                TableWriter.WriteJson(terminal.Output, estimates);
                terminal.NewLine();
                break;
            case "csv":
                using (var writer = new StreamWriter(terminal.Output, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
                    TableWriter.WriteCsv(writer, estimates, hasTime);
                break;
            default:
                Table table = Columns(texts, ["entity", "attribute", "day", "best", "low", "high", "origins", "status"]);
                foreach (TableEstimate e in estimates)
                    table.AddRow(SafeText.Markup(e.Entity), SafeText.Markup(e.Attribute), e.Time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty, e.Estimate.Best is { } best ? Evidence.Value(best, texts) : "–", Evidence.Value(e.Estimate.Low, texts), Evidence.Value(e.Estimate.High, texts), Evidence.Value(e.Estimate.Origins, texts), SafeText.Markup(texts["status." + WireNames.Of(e.Status)]));
                terminal.Console.Write(table);
                break;
        }
    }

    private static void Write(Terminal terminal, IEnumerable<TableRelation> relations, string format, Texts texts)
    {
        switch (format)
        {
            case "json":
                TableWriter.WriteJson(terminal.Output, relations, texts.Language);
                terminal.NewLine();
                break;
            case "csv":
                using (var writer = new StreamWriter(terminal.Output, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
                    TableWriter.WriteCsv(writer, relations, texts.Language);
                break;
            default:
                Table table = Columns(texts, ["first", "second", "relation", "why"]);
                foreach (TableRelation r in relations)
                    table.AddRow(SafeText.Markup(r.A), SafeText.Markup(r.B), SafeText.Markup(texts["relation." + WireNames.Of(r.Kind)]), SafeText.Markup(r.Why.In(texts.Language)));
                terminal.Console.Write(table);
                break;
        }
    }

    private static Table Columns(Texts texts, string[] names)
    {
        var table = new Table();
        foreach (string name in names)
            table.AddColumn(texts["column." + name]);
        return table;
    }
}
