namespace ClaimCompare.Comparing;

/// <summary>Compares the intervals of two claims.</summary>
internal static class Figures
{
    private const decimal ApproxShare = 0.05m;

    // One telling digit is a rounding only of what is very near: 200 billion for 200.99 billion, but not 2 for 2.3
    private const decimal NearShare = 0.01m, NearShareOfThousands = 0.015m, Thousands = 1000;

    /// <summary>Whether both figures allow one common value: intervals that meet, roundings of each other, 5 % for approximations, a factor of two for vague words.</summary>
    public static bool Agree(NumericClaim a, NumericClaim b)
    {
        (decimal low, decimal high) x = Loosened(a), y = Loosened(b);
        return (x.low <= y.high && y.low <= x.high) || (a.Value is { } v && b.Value is { } w && IsRounding(v, w));
    }

    /// <summary>Whether two points are equal, or one is the rounding or truncation of the other.</summary>
    public static bool IsRounding(decimal a, decimal b)
    {
        if (a == b)
            return true;
        (decimal small, decimal large) = Math.Abs(a) <= Math.Abs(b) ? (a, b) : (b, a);
        if (Math.Sign(a) != Math.Sign(b) || Math.Abs(large / 2) > Math.Abs(small))
            return false;
        (decimal coarse, decimal fine) = Digits(a) <= Digits(b) ? (a, b) : (b, a);
        decimal place = LastPlace(coarse);
        return place > 0 && (Digits(coarse) >= 2 || (coarse != 0 && Math.Abs(fine - coarse) <= Math.Abs(coarse) * (Math.Abs(coarse) < Thousands ? NearShare : NearShareOfThousands))) && (Math.Floor(fine / place) * place == coarse || Math.Round(fine / place, MidpointRounding.AwayFromZero) * place == coarse);
    }

    /// <summary>Digits transposed, one digit changed, or a power of ten.</summary>
    public static bool IsSlip(decimal a, decimal b)
    {
        if (a <= 0 || b <= 0 || a == b)
            return false;
        if (Math.Max(a, b) / 10_000_000 > Math.Min(a, b))
            return false;
        decimal ratio = a > b ? a / b : b / a;
        if (ratio is 10 or 100 or 1000 or 1_000_000)
            return Digits(a) >= 2;
        string x = Normal(a), y = Normal(b);
        if (x.Length != y.Length || x.Length < 3)
            return false;
        int[] different = [.. Enumerable.Range(0, x.Length).Where(i => x[i] != y[i])];
        return different.Length == 1 ? different[0] < x.Length - 1 : different.Length == 2 && x[different[0]] == y[different[1]] && x[different[1]] == y[different[0]];
    }

    /// <summary>Whether two figures of two telling digits or more are the same but for a factor of a thousand or a million: <c>48 juta</c> for <c>48 miliar</c>.</summary>
    public static bool IsOtherMagnitude(decimal a, decimal b)
    {
        (decimal small, decimal large) = a < b ? (a, b) : (b, a);
        return small > 0 && small < decimal.MaxValue / 1_000_000 && (large == small * 1000 || large == small * 1_000_000) && Digits(a) >= 2;
    }

    /// <summary>How many digits carry information: trailing zeros of a whole number do not.</summary>
    public static int Digits(decimal value)
    {
        string s = Normal(Math.Abs(value)).Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        return s.Length;
    }

    /// <summary>The point or middle of a claim's interval, for ordering.</summary>
    public static decimal Point(NumericClaim claim) => claim.Value ?? (claim.Low is { } low ? claim.High is { } high ? (low / 2) + (high / 2) : low : claim.High ?? 0);

    private static (decimal Low, decimal High) Loosened(NumericClaim c)
    {
        decimal low = c.Low ?? decimal.MinValue / 4, high = c.High ?? decimal.MaxValue / 4;
        return c.Qualifier switch
        {
            Qualifier.Approx => (low - Math.Abs(low * ApproxShare), high < decimal.MaxValue / 8 ? high + Math.Abs(high * ApproxShare) : high),
            Qualifier.Vague => (low / 2, high < decimal.MaxValue / 8 ? high * 2 : high),
            Qualifier.Almost => (c.High is { } h ? h * 0.85m : low, high),
            _ => (low, high),
        };
    }

    private static string Normal(decimal value) => value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);

    private static decimal LastPlace(decimal value)
    {
        value = Math.Abs(value);
        if (value == 0)
            return 0;
        decimal place = 1;
        while (place > 1e-6m && value % place != 0)
            place /= 10;
        while (place < 1e15m && value % (place * 10) == 0)
            place *= 10;
        return place;
    }
}
