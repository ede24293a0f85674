using System.Text.Json;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ClaimCompare.ReportTests;

/// <summary>What a browser makes of the report: no complaint, sound for keyboard and screen reader, fit for every width and for paper.</summary>
public sealed class ReportPageTests(Browser browser)
{
    public static TheoryData<string, string> Events => new() { { "kursk", "id" }, { "kursk", "en" }, { "flood", "id" }, { "flood", "en" }, { "mixed", "id" }, { "mixed", "en" } };

    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (string name in new[] { "kursk", "flood", "mixed" })
            {
                foreach (int width in new[] { 320, 360, 768, 1440 })
                {
                    views.Add(name, width, ColorScheme.Light);
                    views.Add(name, width, ColorScheme.Dark);
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Open_AReport_AsksForNothingAndComplainsOfNothing(string name, string language)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of(name, language), 1440);

        opened.Complaints.Should().BeEmpty();
        (await opened.Page.Locator("h1").CountAsync()).Should().Be(1);

        // The policy lets our own styles through: the page is not set in the browser's
        (await opened.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.points')).listStyleType")).Should().Be("none");
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_OnAnyWidthAndScheme_FindsNoViolation(string name, int width, ColorScheme scheme)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of(name, "id"), width, scheme);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        (await Axe.Violations(opened.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Axe_OnABrokenPage_FindsViolations()
    {
        await using OpenedPage opened = await browser.Open("<!DOCTYPE html><html><body><img src=\"data:,\"><button></button></body></html>", 768);

        (await Axe.Violations(opened.Page)).Should().Contain(v => v.StartsWith("image-alt")).And.Contain(v => v.StartsWith("button-name"));
    }

    [Theory]
    [InlineData("kursk", 320)]
    [InlineData("flood", 320)]
    [InlineData("mixed", 320)]
    [InlineData("kursk", 360)]
    [InlineData("flood", 360)]
    [InlineData("flood", 768)]
    [InlineData("mixed", 768)]
    public async Task Width_OfANarrowScreen_NeedsNoScrollingSideways(string name, int width)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of(name, "id"), width);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        string[] wide = await opened.Page.EvaluateAsync<string[]>("w => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 0.5 && !e.closest('svg')).map(e => e.outerHTML.slice(0, 120))", width);

        wide.Should().BeEmpty();
        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData("kursk", 360)]
    [InlineData("flood", 360)]
    [InlineData("flood", 768)]
    [InlineData("flood", 1440)]
    [InlineData("mixed", 360)]
    public async Task Timelines_AtAnyWidth_HaveLegibleWordsThatDoNotOverlap(string name, int width)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of(name, "id"), width);

        string[] clashes = await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('svg.tl')].flatMap(svg => {
              const frame = svg.getBoundingClientRect(), words = [...svg.querySelectorAll('text')].map(t => ({ t: t.textContent, b: t.getBBox(), r: t.getBoundingClientRect() })), out = [];
              for (const w of words) {
                if (w.r.height < 11) out.push('too small: ' + w.t);
                if (w.r.left < frame.left - 1 || w.r.right > frame.right + 1) out.push('outside: ' + w.t);
              }
              for (let i = 0; i < words.length; i++) for (let j = i + 1; j < words.length; j++) {
                const a = words[i].r, b = words[j].r;
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3) out.push(words[i].t + ' / ' + words[j].t);
              }
              return out;
            })
            """);

        clashes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("flood")]
    [InlineData("mixed")]
    public async Task Links_OfAReport_LeadToPartsOfThePage(string name)
    {
        await using OpenedPage opened = await browser.Open(Reports.Of(name, "en"), 768);

        string[] lost = await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(h => !document.getElementById(h.slice(1)))");

        lost.Should().BeEmpty();
    }

    [Fact]
    public async Task Link_IntoAClosedText_OpensIt()
    {
        await using OpenedPage opened = await browser.Open(Reports.Of("flood", "en"), 768);

        await opened.Page.Locator(".ev a[href^=\"#t\"]").First.ClickAsync();

        ILocator target = opened.Page.Locator(":target");
        await Assertions.Expect(target).ToBeInViewportAsync();
        await target.ClickAsync();
        await Assertions.Expect(opened.Page.Locator(":target")).ToBeInViewportAsync();
        (await opened.Page.Locator(":target").GetAttributeAsync("id")).Should().StartWith("c");
    }

    [Fact]
    public async Task Tab_FromTheTop_ReachesTheSkipLinkFirstAndShowsFocus()
    {
        await using OpenedPage opened = await browser.Open(Reports.Of("kursk", "en"), 768);

        await opened.Page.Keyboard.PressAsync("Tab");

        (await opened.Page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("skip");
        (await opened.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid");
        await opened.Page.Keyboard.PressAsync("Enter");
        (await opened.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
    }

    [Theory]
    [InlineData("kursk")]
    [InlineData("flood")]
    [InlineData("mixed")]
    public async Task Print_OnA4_CutsNoRow(string name)
    {
        // A4 without margins of 10 mm is 718 by 1047 CSS pixels
        await using OpenedPage opened = await browser.Open(Reports.Of(name, "id"), 718);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        string[] faults = await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('tr, li, .card, svg.tl, blockquote')].flatMap(e => {
              const style = getComputedStyle(e), out = [], name = e.tagName + ' ' + e.textContent.slice(0, 40);
              if (style.breakInside !== 'avoid') out.push('may be cut: ' + name);
              if (e.getBoundingClientRect().height > 1047) out.push('higher than a page: ' + name);
              if (style.overflowY !== 'visible' && e.tagName !== 'svg') out.push('hides what does not fit: ' + name);
              return out;
            })
            """);
        byte[] pdf = await opened.Page.PdfAsync(new() { Format = "A4", PrintBackground = true, Margin = new() { Top = "10mm", Bottom = "10mm", Left = "10mm", Right = "10mm" } });

        faults.Should().BeEmpty();
        pdf.Should().StartWith("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task Print_OfClosedParts_ShowsThem()
    {
        await using OpenedPage opened = await browser.Open(Reports.Of("flood", "id"), 718);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        JsonElement? heights = await opened.Page.EvaluateAsync("[...document.querySelectorAll('details:not([open])')].map(d => d.getBoundingClientRect().height - d.querySelector('summary').getBoundingClientRect().height)");

        heights!.Value.EnumerateArray().Should().NotBeEmpty().And.OnlyContain(h => h.GetDouble() > 10);
    }
}
