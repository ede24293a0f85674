using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimCompare.Language;

/// <summary>The classes, as bits, that one lexicon gives to words and runs of words.</summary>
/// <remarks>
/// Stages ask at nearly every token for a few classes, and nearly always in vain: what all forms that begin with a word have together stands
/// beside what the word has by itself, so that one look answers most questions.
/// </remarks>
internal sealed class ClassTable
{
    // The two highest bits are no classes: a form of several words begins with the word, and any form at all
    private const ulong Longer = 1UL << 63;
    private const ulong Any = 1UL << 62;
    private const ulong Classes = Any - 1;
    private readonly Row[] _rows;
    private readonly PhraseTable<ulong> _phrases;

    private ClassTable(PhraseTable<ulong> phrases)
    {
        _phrases = phrases;
        _rows = new Row[Vocabulary.Default.Count];
        foreach ((int first, int length, ulong classes) in phrases.Forms)
        {
            ref Row row = ref _rows[first];
            row = length == 1 ? new Row(classes, row.Begins | classes | Any) : new Row(row.Own, row.Begins | classes | Any | Longer);
        }
    }

    /// <summary>Builds the table from a lexicon whose column <c>classes</c> names members of an enum, apart by spaces; of several rows for one form the first counts.</summary>
    /// <typeparam name="TClass">The classes, a bit each; hyphens in their names count for nothing.</typeparam>
    /// <exception cref="ArgumentException">A row names a class that there is not.</exception>
    public static ClassTable Load<TClass>(string lexicon)
        where TClass : struct, Enum => new(PhraseTable<ulong>.Load(lexicon, Read<TClass>));

    private static ulong Read<TClass>(LexiconFile file, string[] row)
        where TClass : struct, Enum
    {
        ulong classes = 0;
        foreach (string name in file.Cell(row, "classes").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            classes |= Convert.ToUInt64(Enum.Parse<TClass>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true), CultureInfo.InvariantCulture);
        return classes;
    }

    /// <summary>The classes of the word of a token by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(in Token token) => _rows[token.Word].Own;

    /// <summary>The classes of the first of the words of a phrase that are parted by spaces, by itself.</summary>
    public ulong OfFirst(string phrase)
    {
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return _rows[Vocabulary.Default.Find((space < 0 ? phrase : phrase[..space]).ToLowerInvariant())].Own;
    }

    /// <summary>The classes of all forms that begin with the word of a token, those of several words among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Beginning(in Token token) => _rows[token.Word].Begins & Classes;

    /// <summary>Whether a form of several words begins with the word of a token.</summary>
    public bool BeginsLonger(in Token token) => (_rows[token.Word].Begins & Longer) != 0;

    /// <summary>The classes of all forms that begin at the tokens of a range.</summary>
    public ulong Beginning(ReadOnlySpan<Token> tokens, int first, int end)
    {
        ulong classes = 0;
        for (int i = first; i < end; i++)
            classes |= _rows[tokens[i].Word].Begins;
        return classes & Classes;
    }

    /// <summary>The classes of the longest form that begins at a token; none, and a length of 0, where no form does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Longest(ReadOnlySpan<Token> tokens, int index, int end, out int length)
    {
        length = 0;
        Row row = _rows[tokens[index].Word];
        if (row.Begins == 0 || index >= end)
            return 0;
        if ((row.Begins & Longer) != 0)
            return _phrases.TryMatch(tokens, index, end, out length, out ulong found) ? found : 0;
        length = 1;
        return row.Own;
    }

    private readonly record struct Row(ulong Own, ulong Begins);
}
