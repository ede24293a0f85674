using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClaimCompare.Language;

/// <summary>What one stage knows of words and runs of words; the longest form that begins at a token wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Entry[]?[] _byFirstWord;

    // A bit a word: the few kilobytes that answer nearly all look-ups stay in the nearest cache
    private readonly ulong[] _begins;

    private PhraseTable(Entry[]?[] byFirstWord)
    {
        _byFirstWord = byFirstWord;
        _begins = new ulong[(byFirstWord.Length >> 6) + 1];
        for (int word = 1; word < byFirstWord.Length; word++)
        {
            if (byFirstWord[word] is not null)
                _begins[word >> 6] |= 1UL << word;
        }
    }

    /// <summary>Builds the table from a lexicon; of several rows for one form the first counts.</summary>
    public static PhraseTable<T> Load(string lexicon, Func<LexiconFile, string[], T> read)
    {
        LexiconFile file = LexiconFile.Load(lexicon);
        return Build(file.Rows.SelectMany(row =>
        {
            T value = read(file, row);
            return file.Forms(row).Select(form => (form, value));
        }));
    }

    /// <summary>Builds the table from pairs of a form and its value. Every word must stand in some lexicon.</summary>
    public static PhraseTable<T> Build(IEnumerable<(string Form, T Value)> entries)
    {
        Vocabulary vocabulary = Vocabulary.Default;
        var lists = new Dictionary<int, List<Entry>>();
        foreach ((string form, T value) in entries)
        {
            int[] words = [.. form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => vocabulary.Find(w.ToLowerInvariant()))];
            if (words.Length == 0 || Array.IndexOf(words, 0) >= 0)
                continue;
            if (!lists.TryGetValue(words[0], out List<Entry>? list))
                lists.Add(words[0], list = []);
            if (!list.Exists(e => e.Words.AsSpan().SequenceEqual(words)))
                list.Add(new Entry(words, value));
        }

        var byFirst = new Entry[]?[vocabulary.Count];
        foreach ((int first, List<Entry> list) in lists)
            byFirst[first] = [.. list.OrderByDescending(e => e.Words.Length)];
        return new PhraseTable<T>(byFirst);
    }

    /// <summary>All forms: the number of the first word, how many words, and what is known of them.</summary>
    public IEnumerable<(int First, int Length, T Value)> Forms =>
        _byFirstWord.SelectMany((entries, first) => (entries ?? []).Select(e => (first, e.Words.Length, e.Value)));

    /// <summary>Finds the longest form that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Where the form must begin.</param>
    /// <param name="end">Tokens from here on are not looked at.</param>
    /// <param name="length">The number of tokens of the form.</param>
    /// <param name="value">What is known of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, out int length, [MaybeNullWhen(false)] out T value)
    {
        // Nearly all look-ups end here: what is left is not worth a call to them
        int first = tokens[index].Word;
        if ((_begins[first >> 6] >> first & 1) != 0)
            return TryLongest(_byFirstWord[first]!, tokens, index, end, out length, out value);
        length = 0;
        value = default;
        return false;
    }

    private static bool TryLongest(Entry[] entries, ReadOnlySpan<Token> tokens, int index, int end, out int length, [MaybeNullWhen(false)] out T value)
    {
        foreach (Entry entry in entries)
        {
            int[] words = entry.Words;
            if (index + words.Length > end)
                continue;
            int i = 1;
            while (i < words.Length && tokens[index + i].Word == words[i])
                i++;
            if (i == words.Length)
            {
                length = i;
                value = entry.Value;
                return true;
            }
        }

        length = 0;
        value = default;
        return false;
    }

    private sealed record Entry(int[] Words, T Value);
}
