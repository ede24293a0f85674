using ClaimCompare.Reading;
using FluentAssertions;
using Xunit;

namespace ClaimCompare.ReportTests;

/// <summary>Articles that try to be more than text.</summary>
public sealed class HostileReportTests(Browser browser)
{
    private const string Attack = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>\"'><iframe src=javascript:alert(4)></iframe><meta http-equiv=refresh content=0;url=https:x>";

    [Fact]
    public async Task Open_AReportOfHostileArticles_RunsAndAsksForNothing()
    {
        await using OpenedPage opened = await browser.Open(Reports.Write(Comparison(), "id"), 768);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await opened.Page.WaitForTimeoutAsync(300);

        opened.Complaints.Should().BeEmpty();
        (await opened.Page.EvaluateAsync<int>("document.querySelectorAll('script,img,iframe,object,embed,form,input,link,base,video,[style],[onload],[onerror],[onclick]').length")).Should().Be(0);
        (await opened.Page.EvaluateAsync<int>("document.querySelectorAll('meta[http-equiv]').length")).Should().Be(1);
        (await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(h => !h.startsWith('#') && !h.startsWith('https:'))")).Should().BeEmpty();
        (await opened.Page.EvaluateAsync<bool>("document.body.textContent.includes('<script>alert(1)</script>')")).Should().BeTrue("an attack stays text");
    }

    [Fact]
    public async Task Open_AReportOfHostileArticles_KeepsTheOrderOfCharacters()
    {
        await using OpenedPage opened = await browser.Open(Reports.Write(Comparison(), "en"), 768);

        (await opened.Page.EvaluateAsync<bool>(@"/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/.test(document.documentElement.textContent)")).Should().BeFalse();
    }

    private static Decision Decided => new() { Kind = DecisionKind.Rename, Claims = [new ClaimAddress(Attack, null, Attack, Attack)], Who = Attack, Why = Attack, When = Attack, Label = Attack };

    private static NewsEvent Event(string article) => new() { Label = Attack, Articles = [article], Places = [Attack], First = new DateOnly(2025, 3, 3), Last = new DateOnly(2025, 3, 4), Why = [new Reason("x", Attack, Attack)] };

    private static NumericClaim Hostile(NumericClaim claim) => claim with
    {
        Place = Attack,
        Object = Attack,
        Unit = Attack,
        Number = Attack,
        Side = Attack,
        Event = new EventAnchor(Attack, PartialDate.OfYear(2009)),
        Marks = ClaimMarks.Unverified,
        ChangedFrom = 7,
        Attribution = claim.Attribution with { Sources = [new Source(Attack, Attack) { Aliases = [Attack] }], Via = [Attack] },
    };

    private static Comparison Comparison()
    {
        var articles = new List<Article>();
        foreach (string id in new[] { "satu\" onclick=alert(5) x=\"", "dua<script>alert(6)</script>" })
        {
            articles.Add(ArticleReader.FromText(id, "Sedikitnya 12 orang tewas di Lumbungsari, kata Kepala BPBD Rahma Widuri. " + Attack + "\n\u202E\u0000\u0007\uD800 Korban tewas 15 orang \u2066di Lumbungsari\uFFFF, kata " + Attack + ".\n", PartialDate.OfDay(new DateOnly(2025, 3, 3))) with
            {
                Title = Attack,
                Outlet = Attack,
                Url = "javascript:alert(7)",
                Authors = [Attack],
                Site = Attack,
            });
        }

        Comparison comparison = new ClaimComparer().Compare(articles);
        return comparison with
        {
            Groups = [.. comparison.Groups.Select(g => g with
            {
                Label = Attack, Unit = Attack, Why = [new Reason("x", Attack, Attack)], Decisions = [Decided], Program = [new ProgramGroup(Attack, g.Status, g.Estimate, g.Claims)],
                Curve = [new CurvePoint(new DateOnly(2025, 3, 3), 12, 12, 12, 1, true), new CurvePoint(new DateOnly(2025, 3, 4), 12, null, null, 2, false)],
                Claims = [.. g.Claims.Select(Hostile)],
            })],
            Events = [Event(articles[0].Id), Event(articles[1].Id)],
            Derived = [new DerivedFigure(12, ClaimKind.Deaths, articles[0].Id, default, [Hostile(comparison.Groups[0].Claims[0])], 0, new Reason("x", Attack, Attack))],
            Checks = [new ArithmeticCheck(Hostile(comparison.Groups[0].Claims[0]), comparison.Groups[0].Claims, 12, ArithmeticCause.Slip, null, null, new Reason("x", Attack, Attack))],
            Decisions = [new DecisionOutcome(Decided, null, new Reason("x", Attack, Attack), 0), new DecisionOutcome(Decided, Attack, new Reason("x", Attack, Attack), null)],
            Rejected = [Hostile(comparison.Groups[0].Claims[0])],
        };
    }
}
