using ClaimCompare.Reading;
using ClaimCompare.Scoring;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Claims;

/// <summary>How figures are attributed: type, stance, content, the sort of source, office and rank, and the chain.</summary>
public sealed class AttributionTypeTests
{
    private static readonly string[] Pieces =
    [
        "12 orang tewas", "37 dari 64 rumah rusak", "Rp1,2 miliar", "sebanyak ", "\"", "”", "“", ", ", ". ", "\n", "(", ")", ": ", "; ", "kata ", "ujarnya", "menurut ", "Menurut data ", "BNPB ", "Kepala BPBD Lumbungsari ", "Rahma Widuri ", "mengatakan ",
        "bahwa ", "seperti dikutip AFP", "Sumber: ", "Hal itu disampaikan ", "diduga ", "Dilaporkan ", "Klaim Moskow soal ", "Ia ", "%", "1", "- ",
    ];

    [Theory]
    [InlineData("Sebanyak 12 rumah rusak di Lumbungsari.", AttributionType.Narrator, AttributionStance.Neutral, null, null)]
    [InlineData("\"Ada 12 rumah yang rusak berat,\" kata Kepala BPBD Lumbungsari Rahma Widuri.", AttributionType.Direct, AttributionStance.Neutral, "kata", "Ada 12 rumah yang rusak berat")]
    [InlineData("BPBD Lumbungsari menyatakan bahwa 12 rumah rusak.", AttributionType.Indirect, AttributionStance.Neutral, "menyatakan", "12 rumah rusak")]
    [InlineData("Sebanyak 12 rumah rusak, ujar Rahma Widuri.", AttributionType.Indirect, AttributionStance.Neutral, "ujar", "Sebanyak 12 rumah rusak")]
    [InlineData("Menurut data BPBD Lumbungsari, 12 rumah rusak.", AttributionType.Document, AttributionStance.Neutral, "data", "12 rumah rusak")]
    [InlineData("Klaim Moskow soal 12 tentara tewas belum diperiksa.", AttributionType.Nominal, AttributionStance.Claim, "klaim", "12 tentara tewas belum diperiksa")]
    [InlineData("Moskow mengklaim 12 tentara tewas.", AttributionType.Indirect, AttributionStance.Claim, "mengklaim", "12 tentara tewas")]
    [InlineData("Kyiv mengakui 12 tentaranya tewas.", AttributionType.Indirect, AttributionStance.Admission, "mengakui", "12 tentaranya tewas")]
    [InlineData("Kyiv membantah 12 tentaranya tewas.", AttributionType.Indirect, AttributionStance.Denial, "membantah", "12 tentaranya tewas")]
    [InlineData("Dilaporkan 12 orang hilang di Lumbungsari.", AttributionType.Agentless, AttributionStance.Neutral, "dilaporkan", "Dilaporkan 12 orang hilang di Lumbungsari")]
    [InlineData("Sebanyak 12 rumah rusak. Hal itu disampaikan Kepala BPBD Lumbungsari Rahma Widuri.", AttributionType.BackPointer, AttributionStance.Neutral, "disampaikan", "Sebanyak 12 rumah rusak")]
    [InlineData("Kepala BPBD Lumbungsari Rahma Widuri mengatakan banjir mulai surut. Ia menyebut air turun cepat. Sebanyak 12 rumah masih terendam.", AttributionType.CarriedOver, AttributionStance.Neutral, "menyebut", "Sebanyak 12 rumah masih terendam")]
    [InlineData("Menurut Rahma Widuri, banjir merusak 12 rumah.", AttributionType.Indirect, AttributionStance.Neutral, "menurut", "banjir merusak 12 rumah")]
    [InlineData("Menurut Kepala BPBD Lumbungsari, Rahma Widuri, sekitar 12 rumah rusak.", AttributionType.Indirect, AttributionStance.Neutral, "menurut", "sekitar 12 rumah rusak")]
    [InlineData("Menurut BPBD Lumbungsari banjir merusak 12 rumah.", AttributionType.Indirect, AttributionStance.Neutral, "menurut", "banjir merusak 12 rumah")]
    [InlineData("Kata Kepala BPBD Lumbungsari, Rahma Widuri, banjir merusak 12 rumah.", AttributionType.Indirect, AttributionStance.Neutral, "kata", "banjir merusak 12 rumah")]
    [InlineData("BPBD Lumbungsari menyebut 12 rumah rusak, seperti dikutip AFP.", AttributionType.Indirect, AttributionStance.Neutral, "menyebut", "12 rumah rusak")]
    public void Extract_Figure_HasTheMannerOfItsAttribution(string text, AttributionType type, AttributionStance stance, string? lemma, string? content)
    {
        Attribution attribution = Read(text).Single(c => c.Number == "12").Attribution;
        (attribution.Type, attribution.Stance, attribution.CueLemma).Should().Be((type, stance, lemma));
        (attribution.Content is { } span ? text[span.Start..span.End] : null).Should().Be(content);
    }

