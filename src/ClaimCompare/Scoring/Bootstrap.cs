namespace ClaimCompare.Scoring;

/// <summary>Confidence intervals by drawing articles again with replacement (Efron, 1979), with a generator of its own so that results never change.</summary>
internal static class Bootstrap
{
    /// <summary>The 2.5 and 97.5 percentiles of every figure.</summary>
    /// <param name="tallies">One tally an article.</param>
    /// <param name="draws">How many samples are drawn; at least 40.</param>
    public static IReadOnlyDictionary<string, (double Low, double High)> Intervals(IReadOnlyList<Tally> tallies, int draws = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 40);
        var samples = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        ulong state = 0x9E3779B97F4A7C15;
        for (int d = 0; d < draws && tallies.Count > 0; d++)
        {
            var sum = new Tally();
            for (int i = 0; i < tallies.Count; i++)
                sum.Add(tallies[(int)(Next(ref state) % (ulong)tallies.Count)]);
            foreach ((string name, double value) in sum.Figures())
            {
                if (!samples.TryGetValue(name, out List<double>? list))
                    samples.Add(name, list = new List<double>(draws));
                list.Add(value);
            }
        }

        var intervals = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        foreach ((string name, List<double> list) in samples)
        {
            list.Sort();
            intervals.Add(name, (list[list.Count * 25 / 1000], list[Math.Min(list.Count - 1, list.Count * 975 / 1000)]));
        }

        return intervals;
    }

    // xorshift64*: Marsaglia (2003), Vigna (2016)
    private static ulong Next(ref ulong state)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1D;
    }
}
