using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ClaimCompare.Reading;
using ClaimCompare.Scoring;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>evaluate</c>: how well claims and groups are found, against gold.</summary>
internal static class EvaluateCommand
{
    public static Command Build(Terminal terminal)
    {
        var gold = new Argument<string>("gold") { Description = "A folder of marked articles and events, or a JSON Lines file of gold claims (with --articles) or gold groups." };
        var articles = new Option<string>("--articles") { Description = "The articles of a gold file." };
        var part = new Option<string>("--part") { Description = "open, reserve or all: which articles of a corpus.", DefaultValueFactory = _ => "all" };
        part.AcceptOnlyFromAmong("open", "reserve", "all");
        var errors = new Option<int>("--errors") { Description = "Lists so many claims that are missed, spurious or wrong.", DefaultValueFactory = _ => 0 };
        var command = new Command("evaluate", "Scores the program against gold. Example: claimcompare evaluate corpus/articles --part open --errors 20") { gold, articles, part, errors };
        command.SetAction(result =>
        {
            var evaluation = new Evaluation();
            string path = result.GetValue(gold)!;
            int code = Directory.Exists(path) ? Folder(terminal, path, result.GetValue(part)!, evaluation) : GoldFiles(terminal, path, result.GetValue(articles), evaluation);
            if (code == 0)
                Write(terminal, evaluation, result.GetValue(errors));
            return code;
        });
        return command;
    }

    private static int Folder(Terminal terminal, string root, string part, Evaluation evaluation)
    {
        var problems = new List<string>();
        foreach (string path in Directory.GetDirectories(root, "*", SearchOption.AllDirectories).Append(root).Order(StringComparer.Ordinal))
        {
            List<CorpusArticle> loaded = CorpusFolder.Load(path, problems);
            GoldEvent? gold = CorpusFolder.LoadEvent(path, loaded, problems);
            bool wanted(string name) => part == "all" || CorpusArticle.IsReserveName(name) == (part == "reserve");
            foreach (CorpusArticle article in loaded.Where(a => wanted(gold?.Name ?? a.Article.Id)))
                evaluation.Add(article.Article, article.Claims);
            if (gold is not null && wanted(gold.Name))
                evaluation.Add(gold, [.. loaded.Select(a => a.Article)], loaded.ToDictionary(a => a.Article.Id, a => (IReadOnlyList<ScoredClaim>)a.Claims, StringComparer.Ordinal));
        }

        problems.ForEach(p => terminal.Complain(ReadingCodes.InvalidMarks + " " + p));
        return evaluation.Articles > 0 ? 0 : Fail(terminal, ReadingCodes.NoArticles, root, "there are no marked articles");
    }

    private static int GoldFiles(Terminal terminal, string path, string? articles, Evaluation evaluation)
    {
        if (!File.Exists(path))
            return Fail(terminal, ReadingCodes.NotFound, path, "there is no such file or folder");
        if (articles is null)
            return Fail(terminal, "CC020", path, "a gold file wants --articles", CommandLine.Usage);
        Dictionary<string, List<ScoredClaim>> gold;
        try
        {
            using StreamReader reader = File.OpenText(path);
            gold = GoldFile.ReadClaims(reader);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Fail(terminal, ReadingCodes.InvalidJson, path, "this is no file of gold claims");
        }

        var input = new InputReader(terminal);
        foreach (Article article in input.Read([articles]))
        {
            if (gold.TryGetValue(article.Id, out List<ScoredClaim>? claims))
                evaluation.Add(article, claims);
        }

        return input.ExitCode;
    }

    private static void Write(Terminal terminal, Evaluation evaluation, int errors)
    {
        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        foreach (ScoringError error in evaluation.Errors.Take(errors))
        {
            string what = error.Gold is { } g ? $"{g.Number} [{g.Kind}, {string.Join(" + ", g.Sources.Select(s => s[0]))}, {g.Modality}]" : "-";
            string got = error.Predicted is { } p ? $"{p.Number} [{p.Kind}, {string.Join(" + ", p.Sources.Select(s => s[0]))}, {p.Modality}]" : "-";
            writer.WriteLine($"{error.Article}\t{error.Fault}\t{what}\t{got}");
        }

        foreach ((string name, (int right, int gold)) in evaluation.Breakdown)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{right}/{gold}\t{(double)right / gold:0.0000}"));
        foreach ((string name, double value, double? low, double? high) in evaluation.Figures())
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.####}") + (low is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"\t{low:0.0000}..{high:0.0000}")));
    }

    private static int Fail(Terminal terminal, string code, string path, string message, int exit = 3)
    {
        terminal.Complain(code + " " + path + ": " + message);
        return exit;
    }
}
