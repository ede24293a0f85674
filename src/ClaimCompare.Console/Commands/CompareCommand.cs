using System.CommandLine;
using ClaimCompare.Reading;
using ClaimCompare.Writing;
using Spectre.Console;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>compare</c>: the quantities that articles of one event speak of, with low, best and high.</summary>
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
        var command = new Command("compare", "Separates the events that articles report and compares the claims of each. Example: claimcompare compare corpus/events/kursk --lang id") { inputs, format, language, claims, failOn, decisions, oneEvent, output, safeCsv };
        Options.RequireFolder(command, format, output);
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            List<Article> articles = [.. reader.Read(result.GetValue(inputs)!)];
            List<Decision> decided = result.GetValue(decisions) is { } file ? DecisionFile.Read(reader, file) : [];
            IEnumerable<NumericClaim> compared = result.GetValue(claims) is { } path ? FromFile(reader, articles, path) : articles.SelectMany(new ClaimExtractor().Extract);
            Comparison comparison = new ClaimComparer { SeparatesEvents = !result.GetValue(oneEvent) }.Compare(articles, compared, decided);
            foreach (DecisionOutcome lost in comparison.Decisions.Where(d => !d.IsApplied))
                reader.Report(new ReadingProblem(lost.Code!, result.GetValue(decisions)!, 0, lost.Why.English + " (" + lost.Decision.Who + ": " + lost.Decision.Why + ")"));
            string form = Options.Choose(result.GetValue(format), terminal, "json", result.GetValue(output));
            using OutputTarget target = OutputTarget.Open(terminal, result.GetValue(output), OutputFormats.IsFolder(form));
            var texts = new Texts(result.GetValue(language)!);
            if (!OutputFormats.TryWrite(target, form, comparison, texts.Language, result.GetValue(safeCsv)))
                Show(target.Terminal, comparison, texts);
            target.Finish();
            bool conflict = comparison.Groups.Any(g => g.Status == GroupStatus.Conflict);
            return reader.ExitCode != 0 ? reader.ExitCode : result.GetValue(failOn) == "conflict" && conflict ? 1 : 0;
        });
        return command;
    }

    private static IEnumerable<NumericClaim> FromFile(InputReader reader, List<Article> articles, string path)
    {
        if (!File.Exists(path))
        {
            reader.Report(new ReadingProblem(ReadingCodes.NotFound, path, 0, "there is no such file or folder"));
            return [];
        }

        var problems = new List<ReadingProblem>();
        HashSet<string> ids = [.. articles.Select(a => a.Id)];
        List<NumericClaim> claims = [];
        try
        {
            using StreamReader head = File.OpenText(path), file = File.OpenText(path);
            IEnumerable<NumericClaim> read = ClaimCsvReader.IsHeading(head.ReadLine()) ? ClaimCsvReader.Read(file, path, problems) : ClaimJsonReader.Read(file, path, problems);
            claims = [.. read.Where(c => ids.Contains(c.ArticleId))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem(ReadingCodes.Unreadable, path, 0, "this file could not be opened"));
        }

        problems.ForEach(reader.Report);
        return claims.Select(c => WithSentence(c, articles));
    }

    /// <summary>Claims from a file may lack their sentence: the article's own line around the number stands for it.</summary>
    private static NumericClaim WithSentence(NumericClaim claim, List<Article> articles)
    {
        if (claim.Sentence.Length > 0 || claim.In == ClaimLocation.Title || articles.Find(a => a.Id == claim.ArticleId) is not { } article || claim.Span.End > article.Text.Length)
            return claim;
        return claim with { Sentence = SentenceFinder.Around(article, claim.Span) };
    }

    private static void Show(Terminal terminal, Comparison comparison, Texts texts)
    {
        IAnsiConsole console = terminal.Console;
        console.WriteLine(texts["summary", comparison.Articles.Count, comparison.Groups.Sum(g => g.Claims.Count), comparison.Groups.Count, comparison.Groups.Count(g => g.Status == GroupStatus.Conflict)]);
        console.WriteLine();
        Table table = new Table();
        foreach (string column in new[] { "quantity", "status", "low", "best", "high", "origins", "claims" })
            table.AddColumn(texts["column." + column]);
        foreach (FigureGroup g in comparison.Groups)
            table.AddRow(Markup.Escape(g.Label), Status(texts, g.Status), Evidence.Value(g.Estimate.Low), g.Estimate.Best is { } b ? Evidence.Value(b) : "–", Evidence.Value(g.Estimate.High), Evidence.Value(g.Estimate.Origins), Evidence.Value(g.Claims.Count));
        console.Write(table);
        Dictionary<string, Article> byId = comparison.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (FigureGroup g in comparison.Groups)
        {
            var tree = new Tree(Markup.Escape(g.Label) + ": " + Status(texts, g.Status));
            foreach (NumericClaim c in g.Claims)
            {
                Article? article = byId.GetValueOrDefault(c.ArticleId);
                tree.AddNode(Markup.Escape(Evidence.Figure(c) + " · " + Evidence.Chain(c, article, texts) + " · " + (c.When ?? c.Attribution.Said ?? article?.Date)?.ToString()));
            }

            TreeNode why = tree.AddNode(texts["why"]);
            foreach (Reason reason in g.Why)
                why.AddNode(Markup.Escape(reason.In(texts.Language)));
            Relation[] telling = [.. g.Relations.Where(r => r.Kind is not (RelationKind.SameOrigin or RelationKind.Agree)).Take(8)];
            if (telling.Length > 0)
            {
                TreeNode relations = tree.AddNode(texts["relations"]);
                foreach (Relation relation in telling)
                    relations.AddNode(Markup.Escape(relation.Why.In(texts.Language)));
            }

            console.Write(tree);
        }

        foreach (Relation link in comparison.Links)
            console.WriteLine(link.Why.In(texts.Language));
    }

    private static string Status(Texts texts, GroupStatus status) => (status switch
    {
        GroupStatus.Conflict => "[red]! ",
        GroupStatus.Update => "[yellow]↑ ",
        GroupStatus.Agree => "[green]= ",
        _ => "[grey]· ",
    }) + Markup.Escape(texts["status." + WireNames.Of(status)]) + "[/]";
}
