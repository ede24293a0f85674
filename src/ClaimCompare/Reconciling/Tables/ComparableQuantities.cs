using System.Runtime.InteropServices;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>Finds the quantities of a table that can be compared: the same under two labels, and parts with their wholes.</summary>
internal static class ComparableQuantities
{
    /// <summary>Pairs of quantities, the part first; where <c>Same</c> is true both are one quantity (and the first may be the second).</summary>
    public static IEnumerable<(int Part, int Whole, bool Same, bool SameAttribute)> Find(TableIndex index)
    {
        var attributes = new IReadOnlyList<string>[index.Count];
        var scopes = new EntityScope[index.Count];
        var byName = new Dictionary<string, EntityScope>(StringComparer.Ordinal);
        var byAttribute = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < index.Count; i++)
        {
            ref readonly TableClaim claim = ref index.Claim(index[i][0]);
            attributes[i] = AttributeNames.PathOf(claim.Attribute);
            ref EntityScope? scope = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, claim.Entity, out _);
            scopes[i] = scope ??= EntityScope.Of(claim.Entity);
            ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(byAttribute, attributes[i][0], out _);
            (list ??= []).Add(i);
        }

        EntityScope? only = Whole(index, scopes);
        Dictionary<string, int[]> entries = byAttribute.ToDictionary(a => a.Key, a => a.Value.ToArray(), StringComparer.Ordinal);
        var holding = entries.ToDictionary(a => a.Key, a => Index(a.Value, scopes), StringComparer.Ordinal);
        for (int i = 0; i < index.Count; i++)
        {
            foreach (string attribute in attributes[i])
            {
                if (!holding.TryGetValue(attribute, out Dictionary<string, List<int>>? candidates))
                    continue;
                bool sameAttribute = attribute == attributes[i][0];
                foreach (int j in Candidates(candidates, scopes[i], only))
                {
                    bool sameScope = scopes[i].Key == scopes[j].Key;
                    if (sameScope && sameAttribute && j >= i)
                        yield return (i, j, true, true);
                    else if (!(sameScope && sameAttribute) && (sameScope || scopes[i].LiesIn(scopes[j]) || (scopes[j].Key == only?.Key && !scopes[i].IsWhole && !scopes[i].IsBeside(scopes[j]) && !scopes[j].LiesIn(scopes[i]))))
                        yield return (i, j, false, sameAttribute);
                }
            }
        }
    }

    /// <summary>What the whole table speaks of: the one entity that says so, or the one that most rows are about; null where there is none.</summary>
    private static EntityScope? Whole(TableIndex index, EntityScope[] scopes)
    {
        EntityScope[] said = [.. scopes.Where(s => s.IsWhole).DistinctBy(s => s.Key, StringComparer.Ordinal).Take(2)];
        if (said.Length > 0)
            return said.Length == 1 ? said[0] : null;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        int all = 0;
        for (int i = 0; i < index.Count; i++)
        {
            rows[scopes[i].Key] = rows.GetValueOrDefault(scopes[i].Key) + index[i].Length;
            all += index[i].Length;
        }

        return rows.Count < 2 ? null : Array.Find(scopes, s => rows[s.Key] * 2 > all);
    }

    /// <summary>The quantities of one attribute under the key of their scope and each entity it names.</summary>
    private static Dictionary<string, List<int>> Index(int[] quantities, EntityScope[] scopes)
    {
        var holding = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (int i in quantities)
        {
            foreach (string name in scopes[i].Parts.Select(p => p[0]).Append(scopes[i].Key).Distinct(StringComparer.Ordinal))
            {
                ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(holding, name, out _);
                (list ??= []).Add(i);
            }
        }

        return holding;
    }

    private static SortedSet<int> Candidates(Dictionary<string, List<int>> holding, EntityScope scope, EntityScope? only)
    {
        var found = new SortedSet<int>();
        foreach (string name in scope.Parts.SelectMany(p => p).Append(scope.Key).Append(only?.Key ?? scope.Key))
        {
            if (holding.TryGetValue(name, out List<int>? list))
                found.UnionWith(list);
        }

        return found;
    }
}
