using System.Globalization;
using ClaimCompare.Reading;
using ClaimCompare.Writing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>Claims put together at random come back from CSV and JSON Lines as they were, and compare as fresh ones.</summary>
public sealed class RoundTripLawTests
{
    private static readonly string[] Pieces = ["BPBD", " ", "; ", ";", "|", "\\", ",", "\"", "\r\n", "\n", "\r", "\t", "'", "=", "😀", "é", "e\u0301", "12", "\u2028", "\u202E", "Rahma Widuri"];
    private static readonly decimal?[] Numbers = [null, 0, 12, -5, 0.1m, 1_500_000_000, 7.50m, 0.0000000000000000000000000001m, 100000000000000000000000000m];
    private static readonly string?[] Dates = [null, "2025", "2025-03", "2025-03-03", "2025-03-03T17:05"];

    // Extracted texts: figures with sources, bounds, shares, money and parts
    private static readonly string[] Sentences =
    [
        "Sebanyak 12 orang tewas di Lumbungsari, kata BPBD Lumbungsari. ", "Sedikitnya 15 orang tewas di Lumbungsari, menurut polisi, Senin (3/3/2025). ", "Sekitar 7,5 persen rumah rusak. ", "Kerugian Rp1,2 miliar, kata Bupati Rahma Widuri. ",
        "Sebanyak 37 dari 64 rumah rusak.\n", "Ribuan warga mengungsi, seperti dikutip Kantor Berita Nusa. ", "Antara 200 hingga 300 warga mengungsi di Karangjati. ", "Tidak ada korban jiwa. ", "Korban tewas bertambah dari 12 menjadi 18 orang, kata Kementerian Sosial (Kemensos). Menurut Kemensos, 40 rumah rusak. ",
    ];

