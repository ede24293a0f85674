using System.Globalization;

namespace ClaimCompare.Scoring;

/// <summary>An event of the corpus: a folder of marked articles with <c>groups.tsv</c> and, where groups relate, <c>links.tsv</c>.</summary>
/// <remarks>
/// A claim names its group and its number in it: <c>group=tewas#2</c>. Columns of <c>groups.tsv</c>: group, label, status, low, best, high,
/// origins, relations (<c>1-2 update; 1-3 conflict</c>), why; of <c>links.tsv</c>: a, b, relation. <c>-</c> stands for null.
/// </remarks>
internal static class CorpusEvent
{
    /// <summary>Brings the groups of an event together with its articles' claims.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="groups">The content of <c>groups.tsv</c>.</param>
    /// <param name="links">The content of <c>links.tsv</c>; empty where there is none.</param>
    /// <param name="problems">Takes what breaks the rules.</param>
    public static GoldEvent Load(string name, IReadOnlyList<CorpusArticle> articles, string groups, string links, List<string> problems)
    {
        var members = new SortedDictionary<string, SortedDictionary<int, (string Article, int Start)>>(StringComparer.Ordinal);
        foreach (CorpusArticle article in articles)
        {
            foreach (ScoredClaim claim in article.Claims)
                AddMember(article.Article.Id, claim);
        }

        var result = new List<GoldGroup>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string[] row in Rows(groups))
        {
            if (row.Length < 8 || !members.Remove(row[0], out SortedDictionary<int, (string Article, int Start)>? claims))
            {
                problems.Add($"{name}: group {row[0]} has no claims, stands twice, or its row is short");
                continue;
            }

            List<int> numbers = [.. claims.Keys];
            var relations = new List<(int, int, string)>();
            foreach (string part in row[7].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string[] cells = part.Split([' ', '-'], 3);
                if (cells.Length < 3 || !int.TryParse(cells[0], CultureInfo.InvariantCulture, out int a) || !int.TryParse(cells[1], CultureInfo.InvariantCulture, out int b)
                    || !numbers.Contains(a) || !numbers.Contains(b) || !IsRelation(cells[2]))
                {
                    if (part != "-")
                        problems.Add($"{name}: group {row[0]} has no such relation: {part}");
                    continue;
                }

                relations.Add((numbers.IndexOf(a), numbers.IndexOf(b), cells[2]));
            }

            if (!Enum.GetValues<GroupStatus>().Any(s => Names.Of(s) == row[2]) || (row[2] == "single") != (claims.Count == 1))
                problems.Add($"{name}: group {row[0]} of {claims.Count} cannot have status {row[2]}");
            if (row[2] != "single" && relations.Count != claims.Count * (claims.Count - 1) / 2)
                problems.Add($"{name}: group {row[0]} wants a relation for each of its pairs");
            indexes[row[0]] = result.Count;
            result.Add(new GoldGroup(row[1], row[2], Number(row[3]), Number(row[4]), Number(row[5]), (int)(Number(row[6]) ?? 0), [.. claims.Values], relations));
        }

        problems.AddRange(members.Keys.Select(g => $"{name}: group {g} has no row"));
        var pairs = new List<(int, int, string)>();
        foreach (string[] row in Rows(links))
        {
            if (row.Length >= 3 && indexes.TryGetValue(row[0], out int a) && indexes.TryGetValue(row[1], out int b) && IsRelation(row[2]))
                pairs.Add((a, b, row[2]));
            else
                problems.Add($"{name}: no such link: {string.Join(' ', row)}");
        }

        return new GoldEvent(name, [.. articles.Select(a => a.Article.Id)], result, pairs);

        void AddMember(string article, ScoredClaim claim)
        {
            string[] parts = (claim.Group ?? string.Empty).Split('#');
            if (parts.Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out int number))
            {
                problems.Add($"{name}/{article}: \"{claim.Number}\" at {claim.Start} names no group and number");
                return;
            }

            if (!members.TryGetValue(parts[0], out SortedDictionary<int, (string Article, int Start)>? list))
                members.Add(parts[0], list = []);
            if (!list.TryAdd(number, (article, claim.Start)))
                problems.Add($"{name}/{article}: {claim.Group} stands twice");
        }
    }

    private static bool IsRelation(string name) => Enum.GetValues<RelationKind>().Any(r => Names.Of(r).Replace('_', '-') == name);

    private static decimal? Number(string cell) => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal v) ? v : null;

    private static IEnumerable<string[]> Rows(string tsv) => tsv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(l => l[0] != '#').Skip(1).Select(l => l.TrimEnd('\r').Split('\t', StringSplitOptions.TrimEntries));
}
