namespace ClaimCompare.Writing.Report;

/// <summary>Parts and wholes as trees: a part of a part of a whole stands under the nearer one alone.</summary>
internal sealed class PartTree
{
    private readonly Dictionary<int, List<(int Part, RelationKind Kind)>> _parts = [];
    private readonly HashSet<int> _visited = [];

    /// <summary>Builds the trees of links from <see cref="Relation.A"/>, the part, to <see cref="Relation.B"/>, the whole.</summary>
    public PartTree(IReadOnlyList<Relation> links)
    {
        ILookup<int, int> wholes = links.ToLookup(l => l.A, l => l.B);
        foreach (Relation link in links)
        {
            if (!wholes[link.A].Any(between => between != link.B && wholes[between].Contains(link.B) && !wholes[link.B].Contains(between)))
                (_parts.TryGetValue(link.B, out List<(int, RelationKind)>? list) ? list : _parts[link.B] = []).Add((link.A, link.Kind));
        }

        var reached = new HashSet<int>();
        var roots = new List<int>();
        IEnumerable<int> all = links.Select(l => l.B).Distinct().Order();

        // Where links run in a circle, the first of it is taken for its root
        foreach (int whole in all.Where(w => !wholes.Contains(w)).Concat(all.Where(wholes.Contains)))
        {
            if (!_parts.ContainsKey(whole) || reached.Contains(whole))
                continue;
            roots.Add(whole);
            Reach(whole, reached);
        }

        roots.Sort();
        Roots = roots;
    }

    /// <summary>The wholes that are no parts.</summary>
    public IReadOnlyList<int> Roots { get; }

    /// <summary>The parts of a whole.</summary>
    public IReadOnlyList<(int Part, RelationKind Kind)> PartsOf(int whole) => _parts.TryGetValue(whole, out List<(int, RelationKind)>? list) ? list : [];

    /// <summary>Whether a whole is come to for the first time.</summary>
    public bool Visit(int whole) => _visited.Add(whole);

    private void Reach(int whole, HashSet<int> reached)
    {
        var open = new Stack<int>([whole]);
        while (open.TryPop(out int next))
        {
            if (!reached.Add(next))
                continue;
            foreach ((int part, _) in PartsOf(next))
                open.Push(part);
        }
    }
}
