using System.Text.Json;
using ClaimCompare.Writing;

namespace ClaimCompare.Verifying;

/// <summary>Checks the groups, relations and articles of a comparison.</summary>
internal static class GroupVerifier
{
    private static readonly HashSet<string> Relations = [.. Enum.GetValues<RelationKind>().Select(WireNames.Of)];

    /// <summary>Checks a comparison with all its claims.</summary>
    public static void Check(JsonElement root, JsonElement groups, VerificationRun run)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonElement article in root.Array("articles")?.EnumerateArray() ?? default)
            CheckArticle(article, listed, run);
        int index = 0;
        foreach (JsonElement group in groups.EnumerateArray())
            CheckGroup(group, index++, listed, run);
        foreach (JsonElement link in root.Array("links")?.EnumerateArray() ?? default)
            CheckRelation(link, index, "a link", string.Empty, run);
    }

    private static void CheckArticle(JsonElement article, HashSet<string> listed, VerificationRun run)
    {
        string id = article.Text("id") ?? string.Empty;
        if (!listed.Add(id))
            run.Add(VerificationCodes.Inconsistent, id, string.Empty, "this article is listed twice");
        if (run.ById(id) is not { } evidence)
        {
            run.Add(VerificationCodes.UnknownArticle, id, string.Empty, "this article is not among those given");
            return;
        }

        foreach ((string name, string? actual) in new[] { ("title", evidence.Article.Title), ("date", evidence.Article.Date?.ToString()), ("outlet", evidence.Article.Outlet) })
        {
            string? stated = article.Text(name), real = actual is null ? null : ClaimText.WellFormed(actual);
            if (stated != real)
                run.Add(VerificationCodes.Inconsistent, id, string.Empty, "its " + name + " is " + (real ?? "not known") + ", not " + (stated ?? "unknown"));
        }
    }

    private static void CheckGroup(JsonElement group, int index, HashSet<string> listed, VerificationRun run)
    {
        run.Groups++;
        string figure = "group " + CsvOutput.Text(index) + (group.Text("label") is { Length: > 0 } label ? " (" + label + ")" : string.Empty);
        var claims = new List<ReportedClaim>();
        foreach (JsonElement element in group.Array("claims")?.EnumerateArray() ?? default)
        {
            ReportedClaim claim = ReportedClaim.Read(element, null);
            claims.Add(claim);
            ClaimVerifier.Check(claim, run);
            if (listed.Count > 0 && !listed.Contains(claim.ArticleId))
                run.Add(VerificationCodes.Inconsistent, claim, "the report does not list this article");
        }

        if (claims.Count == 0)
            run.Add(VerificationCodes.Inconsistent, string.Empty, figure, "it has no claims");
        else
            CheckEstimate(group, claims, figure, run);
        foreach (JsonElement relation in group.Array("relations")?.EnumerateArray() ?? default)
            CheckRelation(relation, claims.Count, "a relation", figure, run);
    }

    private static void CheckEstimate(JsonElement group, List<ReportedClaim> claims, string figure, VerificationRun run)
    {
        void Add(string code, string detail) => run.Add(code, string.Empty, figure, detail);
        if (!group.TryNumber("low", out decimal? low) || !group.TryNumber("best", out decimal? best) || !group.TryNumber("high", out decimal? high))
        {
            Add(VerificationCodes.Inconsistent, "low, best or high is no number");
            return;
        }

        if (low > high || best < low || best > high)
            Add(VerificationCodes.InvalidInterval, "low " + VerificationRun.Show(low) + ", best " + VerificationRun.Show(best) + " and high " + VerificationRun.Show(high) + " are not in order");
        if (best is not null && !claims.Exists(c => c.Value == best))
            Add(VerificationCodes.NotClaimed, "no claim states the best, " + VerificationRun.Show(best));
        foreach ((string name, decimal? bound) in new[] { ("low", low), ("high", high) })
        {
            // One claim alone leaves no choice
            if (claims is [{ } only])
            {
                if (bound != (name == "low" ? only.Low : only.High) && (bound is null || bound != only.Value))
                    Add(VerificationCodes.NotClaimed, "its claim does not state the " + name + ", " + VerificationRun.Show(bound));
            }
            else if (bound is not null && !claims.Exists(c => c.Value == bound || c.Low == bound || c.High == bound))
                Add(VerificationCodes.NotClaimed, "no claim states the " + name + ", " + VerificationRun.Show(bound));
        }

        if (group.Field("origins") is not null && (group.Integer("origins") is not { } origins || origins < 1 || origins > claims.Sum(c => Math.Max(1, c.Sources))))
            Add(VerificationCodes.NotClaimed, "its claims do not have so many origins");
        if (group.Text("status") is { } status && (status == WireNames.Of(GroupStatus.Single)) != (claims.Count == 1))
            Add(VerificationCodes.Inconsistent, "a group of " + CsvOutput.Text(claims.Count) + " claims is not " + status);
    }

    private static void CheckRelation(JsonElement relation, int count, string what, string figure, VerificationRun run)
    {
        int? a = relation.Integer("a"), b = relation.Integer("b");
        if (a is null || b is null || a < 0 || b < 0 || a >= count || b >= count)
            run.Add(VerificationCodes.InvalidIndex, string.Empty, figure, what + " points at nothing: " + (relation.Field("a")?.GetRawText() ?? "?") + " and " + (relation.Field("b")?.GetRawText() ?? "?") + " of " + CsvOutput.Text(count));
        else if (a == b)
            run.Add(VerificationCodes.InvalidIndex, string.Empty, figure, what + " ties " + CsvOutput.Text(a.Value) + " to itself");
        if (relation.Text("relation") is not { } kind || !Relations.Contains(kind))
            run.Add(VerificationCodes.Inconsistent, string.Empty, figure, what + " has no kind that there is");
    }
}
