using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using ClaimCompare.Reading;
using ClaimCompare.Reconciling.Tables;

namespace ClaimCompare.Benchmarks;

/// <summary>Reading and reconciling a table of conflicting figures, twenty claims a quantity: growth from ten thousand claims to a million.</summary>
public class ReconcilingBenchmarks
{
    private const int ClaimsPerQuantity = 20, Days = 10;
    private string _table = string.Empty;

    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    [Params(false, true)]
    public bool Time { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        var text = new StringBuilder("source,entity,attribute,value,origin,qualifier").Append(Time ? ",time,published\n" : "\n");
        for (int i = 0; i < Claims; i++)
        {
            int quantity = random.Next(Claims / ClaimsPerQuantity), day = random.Next(Days);
            int value = (quantity * 7919 % 5000) + 20 + (Time ? day * 3 : 0) + (random.Next(5) < 2 ? random.Next(-9, 30) : 0);
            string qualifier = random.Next(10) switch { 0 => "approx", 1 => "at_least", _ => "exact" };
            text.Append(CultureInfo.InvariantCulture, $"outlet {random.Next(300)},entity {quantity / 4},attribute {quantity % 4},{value},body {random.Next(40)} (speaker {random.Next(3)}),{qualifier}");
            if (Time)
                text.Append(CultureInfo.InvariantCulture, $",2022-11-{day + 10}T{random.Next(24):D2}:00+07:00,2022-11-{day + 10 + (random.Next(5) == 0 ? 1 : 0)}");
            text.Append('\n');
        }

        _table = text.ToString();
    }

    [Benchmark]
    public int Read() => ClaimTableReader.Read(new StringReader(_table), "-", []).Claims.Count;

    [Benchmark]
    public int ReadAndReconcile() => TableReconciler.Reconcile(ClaimTableReader.Read(new StringReader(_table), "-", [])).Count();
}
