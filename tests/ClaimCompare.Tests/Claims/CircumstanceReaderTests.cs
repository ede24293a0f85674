using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Claims;

public class CircumstanceReaderTests
{
    private static readonly PartialDate Tuesday = PartialDate.OfDay(new DateOnly(2025, 6, 17));

    [Theory]
    [InlineData("Sebanyak 12 orang tewas dalam kebakaran pada Jumat, 13 Juni 2025.", "2025-06-13")]
    [InlineData("Hingga Senin (16/6/2025) malam, 12 orang ditemukan tewas.", "2025-06-16")]
    [InlineData("Per 10 Juni, 12 orang masih hilang.", "2025-06-10")]
    [InlineData("Sejak Januari hingga 10 Juni 2025, tercatat 12 orang tewas.", "2025-06-10")]
    [InlineData("Realisasi belanja hingga semester I 2025 mencapai Rp 30 triliun.", "2025-06")]
    [InlineData("Defisit APBN 2025 mencapai Rp 30 triliun.", "2025")]
    [InlineData("BPBD melaporkan bahwa 12 orang tewas pada Jumat (13/6).", "2025-06-13")]
    public void Extract_TimeOfTheFigure_IsWhen(string text, string when) => One(text).When.ToString().Should().Be(when);

    [Theory]
    [InlineData("\"Ada 12 orang yang tewas,\" kata Dodi Firman, Senin (16/6/2025).")]
    [InlineData("Sebanyak 12 orang tewas, ujar Dodi Firman di Bandung, Senin (16/6/2025).")]
    [InlineData("Pada Senin, polisi mengonfirmasi bahwa 12 orang tewas.")]
    [InlineData("Hingga kini 12 orang masih hilang.")]
    [InlineData("Sejak Januari, 12 orang tewas.")]
    public void Extract_TimeOfTheSpeechOrNone_IsNotWhen(string text) => One(text).When.Should().BeNull();

    [Theory]
    [InlineData("Banjir merendam 300 rumah di Kabupaten Demak.", "Kabupaten Demak")]
    [InlineData("Di Pati, banjir merendam 300 rumah.", "Pati")]
    [InlineData("Longsor di Gunung Sari, Desa Cikaso, Kecamatan Kramatmulya, menewaskan 12 orang.", "Gunung Sari")]
    [InlineData("\"Ada 12 orang yang tewas di Garut,\" kata Dodi Firman di Bandung, Senin (16/6/2025).", "Garut")]
    [InlineData("Gempa mengguncang Palu. Sebanyak 12 orang tewas.", "Palu")]
    public void Extract_PlaceOfTheFigure_IsPlace(string text, string place) => One(text).Place.Should().Be(place);

    [Theory]
    [InlineData("Sebanyak 12 warga negara India tewas.")]
    [InlineData("Korea Utara akan mengirim 12 tentara.")]
    [InlineData("Menurut BPBD Kabupaten Demak, 12 orang tewas.")]
    [InlineData("\"Ada 12 orang yang tewas,\" kata Dodi Firman di Bandung, Senin (16/6/2025).")]
    public void Extract_PlaceOfSomethingElse_IsNotPlace(string text) => One(text).Place.Should().BeNull();

    [Fact]
    public void Extract_Enumeration_GivesEveryFigureItsPlace() =>
        Claims("Banjir merendam 40 rumah di Pati, lima rumah di Kudus, dan 30 rumah di Jepara.").Select(c => c.Place).Should().Equal("Pati", "Kudus", "Jepara");

    [Fact]
    public void Extract_DetailsOfASentence_KeepItsTime() =>
        Claims("Hingga 10 Juni 2025 tercatat 12 korban tewas. Rinciannya, 7 laki-laki dan 5 perempuan.").Select(c => c.When.ToString()).Should().AllBe("2025-06-10");

    [Theory]
    [InlineData("Kebakaran Pasar Turirejo Hanguskan Kios", "Kebakaran hebat di Malang melanda Pasar Turirejo. Sebanyak 30 kios hangus.", "Pasar Turirejo")]
    [InlineData("Rusuh di Lapas Kalirejo, Belasan Napi Terluka", "Sebanyak 12 orang terluka.", "Lapas Kalirejo")]
    public void Extract_SiteOfTheTitle_IsWhereTheEventIs(string title, string text, string place) =>
        new ClaimExtractor().Extract(new Article { Id = "a", Title = title, Text = text, Date = Tuesday }).Where(c => c.In == ClaimLocation.Text).Should().ContainSingle().Which.Place.Should().Be(place);

    [Fact]
    public void Extract_OneLongStretch_StaysLinear()
    {
        string text = string.Concat(Enumerable.Repeat("ada 12 orang tewas di Pati pada 3 Juni kata polisi, ", 3000));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        Claims(text).Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static NumericClaim One(string text) => Claims(text).Should().ContainSingle().Subject;

    private static IReadOnlyList<NumericClaim> Claims(string text) =>
        new ClaimExtractor().Extract(new Article { Id = "a", Text = text, Date = Tuesday });
}
