using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Numbers that only tell in how many places those counted are: what comes behind them counts no places.</summary>
internal static partial class Antecedents
{
    private const int MostSiteSentences = 2;

    /// <summary>
    /// "400 rumah di 5 desa. Jumlah itu bertambah 30": what the sentence before counted in its places, not the places; so do the members of a list
    /// of places, <c>lima jenazah dari dua titik di A, tiga dari B</c>, <c>41 korban jiwa di tiga daerah: A 19 dan B tujuh</c>.
    /// </summary>
    public static int BeforePlaces(Document document, Candidate[] work, KindDecision[] decisions, int index, int last, int first)
    {
        if (work[last].Noun.Class != NounClass.Place)
            return last;
        bool isItem = IsOfPlace(document, document.Quantities[index]) && IsSiteCount(document, document.Quantities[last]);
        if (last >= first && !isItem)
            return last;
        int sentence = document.Text.SentenceOf(document.Quantities[last].FirstToken);
        for (int i = last - 1; i >= 0 && sentence - document.Text.SentenceOf(document.Quantities[i].FirstToken) is var back && back <= (isItem ? MostSiteSentences : 0); i--)
        {
            // A sentence before may have told the parts of its whole
            if (decisions[i].IsClaim && (work[i].HasNoun || back == 0) && work[i].Noun.Class != NounClass.Place && ListSharing.IsCounted(document.Quantities[i]) && (back == 0 ? work[i].HasNoun : !IsPartOfOther(document, work, decisions, i)))
                return i;
        }

        return last;
    }

    /// <summary>"48 pria dan 7 wanita" behind "55 orang ditahan": whether people of one sort are told in the sentence of all of them.</summary>
    private static bool IsPartOfOther(Document document, Candidate[] work, KindDecision[] decisions, int index)
    {
        int sentence = document.Text.SentenceOf(document.Quantities[index].FirstToken);
        for (int i = index - 1; i >= 0 && document.Text.SentenceOf(document.Quantities[i].FirstToken) == sentence; i--)
        {
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]) && IsOfPeople(work[i], decisions[i].Kind) && IsOfPeople(work[index], decisions[index].Kind) && IsMore(document, i, index))
                return true;
        }

        return false;
    }

    /// <summary>"di tiga daerah", "dari dua titik", "tersebar di tujuh wilayah": whether a preposition of place stands before a number.</summary>
    private static bool IsSiteCount(Document document, in Quantity quantity) =>
        quantity.QualifierToken > 0 && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Place | SpeechClass.From);

    /// <summary>"A 19", "tiga dari B", "di C satu": whether a name stands right before a number, or where it was right behind it.</summary>
    public static bool IsOfPlace(Document document, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int before = quantity.QualifierToken - 1, behind = quantity.EndToken;
        while (before > 0 && (ObjectWords.Is(tokens[before], ObjectClass.Skip) || document.Text.Text[tokens[before].Start] is ':' or '('))
            before--;
        if (before >= 0 && tokens[before] is { Kind: TokenKind.Word, IsCapitalised: true })
            return true;
        return behind + 1 < tokens.Length && Speech.Is(tokens[behind], SpeechClass.Place | SpeechClass.From) && tokens[behind + 1].IsCapitalised;
    }
}
