using System.CommandLine;
using ClaimCompare.Claims;
using ClaimCompare.ConsoleProgram.Views;
using ClaimCompare.ConsoleProgram.Watching;
using ClaimCompare.Language;
using ClaimCompare.Reading;
using ClaimCompare.Writing;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>compare</c>: the quantities that articles speak of, with low, best and high.</summary>
internal static class CompareCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> inputs = Options.Inputs();
        Option<string> format = Options.Format(OutputFormats.OfComparisons), language = Options.Language(), output = Options.Output();
        Option<bool> safeCsv = Options.SafeCsv();
        var claims = new Option<string>("--claims") { Description = "Takes the claims from this file instead of extracting them: JSON Lines or CSV as extract writes them." };
        var failOn = new Option<string>("--fail-on") { Description = "conflict: exit with 1 where a quantity is in conflict." };
        failOn.AcceptOnlyFromAmong("conflict");
        var decisions = new Option<string>("--decisions") { Description = "Applies what people decided, from this JSON Lines file (see decide)." };
        var oneEvent = new Option<bool>("--one-event") { Description = "Takes all articles to report one event instead of separating events." };
        var group = new Option<string>("--group") { Description = "Shows one quantity in full: its number in the table, words of its name, or its kind (deaths).", HelpName = "N|NAME" };
        var report = new Option<string>("--report") { Description = "Also writes an HTML report to this file; a reader sees the old file or the new one, never half of one." };
        var command = new Command("compare", "Separates the events that articles report and compares the claims of each. Example: claimcompare compare corpus/events/kursk --lang id --report report.html") { inputs, format, language, claims, failOn, decisions, oneEvent, group, report, output, safeCsv };
        Options.RequireFolder(command, format, output);
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            List<Decision> decided = result.GetValue(decisions) is { } file ? DecisionFile.Read(reader, file) : [];
            var comparer = new ClaimComparer { SeparatesEvents = !result.GetValue(oneEvent) };
            Comparison comparison = Progress.Run(terminal, isStreaming: false, progress => Compare(terminal, reader, comparer, result.GetValue(inputs)!, result.GetValue(claims), decided, progress));
            foreach (DecisionOutcome lost in comparison.Decisions.Where(d => !d.IsApplied))
                reader.Report(new ReadingProblem(lost.Code!, result.GetValue(decisions)!, 0, lost.Why.English + " (" + lost.Decision.Who + ": " + lost.Decision.Why + ")"));
            string form = Options.Choose(result.GetValue(format), terminal, "json", result.GetValue(output));
            var texts = new Texts(result.GetValue(language)!);
            int? shown = null;
            if (result.GetValue(group) is { } wanted)
            {
                if (!GroupChoice.TryFind(comparison, wanted, terminal, out int index))
                    return CommandLine.Usage;
                shown = index;
            }

            if (result.GetValue(report) is { } page)
                AtomicFile.Write(page, stream => HtmlReportWriter.Write(stream, comparison, texts.Language));
            using OutputTarget target = OutputTarget.Open(terminal, result.GetValue(output), OutputFormats.IsFolder(form));
            Comparison written = shown is { } only ? Alone(comparison, only) : comparison;
            if (!OutputFormats.TryWrite(target, form, written, texts.Language, result.GetValue(safeCsv)))
            {
                if (shown is { } one)
                    GroupView.Show(target.Terminal, comparison, one, texts);
                else
                    ComparisonView.Show(target.Terminal, comparison, texts);
            }

            target.Finish();
            bool conflict = written.Groups.Any(g => g.Status == GroupStatus.Conflict);
            return reader.ExitCode != 0 ? reader.ExitCode : result.GetValue(failOn) == "conflict" && conflict ? 1 : 0;
        });
        return command;
    }

    /// <summary>One group by itself: nothing points at a group that is not there.</summary>
    private static Comparison Alone(Comparison comparison, int index) => comparison with
    {
        Groups = [comparison.Groups[index]],
        Links = [],
        Derived = [],
        Decisions = [.. comparison.Decisions.Select(d => d with { Group = d.Group == index ? 0 : null })],
    };

    private static Comparison Compare(Terminal terminal, InputReader reader, ClaimComparer comparer, string[] inputs, string? claims, List<Decision> decisions, Progress progress)
    {
        List<Article> articles = [.. reader.Read(inputs, progress)];
        if (claims is not null)
            return comparer.Compare(articles, FromFile(reader, articles, claims), decisions);
        Progress.Stage stage = progress.Begin(terminal.Texts["progress.extracting"], articles.Count);
        var found = new List<NumericClaim>();
        foreach (ArticleClaims article in Extraction.Run(articles, terminal))
        {
            found.AddRange(article.Claims);
            stage.Step();
        }

        progress.Begin(terminal.Texts["progress.comparing"], 0);
        return comparer.Compare(articles, found, decisions);
    }

    private static IEnumerable<NumericClaim> FromFile(InputReader reader, List<Article> articles, string path)
    {
        if (!File.Exists(path))
        {
            reader.Report(new ReadingProblem(ReadingCodes.NotFound, path, 0, "there is no such file or folder"));
            return [];
        }

        var problems = new List<ReadingProblem>();
        var byId = articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        List<NumericClaim> claims = [];
        try
        {
            using StreamReader head = File.OpenText(path), file = File.OpenText(path);
            IEnumerable<NumericClaim> read = ClaimCsvReader.IsHeading(head.ReadLine()) ? ClaimCsvReader.Read(file, path, problems) : ClaimJsonReader.Read(file, path, problems);
            claims = [.. read.Where(c => byId.ContainsKey(c.ArticleId))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem(ReadingCodes.Unreadable, path, 0, "this file could not be opened"));
        }

        problems.ForEach(reader.Report);
        return claims.GroupBy(c => c.ArticleId, StringComparer.Ordinal).SelectMany(a => Restatements.Linked(a.Select(c => ClaimContext.Complete(c, byId[a.Key]))));
    }
}
