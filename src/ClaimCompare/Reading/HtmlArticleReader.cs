using System.Net;
using System.Text;
using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>Reads an article from an HTML page: the container with the most running text, its blocks with their roles, and the page's metadata.</summary>
internal static class HtmlArticleReader
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "nav", "footer", "aside", "form", "iframe", "svg", "button", "template", "select", "head", "object", "video", "audio", "canvas", "dialog", "header-ad",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "figure", "figcaption", "table", "tr", "td", "th", "tbody", "thead", "pre", "dl", "dt", "dd", "hr", "header", "body", "center", "address",
    };

    /// <summary>Reads a page.</summary>
    public static IEnumerable<ReadResult> Read(string html, string id, string path, ReadingLimits limits)
    {
        if (html.Length > limits.MaxPageLength)
            return [ReadResult.Of(ReadingCodes.TooLarge, path, 0, $"the page of {html.Length} characters is longer than {limits.MaxPageLength}")];
        var document = new HtmlDocument { OptionMaxNestedChildNodes = limits.MaxDepth, OptionCheckSyntax = false, OptionReadEncoding = false };
        try
        {
            document.LoadHtml(html);
        }
        catch (Exception)
        {
            // The parser refuses what nests too deeply: the page's text is all that can be had
            string plain = PlainText(html);
            return plain.Length == 0
                ? [ReadResult.Of(ReadingCodes.NoBody, path, 0, "this page holds no article")]
                : [ReadResult.Of(ReadingCodes.PlainText, path, 0, "this page breaks a limit and was read by its text alone"), ReadResult.Of(TextArticleReader.Complete(new Article { Id = id, Text = plain }))];
        }

        PageMetadata metadata = PageMetadata.Read(document.DocumentNode);
        HtmlNode container = FindContainer(document.DocumentNode);
        var blocks = new List<(ParagraphRole Role, string Text)>();
        Collect(container, blocks);
        if (blocks.Count == 0)
            return [ReadResult.Of(ReadingCodes.NoBody, path, 0, "this page holds no article")];
        return [ReadResult.Of(Build(blocks, metadata, id))];
    }

    private static Article Build(List<(ParagraphRole Role, string Text)> blocks, PageMetadata metadata, string id)
    {
        var text = new StringBuilder();
        var roles = new List<Paragraph>();
        foreach ((ParagraphRole role, string block) in blocks)
        {
            if (text.Length > 0)
                text.Append('\n');
            roles.Add(new Paragraph(role, text.Length, text.Length + block.Length));
            text.Append(block);
        }

        Article article = TextArticleReader.Complete(new Article
        {
            Id = id,
            Text = text.ToString(),
            Title = metadata.Title,
            Outlet = metadata.Site,
            Site = metadata.Site,
            Url = metadata.Url,
            Date = PartialDate.TryParse(metadata.Date, out PartialDate date) ? date : null,
            Authors = metadata.Authors,
        });

        // What the element says outranks what the line looks like, except for lines that are no article at all
        var paragraphs = new List<Paragraph>();
        int at = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            while (at + 1 < roles.Count && roles[at].End <= paragraph.Start)
                at++;
            ParagraphRole role = paragraph.Role is ParagraphRole.Body or ParagraphRole.Subheading or ParagraphRole.Headline && roles[at].Role != ParagraphRole.Body && at < roles.Count ? roles[at].Role : paragraph.Role;
            if (paragraph.Role == ParagraphRole.Subheading && roles[at].Role == ParagraphRole.Body)
                role = ParagraphRole.Body;
            paragraphs.Add(paragraph with { Role = role });
        }

        return article with { Paragraphs = paragraphs };
    }

    /// <summary>The element whose own paragraphs hold the most text that is not links.</summary>
    private static HtmlNode FindContainer(HtmlNode root)
    {
        var scores = new Dictionary<HtmlNode, double>();
        foreach (HtmlNode node in Walk(root))
        {
            if (node.Name is not ("p" or "pre" or "blockquote") && !(node.Name is "div" or "section" or "article" or "td" && OwnText(node) > 80))
                continue;
            double length = node.Name is "p" or "pre" or "blockquote" ? TextLength(node) - (2 * LinkLength(node)) : OwnText(node);
            if (length < 25)
                continue;
            HtmlNode? parent = node.Name is "p" or "pre" or "blockquote" ? node.ParentNode : node;
            for (int level = 0; parent is not null && level < 3; level++, parent = parent.ParentNode)
                scores[parent] = scores.GetValueOrDefault(parent) + (length / (level == 0 ? 1 : level == 1 ? 1.6 : 3));
        }

        HtmlNode best = root;
        double top = 0;
        foreach ((HtmlNode node, double score) in scores)
        {
            if (score > top)
                (best, top) = (node, score);
        }

        return best;
    }

    private static void Collect(HtmlNode container, List<(ParagraphRole Role, string Text)> blocks)
    {
        var text = new StringBuilder();
        ParagraphRole role = ParagraphRole.Body;
        var stack = new Stack<(HtmlNode Node, bool Leave)>();
        stack.Push((container, false));
        int links = 0;
        while (stack.Count > 0)
        {
            (HtmlNode node, bool leave) = stack.Pop();
            if (node.NodeType == HtmlNodeType.Text)
            {
                string piece = WebUtility.HtmlDecode(((HtmlTextNode)node).Text);
                text.Append(piece);
                if (IsInLink(node, container))
                    links += piece.Length;
                continue;
            }

            if (node.NodeType == HtmlNodeType.Comment || Skipped.Contains(node.Name))
                continue;
            bool block = Blocks.Contains(node.Name) || node.Name == "br";
            if (block)
            {
                Flush();
                role = node.Name switch
                {
                    "h1" => leave ? ParagraphRole.Body : ParagraphRole.Headline,
                    "h2" or "h3" or "h4" or "h5" or "h6" => leave ? ParagraphRole.Body : ParagraphRole.Subheading,
                    "li" => leave ? ParagraphRole.Body : ParagraphRole.List,
                    "tr" or "td" or "th" => leave ? ParagraphRole.Body : ParagraphRole.Table,
                    "blockquote" => leave ? ParagraphRole.Body : ParagraphRole.Quotation,
                    "figcaption" or "figure" => leave ? ParagraphRole.Body : ParagraphRole.Caption,
                    "p" or "div" when !leave && role is ParagraphRole.List or ParagraphRole.Quotation or ParagraphRole.Caption or ParagraphRole.Table => role,
                    _ => ParagraphRole.Body,
                };
            }

            if (leave || node.Name == "br")
                continue;
            stack.Push((node, true));
            for (HtmlNode? child = node.LastChild; child is not null; child = child.PreviousSibling)
                stack.Push((child, false));
        }

        Flush();

        void Flush()
        {
            string line = Normalize(text);
            if (line.Length > 0)
                blocks.Add((links * 10 > line.Length * 8 && line.Length < 250 && role is ParagraphRole.Body or ParagraphRole.List ? ParagraphRole.Related : role, line));
            text.Clear();
            links = 0;
        }
    }

    private static bool IsInLink(HtmlNode node, HtmlNode container)
    {
        for (HtmlNode? n = node.ParentNode; n is not null && n != container; n = n.ParentNode)
        {
            if (n.Name == "a")
                return true;
            if (Blocks.Contains(n.Name))
                return false;
        }

        return false;
    }

    private static IEnumerable<HtmlNode> Walk(HtmlNode root)
    {
        var stack = new Stack<HtmlNode>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            HtmlNode node = stack.Pop();
            if (node.NodeType is HtmlNodeType.Text or HtmlNodeType.Comment || (Skipped.Contains(node.Name) && node != root))
                continue;
            yield return node;
            for (HtmlNode? child = node.LastChild; child is not null; child = child.PreviousSibling)
                stack.Push(child);
        }
    }

    private static int OwnText(HtmlNode node)
    {
        int length = 0;
        for (HtmlNode? child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.NodeType == HtmlNodeType.Text)
                length += ((HtmlTextNode)child).Text.AsSpan().Trim().Length;
        }

        return length;
    }

    private static int TextLength(HtmlNode node)
    {
        int length = 0;
        foreach (HtmlNode n in Walk(node))
            length += OwnText(n);
        return length;
    }

    private static int LinkLength(HtmlNode node)
    {
        int length = 0;
        foreach (HtmlNode n in Walk(node))
        {
            if (n.Name == "a")
                length += TextLength(n);
        }

        return length;
    }

    private static string Normalize(StringBuilder text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            foreach (char c in chunk.Span)
            {
                if (char.IsWhiteSpace(c))
                {
                    space = true;
                    continue;
                }

                if (space && line.Length > 0)
                    line.Append(' ');
                space = false;
                line.Append(c);
            }
        }

        return line.ToString();
    }

    /// <summary>The text of a page without its tags, for pages that no parser may touch.</summary>
    private static string PlainText(string html)
    {
        var text = new StringBuilder(html.Length / 2);
        bool tag = false;
        foreach (char c in html)
        {
            if (c == '<')
            {
                tag = true;
                text.Append('\n');
            }
            else if (c == '>')
            {
                tag = false;
            }
            else if (!tag)
            {
                text.Append(c);
            }
        }

        return string.Join('\n', WebUtility.HtmlDecode(text.ToString()).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
