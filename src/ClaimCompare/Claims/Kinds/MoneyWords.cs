using System.Collections.Frozen;
using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What money is, by a word of <c>money-words.tsv</c>.</summary>
/// <param name="Noun">What an amount behind the verb is; empty where the word itself is what the amounts behind it are.</param>
/// <param name="IsWeak">Whether the verb says so only where nothing before names it better.</param>
/// <param name="IsCost">Whether its subject is what costs or brings the money, not who pays it.</param>
internal readonly record struct MoneyWord(string Noun, bool IsWeak, bool IsCost);

/// <summary>Finds what money is where no noun phrase before the amount says so.</summary>
internal static class MoneyWords
{
    private const int VerbReach = 4;
    private const int TopicReach = 60;
    private const int ToldReach = 160;
    private const int MostLines = 6;
    private const int LongestLine = 12;
    private static readonly PhraseTable<MoneyWord> Words = PhraseTable<MoneyWord>.Load("money-words", (file, row) => new MoneyWord(file.Cell(row, "noun"), file.Cell(row, "role") is "weak" or "cost", file.Cell(row, "role") == "cost"));

    private static readonly FrozenSet<string> Topics = LexiconFile.Load("money-words").Rows.Where(r => r[^1] == "topic").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string First(string phrase) => phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? phrase[..space] : phrase;

    /// <summary>Whether a phrase begins with a noun for money.</summary>
    public static bool IsTopic(ReadOnlySpan<Token> tokens, int first, int end) => first < end && Words.TryMatch(tokens, first, end, out _, out MoneyWord word) && word.Noun.Length == 0;

    /// <summary>Perahu disewa Rp7 juta, petani kehilangan Rp2 miliar: what the verb says that the money is, with whose it is where the verb is no active one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The amount.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="sure">What was found for certain; null where nothing was.</param>
    /// <param name="guess">What was found at all.</param>
    public static string? Of(Document document, in Quantity quantity, int left, string? sure, string? guess)
    {
        if (OfVerb(document, quantity, left, isWeak: false) is not { } noun)
            return sure;
        int verb = quantity.QualifierToken - 1;
        while (verb > left && !Words.TryMatch(document.Tokens, verb, quantity.QualifierToken, out _, out _))
            verb--;
        return Predicates.IsActive(document, verb) || (guess is not null && Topics.Contains(First(guess))) ? sure ?? noun : guess is not null && !char.IsUpper(guess[0]) && guess.AsSpan().Count(' ') < 2 ? noun + " " + guess : noun;
    }

    /// <summary>Menabung Rp10.000, digaji Rp4 juta: what the verb right before the amount says that the money is; null where there is none.</summary>
    public static string? OfVerb(Document document, in Quantity quantity, int left, bool isWeak, bool hasPayer = false)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - VerbReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Words.TryMatch(tokens, i, quantity.QualifierToken, out _, out MoneyWord word) && word.Noun.Length > 0)
                return word.IsWeak == isWeak && !(hasPayer && word.IsCost) ? word.Noun : null;
            if (!Predicates.IsReaching(tokens[i]) && !ObjectWords.Is(tokens[i], ObjectClass.Skip | ObjectClass.Empty))
                return null;
        }

        return null;
    }

    /// <summary>Rincian Sewa / Lantai dasar / Rp150.000: the noun for money in the heading of a table, or in the lines above it; null where there is none.</summary>
    public static string? OfTable(Document document, in TableHeading heading)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int head = document.Text.SentenceOf(heading.First);
        for (int s = head; s >= Math.Max(0, head - MostLines); s--)
        {
            Sentence line = document.Sentences[s];
            if (document.Text.Text[tokens[line.EndToken - 1].Start] is '.' or '?' or '!' || line.EndToken - line.FirstToken > LongestLine)
                return null;
            for (int i = line.FirstToken; i < line.EndToken; i++)
            {
                if (Words.TryMatch(tokens, i, line.EndToken, out int length, out MoneyWord word) && word.Noun.Length == 0)
                    return ObjectPhrase.Write(document, i, i + length)?.ToLowerInvariant();
            }
        }

        return null;
    }

    /// <summary>Kepala Bea dan Cukai Kudus: whether a noun for money is a part of a name.</summary>
    private static bool IsInName(ReadOnlySpan<Token> tokens, int index) => tokens[index] is { IsCapitalised: true } token && !token.Has(TokenFlags.SentenceStart | TokenFlags.AllCaps);

    /// <summary>Perusahaan berjanji memberi Rp25 juta kepada tiap keluarga: the last noun for money told before at all, where nothing nearer says what it is; null where there is none.</summary>
    public static string? Told(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(0, quantity.QualifierToken - ToldReach); i--)
        {
            if (!Words.TryMatch(tokens, i, quantity.QualifierToken, out int length, out MoneyWord word) || word.Noun.Length > 0 || IsInName(tokens, i))
                continue;
            CountedNoun noun = CountedNoun.Read(document, i, quantity.QualifierToken);
            return ObjectPhrase.Write(document, i, noun.First == i ? Math.Min(noun.End, i + length + (NounTable.TryMatch(tokens, i + length, quantity.QualifierToken, out int tail, out _) ? tail : 0)) : i + length);
        }

        return null;
    }

    /// <summary>Jasa Raharja membayarkan santunan. Nilainya Rp50 juta: the last noun for money before the amount, behind the amount before it; null where there is none in the paragraph.</summary>
    public static string? Topic(Document document, in Quantity quantity, int stop)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int sentence = document.Text.SentenceOf(quantity.FirstToken), paragraph = document.Sentences[sentence].Paragraph;
        while (sentence > 0 && document.Sentences[sentence - 1].Paragraph == paragraph)
            sentence--;
        stop = Math.Max(Math.Max(stop, document.Sentences[sentence].FirstToken), quantity.QualifierToken - TopicReach);
        for (int i = quantity.QualifierToken - 1; i >= stop; i--)
        {
            // "4 persen dari anggaran, atau Rp90 miliar": the same in another form
            if (quantity.QualifierToken - i <= VerbReach && ObjectWords.Is(tokens[i], ObjectClass.Alternative))
                return null;
            if (!Words.TryMatch(tokens, i, quantity.QualifierToken, out int length, out MoneyWord word) || word.Noun.Length > 0 || IsInName(tokens, i))
                continue;
            if (i > stop && Words.TryMatch(tokens, i - 1, quantity.QualifierToken, out int longer, out _) && longer > length)
                (i, length) = (i - 1, longer);
            CountedNoun noun = CountedNoun.Read(document, i, quantity.QualifierToken);
            int end = i + length;
            while (noun.First == i && end < noun.End && !Measures.IsChangeWord(tokens[end]) && !ObjectWords.Is(tokens[end], ObjectClass.Skip))
                end++;
            return ObjectPhrase.Write(document, i, end);
        }

        return null;
    }
}
