using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Reads what a sentence is about before who tells it: <c>untuk korban luka, kata Rahma, ada 40 orang</c>, <c>terkait pengungsi, menurut Rahma, tercatat 900 jiwa</c>;
/// or of whom it tells parts: <c>dari anak yang wafat, sembilan belum divaksin</c>, <c>dari total pengungsi itu, 1.130 adalah balita</c>, <c>rincian korban tewas di rumah sakit adalah, 52 orang</c>.
/// </summary>
internal static class ToldTopic
{
    private const int LongestOpening = 3, LongestTopic = 9, Farthest = 24;

    /// <summary>The word for a kind in the topic of a sentence, where a number that names none is the first of it; null where there is none.</summary>
    public static KindWord? Of(Document document, in Sentence sentence, in Quantity quantity, NounClass noun)
    {
        if (noun is not (NounClass.None or NounClass.Generic or NounClass.Person or NounClass.Classifier) || quantity.QualifierToken - sentence.FirstToken > Farthest)
            return null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int topic = sentence.FirstToken;
        while (topic < quantity.QualifierToken && topic - sentence.FirstToken < LongestOpening && !IsLead(tokens[topic]))
            topic++;
        if (topic >= quantity.QualifierToken || !IsLead(tokens[topic]) || document.Quantities[document.FirstQuantity(topic)].FirstToken != quantity.FirstToken)
            return null;
        bool isWhole = Context.Is(tokens[topic], ContextClass.Of), isList = ObjectWords.Is(tokens[topic], ObjectClass.Opening);
        int comma = topic + 1;
        while (comma < quantity.QualifierToken && comma - topic <= LongestTopic && document.Text.Text[tokens[comma].Start] is not (',' or ':'))
            comma++;
        if (comma >= quantity.QualifierToken || document.Text.Text[tokens[comma].Start] is not (',' or ':') || (document.Text.Text[tokens[comma].Start] == ':' && !isList) || !Follows(document, quantity))
            return null;
        KindWord? found = null;
        for (int i = topic + 1; i < comma; i++)
        {
            if (KindWord.TryMatch(tokens, i, comma, noun, out int length, out KindWord word) && (isWhole ? (Speech.Is(tokens[i - 1], SpeechClass.Relative) && word.Role == KindRole.State) || (word.Role == KindRole.Noun && (i + length < comma ? Speech.Is(tokens[i + length], SpeechClass.Anaphor) || (i == topic + 1 && Speech.Is(tokens[i + length], SpeechClass.Relative)) : i == topic + 2 && (Context.Is(tokens[i - 1], ContextClass.Total) || ObjectWords.Is(tokens[i - 1], ObjectClass.Empty | ObjectClass.Skip)))) : word.Role == KindRole.Noun) && Predicates.IsCompatible(word.Kind, noun))
            {
                found = word;
                i += length - 1;
            }
        }

        return found;
    }

    private static bool IsLead(in Token token) => Speech.Is(token, SpeechClass.Topic) || ObjectWords.Is(token, ObjectClass.Purpose | ObjectClass.Opening) || Context.Is(token, ContextClass.Of);

    /// <summary>Whether the number is what the sentence comes to: behind <c>ada</c>, <c>sebanyak</c>, <c>mencapai</c>, a comma or a verb of telling.</summary>
    private static bool Follows(Document document, in Quantity quantity)
    {
        Token before = document.Tokens[quantity.QualifierToken - 1];
        return quantity.FirstToken > quantity.QualifierToken || document.Text.Text[before.Start] is ',' or ':' || Context.Is(before, ContextClass.Reach | ContextClass.Skip) || LeftPhrase.IsCounting(before);
    }
}
