using ClaimCompare.Reading;

namespace ClaimCompare.Tests.Shared;

/// <summary>A folder of two made-up events, a flood and an accident, whose comparison holds everything a comparison can: decisions, a derived figure, a sum that fails, marks.</summary>
internal static class MixedFolder
{
    /// <summary>The articles: three of a flood, two of a bus.</summary>
    public static IReadOnlyList<Article> Articles { get; } =
    [
        Of("banjir-1", "Harian Buana", "Banjir bandang menerjang Lumbungsari", 3,
            "Banjir bandang menerjang Kecamatan Lumbungsari, Kabupaten Tegalrejo, pada Senin malam. Menurut data sementara, 12 orang tewas, kata Kepala BPBD Tegalrejo Rahma Widuri. Sebanyak 1.150 warga Lumbungsari mengungsi, ujar Rahma. Air Sungai Kaliputih meluap setelah hujan deras selama enam jam."),
        Of("banjir-2", "Warta Timur", "Korban banjir Lumbungsari bertambah", 4,
            "Korban tewas akibat banjir bandang di Lumbungsari bertambah dari 12 menjadi 15 orang, kata Rahma Widuri dari BPBD Tegalrejo. Sebanyak 1.240 warga Lumbungsari mengungsi. Sungai Kaliputih sudah surut dan warga Lumbungsari mulai membersihkan rumah. Sebanyak 42 orang luka di Lumbungsari, terdiri dari 30 pria dan 21 wanita."),
        Of("banjir-3", "Nusa Pagi", "Bantuan untuk Lumbungsari", 5,
            "Bantuan untuk korban banjir Lumbungsari terus datang ke Tegalrejo. Korban tewas di Lumbungsari 19 orang, ujar Kapolres Tegalrejo Dimas Prasetya. BPBD Tegalrejo mencatat 210 rumah di tepi Sungai Kaliputih rusak, ujar Rahma Widuri. Sebanyak 1.500 warga Lumbungsari mengungsi. Dikabarkan 60 anak hilang di Lumbungsari. Banjir serupa pada 2009 menewaskan 40 orang."),
        Of("bus-1", "Kabar Tirta", "Bus terguling di Cikarang", 3,
            "Sebuah bus pariwisata PO Mekar Jaya terguling di Tol Cikarang, Jawa Barat. Sebanyak 12 penumpang tewas dan sopir diperiksa Polres Bekasi, kata Kapolres Dewi Larasati. Bus membawa rombongan siswa SMA Harapan. Bus itu membawa 40 penumpang. Semua penumpang luka-luka."),
        Of("bus-2", "Harian Buana", "Sopir bus tersangka", 4,
            "Polres Bekasi menetapkan sopir bus PO Mekar Jaya sebagai tersangka kecelakaan di Tol Cikarang. Korban tewas 13 orang, ujar Dewi Larasati, sebagian besar siswa SMA Harapan."),
    ];

    /// <summary>Decisions: a claim rejected, a best chosen, a group renamed, and one whose claim is gone.</summary>
    public static IReadOnlyList<Decision> Decisions { get; } =
    [
        Decide(DecisionKind.Reject, "banjir-3", "19", "Rina", "angka dari kabupaten lain"),
        Decide(DecisionKind.Choose, "banjir-2", "1.240", "Rina", "hitungan terakhir yang diperiksa"),
        Decide(DecisionKind.Rename, "bus-1", "12", "Bayu", "nama yang lebih jelas") with { Label = "Korban bus Mekar Jaya" },
        Decide(DecisionKind.Reject, "bus-2", "99", "Bayu", "salah baca"),
    ];

    /// <summary>The comparison with the decisions.</summary>
    public static Comparison Compare() => new ClaimComparer().Compare(Articles, Articles.SelectMany(new ClaimExtractor().Extract), Decisions);

    private static Article Of(string id, string outlet, string title, int day, string text) => ArticleReader.FromText(id, text, PartialDate.OfDay(new DateOnly(2025, 3, day)), title) with { Outlet = outlet };

    private static Decision Decide(DecisionKind kind, string article, string number, string who, string why)
    {
        string text = Articles.First(a => a.Id == article).Text;
        int at = text.IndexOf(number, StringComparison.Ordinal);
        TextSpan? span = at < 0 ? null : new TextSpan(at, at + number.Length);
        return new Decision { Kind = kind, Claims = [new ClaimAddress(article, span, number, null)], Who = who, Why = why, When = "2025-03-06" };
    }
}
