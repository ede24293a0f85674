using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Members of a list that tell the same of other places or other things.</summary>
internal static partial class ListSharing
{
    private const int MaxPlaceGap = 12;
    private const int MaxThing = 3;
    private const int MaxShelterGap = 3;

    /// <summary>199 jemaah wafat, Yordania 75, dan Iran 11: the same of another place, which stands right before its bare number.</summary>
    private static bool IsPlaceMember(Document document, Candidate[] work, int i)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(document.Quantities[i - 1].EndToken, work[i - 1].Noun.First == work[i].Noun.First ? 0 : work[i - 1].Noun.End), at = document.Quantities[i].QualifierToken;
        if (at - from > MaxPlaceGap || work[i].HasNoun && work[i].Noun.Class != work[i - 1].Noun.Class)
            return false;
        while (at > from && Context.Is(tokens[at - 1], ContextClass.Skip))
            at--;
        int name = at;
        while (name > from && tokens[name - 1].Kind == TokenKind.Word && tokens[name - 1].IsCapitalised)
            name--;
        return name < at && name > from && (Speech.Is(tokens[name - 1], SpeechClass.Joiner | SpeechClass.Next) || document.Text.Text[tokens[name - 1].Start] is ',' or ';');
    }

    /// <summary>Lima rumah roboh di Desa X dan dua di Desa Y; rumah rusak 30 unit di X, 19 unit di Y: the same at another place, which stands behind.</summary>
    private static bool IsSiteMember(Document document, Candidate[] work, int i, KindWord shared)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ref readonly Quantity quantity = ref document.Quantities[i];
        int from = Math.Max(document.Quantities[i - 1].EndToken, Math.Min(work[i - 1].Noun.End, quantity.QualifierToken)), to = quantity.QualifierToken;
        if (to - from is < 2 or > MaxPlaceGap || quantity.Kind == QuantityKind.Zero || (work[i].HasNoun && !IsSameNoun(tokens, work[i].Noun, work[i - 1].Noun) && !(work[i].Noun.Class == NounClass.Generic && !work[i - 1].HasNoun)))
            return false;
        int behind = Math.Max(quantity.EndToken, work[i].Noun.End);
        while (behind < work[i].Right && (ObjectWords.Is(tokens[behind], ObjectClass.Other) || (NounTable.TryMatch(tokens, behind, behind + 1, out _, out NounClass unit) && unit == NounClass.Classifier)))
            behind++;
        if (!IsSite(tokens, behind, tokens.Length) || !(Speech.Is(tokens[to - 1], SpeechClass.Joiner | SpeechClass.Next) || document.Text.Text[tokens[to - 1].Start] is ',' or ';'))
            return false;

        // "sedangkan 80 orang di Y menerima bantuan": a verb of its own
        int verb = behind + 1;
        while (verb < work[i].Right && tokens[verb].Kind == TokenKind.Word && tokens[verb].IsCapitalised)
            verb++;
        if (verb < work[i].Right && Predicates.IsActive(document, verb))
            return false;
        bool isAfterSite = false;
        for (int j = from; j < to; j++)
        {
            // "60 orang mengungsi di X, 30 orang di Y": the state that both have in common
            if (Predicates.IsActive(document, j) && !(KindWord.TryMatch(tokens, j, to, out _, out KindWord state) && state.Role == KindRole.State && state.Form == shared.Form))
                return false;
            if (tokens[j].Kind == TokenKind.Punctuation && document.Text.Text[tokens[j].Start] is not (',' or ';' or '(' or ')'))
                return false;
            isAfterSite |= IsSite(tokens, j, to);
        }

        return isAfterSite;
    }

    /// <summary>714 migran meninggal di X, 213 orang di lepas pantai Y; anggota geng yang tewas 12 orang dan sipir penjara tiga orang: the same of other people.</summary>
    private static bool IsPeopleMember(Document document, Candidate[] work, int i)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = Math.Max(document.Quantities[i - 1].EndToken, work[i - 1].Noun.End), to = document.Quantities[i].QualifierToken;
        if (IsPeopleApart(document, work, i, from, to))
            return true;
        if (work[i].Noun.Class != NounClass.Generic || work[i].IsTelling || !NounTable.IsHuman(work[i - 1].Noun.Class) || to <= from)
            return false;
        if (document.Text.Text[tokens[to - 1].Start] == ',' && Speech.At(tokens, work[i].Noun.End, SpeechClass.Place) && work[i - 1] is { IsTelling: true, Rule: "kind.state" })
            return to - from <= MaxPlaceGap;

        // A noun of their own between a joining word and the number
        if (work[i - 1].Rule != "kind.before" || work[i - 1].Word?.Role == KindRole.Object || !Speech.Is(tokens[from], SpeechClass.Joiner) || to - from > MaxShelterGap + 2 || !NounTable.TryMatch(tokens, from + 1, to, out int length, out NounClass noun) || !NounTable.IsHuman(noun))
            return false;
        for (int j = from + 1 + length; j < to; j++)
        {
            if (tokens[j].Kind != TokenKind.Word || Predicates.IsVerbLike(document, j) || Speech.Is(tokens[j], SpeechClass.Relative) || ObjectWords.Is(tokens[j], ObjectClass.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>Sembilan warga tewas di X; seorang petani di Y; dan dua remaja di Z: people at another place, parted by a semicolon, of whom nothing else is said.</summary>
    private static bool IsPeopleApart(Document document, Candidate[] work, int i, int from, int to)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int mark = to - 1 > from && Speech.Is(tokens[to - 1], SpeechClass.Joiner) ? to - 2 : to - 1;
        if (mark < from || document.Text.Text[tokens[mark].Start] != ';' || !work[i].HasNoun || !NounTable.IsHuman(work[i].Noun.Class) || !IsSite(tokens, work[i].Noun.End, tokens.Length))
            return false;
        for (int j = work[i].Noun.End + 1; j < work[i].Right && tokens[j].Kind == TokenKind.Word; j++)
        {
            if (Predicates.IsVerbLike(document, j))
                return false;
        }

        return true;
    }

    /// <summary>Tujuh pegawai pabrik dan dua korban meninggal lainnya: others of the same kind.</summary>
    private static void TakeFromOthers(Document document, Candidate[] work, int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            if (work[i + 1] is { Rule: "kind.noun", Word: { } others } && work[i].Word is null && IsCounted(document.Quantities[i]) && NounTable.IsHuman(work[i].Noun.Class) && document.Tokens.Length > work[i + 1].Noun.End && ObjectWords.Is(document.Tokens[work[i + 1].Noun.End], ObjectClass.Other)
                && IsJoined(document, work, i, i + 1) && Predicates.IsCompatible(others.Kind, work[i].Noun.Class))
                work[i] = work[i] with { Word = others, Rule = "kind.list" };
        }
    }

    /// <summary>Total 310 orang dan 12 motor yang diamankan: what is said behind things of the people before them too.</summary>
    private static void TakeFromThings(Document document, Candidate[] work, int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            if (work[i].Word is null && NounTable.IsHuman(work[i].Noun.Class) && work[i + 1].Noun.Class is NounClass.Vehicle or NounClass.Weapon or NounClass.Goods or NounClass.Item && IsCounted(document.Quantities[i]) && IsCounted(document.Quantities[i + 1]) && IsLast(document, i + 1) && IsJoined(document, work, i, i + 1)
                && Predicates.RightState(document, work[i + 1].Noun.End, work[i + 1].Right, NounClass.Person) is { Kind: ClaimKind.Detained } state)
                work[i] = work[i] with { Word = state, Rule = "kind.list" };
        }
    }

    /// <summary>Empat titik pengungsian dengan 1.056 jiwa, enam titik (540 jiwa): the people behind shelters that are counted are displaced.</summary>
    private static void TakeFromShelter(Document document, Candidate[] work, int i, int first)
    {
        Candidate sites = work[i - 1];
        ref readonly Quantity quantity = ref document.Quantities[i];
        if (!IsCounted(quantity) || !IsCounted(document.Quantities[i - 1]) || work[i].Word is not null || !(NounTable.IsHuman(work[i].Noun.Class) || !work[i].HasNoun) || !sites.HasNoun || sites.Word is not null || NounTable.IsHuman(sites.Noun.Class)
            || sites.Noun.End > quantity.QualifierToken || quantity.QualifierToken - sites.Noun.End > MaxShelterGap || !(work[i].HasNoun || IsInBracket(document, quantity)))
            return;
        KindWord? word = Predicates.DisplacedBefore(document, sites.Noun.First, sites.Noun.End);
        for (int j = i - 2; word is null && j > first && j >= i - MaxSame; j--)
        {
            if (work[j].Rule == "kind.shelter" && work[j - 1].HasNoun && document.Tokens[work[j - 1].Noun.First].Word == document.Tokens[sites.Noun.First].Word)
                word = work[j].Word;
        }

        if (word is not null)
            work[i] = work[i] with { Word = word, Rule = "kind.shelter" };
    }

    private static bool IsInBracket(Document document, in Quantity quantity) =>
        quantity.EndToken < document.Tokens.Length && document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == '(' && document.Text.Text[document.Tokens[quantity.EndToken].Start] == ')';

    /// <summary>Sekolah rusak tiga unit dan puskesmas dua unit: another thing before a number with no noun of its own.</summary>
    private static bool IsThingMember(Document document, Candidate[] work, int i, KindWord word)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (word.Kind != ClaimKind.Damage || IsNamed(tokens, work[i].Noun) || IsNamed(tokens, work[i - 1].Noun) || work[i - 1].Rule is not ("kind.before" or "kind.things" or "kind.sites" or "kind.object"))
            return false;
        int from = document.Quantities[i - 1].EndToken, to = document.Quantities[i].QualifierToken;
        for (int first = to - 1; first > from && first >= to - MaxThing; first--)
        {
            if (tokens[first].Kind != TokenKind.Word || Predicates.IsVerbLike(document, first))
                return false;
            if (!NounTable.TryMatch(tokens, first, to, out int length, out NounClass noun) || first + length != to || !(Speech.Is(tokens[first - 1], SpeechClass.Joiner) || document.Text.Text[tokens[first - 1].Start] is ',' or ';'))
                continue;
            return noun is NounClass.Structure or NounClass.Vehicle or NounClass.Goods or NounClass.Item;
        }

        return false;
    }

    /// <summary>2.752 rumah rusak, 92 hotel dan vila, serta satu dermaga: things of which the list says nothing else.</summary>
    private static bool IsBehindState(Document document, Candidate[] work, int i, KindWord word)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (word is not { Kind: ClaimKind.Damage, Role: KindRole.State } || !work[i].HasNoun || work[i].Noun.Class is not (NounClass.Structure or NounClass.Vehicle) || work[i - 1].Noun.Class is not (NounClass.Structure or NounClass.Vehicle))
            return false;
        int at = work[i - 1].Noun.End, to = document.Quantities[i].QualifierToken;
        if (at < to && KindWord.TryMatch(tokens, at, to, out int length, out KindWord state) && state.Form == word.Form)
            at += length;
        if (to - at is < 1 or > MaxGap)
            return false;
        for (; at < to; at++)
        {
            if (document.Text.Text[tokens[at].Start] != ',' && !Speech.Is(tokens[at], SpeechClass.Joiner))
                return false;
        }

        for (int j = work[i].Noun.End; j < Math.Min(work[i].Right, work[i].Noun.End + MaxPlaceGap) && tokens[j].Kind == TokenKind.Word; j++)
        {
            if (Predicates.IsVerbLike(document, j) || KindWord.TryMatch(tokens, j, work[i].Right, out _, out _) || Predicates.IsModal(tokens, j))
                return false;
        }

        return true;
    }

    /// <summary>Whether a noun says more than how many there are (<c>unit</c>, <c>kasus</c>).</summary>
    private static bool IsNamed(ReadOnlySpan<Token> tokens, in CountedNoun noun) => noun.End > noun.First && !(noun.End - noun.First == 1 && ObjectWords.Is(tokens[noun.First], ObjectClass.Instance));

    /// <summary>Kampung X 97 jiwa (31 KK), Kampung Y 161 jiwa: whether a name in capitals stands right before a number.</summary>
    private static bool IsBehindPlace(ReadOnlySpan<Token> tokens, int number) =>
        number > 1 && tokens[number - 1].Kind == TokenKind.Word && tokens[number - 1].IsCapitalised && !tokens[number - 1].Has(TokenFlags.AllCaps | TokenFlags.SentenceStart);

    private static bool IsSameNoun(ReadOnlySpan<Token> tokens, in CountedNoun noun, in CountedNoun before) =>
        noun.Class == before.Class && before.End > before.First && tokens[noun.First].Word != 0 && tokens[noun.First].Word == tokens[before.First].Word;

    /// <summary>Whether a place with its preposition begins at a token.</summary>
    private static bool IsSite(ReadOnlySpan<Token> tokens, int at, int end) =>
        at + 1 < end && !tokens[at].IsCapitalised && PlaceWords.Default.At.TryMatch(tokens, at, at + 1, out _, out _) && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].IsCapitalised;
}
