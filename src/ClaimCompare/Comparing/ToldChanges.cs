namespace ClaimCompare.Comparing;

/// <summary>What sentences of one block say to have become another figure: told once, it explains the two wherever they meet.</summary>
internal sealed class ToldChanges
{
    private readonly HashSet<(decimal From, decimal To)> _changes = [];

    private ToldChanges()
    {
    }

    /// <summary>The changes that the claims of a block tell; null where they tell none.</summary>
    public static ToldChanges? Of(IReadOnlyList<ClaimFeatures> block)
    {
        ToldChanges? told = null;
        for (int i = 1; i < block.Count; i++)
        {
            (ClaimFeatures a, ClaimFeatures b) = (block[i - 1], block[i]);
            if (a.Claim.Value is not { } x || b.Claim.Value is not { } y || a.Claim.Sentence != b.Claim.Sentence || a.IsPlan || b.IsPlan)
                continue;
            if (ClaimPairs.Becomes(a, b))
                (told ??= new ToldChanges())._changes.Add((x, y));
            else if (ClaimPairs.Becomes(b, a))
                (told ??= new ToldChanges())._changes.Add((y, x));
        }

        return told;
    }

    /// <summary>Whether one of two figures is told to have become the other.</summary>
    public bool Explain(decimal a, decimal b) => _changes.Any(c => (Figures.IsRounding(c.From, a) && Figures.IsRounding(c.To, b)) || (Figures.IsRounding(c.From, b) && Figures.IsRounding(c.To, a)));
}
