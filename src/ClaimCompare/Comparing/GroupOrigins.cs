namespace ClaimCompare.Comparing;

/// <summary>The independent origins behind the claims of a group.</summary>
/// <remarks>
/// Names that are the same make one origin, and so does everything that a name ties together. Sources that state a figure in the same words in two
/// articles are one, and so are two sources without names whose figure came by one relay. A name that leaves out what another tells (<c>KPU</c>
/// beside <c>KPU Lumbungsari</c>, <c>polisi</c> beside <c>Polres Lumbungsari</c>) adds no origin. The order of the claims does not matter.
/// </remarks>
internal sealed class GroupOrigins
{
    private const int MostCopies = 400;
    private readonly Dictionary<ClaimFeatures, int[]> _of = new(ReferenceEqualityComparer.Instance);
    private readonly List<OriginName> _names = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly List<int> _parents = [];

    /// <summary>Finds the origins of some claims.</summary>
    public GroupOrigins(IReadOnlyList<ClaimFeatures> claims)
    {
        var first = new Dictionary<ClaimFeatures, int[]>(ReferenceEqualityComparer.Instance);
        foreach (ClaimFeatures claim in claims)
            first[claim] = [.. claim.Origins.Select(Add)];
        if (_names.Count > 1)
        {
            JoinNames();
            JoinCopies(claims, first);
            JoinShort();
        }

        foreach ((ClaimFeatures claim, int[] origins) in first)
            _of[claim] = [.. origins.Select(Root).Distinct()];
    }

    /// <summary>How many origins stand behind some claims of the group; none where no claim has a source.</summary>
    public int Named(IEnumerable<ClaimFeatures> claims) => claims.SelectMany(Of).Distinct().Count();

    /// <summary>How many origins stand behind some claims of the group; at least one.</summary>
    public int Count(IEnumerable<ClaimFeatures> claims) => Math.Max(1, Named(claims));

    /// <summary>The origins of a claim of the group, by number; none for the article's own voice.</summary>
    public IReadOnlyList<int> Of(ClaimFeatures claim) => _of.TryGetValue(claim, out int[]? origins) ? origins : [];

    /// <summary>Whether two claims of the group go back to one origin.</summary>
    public bool Share(ClaimFeatures a, ClaimFeatures b)
    {
        foreach (int x in Of(a))
        {
            foreach (int y in Of(b))
            {
                if (x == y)
                    return true;
            }
        }

        return false;
    }

    private int Add(OriginNames origin)
    {
        int root = -1;
        foreach (OriginName name in origin.Names)
        {
            if (!_byName.TryGetValue(name.Full, out int at))
            {
                at = _names.Count;
                _byName.Add(name.Full, at);
                _names.Add(name);
                _parents.Add(at);
            }

            root = root < 0 ? at : Join(root, at);
        }

        return root;
    }

    private void JoinNames()
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<string> full = new(_byName.Keys, StringComparer.OrdinalIgnoreCase);
        var initials = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _names.Count; i++)
        {
            if (!keys.TryAdd(_names[i].Key, i))
                Join(keys[_names[i].Key], i);
            if (_names[i].Initials.Length > 1 && full.Contains(_names[i].Initials) && !initials.TryAdd(_names[i].Initials, i))
                Join(initials[_names[i].Initials], i);
        }

        for (int i = 0; i < _names.Count; i++)
        {
            if (initials.TryGetValue(_names[i].Full, out int longer))
                Join(longer, i);
        }
    }

    private void JoinCopies(IReadOnlyList<ClaimFeatures> claims, Dictionary<ClaimFeatures, int[]> origins)
    {
        foreach (IGrouping<decimal?, ClaimFeatures> same in claims.Where(c => origins[c].Length == 1).GroupBy(c => c.Claim.Value))
        {
            List<ClaimFeatures> copies = [.. same.Take(MostCopies)];
            for (int i = 0; i < copies.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (Root(origins[copies[i]][0]) != Root(origins[copies[j]][0]) && (ClaimPairs.IsCopy(copies[i], copies[j]) || ClaimPairs.IsOneRelay(copies[i], copies[j])))
                        Join(origins[copies[i]][0], origins[copies[j]][0]);
                }
            }
        }
    }

    /// <summary>Joins names that leave something out with the first of the origins that they can stand for.</summary>
    private void JoinShort()
    {
        int[] byOrder = [.. Enumerable.Range(0, _names.Count).OrderBy(i => _names[i].Key, StringComparer.Ordinal).ThenBy(i => _names[i].Full, StringComparer.Ordinal)];
        var pairs = new List<(int Short, int Full)>();
        foreach (int i in byOrder)
        {
            int full = Array.FindIndex(byOrder, j => Root(i) != Root(j) && _names[i].IsShortOf(_names[j]));
            if (full >= 0)
                pairs.Add((i, byOrder[full]));
        }

        pairs.ForEach(p => Join(p.Short, p.Full));
    }

    private int Root(int at)
    {
        while (_parents[at] != at)
            at = _parents[at] = _parents[_parents[at]];
        return at;
    }

    private int Join(int a, int b)
    {
        (int x, int y) = (Root(a), Root(b));
        return _parents[Math.Max(x, y)] = Math.Min(x, y);
    }
}
