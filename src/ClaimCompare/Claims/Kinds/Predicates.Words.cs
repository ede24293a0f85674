using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What single words are: verbs, kinds that can be said of a noun, words without a sense of their own.</summary>
internal static partial class Predicates
{
    /// <summary>Whether a kind can be said of what is counted.</summary>
    public static bool IsCompatible(ClaimKind kind, NounClass noun) => noun switch
    {
        NounClass.None => kind != ClaimKind.Count,
        NounClass.Generic or NounClass.Person => kind is not (ClaimKind.Damage or ClaimKind.Count),
        NounClass.Troop => kind is not (ClaimKind.Damage or ClaimKind.Count),
        NounClass.Traveller => kind is not (ClaimKind.Damage or ClaimKind.Count or ClaimKind.Deployed),
        NounClass.Household => kind is ClaimKind.People or ClaimKind.Displaced or ClaimKind.Affected or ClaimKind.Cases or ClaimKind.Rescued,
        NounClass.Vehicle => kind is ClaimKind.Damage or ClaimKind.Missing or ClaimKind.Affected or ClaimKind.Displaced or ClaimKind.Deployed or ClaimKind.Count,
        NounClass.Structure => kind is ClaimKind.Damage or ClaimKind.Missing or ClaimKind.Affected or ClaimKind.Displaced or ClaimKind.Casualties,
        NounClass.Place => kind is ClaimKind.Damage or ClaimKind.Missing or ClaimKind.Affected or ClaimKind.Displaced or ClaimKind.Deployed,
        NounClass.Goods or NounClass.Weapon => kind is ClaimKind.Damage or ClaimKind.Deployed or ClaimKind.Affected,
        NounClass.Item => kind is ClaimKind.Damage or ClaimKind.Affected,
        NounClass.Animal => kind is ClaimKind.Cases or ClaimKind.Injuries or ClaimKind.Deaths or ClaimKind.Rescued or ClaimKind.Missing or ClaimKind.Displaced,
        _ => false,
    };

    /// <summary>The kind that a governing word gives to what is counted: trucks that were dug out are damage, guns that were sent equipment.</summary>
    public static ClaimKind Resolve(ClaimKind kind, NounClass noun) => kind == ClaimKind.People ? kind : noun switch
    {
        NounClass.Item or NounClass.Goods or NounClass.Abstract when kind == ClaimKind.Cases => ClaimKind.Count,
        NounClass.Event or NounClass.Item when kind == ClaimKind.Deployed => ClaimKind.Count,
        NounClass.Structure or NounClass.Item => ClaimKind.Damage,
        NounClass.Vehicle => kind switch { ClaimKind.Deployed => ClaimKind.Equipment, ClaimKind.Count => kind, _ => ClaimKind.Damage },
        NounClass.Place => ClaimKind.Count,
        NounClass.Animal => kind is ClaimKind.Cases ? kind : ClaimKind.Count,
        NounClass.Goods or NounClass.Weapon => kind == ClaimKind.Deployed ? ClaimKind.Equipment : ClaimKind.Damage,
        _ => kind,
    };

    /// <summary>Whether a lower-case word has the form of a verb and no lexicon knows it as a noun.</summary>
    public static bool IsVerbLike(Document document, int index)
    {
        ref readonly Token token = ref document.Tokens[index];
        bool isTitle = document.Location == ClaimLocation.Title;
        if (token.Length < ShortestVerb)
            return false;

        // Nearly all words leave here
        ReadOnlySpan<char> form = document.Text.TextOf(token);
        int first = form[0] | 0x20, second = form[1] | 0x20;
        bool isPrefixed = (first == 'm' & second == 'e') | (first == 'd' & second == 'i') | ((first == 't' | first == 'b') & second == 'e' & (form[2] | 0x20) == 'r');
        if (!(isPrefixed | isTitle))
            return false;

        // "di-PHK": a small prefix before capitals
        bool isName = token.IsCapitalised && !token.Has(TokenFlags.SentenceStart) && !(char.IsLower(form[0]) && form[2] == '-');
        if (LookAlikes[token.Word] || (isName && !isTitle))
            return false;

        // "Kerahkan Personel": titles drop the prefix of a verb
        return (isPrefixed || (isName && form.EndsWith("kan", StringComparison.OrdinalIgnoreCase))) && !(isName && IsNameOfTitle(document, index));
    }

    /// <summary>Whether a word in the title, where all have capitals, is a name or a noun.</summary>
    private static bool IsNameOfTitle(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[index].Has(TokenFlags.AllCaps) || GivenNames.Contains(document, index) || PlaceWords.Default.TryName(tokens, index, tokens.Length, out _) || NounTable.TryMatch(tokens, index, tokens.Length, out _, out _);
    }

    /// <summary>Whether a verb only says what number was reached.</summary>
    public static bool IsReaching(in Token token) => Context.Is(token, ContextClass.Skip | ContextClass.Reach) || ObjectWords.Is(token, ObjectClass.Skip | ObjectClass.Copula);

