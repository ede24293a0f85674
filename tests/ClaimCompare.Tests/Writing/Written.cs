using System.Text;

namespace ClaimCompare.Tests.Writing;

/// <summary>What writers write, and things to write.</summary>
internal static class Written
{
    /// <summary>A claim with a value in every field.</summary>
    public static NumericClaim Full { get; } = new()
    {
        ArticleId = "a,1",
        In = ClaimLocation.Text,
        Span = new TextSpan(9, 30),
        Number = "sekitar \"Rp1,50\" miliar",
        Value = 1_500_000_000.00m,
        Low = 1_400_000_000m,
        High = null,
        OutOf = 0.10m,
        Qualifier = Qualifier.AtLeast,
        Unit = "IDR",
        Object = "rumah\nrusak",
        Kind = ClaimKind.Money,
        Modality = Modality.Hypothetical,
        Measure = Measure.Change,
        Attribution = new Attribution
        {
            Sources = [new Source("Rahma Widuri", "BPBD Lumbungsari") { Aliases = ["Widuri", "Bu \"Rah\""], Type = SourceType.Person, Office = "Kepala BPBD Lumbungsari, \"Plt\"", Rank = "Mayor; Inf", Span = new TextSpan(45, 60) }, new Source("saksi mata")],
            Via = ["Kantor Berita Nusa", "AFP"],
            ViaOrganisations = [null, "AFP"],
            Said = PartialDate.OfMonth(2025, 3),
            Cue = new TextSpan(40, 44),
            CueLemma = "kata",
            Content = new TextSpan(0, 38),
            Type = AttributionType.Indirect,
            Stance = AttributionStance.Admission,
            Confidence = 0.92,
        },
        When = PartialDate.OfMinute(new DateOnly(2025, 3, 3), 17 * 60 + 5),
        Place = "Lumbungsari <Utara> & Kota's é 😀",
        Sentence = new TextSpan(0, 60),
        Rules = ["quantity.number", "kind.money"],
        Population = PopulationGroups.Children | PopulationGroups.Women,
        Side = "Lumbungsari",
        Marks = ClaimMarks.Provisional | ClaimMarks.Corrected,
        ChangedFrom = 1_200_000_000.0m,
        Restates = new TextSpan(80, 92),
        Event = new EventAnchor("gempa", PartialDate.OfMonth(2009, 9)),
    };

    /// <summary>A claim with nothing but what is required.</summary>
    public static NumericClaim Bare { get; } = new() { ArticleId = "b", Span = new TextSpan(0, 3), Number = "Dua" };

    /// <summary>What a writer writes, byte for byte as UTF-8; a byte order mark would show.</summary>
    public static string By(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.WriteByte((byte)'|'); // The stream is still open
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray())[..^1];
    }
}
