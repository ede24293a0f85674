using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Writes a counted noun phrase in its shortest telling form.</summary>
/// <remarks>
/// Names of countries and places behind the noun say where it is from and are left out, but for <c>warga Palestina</c>, where they are the
/// group; so are a possessive <c>-nya</c> and words of plan and time.
/// </remarks>
internal static class ObjectPhrase
{
    private const int CliticLength = 3;
    private const int LeastStem = 3;
    private const int MostWords = 3;
    private const int MostLong = 7;

    /// <summary>The text of the phrase between two tokens; null where nothing is left of it.</summary>
    public static string? Write(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (end > first + 1 && (tokens[end - 1].Kind != TokenKind.Word || Predicates.IsModal(tokens, end - 1)))
            end--;
        if (!PlaceWords.Default.Persons.TryMatch(tokens, first, end, out _, out _))
            end = WithoutPlaces(tokens, first, end);
        if (end <= first)
            return null;
        for (int i = first; i + 1 < end; i++)
        {
            // "Lubangnya sempit": what follows a possessed noun is said of it
            if (tokens[i].Has(TokenFlags.CliticNya) && !Speech.Is(tokens[i + 1], SpeechClass.Joiner))
                end = i + 1;
        }

        if (end - first > MostWords && Acronym(document, first, end) is { } brief)
            return brief;
        if (end - first > MostWords)
            end = Shortened(document, first, end);
        string text = SourceParser.Text(document, first, end);
        if ((tokens[end - 1].Has(TokenFlags.CliticNya) || IsPossessed(document, end - 1)) && text.EndsWith("nya", StringComparison.OrdinalIgnoreCase) && text.Length > CliticLength + 2)
            text = text[..^CliticLength];

        // A known word at the head of a sentence is upper case for its place only
        return IsOpening(document, first) && tokens[first].Word != 0 && !tokens[first].Has(TokenFlags.AllCaps) && tokens[first].IsCapitalised
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
    }

    /// <summary>Penderita infeksi saluran pernapasan akut (ISPA): a long name by its acronym, with the word before it; null where none stands behind it.</summary>
    private static string? Acronym(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ReadOnlySpan<char> text = document.Text.Text;
        if (end + 2 >= tokens.Length || text[tokens[end].Start] != '(' || !tokens[end + 1].Has(TokenFlags.AllCaps) || text[tokens[end + 2].Start] != ')')
            return null;
        ReadOnlySpan<char> acronym = document.Text.TextOf(tokens[end + 1]);
        int letter = acronym.Length - 1, at = end - 1;
        for (; at >= Math.Max(first, end - MostLong) && letter >= 0 && tokens[at].Kind == TokenKind.Word; at--)
        {
            if (char.ToUpperInvariant(text[tokens[at].Start]) == acronym[letter])
                letter--;
            else if (!Speech.Is(tokens[at], SpeechClass.Joiner))
                return null;
        }

        if (letter >= 0 || end - at - 1 <= MostWords || at + 1 - first > 1)
            return null;
        if (at >= first)
            return SourceParser.Text(document, first, first + 1).ToLowerInvariant() + " " + acronym.ToString();

        // "defisit Anggaran Pendapatan dan Belanja Negara (APBN)": the noun before a name; "1.044 badan usaha milik negara (BUMN)": counted as they are printed
        if (tokens[first + 1].IsCapitalised)
            return first > 0 && tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalised: false } && CountedNoun.IsNounLike(document, first - 1, first) && !document.IsInQuantity(first - 1) ? SourceParser.Text(document, first - 1, first) + " " + acronym.ToString() : null;
        return first > 0 && document.IsInQuantity(first - 1) ? null : acronym.ToString();
    }

    /// <summary>Whether a word is no counted noun as it stands and long enough for a possessive to be one: <c>habitatnya</c>, <c>prajuritnya</c>.</summary>
    private static bool IsPossessed(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        Token token = tokens[index];
        return token.End - token.Start > LeastStem + CliticLength && (!token.IsCapitalised || IsOpening(document, index)) && (token.Word == 0 || !NounTable.TryMatch(tokens, index, index + 1, out _, out _) || Vocabulary.Default.Find(Vocabulary.Default.Form(token.Word).AsSpan()[..^CliticLength]) != 0);
    }

    /// <summary>Whether a word is upper case for its place: at the head of a sentence or of a quotation.</summary>
    private static bool IsOpening(Document document, int index) => document.Tokens[index].Has(TokenFlags.SentenceStart) || (index > 0 && document.Text.Text[document.Tokens[index - 1].Start] is '"' or '“' or '‘');

    /// <summary>Where a long phrase tells enough: behind three words or before a name, but not within a noun of several words.</summary>
    private static int Shortened(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int stop = first + MostWords;
        if (NounTable.TryMatch(tokens, first, end, out int whole, out _) && whole > MostWords)
            return first + whole;
        for (int i = first + 1; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return end;

            // "tersangka kasus dugaan korupsi": what they are accused of
            if (Speech.Is(tokens[i], SpeechClass.Case) && ((NounTable.TryMatch(tokens, first, i, out _, out NounClass accused) && NounTable.IsHuman(accused)) || (KindWord.TryMatch(tokens, first, i, out _, out KindWord held) && held is { Role: KindRole.Noun, Kind: ClaimKind.Detained })))
            {
                stop = i;
                break;
            }

            // "penumpang bus Cahaya Timur Abadi": whose name it is tells no more of what is counted
            if (tokens[i].IsCapitalised)
            {
                if ((tokens[first].IsCapitalised && !tokens[first].Has(TokenFlags.SentenceStart)) || (i == first + 1 && IsAct(document, first)) || AmountWords.Is(tokens[first], AmountClass.Named) || HasJoiner(tokens, i, end))
                    return end;
                stop = i;
                break;
            }

            if (i < stop && NounTable.TryMatch(tokens, i, end, out int length, out _) && i + length > stop)
                return i + length;
        }

        while (stop > first + 1 && (ObjectWords.Is(tokens[stop - 1], ObjectClass.Preposition) || Speech.Is(tokens[stop - 1], SpeechClass.Owner | SpeechClass.Clause | SpeechClass.From | SpeechClass.Joiner)))
            stop--;
        return stop;
    }

    /// <summary>"Kepemilikan Kartu Identitas Anak", "pembangunan Bendungan Lorena": whether a word for an act or a state needs the name to tell anything.</summary>
    private static bool IsAct(Document document, int index)
    {
        ReadOnlySpan<char> form = document.Text.TextOf(document.Tokens[index]);
        return PeopleSubject.IsNominal(document, index) || (form.EndsWith("an", StringComparison.Ordinal) && form.StartsWith("ke", StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasJoiner(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Joiner))
                return true;
        }

        return false;
    }

    private static int WithoutPlaces(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            // "X dan Y" are both places
            if (PlaceWords.Default.TryName(tokens, i, end, out int length) && i + length == end)
                return i - 1 > first && Speech.Is(tokens[i - 1], SpeechClass.Joiner) ? i - 1 : i;
        }

        return end;
    }
}
