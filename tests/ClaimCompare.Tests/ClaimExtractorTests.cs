using System.Globalization;
using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimCompare.Tests;

/// <summary>Laws of extraction, on the articles of the corpus and on arbitrary text.</summary>
public sealed class ClaimExtractorTests
{
    private static readonly ClaimExtractor Extractor = new();

    // Pieces that exercise every recogniser, put together at random
    private static readonly string[] Pieces =
    [
        "Sekitar ", "14.000", " tentara", " tewas", ", ", ". ", "\n", "“", "”", "\"", "Rp1,2 triliun", " menurut ", "NIS", " (", ")", "lebih dari ", "6.000 di antaranya",
        " kata Rahma Widuri", "Jumat (30/5/2025)", " hingga ", "37 dari 64 permukiman", "ribuan", " akan mengirim ", "5,2%", "10-20 ribu", "Baca juga: ", "magnitudo 5,6", "\u00AD", "\u00A0",
        "\u200B", "se", "belas", "puluh ", "dua ", "Dilansir AFP, ", "bahwa ", "- ", "17.30 WIB", "😀", "\uD83D", "\0", "ke-12", "A1/B2/", "/", "//", "-", "--", "\t", "sepertiga", "setengah",
        "seperlima belas", "10 pangkat 3", "sen", "1.000.000.000.000.000.000.000.000.000.000", "99999999999999999999", "triliun", "miliar ", "kali lipat", "dari total ", "berkurang ",
        "naik ", "31 Februari 2025", "tahun 0000", "9999-12-31", "abad ke-", "dua pertiga ", "antara ", " dan ", " atau ", "0,", ",5", "½", "²", "°C", "pukul 25.70", "kemarin", "lusa",
        "sepekan lalu", "999999999 tahun lalu", "seribu abad lagi", "Senin (", "dr. ", "S.H.", "Badan ", "Rp", "$", "%", "juta", "é", "e\u0301", "KOTA, ",
    ];

    public static TheoryData<string> CorpusFiles
    {
        get
        {
            var files = new TheoryData<string>();
            foreach (string path in Directory.GetFiles(Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk"), "*.txt").Order(StringComparer.Ordinal))
                files.Add(Path.GetFileName(path));
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public void Extract_CorpusArticle_EveryFigureStandsInItsText(string file)
    {
        Article article = Read(file);
        IReadOnlyList<NumericClaim> claims = Extractor.Extract(article);
        claims.Should().NotBeEmpty();
        CheckLaws(article, claims);
    }

    [Theory]
    [InlineData("Sebanyak 999999999999999999999999 miliar rumah rusak.")]
    [InlineData("Sebanyak 0 triliun miliar juta ribu ratus puluh rumah rusak.")]
    [InlineData("Sebanyak jutaan triliun triliun triliun rumah rusak.")]
    [InlineData("Sebanyak 999999999999999999999999 triliunan rumah rusak.")]
    [InlineData("Sebanyak 1e20 sampai 999999999999999999999999e20 triliun ton beras hilang.")]
    [InlineData("Suhu mencapai -14.000 ribuan °C.")]
    public void Extract_HugeNumber_KeepsTheLaws(string text)
    {
        var article = new Article { Id = "x", Text = text };
        CheckLaws(article, Extractor.Extract(article));
    }

    [Fact]
    public void Extract_RandomPieces_KeepsTheLaws() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        text =>
        {
            var article = new Article { Id = "x", Text = text, Date = PartialDate.OfDay(new DateOnly(2025, 6, 17)) };
            CheckLaws(article, Extractor.Extract(article));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(new Replay(new Rnd(17, 19), default)));

    [Fact]
    public void Extract_ArbitraryString_KeepsTheLaws() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text =>
        {
            var article = new Article { Id = "x", Text = text ?? string.Empty };
            CheckLaws(article, Extractor.Extract(article));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Extract_OtherCulture_GivesTheSameClaims()
    {
        Article article = Read("harian-buana-2025-06-17.txt");
        string expected = Show(Extractor.Extract(article));
        CultureInfo before = CultureInfo.CurrentCulture;

        // Made by hand: machines without ICU know no other culture
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = "@";
        strange.NumberFormat.NumberGroupSeparator = "#";
        strange.NumberFormat.NegativeSign = "~";
        strange.DateTimeFormat.DateSeparator = "!";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Show(Extractor.Extract(article)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Extract_ManyThreads_GiveTheSameClaims()
    {
        Article article = Read("tinta-niaga-2025-11-14.txt");
        string expected = Show(Extractor.Extract(article));
        Enumerable.Range(0, 64).AsParallel().Select(_ => Show(Extractor.Extract(article))).Should().AllBe(expected);
    }

    [Fact]
    public void Extract_Null_Throws()
    {
        Action extract = () => Extractor.Extract(null!);
        extract.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Extract_EmptyText_GivesNone() => Extractor.Extract(new Article { Id = "x", Text = string.Empty }).Should().BeEmpty();

    private static void CheckLaws(Article article, IReadOnlyList<NumericClaim> claims)
    {
        int end = 0;
        ClaimLocation location = ClaimLocation.Title;
        foreach (NumericClaim claim in claims)
        {
            string text = claim.In == ClaimLocation.Title ? article.Title! : article.Text;
            if (claim.In != location)
                end = 0;
            location = claim.In;
            claim.Span.Start.Should().BeGreaterThanOrEqualTo(end, "spans are in order and do not overlap");
            end = claim.Span.End;
            text[claim.Span.Start..claim.Span.End].Should().Be(claim.Number);
            claim.Sentence.Contains(claim.Span).Should().BeTrue();
            claim.Sentence.End.Should().BeLessThanOrEqualTo(text.Length);
            if (claim.Attribution.Cue is { } cue)
                (cue.Start >= 0 && cue.Start < cue.End && cue.End <= text.Length).Should().BeTrue();
            (claim.Low is null || claim.High is null || claim.Low <= claim.High).Should().BeTrue();
            (claim.Value is null || claim.Low is null || claim.Low <= claim.Value).Should().BeTrue();
            (claim.Value is null || claim.High is null || claim.Value <= claim.High).Should().BeTrue();
            claim.Rules.Should().NotBeEmpty();
        }
    }

    private static Article Read(string file) => new()
    {
        Id = Path.GetFileNameWithoutExtension(file),
        Text = File.ReadAllText(Path.Combine(SharedFiles.Root!, "corpus", "events", "kursk", file)),
        Date = PartialDate.OfDay(new DateOnly(2025, 6, 17)),
    };

    private static string Show(IReadOnlyList<NumericClaim> claims)
    {
        var text = new StringBuilder();
        foreach (NumericClaim c in claims)
        {
            text.Append(CultureInfo.InvariantCulture, $"{c.Span.Start} {c.Number} {c.Value} {c.Low} {c.High} {c.Qualifier} {c.Kind} {c.Object} {c.Modality} {c.When} {c.Place} ")
                .AppendJoin(';', c.Attribution.Sources.Select(s => s.Name)).AppendJoin(';', c.Rules).Append('\n');
        }

        return text.ToString();
    }
}
