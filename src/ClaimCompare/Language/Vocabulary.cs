namespace ClaimCompare.Language;

/// <summary>Every word of every lexicon with a number of its own, so that one look-up a token serves all stages.</summary>
/// <remarks>
/// Words are compared without case. Stages keep what they know of a word in a <see cref="WordTable{T}"/>, or of several words in a
/// <see cref="PhraseTable{T}"/>, under the word's number.
/// </remarks>
internal sealed class Vocabulary
{
    private const int ShortestWithClitic = 5;
    private readonly WordIndex _index;
    private readonly ShortWordIndex _short;
    private readonly string[] _forms;
    private readonly int[] _meant;

    private Vocabulary(string[] forms, int[] meant)
    {
        _forms = forms;
        _meant = meant;
        _index = new WordIndex(forms);
        _short = new ShortWordIndex(forms);
    }

    /// <summary>The words of the embedded lexicons.</summary>
    public static Vocabulary Default { get; } = Build();

    /// <summary>One more than the largest number given to a word.</summary>
    public int Count => _forms.Length - _meant.Length;

    /// <summary>The form of a word, in lower case; empty for 0.</summary>
    public string Form(int word) => _forms[word];

    /// <summary>The number of a word given in lower case, or 0.</summary>
    public int Find(ReadOnlySpan<char> lower) => Meant(_index.Find(lower));

    /// <summary>The number of a word given in lower case, looked up whole and then without a clitic.</summary>
    /// <param name="lower">The word.</param>
    /// <param name="flags">The clitic's flags, where one was taken off.</param>
    public int Find(ReadOnlySpan<char> lower, out TokenFlags flags)
    {
        flags = TokenFlags.None;
        int id = Find(lower);
        if (id != 0 || lower.Length < ShortestWithClitic)
            return id;
        int length = CliticLength(lower);
        if (length == 0)
            return 0;
        ReadOnlySpan<char> stem = lower[..^length];
        if (stem[^1] == '-')
            stem = stem[..^1];
        if (stem.Length < 2)
            return 0;
        id = Find(stem);
        if (id != 0)
            flags = lower[^1] == 'a' ? TokenFlags.Clitic | TokenFlags.CliticNya : TokenFlags.Clitic;
        return id;
    }

    /// <summary>The same for a word of up to twelve ASCII letters, by its key.</summary>
    /// <param name="key">The word's key.</param>
    /// <param name="length">Its letters.</param>
    /// <param name="flags">The clitic's flags, where one was taken off.</param>
    public int FindShort(ulong key, int length, out TokenFlags flags)
    {
        flags = TokenFlags.None;
        int id = Meant(_short.Find(key));
        if (id != 0 || length < ShortestWithClitic)
            return id;
        Span<char> end = [ShortWordIndex.FromEnd(key, 2), ShortWordIndex.FromEnd(key, 1), ShortWordIndex.FromEnd(key, 0)];
        int clitic = CliticLength(end);
        if (clitic == 0)
            return 0;
        id = Meant(_short.Find(ShortWordIndex.Cut(key, clitic)));
        if (id != 0)
            flags = end[^1] == 'a' ? TokenFlags.Clitic | TokenFlags.CliticNya : TokenFlags.Clitic;
        return id;
    }

    /// <summary>The word that a short or colloquial form stands for: such forms have the last numbers.</summary>
    private int Meant(int id) => id < Count ? id : _meant[id - Count];

    /// <summary>The length of the clitic that a word may end with: told by its last letter, then by those before it.</summary>
    private static int CliticLength(ReadOnlySpan<char> lower) => lower[^1] switch
    {
        'a' => lower[^2] == 'y' && lower[^3] == 'n' ? 3 : 0,
        'h' => lower[^2] == 'a' && lower[^3] is 'l' or 'k' ? 3 : 0,
        'n' => lower[^2] == 'u' && lower[^3] == 'p' ? 3 : 0,
        'u' => lower[^2] is 'k' or 'm' ? 2 : 0,
        _ => 0,
    };

    private static Vocabulary Build()
    {
        var words = new Dictionary<string, (int Lexicons, string Last)>(StringComparer.Ordinal);
        foreach (string name in LexiconFile.Names)
        {
            LexiconFile file = LexiconFile.Load(name);
            foreach (string[] row in file.Rows)
            {
                foreach (string form in file.Forms(row))
                {
                    foreach (string word in form.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        string lower = word.ToLowerInvariant();
                        (int lexicons, string? last) = words.GetValueOrDefault(lower);
                        if (last != name)
                            words[lower] = (lexicons + 1, name);
                    }
                }
            }
        }

        // "yg" is read like "yang": tables then need to know one of them
        LexiconFile shortForms = LexiconFile.Load(LexiconFile.ShortForms);
        foreach (string[] row in shortForms.Rows)
            words.Remove(row[0]);

        // What many lexicons have stands in most sentences: such words get the first numbers, so that what tables know of them lies close together
        string[] known = [string.Empty, .. words.OrderByDescending(w => w.Value.Lexicons).Select(w => w.Key)];
        return new Vocabulary([.. known, .. shortForms.Rows.Select(r => r[0])], [.. shortForms.Rows.Select(r => NumberOf(known, shortForms.Cell(r, "word")))]);
    }

    private static int NumberOf(string[] known, string word) =>
        Array.IndexOf(known, word) is >= 0 and var number ? number : throw new InvalidDataException($"{LexiconFile.ShortForms}.tsv: \"{word}\" stands in no other lexicon.");
}
