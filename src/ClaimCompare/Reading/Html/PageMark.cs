using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Reading;

/// <summary>What the class or identifier of an element says of it.</summary>
internal enum PageMark : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It holds the article's text.</summary>
    Body,

    /// <summary>It holds the paragraph under the headline.</summary>
    Lead,

    /// <summary>It names the author.</summary>
    Byline,

    /// <summary>It tells when the page was published.</summary>
    Time,

    /// <summary>It is the caption or credit of a picture.</summary>
    Caption,

    /// <summary>It links to other stories.</summary>
    Related,

    /// <summary>It is an advertisement or prompts the reader.</summary>
    Advert,

    /// <summary>It holds subject tags.</summary>
    Tag,

    /// <summary>It is navigation, sharing or another part of the page that is no part of the article.</summary>
    Other,

    /// <summary>It holds what readers wrote.</summary>
    Comments,

    /// <summary>It asks for consent or lies over the page: it may say more than a short article does.</summary>
    Consent,
}

/// <summary>The words of <c>page-marks.tsv</c>, looked for in classes and identifiers.</summary>
internal static class PageMarks
{
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, PageMark>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>The strongest mark among the words of a class or identifier: words end at signs, digits and before capitals behind small letters.</summary>
    public static PageMark Find(ReadOnlySpan<char> value)
    {
        PageMark best = PageMark.None;
        bool isQuoted = false;
        Span<char> pair = stackalloc char[(2 * LongestWord) + 1];
        int previous = 0;
        for (int at = 0; at < value.Length;)
        {
            if (!char.IsAsciiLetter(value[at]))
            {
                // Two words of one name stand for more than each: read-more; a space begins another name
                if (char.IsWhiteSpace(value[at]))
                    previous = 0;
                at++;
                continue;
            }

            int end = at + 1;
            while (end < value.Length && char.IsAsciiLetter(value[end]) && !(char.IsAsciiLetterUpper(value[end]) && char.IsAsciiLetterLower(value[end - 1])))
                end++;
            int length = end - at;
            if (length > LongestWord)
            {
                previous = 0;
                at = end;
                continue;
            }

            int start = previous > 0 ? previous + 1 : 0;
            if (previous > 0)
                pair[previous] = '-';
            value[at..end].ToLowerInvariant(pair[start..]);
            Span<char> word = pair.Slice(start, length);
            if (Words.TryGetValue(word, out PageMark mark) && mark > best)
                best = mark;
            if (previous > 0 && Words.TryGetValue(pair[..(start + length)], out mark))
            {
                best = mark > best ? mark : best;
                isQuoted |= mark == PageMark.None;
            }

            word.CopyTo(pair);
            previous = length;
            at = end;
        }

        return isQuoted && best == PageMark.Other ? PageMark.None : best;
    }

    private static FrozenDictionary<string, PageMark>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        LexiconFile file = LexiconFile.Load("page-marks");
        return file.Rows.ToFrozenDictionary(r => r[0], r => Enum.Parse<PageMark>(file.Cell(r, "mark"), ignoreCase: true), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
