namespace ClaimCompare.Tests.Writing;

/// <summary>Articles that try to break formats, each with the claims found in it and one whose every text is hostile.</summary>
internal static class HostileArticles
{
    private static readonly string[] Texts =
    [
        "Sebanyak 12 orang \"tewas\",\r\nkata \"Rahma Widuri\"; 7 rumah\trusak, 'kata' BPBD.",
        "Sebanyak 12\0 orang tewas.\0",
        "😀😀 Sebanyak 12 orang tewas 👨‍👩‍👧, kata BPBD Lumbungsari 🏚️. Ada 7 rumah rusak 😀",
        "Se\u0301banyak 12 orang tewas di Lu\u0302mbungsari, kata Ra\u0301hma. Sebanyak 40 rumah ru\u0308sak.",
        "\u202Eقال المسؤول 12 orang tewas\u202C שלום 7 rumah rusak \u200F.",
        "</script><script>alert(12)</script> Sebanyak 12 orang tewas <!-- --> ]]> &amp; kata BPBD.",
        "\uD83D Sebanyak 12 orang tewas \uDE00, kata BPBD. \uDE00\uD83D 7 rumah rusak \uD83D",
        "Sebanyak 12\u2028ribu orang tewas.\u2029Sebanyak 7\u0085rumah rusak.\v\f",
        "=HYPERLINK(\"http://x\") Sebanyak 12 orang tewas. @SUM(A1), kata =cmd|'/C calc'!A0; +7 rumah rusak, -5 hilang.",
        "Sebanyak 12\rribu orang\rtewas.\r\rSebanyak 7\nribu\nrumah rusak.",
        "\uFEFFSebanyak 12 orang tewas.\uFEFF",
        "12",
        " ",
        string.Empty,
        "a; b| c\\; 12 orang tewas; d\\",
        "Sebanyak 12 orang tewas " + new string('x', 100_000) + ".",
    ];

    private static readonly string[] Names = ["a", "../b/..", "c,\"d\"\n", "e f", "😀", "E F", "\0", "q\uD83D", "con.txt", "=g", "annotation", "h;i|j\\k", "l#m", "n%2F", new string('p', 300), "."];

    /// <summary>All of them.</summary>
    public static List<ArticleClaims> All { get; } = [.. Texts.Select((text, i) => Make(Names[i], text))];

    private static ArticleClaims Make(string id, string text)
    {
        var article = new Article { Id = id, Text = text, Title = "Judul lain: " + text, Outlet = text, Url = id.Length == 1 ? "https://contoh.example/" + id + "?a=\"b\"#c" : text, Date = PartialDate.OfDay(new DateOnly(2025, 3, 3)), Authors = [text, id], Credits = [text], Site = id, Editor = text };
        List<NumericClaim> claims = [.. new ClaimExtractor().Extract(article)];
        if (text.Length > 3 && !claims.Exists(c => c.In == ClaimLocation.Text && c.Span == new TextSpan(0, text.Length)))
        {
            claims.Add(Written.Full with
            {
                ArticleId = id,
                Span = new TextSpan(0, text.Length),
                Sentence = new TextSpan(0, text.Length),
                Number = text,
                Unit = text,
                Object = text,
                Place = text,
                Rules = [text, id],
                Attribution = new Attribution { Sources = [new Source(text, text), new Source(id, text) { Aliases = [text, id] }], Via = [text, id], Cue = new TextSpan(0, text.Length) },
            });
        }

        return new ArticleClaims(article, claims);
    }
}
