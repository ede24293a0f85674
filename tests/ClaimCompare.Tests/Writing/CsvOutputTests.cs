using System.Globalization;
using System.Text;
using ClaimCompare.Tests.Console;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Pins the CSV of claims and comparisons.</summary>
public sealed class CsvOutputTests
{
    private const string Heading = "article,in,start,end,number,value,low,high,out_of,qualifier,unit,object,kind,sources,organisations,via,modality,measure,when,said,published,place,aliases,sentence_start,sentence_end,cue_start,cue_end,rules,population,side,marks,changed_from,other_event,other_event_name,other_event_when,restates_start,restates_end,attribution,stance,cue_lemma,content_start,content_end,confidence,via_organisations,source_types,offices,ranks,source_spans\r\n";
    private const string FullRow = "\"a,1\",text,9,30,\"sekitar \"\"Rp1,50\"\" miliar\",1500000000,1400000000,,0.1,at_least,IDR,\"rumah\nrusak\",money,Rahma Widuri; saksi mata,BPBD Lumbungsari; ,Kantor Berita Nusa; AFP,hypothetical,change,2025-03-03T17:05,2025-03,,Lumbungsari <Utara> & Kota's é 😀,\"Widuri|Bu \"\"Rah\"\"; \",0,60,40,44,quantity.number; kind.money,children; women,Lumbungsari,provisional; corrected,1200000000,true,gempa,2009-09,80,92,indirect,admission,kata,0,38,0.92,; AFP,person; ,\"Kepala BPBD Lumbungsari, \"\"Plt\"\"; \",Mayor\\; Inf; ,45-60; \r\n";
    private const string BareRow = "b,text,0,3,Dua,,,,,exact,,,count,,,,actual,level,,,,,,0,0,,,,,,,,false,,,,,narrator,neutral,,,,0.85,,,,,\r\n";

    [Fact]
    public void WriteClaims_Claims_QuotesWhatNeedsIt() => Claims(Written.Full, Written.Bare).Should().Be(Heading + FullRow + BareRow);

    [Fact]
    public void WriteClaims_None_WritesTheHeading() => Claims().Should().Be(Heading);

    [Theory]
    [InlineData("1234567.8900", "1234567.89")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void WriteClaims_Value_IsPlain(string value, string expected) =>
        Claims(Written.Bare with { Value = decimal.Parse(value, CultureInfo.InvariantCulture) }).Should().Contain($",Dua,{expected},");

    [Fact]
    public void WriteClaims_OtherCulture_WritesTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;

        // Made by hand: without ICU there is no other culture to take
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NegativeSign = "~";
        strange.DateTimeFormat.DateSeparator = "!";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Claims(Written.Full, Written.Bare).Should().Be(Heading + FullRow + BareRow);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WriteComparison_Group_RepeatsItBeforeEveryClaim()
    {
        var group = new FigureGroup { Label = "rumah, rusak", Kind = ClaimKind.Damage, Status = GroupStatus.Update, Estimate = new Estimate(1.50m, null, null, 2), Claims = [Written.Full, Written.Bare] };
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvOutput.WriteComparison(text, new Comparison { Articles = [], Groups = [group, group with { Claims = [Written.Bare] }] });
        text.ToString().Should().Be("group,label,status,group_low,group_best,group_high,origins," + Heading
            + "0,\"rumah, rusak\",update,1.5,,,2," + FullRow + "0,\"rumah, rusak\",update,1.5,,,2," + BareRow + "1,\"rumah, rusak\",update,1.5,,,2," + BareRow);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62", "'+62")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("12 = 12", "12 = 12")]
    public void WriteClaims_ForSpreadsheets_PutsAnApostropheBeforeFormulas(string counted, string expected)
    {
        NumericClaim claim = Written.Bare with { Object = counted, Value = -5 };
        CsvRecords.Parse(Csv(w => CsvOutput.WriteClaims(w, [claim], forSpreadsheets: true)))[1][11].Should().Be(expected);
        CsvRecords.Parse(Csv(w => CsvOutput.WriteClaims(w, [claim], forSpreadsheets: true)))[1][5].Should().Be("-5", "it is a number of ours");
        CsvRecords.Parse(Csv(w => CsvOutput.WriteClaims(w, [claim])))[1][11].Should().Be(counted);
    }

    [Fact]
    public void WriteClaims_Null_BecomesAReplacement() => Claims(Written.Bare with { Object = "a\0b" }).Should().Contain("a\uFFFDb").And.NotContain("\0");

    [Theory]
    [InlineData("extract")]
    [InlineData("compare")]
    public void Run_Csv_HasAsManyFieldsInEveryRow(string command)
    {
        string csv = ConsoleRun.Of([command, Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk"), "--format", "csv"]).Output;
        csv.Should().StartWith(command == "extract" ? "article," : "group,").And.EndWith("\r\n");
        CsvRecords.Parse(csv).Select(r => r.Count).Should().HaveCountGreaterThan(10).And.AllBeEquivalentTo(command == "extract" ? 48 : 55);
    }

    private static string Claims(params NumericClaim[] claims) => Csv(w => CsvOutput.WriteClaims(w, claims));

    private static string Csv(Action<TextWriter> write) => Written.By(s =>
    {
        using var writer = new StreamWriter(s, new UTF8Encoding(false), leaveOpen: true);
        write(writer);
    });
}
