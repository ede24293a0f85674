namespace ClaimCompare.Writing.Report;

/// <summary>Writes stretches of one article's text, in order, with its claims as links to their evidence.</summary>
internal sealed class ClaimAnchors
{
    private readonly ReportContext _report;
    private readonly HtmlOutput _html;
    private readonly IReadOnlyList<(int Group, int Claim)> _claims;
    private int _next;

    public ClaimAnchors(ReportContext report, int article, HtmlOutput html)
    {
        _report = report;
        _html = html;
        _claims = report.ClaimsOf(article);
    }

    /// <summary>Writes a stretch; a claim that begins inside an earlier one is only a target.</summary>
    public void Write(string text, int start, int end)
    {
        int at = start;
        for (; _next < _claims.Count; _next++)
        {
            (int g, int c) = _claims[_next];
            NumericClaim claim = _report.Comparison.Groups[g].Claims[c];
            if (claim.In == ClaimLocation.Title || claim.Span.Start < 0)
                continue;
            if (claim.Span.Start >= end)
                break;
            if (claim.Span.Start < at || claim.Span.End <= claim.Span.Start)
            {
                Target(g, c);
                continue;
            }

            int stop = Math.Min(claim.Span.End, end);
            _html.Text(text.AsSpan()[at..claim.Span.Start]).Raw("<a class=\"n\" id=\"t").Raw(ReportContext.Id(g, c)).Raw("\" href=\"#c").Raw(ReportContext.Id(g, c)).Raw("\">")
                .Text(text.AsSpan()[claim.Span.Start..stop]).Raw("</a>");
            at = stop;
        }

        _html.Text(text.AsSpan()[at..end]);
    }

    /// <summary>Targets for claims behind the end of what was written, so that no link leads nowhere.</summary>
    public void WriteRest()
    {
        for (; _next < _claims.Count; _next++)
        {
            if (_report.Comparison.Groups[_claims[_next].Group].Claims[_claims[_next].Claim].In == ClaimLocation.Text)
                Target(_claims[_next].Group, _claims[_next].Claim);
        }
    }

    private void Target(int g, int c) => _html.Raw("<span id=\"t").Raw(ReportContext.Id(g, c)).Raw("\"></span>");
}
