using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>How a quantity stands in its clause: between commas, behind what carries it, behind the people it is the place of.</summary>
internal static class Surroundings
{
    private const int CarrierReach = 4;

    /// <summary>Whether a number stands between commas behind what it counts: <c>tim perintis, 80 orang, mendarat</c>; where lists go on, none does.</summary>
    public static bool IsApposed(Document document, in Quantity quantity, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        int open = quantity.QualifierToken - 1, close = Close(document, quantity, end);
        if (open <= 0 || close + 1 >= tokens.Length || text[tokens[open].Start] != ',' || text[tokens[close].Start] != ',' || tokens[open - 1].Kind != TokenKind.Word)
            return false;
        // "5 sapi, 12 kambing, 3 kuda": members of a list
        int before = document.FirstQuantity(quantity.FirstToken) - 1, next = before + 2;
        if ((next < document.Quantities.Count && document.Quantities[next].QualifierToken <= close + 2) || (before >= 0 && open - document.Quantities[before].EndToken <= 2))
            return false;
        return !Speech.Is(tokens[close + 1], SpeechClass.Joiner | SpeechClass.Linker | SpeechClass.Relative) && !ObjectWords.TryMatch(tokens, close + 1, tokens.Length, ObjectClass.Part, out _);
    }

    /// <summary>Whether a relative clause begins between two tokens.</summary>
    public static bool IsRelative(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Speech.Is(document.Tokens[i], SpeechClass.Relative))
                return true;
        }

        return false;
    }

    /// <summary>Jumlah korban tewas, setidaknya 20 orang: a bounded number behind the comma that ends the name of a number.</summary>
    public static bool IsBoundOfName(Document document, in Quantity quantity, int left)
    {
        int comma = quantity.QualifierToken - 1;
        if (comma <= left || quantity.QualifierToken == quantity.FirstToken || document.Text.Text[document.Tokens[comma].Start] != ',')
            return false;
        for (int i = comma - 1; i >= Math.Max(left, comma - CarrierReach) && document.Tokens[i].Kind == TokenKind.Word && !Predicates.IsActive(document, i); i--)
        {
            if (ObjectWords.Is(document.Tokens[i], ObjectClass.Empty))
                return true;
        }

        return false;
    }

    /// <summary>The first token behind a counted noun and the adverbs that follow it: <c>14 seluruhnya</c>; an outcome is no adverb.</summary>
    public static int Close(Document document, in Quantity quantity, int end)
    {
        int close = Math.Max(end, quantity.EndToken);
        return close < document.Tokens.Length && ObjectWords.Is(document.Tokens[close], ObjectClass.Skip) && !KindWord.TryMatch(document.Tokens, close, close + 1, out _, out _) ? close + 1 : close;
    }

    /// <summary>Whether those counted are carried by something that the clause goes on to tell of: <c>perahu yang membawa 23 penumpang terbalik</c>, <c>pesawat dengan 48 orang di dalamnya lenyap</c>.</summary>
    public static bool IsCarried(Document document, in Quantity quantity, int end, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (Speech.At(tokens, end, SpeechClass.Place) && end + 1 < tokens.Length && ObjectWords.Is(tokens[end + 1], ObjectClass.Aboard))
            return true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left + 1, quantity.QualifierToken - CarrierReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Carry))
                return tokens[i - 1].Kind == TokenKind.Word && !Speech.Is(tokens[i - 1], SpeechClass.Joiner);
        }

        return false;
    }

    /// <summary>Perahu dari Rindu dengan 44 penumpang tenggelam: whether a vehicle is told to have those counted aboard.</summary>
    public static bool IsWithVehicle(Document document, in Quantity quantity, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int with = quantity.QualifierToken - 1;
        if (with <= left || !ObjectWords.Is(tokens[with], ObjectClass.Preposition) || !Context.Is(tokens[with], ContextClass.AfterAmount))
            return false;
        for (int i = with - 1; i >= Math.Max(left, with - CarrierReach) && tokens[i].Kind == TokenKind.Word && !Predicates.IsActive(document, i); i--)
        {
            if (NounTable.TryMatch(tokens, i, with, out _, out NounClass carrier) && carrier == NounClass.Vehicle)
                return true;
        }

        return false;
    }

    /// <summary>Tim DVI mengenali 12: whether an active verb that neither counts nor reaches stands right before a number.</summary>
    public static bool IsObject(Document document, in Quantity quantity, int left)
    {
        int verb = quantity.QualifierToken - 1;
        return verb > left && Predicates.IsActive(document, verb) && !Predicates.IsReaching(document.Tokens[verb]) && !LeftPhrase.IsCounting(document.Tokens[verb]) && !Measures.IsChange(document.Tokens[verb]);
    }

    /// <summary>25 orang di kapal itu: whether a vehicle behind a preposition is where those counted are.</summary>
    public static bool IsAboard(Document document, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return end + 1 < tokens.Length && Speech.Is(tokens[end], SpeechClass.Place) && !Speech.Is(tokens[end], SpeechClass.From) && NounTable.TryMatch(tokens, end + 1, tokens.Length, out _, out NounClass noun) && noun == NounClass.Vehicle;
    }

    /// <summary>Whether a building or neighbourhood is only where the people named right before it are or come from: <c>900 murid di enam sekolah tidak belajar</c>, <c>warga dari 3 RT mengungsi</c>.</summary>
    public static bool IsSiteOfPeople(Document document, Candidate[] work, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = document.Quantities[index].QualifierToken - 1;
        if (work[index].Noun.Class != NounClass.Structure || at < work[index].Left)
            return false;
        bool isPlaced = Speech.Is(tokens[at], SpeechClass.Place) || Context.Is(tokens[at], ContextClass.Of);
        if (index > first && isPlaced && work[index - 1].HasNoun && work[index - 1].Noun.End == at && (NounTable.IsHuman(work[index - 1].Noun.Class) || work[index - 1].Noun.Kind is { Kind: ClaimKind.Cases or ClaimKind.Displaced }))
            return true;

        // "Warga dari 3 RT mengungsi", "Penghuni dua rumah susun dievakuasi": people without a number
        int head = isPlaced || ObjectWords.Is(tokens[at], ObjectClass.Preposition) ? at - 1 : at;
        return head >= work[index].Left && ((NounTable.TryMatch(tokens, head, head + 1, out _, out NounClass noun) && NounTable.IsHuman(noun) && noun != NounClass.Generic)
            || (KindWord.TryMatch(tokens, head, head + 1, out _, out KindWord word) && word is { Role: KindRole.Noun, Kind: ClaimKind.Cases or ClaimKind.Displaced }));
    }
}
