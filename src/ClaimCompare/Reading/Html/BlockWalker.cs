using HtmlAgilityPack;

namespace ClaimCompare.Reading;

/// <summary>Walks over the parser's tree once, without recursion, and makes blocks, lines and facts of it.</summary>
/// <remarks>
/// Lines end where blocks and <c>br</c> begin and end; inline elements never end one, and nothing is put between their texts, so that no word is
/// glued that the page shows apart and none is split that it shows whole.
/// </remarks>
internal sealed partial class BlockWalker
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
}
