using ClaimCompare.Reading;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class ClaimTableReaderTests
{
    private const string Heading = "source,entity,attribute,value\n";

    [Fact]
    public void Read_ColumnsInAnyOrder_FindsThemByName()
    {
        ClaimTable table = Read("note,VALUE,qualifier,attribute,origin,published,entity,time,source,id\n,12,at_least,deaths,BPBD (Rahma),2025-03-04T07:30,Lumbungsari,2025-03,Harian Buana,x1\n");
        TableClaim claim = table.Claims.Should().ContainSingle().Subject;
        claim.Should().BeEquivalentTo(new
        {
            Id = "x1",
            Name = "x1",
            Line = 2,
            Source = "Harian Buana",
            Origin = "BPBD (Rahma)",
            Entity = "Lumbungsari",
            Attribute = "deaths",
            Value = 12m,
            Low = 12m,
            High = (decimal?)null,
            Qualifier = Qualifier.AtLeast,
            IsEstimate = false,
        });
        claim.Time.Should().Be(PartialDate.OfMonth(2025, 3));
        claim.Published!.Value.MinuteOfDay.Should().Be(450);
        table.HasTime.Should().BeTrue();
    }

    [Theory]
    [InlineData("12,,,", 12.0, 12.0, 12.0, Qualifier.Exact)]
    [InlineData("-1.5,,,exact", -1.5, -1.5, -1.5, Qualifier.Exact)]
    [InlineData("1e3,,,approx", 1000.0, 1000.0, 1000.0, Qualifier.Approx)]
    [InlineData("12,10,,", 12.0, 10.0, 12.0, Qualifier.Exact)]
    [InlineData("12,,,more_than", 12.0, 12.0, null, Qualifier.MoreThan)]
    [InlineData("12,,,almost", 12.0, null, 12.0, Qualifier.Almost)]
    [InlineData(", 3.0, 9.0, ", null, 3.0, 9.0, Qualifier.Range)]
    [InlineData(", 3.0, , ", null, 3.0, null, Qualifier.AtLeast)]
    [InlineData(", , 9.0, ", null, null, 9.0, Qualifier.AtMost)]
    [InlineData(", 1000.0, 9999.0, vague", null, 1000.0, 9999.0, Qualifier.Vague)]
    public void Read_Figure_AllowsWhatItsWordsAllow(string cells, double? value, double? low, double? high, Qualifier qualifier)
    {
        TableClaim claim = Read("source,entity,attribute,value,low,high,qualifier\ns,e,a," + cells + "\n").Claims.Should().ContainSingle().Subject;
        (claim.Value, claim.Low, claim.High, claim.Qualifier).Should().Be(((decimal?)value, (decimal?)low, (decimal?)high, qualifier));
    }

    [Theory]
    [InlineData("s,e,a,12 ribu")]
    [InlineData("s,e,a,\"1,200\"")]
    [InlineData("s,e,a,1e400")]
    [InlineData("s,e,a,NaN")]
    [InlineData("s,e,a,")]
    [InlineData("s,,a,1")]
    [InlineData("s,e,,1")]
    [InlineData(",e,a,1")]
    [InlineData("s,e,a")]
    [InlineData("s,e,a,1,2")]
    [InlineData("s,e,a,\"1")]
    [InlineData("s,e,a,\"1\"2")]
    [InlineData("s,e,a,1\"2")]
    public void Read_BrokenRow_IsReportedAndTheOthersAreRead(string row)
    {
        var problems = new List<ReadingProblem>();
        ClaimTable table = ClaimTableReader.Read(new StringReader(Heading + "s,e,a,1\n" + row + "\n\ns,e,a,3\n"), "t.csv", problems);
        table.Claims.Select(c => c.Value).Should().Equal(1, 3);
        problems.Should().ContainSingle().Which.ToString().Should().StartWith("CC011 t.csv:3: ");
    }

    [Theory]
    [InlineData("time", "kemarin")]
    [InlineData("published", "2025-13-01")]
    [InlineData("qualifier", "mungkin")]
    [InlineData("low", "x")]
    public void Read_BrokenOptionalField_IsReported(string column, string cell)
    {
        var problems = new List<ReadingProblem>();
        ClaimTableReader.Read(new StringReader("source,entity,attribute,value," + column + "\ns,e,a,1," + cell + "\n"), "t.csv", problems).Claims.Should().BeEmpty();
        problems.Should().ContainSingle().Which.Code.Should().Be(ReadingCodes.InvalidRow);
    }

    [Theory]
    [InlineData("", ReadingCodes.Empty)]
    [InlineData("\n \n", ReadingCodes.Empty)]
    [InlineData("source,entity,value\n", ReadingCodes.NoColumn)]
    [InlineData("source,entity,attribute,value,value\n", ReadingCodes.NoColumn)]
    public void Read_NoTable_IsReported(string text, string code)
    {
        var problems = new List<ReadingProblem>();
        ClaimTableReader.Read(new StringReader(text), "t.csv", problems).Claims.Should().BeEmpty();
        problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Read_QuotedFields_HoldCommasMarksAndLineEnds()
    {
        ClaimTable table = Read(Heading + "\"Kabar, \"\"Timur\"\"\",\"Lumbung\r\nsari\",a,\"7\"\r\ns,e,a,8");
        table.Claims.Select(c => (c.Source, c.Entity, c.Value, c.Line)).Should().Equal(("Kabar, \"Timur\"", "Lumbung\nsari", 7, 2), ("s", "e", 8, 4));
    }

    [Fact]
    public void Read_AnyFields_ComeBackFromCsv() => Prop.ForAll(
        Gen.Elements("a", " b", ",", "\"", "\n", "é", "x y").ListOf().Select(p => string.Concat(p)).ListOf().ToArbitrary(),
        names =>
        {
            string[] expected = [.. names.Select(n => n.Trim()).Where(n => n.Length > 0)];
            ClaimTable table = Read(Heading + string.Concat(expected.Select(n => "s,\"" + n.Replace("\"", "\"\"", StringComparison.Ordinal) + "\",a,1\n")));
            table.Claims.Select(c => c.Entity).Should().Equal(expected);
        }).QuickCheckThrowOnFailure();

    private static ClaimTable Read(string text)
    {
        var problems = new List<ReadingProblem>();
        ClaimTable table = ClaimTableReader.Read(new StringReader(text), "t.csv", problems);
        problems.Should().BeEmpty();
        return table;
    }
}
