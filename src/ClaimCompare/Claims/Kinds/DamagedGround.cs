using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells land and roads that were hit, counted by their size, from sizes: <c>jalan rusak 113 kilometer</c>, <c>menghanguskan 40 hektare hutan</c>.</summary>
internal static class DamagedGround
{
    private const int LongestLength = 4;
    private const int LongestRoad = 2;

    /// <summary>Whether an area or a length is one of ground that was hit: burnt, flooded, lost to drought.</summary>
    public static bool Is(Document document, in Candidate candidate, in Quantity quantity)
    {
        if (quantity.Unit is "km" or "m")
            return IsRoad(document, candidate, quantity);
        if (quantity.Unit is not ("ha" or "m2" or "km2") || (quantity.Unit == "m2" && IsBuilding(document, quantity)))
            return false;
        KindWord? word = Predicates.LeftObject(document, quantity, candidate.Left, NounClass.Structure)
            ?? LeftOfPlace(document, candidate, quantity)
            ?? Predicates.RightState(document, quantity.EndToken, candidate.Right, NounClass.Structure)
            ?? Predicates.LeftNoun(document, quantity, candidate.Left, NounClass.Structure, out _, out _);
        return word is { Kind: ClaimKind.Damage or ClaimKind.Affected } or { Kind: ClaimKind.Missing, Role: KindRole.State };
    }

    /// <summary>Jalan rusak 113 kilometer, merusak 12 kilometer jalan, memutus jalan sepanjang 75 meter: a length of something built that a word of harm stands beside.</summary>
    private static bool IsRoad(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (NounTable.TryMatch(tokens, quantity.EndToken, candidate.Right, out _, out NounClass behind) && behind == NounClass.Structure)
            return Predicates.LeftObject(document, quantity, candidate.Left, NounClass.Structure) is { Kind: ClaimKind.Damage };
        int to = quantity.QualifierToken, at = BeforeLength(tokens, to, candidate.Left);
        Quantity moved = quantity with { QualifierToken = at };
        KindWord? state = Predicates.LeftNoun(document, moved, candidate.Left, NounClass.Structure, out int first, out int end);
        if (state is { Kind: ClaimKind.Damage, Role: KindRole.State } or { Kind: ClaimKind.Missing, Role: KindRole.State } && end == at)
        {
            int noun = first - 1;
            if (noun > candidate.Left && at < to && Speech.Is(tokens[noun], SpeechClass.Relative))
                noun--;
            return noun >= candidate.Left && IsBuilt(tokens, noun, candidate.Left);
        }

        // "jalan desa sepanjang 14 kilometer tidak dapat dilalui": the state right behind the length
        if (at < to && at > candidate.Left && IsBuilt(tokens, at - 1, candidate.Left) && quantity.EndToken < candidate.Right)
        {
            if (KindWord.TryMatch(tokens, quantity.EndToken, candidate.Right, NounClass.Structure, out _, out KindWord hit) && hit is { Kind: ClaimKind.Damage, Role: KindRole.State })
                return true;
        }

        // "memutus jalan kabupaten sepanjang 75 meter": the object of a verb of harm, right before its length
        return at < to && at > candidate.Left && IsBuilt(tokens, at - 1, candidate.Left) && Predicates.LeftObject(document, moved, candidate.Left, NounClass.Structure) is { Kind: ClaimKind.Damage };
    }

    /// <summary>Menggenangi 17 sekolah dan 842 hektare sawah: ground that a list of damaged things goes on with.</summary>
    public static bool IsJoined(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        if (index == 0 || decisions[index - 1] is not { IsClaim: true, Kind: ClaimKind.Damage } || document.Quantities[index].Unit is not ("ha" or "m2" or "km2" or "km" or "m"))
            return false;
        int from = Math.Max(document.Quantities[index - 1].EndToken, work[index - 1].Noun.End), to = document.Quantities[index].QualifierToken;
        if (to - from is < 1 or > 2 || work[index].Noun is not { Class: NounClass.Structure } noun || noun.First != document.Quantities[index].EndToken)
            return false;
        for (int i = from; i < to; i++)
        {
            if (!Speech.Is(document.Tokens[i], SpeechClass.Joiner) && document.Text.Text[document.Tokens[i].Start] != ',')
                return false;
        }

        return true;
    }

    /// <summary>The first of the words that say that a length follows.</summary>
    private static int BeforeLength(ReadOnlySpan<Token> tokens, int number, int left)
    {
        for (int i = number - 1; i > Math.Max(left, number - LongestLength); i--)
        {
            if (ObjectWords.TryMatch(tokens, i, number, ObjectClass.Length, out int length) && i + length == number)
                return ObjectWords.Is(tokens[i - 1], ObjectClass.Preposition) && !Speech.Is(tokens[i - 1], SpeechClass.Place) ? i - 1 : i;
        }

        return number;
    }

    /// <summary>Whether a token ends the name of something built, with the word before it or by itself.</summary>
    private static bool IsBuilt(ReadOnlySpan<Token> tokens, int last, int left)
    {
        for (int i = Math.Max(left, last - LongestRoad); i <= last; i++)
        {
            if (NounTable.TryMatch(tokens, i, last + 1, out int length, out NounClass noun) && noun == NounClass.Structure && (i + length > last || (!tokens[i + length].IsCapitalised && tokens[i + length].Kind == TokenKind.Word && !Speech.Is(tokens[i + length], SpeechClass.Place | SpeechClass.Joiner | SpeechClass.Clause))))
                return true;
        }

        return false;
    }

    /// <summary>Tiga kios seluas 90 meter persegi hangus: the size of what is counted itself, whatever became of it.</summary>
    private static bool IsBuilding(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        if (at > 0 && ObjectWords.Is(tokens[at], ObjectClass.Skip | ObjectClass.Attributive))
            at--;
        return at > 0 && NounTable.TryMatch(tokens, at, at + 1, out _, out NounClass noun) && noun == NounClass.Structure && (document.IsInQuantity(at - 1) || NumberWord.ClassOf(tokens[at - 1]) == NumberWordClass.Article || Speech.Is(tokens[at - 1], SpeechClass.Place));
    }

    /// <summary>Banjir merendam sawah di Kecamatan X seluas 12 hektare: the verb before a place that stands between.</summary>
    private static KindWord? LeftOfPlace(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int place = quantity.QualifierToken;
        while (place > candidate.Left && (Context.Is(tokens[place - 1], ContextClass.Skip) || tokens[place - 1].IsCapitalised) && !PlaceWords.Default.At.TryMatch(tokens, place - 1, place, out _, out _))
            place--;
        if (place == quantity.QualifierToken || place - 1 <= candidate.Left || !PlaceWords.Default.At.TryMatch(tokens, place - 1, place, out _, out _))
            return null;
        Quantity moved = quantity with { QualifierToken = place - 1 };
        return Predicates.LeftObject(document, moved, candidate.Left, NounClass.Structure);
    }
}
