using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>What single elements tell by their names and attributes: blocks, inline elements, facts of the head.</summary>
internal sealed partial class BlockWalker
{
    private void Block(HtmlNode node, PageTag tag)
    {
        PageMark mark = tag == PageTag.Aside || node.Name == "footer" ? PageMark.Other : PageMark.None;
        if (node.HasAttributes)
        {
            foreach (HtmlAttribute attribute in node.Attributes)
            {
                switch (attribute.Name)
                {
                    case "class" or "id":
                        mark = Stronger(mark, MarkOf(Value(attribute)));
                        break;
                    case "itemprop":
                        ReadOnlySpan<char> property = Value(attribute);
                        if (property.Equals("articleBody", StringComparison.OrdinalIgnoreCase))
                            mark = PageMark.Body;
                        else
                            Watch(node, property);
                        break;
                    case "role":
                        if (Value(attribute) is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "alertdialog")
                            mark = PageMark.Other;
                        break;
                    case "hidden":
                        mark = PageMark.Other;
                        break;
                    case "style":
                        if (IsHidden(Value(attribute)))
                            mark = PageMark.Other;
                        break;
                    case "lang":
                        if (node.Name == "html")
                            _facts.Language = Value(attribute).Trim().ToString();
                        break;
                }
            }
        }

        if (mark is PageMark.Byline or PageMark.Time)
            Watch(node, mark == PageMark.Byline ? "class-byline" : "class-time");
        if (tag == PageTag.Main && node.Name != "body")
            mark = mark == PageMark.Body ? mark : PageMark.None;
        if (tag == PageTag.Headline)
            _facts.Headlines.Add(_tree.Blocks.Count);
        if (tag == PageTag.Preformatted)
            _preformatted++;
        Open(tag, mark);
    }

    /// <summary>Inline elements may carry microdata or a class that names the author.</summary>
    private void Inline(HtmlNode node)
    {
        if (!node.HasAttributes)
            return;
        foreach (HtmlAttribute attribute in node.Attributes)
        {
            switch (attribute.Name)
            {
                case "itemprop":
                    Watch(node, Value(attribute));
                    if (Attribute(node, "content") is { Length: > 0 } content)
                        _facts.AddMeta(Value(attribute).ToString(), content);
                    break;
                case "href" when PageAddress.MayNumber(Value(attribute)):
                    _facts.AddPageLink(Value(attribute).Trim().ToString(), IsCurrent(node) || (node.ParentNode is { } parent && IsCurrent(parent)));
                    break;
                case "rel" when Value(attribute).Equals("author", StringComparison.OrdinalIgnoreCase):
                    Watch(node, "rel-author");
                    break;
                case "class" or "id":
                    PageMark mark = MarkOf(Value(attribute));
                    if (mark is PageMark.Byline or PageMark.Time)
                        Watch(node, mark == PageMark.Byline ? "class-byline" : "class-time");
                    else if (mark == PageMark.Caption && _tree.Length == _lineStart)
                        (_caption, _captionStart) = (_caption ?? node, _lineStart);
                    break;
            }
        }
    }

    /// <summary>Whether an element of a list of pages is the one that is shown.</summary>
    private static bool IsCurrent(HtmlNode node)
    {
        foreach (Range range in Attribute(node, "class").AsSpan().Split(' '))
        {
            if (Attribute(node, "class").AsSpan()[range] is "active" or "current" or "selected" or "is-active" or "is-current")
                return true;
        }

        return Attribute(node, "aria-current") is "page" or "true";
    }

    private void Watch(HtmlNode node, ReadOnlySpan<char> property)
    {
        if (_open.Count < 16 && (_open.Count == 0 || _open[^1].Node != node))
            _open.Add((node, property.ToString().ToLowerInvariant(), _tree.Length));
    }

    private void Meta(HtmlNode node)
    {
        string name = Attribute(node, "property");
        if (name.Length == 0)
            name = Attribute(node, "name");
        if (name.Length == 0)
            name = Attribute(node, "itemprop");
        if (node.Name == "meta")
        {
            if (name.Length == 0)
                name = Attribute(node, "http-equiv");
            _facts.AddMeta(name.Trim(), HtmlText.Clean(Attribute(node, "content")) ?? string.Empty);
        }
        else if (node.Name == "link")
        {
            foreach (Range range in Attribute(node, "rel").AsSpan().SplitAny(' ', ','))
            {
                ReadOnlySpan<char> relation = Attribute(node, "rel").AsSpan()[range];
                if (relation.Equals("canonical", StringComparison.OrdinalIgnoreCase) || relation.Equals("next", StringComparison.OrdinalIgnoreCase) || relation.Equals("prev", StringComparison.OrdinalIgnoreCase))
                    _facts.Links.TryAdd(relation.ToString().ToLowerInvariant(), Attribute(node, "href").Trim());
            }
        }
    }

    private PageMark MarkOf(ReadOnlySpan<char> value)
    {
        if (!_markSpans.TryGetValue(value, out PageMark mark))
        {
            mark = PageMarks.Find(value.Length > 400 ? value[..400] : value);
            _markSpans[value] = mark;
        }

        return mark;
    }

    private static PageMark Stronger(PageMark a, PageMark b) => a > b ? a : b;

    private ReadOnlySpan<char> Value(HtmlAttribute attribute) => attribute.ValueLength > 0 ? _html.AsSpan(attribute.ValueStartIndex, attribute.ValueLength) : default;

    private static string Attribute(HtmlNode node, string name) => node.GetAttributeValue(name, string.Empty) ?? string.Empty;

    private static bool IsHidden(ReadOnlySpan<char> style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        ReadOnlySpan<char> rest = style[(at + 7)..].TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
