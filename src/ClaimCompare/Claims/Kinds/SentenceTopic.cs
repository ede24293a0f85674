using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what befell those that a sentence counts in the sentence before it, where that one only names them.</summary>
internal static class SentenceTopic
{
    private const int MostTokens = 12;
    private const int MostTokensOfMany = 24;
    private const int MostBefore = 4;

    /// <summary>The word of the sentence before that tells the kind of a number, or null.</summary>
    public static KindWord? Find(Document document, in Candidate candidate, in Quantity quantity)
    {
        int here = document.Text.SentenceOf(quantity.FirstToken);
        if (here == 0 || document.Sentences[here].Paragraph != document.Sentences[here - 1].Paragraph)
            return null;
        Sentence before = document.Sentences[here - 1], own = document.Sentences[here];
        if (candidate.Noun.Class is NounClass.Structure or NounClass.Vehicle)
            return candidate.HasNoun ? Harmed(document, candidate.Noun, before) : null;
        if (candidate.Noun.Class is not (NounClass.Generic or NounClass.None or NounClass.Household))
            return null;
        int at = document.FirstQuantity(before.FirstToken);
        bool isAlone = IsAlone(document, candidate, quantity, own) && IsOfThemSaid(document, before);
        if (before.EndToken - before.FirstToken > (isAlone || IsOfThem(document, own.FirstToken, quantity.QualifierToken) ? MostTokensOfMany : MostTokens) || (isAlone ? IsCounting(document, at, before.EndToken) : at < document.Quantities.Count && document.Quantities[at].FirstToken < before.EndToken && document.Quantities[at].Kind != QuantityKind.Ordinal))
            return null;

        // "Warga di bawah tebing sudah diungsikan. Totalnya 127 jiwa": of whom the sentence before tells
        bool isSum = own.FirstToken + 1 >= quantity.QualifierToken && ObjectWords.Is(document.Tokens[own.FirstToken], ObjectClass.Sum);
        bool isTopic = Speech.Is(document.Tokens[before.FirstToken], SpeechClass.Topic) || document.Text.Text[document.Tokens[before.EndToken - 1].Start] == '?';
        for (int i = before.FirstToken; i < before.EndToken; i++)
        {
            // "Soal rumah yang terbakar, angkanya lain-lain. Polisi menyebut 150": things that were hit, counted by a bare number
            if (isTopic && candidate.Noun.Class == NounClass.None && !candidate.HasNoun && i > before.FirstToken && Speech.Is(document.Tokens[i - 1], SpeechClass.Relative) && KindWord.TryMatch(document.Tokens, i, before.EndToken, out _, out KindWord hit) && hit is { Kind: ClaimKind.Damage, Role: KindRole.State })
                return hit;
            if (KindWord.TryMatch(document.Tokens, i, before.EndToken, candidate.Noun.Class, out _, out KindWord word) && word.Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Displaced or ClaimKind.Affected or ClaimKind.Detained
                && (word.Role == KindRole.Noun || (isTopic && word.Role == KindRole.State && i > before.FirstToken && Speech.Is(document.Tokens[i - 1], SpeechClass.Relative)) || ((isSum || isAlone) && word.Role == KindRole.State) || IsDescription(document, before.FirstToken, i, word)) && Predicates.IsCompatible(word.Kind, candidate.Noun.Class))
                return Releases.In(document.Tokens, i, before.EndToken) ?? word;
        }

        return null;
    }

    /// <summary>Keluarga yang terdampak pun naik: whether a state only describes the people at the head of the sentence.</summary>
    private static bool IsDescription(Document document, int first, int index, KindWord word) =>
        word.Role == KindRole.State && index - first is 1 or 2 && (index - first == 1 || Speech.Is(document.Tokens[index - 1], SpeechClass.Relative)) && NounTable.TryMatch(document.Tokens, first, index, out _, out NounClass noun) && NounTable.IsHuman(noun);

    /// <summary>Dua belas orang, semuanya laki-laki: whether a sentence begins with the number and its noun and says nothing but what stands behind a comma.</summary>
    private static bool IsAlone(Document document, in Candidate candidate, in Quantity quantity, in Sentence own) =>
        candidate.Noun.Class == NounClass.Generic && quantity.QualifierToken - own.FirstToken <= 1 && (candidate.Noun.End >= own.EndToken || document.Tokens[candidate.Noun.End].Kind == TokenKind.Punctuation);

    /// <summary>Digiring satu per satu: whether a sentence counts more than one of anything.</summary>
    private static bool IsCounting(Document document, int first, int end)
    {
        for (int i = first; i < document.Quantities.Count && document.Quantities[i].FirstToken < end; i++)
        {
            if (ListSharing.IsCounted(document.Quantities[i]) && document.Quantities[i].Value is not 1)
                return true;
        }

        return false;
    }

    /// <summary>Mereka digiring ke lobi: whether a sentence has people named before as its subject.</summary>
    private static bool IsOfThemSaid(Document document, in Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (ObjectWords.Is(document.Tokens[i], ObjectClass.Pronoun) && Speech.Is(document.Tokens[i], SpeechClass.Third))
                return true;
        }

        return false;
    }

    /// <summary>Jumlah mereka sudah 3.902 orang: whether the number is said to be of people named before.</summary>
    private static bool IsOfThem(Document document, int first, int number)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = number - 1; i > Math.Max(first, number - MostBefore); i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Pronoun) && ObjectWords.Is(tokens[i - 1], ObjectClass.Empty))
                return true;
        }

        return false;
    }

    /// <summary>Hitungan kios yang dilalap api berbeda. Damkar mendata 412 kios: the harm that the sentence before tells of the same things.</summary>
    private static KindWord? Harmed(Document document, in CountedNoun noun, in Sentence before)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[noun.First].Word == 0)
            return null;
        for (int i = before.FirstToken; i + 2 < before.EndToken; i++)
        {
            if (tokens[i].Word == tokens[noun.First].Word && Speech.Is(tokens[i + 1], SpeechClass.Relative) && KindWord.TryMatch(tokens, i + 2, before.EndToken, out _, out KindWord word) && word is { Kind: ClaimKind.Damage, Role: KindRole.State })
                return word;
        }

        return null;
    }
}
