namespace ClaimCompare.Reconciling.Tables;

/// <summary>One origin's figure for a quantity.</summary>
internal readonly record struct Vote(int Quantity, int Origin, decimal Value);

/// <summary>Learns how far each origin can be trusted from how often it agrees with the others, over all quantities of a table.</summary>
/// <remarks>
/// The accuracy model ACCU of Dong, Berti-Équille and Srivastava (Integrating conflicting data: the role of source dependence, VLDB 2009):
/// a value's probability follows from the accuracies of those who state it, an accuracy is the mean probability of the values stated, and
/// the two are computed in turn. As in CATD (Li et al., A confidence-aware approach for truth discovery on long-tail data, VLDB 2015),
/// an origin with few figures must not be trusted for them alone: accuracies are shrunken towards a common one. Truth and weights in
/// turn are also the scheme of CRH (Li et al., Resolving conflicts in heterogeneous data by truth discovery and source reliability
/// estimation, SIGMOD 2014), whose weighted median serves where no value has the better part of the votes. The number of false
/// values that a quantity can take is not guessed: it is the mean number of further values that the table itself gives.
/// </remarks>
internal sealed class SourceReliability
{
    private const double PriorAccuracy = 0.8, PriorStrength = 5, Least = 0.01, Most = 0.99, Tolerance = 1e-6;
    private const int Rounds = 30, FewestQuantities = 30, FewestVotes = 5;
    private readonly double[] _weights;

    private SourceReliability(double[] weights) => _weights = weights;

    /// <summary>The weight of an origin's vote: the log-odds of its figure being right; may be negative.</summary>
    public double this[int origin] => _weights[origin];

    /// <summary>Learns from votes that stand by quantity and, within one, by value; null where there are too few quantities in dispute.</summary>
    public static SourceReliability? Learn(List<Vote> votes, int origins)
    {
        int[] counts = new int[origins];
        foreach (Vote vote in votes)
            counts[vote.Origin]++;
        int voting = counts.Count(c => c > 0);
        (int disputed, int further) = Disputes(votes);
        if (disputed < FewestQuantities || votes.Count < FewestVotes * voting)
            return null;
        double falseValues = (double)further / disputed;
        double[] accuracy = new double[origins], weights = new double[origins], sums = new double[origins];
        Array.Fill(accuracy, PriorAccuracy);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < origins; i++)
                weights[i] = Math.Log(falseValues * accuracy[i] / (1 - accuracy[i]));
            Array.Clear(sums);
            Expect(votes, weights, sums);
            double change = 0;
            for (int i = 0; i < origins; i++)
            {
                double next = Math.Clamp((sums[i] + (PriorAccuracy * PriorStrength)) / (counts[i] + PriorStrength), Least, Most);
                change = Math.Max(change, Math.Abs(next - accuracy[i]));
                accuracy[i] = next;
            }

            if (change < Tolerance)
                break;
        }

        return new SourceReliability(weights);
    }

    /// <summary>How many quantities have several values, and how many they have beyond the first.</summary>
    private static (int Disputed, int Further) Disputes(List<Vote> votes)
    {
        int disputed = 0, further = 0;
        bool counted = false;
        for (int i = 1; i < votes.Count; i++)
        {
            bool same = votes[i].Quantity == votes[i - 1].Quantity;
            counted &= same;
            if (!same || votes[i].Value == votes[i - 1].Value)
                continue;
            further++;
            disputed += counted ? 0 : 1;
            counted = true;
        }

        return (disputed, further);
    }

    /// <summary>Adds to each origin the probability of every value it states.</summary>
    private static void Expect(List<Vote> votes, double[] weights, double[] sums)
    {
        var values = new List<(int End, double Score)>();
        for (int i = 0, end; i < votes.Count; i = end)
        {
            values.Clear();
            end = i;
            double top = double.NegativeInfinity, total = 0;
            while (end < votes.Count && votes[end].Quantity == votes[i].Quantity)
            {
                int value = end;
                double score = 0;
                for (; end < votes.Count && votes[end].Quantity == votes[i].Quantity && votes[end].Value == votes[value].Value; end++)
                    score += weights[votes[end].Origin];
                values.Add((end, score));
                top = Math.Max(top, score);
            }

            foreach ((int _, double score) in values)
                total += Math.Exp(score - top);
            int at = i;
            foreach ((int stop, double score) in values)
            {
                double probability = Math.Exp(score - top) / total;
                for (; at < stop; at++)
                    sums[votes[at].Origin] += probability;
            }
        }
    }
}
