using ClaimCompare.Claims;
using ClaimCompare.Language;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.Tests.Claims;

/// <summary>Sentences made of constructions and the rows of the lexicons: each row must tell its kind in every construction of its role.</summary>
public class GeneratedKindTests
{
    // Rows that mean another thing in these sentences: some forms hold a word that is a noun or place of its own
    private const double LeastShare = 0.98;
    private static readonly ClaimExtractor Extractor = new();

    [Theory]
    [InlineData("Sebanyak 37 orang {0}.", 400)]
    [InlineData("Sebanyak 37 warga {0} pada Senin.", 400)]
    [InlineData("Menurut petugas, 37 warga {0}.", 400)]
    public void Extract_StateBehindPeople_TellsItsKind(string construction, int least) => Check(construction, "state", isOfPeople: true, least);

    [Theory]
    [InlineData("Sebanyak 37 rumah {0}.", 100)]
    [InlineData("Menurut petugas, 37 rumah warga {0}.", 100)]
    public void Extract_StateBehindThings_TellsItsKind(string construction, int least) => Check(construction, "state", isOfPeople: false, least);

    [Theory]
    [InlineData("Peristiwa itu {0} 37 orang.", 80)]
    [InlineData("Peristiwa itu {0} sedikitnya 37 warga.", 80)]
    public void Extract_ObjectOfPeople_TellsItsKind(string construction, int least) => Check(construction, "object", isOfPeople: true, least);

    [Theory]
    [InlineData("Peristiwa itu {0} 37 rumah.", 60)]
    public void Extract_ObjectOfThings_TellsItsKind(string construction, int least) => Check(construction, "object", isOfPeople: false, least);

    [Theory]
    [InlineData("Jumlah {0} mencapai 37 orang.", 100)]
    [InlineData("Tercatat 37 {0}.", 100)]
    public void Extract_NounOfAKind_TellsIt(string construction, int least) => Check(construction, "noun", isOfPeople: true, least);

    [Theory]
    [InlineData("person", ClaimKind.People, 900)]
    [InlineData("traveller", ClaimKind.People, 30)]
    [InlineData("vehicle", ClaimKind.Equipment, 250)]
    [InlineData("weapon", ClaimKind.Equipment, 120)]
    [InlineData("troop", ClaimKind.Deployed, 200)]
    [InlineData("animal", ClaimKind.Count, 400)]
    [InlineData("place", ClaimKind.Count, 250)]
    public void Extract_CountedNounAlone_HasTheKindOfItsClass(string noun, ClaimKind expected, int least)
    {
        LexiconFile file = LexiconFile.Load("nouns");
        var rows = file.Rows.Where(r => file.Cell(r, "class") == noun).Select(r => r[0]).ToList();
        Run(rows.Select(form => ($"Di sana ada 37 {form}.", expected)), least);
    }

    private static void Check(string construction, string role, bool isOfPeople, int least)
    {
        LexiconFile file = LexiconFile.Load("kind-words");
        var sentences = new List<(string, ClaimKind)>();
        foreach (string[] row in file.Rows.Where(r => file.Cell(r, "role") == role))
        {
            string people = file.Cell(row, "people");
            ClaimKind kind = Enum.Parse<ClaimKind>(isOfPeople && people.Length > 0 ? people : file.Cell(row, "kind"), ignoreCase: true);
            NounClass noun = role == "noun" ? NounClass.None : isOfPeople ? NounClass.Person : NounClass.Structure;
            // Said of one class of nouns alone: vehicles fall, houses do not
            if (file.Cell(row, "only") is { Length: > 0 } only && Enum.Parse<NounClass>(only, ignoreCase: true) != noun)
                continue;
            if (role == "noun" && kind is ClaimKind.Damage || !(role == "noun" || Predicates.IsCompatible(kind, noun)) || (!isOfPeople && kind is not (ClaimKind.Damage)))
                continue;
            sentences.AddRange(file.Forms(row).Select(form => (string.Format(null, construction, form), kind)));
        }

        Run(sentences, least);
    }

    private static void Run(IEnumerable<(string Text, ClaimKind Kind)> sentences, int least)
    {
        var wrong = new List<string>();
        int count = 0;
        foreach ((string text, ClaimKind kind) in sentences)
        {
            count++;
            NumericClaim? claim = Extractor.Extract(new Article { Id = "a", Text = text }).FirstOrDefault(c => c.Value == 37);
            if (claim?.Kind != kind)
                wrong.Add($"{text} => {claim?.Kind}, not {kind}");
        }

        count.Should().BeGreaterThanOrEqualTo(least);
        wrong.Count.Should().BeLessThanOrEqualTo((int)(count * (1 - LeastShare)), "of {0}: {1}", count, string.Join(" | ", wrong.Take(400)));
    }
}
