using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Language;

public class DateReaderTests
{
    private static readonly PartialDate Tuesday = PartialDate.OfDay(new DateOnly(2025, 6, 17));

    [Theory]
    [InlineData("Peristiwa itu terjadi pada 30 Mei 2025.", "2025-05-30")]
    [InlineData("Hal itu dikatakannya, Senin (16/6/2025).", "2025-06-16")]
    [InlineData("Hal itu dikatakannya, Senin (16/6).", "2025-06-16")]
    [InlineData("Hal itu dikatakannya, Jum'at (13/06/25) malam.", "2025-06-13")]
    [InlineData("Gempa mengguncang pada Jumat, 13 Juni 2025, pukul 17.30 WIB.", "2025-06-13T17:30")]
    [InlineData("Gempa mengguncang pukul 05:12 WITA, Jumat (13/6/2025).", "2025-06-13T05:12")]
    [InlineData("Data dihimpun hingga pukul 06.00 WIB.", "2025-06-17T06:00")]
    [InlineData("Data dihimpun pada 2025-03-02.", "2025-03-02")]
    [InlineData("Surat itu bertanggal June 3, 2025.", "2025-06-03")]
    [InlineData("Surat itu bertanggal 3 Nop 2024.", "2024-11-03")]
    [InlineData("Sidang digelar pada Mei 2025.", "2025-05")]
    [InlineData("Sidang digelar April lalu.", "2025-04")]
    [InlineData("Sidang digelar September lalu.", "2024-09")]
    [InlineData("Sidang digelar Maret tahun lalu.", "2024-03")]
    [InlineData("Sidang digelar 28 Desember lalu.", "2024-12-28")]
    [InlineData("Sidang digelar 20 Juni.", "2025-06-20")]
    [InlineData("Angka itu tercatat pada tahun 2022.", "2022")]
    [InlineData("Angka itu tercatat pada 2022.", "2022")]
    [InlineData("Defisit APBN 2025 melebar.", "2025")]
    [InlineData("Jumat malam air mulai surut.", "2025-06-13")]
    [InlineData("Pasar tutup pada Minggu.", "2025-06-15")]
    [InlineData("Rapat digelar Kamis mendatang.", "2025-06-19")]
    [InlineData("Kemarin hujan turun.", "2025-06-16")]
    [InlineData("Hujan turun tadi malam.", "2025-06-16")]
    [InlineData("Operasi digelar hari ini.", "2025-06-17")]
    [InlineData("Operasi digelar besok.", "2025-06-18")]
    [InlineData("Harga naik tahun lalu.", "2024")]
    [InlineData("Harga naik dua tahun lalu.", "2023")]
    [InlineData("Harga naik bulan lalu.", "2025-05")]
    [InlineData("Harga naik pekan lalu.", "2025-06")]
    [InlineData("Harga naik awal pekan ini.", "2025-06")]
    [InlineData("Harga naik akhir tahun 2024.", "2024-12")]
    [InlineData("Harga naik pada kuartal I 2025.", "2025-03")]
    [InlineData("Harga naik hingga semester I tahun ini.", "2025-06")]
    [InlineData("Harga naik pada triwulan ketiga 2024.", "2024-09")]
    [InlineData("Razia digelar pada Sabtu dan Minggu.", "2025-06")]
    [InlineData("Surat itu bertanggal 30 Februari 2025.", "2025-02")]
    [InlineData("Razia digelar 12-14 Juni 2025.", "2025-06-14")]
    [InlineData("Razia digelar 28 Mei-3 Juni 2025.", "2025-06-03")]
    [InlineData("Razia digelar 12 dan 14 Juni 2025.", "2025-06")]
    [InlineData("Razia digelar 12-30 Juni 2025.", "2025-06")]
    [InlineData("Harga naik akhir tahun lalu.", "2024-12")]
    [InlineData("Harga naik awal tahun ini.", "2025-01")]
    [InlineData("Razia digelar Sabtu-Minggu (14-15/6/2025).", "2025-06")]
    public void Read_OneTimeExpression_ResolvesIt(string text, string expected) => Values(text).Should().Equal(expected);

    [Theory]
    [InlineData("Undang-Undang Nomor 3 Tahun 2020 berlaku.")]
    [InlineData("Masa jabatan periode 2024-2029 dimulai.")]
    [InlineData("Sebanyak 2025 orang hadir.")]
    [InlineData("Polisi menangkap 3 orang dari 12 pelaku.")]
    [InlineData("Juli Setiawan hadir.")]
    [InlineData("Mereka bekerja tiga minggu tanpa upah.")]
    [InlineData("Dalam 24 jam terakhir cuaca cerah.")]
    [InlineData("Sebanyak 1/3 rumah rusak dan 3,5 ton beras hilang.")]
    [InlineData("Ada 1.204.770 orang.")]
    [InlineData("Saat itu hujan turun.")]
    public void Read_NoTimeExpression_FindsNone(string text) => Values(text).Should().BeEmpty();

    [Fact]
    public void Read_PointerBack_TakesTheLastOne() =>
        Values("Banjir melanda pada 3 Mei 2024. Pada hari yang sama gempa terjadi. Di bulan yang sama, gunung meletus.").Should().Equal("2024-05-03", "2024-05-03", "2024-05");

    [Fact]
    public void Read_TyingWords_AreKept()
    {
        using TokenizedText text = Tokenize("Hingga Senin ada 3, sejak Januari ada 4, pada 2020 ada 5.");
        DateReader.Read(text, Tuesday).Select(d => d.Tie).Should().Equal(DateTie.AsOf, DateTie.Since, DateTie.At);
    }

    [Fact]
    public void Read_WithoutReference_LeavesRelativeOnesOut()
    {
        using TokenizedText text = Tokenize("Kemarin, Jumat, dan 3 Juni tidak pasti, 4 Juli 2024 pasti.");
        DateReader.Read(text, null).Select(d => d.Value.ToString()).Should().Equal("2024-07-04");
    }

    [Theory]
    [InlineData("99/99/9999")]
    [InlineData("31/")]
    [InlineData("pukul 99.99")]
    [InlineData("pukul")]
    [InlineData("tahun 0000")]
    [InlineData("(7-8-9/6")]
    [InlineData("9999 tahun lagi")]
    public void Read_Nonsense_DoesNotThrow(string text) => Values(text).Should().BeEmpty();

    private static List<string> Values(string article)
    {
        using TokenizedText text = Tokenize(article);
        return [.. DateReader.Read(text, Tuesday).Select(d => d.Value.ToString())];
    }

    private static TokenizedText Tokenize(string text) => Tokenizer.Tokenize(text, [new Paragraph(ParagraphRole.Body, 0, text.Length)]);
}
