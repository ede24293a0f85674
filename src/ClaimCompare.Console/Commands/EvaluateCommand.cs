using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ClaimCompare.Reading;
using ClaimCompare.Scoring;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>evaluate</c>: how well claims and groups are found, against gold.</summary>
internal static class EvaluateCommand
{
    private static readonly HashSet<string> GroupFigures = new(["status", "best", "low", "high", "origins", "relations"], StringComparer.Ordinal);

    public static Command Build(Terminal terminal)
    {
        var gold = new Argument<string>("gold") { Description = "A folder of marked articles and events, or a JSON Lines file of gold claims or gold groups (with --articles)." };
        var articles = new Option<string>("--articles") { Description = "The articles of a gold file." };
        var claims = new Option<string>("--claims") { Description = "Groups these claims instead of extracting them: a JSON Lines file, with a file of gold groups." };
        var part = new Option<string>("--part") { Description = "open, reserve or all: which articles of a corpus.", DefaultValueFactory = _ => "all" };
        part.AcceptOnlyFromAmong("open", "reserve", "all");
        var errors = new Option<int>("--errors") { Description = "Lists so many claims that are missed, spurious or wrong.", DefaultValueFactory = _ => 0 };
        var field = new Option<string>("--field") { Description = "Lists only claims that are wrong in this field (kind, object, when …), missed or spurious; or the groups that are wrong in status, best, low, high, origins or relations." };
        var save = new Option<string>("--save") { Description = "Writes the corpus's scores to this folder, as the tests hold them." };
        var command = new Command("evaluate", "Scores the program against gold. Example: claimcompare evaluate corpus/articles --part open --errors 20") { gold, articles, claims, part, errors, field, save };
        command.SetAction(result =>
        {
            var evaluation = new Evaluation();
            string path = result.GetValue(gold)!;
            int code = Directory.Exists(path) ? Folder(terminal, path, result.GetValue(part)!, evaluation) : GoldFiles(terminal, path, result.GetValue(articles), result.GetValue(claims), evaluation);
            if (code != 0)
                return code;
            Write(terminal, evaluation, result.GetValue(errors), result.GetValue(field));
            return result.GetValue(save) is { } folder ? Save(terminal, path, folder) : 0;
        });
        return command;
    }

    private static int Save(Terminal terminal, string corpus, string folder)
    {
        if (!Directory.Exists(corpus))
            return Fail(terminal, "CC020", corpus, "--save wants a folder of marked articles", CommandLine.Usage);
        CorpusScores.Measure(corpus).Write(folder);
        return 0;
    }

    private static int Folder(Terminal terminal, string root, string part, Evaluation evaluation)
    {
        var problems = new List<string>();
        CorpusEvaluation.Add(root, part, evaluation, problems);
        problems.ForEach(p => terminal.Complain(ReadingCodes.InvalidMarks + " " + p));
        return evaluation.Articles > 0 ? 0 : Fail(terminal, ReadingCodes.NoArticles, root, "there are no marked articles");
    }

    private static int GoldFiles(Terminal terminal, string path, string? articles, string? claims, Evaluation evaluation)
    {
        if (articles is null)
            return Fail(terminal, "CC020", path, "a gold file wants --articles", CommandLine.Usage);
        if (new[] { path, claims }.OfType<string>().FirstOrDefault(f => !File.Exists(f)) is { } missing)
            return Fail(terminal, ReadingCodes.NotFound, missing, "there is no such file or folder");
        var input = new InputReader(terminal);
        try
        {
            if (IsGroups(path))
                Groups(path, claims, [.. input.Read([articles])], evaluation);
            else
                Claims(path, input.Read([articles]), evaluation);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Fail(terminal, ReadingCodes.InvalidJson, path, "this is no file of gold claims or gold groups");
        }

        return input.ExitCode;
    }

    private static bool IsGroups(string path)
    {
        if (File.ReadLines(path).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) is not { } line)
            return false;
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("groups", out _);
    }

    private static void Claims(string path, IEnumerable<Article> articles, Evaluation evaluation)
    {
        using StreamReader reader = File.OpenText(path);
        Dictionary<string, List<ScoredClaim>> gold = GoldFile.ReadClaims(reader);
        foreach (Article article in articles)
        {
            if (gold.TryGetValue(article.Id, out List<ScoredClaim>? claims))
                evaluation.Add(article, claims);
        }
    }

    private static void Groups(string path, string? claimsPath, List<Article> articles, Evaluation evaluation)
    {
        Dictionary<string, List<ScoredClaim>>? given = null;
        if (claimsPath is not null)
        {
            using StreamReader claims = File.OpenText(claimsPath);
            given = GoldFile.ReadClaims(claims);
        }

        using StreamReader reader = File.OpenText(path);
        foreach (GoldEvent gold in GoldFile.ReadEvents(reader))
        {
            List<Article> own = [.. articles.Where(a => gold.Articles.Contains(a.Id, StringComparer.Ordinal))];
            evaluation.Add(gold, own, given is null ? null : own.SelectMany(a => GoldClaims.ToClaims(given.GetValueOrDefault(a.Id) ?? [], a)));
        }
    }

    private static void Write(Terminal terminal, Evaluation evaluation, int errors, string? field)
    {
        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        bool ofGroups = field is not null && GroupFigures.Contains(field);
        foreach (GroupError error in evaluation.GroupErrors.Where(e => ofGroups && e.Figure == field).Take(errors))
        {
            writer.WriteLine($"{error.Event}\t{error.Group.Label}\t{error.Gold}\t{error.Predicted ?? "-"}");
            foreach ((string Article, int Start) claim in error.Group.Claims)
                writer.WriteLine($"\t{claim.Article}\t{claim.Start.ToString(CultureInfo.InvariantCulture)}\t{evaluation.Around(claim)}");
        }

        foreach (ScoringError error in evaluation.Errors.Where(e => !ofGroups && (field is null ? e.BreaksTuple : e.Fields.Count == 0 || e.Fields.Contains(field, StringComparer.Ordinal))).Take(errors))
        {
            writer.WriteLine($"{error.Article}\t{error.Fault}\t{Show(error.Gold, field)}\t{Show(error.Predicted, field)}\t{error.Gold?.Construction}\t{error.Context}");
        }

        foreach ((string name, (int right, int gold)) in evaluation.Breakdown)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{right}/{gold}\t{(double)right / gold:0.0000}"));
        foreach ((string name, double value, double? low, double? high) in evaluation.Figures())
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.####}") + (low is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"\t{low:0.0000}..{high:0.0000}")));
    }

    private static string Show(ScoredClaim? claim, string? field)
    {
        if (claim is null)
            return "-";
        string? more = field switch
        {
            "object" => claim.Object,
            "measure" => claim.Measure,
            "when" => claim.When,
            "said" => claim.Said,
            "place" => claim.Place,
            "via" => string.Join(" + ", claim.Via.Select(v => v[0])),
            "org" => string.Join(" + ", claim.Organisations.Select(o => o.Count > 0 ? o[0] : "-")),
            _ => null,
        };
        return $"{claim.Number} [{claim.Kind}, {string.Join(" + ", claim.Sources.Select(s => s[0]))}, {claim.Modality}{(more is null ? string.Empty : ", " + more)}]";
    }

    private static int Fail(Terminal terminal, string code, string path, string message, int exit = 3)
    {
        terminal.Complain(code + " " + path + ": " + message);
        return exit;
    }
}
