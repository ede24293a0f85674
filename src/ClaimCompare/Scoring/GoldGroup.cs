namespace ClaimCompare.Scoring;

/// <summary>A group of gold claims that measure the same quantity.</summary>
/// <param name="Label">What they measure, in words.</param>
/// <param name="Status"><c>single</c>, <c>agree</c>, <c>update</c> or <c>conflict</c>.</param>
/// <param name="Low">The lowest value still tenable; null = open.</param>
/// <param name="Best">The point a careful reader commits to, or null.</param>
/// <param name="High">The highest value still tenable; null = open.</param>
/// <param name="Origins">How many independent origins stand behind it.</param>
/// <param name="Claims">Article identifier and offset of each claim's number.</param>
/// <param name="Relations">Pairs of claims (indexes into <paramref name="Claims"/>) with the name of their relation.</param>
internal sealed record GoldGroup(
    string Label,
    string Status,
    decimal? Low,
    decimal? Best,
    decimal? High,
    int Origins,
    IReadOnlyList<(string Article, int Start)> Claims,
    IReadOnlyList<(int A, int B, string Relation)> Relations);

/// <summary>An event: its articles, the gold groups of their claims, and how the groups relate.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="Articles">The identifiers of its articles.</param>
/// <param name="Groups">Its groups.</param>
/// <param name="Links">Pairs of groups (indexes into <paramref name="Groups"/>) with the name of their relation.</param>
internal sealed record GoldEvent(string Name, IReadOnlyList<string> Articles, IReadOnlyList<GoldGroup> Groups, IReadOnlyList<(int A, int B, string Relation)> Links);
