using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds how what a number without a noun counts behaves: by the words before it, else by the number before it.</summary>
internal static class BorrowedClasses
{
    private const int MostBack = 64;
    private const int TeamReach = 4;

    /// <summary>The class of the people that the phrase before a number names; none where there is no such phrase.</summary>
    public static NounClass OfPeople(Document document, in Candidate candidate, in Quantity quantity)
    {
        // "tim perintis kami, 120 orang, mendarat": the phrase before the comma
        if (!LeftPhrase.TryRead(document, BeforeComma(document, quantity, candidate.Noun.End), candidate.Left, isSubject: true, out int from, out int to, out bool isOblique, isHuman: true) || isOblique)
            return NounClass.None;
        if (!NounTable.TryMatch(document.Tokens, from, to, out _, out NounClass noun))
            return NounClass.None;

        // "jemaah dan petugas yang tiba": the first of two that are joined
        return noun == NounClass.Troop && from - 1 > candidate.Left && Speech.Is(document.Tokens[from - 1], SpeechClass.Joiner) && NounTable.TryMatch(document.Tokens, from - 2, from - 1, out _, out NounClass head) && NounTable.IsHuman(head) ? head : noun;
    }

    /// <summary>Tim beranggotakan 12 orang: whether a verb says how many a team has that is sent.</summary>
    public static bool IsOfTeam(Document document, in Quantity quantity, int left)
    {
        int having = quantity.QualifierToken - 1;
        if (having <= left || !PeopleSubject.IsHaving(document.Tokens[having]))
            return false;
        for (int i = having - 1; i >= Math.Max(left, having - TeamReach) && document.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (NounTable.TryMatch(document.Tokens, i, having, out _, out NounClass team) && team != NounClass.None)
                return team == NounClass.Troop;
        }

        return false;
    }

    /// <summary>A number between commas as it would stand right behind what the first of them follows.</summary>
    private static Quantity BeforeComma(Document document, in Quantity quantity, int end) =>
        Surroundings.IsApposed(document, quantity, end) ? quantity with { QualifierToken = quantity.QualifierToken - 1 } : quantity;

    /// <summary>The class of what the words before a number count (<c>murid kami 187</c>), else of what the number before it counts.</summary>
    public static NounClass Of(Document document, Candidate[] work, int index, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        NounClass found = NounClass.None;
        int end = document.Quantities[index].EndToken;
        if (LeftPhrase.TryRead(document, BeforeComma(document, document.Quantities[index], NounTable.TryMatch(tokens, end, tokens.Length, out int piece, out NounClass by) && by is NounClass.Classifier or NounClass.Container ? end + piece : end), work[index].Left, isSubject: false, out int from, out int to, out bool isOblique))
        {
            for (int i = from; i < to; i++)
            {
                if (!NounTable.TryMatch(tokens, i, to, out int length, out NounClass noun) || noun is NounClass.None or NounClass.Abstract)
                    continue;
                // "ambulans desa": the head comes first; a classifier or a place may stand before it
                if (found is NounClass.None or NounClass.Classifier or NounClass.Container or NounClass.Group or NounClass.Generic)
                    found = noun;
                i += length - 1;
            }

            // "tim kami sudah mengangkat 61 buah": who does it is not what is counted
            if (found == NounClass.Troop && Surroundings.IsObject(document, document.Quantities[index], work[index].Left))
                return NounClass.None;

            // "yang mengungsi di dalam negeri tinggal 35.000": where they are is not what is counted
            return isOblique && (found == NounClass.Place || (found == NounClass.Structure && work[index].Word is { Kind: not ClaimKind.Damage })) ? NounClass.None : found;
        }

        for (int i = index - 1; i >= Math.Max(first, index - MostBack) && found == NounClass.None; i--)
        {
            if (ListSharing.IsCounted(document.Quantities[i]))
                found = work[i].Noun.Class;
        }

        return found;
    }
}
