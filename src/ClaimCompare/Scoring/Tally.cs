namespace ClaimCompare.Scoring;

/// <summary>Counts of one article; the counts of several add up, so that articles can be drawn again with replacement.</summary>
internal sealed class Tally
{
    public static readonly string[] Fields = ["value", "qualifier", "unit", "kind", "modality", "measure", "out_of", "object", "source", "org"];
    public static readonly string[] Links = ["source", "via", "when", "said", "place"];
    public static readonly string[] Tuples = ["tuple", "impact", "record"];

    private static readonly string[] Ways = Enum.GetNames<AttributionType>();

    public int Gold;
    public int Predicted;
    public int Matched;
    public int ArticlesWithGold;
    public double MacroSum;

    /// <summary>By field: right, asked.</summary>
    public readonly int[] Right = new int[Fields.Length];
    public readonly int[] Asked = new int[Fields.Length];

    /// <summary>By the way of attributing: claims whose sources are right, claims attributed so.</summary>
    public readonly int[,] Attributed = new int[Ways.Length, 2];

    /// <summary>By link: hits, gold, predicted.</summary>
    public readonly int[,] Link = new int[Links.Length, 3];

    /// <summary>By tuple: hits, gold, predicted.</summary>
    public readonly int[,] Tuple = new int[Tuples.Length, 3];

    /// <summary>Adds another's counts.</summary>
    public void Add(Tally other)
    {
        Gold += other.Gold;
        Predicted += other.Predicted;
        Matched += other.Matched;
        ArticlesWithGold += other.ArticlesWithGold;
        MacroSum += other.MacroSum;
        for (int i = 0; i < Right.Length; i++)
        {
            Right[i] += other.Right[i];
            Asked[i] += other.Asked[i];
        }

        Sum(Attributed, other.Attributed);
        Sum(Link, other.Link);
        Sum(Tuple, other.Tuple);
    }

    /// <summary>The figures by name, in the order they are printed, as fractions of 1.</summary>
    public List<KeyValuePair<string, double>> Figures()
    {
        var figures = new List<KeyValuePair<string, double>>();
        (double p, double r, double f) = Score(Matched, Gold, Predicted);
        Put("detect.P", p);
        Put("detect.R", r);
        Put("detect.F1", f);
        for (int i = 0; i < 9; i++)
            Put(Fields[i], Asked[i] == 0 ? 0 : (double)Right[i] / Asked[i]);
        Put("source.F1", OfLink(0));
        Put("via.F1", OfLink(1));
        Put("org", Asked[9] == 0 ? 0 : (double)Right[9] / Asked[9]);
        Put("when", OfLink(2));
        Put("said", OfLink(3));
        Put("place", OfLink(4));
        (p, r, f) = Score(Tuple[0, 0], Tuple[0, 1], Tuple[0, 2]);
        Put("tuple.P", p);
        Put("tuple.R", r);
        Put("tuple.F1", f);
        Put("impact", Score(Tuple[1, 0], Tuple[1, 1], Tuple[1, 2]).F1);
        Put("record", Score(Tuple[2, 0], Tuple[2, 1], Tuple[2, 2]).F1);
        Put("macro", ArticlesWithGold == 0 ? 0 : MacroSum / ArticlesWithGold);
        for (int i = 0; i < Ways.Length; i++)
        {
            // How often the sources are right of what is attributed in one way
            if (Attributed[i, 1] > 0)
                Put("source." + Writing.WireNames.Of((AttributionType)i), (double)Attributed[i, 0] / Attributed[i, 1]);
        }

        return figures;

        void Put(string name, double value) => figures.Add(new(name, Math.Round(value, 4)));

        double OfLink(int i) => Score(Link[i, 0], Link[i, 1], Link[i, 2]).F1;
    }

    /// <summary>Precision, recall and their harmonic mean.</summary>
    public static (double P, double R, double F1) Score(double hit, double gold, double predicted)
    {
        double p = predicted > 0 ? hit / predicted : 0, r = gold > 0 ? hit / gold : 0;
        return (p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
    }

    private static void Sum(int[,] a, int[,] b)
    {
        for (int i = 0; i < a.GetLength(0); i++)
        {
            for (int j = 0; j < a.GetLength(1); j++)
                a[i, j] += b[i, j];
        }
    }
}
