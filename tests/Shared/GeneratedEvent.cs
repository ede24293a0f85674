using System.Globalization;
using ClaimCompare.Reading;

namespace ClaimCompare.Tests.Shared;

/// <summary>A made-up event of any size: a flood that many outlets report for days, with tolls that grow, differ, are denied and are rounded.</summary>
internal static class GeneratedEvent
{
    private static readonly string[] Outlets = ["Harian Lembayung", "Kabar Tirta", "Nusa Pagi", "Radio Gema Selatan", "Warta Lumbung", "Lintas Kini", "Suara Wetan", "Pos Kencana", "Tilik Daerah", "Simpul Berita"];
    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    private static readonly string[] Places = ["Lumbungsari", "Tanjung Kalis", "Wetanrejo", "Muara Beling", "Kedung Asri", "Batu Landung", "Sungai Mawar", "Karang Tinggil", "Pulau Sendu", "Teluk Wangi", "Bukit Selasih", "Rawa Kemuning"];
    private static readonly DateOnly First = new(2025, 3, 3);

    /// <summary>The articles; every fifth is of a new day, every thirty of a new place. Each article speaks of one place or of several in turn.</summary>
    public static IEnumerable<Article> Articles(int count, int places = 1)
    {
        for (int i = 0; i < count; i++)
        {
            DateOnly day = First.AddDays(i % 30 / 5);
            string place = Places[i / 30 % Places.Length];
            yield return ArticleReader.FromText("artikel-" + i.ToString("D3", CultureInfo.InvariantCulture), string.Join("\n", Enumerable.Range(0, places).Select(p => Text(i, day, Places[((i / 30) + (p * 3)) % Places.Length]))), PartialDate.OfDay(day)) with
            {
                Outlet = Outlets[i % Outlets.Length],
                Title = "Banjir bandang " + place + ", hari ke-" + Number((i % 30 / 5) + 1),
                Url = "https://" + "berita.example/" + Number(i),
            };
        }
    }

    private static string Text(int i, DateOnly day, string place)
    {
        int step = i % 30 / 5, turn = i % 5;
        string when = Days[(int)day.DayOfWeek] + " (" + Number(day.Day) + "/" + Number(day.Month) + "/" + Number(day.Year) + ")";
        int dead = 12 + (step * 3), missing = 30 - (step * 4), fled = 5200 + (step * 850);
        string[] lines = turn switch
        {
            0 =>
            [
                "Sedikitnya " + Number(dead) + " orang tewas akibat banjir bandang di " + place + ", kata Kepala BPBD " + place + " Rahma Widuri, " + when + ".",
                "Rahma menambahkan, " + Number(missing) + " orang masih hilang di " + place + ".",
                "Sekitar " + Grouped(fled) + " warga " + place + " mengungsi ke 14 posko, ujarnya.",
                "Ia menyebut 37 dari 64 desa di " + place + " terendam.",
            ],
            1 =>
            [
                "Korban tewas banjir bandang di " + place + " bertambah menjadi " + Number(dead + 1) + " orang, menurut BPBD " + place + ", " + when + ".",
                "Ribuan warga mengungsi dari " + place + ".",
                "Kantor berita Arunika melaporkan, mengutip Palang Merah, 214 orang luka-luka di " + place + ".",
                "Antara 800 hingga 950 rumah rusak di " + place + ", kata Wali Kota " + place + " Surya Hanafi.",
            ],
            2 =>
            [
                "Kepala Polres " + place + " AKBP Dimas Prasetya menyatakan " + Number(dead + 5) + " orang tewas akibat banjir bandang di " + place + ", " + when + ".",
                "Menurut Dimas, " + Number(missing + 6) + " orang hilang di " + place + ".",
                "Kerugian akibat banjir di " + place + " ditaksir Rp1,2 triliun, kata Surya Hanafi.",
                "Pemerintah akan mengirim 450 prajurit ke " + place + ", kata Menteri Sosial Laksmi Paramita.",
            ],
            3 =>
            [
                "Juru bicara gubernur, Bagas Wiratama, membantah kabar bahwa 120 orang tewas akibat banjir bandang di " + place + ".",
                "Menurut dia, korban tewas di " + place + " " + Number(dead) + " orang, " + when + ".",
                "Lebih dari " + Grouped(fled - 200) + " warga mengungsi di " + place + ", kata Bagas.",
                "Kerugian di " + place + " diperkirakan Rp950 miliar, ujar Bagas.",
            ],
            _ =>
            [
                "Kantor berita Arunika, mengutip Kepala BPBD " + place + " Rahma Widuri, melaporkan " + Number(dead) + " orang tewas akibat banjir bandang di " + place + ", " + when + ".",
                "Badan SAR Nasional mencatat hampir " + Number(missing + 10) + " orang hilang di " + place + ".",
                "Sebanyak 214 orang luka-luka di " + place + ", menurut Palang Merah.",
                "Listrik padam bagi 65 persen pelanggan di " + place + ", kata Surya Hanafi.",
            ],
        };
        return string.Join("\n\n", lines) + "\n";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(int value) => value.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = "." });
}
