using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimCompare.Language;

/// <summary>Finds the longest of many runs of words that begins at a token.</summary>
/// <remarks>
/// All that is looked at lies close together: a bit a word says whether any form begins with it, what a word is by itself stands with where the
/// longer forms are that begin with it and a bit for each word (modulo 64) that is the second of one, and those stand in a row in the order of their
/// second words.
/// </remarks>
internal sealed class PhraseIndex
{
    private const int BitsOfBlock = 6;
    private readonly ulong[] _begins;
    private readonly ulong[] _ends;
    private readonly int[] _ranks;
    private readonly Head[] _heads;
    private readonly Row[] _rows;
    private readonly int[] _words;

    /// <summary>Builds the index.</summary>
    /// <param name="forms">The forms as the numbers of their words, each once. The number of a form is its place.</param>
    /// <param name="vocabulary">One more than the largest number of a word.</param>
    public PhraseIndex(IReadOnlyList<int[]> forms, int vocabulary)
    {
        _begins = new ulong[(vocabulary >> BitsOfBlock) + 1];
        _ends = new ulong[_begins.Length];
        _ranks = new int[_begins.Length];
        foreach (int[] form in forms)
        {
            _begins[form[0] >> BitsOfBlock] |= 1UL << form[0];
            _ends[form[^1] >> BitsOfBlock] |= 1UL << form[^1];
        }

        for (int i = 1; i < _ranks.Length; i++)
            _ranks[i] = _ranks[i - 1] + BitOperations.PopCount(_begins[i - 1]);
        _words = [.. forms.SelectMany(f => f)];
        _heads = new Head[_ranks[^1] + BitOperations.PopCount(_begins[^1])];
        Array.Fill(_heads, new Head(0, 0, -1, 0));
        var tails = new int[forms.Count];
        for (int i = 1; i < forms.Count; i++)
            tails[i] = tails[i - 1] + forms[i - 1].Length;

        // Of the forms with the same two first words the longest come first
        var rows = new List<Row>();
        foreach (int form in Enumerable.Range(0, forms.Count).OrderBy(f => forms[f][0]).ThenBy(f => forms[f].ElementAtOrDefault(1)).ThenByDescending(f => forms[f].Length).ThenBy(f => f))
        {
            int[] words = forms[form];
            ref Head head = ref _heads[Rank(words[0])];
            if (words.Length == 1)
            {
                head = head with { Alone = form };
                continue;
            }

            head = head with { First = head.End == 0 ? rows.Count : head.First, End = rows.Count + 1, Seconds = head.Seconds | (1UL << words[1]) };
            rows.Add(new Row(words[1], words.Length, tails[form], form));
        }

        _rows = [.. rows];
    }

    /// <summary>Whether a form begins with a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int word) => (_begins[word >> BitsOfBlock] >> word & 1) != 0;

    /// <summary>Whether a form ends with a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Ends(int word) => (_ends[word >> BitsOfBlock] >> word & 1) != 0;

    /// <summary>Whether a form begins with a word of a range of tokens, if not with its other words too: asked without a branch a token.</summary>
    public bool AnyBegins(ReadOnlySpan<Token> tokens)
    {
        ulong any = 0;
        foreach (ref readonly Token token in tokens)
            any |= _begins[token.Word >> BitsOfBlock] >> token.Word;
        return (any & 1) != 0;
    }

    /// <summary>The number of the longest form that begins at a token, whose word must be one that a form begins with; -1 where there is none.</summary>
    public int FindLongest(ReadOnlySpan<Token> tokens, int index, int end, out int length)
    {
        Head head = _heads[Rank(tokens[index].Word)];
        int next = index + 1 < end ? tokens[index + 1].Word : 0;
        if ((head.Seconds >> next & 1) != 0 & next != 0)
        {
            for (int i = FirstOf(head, next); i < head.End && _rows[i].Second == next; i++)
            {
                length = _rows[i].Length;
                if (length == 2 || HasTail(_rows[i], tokens, index, end))
                    return _rows[i].Form;
            }
        }

        bool isAlone = head.Alone >= 0 & index < end;
        length = isAlone ? 1 : 0;
        return isAlone ? head.Alone : -1;
    }

    /// <summary>The first of the rows of a first word whose second word is not smaller than a word.</summary>
    private int FirstOf(in Head head, int second)
    {
        (int low, int high) = (head.First, head.End);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_rows[middle].Second < second)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool HasTail(in Row row, ReadOnlySpan<Token> tokens, int index, int end)
    {
        if (index + row.Length > end)
            return false;
        for (int i = 2; i < row.Length; i++)
        {
            if (tokens[index + i].Word != _words[row.First + i])
                return false;
        }

        return true;
    }

    /// <summary>How many smaller words a form begins with.</summary>
    private int Rank(int word) => _ranks[word >> BitsOfBlock] + BitOperations.PopCount(_begins[word >> BitsOfBlock] & ((1UL << word) - 1));

    /// <summary>A first word: where the forms of several words are that begin with it, the number of the form that is the word alone, or -1, and which second words there are.</summary>
    private readonly record struct Head(int First, int End, int Alone, ulong Seconds);

    /// <summary>A form of several words: its second word, how many words it has, where its words stand, and its number.</summary>
    private readonly record struct Row(int Second, int Length, int First, int Form);
}