    [Fact]
    public void Read_WrittenCsv_GivesTheClaims() => Check(claims =>
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvOutput.WriteClaims(text, claims);
        var problems = new List<ReadingProblem>();
        using var reader = new StringReader(text.ToString());
        List<NumericClaim> back = [.. ClaimCsvReader.Read(reader, "klaim.csv", problems)];
        problems.Should().BeEmpty();
        return back;
    });

    [Fact]
    public void Read_WrittenJson_GivesTheClaims() => Check(claims =>
    {
        var problems = new List<ReadingProblem>();
        using var reader = new StringReader(string.Concat(claims.Select(c => Written.By(s => ArticleJsonWriter.WriteClaims(s, c.ArticleId, [c])) + "\n")));
        List<NumericClaim> back = [.. ClaimJsonReader.Read(reader, "klaim.jsonl", problems)];
        problems.Should().BeEmpty();
        return back;
    });

    [Fact]
    public void Compare_ClaimsReadBack_GivesTheSameAsFreshOnes() => Prop.ForAll(
        Gen.Elements(Sentences).ListOf().Select(s => string.Concat(s)).ListOf().Select(t => t.Take(4).ToList()).ToArbitrary(),
        texts =>
        {
            List<Article> articles = [.. texts.Select((t, i) => ArticleReader.FromText("a" + i, t, PartialDate.OfDay(new DateOnly(2025, 3, 3 + i))) with { Outlet = "Warta " + i })];
            var extractor = new ClaimExtractor();
            List<ArticleClaims> fresh = [.. articles.Select(a => new ArticleClaims(a, extractor.Extract(a)))];
            using var csv = new StringWriter(CultureInfo.InvariantCulture);
            CsvOutput.WriteClaims(csv, fresh.SelectMany(f => f.Claims));
            using StringReader table = new(csv.ToString()), lines = new(string.Concat(fresh.Select(f => Written.By(s => ArticleJsonWriter.WriteClaims(s, f)) + "\n")));
            string expected = Json(new ClaimComparer().Compare(articles));
            Json(new ClaimComparer().Compare(articles, ClaimCsvReader.Read(table, "x", []))).Should().Be(expected);
            Json(new ClaimComparer().Compare(articles, ClaimJsonReader.Read(lines, "x", []))).Should().Be(expected);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(17, 19), default)));

    private static void Check(Func<List<NumericClaim>, List<NumericClaim>> there) => Prop.ForAll(
        Claim.ListOf().Select(c => c.ToList()).ToArbitrary(),
        claims => there(claims).Should().BeEquivalentTo(claims, o => o.WithStrictOrdering().ComparingByMembers<NumericClaim>().ComparingByMembers<Attribution>().ComparingByMembers<Source>()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(new Replay(new Rnd(17, 19), default)));

    private static Gen<string> Text => Gen.Elements(Pieces).NonEmptyListOf().Select(p => string.Concat(p));

    private static Gen<string?> Optional => Gen.OneOf(Gen.Constant<string?>(null), Text.Select(t => (string?)t));

    private static Gen<TextSpan> Span => Gen.Choose(0, 500).SelectMany(_ => Gen.Choose(0, 40), (start, length) => new TextSpan(start, start + length));

    private static Gen<Source> Speaker =>
        from name in Text
        from body in Optional
        from aliases in Text.ListOf()
        from words in Optional.ArrayOf(2)
        from type in Gen.Choose(-1, 6)
        from span in Gen.OneOf(Gen.Constant<TextSpan?>(null), Span.Select(s => (TextSpan?)s))
        select new Source(name, body) { Aliases = [.. aliases.Distinct(StringComparer.Ordinal)], Type = type < 0 ? null : (SourceType)type, Office = words[0], Rank = words[1], Span = span };

    private static Gen<Attribution> Who =>
        from sources in Speaker.ListOf()
        from via in Text.ListOf()
        from said in Date
        from cue in Gen.OneOf(Gen.Constant<TextSpan?>(null), Span.Select(s => (TextSpan?)s))
        from bodies in Optional.ArrayOf(via.Count)
        from content in Gen.OneOf(Gen.Constant<TextSpan?>(null), Span.Select(s => (TextSpan?)s))
        from lemma in Optional
        from kinds in Gen.Choose(0, 1000).ArrayOf(3)
        select new Attribution
        {
            Sources = [.. sources],
            Via = [.. via],
            ViaOrganisations = bodies.Any(b => b is not null) ? bodies : [],
            Said = said,
            Cue = cue,
            Content = content,
            CueLemma = lemma,
            Type = kinds[0] % 4 == 0 ? null : Pick<AttributionType>(kinds[0]),
            Stance = Pick<AttributionStance>(kinds[1]),
            Confidence = kinds[2] % 4 == 0 ? null : kinds[2] / 1000.0,
        };

    private static Gen<PartialDate?> Date => Gen.Elements(Dates).Select(d => PartialDate.TryParse(d, out PartialDate date) ? date : (PartialDate?)null);

    private static Gen<NumericClaim> Claim =>
        from id in Text
        from number in Text
        from span in Span
        from sentence in Span
        from figures in Gen.Elements(Numbers).ArrayOf(4)
        from words in Optional.ArrayOf(3)
        from kinds in Gen.Choose(0, 1000).ArrayOf(5)
        from who in Who
        from date in Date
        from rules in Text.ListOf()
        from flags in Gen.Choose(0, 4095).ArrayOf(2)
        from side in Optional
        from before in Gen.Elements(Numbers)
        from restated in Gen.OneOf(Gen.Constant<TextSpan?>(null), Span.Select(s => (TextSpan?)s))
        from other in Gen.OneOf(Gen.Constant<EventAnchor?>(null), Optional.SelectMany(_ => Date, (name, when) => (EventAnchor?)new EventAnchor(name, when)))
        select new NumericClaim
        {
            ArticleId = id,
            In = Pick<ClaimLocation>(kinds[0]),
            Span = span,
            Number = number,
            Value = figures[0],
            Low = figures[1],
            High = figures[2],
            OutOf = figures[3],
            Qualifier = Pick<Qualifier>(kinds[1]),
            Unit = words[0],
            Object = words[1],
            Kind = Pick<ClaimKind>(kinds[2]),
            Modality = Pick<Modality>(kinds[3]),
            Measure = Pick<Measure>(kinds[4]),
            Attribution = who,
            When = date,
            Place = words[2],
            Sentence = sentence,
            Rules = [.. rules],
            Population = (PopulationGroups)(flags[0] % 2048),
            Side = side,
            Marks = (ClaimMarks)(flags[1] % 8),
            ChangedFrom = before,
            Restates = restated,
            Event = other,
        };

    private static T Pick<T>(int index)
        where T : struct, Enum => Enum.GetValues<T>()[index % Enum.GetValues<T>().Length];

    private static string Json(Comparison comparison) => Written.By(s => ComparisonJsonWriter.Write(s, comparison, "en"));
}
