using System.Runtime.InteropServices;

namespace ClaimCompare.Reading;

/// <summary>Gives the lines of the container their roles and leaves out what is no part of the article.</summary>
internal sealed class LineRoles
{
    private const int LongestTeaser = 250;
    private const int LongestCaption = 350;
    private readonly PageTree _tree;
    private readonly ContainerFinder _found;
    private readonly List<ArticleLine> _lines = [];
    private readonly bool[] _linked;
    private readonly int[] _lengths;

    private LineRoles(PageTree tree, ContainerFinder found)
    {
        _tree = tree;
        _found = found;
        _linked = new bool[tree.Blocks.Count];
        _lengths = new int[tree.Blocks.Count];
    }

    /// <summary>The lines of the article in order, with their roles.</summary>
    public static List<ArticleLine> Read(PageTree tree, ContainerFinder found)
    {
        var roles = new LineRoles(tree, found);
        roles.FindLinked();
        roles.Run();
        roles.DropEmptyHeadings();
        return roles._lines;
    }

    /// <summary>Blocks whose text is mostly links are lists of other stories.</summary>
    private void FindLinked()
    {
        PageBlock container = _tree.Blocks[_found.Container];
        int count = _linked.Length;
        int[] text = _lengths;
        var links = new int[count];
        var lines = new int[count];
        for (int i = container.FirstLine; i < container.EndLine; i++)
        {
            PageLine line = _tree.Lines[i];
            if (_found.Marks[line.Block] != PageMark.None)
                continue;
            text[line.Block] += line.Length;
            links[line.Block] += _tree.Blocks[line.Block].InLink ? line.Length : line.Link;
            lines[line.Block]++;
        }

        for (int i = container.EndBlock - 1; i > _found.Container; i--)
        {
            int parent = _tree.Blocks[i].Parent;
            text[parent] += text[i];
            links[parent] += links[i];
            lines[parent] += lines[i];
            _linked[i] = !_found.IsData[i] && lines[i] > 1 && links[i] * 10 >= text[i] * 5 && text[i] < 200 * lines[i] && _tree.Blocks[i].Tag is not PageTag.Paragraph;
        }

        for (int i = _found.Container + 1; i < container.EndBlock; i++)
            _linked[i] |= _linked[_tree.Blocks[i].Parent];
    }

    private void Run()
    {
        PageBlock container = _tree.Blocks[_found.Container];
        ReadOnlySpan<PageLine> lines = CollectionsMarshal.AsSpan(_tree.Lines);
        for (int i = container.FirstLine; i < container.EndLine; i++)
        {
            if (RoleOf(lines[i]) is { } role)
                _lines.Add(new ArticleLine(role, _tree.Text(lines[i]).ToString(), i));
        }
    }

    /// <summary>The role of a line; null where it is no part of the article.</summary>
    private ParagraphRole? RoleOf(in PageLine line)
    {
        switch (_found.Marks[line.Block])
        {
            case PageMark.Other or PageMark.Comments or PageMark.Consent:
                return null;
            case PageMark.Related:
                return ParagraphRole.Related;
            case PageMark.Advert:
                return ParagraphRole.Advert;
            case PageMark.Tag:
                return ParagraphRole.Tag;
            case PageMark.Caption:
                return ParagraphRole.Caption;
            case PageMark.Byline or PageMark.Time:
                return ParagraphRole.Byline;
        }

        if (_linked[line.Block])
            return ParagraphRole.Related;
        if (line.IsCaption)
            return ParagraphRole.Caption;
        int link = _tree.Blocks[line.Block].InLink ? line.Length : line.Link;
        ReadOnlySpan<char> text = _tree.Text(line);
        if (link * 10 > line.Length * 8 && line.Length < LongestTeaser && !IsAddress(text) && !_found.IsData[line.Block])
            return ParagraphRole.Related;

        // Markup that stands on the page as text
        if (text[0] == '<' && text.Length > 4 && char.IsAsciiLetter(text[1]) && text.Contains("=\"", StringComparison.Ordinal))
            return null;
        for (int block = line.Block; block >= 0 && block >= _found.Container; block = _tree.Blocks[block].Parent)
        {
            switch (_tree.Blocks[block].Tag)
            {
                case PageTag.Headline:
                    return ParagraphRole.Headline;
                case PageTag.Heading:
                    return ParagraphRole.Subheading;
                case PageTag.Item:
                    return ParagraphRole.List;
                case PageTag.Cell:
                    return ParagraphRole.Table;
                case PageTag.Quotation:
                    return ParagraphRole.Quotation;
                case PageTag.Caption:
                    return ParagraphRole.Caption;
            }
        }

        PageBlock around = _tree.Blocks[line.Block];
        return around.HasImage && line.Block != _found.Container && around.Tag is PageTag.Block && _lengths[line.Block] <= LongestCaption ? ParagraphRole.Caption : ParagraphRole.Body;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) => !text.Contains(' ') && (text.StartsWith("http") || text.StartsWith("www."));

    /// <summary>A heading that only links follow is theirs.</summary>
    private void DropEmptyHeadings()
    {
        bool text = false;
        for (int i = _lines.Count - 1; i >= 0; i--)
        {
            ParagraphRole role = _lines[i].Role;
            if (role == ParagraphRole.Subheading && !text)
                _lines[i] = _lines[i] with { Role = ParagraphRole.Related };
            else
                text = role is ParagraphRole.Related or ParagraphRole.Advert or ParagraphRole.Tag ? false : text || role is not ParagraphRole.Subheading;
        }
    }
}
