using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling.Tables;

/// <summary>What the label of an entity reaches over: <c>Sulteng total</c>, <c>Palu + Donggala</c>, <c>women in Cianjur</c>.</summary>
internal sealed class EntityScope
{
    private EntityScope(string key, bool isWhole, bool isShare, bool isOutside, List<IReadOnlyList<string>> parts)
    {
        Key = key;
        IsWhole = isWhole;
        IsShare = isShare;
        IsOutside = isOutside;
        Parts = parts;
    }

    /// <summary>Labels with one key are one scope.</summary>
    public string Key { get; }

    /// <summary>Whether the label says that it means everything.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether the label means a share of the entity it names: <c>inside X</c>, <c>women in X</c>.</summary>
    public bool IsShare { get; }

    /// <summary>Whether the label means what lies outside the entity it names.</summary>
    public bool IsOutside { get; }

    /// <summary>The entities named: each by its usual name and those of the places it lies in, the nearest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Parts { get; }

    /// <summary>Reads a label.</summary>
    public static EntityScope Of(string label)
    {
        string[] words = label.Replace("+", " + ", StringComparison.Ordinal).Replace("&", " & ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<IReadOnlyList<string>>();
        var name = new List<string>();
        bool isWhole = false, isShare = false, isOutside = false;
        foreach (string word in words)
        {
            switch (ScopeWords.RoleOf(word.ToLowerInvariant()))
            {
                case "whole":
                    isWhole = true;
                    break;
                case "join":
                    Close();
                    break;
                case "inside":
                    isShare = true;
                    name.Clear();
                    break;
                case "outside":
                    isShare = isOutside = true;
                    name.Clear();
                    break;
                default:
                    name.Add(word);
                    break;
            }
        }

        Close();
        bool named = isShare || parts.Count == 0;
        string key = named ? label.ToLowerInvariant() : string.Join('+', parts.Select(p => p[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) + (isWhole ? " total" : string.Empty);
        return new EntityScope(key, isWhole && !isShare, isShare, isOutside, parts);

        void Close()
        {
            // Names of places have many forms; two that differ by their rank may be two places
            string text = string.Join(' ', name);
            if (PlaceTree.PathOf(text) is { Count: > 0 } path)
                parts.Add(path.Count > 1 || words.Length > name.Count ? path : [text.ToLowerInvariant()]);
            name.Clear();
        }
    }

    /// <summary>Whether both are places that stand side by side in a third.</summary>
    public bool IsBeside(EntityScope other) => Parts is [{ Count: > 1 } a] && other.Parts is [{ Count: > 1 } b] && a[0] != b[0] && a[1] == b[1];

    /// <summary>Whether this scope plainly lies in another: its share, or each of its entities in one of the other's.</summary>
    public bool LiesIn(EntityScope other)
    {
        if (other.IsShare || Parts.Count == 0 || other.Parts.Count == 0 || Key == other.Key || IsOutside || IsWhole)
            return false;
        return Parts.All(p => other.Parts.Any(q => p.Contains(q[0], StringComparer.Ordinal)));
    }
}
