using ClaimCompare.Scoring;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests;

/// <summary>Texts end where a crawl was cut off, begin in the middle and lose words: whatever is left is read.</summary>
public sealed class CutTextTests
{
    private const int CutsOfArticle = 24;
    private const int LongestCut = 500;
    private static readonly string[] Strays = [",", ".", "/", "-", "(", ")", "\"", ":", " ", "\n", "2020", "12", "yang", "kata"];

    [Theory]
    [InlineData("/2020). Saat itu 12 warga mengungsi")]
    [InlineData("Sebanyak 826 narapidana bebas, dilaporkan oleh ")]
    [InlineData("\"Ada 12 korban,\" ujarnya.\n\nKapolres\nKomisaris Besar Polisi")]
    [InlineData("Impor mencapai Rp241 miliar (Sumber")]
    [InlineData("Dari 23 ekor miliknya, yang tersisa satu")]
    [InlineData("dari kemarin sebelas 12 kantong berkurang")]
    [InlineData("Dari jumlah itu, Rp121 miliar berasal dari pokok")]
    [InlineData("bongkar tercatat 118.230 TEUs dan muat 96.276 TEU")]
    [InlineData("menurut BPBD Karangjati")]
    public void Extract_TextThatBreaksOff_IsRead(string text)
    {
        Action reading = () => _ = new ClaimExtractor().Extract(ArticleOf(text));
        reading.Should().NotThrow();
    }

    [Fact]
    public void Extract_CutsOfTheCorpus_AreRead()
    {
        var random = new Random(17);
        var extractor = new ClaimExtractor();
        string corpus = Path.Combine(SharedFiles.Root!, "corpus");
        var failures = new List<string>();
        foreach (string text in Directory.GetDirectories(Path.Combine(corpus, "events")).Append(Path.Combine(corpus, "articles")).Order(StringComparer.Ordinal).SelectMany(f => CorpusFolder.Load(f, [])).Select(a => a.Article.Text))
        {
            for (int i = 0; i < CutsOfArticle; i++)
            {
                string cut = Cut(text, random, i);
                try
                {
                    foreach (NumericClaim claim in extractor.Extract(ArticleOf(cut)))
                        claim.Span.End.Should().BeLessThanOrEqualTo(cut.Length);
                }
                catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentException or InvalidOperationException or NullReferenceException)
                {
                    failures.Add(exception.GetType().Name + ": " + cut);
                }
            }
        }

        failures.Should().BeEmpty();
    }

    private static Article ArticleOf(string text) => new() { Id = "x", Text = text, Date = PartialDate.OfDay(new DateOnly(2025, 3, 3)) };

    /// <summary>A piece of a text, in its order, with its words in another, or with marks and words lost and put in.</summary>
    private static string Cut(string text, Random random, int turn)
    {
        int first = random.Next(text.Length);
        string cut = text.Substring(first, Math.Min(text.Length - first, random.Next(1, LongestCut)));
        if (turn % 3 == 0)
            return cut;
        List<string> words = [.. cut.Split(' ')];
        if (turn % 3 == 1)
            return string.Join(' ', words.OrderBy(_ => random.Next()));
        for (int i = 0; i < 3; i++)
        {
            int at = random.Next(words.Count);
            if (random.Next(2) == 0 && words.Count > 1)
                words.RemoveAt(at);
            else
                words.Insert(at, Strays[random.Next(Strays.Length)]);
        }

        return string.Join(' ', words);
    }
}
