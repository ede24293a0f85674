using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimCompare.Reading;
using ClaimCompare.Scoring;
using ClaimCompare.Tests.Console;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Scoring;

/// <summary>The product's scorer gives the figures of the reference scorer, on gold claims damaged in every field.</summary>
public sealed class ReferenceScorerTests
{
    [Theory]
    [InlineData("kursk")]
    [InlineData("dev")]
    public void Score_DamagedGold_EqualsReferenceScorer(string set)
    {
        string? folder = SharedFiles.Find("eval");
        Assert.SkipUnless(folder is not null, "The shared evaluation files are not beside the repository.");
        Assert.SkipUnless(File.Exists("/usr/bin/env"), "The reference scorer needs a Unix shell with Python.");
        string goldPath = Path.Combine(folder, set + ".gold.jsonl");
        Dictionary<string, List<ScoredClaim>> gold;
        using (StreamReader reader = File.OpenText(goldPath))
            gold = GoldFile.ReadClaims(reader);
        int n = 0;
        var predicted = gold.ToDictionary(g => g.Key, g => g.Value.Select(c => Damage(c, n++)).OfType<ScoredClaim>().ToList(), StringComparer.Ordinal);
        var sum = new Tally();
        foreach ((string id, List<ScoredClaim> claims) in gold)
            sum.Add(ClaimScorer.Score(id, claims, predicted[id]));

        string temporary = Path.GetTempFileName();
        File.WriteAllLines(temporary, predicted.Select(p => ToJson(p.Key, p.Value)));
        using Process process = Process.Start(new ProcessStartInfo("/usr/bin/env", ["python3", Path.Combine(folder, "score.py"), goldPath, temporary, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.Delete(temporary);
        Assert.SkipUnless(process.ExitCode == 0, "There is no Python to run the reference scorer.");
        using JsonDocument reference = JsonDocument.Parse(output);
        foreach ((string name, double value) in sum.Figures())
            value.Should().BeApproximately(reference.RootElement.GetProperty(name).GetDouble(), 0.00011, "of {0}", name);
    }

    [Theory]
    [InlineData("kursk", false)]
    [InlineData("dev", false)]
    [InlineData("dev", true)]
    public void ScoreGroups_OwnComparisons_EqualReferenceScorer(string set, bool fromGold)
    {
        string? folder = SharedFiles.Find("eval");
        Assert.SkipUnless(folder is not null, "The shared evaluation files are not beside the repository.");
        Assert.SkipUnless(File.Exists("/usr/bin/env"), "The reference scorer needs a Unix shell with Python.");
        string groupsPath = Path.Combine(folder, set + ".groups.jsonl"), articlesPath = Path.Combine(folder, set + ".articles.jsonl"), goldPath = Path.Combine(folder, set + ".gold.jsonl");
        List<GoldEvent> events;
        using (StreamReader reader = File.OpenText(groupsPath))
            events = GoldFile.ReadEvents(reader);
        Dictionary<string, List<ScoredClaim>> gold;
        using (StreamReader reader = File.OpenText(goldPath))
            gold = GoldFile.ReadClaims(reader);
        List<Article> articles = [.. new ArticleReader().Read(articlesPath).Select(r => r.Article).OfType<Article>()];
        using var predictions = new TemporaryFolder();
        var scorer = new GroupScorer();
        foreach (GoldEvent e in events)
        {
            List<Article> own = [.. articles.Where(a => e.Articles.Contains(a.Id, StringComparer.Ordinal))];
            Comparison comparison = fromGold ? new ClaimComparer().Compare(own, own.SelectMany(a => GoldClaims.ToClaims(gold[a.Id], a))) : new ClaimComparer().Compare(own);
            scorer.Add(e, comparison.Groups);
            using FileStream file = File.Create(Path.Combine(predictions.Path, e.Name + ".json"));
            ComparisonJsonWriter.Write(file, comparison, "en");
        }

        using Process process = Process.Start(new ProcessStartInfo("/usr/bin/env", ["python3", Path.Combine(folder, "score_groups.py"), groupsPath, predictions.Path, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.SkipUnless(process.ExitCode == 0, "There is no Python to run the reference scorer.");
        using JsonDocument reference = JsonDocument.Parse(output);
        foreach ((string name, double value) in scorer.Figures())
            value.Should().BeApproximately(reference.RootElement.GetProperty(name).GetDouble(), 0.00011, "of {0}", name);
    }

    private static ScoredClaim? Damage(ScoredClaim c, int n) => (n % 17) switch
    {
        0 => null,
        1 => c with { Value = (c.Value ?? 0) + 1 },
        2 => c with { Kind = "count" },
        3 => c with { Sources = [["Seseorang Lain"]] },
        4 => c with { Sources = [] },
        5 => c with { When = "2001-01-01" },
        6 => c with { Said = null, Place = null },
        7 => c with { Modality = "hypothetical", Measure = "rate" },
        8 => c with { Start = c.Start + 100000, End = c.End + 100000 },
        9 => c with { Via = [["Reuters"]] },
        10 => c with { Object = "benda lain", Unit = "kg" },
        11 => c with { Qualifier = "approx", OutOf = 12345 },
        12 => c with { Organisations = [], Place = (c.Place ?? string.Empty) + " Barat" },
        13 => c with { InTitle = true },
        _ => c,
    };

    private static string ToJson(string id, List<ScoredClaim> claims) => JsonSerializer.Serialize(
        new
        {
            id,
            claims = claims.Select(c => new
            {
                start = c.Start,
                end = c.End,
                value = c.Value,
                low = c.Low,
                high = c.High,
                out_of = c.OutOf,
                qualifier = c.Qualifier,
                unit = c.Unit,
                @object = c.Object,
                kind = c.Kind,
                modality = c.Modality,
                measure = c.Measure,
                sources = c.Sources.Select(s => s[0]),
                via = c.Via.Select(s => s[0]),
                organisations = c.Organisations.Select(s => s.Count > 0 ? s[0] : null),
                when = c.When,
                said = c.Said,
                place = c.Place,
                @in = c.InTitle ? "title" : "text",
            }),
        },
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
