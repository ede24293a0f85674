using System.Text.Json;
using ClaimCompare.Reading;
using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>Holds a report against the articles it was made from: every figure stands in its source, every offset fits.</summary>
/// <remarks>
/// <para>
/// Read are the JSON of a comparison (<see cref="ComparisonJsonWriter"/>), JSON Lines of claims (<see cref="ArticleJsonWriter"/>) and Web Annotations
/// (<see cref="WebAnnotationWriter"/>); which it is shows in the content. Checked of each claim: its article is there; its span lies in the text and
/// cuts no character; the number quoted stands there; read again, these words say the same value, bounds, qualifier, unit and whole; its sentence
/// and cue are the words quoted, and the sentence holds the number; every word of its sources, relayers and place stands in the article. Of each
/// group: low ≤ best ≤ high, all of them stated by its claims; no claim twice; relations and links point at what is there.
/// </para>
/// <para>
/// Not checked is what is a judgement: kind, counted noun, modality, time, which claims measure one quantity, and how two relate. Instances hold
/// no state but the articles: one may be shared by all threads.
/// </para>
/// </remarks>
public sealed class ReportVerifier
{
    private readonly Dictionary<string, ArticleEvidence> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, ArticleEvidence> _byName;

    /// <summary>A verifier for reports about these articles; of two with one identifier the first counts.</summary>
    /// <exception cref="ArgumentNullException">The articles are null.</exception>
    public ReportVerifier(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (Article article in articles)
        {
            var evidence = new ArticleEvidence(article);
            _byId.TryAdd(ClaimText.WellFormed(article.Id), evidence);
        }

        _byName = _byId.Values.ToLookup(e => ResourceNames.Of(e.Article), StringComparer.Ordinal);
    }

    /// <summary>Checks a report.</summary>
    /// <param name="report">The content of the report.</param>
    /// <param name="path">Its name for messages.</param>
    /// <returns>
    /// What was checked and what does not stand. Content that is empty (CC003), no JSON, or none of the three forms (CC005) is a
    /// problem, never an exception; the other lines of JSON Lines are checked all the same.
    /// </returns>
    /// <exception cref="ArgumentNullException">Report or path are null.</exception>
    public VerificationResult Verify(string report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(path);
        var run = new VerificationRun(_byId, _byName);
        string content = report.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(content))
            run.Problems.Add(new ReadingProblem(ReadingCodes.Empty, path, 0, "this input is empty"));
        else if (!TryWhole(content, path, run))
            Lines(content, path, run);
        return run.Result();
    }

    /// <summary>Reads the content as one value; false where it is several lines of them.</summary>
    private static bool TryWhole(string content, string path, VerificationRun run)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            Check(document.RootElement, path, 0, run);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Lines(string content, string path, VerificationRun run)
    {
        int number = 0;
        foreach (string line in content.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using JsonDocument document = JsonDocument.Parse(line);
                Check(document.RootElement, path, number, run);
            }
            catch (JsonException)
            {
                run.Problems.Add(new ReadingProblem(ReadingCodes.InvalidJson, path, number, "this is no valid JSON"));
            }
        }
    }

    private static void Check(JsonElement root, string path, int line, VerificationRun run)
    {
        string? fault = null;
        if (AnnotationVerifier.IsAnnotations(root))
            AnnotationVerifier.Check(root, run);
        else if (root.ValueKind != JsonValueKind.Object)
            fault = "this is no report";
        else if (root.Text("schema") is { } schema && schema is not (ArticleJsonWriter.ClaimsSchema or ComparisonJsonWriter.Schema))
            fault = "this version does not know the form " + schema;
        else if (root.Array("groups") is { } groups)
            GroupVerifier.Check(root, groups, run);
        else if (root.Array("claims") is { } claims && root.Text("id") is { } id)
            Claims(id, claims, run);
        else
            fault = "this is no report: it has neither groups, nor claims with the article's id, nor annotations";
        if (fault is not null)
            run.Problems.Add(new ReadingProblem(ReadingCodes.InvalidJson, path, line, fault));
    }

    private static void Claims(string id, JsonElement claims, VerificationRun run)
    {
        foreach (JsonElement claim in claims.EnumerateArray())
            ClaimVerifier.Check(ReportedClaim.Read(claim, id), run);
    }
}
