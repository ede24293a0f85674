using ClaimCompare.Reading;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

public sealed class ClaimCsvReaderTests
{
    [Fact]
    public void Read_ColumnsInAnyOrder_AreFoundByName()
    {
        (List<NumericClaim> claims, List<ReadingProblem> problems) = Read("number,lain,end,start,article,kind\r\n12,x,11,9,a,deaths\r\n");
        problems.Should().BeEmpty();
        claims.Should().ContainSingle().Which.Should().BeEquivalentTo(new { ArticleId = "a", Number = "12", Span = new TextSpan(9, 11), Kind = ClaimKind.Deaths, Value = (decimal?)null });
    }

    [Theory]
    [InlineData("", ReadingCodes.Empty)]
    [InlineData("\r\n", ReadingCodes.Empty)]
    [InlineData("article,start,end\r\na,1,2\r\n", ReadingCodes.NoColumn)]
    [InlineData("article,\"start,end,number", ReadingCodes.NoColumn)]
    public void Read_NoTableOfClaims_IsAProblem(string table, string code)
    {
        (List<NumericClaim> claims, List<ReadingProblem> problems) = Read(table);
        claims.Should().BeEmpty();
        problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("a,1,2")]
    [InlineData("a,1,2,12,x,deaths,2025,exact")]
    [InlineData("a,1,2,12,x,deaths,2025")]
    [InlineData(",1,2,12,5,deaths,2025")]
    [InlineData("a,,2,12,5,deaths,2025")]
    [InlineData("a,2,1,12,5,deaths,2025")]
    [InlineData("a,-1,2,12,5,deaths,2025")]
    [InlineData("a,1,2,12,1e400,deaths,2025")]
    [InlineData("a,1,2,12,999999999999999999999999999,deaths,2025")]
    [InlineData("a,1,2,12,5,mati,2025")]
    [InlineData("a,1,2,12,5,3,2025")]
    [InlineData("a,1,2,12,5,deaths,kemarin")]
    [InlineData("a,1,2,1\"2,5,deaths,2025")]
    [InlineData("a,1,2,\"12\"x,5,deaths,2025")]
    public void Read_BrokenRow_IsAProblemAndTheOthersAreRead(string row)
    {
        (List<NumericClaim> claims, List<ReadingProblem> problems) = Read("article,start,end,number,value,kind,when\r\n" + row + "\r\na,9,11,12,12,deaths,2025-03\r\n");
        problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = ReadingCodes.InvalidRow, Line = 2 });
        claims.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(9, 11));
    }

    [Theory]
    [InlineData("article,in,start,end,number,value", true)]
    [InlineData("\uFEFFgroup,label,article,start,end,number", true)]
    [InlineData("""{"id":"a","claims":[]}""", false)]
    [InlineData("article,start", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsHeading_Line_TellsTablesOfClaims(string? line, bool expected) => ClaimCsvReader.IsHeading(line).Should().Be(expected);

    [Theory]
    [InlineData("a;b", "c|d", "e\\f", "g; h")]
    [InlineData("\\", "|", ";", " x ")]
    [InlineData("\\;", "\\|", "\\\\", "; ")]
    public void Split_JoinedLists_GivesThemBack(params string[] items)
    {
        CsvLists.Split(CsvLists.Join(items)).Select(i => i.Single()).Should().Equal(items);
        List<List<string>> lists = [[.. items], [], ["x"], [.. items.Reverse()]];
        CsvLists.Split(CsvLists.Join(lists.Select(l => l.AsEnumerable()))).Should().BeEquivalentTo(lists, o => o.WithStrictOrdering());
    }

    private static (List<NumericClaim> Claims, List<ReadingProblem> Problems) Read(string table)
    {
        var problems = new List<ReadingProblem>();
        using var reader = new StringReader(table);
        return ([.. ClaimCsvReader.Read(reader, "tabel.csv", problems)], problems);
    }
}
