using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Puts the lines and the metadata of a page together to an article.</summary>
internal sealed class PageArticle
{
    private const int HeadLines = 40;
    private readonly PageTree _tree;
    private readonly PageFacts _facts;
    private readonly ContainerFinder _found;
    private readonly List<ArticleLine> _lines;
    private readonly string? _signature;

    private PageArticle(PageTree tree, PageFacts facts, ContainerFinder found)
    {
        _tree = tree;
        _facts = facts;
        _found = found;
        _lines = LineRoles.Read(tree, found);
        _signature = LineShapes.Judge(_lines);
        foreach ((ParagraphRole role, string text, _) in _lines)
            Running += role is ParagraphRole.Body or ParagraphRole.List or ParagraphRole.Quotation ? text.Length : 0;
    }

    /// <summary>The characters of the article's text.</summary>
    public int Running { get; }

    /// <summary>Takes the lines of a page's article.</summary>
    public static PageArticle Of(PageTree tree, PageFacts facts, ContainerFinder found) => new(tree, facts, found);

    /// <summary>The article, or null where the page holds none.</summary>
    public Article? Complete(string id)
    {
        if (_lines.Count == 0)
            return null;
        PageMetadata metadata = PageMetadata.Of(_facts, Headings(), Byline());
        var text = new StringBuilder();
        var roles = new List<Paragraph>(_lines.Count);
        foreach ((ParagraphRole role, string line, _) in _lines)
        {
            if (text.Length > 0)
                text.Append('\n');
            roles.Add(new Paragraph(role, text.Length, text.Length + line.Length));
            text.Append(line);
        }

        Article article = TextArticleReader.Complete(new Article
        {
            Id = id,
            Text = text.ToString(),
            Title = metadata.Title,
            Outlet = metadata.Site,
            Site = metadata.Site,
            Url = metadata.Url,
            Date = metadata.Date,
            Updated = metadata.Updated,
            UtcOffset = metadata.UtcOffset,
            Language = metadata.Language,
            Section = metadata.Section,
            Editor = metadata.Editor,
            Authors = metadata.Authors.Count > 0 || _signature is null ? metadata.Authors : [_signature],
            Credits = metadata.Credits,
            Paragraphs = roles,
        });
        article = article with
        {
            Paragraphs = Merge(article.Paragraphs, roles),
            Authors = [.. article.Authors.Distinct(StringComparer.OrdinalIgnoreCase)],
            Credits = [.. article.Credits.Distinct(StringComparer.OrdinalIgnoreCase)],
        };
        return EntryTimes.Set(article, PageEntries.Find(_facts, metadata.Updates, _lines, roles));
    }

    /// <summary>What the element says outranks what the line looks like, except for lines that are no article at all.</summary>
    private static List<Paragraph> Merge(IReadOnlyList<Paragraph> looks, List<Paragraph> elements)
    {
        var paragraphs = new List<Paragraph>(looks.Count);
        int at = 0;
        foreach (Paragraph paragraph in looks)
        {
            while (at + 1 < elements.Count && elements[at].End <= paragraph.Start)
                at++;
            ParagraphRole element = elements[at].Role, role = paragraph.Role;
            if (role == ParagraphRole.Headline && element is ParagraphRole.Subheading)
                role = ParagraphRole.Headline;
            else if (role is ParagraphRole.Body or ParagraphRole.Subheading or ParagraphRole.Headline && element != ParagraphRole.Body)
                role = element;
            else if (role == ParagraphRole.Subheading)
                role = ParagraphRole.Body;
            paragraphs.Add(paragraph with { Role = role });
        }

        return paragraphs;
    }

    private List<string> Headings()
    {
        var headings = new List<string>();
        foreach (int block in _facts.Headlines)
        {
            PageBlock heading = _tree.Blocks[block];
            var text = new StringBuilder();
            for (int i = heading.FirstLine; i < heading.EndLine; i++)
                text.Append(text.Length > 0 ? " " : string.Empty).Append(_tree.Text(_tree.Lines[i]));
            if (text.Length is > 0 and < 400)
                headings.Add(text.ToString());
        }

        return headings;
    }

    /// <summary>The lines that may hold the byline: what the page names so, then those between the headline and the text.</summary>
    private VisibleByline Byline()
    {
        var byline = new VisibleByline();
        foreach ((string property, string text) in _facts.Properties)
        {
            if (property is "author" or "class-byline" or "rel-author" or "name" or "editor")
                byline.Read(text, named: property is not ("name" or "editor"));
        }

        int first = _tree.Blocks[_found.Container].FirstLine, body = first;
        while (body < _tree.Lines.Count && body < first + 10 && !ContainerFinder.IsRunning(_tree.Text(_tree.Lines[body]), _tree.Lines[body].Link))
            body++;
        int from = _facts.Headlines.Count > 0 && _tree.Blocks[_facts.Headlines[^1]].EndLine is var behind && behind <= body ? behind : Math.Max(0, first - 10);
        foreach (int headline in _facts.Headlines)
        {
            if (_tree.Blocks[headline].EndLine <= body)
                from = Math.Max(0, _tree.Blocks[headline].FirstLine - 4);
        }

        for (int i = Math.Max(from, body - HeadLines); i < body; i++)
            byline.Read(_tree.Text(_tree.Lines[i]), named: false);
        foreach ((string property, string text) in _facts.Properties)
        {
            if (property is "class-time" or "datepublished" && byline.Published is null)
                byline.Read(text, named: false);
        }

        return byline;
    }
}
