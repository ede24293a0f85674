using ClaimCompare.Scoring;
using ClaimCompare.Tests.Console;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Scoring;

/// <summary>No figure of the corpus falls by more than half a point below the committed scores.</summary>
public sealed class CorpusGateTests
{
    private static readonly string Corpus = Path.Combine(SharedFiles.Root!, "corpus");

    [Fact]
    public void Measure_Corpus_StepsBackNowhere() =>
        CorpusScores.Measure(Corpus).StepsBack(CorpusScores.Read(Path.Combine(Corpus, "scores")))
            .Should().BeEmpty("`claimcompare evaluate corpus --save corpus/scores` writes the scores anew where a step back is meant");

    [Fact]
    public void StepsBack_FigureAndClaimWorse_NamesBoth()
    {
        using var folder = new TemporaryFolder();
        CorpusScores before = Scores(folder, "before", "open\tkind\t0.9\nopen\tgold\t10\n", "a\t5\twrong object\n");
        CorpusScores after = Scores(folder, "after", "open\tkind\t0.894\nopen\tgold\t3\n", "a\t5\twrong kind,object\nb\t7\tmissed\n");
        after.StepsBack(before).Should().Equal("open kind: 0.9000 -> 0.8940", "a 5: wrong object -> wrong kind,object", "b 7: right -> missed");
    }

    [Fact]
    public void StepsBack_FallWithinTolerance_IsNone()
    {
        using var folder = new TemporaryFolder();
        Scores(folder, "after", "open\tkind\t0.896\n", "a\t5\tmissed\n").StepsBack(Scores(folder, "before", "open\tkind\t0.9\n", string.Empty)).Should().BeEmpty();
    }

    [Fact]
    public void Write_Read_GivesTheSameScores()
    {
        using var folder = new TemporaryFolder();
        CorpusScores scores = Scores(folder, "one", "open\tkind\t0.9\n", "a\t5\tmissed\n");
        scores.Write(Path.Combine(folder.Path, "two"));
        CorpusScores again = CorpusScores.Read(Path.Combine(folder.Path, "two"));
        File.ReadAllText(Path.Combine(folder.Path, "two", "figures.tsv")).Should().Be("part\tfigure\tvalue\nopen\tkind\t0.9\n");
        again.StepsBack(scores).Should().BeEmpty();
    }

    private static CorpusScores Scores(TemporaryFolder folder, string name, string figures, string claims)
    {
        folder.Write(name + "/figures.tsv", "part\tfigure\tvalue\n" + figures);
        folder.Write(name + "/claims.tsv", "article\tstart\tfault\n" + claims);
        return CorpusScores.Read(Path.Combine(folder.Path, name));
    }
}
