using ClaimCompare.Reading;
using ClaimCompare.Tests.Console;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Claims written and read back are the claims.</summary>
public sealed class RoundTripTests
{
    // The short name is no acronym: only the first article tells that both names are one body
    private const string Aliases = """
        {"id":"a","outlet":"Harian Buana","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata Kementerian Dalam Negeri (Kemendagri). Menurut Kemendagri, 40 rumah rusak."}
        {"id":"b","outlet":"Warta Timur","date":"2025-03-03","text":"Sebanyak 12 orang tewas di Lumbungsari, kata Kemendagri."}
        {"id":"c","outlet":"Warta Utara","date":"2025-03-04","title":"Korban Jadi 15","text":"Sekitar 15 orang tewas dan 7,5 persen rumah rusak di Lumbungsari, kata Kementerian Dalam Negeri."}

        """;

    [Fact]
    public void Compare_ClaimsOfTheCorpus_GivesTheSameAsFreshOnes() => SameGroups(Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk"));

    [Fact]
    public void Compare_SourcesWithSeveralNames_GivesTheSameAsFreshOnes()
    {
        using var folder = new TemporaryFolder();
        SameGroups(folder.Write("artikel.jsonl", Aliases));
    }

    [Fact]
    public void Read_FullClaim_GivesItBack()
    {
        Read([Written.Full]).Should().ContainSingle().Which.Should().BeEquivalentTo(Written.Full, o => o.ComparingByMembers<NumericClaim>().ComparingByMembers<Attribution>().ComparingByMembers<Source>());
    }

    [Fact]
    public void Read_BareClaim_GivesItBack() =>
        Read([Written.Bare]).Should().ContainSingle().Which.Should().BeEquivalentTo(Written.Bare, o => o.ComparingByMembers<NumericClaim>().ComparingByMembers<Attribution>());

    [Fact]
    public void Read_EveryEnumerationMember_GivesItBack()
    {
        List<NumericClaim> claims =
        [
            .. Enum.GetValues<ClaimKind>().Select(k => Written.Bare with { Kind = k }),
            .. Enum.GetValues<Qualifier>().Select(q => Written.Bare with { Qualifier = q }),
            .. Enum.GetValues<Modality>().Select(m => Written.Bare with { Modality = m }),
            .. Enum.GetValues<Measure>().Select(m => Written.Bare with { Measure = m }),
            .. Enum.GetValues<ClaimLocation>().Select(l => Written.Bare with { In = l }),
            .. Enum.GetValues<PopulationGroups>().Select(p => Written.Bare with { Population = p }),
            .. Enum.GetValues<ClaimMarks>().Select(m => Written.Bare with { Marks = m }),
        ];
        Read(claims).Select(c => (c.Kind, c.Qualifier, c.Modality, c.Measure, c.In, c.Population, c.Marks)).Should().Equal(claims.Select(c => (c.Kind, c.Qualifier, c.Modality, c.Measure, c.In, c.Population, c.Marks)));
    }

    private static List<NumericClaim> Read(IEnumerable<NumericClaim> claims)
    {
        var problems = new List<ReadingProblem>();
        using var lines = new StringReader(Written.By(s => ArticleJsonWriter.WriteClaims(s, claims.First().ArticleId, claims)));
        List<NumericClaim> back = [.. ClaimJsonReader.Read(lines, "klaim", problems)];
        problems.Should().BeEmpty();
        return back;
    }

    private static void SameGroups(string articles)
    {
        using var folder = new TemporaryFolder();
        string claims = folder.Write("klaim.jsonl", ConsoleRun.Of(["extract", articles, "--format", "jsonl"]).Output);
        ConsoleRun fresh = ConsoleRun.Of(["compare", articles, "--format", "json"]), back = ConsoleRun.Of(["compare", articles, "--claims", claims, "--format", "json"]);
        fresh.Output.Should().Contain("\"same-origin\"");
        back.Output.Should().Be(fresh.Output);
        back.ExitCode.Should().Be(0);
    }
}
