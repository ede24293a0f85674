using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public class PlaceReaderTests
{
    [Theory]
    [InlineData("Banjir merendam rumah di Demak.", "Demak")]
    [InlineData("Banjir merendam rumah di Kabupaten Demak.", "Kabupaten Demak")]
    [InlineData("Warga mengungsi ke Desa Sukamaju, Kecamatan Cilimus.", "Desa Sukamaju|Kecamatan Cilimus")]
    [InlineData("Korban dibawa ke RSUD Kanjuruhan.", "RSUD Kanjuruhan")]
    [InlineData("Korban dibawa ke rumah sakit Sari Asih.", "rumah sakit Sari Asih")]
    [InlineData("Gempa mengguncang NTT dan Sulsel.", "NTT|Sulsel")]
    [InlineData("Erupsi Gunung Semeru di Lumajang, Jawa Timur.", "Gunung Semeru|Lumajang|Jawa Timur")]
    [InlineData("Ledakan terjadi di Jalan Raya Darmo.", "Jalan Raya Darmo")]
    [InlineData("Kapal tenggelam di Selat Bali.", "Selat Bali")]
    [InlineData("Rudal menghantam wilayah Kursk.", "Kursk")]
    [InlineData("Mereka tiba di Zxqvania kemarin.", "Zxqvania")]
    [InlineData("Pertempuran di Jalur Gaza dan Tepi Barat.", "Jalur Gaza|Tepi Barat")]
    public void Read_Places_FindsThem(string text, string expected) => Names(text).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("Mereka serang musuh dengan palu.")]
    [InlineData("Nasib malang menimpa batu itu.")]
    [InlineData("Rapat digelar di Instagram.")]
    [InlineData("Gedung itu runtuh.")]
    [InlineData("Jalan rusak.")]
    public void Read_OrdinaryWords_FindsNone(string text) => Names(text).Should().BeEmpty();

    [Theory]
    [InlineData("Banjir melanda di Serang.", PlaceRole.Introduced)]
    [InlineData("Data BPBD Kabupaten Demak dirilis.", PlaceRole.Body)]
    [InlineData("Sekretaris Daerah Provinsi Banten hadir.", PlaceRole.Body)]
    [InlineData("Seorang warga negara India hadir.", PlaceRole.Person)]
    [InlineData("Jumlah penduduk Gaza naik.", PlaceRole.Resident)]
    [InlineData("Kapal bertolak menuju Makassar.", PlaceRole.Origin)]
    [InlineData("Perusahaan yang berbasis di Singapura hadir.", PlaceRole.Origin)]
    [InlineData("SEMARANG, Harian - Hujan turun.", PlaceRole.Dateline)]
    [InlineData("Korea Utara hadir.", PlaceRole.Bare)]
    public void Read_OnePlace_TellsItsRole(string text, object role)
    {
        using TokenizedText tokens = Tokenize(text);
        PlaceReader.Read(tokens).Should().ContainSingle().Which.Role.Should().Be((PlaceRole)role);
    }

    [Theory]
    [InlineData("Jawa Barat", "province", "Indonesia")]
    [InlineData("Jabar", "province", "Indonesia")]
    [InlineData("Sikka", "regency", "Nusa Tenggara Timur")]
    [InlineData("Kyiv", "capital", "Ukraina")]
    [InlineData("Korsel", "country", "")]
    public void Read_KnownPlace_CarriesItsLevelAndContainer(string name, string level, string within)
    {
        using TokenizedText tokens = Tokenize("Hujan turun di " + name + ".");
        Place? place = PlaceReader.Read(tokens).Should().ContainSingle().Which.Place;
        place.Should().NotBeNull();
        place!.Level.Should().Be(level);
        place.Within.Should().Be(within);
    }

    [Fact]
    public void Gazetteer_HasEveryProvince() =>
        LexiconFile.Load("places").Rows.Where(r => r.Length > 3 && r[2] == "province").Select(r => r[1]).Distinct(StringComparer.Ordinal).Should().HaveCount(38);

    private static List<string> Names(string article)
    {
        using TokenizedText tokens = Tokenize(article);
        return [.. PlaceReader.Read(tokens).Select(p => tokens.TextOf(p.FirstToken, p.EndToken).ToString())];
    }

    private static TokenizedText Tokenize(string text) => Tokenizer.Tokenize(text, [new Paragraph(ParagraphRole.Body, 0, text.Length)]);
}
