using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The counted noun phrase of a quantity.</summary>
/// <param name="First">Its first token; equal to <paramref name="End"/> where there is none.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Class">How the thing behaves.</param>
/// <param name="Kind">The word that carries its own kind, or null.</param>
internal readonly record struct CountedNoun(int First, int End, NounClass Class, KindWord? Kind)
{
    private const int MaxWords = 4;
    private const int WidePrefix = 3;

    /// <summary>Reads the noun phrase behind a number: classifiers are passed over, modifiers belong to it.</summary>
    public static CountedNoun Read(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int start = Skip(document, at, end);
        while (start + 1 < end && start == at && at > 1 && (Context.Is(tokens[at - 1], ContextClass.Zero) || Context.TryMatch(tokens, at - 2, ContextClass.Zero, out _)) && Speech.Is(tokens[start], SpeechClass.Evidence))
            start++;
        NounClass noun = NounClass.None;
        while (start < end && NounTable.TryMatch(tokens, start, end, out int n, out NounClass found) && found is NounClass.Classifier or NounClass.Generic or NounClass.Container)
        {
            // "10 orang pekerja": the telling noun stands behind the classifier; "10 orang tewas": it does not
            if (Group(document, start + n, end) is { } group)
                return group;
            if (!CanBegin(document, start + n, end) || (found == NounClass.Generic && IsState(tokens, start + n, end)))
            {
                if (found == NounClass.Generic && start + n + 1 < end && ObjectWords.Is(tokens[start + n], ObjectClass.Other) && NounTable.TryMatch(tokens, start + n + 1, end, out int others, out NounClass other) && NounTable.IsHuman(other) && other != NounClass.Generic)
                    return new CountedNoun(start + n + 1, Extend(document, start + n + 1 + others, end, start + n + 1), other, null);
                if (found == NounClass.Generic)
                    return new CountedNoun(start, start + n, found, null);
                return new CountedNoun(start, start, Speech.Is(tokens[start], SpeechClass.Tail) ? NounClass.Animal : found == NounClass.Container ? NounClass.Goods : noun, null);
            }

            if (found == NounClass.Generic)
                noun = found;
            else if (Speech.Is(tokens[start], SpeechClass.Tail))
                noun = NounClass.Animal;
            start += n;
        }

        if (Group(document, start, end) is { } part)
            return part;
        // "dua gugur dan tiga luka tembak": a state, but for wounds somewhere on a body
        if (!CanBegin(document, start, end) || (start == at && IsState(tokens, start, end) && !Speech.At(tokens, start + 2, SpeechClass.Place)))
            return new CountedNoun(start, start, noun, null);
        if (KindWord.TryMatch(tokens, start, end, out int length, out KindWord kind) && kind.Role == KindRole.Noun)
        {
            if (!NounTable.TryMatch(tokens, start, end, out int m, out NounClass own) || m <= length)
                return new CountedNoun(start, Extend(document, start + length, end, start), kind.Kind == ClaimKind.Damage ? NounClass.Vehicle : NounTable.TryMatch(tokens, start, end, out _, out NounClass head) && head == NounClass.Household ? head : NounClass.Person, kind);
            return new CountedNoun(start, Extend(document, start + m, end, start), own, null);
        }

        if (NounTable.TryMatch(tokens, start, end, out length, out NounClass last))
            return new CountedNoun(start, Extend(document, start + length, end, start), noun == NounClass.Generic && last is NounClass.None ? noun : last, null);
        return new CountedNoun(start, Extend(document, start + 1, end, start), noun, null);
    }

    /// <summary>Whether a counted noun may begin at a token: no adverb, no word for an age (<c>147 umur 2-6 tahun</c>), and no word with a list mark stuck to it (<c>paket2. Lauk pauk</c>).</summary>
    private static bool CanBegin(Document document, int index, int end) =>
        index < end && IsNounLike(document, index, end) && !Context.Is(document.Tokens[index], ContextClass.Age) && !NoNouns.Is(document.Tokens[index]) && !Speech.Is(document.Tokens[index], SpeechClass.Owner) && (!(ObjectWords.Is(document.Tokens[index], ObjectClass.Skip) || IsOrigin(document, index)) || (NounTable.TryMatch(document.Tokens, index, end, out int words, out _) && words > 1))
        && (document.Tokens[index].IsCapitalised || !document.IsInDate(index)) && (document.Tokens[index].IsCapitalised || !char.IsAsciiDigit(document.Text.Text[document.Tokens[index].End - 1]));

    /// <summary>40 pekerja X dan 13 asal Y: where those counted are from is no noun.</summary>
    private static bool IsOrigin(Document document, int index) =>
        ObjectWords.Is(document.Tokens[index], ObjectClass.Preposition) && ObjectWords.Is(document.Tokens[index], ObjectClass.Division) && Predicates.IsSmall(document, index);

    /// <summary>Whether words begin at a token that are true of people, though their first is a noun: <c>10 orang luka tembak</c>, <c>dua orang babak belur</c>.</summary>
    private static bool IsState(ReadOnlySpan<Token> tokens, int index, int end) =>
        KindWord.TryMatch(tokens, index, end, out int length, out KindWord word) && length > 1 && word.Role == KindRole.State && (!NounTable.TryMatch(tokens, index, end, out int size, out _) || size <= length);

    /// <summary>Passes over words that count more of the same: <c>seribu lebih koper</c>, <c>1 lainnya warga negara Kanada</c>, <c>dua lagi korban</c>.</summary>
    private static int Skip(Document document, int at, int end) =>
        at + 1 < end && ObjectWords.Is(document.Tokens[at], ObjectClass.Other) && ((NounTable.TryMatch(document.Tokens, at + 1, end, out _, out NounClass noun) && noun is not (NounClass.Abstract or NounClass.Event)) || (KindWord.TryMatch(document.Tokens, at + 1, end, out _, out KindWord word) && word.Role == KindRole.Noun)) ? at + 1 : at;

    /// <summary>The group that parts belong to: <c>dua di antaranya (adalah) anak-anak</c>, <c>169 adalah warga negara India</c>.</summary>
    private static CountedNoun? Group(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = at;
        if (Context.TryMatch(tokens, from, ContextClass.Part, out int length))
            from += length;
        if (from < end && ObjectWords.Is(tokens[from], ObjectClass.Copula))
            from++;
        bool isOf = from == at && from < end && Context.Is(tokens[from], ContextClass.Of);
        if (isOf)
            from++;
        if (from == at || !NounTable.TryMatch(tokens, from, end, out length, out NounClass noun) || noun is not (NounClass.Person or NounClass.Traveller or NounClass.Troop or NounClass.Vehicle or NounClass.Structure or NounClass.Goods or NounClass.Item or NounClass.Weapon) || (isOf && (!NounTable.IsHuman(noun) || tokens[from].IsCapitalised)))
            return null;

        // "tiga di antaranya warga Kecamatan X": where they are from, not who they are
        if (!isOf && from + length < end && tokens[from + length].IsCapitalised && !ObjectWords.Is(tokens[from - 1], ObjectClass.Copula) && ObjectWords.Is(tokens[from], ObjectClass.Folk) && PlaceWords.Default.Heads.TryMatch(tokens, from + length, end, out _, out _))
            return null;
        return new CountedNoun(from, Extend(document, from + length, end, from), noun, null);
    }

    /// <summary>Whether a token could begin or go on with a noun phrase: a noun or an unknown word that is no verb, preposition or adverb.</summary>
    public static bool IsNounLike(Document document, int index, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (index >= end || tokens[index].Kind != TokenKind.Word)
            return false;
        bool isNoun = NounTable.TryMatch(tokens, index, end, out int words, out _);
        if (isNoun && words > 1)
            return true;
        if (Predicates.IsModal(tokens, index) || ObjectWords.Is(tokens[index], ObjectClass.Other | ObjectClass.Pronoun | ObjectClass.Alternative))
            return false;
        if (isNoun)
            return true;
        if (Context.Is(tokens[index], ContextClass.Between) && Predicates.IsSmall(document, index))
            return false;
        if (KindWord.TryMatch(tokens, index, end, out _, out KindWord kind))
            return kind.Role == KindRole.Noun;
        if (Speech.Is(tokens[index], SpeechClass.Clause | SpeechClass.Stop | SpeechClass.Bridge | SpeechClass.Negation | SpeechClass.Linker | SpeechClass.Anaphor | SpeechClass.Complementiser | SpeechClass.OwnVoice)
            && (Predicates.IsSmall(document, index) || (tokens[index].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[index], SpeechClass.Contrast))))
            return false;
        return !Predicates.IsVerbLike(document, index) && !IsWide(document, index);
    }

    /// <summary>Sopir angkutan se-Indonesia: over how wide a region they are counted.</summary>
    private static bool IsWide(Document document, int index)
    {
        ReadOnlySpan<char> form = document.Text.TextOf(document.Tokens[index]);
        return form.Length > WidePrefix && (form[0] | 0x20) == 's' && form[1] == 'e' && form[2] == '-' && char.IsUpper(form[WidePrefix]);
    }

    /// <summary>78.569 anak usia 9 bulan: the words for an age are none of what is counted.</summary>
    private static bool IsAge(Document document, int at)
    {
        int next = document.FirstQuantity(at + 1);
        return next < document.Quantities.Count && document.Quantities[next] is { Kind: QuantityKind.Age or QuantityKind.Duration } age && age.QualifierToken <= at + 1;
    }

    /// <summary>Modifiers behind the noun: nouns, unknown words and names, up to a verb, preposition or mark.</summary>
    private static int Extend(Document document, int at, int end, int start)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (at < end && at - start < MaxWords && IsNounLike(document, at, end) && !IsState(tokens, at, end) && !Predicates.IsFunction(document, at) && !ObjectWords.Is(tokens[at], ObjectClass.Preposition) && !Measures.IsRate(tokens, at, end) && !PlaceWords.Default.Origins.TryMatch(tokens, at, end, out _, out _) && !IsAge(document, at) && !(ObjectWords.Is(tokens[at], ObjectClass.Skip) && Predicates.IsSmall(document, at)) && !(tokens[at].IsCapitalised && OfficeTable.TryMatch(tokens, at, end, out _, out _)))
            at += NounTable.TryMatch(tokens, at, end, out int length, out _) && length > 1 && at + length - start <= MaxWords ? length : 1;
        return at;
    }
}
