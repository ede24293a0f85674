using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Numbers that belong to a name: behind a word that numbers things, amid its capitals, in registrations and regions.</summary>
internal static partial class NameTyper
{
    private const int ShortestRunning = 5;
    private const int SentenceReach = 24;
    private const int LeastRegistration = 1000;
    private const int LeastCount = 100;
    private const int FewestPlaces = 4;
    private const int LongestName = 4;

    /// <summary>Whether a word that numbers things (<c>Nomor</c>, <c>UU</c>) stands before a token; the period of an abbreviation may stand between.</summary>
    public static bool IsNamedBefore(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int before = index - 1;
        if (before > 0 && text.Text[tokens[before].Start] == '.' && !tokens[before].Has(TokenFlags.SpaceBefore))
            before--;
        return Context.At(tokens, before, ContextClass.Identifier);
    }

    /// <summary>Perpres 12 Tahun 2021: a number between a word that numbers things and the year of what it numbers.</summary>
    public static bool IsNamedByYear(ReadOnlySpan<Token> tokens, int index, int end) =>
        Context.At(tokens, index - 1, ContextClass.Identifier) && Context.At(tokens, end, ContextClass.YearWord)
        && end + 1 < tokens.Length && tokens[end + 1].Kind == TokenKind.Number && tokens[end + 1].Length == 4;

    /// <summary>Wilayah Tiga, Zona Dua: a number word with a capital behind a capitalised word that numbers things; the title of an article has capitals everywhere.</summary>
    public static bool IsNamedByWord(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (!number.IsSpelled || !IsCapitalised(tokens, index, number.End) || index == 0 || !tokens[index].IsCapitalised || !tokens[index - 1].IsCapitalised || tokens[index].Has(TokenFlags.SentenceStart) || Context.At(tokens, number.End, ContextClass.Classifier))
            return false;
        return (Context.At(tokens, index - 1, ContextClass.Identifier) && !NumberTyper.IsAdjacentNoun(tokens, number.End)) || IsInRunningName(text, index);
    }

    private static bool IsCapitalised(ReadOnlySpan<Token> tokens, int index, int end)
    {
        for (int i = index; i < end; i++)
        {
            if (!tokens[i].IsCapitalised)
                return false;
        }

        return true;
    }