    [Theory]
    [InlineData("Kapolres Lumbungsari AKBP Rahma Widuri mengatakan", SourceType.Person, "Kapolres Lumbungsari", "AKBP")]
    [InlineData("Kepala Pusat Penerangan TNI Mayor Jenderal TNI (Purn) Sena Wiguna mengatakan", SourceType.Person, "Kepala Pusat Penerangan TNI", "Mayor Jenderal TNI (Purn)")]
    [InlineData("Rahma Widuri, Kepala Dinas Sosial Kota Lumbungsari, mengatakan", SourceType.Person, "Kepala Dinas Sosial Kota Lumbungsari", null)]
    [InlineData("Kolonel Inf Sena Wiguna mengatakan", SourceType.Person, null, "Kolonel Inf")]
    [InlineData("BNPB mengatakan", SourceType.Organisation, null, null)]
    [InlineData("Moskow mengatakan", SourceType.Metonym, null, null)]
    [InlineData("Gedung Putih mengatakan", SourceType.Metonym, null, null)]
    [InlineData("Reuters melaporkan", SourceType.Medium, null, null)]
    [InlineData("Seorang pejabat mengatakan", SourceType.Anonymous, null, null)]
    [InlineData("Sumber keamanan mengatakan", SourceType.Anonymous, null, null)]
    [InlineData("Warga mengatakan", SourceType.Collective, null, null)]
    [InlineData("Para saksi mengatakan", SourceType.Collective, null, null)]
    public void Extract_Source_TellsItsSort(string said, SourceType type, string? office, string? rank)
    {
        Source source = Read(said + " 12 orang tewas.").Single().Attribution.Sources.Single();
        (source.Type, source.Office, source.Rank).Should().Be((type, office, rank));
        source.Span.Should().NotBeNull();
    }

    [Fact]
    public void Chain_RelayedStatement_GoesFromOriginToPublisher()
    {
        Attribution attribution = Read("Kepala BPBD Lumbungsari Rahma Widuri mengatakan 12 rumah rusak, seperti dikutip AFP.").Single().Attribution;
        attribution.Chain("Harian Buana").Should().Equal(
            new AttributionLink("Rahma Widuri", AttributionRole.Origin, "BPBD Lumbungsari"),
            new AttributionLink("AFP", AttributionRole.Relayer, "AFP"),
            new AttributionLink("Harian Buana", AttributionRole.Publisher, "Harian Buana"));
        attribution.Chain(null).Should().HaveCount(2);
        Attribution.Narrator.Chain(null).Should().BeEmpty();
    }

    [Fact]
    public void Extract_Corpus_ConfidenceIsWhatIsMeasured()
    {
        var evaluation = new Evaluation();
        CorpusEvaluation.Add(Path.Combine(SharedFiles.Root!, "corpus"), "open", evaluation, []);
        Dictionary<string, double> measured = evaluation.Figures(withIntervals: false).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        foreach (AttributionType type in Enum.GetValues<AttributionType>())
            AttributionConfidence.Of(type).Should().BeApproximately(measured["source." + ClaimCompare.Writing.WireNames.Of(type)], 0.05, "of {0}", type);
    }

    [Fact]
    public void Extract_AnyText_ContentHoldsTheNumberInsideTheText() => Prop.ForAll(
        Gen.Elements(Pieces).NonEmptyListOf().Select(p => string.Concat(p)).ToArbitrary(),
        text =>
        {
            foreach (NumericClaim claim in Read(text))
            {
                Attribution attribution = claim.Attribution;
                attribution.Type.Should().NotBeNull();
                (attribution.Content is null).Should().Be(attribution.Type == AttributionType.Narrator);
                if (attribution.Content is { } content)
                    (content.Contains(claim.Span) && content.End <= text.Length).Should().BeTrue("{0} holds {1} in {2}", content, claim.Span, text);
                attribution.Sources.All(s => s.Span is not { } span || (span.Start < span.End && span.End <= text.Length)).Should().BeTrue("sources stand in {0}", text);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(new Replay(new Rnd(11, 7), default)));

    private static IReadOnlyList<NumericClaim> Read(string text) => new ClaimExtractor().Extract(ArticleReader.FromText("a", text, PartialDate.OfDay(new DateOnly(2025, 3, 4))));
}
