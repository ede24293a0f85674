using System.Globalization;
using System.Text;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling.Tables;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reconciling.Tables;

/// <summary>Copies injected: five sources of which the worst is copied by three or six outlets (Dong et al., VLDB 2009).</summary>
public sealed class CopiesTests(ITestOutputHelper output)
{
    private const int Quantities = 2000;
    private static readonly double[] Accuracies = [0.85, 0.75, 0.7, 0.6, 0.4];

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void Reconcile_CopiesWithTheirOrigin_DoNotRaiseTheError(int copies)
    {
        double alone = Error(0, statesOrigin: true), copied = Error(copies, statesOrigin: true), hidden = Error(copies, statesOrigin: false), voted = Error(copies, statesOrigin: false, quantities: 20);
        output.WriteLine(FormattableString.Invariant($"{copies} copies: error alone {alone:0.000}, with copies {copied:0.000}, their origin not stated {hidden:0.000}, nor learned from many quantities {voted:0.000}"));
        copied.Should().BeLessThanOrEqualTo(alone);
        hidden.Should().BeGreaterThan(alone, "copies whose origin nobody states mislead: the measure can rise");
    }

    /// <summary>The share of quantities whose best is off by more than 1 %.</summary>
    private static double Error(int copies, bool statesOrigin, int quantities = Quantities)
    {
        var random = new Random(11);
        var text = new StringBuilder("source,entity,attribute,value,origin\n");
        int[] truths = new int[quantities];
        for (int q = 0; q < quantities; q++)
        {
            truths[q] = random.Next(100, 5000);
            int[] said = [.. Accuracies.Select(a => random.NextDouble() < a ? truths[q] : truths[q] + (random.Next(1, 4) * 50))];
            for (int s = 0; s < said.Length; s++)
                Row($"source {s}", q, said[s], $"source {s}");
            for (int c = 0; c < copies; c++)
                Row($"copy {c}", q, said[^1], statesOrigin ? $"source {said.Length - 1}" : $"copy {c}");
        }

        List<TableEstimate> estimates = [.. TableReconciler.Reconcile(ClaimTableReader.Read(new StringReader(text.ToString()), "-", []))];
        estimates.Should().HaveCount(quantities);
        return estimates.Average(e => e.Estimate.Best is { } best && Math.Abs(best - truths[int.Parse(e.Entity[2..], CultureInfo.InvariantCulture)]) <= best / 100 ? 0.0 : 1);

        void Row(string source, int quantity, int value, string origin) => text.Append(CultureInfo.InvariantCulture, $"{source},q {quantity},count,{value},{origin}\n");
    }
}
