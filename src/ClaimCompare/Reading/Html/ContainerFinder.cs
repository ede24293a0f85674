using System.Runtime.InteropServices;

namespace ClaimCompare.Reading;

/// <summary>Finds the block that holds the article: the one whose lines weigh most, running text for it, links and scraps against it.</summary>
/// <remarks>
/// The weight of a block is the sum over all lines inside, so a body that is split over siblings is found as their common ancestor, and a list
/// of teasers beside the body weighs against the ancestor that would take it in. Blocks whose class says that they are no part of the article
/// are passed over, unless they hold most of the page's running text.
/// </remarks>
internal sealed class ContainerFinder
{
    private const int ShortestTitle = 15;
    private const int LongestCard = 450;
    private const int FewestCells = 6;
    private static readonly System.Buffers.SearchValues<char> NumberSigns = System.Buffers.SearchValues.Create("0123456789.,%+-–: ");
    private readonly PageTree _tree;
    private readonly bool _prune;
    private readonly int[] _running;
    private readonly double[] _weights;
    private readonly bool[] _cards;

    private ContainerFinder(PageTree tree, bool prune)
    {
        _tree = tree;
        _prune = prune;
        _running = new int[tree.Blocks.Count];
        _weights = new double[tree.Blocks.Count];
        _cards = new bool[tree.Blocks.Count];
        Marks = new PageMark[tree.Blocks.Count];
        IsData = new bool[tree.Blocks.Count];
    }

    /// <summary>The block that holds the article.</summary>
    public int Container { get; private set; }

    /// <summary>For each block the mark by which it is passed over: its own or that of a block around it; none where it is read.</summary>
    public PageMark[] Marks { get; }

    /// <summary>For each block whether it lies in a table in which every third cell is a number: it holds figures, though its names be links and its rows have classes.</summary>
    public bool[] IsData { get; }

    /// <summary>The running text of a block, in characters that are not in links.</summary>
    public int Running(int block) => _running[block];

    /// <summary>Finds the container of a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="prune">Whether classes are believed; those of questions for consent always are.</param>
    public static ContainerFinder Find(PageTree tree, bool prune)
    {
        var finder = new ContainerFinder(tree, prune);
        finder.SumRunning();
        finder.FindCards();
        finder.FindData();
        finder.SpreadMarks();
        finder.SumWeights();
        finder.Choose();
        return finder;
    }

    /// <summary>Whether a line reads like a sentence or more.</summary>
    public static bool IsRunning(ReadOnlySpan<char> text, int link) => text.Length - (2 * link) >= 80
        || (text.Length >= 35 && link * 2 <= text.Length && text[^1] is '.' or '!' or '?' or '"' or '”' or '’' or ':' or '…' or ')' or '。' or '」');

    private void SumRunning()
    {
        foreach (ref readonly PageLine line in CollectionsMarshal.AsSpan(_tree.Lines))
        {
            if (IsRunning(_tree.Text(line), line.Link))
                _running[line.Block] += line.Length - line.Link;
        }

        for (int i = _running.Length - 1; i > 0; i--)
            _running[_tree.Blocks[i].Parent] += _running[i];
    }

    /// <summary>Three and more neighbours that each begin with a linked line and hold little else tell of other stories.</summary>
    private void FindCards()
    {
        int count = _cards.Length;
        var first = new int[count];
        var neighbours = new int[count];
        var running = new int[count];
        Array.Fill(first, int.MaxValue);
        for (int i = _tree.Lines.Count - 1; i >= 0; i--)
        {
            if (_tree.Lines[i].Length >= ShortestTitle)
                first[_tree.Lines[i].Block] = i;
        }

        for (int i = count - 1; i > 0; i--)
        {
            PageBlock block = _tree.Blocks[i];
            first[block.Parent] = Math.Min(first[block.Parent], first[i]);
            if (first[i] == int.MaxValue || _running[i] >= LongestCard || block.Tag is PageTag.Paragraph or PageTag.Heading or PageTag.Headline or PageTag.List)
                continue;
            PageLine title = _tree.Lines[first[i]];
            if (title.Link * 10 < title.Length * 8 && !_tree.Blocks[title.Block].InLink)
                continue;
            _cards[i] = true;
            neighbours[block.Parent]++;
            running[block.Parent] += _running[i];
        }

        for (int i = 1; i < count; i++)
            _cards[i] &= neighbours[_tree.Blocks[i].Parent] >= 3 && running[_tree.Blocks[i].Parent] * 10 <= _running[0] * 6;
    }

    private void FindData()
    {
        for (int i = 1; i < IsData.Length; i++)
        {
            PageBlock table = _tree.Blocks[i];
            IsData[i] = IsData[table.Parent];
            if (IsData[i] || table.Tag != PageTag.Table)
                continue;
            int numbers = 0;
            for (int line = table.FirstLine; line < table.EndLine; line++)
                numbers += _tree.Text(_tree.Lines[line]).IndexOfAnyExcept(NumberSigns) < 0 ? 1 : 0;
            int count = table.EndLine - table.FirstLine;
            IsData[i] = count >= FewestCells && numbers * 3 >= count;
        }
    }

    private void SpreadMarks()
    {
        int all = _running[0];
        for (int i = 1; i < Marks.Length; i++)
        {
            PageBlock block = _tree.Blocks[i];
            PageMark around = Marks[block.Parent];
            if (around != PageMark.None)
                Marks[i] = around;
            else if (_prune && _cards[i] && !IsData[i])
                Marks[i] = PageMark.Related;
            else if (block.Mark >= (_prune ? PageMark.Byline : PageMark.Consent) && !IsData[block.Parent] && !(_running[i] * 10 > all * (block.Mark >= PageMark.Comments ? 9 : 4)))
                Marks[i] = block.Mark;
        }
    }

    private void SumWeights()
    {
        foreach (ref readonly PageLine line in CollectionsMarshal.AsSpan(_tree.Lines))
        {
            if (Marks[line.Block] == PageMark.None)
                _weights[line.Block] += Weight(line);
        }

        for (int i = _weights.Length - 1; i > 0; i--)
            _weights[_tree.Blocks[i].Parent] += _weights[i];
    }

    private double Weight(in PageLine line)
    {
        PageBlock block = _tree.Blocks[line.Block];
        if (IsData[line.Block])
            return 0;
        if (line.Link * 2 > line.Length || block.InLink)
            return block.Tag == PageTag.Paragraph ? -10 : -40 - (line.Length / 4);
        if (IsRunning(_tree.Text(line), line.Link))
            return line.Length - (2 * line.Link);
        return block.Tag switch
        {
            PageTag.Cell => 0,
            PageTag.Heading or PageTag.Headline or PageTag.Item or PageTag.Quotation => -4,
            _ => -12,
        };
    }

    private void Choose()
    {
        int best = 0;
        for (int i = 1; i < _weights.Length; i++)
        {
            if (_weights[i] >= _weights[best])
                best = i;
        }

        // What the page calls its body is believed where it holds most of what was found
        int named = -1;
        for (int i = best; i < _tree.Blocks[best].EndBlock; i++)
        {
            if (_tree.Blocks[i].Mark == PageMark.Body && _weights[i] >= 0.8 * _weights[best])
                named = i;
        }

        Container = named >= 0 ? named : best;

        // An article is no list: what holds it holds the line that opens it as well, which alone weighs too little
        while (_tree.Blocks[Container].Tag is PageTag.List or PageTag.Item
            && _tree.Blocks[Container].Parent is > 0 and int around && Marks[around] == PageMark.None && _weights[around] * 10 >= _weights[Container] * 8)
        {
            Container = around;
        }
    }
}
