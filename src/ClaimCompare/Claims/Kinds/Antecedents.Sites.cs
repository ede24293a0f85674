using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Numbers that only tell in how many places those counted are: what comes behind them counts no places.</summary>
internal static partial class Antecedents
{
    /// <summary>"400 rumah di 5 desa. Jumlah itu bertambah 30", "41 jiwa di tiga desa: X 19, Y 15": what was counted in places, not the places.</summary>
    public static int BeforePlaces(Document document, Candidate[] work, KindDecision[] decisions, int index, int last, int first)
    {
        bool isSite = work[last].Noun.Class == NounClass.Place && IsOfSite(document, work, last) && IsAtSite(document, document.Quantities[index]);
        if (work[last].Noun.Class != NounClass.Place || (last >= first && !isSite))
            return last;
        int sentence = document.Text.SentenceOf(document.Quantities[last].FirstToken), found = -1;
        for (int i = last - 1; i >= 0 && sentence - document.Text.SentenceOf(document.Quantities[i].FirstToken) is var back && back <= (isSite ? 1 : 0); i--)
        {
            if (!decisions[i].IsClaim || !ListSharing.IsCounted(document.Quantities[i]))
                continue;
            if (found < 0 ? (work[i].HasNoun || work[i].Word is not null) && work[i].Noun.Class != NounClass.Place : (decisions[i].Kind == decisions[found].Kind || (decisions[found].Kind == ClaimKind.People && IsOutcome(decisions[i].Kind))) && work[i].HasNoun && document.Text.SentenceOf(document.Quantities[i].FirstToken) == document.Text.SentenceOf(document.Quantities[found].FirstToken))
                found = i;
            else if (found >= 0 || !IsOfSite(document, work, i))
                break;
            if (!isSite)
                return found;
        }

        return found < 0 ? last : found;
    }

    /// <summary>Whether counted places stand behind a preposition: they are where something else is.</summary>
    private static bool IsOfSite(Document document, Candidate[] work, int index)
    {
        int before = document.Quantities[index].QualifierToken - 1;
        return work[index].Noun.Class == NounClass.Place && before >= 0 && Speech.Is(document.Tokens[before], SpeechClass.Place | SpeechClass.From);
    }

    /// <summary>Whether a bare number is of a place, or said to be what is left.</summary>
    private static bool IsAtSite(Document document, in Quantity quantity) =>
        IsOfPlace(document, quantity) || Speech.At(document.Tokens, quantity.EndToken, SpeechClass.Place) || Speech.At(document.Tokens, quantity.EndToken, SpeechClass.From)
        || (quantity.QualifierToken > 0 && Speech.Is(document.Tokens[quantity.QualifierToken - 1], SpeechClass.Partition));

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