    /// <summary>Mengungsi di Hotel Lima Enam: a number word with a capital behind another capital, in a sentence whose other words have none.</summary>
    private static bool IsInRunningName(TokenizedText text, int index)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token before = tokens[index - 1];
        if (before.Kind != TokenKind.Word || before.Has(TokenFlags.SentenceStart | TokenFlags.AllCaps) || before.Length < ShortestName || Context.Is(before, ContextClass.Skip | ContextClass.Reach | ContextClass.DateWord))
            return false;
        for (int i = index - 2; i >= Math.Max(0, index - SentenceReach); i--)
        {
            // A heading writes none but its small words with small letters
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && tokens[i].Length >= ShortestRunning)
                return true;
            if (tokens[i].Has(TokenFlags.SentenceStart))
                return false;
        }

        return false;
    }

    /// <summary>Pasal 27 ayat (3), Pelat B 1234 XY, Ruang sidang 3: a name's number behind a bracket, letters or a further word.</summary>
    private static bool IsDeepName(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index < 1)
            return false;
        Token before = tokens[index - 1];
        if (index > 1 && text.Text[before.Start] == '(' && Context.Is(tokens[index - 2], ContextClass.Identifier) && number.End < tokens.Length && text.Text[tokens[number.End].Start] == ')')
            return true;
        bool letters = !Context.Is(before, ContextClass.Shorthand) && before.Kind == TokenKind.Word && before.Length <= 2 && before.IsCapitalised && !text.TextOf(before).ContainsAnyInRange('a', 'z');
        if (letters && number.End < tokens.Length && tokens[number.End].Kind == TokenKind.Word && tokens[number.End].Length <= 3 && !text.TextOf(tokens[number.End]).ContainsAnyInRange('a', 'z'))
            return true;
        if (letters && index > 1 && Context.Is(tokens[index - 2], ContextClass.Identifier) && !(number.Small < LeastRegistration && Context.At(tokens, number.End, ContextClass.Classifier)))
            return true;
        if (IsRegistration(text, index, number))
            return true;
        if (text.Text[before.Start] == ':' && IsVerse(tokens, index - 2))
            return true;
        return index > 1 && before.Kind == TokenKind.Word && !before.Has(TokenFlags.SentenceStart) && Context.Is(tokens[index - 2], ContextClass.Room) && !tokens[index - 2].Has(TokenFlags.CliticNya) && number.Small < 1000 && !Context.At(tokens, number.End, ContextClass.Classifier);
    }

    /// <summary>RW 8 Desa X: a region whose name follows, no count.</summary>
    private static bool IsRegion(ReadOnlySpan<Token> tokens, int before, int end) =>
        tokens[before].IsCapitalised && end + 1 < tokens.Length && tokens[end].IsCapitalised && tokens[end + 1] is { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>SD 1.200 ruang kelas: no school has such a number, and what is counted stands behind it.</summary>
    private static bool IsCountOfSchools(ReadOnlySpan<Token> tokens, int before, in ParsedNumber number) =>
        number.Value >= LeastCount && tokens[before].Has(TokenFlags.AllCaps) && number.End < tokens.Length && tokens[number.End].Word != 0 && !tokens[number.End].IsCapitalised && NumberTyper.IsAdjacentNoun(tokens, number.End);

    /// <summary>Kapal BTH 96782 TS, penerbangan JT 610: the registration of a ship, plane or car: letters, and digits that no point parts.</summary>
    private static bool IsRegistration(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        Token before = tokens[index - 1];
        if (before.Length > LongestPrefix || !before.Has(TokenFlags.AllCaps) || (Context.Is(before, ContextClass.Shorthand) && !Context.At(tokens, index - 2, ContextClass.Craft)) || NumberTyper.IsAdjacentNoun(tokens, number.End) && !IsLetters(text, number.End) && !(index > 1 && Context.Is(tokens[index - 2], ContextClass.Craft)))
            return false;
        return (index > 1 && Context.Is(tokens[index - 2], ContextClass.Craft)) || (number.Small >= LeastRegistration && !NumberTyper.IsAdjacentNoun(tokens, number.End)) || (number.Small >= LeastRegistration && IsLetters(text, number.End));
    }

    private static bool IsLetters(TokenizedText text, int index) =>
        index < text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Word && text.Tokens[index].Length is 1 or 2 or LongestPrefix && !text.TextOf(text.Tokens[index]).ContainsAnyInRange('a', 'z');

    /// <summary>01, 4.0, 10 besar, -6.2088: numbers that are written as no count is.</summary>
    private static bool IsNumberOfName(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<char> form = text.TextOf(tokens[index]);
        if (number.End != index + 1)
            return false;
        if (number.IsPlain && form[0] == '0' && form.Length > 1)
            return true;
        if (number.IsPlain && Context.At(tokens, number.End, ContextClass.RankAfter))
            return true;
        int point = form.IndexOf('.');
        if (point < 1 || form.Contains(','))
            return false;
        return form[(point + 1)..] is "0" || (form.Length - point > FewestPlaces && !form[(point + 1)..].ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>Pelaku AS (30): two capitals may be the initials of a person as well as a country.</summary>
    private static bool IsInitials(in Token token) => token.Length == 2 && token.Has(TokenFlags.AllCaps);

    /// <summary>Whether the name of a place ends at a token: what stands in brackets behind it is no age.</summary>
    private static bool EndsPlace(ReadOnlySpan<Token> tokens, int end)
    {
        for (int first = end - 1; first >= Math.Max(0, end - LongestName); first--)
        {
            if (PlaceWords.Default.TryName(tokens, first, end, out int length) && first + length == end)
                return first == 0 || tokens[first - 1].Kind != TokenKind.Word || !tokens[first - 1].IsCapitalised || tokens[first].Has(TokenFlags.SentenceStart);
        }

        return false;
    }

    /// <summary>SMP Harapan Bangsa 1 Jember: a number amid the capitals of a name that begins with a word that numbers things.</summary>
    private static bool IsWithinName(ReadOnlySpan<Token> tokens, int index, int end)
    {
        if (end >= tokens.Length || tokens[end].Kind != TokenKind.Word || !tokens[end].IsCapitalised || tokens[end].Has(TokenFlags.SentenceStart) || Context.Is(tokens[end], ContextClass.Classifier))
            return false;
        for (int i = index - 1; i >= Math.Max(0, index - LongestName) && tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised; i--)
        {
            if (tokens[i].Has(TokenFlags.AllCaps) && Context.Is(tokens[i], ContextClass.Identifier))
                return i < index - 1;
        }

        return false;
    }

    /// <summary>Kav. 52-53, Boeing 737-800, Km 12+400: what goes on behind a hyphen or plus sign without a space belongs to the name.</summary>
    public static int NameEnd(TokenizedText text, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        while (end + 1 < tokens.Length && text.Text[tokens[end].Start] is '-' or '+' && !tokens[end].Has(TokenFlags.SpaceBefore)
            && tokens[end + 1].Kind is TokenKind.Number or TokenKind.Code && !tokens[end + 1].Has(TokenFlags.SpaceBefore))
            end += 2;
        return end;
    }
}
