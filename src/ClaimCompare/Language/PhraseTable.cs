using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClaimCompare.Language;

/// <summary>What one stage knows of words and runs of words; the longest form that begins at a token wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly PhraseIndex _index;
    private readonly T[] _values;

    private PhraseTable(List<int[]> forms, List<T> values)
    {
        _index = new PhraseIndex(forms, Vocabulary.Default.Count);
        _values = [.. values];
        Forms = forms.Select((words, i) => (words[0], words.Length, values[i]));
    }

    /// <summary>All forms: the number of the first word, how many words, and what is known of them.</summary>
    public IEnumerable<(int First, int Length, T Value)> Forms { get; }

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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var forms = new List<int[]>();
        var values = new List<T>();
        foreach ((string form, T value) in entries)
        {
            int[] words = [.. form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => vocabulary.Find(w.ToLowerInvariant()))];
            if (words.Length == 0 || Array.IndexOf(words, 0) >= 0 || !seen.Add(string.Join(' ', words)))
                continue;
            forms.Add(words);
            values.Add(value);
        }

        return new PhraseTable<T>(forms, values);
    }

    /// <summary>Whether any form ends with the word of a token: if none does, none needs to be looked for before what follows it.</summary>
    public bool MayEnd(in Token token) => _index.Ends(token.Word);

    /// <summary>Whether a range of tokens has the first word of any form: if not, nothing needs to be looked for token by token.</summary>
    public bool MayBegin(ReadOnlySpan<Token> tokens, int first, int end) => first < end && _index.AnyBegins(tokens[first..end]);

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
        if (_index.Begins(tokens[index].Word) && _index.FindLongest(tokens, index, end, out length) is >= 0 and var form)
        {
            value = _values[form];
            return true;
        }

        length = 0;
        value = default;
        return false;
    }
}
