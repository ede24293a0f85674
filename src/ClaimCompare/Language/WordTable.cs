namespace ClaimCompare.Language;

/// <summary>What one stage knows of single words, by the word's number: two array look-ups.</summary>
/// <remarks>A lexicon has few different values: words keep the number of theirs, so that a table takes two bytes a word.</remarks>
internal sealed class WordTable<T>
{
    private readonly ushort[] _numbers;
    private readonly T?[] _values;

    private WordTable(ushort[] numbers, T?[] values)
    {
        _numbers = numbers;
        _values = values;
    }

    /// <summary>The value of a word; the default of <typeparamref name="T"/> where the stage knows nothing of it.</summary>
    public T? this[int word] => _values[_numbers[word]];

    /// <summary>Builds the table from the single-word forms of a lexicon; of several rows for one form the first counts.</summary>
    public static WordTable<T> Load(string lexicon, Func<LexiconFile, string[], T> read)
    {
        LexiconFile file = LexiconFile.Load(lexicon);
        Vocabulary vocabulary = Vocabulary.Default;
        var numbers = new ushort[vocabulary.Count];
        var values = new List<T?> { default };
        var seen = new bool[vocabulary.Count];
        foreach (string[] row in file.Rows)
        {
            T value = read(file, row);
            int number = values.IndexOf(value);
            if (number < 0)
            {
                number = values.Count;
                values.Add(value);
            }

            foreach (string form in file.Forms(row))
            {
                if (form.Contains(' ', StringComparison.Ordinal))
                    continue;
                int word = vocabulary.Find(form.ToLowerInvariant());
                if (seen[word])
                    continue;
                seen[word] = true;
                numbers[word] = checked((ushort)number);
            }
        }

        return new WordTable<T>(numbers, [.. values]);
    }
}
