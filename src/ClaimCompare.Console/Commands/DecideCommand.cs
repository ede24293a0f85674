using System.CommandLine;
using System.Globalization;
using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram.Commands;

/// <summary><c>decide</c>: appends what a person decided to a file that <c>compare --decisions</c> applies.</summary>
internal static class DecideCommand
{
    public static Command Build(Terminal terminal)
    {
        var command = new Command("decide", "Appends a decision about claims to a file: merge, split, reject, choose, rename. Example: claimcompare decide merge news/ --claim a1:120 --claim a2:44 --who Rina --why \"the same brigade\" --decisions decisions.jsonl");
        foreach (DecisionKind kind in Enum.GetValues<DecisionKind>())
            command.Add(Build(terminal, kind));
        return command;
    }

    private static Command Build(Terminal terminal, DecisionKind kind)
    {
        Argument<string[]> inputs = Options.Inputs();
        var claims = new Option<string[]>("--claim") { Description = "ARTICLE:OFFSET of a number, as compare prints article and start; may be given several times.", Required = true };
        var who = new Option<string>("--who") { Description = "Who decides.", Required = true };
        var why = new Option<string>("--why") { Description = "Why.", Required = true };
        var when = new Option<string>("--when") { Description = "When, as text." };
        var label = new Option<string>("--label") { Description = "The new label of a rename.", Required = kind == DecisionKind.Rename };
        var file = new Option<string>("--decisions") { Description = "The file of decisions (JSON Lines); it is made where there is none.", DefaultValueFactory = _ => "decisions.jsonl" };
        var command = new Command(kind.ToString().ToLowerInvariant(), Description(kind)) { inputs, claims, who, why, when, file };
        if (kind == DecisionKind.Rename)
            command.Add(label);
        command.SetAction(result =>
        {
            var reader = new InputReader(terminal);
            List<Article> articles = [.. reader.Read(result.GetValue(inputs)!)];
            List<ClaimAddress>? addresses = Find(reader, articles, result.GetValue(claims)!);
            if (addresses is null)
                return reader.ExitCode;
            if (kind == DecisionKind.Merge && addresses.Count < 2)
            {
                terminal.Complain("CC020 A merge names two claims or more: --claim ARTICLE:OFFSET --claim ARTICLE:OFFSET.");
                return CommandLine.Usage;
            }

            if (new[] { result.GetValue(who), result.GetValue(why), kind == DecisionKind.Rename ? result.GetValue(label) : "-" }.Any(string.IsNullOrWhiteSpace))
            {
                terminal.Complain("CC020 --who, --why and --label must not be empty.");
                return CommandLine.Usage;
            }

            Append(reader, result.GetValue(file)!, new Decision
            {
                Kind = kind,
                Claims = addresses,
                Who = result.GetValue(who)!,
                Why = result.GetValue(why)!,
                When = result.GetValue(when),
                Label = kind == DecisionKind.Rename ? result.GetValue(label) : null,
            });
            return reader.ExitCode;
        });
        return command;
    }

    private static string Description(DecisionKind kind) => kind switch
    {
        DecisionKind.Merge => "The groups that hold the claims measure one quantity.",
        DecisionKind.Split => "The claims measure a quantity of their own.",
        DecisionKind.Reject => "The claims are no evidence.",
        DecisionKind.Choose => "The figure of the claim is the best of its group.",
        _ => "The group of the claim has another label.",
    };

    /// <summary>The addresses of claims at offsets; null where one is not found.</summary>
    private static List<ClaimAddress>? Find(InputReader reader, List<Article> articles, string[] places)
    {
        var extractor = new ClaimExtractor();
        var addresses = new List<ClaimAddress>();
        foreach (string place in places)
        {
            int colon = place.LastIndexOf(':');
            Article? article = colon > 0 ? articles.Find(a => a.Id == place[..colon]) : null;
            NumericClaim? claim = article is not null && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int offset)
                ? extractor.Extract(article).FirstOrDefault(c => c.In == ClaimLocation.Text && c.Span.Start <= offset && offset < c.Span.End) : null;
            if (claim is null)
                reader.Report(new ReadingProblem(ReadingCodes.ClaimNotFound, place, 0, article is null ? "there is no such article among the inputs" : "no claim stands at this offset"));
            else
                addresses.Add(ClaimAddress.Of(claim, article));
        }

        return addresses.Count == places.Length ? addresses : null;
    }

    private static void Append(InputReader reader, string path, Decision decision)
    {
        try
        {
            DecisionFile.Append(path, decision);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or NotSupportedException)
        {
            reader.Report(new ReadingProblem(ReadingCodes.Unreadable, path, 0, "this file could not be written"));
        }
    }
}
