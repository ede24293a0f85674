namespace ClaimCompare.Writing.Report;

/// <summary>The articles' texts with their claims marked; each mark leads to the claim's evidence and is what the evidence leads to.</summary>
internal static class ArticleSection
{
    private const int LongestText = 60_000, MostOpen = 8, LongestOpen = 4_000;

    /// <summary>Writes all articles; long ones and those of large comparisons are closed.</summary>
    public static void Write(ReportContext report, HtmlOutput html)
    {
        ReportPage.Open(html, report.Texts, "articles");
        html.Raw("<p class=\"lead\">").Raw(report.Texts["articles.lead"]).Raw("</p>");
        for (int i = 0; i < report.Comparison.Articles.Count; i++)
            Write(report, i, html);
        html.Raw("</section>");
    }

    private static void Write(ReportContext report, int index, HtmlOutput html)
    {
        Article article = report.Comparison.Articles[index];
        ReportTexts texts = report.Texts;
        html.Raw("\n<article class=\"art\" id=\"a").Raw(index).Raw("\"><h3>");
        if (string.IsNullOrWhiteSpace(article.Title))
            html.Text(texts.Fill("article.untitled", article.Id));
        else
            html.Raw("<span lang=\"id\">").Text(article.Title).Raw("</span>");
        html.Raw("</h3><p class=\"mt\">");
        Credits(article, texts, html);
        if (EventOf(report, article) is { } e)
            html.Raw(" · ").Raw(report.EventLink(e));
        html.Raw("</p>");
        bool open = report.Comparison.Articles.Count <= MostOpen && article.Text.Length <= LongestOpen;
        html.Raw(open ? "<details open><summary>" : "<details><summary>").Raw(texts["article.text"]).Raw(" · ").Raw(texts.Count("article.claims", report.ClaimsOf(index).Count)).Raw("</summary><div class=\"txt\" lang=\"id\">");
        Text(report, index, article, html);
        html.Raw("</div></details></article>");
    }

    /// <summary>The event of an article, where there are several.</summary>
    private static int? EventOf(ReportContext report, Article article)
    {
        foreach (int e in report.Events)
        {
            if (report.Comparison.Events[e].Articles.Contains(article.Id, StringComparer.Ordinal))
                return e;
        }

        return null;
    }

    private static void Credits(Article article, ReportTexts texts, HtmlOutput html)
    {
        string[] parts =
        [
            article.Outlet ?? article.Site ?? string.Empty, article.Date is { } date ? texts.Dates.Long(date) : texts["chart.untimed"],
            article.Authors.Count > 0 ? texts.Fill("article.by", string.Join(", ", article.Authors)) : string.Empty,
        ];
        html.Text(string.Join(" · ", parts.Where(p => p.Length > 0)));

        // Only what a browser opens as a page is a link: no other scheme comes from an article
        if (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            html.Raw(" · <a href=\"").Text(address.AbsoluteUri).Raw("\" rel=\"noopener noreferrer nofollow\">").Raw(texts["article.open"]).Raw("</a>");
    }

    private static void Text(ReportContext report, int index, Article article, HtmlOutput html)
    {
        if (string.IsNullOrWhiteSpace(article.Text))
        {
            html.Raw("<p>").Raw(report.Texts["article.empty"]).Raw("</p>");
            return;
        }

        int end = Math.Min(article.Text.Length, LongestText), at = 0;
        var anchors = new ClaimAnchors(report, index, html);
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            int start = Math.Clamp(paragraph.Start, at, end), stop = Math.Clamp(paragraph.End, start, end);
            Lines(article.Text, at, start, anchors, html);
            Stretch(article.Text, start, stop, paragraph.IsRead ? paragraph.Role == ParagraphRole.Subheading ? "<p class=\"sh\">" : "<p>" : "<p class=\"m\">", anchors, html);
            at = stop;
        }

        Lines(article.Text, at, end, anchors, html);
        if (end < article.Text.Length)
            html.Raw("<p class=\"m\" lang=\"").Raw(report.Texts.Language).Raw("\">").Raw(report.Texts.Fill("article.cut", report.Texts.Numbers.Plain(article.Text.Length - end))).Raw("</p>");
        anchors.WriteRest();
    }

    /// <summary>Text that stands in no paragraph, line by line.</summary>
    private static void Lines(string text, int start, int end, ClaimAnchors anchors, HtmlOutput html)
    {
        while (start < end)
        {
            int line = text.IndexOf('\n', start, end - start);
            int stop = line < 0 ? end : line;
            Stretch(text, start, stop, "<p>", anchors, html);
            start = stop + 1;
        }
    }

    private static void Stretch(string text, int start, int end, string open, ClaimAnchors anchors, HtmlOutput html)
    {
        if (text.AsSpan()[start..end].IsWhiteSpace())
            return;
        html.Raw(open);
        anchors.Write(text, start, end);
        html.Raw("</p>");
    }
}