    /// <summary>Whether a lower-case word has the form of an active verb.</summary>
    public static bool IsActive(Document document, int index) =>
        document.Text.TextOf(document.Tokens[index]).StartsWith("me", StringComparison.OrdinalIgnoreCase) && IsVerbLike(document, index);

    /// <summary>Whether a lower-case word has the form of a verb of having: <c>berpenduduk</c>, <c>beranggotakan</c>.</summary>
    public static bool IsHaving(Document document, int index) =>
        document.Text.TextOf(document.Tokens[index]).StartsWith("ber", StringComparison.OrdinalIgnoreCase) && IsVerbLike(document, index);

    /// <summary>Whether a lower-case word has the form of a passive verb.</summary>
    public static bool IsPassive(Document document, int index) =>
        document.Text.TextOf(document.Tokens[index]).StartsWith("di", StringComparison.OrdinalIgnoreCase) && IsVerbLike(document, index);

    /// <summary>Whether a lower-case token is a word of plan, fact or denial.</summary>
    public static bool IsModal(ReadOnlySpan<Token> tokens, int index) => !tokens[index].IsCapitalised && Speech.Is(tokens[index], SpeechClass.Modal);

    /// <summary>Whether a token is a word of measure, plan or speech that ends a noun phrase.</summary>
    public static bool IsFunction(Document document, int index) =>
        Speech.Is(document.Tokens[index], SpeechClass.Determiner | SpeechClass.Stop | SpeechClass.Clause) && IsSmall(document, index);

    /// <summary>Whether the capital of a word, if it has one, says nothing: in a title all words have them.</summary>
    public static bool IsSmall(Document document, int index) => !document.Tokens[index].IsCapitalised || document.Location == ClaimLocation.Title;

    /// <summary>Whether a word before a state says that it did not come: <c>tanpa cedera</c>, <c>belum hancur</c>.</summary>
    private static bool IsWithout(in Token before, KindWord word) =>
        Speech.Is(before, SpeechClass.Negation) && (word.Kind == ClaimKind.Damage || Speech.Is(before, SpeechClass.Clause));

    /// <summary>Belum berhasil menangkap tiga pelaku: whether a verb is denied, right before it or before the word that says it came to pass.</summary>
    private static bool IsDenied(ReadOnlySpan<Token> tokens, int verb, int left) =>
        (verb > left && Speech.Is(tokens[verb - 1], SpeechClass.Negation)) || (verb - 1 > left && Speech.Is(tokens[verb - 2], SpeechClass.Negation) && tokens[verb - 1].Kind == TokenKind.Word && !ObjectWords.Is(tokens[verb - 1], ObjectClass.Skip));

    /// <summary>Warga di wilayah terdampak mengungsi: what befell a region, told right behind it, not the people in it.</summary>
    private static bool IsOfRegion(ReadOnlySpan<Token> tokens, int index, KindWord word, NounClass noun) =>
        word.Kind is ClaimKind.Affected or ClaimKind.Damage && NounTable.IsHuman(noun) && NounTable.TryMatch(tokens, index - 1, index, out _, out NounClass region) && region == NounClass.Place;

    /// <summary>Jiwa terdampak dan mengungsi, prajurit tertembak dan meninggal: the outcome that is joined to a lesser one; null where there is none.</summary>
    private static KindWord? WorseBehind(ReadOnlySpan<Token> tokens, int index, int right, KindWord word, NounClass noun) =>
        word.Kind is ClaimKind.Affected or ClaimKind.Injuries && NounTable.IsHuman(noun) && index + 1 < right && Speech.Is(tokens[index], SpeechClass.Joiner) && KindWord.TryMatch(tokens, index + 1, right, noun, out int length, out KindWord worse)
        && (index + 1 + length < right || right == tokens.Length || tokens[right].Kind == TokenKind.Punctuation || tokens[right].Has(TokenFlags.SentenceStart)) && worse is { Role: KindRole.State, Kind: ClaimKind.Displaced or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing } && (word.Kind == ClaimKind.Affected || worse.Kind == ClaimKind.Deaths) ? worse : null;

    /// <summary>Migran yang berlayar hilang dan dikhawatirkan tewas: a passive of fearing or supposing, joined to what is known of the missing.</summary>
    private static bool IsFeared(Document document, int index, KindWord relative) =>
        relative.Kind == ClaimKind.Missing && index > 1 && Speech.Is(document.Tokens[index - 2], SpeechClass.Joiner) && IsPassive(document, index - 1);

    /// <summary>Nelayan yang belum ditemukan diduga terbawa ombak: whether a relative clause tells the outcome and its main clause only that they are victims, or that the dead were brought away.</summary>
    private static bool IsTold(KindWord relative, KindWord main) =>
        (main.Kind == ClaimKind.Casualties && relative.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued) || (main is { Kind: ClaimKind.Displaced or ClaimKind.Rescued } or { Kind: ClaimKind.Injuries, Illness: not null } && relative.Kind == ClaimKind.Deaths);

    private static bool IsBoundary(Document document, int index) => document.Text.Text[document.Tokens[index].Start] is not ('(' or ')' or ':' or '/' or '-' or '"' or '“' or '”' or '\'' or '’' or '‘');
}
