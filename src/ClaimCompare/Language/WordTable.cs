namespace ClaimCompare.Language;

/// <summary>What one stage knows of single words, by the word's number: an array look-up.</summary>
internal sealed class WordTable<T>
{
    private readonly T?[] _values;

    private WordTable(T?[] values) => _values = values;

    /// <summary>The value of a word; the default of <typeparamref name="T"/> where the stage knows nothing of it.</summary>
    public T? this[int word] => _values[word];

    /// <summary>Builds the table from the single-word forms of a lexicon; of several rows for one form the first counts.</summary>
    public static WordTable<T> Load(string lexicon, Func<LexiconFile, string[], T> read)
    {
        LexiconFile file = LexiconFile.Load(lexicon);
        Vocabulary vocabulary = Vocabulary.Default;
        var values = new T?[vocabulary.Count];
        var seen = new bool[vocabulary.Count];
        foreach (string[] row in file.Rows)
        {
            T value = read(file, row);
            foreach (string form in file.Forms(row))
            {
                if (form.Contains(' ', StringComparison.Ordinal))
                    continue;
                int word = vocabulary.Find(form.ToLowerInvariant());
                if (seen[word])
                    continue;
                seen[word] = true;
                values[word] = value;
            }
        }

        return new WordTable<T>(values);
    }
}
