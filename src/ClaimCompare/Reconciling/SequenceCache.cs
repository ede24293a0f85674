using ClaimCompare.Comparing;

namespace ClaimCompare.Reconciling;

/// <summary>Keeps what was made of a sequence of claims until the next run, so that what did not change is not made again.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class SequenceCache<T>
{
    private Dictionary<ClaimFeatures, List<(IReadOnlyList<ClaimFeatures> Claims, T Made)>> _last = new(ReferenceEqualityComparer.Instance), _now = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins a run: what the last one did not ask for is forgotten.</summary>
    public void Begin() => (_last, _now) = (_now, new Dictionary<ClaimFeatures, List<(IReadOnlyList<ClaimFeatures>, T)>>(ReferenceEqualityComparer.Instance));

    /// <summary>What is made of a sequence of one claim or more.</summary>
    public T Get(IReadOnlyList<ClaimFeatures> claims, Func<IReadOnlyList<ClaimFeatures>, T> make)
    {
        if (Find(_now, claims, out T? made))
            return made!;
        if (!Find(_last, claims, out made))
            made = make(claims);
        if (!_now.TryGetValue(claims[0], out List<(IReadOnlyList<ClaimFeatures>, T)>? list))
            _now.Add(claims[0], list = []);
        list.Add((claims, made!));
        return made!;
    }

    private static bool Find(Dictionary<ClaimFeatures, List<(IReadOnlyList<ClaimFeatures> Claims, T Made)>> from, IReadOnlyList<ClaimFeatures> claims, out T? made)
    {
        made = default;
        foreach ((IReadOnlyList<ClaimFeatures> known, T value) in from.GetValueOrDefault(claims[0]) ?? [])
        {
            if (known.Count == claims.Count && known.SequenceEqual(claims, ReferenceEqualityComparer.Instance))
            {
                made = value;
                return true;
            }
        }

        return false;
    }
}
