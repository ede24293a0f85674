using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What stands between a governing word and its quantity: parts, insertions, regions and phrases.</summary>
internal static partial class Predicates
{
    /// <summary>Whether a comma and words that open the parts of what stands before it stand right before a number.</summary>
    public static bool IsBehindParts(Document document, in Quantity quantity)
    {
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(1, quantity.QualifierToken - LongestState); i--)
        {
            if (IsBeforeParts(document, i - 1, quantity.QualifierToken))
                return true;
        }

        return false;
    }

    /// <summary>Menewaskan Andi, istrinya, dan dua anak; menangkap Budi, dua rekannya: the verb whose objects are people named or told of one by one, of whom the number counts a member.</summary>
    public static KindWord? ListedObject(Document document, in Sentence sentence, in Quantity quantity, int nounEnd, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at <= left || !(document.Text.Text[tokens[at].Start] == ',' || Speech.Is(tokens[at], SpeechClass.Joiner) || ObjectWords.Is(tokens[at], ObjectClass.Together)))
            return null;

        // What the list goes on with, or what ends it
        bool isMember = nounEnd >= sentence.EndToken || (tokens[nounEnd].Kind == TokenKind.Punctuation && document.Text.Text[tokens[nounEnd].Start] is ',' or '.' or '”' or '"' or '(') || Speech.Is(tokens[nounEnd], SpeechClass.Joiner | SpeechClass.Place) || ObjectWords.Is(tokens[nounEnd], ObjectClass.Other);
        if (!isMember)
            return null;
        for (int i = at; i >= Math.Max(left, at - ListReach); i--)
        {
            if (KindWord.TryMatch(tokens, i, at + 1, NounClass.Person, out _, out KindWord word) && word is { Role: KindRole.Object, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Detained or ClaimKind.Missing or ClaimKind.Rescued })
                return word;
            if (ObjectWords.Is(tokens[i], ObjectClass.Copula) && StateBefore(tokens, left, i) is { } outcome)
                return outcome;
            if (!IsOfNames(document, i))
                return null;
        }

        return null;
    }

    /// <summary>Korban tewas adalah sopir, dua penumpang: what the words right before a copula say became of those listed behind it; null where they say nothing.</summary>
    private static KindWord? StateBefore(ReadOnlySpan<Token> tokens, int left, int copula)
    {
        for (int i = Math.Max(left, copula - LongestState); i < copula; i++)
        {
            if (KindWord.TryMatch(tokens, i, copula, NounClass.Person, out int length, out KindWord word) && i + length == copula && word is { Role: not KindRole.Object, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Detained or ClaimKind.Missing or ClaimKind.Rescued }
                && (word.Role == KindRole.Noun || (i > left && Speech.Is(tokens[i - 1], SpeechClass.Relative))))
                return word;
        }

        return null;
    }

    /// <summary>Whether a token may stand in a list of people: a name with its age, a comma, a relation, an office.</summary>
    private static bool IsOfNames(Document document, int index)
    {
        ref readonly Token token = ref document.Tokens[index];
        if (token.Kind == TokenKind.Punctuation)
            return document.Text.Text[token.Start] is ',' or '(' or ')' or '-' or '\'' or '’' or '.';
        return token.Kind == TokenKind.Number || token.IsCapitalised || Speech.Is(token, SpeechClass.Joiner | SpeechClass.Alias | SpeechClass.Linker) || ObjectWords.Is(token, ObjectClass.Relation | ObjectClass.Together | ObjectClass.Named)
            || NumberWord.ClassOf(token) == NumberWordClass.Article || (NounTable.TryMatch(document.Tokens, index, index + 1, out _, out NounClass noun) && NounTable.IsHuman(noun)) || OfficeTable.TryMatch(document.Tokens, index, index + 1, out _, out _);
    }

    /// <summary>Luka bakar tidak bertambah, masih tiga orang: whether only adverbs stand between a comma and the number, so that it is of the subject before.</summary>
    public static bool IsLeft(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int i = quantity.QualifierToken - 1;
        while (i > left && tokens[i].Kind == TokenKind.Word && (ObjectWords.Is(tokens[i], ObjectClass.Skip) || IsModal(tokens, i)))
            i--;
        return i > left && i < quantity.QualifierToken - 1 && document.Text.Text[tokens[i].Start] == ',';
    }

    /// <summary>Korban meninggal tetap seorang, kata ...; korban di pihaknya seorang saja: whether a number without a noun ends its clause.</summary>
    public static bool IsLastOfClause(Document document, in Quantity quantity, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.EndToken;
        while (at < right && ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Few))
            at++;
        return at >= right || tokens[at].Kind == TokenKind.Punctuation || ObjectWords.Is(tokens[at], ObjectClass.Boundary) || Speech.Is(tokens[at], SpeechClass.Joiner);
    }

    /// <summary>Jumlah pengungsi bertambah, dari 2.100 pada Sabtu menjadi 3.200: whether a number is what another one became of, soon behind it.</summary>
    private static bool BecomesBehind(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i < Math.Min(tokens.Length, quantity.EndToken + OutcomeReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Context.Is(tokens[i], ContextClass.Become))
                return true;
        }

        return false;
    }

    /// <summary>Merusak fasilitas umum, yaitu dua masjid: a comma before words that only open the parts of what stands before it.</summary>
    private static bool IsBeforeParts(Document document, int comma, int number) =>
        document.Text.Text[document.Tokens[comma].Start] == ',' && ObjectWords.TryMatch(document.Tokens, comma + 1, number, ObjectClass.Part, out int length) && comma + 1 + length == number;

    /// <summary>Menangkap dan memeriksa 20 orang: of two active verbs that are joined the first may tell more; null where it does not.</summary>
    private static KindWord? JoinedVerb(Document document, int second, int stop, NounClass noun) =>
        second > stop + 1 && Speech.Is(document.Tokens[second - 1], SpeechClass.Joiner) && IsActive(document, second) && IsActive(document, second - 2)
        && KindWord.TryMatch(document.Tokens, second - 2, second, noun, out _, out KindWord first) && first.Role == KindRole.Object && IsCompatible(first.Kind, noun) ? first : null;

    /// <summary>The death that is told soon behind a state, in the same clause.</summary>
    private static KindWord? DeathBehind(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (KindWord.TryMatch(tokens, i, end, out _, out KindWord word) && word is { Kind: ClaimKind.Deaths, Role: KindRole.State })
                return word;
            if (Speech.Is(tokens[i], SpeechClass.Joiner))
                return null;
        }

        return null;
    }

    /// <summary>3.112 balita di antara para penderita: whether the noun of a state names those among whom they are.</summary>
    private static bool IsAmong(ReadOnlySpan<Token> tokens, int index, int at)
    {
        int i = index - 1;
        if (i > at && Speech.Is(tokens[i], SpeechClass.Plural))
            i--;
        return i > at && Context.Is(tokens[i], ContextClass.Between) && Speech.Is(tokens[i - 1], SpeechClass.Place);
    }

    /// <summary>Whether a phrase that begins up to four tokens before a token holds it: <c>banjir di</c>, <c>genangan air masih ada di</c>.</summary>
    private static bool IsInPhrase(ReadOnlySpan<Token> tokens, int index, int left, int end)
    {
        for (int i = index - 1; i >= Math.Max(left, index - PhraseReach); i--)
        {
            if (KindWord.TryMatch(tokens, i, end, out int length, out _) && i + length > index)
                return true;
        }

        return false;
    }

    /// <summary>Whether a state stands right before a token.</summary>
    private static bool EndsWithState(ReadOnlySpan<Token> tokens, int end)
    {
        for (int i = end - 1; i >= Math.Max(0, end - LongestState); i--)
        {
            if (KindWord.TryMatch(tokens, i, end, out int length, out KindWord word) && i + length == end && word.Role == KindRole.State)
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is the second word of a noun: <c>rumah sakit</c>.</summary>
    private static bool IsInNoun(ReadOnlySpan<Token> tokens, int index, int left, int end) =>
        index > left && NounTable.TryMatch(tokens, index - 1, end, out int length, out _) && length > 1;

    /// <summary>Index behind a place that follows a comma and stands behind another; the index of the comma where there is none.</summary>
    public static int RegionBehind(Document document, int comma, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = comma + 1;
        if (document.Text.Text[tokens[comma].Start] != ',' || at >= limit || !tokens[comma - 1].IsCapitalised || !tokens[at].IsCapitalised)
            return comma;
        if (PlaceWords.Default.TryName(tokens, at, limit, out int length))
            return at + length;
        if (!PlaceWords.Default.Heads.TryMatch(tokens, at, limit, out length, out _) || at + length >= limit || !tokens[at + length].IsCapitalised)
            return comma;
        at += length;
        while (at < limit && tokens[at].Kind == TokenKind.Word && tokens[at].IsCapitalised)
            at++;
        return at;
    }

    /// <summary>Beserta, bersama dengan, and a comma before them: moves to the last token before the words.</summary>
    private static bool TogetherBefore(ReadOnlySpan<Token> tokens, ref int at, int left)
    {
        int first = at > left + 1 && ObjectWords.Is(tokens[at - 1], ObjectClass.Together) ? at - 1 : at;
        if (!ObjectWords.TryMatch(tokens, first, at + 1, ObjectClass.Together, out int length) || first + length != at + 1)
            return false;
        at = first - 1;
        if (at > left && tokens[at].Kind == TokenKind.Punctuation)
            at--;
        return true;
    }

    /// <summary>The state behind a comma that ends a relative clause, where it ends what the comma opens and begins no list; null where there is none.</summary>
    private static KindWord? MainBehind(Document document, int comma, int right, NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (document.Text.Text[tokens[comma].Start] != ',')
            return null;
        int at = comma + 1, length;
        KindWord word;
        while (!KindWord.TryMatch(tokens, at, right, noun, out length, out word))
        {
            if (at >= right || at - comma > MaxAuxiliaries || !(ObjectWords.Is(tokens[at], ObjectClass.Skip) || IsModal(tokens, at)) || Speech.Is(tokens[at], SpeechClass.Negation))
                return null;
            at++;
        }

        if (word.Role != KindRole.State || !IsCompatible(word.Kind, noun))
            return null;
        int end = at + length;
        bool ends = end >= right || tokens[end].Kind == TokenKind.Word || document.Text.Text[tokens[end].Start] is '.' or '"' or '”' or ';';
        return ends && !(end < tokens.Length && Speech.Is(tokens[end], SpeechClass.Joiner | SpeechClass.Or)) ? word : null;
    }

    /// <summary>Whether a passive that tells no kind and counts nothing stands right before a number: <c>ditangani 12 dokter</c>.</summary>
    private static bool IsAgent(Document document, in Quantity quantity, NounClass noun)
    {
        int verb = quantity.QualifierToken - 1;
        return IsPassive(document, verb) && !IsReaching(document.Tokens[verb]) && !LeftPhrase.IsCounting(document.Tokens[verb]) && !KindWord.TryMatch(document.Tokens, verb, quantity.QualifierToken, noun, out _, out _) && !Context.Is(document.Tokens[verb], ContextClass.Skip | ContextClass.Amount);
    }

    /// <summary>Where the relative clause begins that a token stands in, a few words before it; -1 where there is none.</summary>
    private static int RelativeBefore(ReadOnlySpan<Token> tokens, int index, int left)
    {
        for (int i = index - 1; i >= Math.Max(left, index - RelativeReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Speech.Is(tokens[i], SpeechClass.Relative))
                return i;
        }

        return -1;
    }

    /// <summary>The state that the verb of the relative clause tells which a token stands in, with its first token and the index behind it; null where it tells none.</summary>
    private static (KindWord? Word, int First, int End) RelativeState(Document document, int index, int left, NounClass noun)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = RelativeBefore(tokens, index, left) + 1;
        if (at > 0 && (IsModal(tokens, at) || ObjectWords.Is(tokens[at], ObjectClass.Skip)))
            at++;
        return at > 0 && KindWord.TryMatch(tokens, at, index, noun, out int length, out KindWord word) && word.Role == KindRole.State && IsCompatible(word.Kind, noun) ? (word, at, at + length) : (null, index, index);
    }

    /// <summary>Index of the comma that ends an insertion without a number; -1 where there is none.</summary>
    private static int Insertion(Document document, int comma, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        char mark = document.Text.Text[tokens[comma].Start];
        if (mark is '–' or '—')
        {
            // "delapan orang – kebanyakan polisi – tewas"
            for (int i = comma + 1; i < Math.Min(limit, comma + MaxInsertion); i++)
            {
                if (document.Text.Text[tokens[i].Start] == mark)
                    return i;
            }

            return -1;
        }

        if (mark != ',')
            return -1;
        int chain = PlacesBehind(document, comma, limit);
        if (chain > comma)
            return chain;
        for (int i = comma + 1; i < Math.Min(limit, comma + MaxInsertion); i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation)
                continue;
            return document.Text.Text[tokens[i].Start] == ',' && i + 1 < limit && !Speech.Is(tokens[i + 1], SpeechClass.Linker | SpeechClass.Clause) ? i : -1;
        }

        return -1;
    }

    /// <summary>"di kawasan Murphy, San Diego, California dinyatakan tewas": where names behind commas end before a word in small letters; the comma itself where none do.</summary>
    private static int PlacesBehind(Document document, int comma, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[comma - 1].Kind != TokenKind.Word || !tokens[comma - 1].IsCapitalised)
            return comma;
        for (int at = comma; at < limit && document.Text.Text[tokens[at].Start] == ',';)
        {
            int end = at + 1;
            while (end < limit && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapitalised)
                end++;
            if (end == at + 1 || end >= limit || (document.FirstDate(at + 1) is var date && date < document.Dates.Count && document.Dates[date].FirstToken == at + 1))
                return comma;
            if (tokens[end].Kind == TokenKind.Word)
                return end - 1;
            at = end;
        }

        return comma;
    }
}
