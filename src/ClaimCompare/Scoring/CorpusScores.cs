using System.Globalization;

namespace ClaimCompare.Scoring;

/// <summary>The scores that a corpus has reached, kept in two committed files: figures by part, and the claims that are not right.</summary>
/// <remarks>
/// <c>figures.tsv</c> holds part, name and value; <c>claims.tsv</c> holds article, offset and fault of each claim that is missed or wrong in
/// some field. A later run is measured against them: what fell is named together with the claims that got worse.
/// </remarks>
internal sealed class CorpusScores
{
    /// <summary>A figure that falls by more than this is a step back.</summary>
    public const double Tolerance = 0.005;

    private const string FiguresName = "figures.tsv";
    private const string ClaimsName = "claims.tsv";
    private readonly SortedDictionary<string, double> _figures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _faults = new(StringComparer.Ordinal);

    /// <summary>Scores both parts of a corpus.</summary>
    public static CorpusScores Measure(string corpus)
    {
        var scores = new CorpusScores();
        foreach (string part in new[] { "open", "reserve" })
        {
            var evaluation = new Evaluation();
            CorpusEvaluation.Add(corpus, part, evaluation, []);
            foreach ((string name, double value, _, _) in evaluation.Figures(withIntervals: false))
                scores._figures[part + "\t" + name] = value;
            foreach (ScoringError error in evaluation.Errors)
            {
                if ((error.Gold ?? error.Predicted) is { } claim)
                    scores._faults[string.Create(CultureInfo.InvariantCulture, $"{error.Article}\t{claim.Start}")] = error.Fault;
            }
        }

        return scores;
    }

    /// <summary>Reads the two files of a folder.</summary>
    public static CorpusScores Read(string folder)
    {
        var scores = new CorpusScores();
        foreach (string[] cells in Rows(Path.Combine(folder, FiguresName)))
            scores._figures[cells[0] + "\t" + cells[1]] = double.Parse(cells[2], CultureInfo.InvariantCulture);
        foreach (string[] cells in Rows(Path.Combine(folder, ClaimsName)))
            scores._faults[cells[0] + "\t" + cells[1]] = cells[2];
        return scores;
    }

    /// <summary>Writes the two files of a folder.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, FiguresName), "part\tfigure\tvalue\n" + string.Concat(_figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}\t{f.Value:0.####}\n"))));
        File.WriteAllText(Path.Combine(folder, ClaimsName), "article\tstart\tfault\n" + string.Concat(_faults.Select(f => $"{f.Key}\t{f.Value}\n")));
    }

    /// <summary>What fell below the committed scores, a line each, and then the claims that got worse; empty where nothing fell.</summary>
    public IReadOnlyList<string> StepsBack(CorpusScores committed)
    {
        List<string> fallen = [.. committed._figures.Where(f => IsRate(f.Key) && f.Value - _figures.GetValueOrDefault(f.Key) > Tolerance)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key.Replace('\t', ' ')}: {f.Value:0.0000} -> {_figures.GetValueOrDefault(f.Key):0.0000}"))];
        if (fallen.Count == 0)
            return fallen;
        foreach ((string claim, string fault) in _faults)
        {
            string? before = committed._faults.GetValueOrDefault(claim);
            if (before != fault && (before is null || IsWorse(before, fault)))
                fallen.Add($"{claim.Replace('\t', ' ')}: {before ?? "right"} -> {fault}");
        }

        return fallen;
    }

    // Counts of articles, claims and groups are no measure of anything
    private static bool IsRate(string key) => key[(key.IndexOf('\t', StringComparison.Ordinal) + 1)..] is not ("articles" or "gold" or "predicted" or "events") && !key.EndsWith(".claims", StringComparison.Ordinal) && !key.EndsWith(">=2", StringComparison.Ordinal);

    private static bool IsWorse(string before, string now) => Fields(now).Except(Fields(before), StringComparer.Ordinal).Any();

    private static string[] Fields(string fault) => fault.StartsWith("wrong ", StringComparison.Ordinal) ? fault["wrong ".Length..].Split(',') : [fault];

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length == 3);
}
