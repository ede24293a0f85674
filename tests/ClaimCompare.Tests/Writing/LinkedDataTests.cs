using System.Text;
using System.Text.Json;
using ClaimCompare.Reading;
using ClaimCompare.Tests.Shared;
using ClaimCompare.Writing;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Writing;

/// <summary>schema.org, Web Annotations and brat of one article with emoji before, in and behind its figures, held against what each standard says.</summary>
public sealed class LinkedDataTests
{
    private static readonly Article Emoji = ArticleReader.FromText("emoji", "😀😀 Sedikitnya 12 orang tewas 🏚️ di Lumbungsari, kata Kepala BPBD Lumbungsari Rahma Widuri kepada Kantor Berita Nusa 👨‍👩‍👧. Kerugian Rp1,2 miliar 😀.", PartialDate.OfDay(new DateOnly(2025, 3, 3)), "😀 Banjir: 12 tewas") with
    {
        Outlet = "Harian Buana",
        Url = "https://buana.example/banjir?x=1#atas",
    };

    private static readonly ArticleClaims Found = new(Emoji, new ClaimExtractor().Extract(Emoji));

    private static readonly string[] OfPeople = ["author", "datePublished", "reviewRating"];

    [Fact]
    public void SchemaOrg_AClaim_HasAuthorAppearanceAndFigure()
    {
        string json = Written.By(s => SchemaOrgWriter.Write(s, [Found]));
        SchemaOrgValidator.Check(json).Should().OnlyContain(t => t == "Claim").And.HaveSameCount(Found.Claims);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement claim = document.RootElement.GetProperty("@graph").EnumerateArray().First(c => c.GetProperty("about").GetProperty("name").GetString() == "deaths" && c.GetProperty("text").GetString()!.Contains("Sedikitnya", StringComparison.Ordinal));
        claim.GetProperty("author")[0].GetProperty("@type").GetString().Should().Be("Person");
        claim.GetProperty("author")[0].GetProperty("name").GetString().Should().Be("Rahma Widuri");
        claim.GetProperty("author")[0].GetProperty("affiliation").GetProperty("name").GetString().Should().Be("BPBD Lumbungsari");
        claim.GetProperty("appearance").GetProperty("url").GetString().Should().StartWith("https://buana.example/banjir?x=1");
        claim.GetProperty("appearance").GetProperty("publisher").GetProperty("name").GetString().Should().Be("Harian Buana");
        JsonElement money = document.RootElement.GetProperty("@graph").EnumerateArray().First(c => c.GetProperty("about").GetProperty("@type").GetString() == "MonetaryAmount").GetProperty("about");
        (money.GetProperty("currency").GetString(), money.GetProperty("value").GetDecimal()).Should().Be(("IDR", 1_200_000_000m));
    }

    [Fact]
    public void SchemaOrg_AReview_IsADraftWithoutARating()
    {
        string json = Written.By(s => SchemaOrgWriter.Write(s, MixedFolder.Compare(), "id"));
        SchemaOrgValidator.Check(json).Should().Contain("ClaimReview");
        json.Should().NotContainAny("reviewRating", "ratingValue", ":null");
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement[] reviews = [.. document.RootElement.GetProperty("@graph").EnumerateArray().Where(n => n.GetProperty("@type").GetString() == "ClaimReview")];
        reviews.Should().HaveCount(MixedFolder.Compare().Groups.Count(g => g.Claims.Count > 1)).And.OnlyContain(r => r.GetProperty("creativeWorkStatus").GetString() == "Draft");
        reviews.Should().OnlyContain(r => !OfPeople.Any(name => HasProperty(r, name)), "rating, author and date are for people to give");
    }

    [Fact]
    public void WebAnnotation_TextWithEmoji_CountsCodePoints()
    {
        string json = Written.By(s => WebAnnotationWriter.Write(s, [Found]));
        AnnotationValidator.Check(json, new Dictionary<string, string>(StringComparer.Ordinal) { ["https://buana.example/banjir?x=1"] = Emoji.Text, ["https://buana.example/banjir?x=1#title"] = Emoji.Title! }).Should().Contain("12").And.Contain("Rp1,2 miliar").And.HaveSameCount(Found.Claims);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement target = document.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(a => a.GetProperty("target")).First(t => !t.GetProperty("source").GetString()!.EndsWith("#title", StringComparison.Ordinal));
        int utf16 = Emoji.Text.IndexOf("12", StringComparison.Ordinal);
        target.GetProperty("selector")[1].GetProperty("start").GetInt32().Should().Be(utf16 - 2, "two emoji are two code points and four code units");
    }

    [Fact]
    public void Brat_TextWithEmoji_SelectsTheNumbersByCodePoints()
    {
        WrittenFolder folder = WrittenFolder.By(create => BratWriter.Write([Found], create));
        BratValidator.Check(folder).Should().Contain(["12", "Rp1,2 miliar", "kata"]);
        folder.Text("emoji.txt").Should().Be(Emoji.Text);
        Rune[] runes = [.. Emoji.Text.EnumerateRunes()];
        string line = folder.Text("emoji.ann").Split('\n').First(l => l.EndsWith("\t12", StringComparison.Ordinal));
        int[] offsets = [.. line.Split('\t')[1].Split(' ').Skip(1).Select(o => int.Parse(o, System.Globalization.CultureInfo.InvariantCulture))];
        string.Concat(runes[offsets[0]..offsets[1]]).Should().Be("12");
        offsets[0].Should().Be(Emoji.Text.IndexOf("12", StringComparison.Ordinal) - 2);
    }

    [Fact]
    public void Brat_Notes_HoldWhatAttributesDoNot()
    {
        WrittenFolder folder = WrittenFolder.By(create => BratWriter.Write(MixedFolder.Compare(), create));
        BratValidator.Check(folder).Should().NotBeEmpty();
        string.Concat(folder.Names.Where(n => n.EndsWith(".ann", StringComparison.Ordinal)).Select(folder.Text)).Should().ContainAll("marks=provisional", "changed_from=12", "population=children", "other_event=banjir 2009");
    }

    private static bool HasProperty(JsonElement node, string name) => node.TryGetProperty(name, out _);
}
