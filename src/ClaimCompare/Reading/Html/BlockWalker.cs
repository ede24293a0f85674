using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>Walks over the parser's tree once, without recursion, and makes blocks, lines and facts of it.</summary>
/// <remarks>
/// Lines end where blocks and <c>br</c> begin and end; inline elements never end one, and nothing is put between their texts, so that no word is
/// glued that the page shows apart and none is split that it shows whole.
/// </remarks>
internal sealed class BlockWalker
{
    private readonly string _html;
    private readonly bool _everything;
    private readonly PageTree _tree = new();
    private readonly PageFacts _facts = new();
    private readonly Dictionary<string, PageMark> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageMark>.AlternateLookup<ReadOnlySpan<char>> _markSpans;
    private readonly List<(HtmlNode Node, string Property, int Start)> _open = [];
    private int _block = -1;
    private int _lineStart;
    private int _links;
    private int _linkDepth;
    private int _preformatted;
    private bool _space;
    private HtmlNode? _caption;
    private int _captionStart = -1;
    private int _captionEnd = -1;

    private BlockWalker(string html, bool everything)
    {
        _html = html;
        _everything = everything;
        _markSpans = _marks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Walks over a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="root">The root of its tree.</param>
    /// <param name="everything">Whether what only some readers see is read as well: the second try with a page that gave nothing.</param>
    public static (PageTree Tree, PageFacts Facts) Walk(string html, HtmlNode root, bool everything)
    {
        var walker = new BlockWalker(html, everything);
        walker.Open(PageTag.Main, PageMark.None);
        walker.Run(root);
        walker.Close();
        return (walker._tree, walker._facts);
    }

    private void Run(HtmlNode root)
    {
        HtmlNode? node = root.FirstChild;
        var around = new Stack<PageTag>();
        while (node is not null)
        {
            if (Enter(node, out PageTag tag) && node.FirstChild is { } child)
            {
                around.Push(tag);
                node = child;
                continue;
            }

            Leave(node, tag);
            while (node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node is null || node == root)
                    return;
                Leave(node, around.Pop());
            }

            node = node.NextSibling;
        }
    }

    /// <summary>Begins a node; false where its children are not looked at.</summary>
    private bool Enter(HtmlNode node, out PageTag tag)
    {
        tag = PageTag.Inline;
        if (node.NodeType == HtmlNodeType.Text)
        {
            Text(NodeSpans.Text(_html, node));
            return false;
        }

        if (node.NodeType != HtmlNodeType.Element)
            return false;
        tag = PageTags.Of(node.Name);
        switch (tag)
        {
            case PageTag.Skipped:
                return false;
            case PageTag.NoScript:
                return _everything;
            case PageTag.Script:
                if (Attribute(node, "type").Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                    _facts.AddLinkedData(NodeSpans.Content(_html, node));
                return false;
            case PageTag.Meta:
                Meta(node);
                return false;
            case PageTag.Title:
                _facts.Title ??= HtmlText.Clean(node.InnerText);
                return false;
            case PageTag.Break:
                EndLine();
                return false;
            case PageTag.Link:
                _linkDepth++;
                Inline(node);
                return true;
            case PageTag.Image:
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tree.Blocks)[_block].HasImage = true;
                return false;
            case PageTag.Time:
                string time = Attribute(node, "datetime");
                if (time.Length > 0)
                    _facts.AddTime(time, Attribute(node, "itemprop"), _tree.Length == _lineStart ? _tree.Lines.Count : -1);
                return true;
            case PageTag.Inline:
                Inline(node);
                return true;
            default:
                EndLine();
                Block(node, tag);
                return true;
        }
    }

    private void Leave(HtmlNode node, PageTag tag)
    {
        if (node.NodeType != HtmlNodeType.Element)
            return;
        if (_open.Count > 0 && _open[^1].Node == node)
        {
            (_, string property, int start) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            int end = _tree.Length;
            if (end > start && end - start <= 300)
                _facts.AddProperty(property, _tree.Text(new PageLine(0, start, end - start, 0)).Trim().ToString());
        }

        if (_caption == node)
            (_caption, _captionEnd) = (null, _tree.Length);
        if (tag == PageTag.Link)
        {
            _linkDepth--;
        }
        else if (PageTags.IsBlock(tag) && tag != PageTag.NoScript)
        {
            EndLine();
            if (tag == PageTag.Preformatted)
                _preformatted--;
            Close();
        }
    }

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

    /// <summary>Adds text to the line: references resolved, white space made single.</summary>
    private void Text(ReadOnlySpan<char> raw)
    {
        ReadOnlySpan<char> text = HtmlText.Decode(raw);
        int before = _tree.Length;
        for (int at = 0; at < text.Length;)
        {
            int plain = text[at..].IndexOfAnyExceptInRange('!', '~');
            ReadOnlySpan<char> word = plain < 0 ? text[at..] : text.Slice(at, plain);
            if (word.Length > 0)
            {
                if (_space)
                    Space();
                _tree.Append(word);
                at += word.Length;
                continue;
            }

            char c = text[at++], shown = HtmlText.Shown(c);
            if (shown == ' ')
            {
                if (c == '\n' && _preformatted > 0)
                {
                    Count(before);
                    EndLine();
                    before = _tree.Length;
                }

                _space = true;
            }
            else if (shown != '\0')
            {
                if (_space)
                    Space();
                _tree.Append(shown);
            }
        }

        Count(before);
    }

    private void Space()
    {
        _space = false;
        if (_tree.Length > _lineStart)
            _tree.Append(' ');
    }

    private void Count(int before)
    {
        if (_linkDepth > 0)
            _links += _tree.Length - before;
    }

    private void EndLine()
    {
        _space = false;
        if (_tree.Length > _lineStart)
        {
            _tree.Lines.Add(new PageLine(_block, _lineStart, _tree.Length - _lineStart, _links) { IsCaption = _captionStart == _lineStart && _captionEnd == _tree.Length });
            _tree.Append('\n');
        }

        _lineStart = _tree.Length;
        _links = 0;
    }

    private void Open(PageTag tag, PageMark mark)
    {
        _tree.Blocks.Add(new PageBlock { Parent = _block, Tag = tag, Mark = mark, FirstLine = _tree.Lines.Count, InLink = _linkDepth > 0 });
        _block = _tree.Blocks.Count - 1;
    }

    private void Close()
    {
        Span<PageBlock> blocks = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tree.Blocks);
        ref PageBlock block = ref blocks[_block];
        block.EndLine = _tree.Lines.Count;
        block.EndBlock = blocks.Length;
        _block = block.Parent;
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
