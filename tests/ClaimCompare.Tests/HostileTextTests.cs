using System.Diagnostics;
using System.Globalization;
using System.Text;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

/// <summary>The work grows with the text, not with its square: what repeats without end is read in moments.</summary>
public sealed class HostileTextTests
{
    private const int Length = 400_000;

    // Far above what a slow machine needs, far below what the square of the length would cost
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("A1/B2/")]
    [InlineData("Sebanyak 12 rumah rusak, ")]
    [InlineData("12-13-")]
    [InlineData("\"")]
    [InlineData("“12")]
    [InlineData("dua ")]
    [InlineData("juta ")]
    [InlineData("(12) ")]
    [InlineData("12 dari 40 ")]
    [InlineData("kata ")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1. ")]
    [InlineData("@a.")]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("A. ")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("Rp")]
    [InlineData("Rp 1 ")]
    [InlineData("Senin ")]
    [InlineData("Maret 2025 ")]
    [InlineData("di Jawa, ")]
    [InlineData("menurut Badan ")]
    [InlineData("menurut X, 12 orang, ")]
    [InlineData("“12 orang tewas” kata X. ")]
    [InlineData("Rahma Widuri, 12, kata ")]
    [InlineData("12 orang tewas.\n")]
    [InlineData("Kata Rahma Widuri 12 orang tewas.\n")]
    [InlineData("\n\n")]
    [InlineData("Baca juga: ")]
    public void Extract_EndlessRepetition_EndsSoon(string piece)
    {
        TimeSpan whole = TimeFor(piece, Length);
        if (whole < Limit)
            return;

        // A slow machine: what grows with the text takes four times as long as its quarter, what grows with the square sixteen times
        TimeSpan quarter = TimeFor(piece, Length / 4);
        whole.Should().BeLessThan(quarter * 10, "{0} took {1} for a quarter of the text", piece, quarter);
    }

    private static TimeSpan TimeFor(string piece, int length)
    {
        string text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        var article = new Article { Id = "x", Text = text, Date = PartialDate.OfDay(new DateOnly(2025, 3, 3)) };
        TimeSpan before = Spent();
        _ = new ClaimExtractor().Extract(article);
        return Spent() - before;
    }

    /// <summary>What this thread has worked so far, however busy the machine; where no system tells it, the time that has passed.</summary>
    private static TimeSpan Spent()
    {
        const string Own = "/proc/thread-self/stat";
        if (!File.Exists(Own))
            return Stopwatch.GetElapsedTime(0);

        // The fields behind the name in brackets: the eleventh and twelfth of them count hundredths of seconds of work
        string stat = File.ReadAllText(Own);
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)));
    }
}
