using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Reading;

/// <summary>Lines that a link broke are one paragraph again; lines that stand by themselves stay apart.</summary>
public sealed class BrokenLinesTests
{
    [Theory]
    [InlineData("Sebanyak 12 warga mengungsi ke balai desa\nLumbungsari\ndi tepi kali itu.", 1)]
    [InlineData("Sebanyak 12 warga mengungsi ke balai desa\n, kata Rahma Widuri.", 1)]
    [InlineData("Sebanyak 12 warga mengungsi ke balai desa\ndi tepi kali itu.", 1)]
    [InlineData("Sebanyak 12 warga mengungsi ke balai desa.\nBanjir mulai surut.", 2)]
    [InlineData("Sebanyak 12 warga mengungsi ke balai desa\nBanjir mulai surut.", 2)]
    [InlineData("Dua belas rumah roboh, kata Rahma Widuri seperti dikutip\nKabarRembang, Selasa.", 1)]
    [InlineData("Dua belas rumah roboh, kata Rahma Widuri dari kantor\nKabarRembang, Selasa.", 2)]
    [InlineData("Bantuan yang sudah dikirim ke balai desa sebanyak\n1. beras 3 ton\n2. tenda 12 unit", 3)]
    [InlineData("Rincian bantuan yang dikirim ke balai desa\na. beras 3 ton\nb. tenda 12 unit", 3)]
    [InlineData("Desa Lumbungsari\ndi tepi kali itu.", 2)]
    public void Analyze_LinesOfText_JoinsWhatALinkBroke(string text, int paragraphs) =>
        ParagraphAnalyzer.Analyze(text, title: null).Should().HaveCount(paragraphs);

    [Fact]
    public void Analyze_EndlessShortLines_GivesOneParagraph()
    {
        string text = string.Concat(Enumerable.Repeat("sebuah kalimat yang tidak pernah berakhir\n", 20000));
        ParagraphAnalyzer.Analyze(text, title: null).Should().Equal(new Paragraph(ParagraphRole.Body, 0, text.Length - 1));
    }
}
