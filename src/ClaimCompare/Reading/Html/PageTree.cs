namespace ClaimCompare.Reading;

/// <summary>A page as blocks and lines, in the order of the document: what <see cref="BlockWalker"/> makes of the parser's tree in one pass.</summary>
/// <remarks>All text stands in one buffer; lines are stretches of it. A block's lines and inner blocks follow it without gap.</remarks>
internal sealed class PageTree
{
    private char[] _text = new char[4096];

    /// <summary>The blocks; the first holds the whole page.</summary>
    public List<PageBlock> Blocks { get; } = [];

    /// <summary>The lines.</summary>
    public List<PageLine> Lines { get; } = [];

    /// <summary>The characters of text so far.</summary>
    public int Length { get; private set; }

    /// <summary>The text of a line.</summary>
    public ReadOnlySpan<char> Text(in PageLine line) => _text.AsSpan(line.Start, line.Length);

    /// <summary>The last character, or a space where there is none.</summary>
    public char Last => Length > 0 ? _text[Length - 1] : ' ';

    /// <summary>Adds one character.</summary>
    public void Append(char c)
    {
        if (Length == _text.Length)
            Array.Resize(ref _text, _text.Length * 2);
        _text[Length++] = c;
    }

    /// <summary>Adds characters as they are.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        if (Length + characters.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + characters.Length));
        characters.CopyTo(_text.AsSpan(Length));
        Length += characters.Length;
    }
}

/// <summary>A block element.</summary>
internal struct PageBlock
{
    /// <summary>The block around it; -1 for the page.</summary>
    public int Parent;

    /// <summary>What the element is.</summary>
    public PageTag Tag;

    /// <summary>What its class says.</summary>
    public PageMark Mark;

    /// <summary>Its first line.</summary>
    public int FirstLine;

    /// <summary>Behind its last line.</summary>
    public int EndLine;

    /// <summary>Behind the last block inside.</summary>
    public int EndBlock;

    /// <summary>Whether a picture stands in it, outside of inner blocks.</summary>
    public bool HasImage;

    /// <summary>Whether it stands inside a link.</summary>
    public bool InLink;
}

/// <summary>A line: text between two ends of blocks or breaks, its white space made single.</summary>
/// <param name="Block">The innermost block around it.</param>
/// <param name="Start">Where it begins in the tree's text.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Link">Those of them inside links.</param>
internal readonly record struct PageLine(int Block, int Start, int Length, int Link)
{
    /// <summary>Whether all of it stands in an inline element whose class calls it a caption.</summary>
    public bool IsCaption { get; init; }
}
