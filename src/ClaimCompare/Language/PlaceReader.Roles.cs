namespace ClaimCompare.Language;

/// <summary>What the words before a place make of it.</summary>
internal static partial class PlaceReader
{
    private const int LongestBody = 8;
    private const int LongestDateline = 14;
    private const int LongestByline = 9;

    /// <summary>Whether a word that leads a place in stands right before a token.</summary>
    private static bool IsIntroduced(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) => EndsAt(Words.Before, tokens, sentence, index);

    private static bool IsLed(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        IsIntroduced(tokens, sentence, index) || EndsAt(Words.Origins, tokens, sentence, index);

    /// <summary>Whether the word before a head makes an office or a role of it: <c>Wali Kota</c>, <c>ibu kota</c>.</summary>
    private static bool IsOffice(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        index > sentence.FirstToken && Words.Offices.TryMatch(tokens, index - 1, index, out _, out _);

    /// <summary>Whether the word is part of a longer one that leads a place in: the sea in <c>timur laut</c>.</summary>
    private static bool IsInLead(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        index > sentence.FirstToken && !tokens[index - 1].IsCapitalised && !tokens[index].IsCapitalised && !Words.Heads.TryMatch(tokens, index - 1, index, out _, out _) && Words.Before.TryMatch(tokens, index - 1, sentence.EndToken, out int length, out _) && length > 1;

    /// <summary>di depan Gedung DPRD X, di kantor KPU Y: a building is where something happens, though a body has it.</summary>
    private static bool IsHouse(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        Words.Facilities.TryMatch(tokens, index, sentence.EndToken, out _, out _) && IsIntroduced(tokens, sentence, index);

    private static int HeadBefore(ReadOnlySpan<Token> tokens, in Sentence sentence, int index)
    {
        for (int start = Math.Max(sentence.FirstToken, index - 2); start < index; start++)
        {
            if (!tokens[start].IsCapitalised && Words.Heads.TryMatch(tokens, start, index, out int length, out _) && start + length == index)
                return start;
        }

        return index;
    }

    private static bool EndsAt(PhraseTable<bool> table, ReadOnlySpan<Token> tokens, in Sentence sentence, int index)
    {
        if (index <= sentence.FirstToken || !table.MayEnd(tokens[index - 1]))
            return false;
        for (int start = Math.Max(sentence.FirstToken, index - 3); start < index; start++)
        {
            // In capitals such a word is a part of a name (Sekretaris Daerah Provinsi), but at the head of a sentence or a quotation
            bool lower = !tokens[start].IsCapitalised || tokens[start].Has(TokenFlags.SentenceStart) || (start == index - 1 && start > sentence.FirstToken && tokens[start - 1].Kind == TokenKind.Punctuation);
            if (lower && table.TryMatch(tokens, start, index, out int length, out _) && start + length == index)
                return true;
        }

        return false;
    }

    private static PlaceRole RoleOf(ReadOnlySpan<Token> tokens, in Sentence sentence, in PlaceMention mention, List<PlaceMention> before)
    {
        int index = mention.FirstToken;
        if (EndsAt(Words.Residents, tokens, sentence, index))
            return PlaceRole.Resident;
        if (EndsAt(Words.Persons, tokens, sentence, index))
            return PlaceRole.Person;

        // di rumah sakit RSUD Arjawinangun: the head told twice.
        int lead = index;
        while (HeadBefore(tokens, sentence, lead) is var start && start < lead)
            lead = start;
        // di ibu kota X: the head is a part of the words that lead it in
        if (IsIntroduced(tokens, sentence, lead) || (lead < index && IsOffice(tokens, sentence, lead) && IsIntroduced(tokens, sentence, index) && lead - 3 >= sentence.FirstToken && tokens[lead - 3].Kind != TokenKind.Punctuation && IsIntroduced(tokens, sentence, lead - 1)))
            return EndsAt(Words.Seats, tokens, sentence, lead - 1) && !EndsAt(Words.Dwellings, tokens, sentence, lead - 1) ? PlaceRole.Origin : PlaceRole.Introduced;
        if (EndsAt(Words.Origins, tokens, sentence, index))
            return PlaceRole.Origin;

        // A name of a body runs on in capitals, with its abbreviation in parentheses, up to the place.
        for (int i = index - 1; i >= sentence.FirstToken && i >= index - LongestBody; i--)
        {
            Token token = tokens[i];
            bool abbreviation = token.Kind == TokenKind.Punctuation && IsParenthesis(tokens, i);
            if (Words.Bodies.TryMatch(tokens, i, index, out _, out _))
                return PlaceRole.Body;
            if (!abbreviation && !(token.Kind == TokenKind.Word && token.IsCapitalised) && !IsInsideName(tokens, sentence, i))
                break;
        }

        // In "A, B, C" and "A di B" the first carries the role.
        if (before.Count > 0 && before[^1].FirstToken >= sentence.FirstToken && before[^1].EndToken == index - 1 && tokens[index - 1].Kind == TokenKind.Punctuation)
            return before[^1].Role;

        // "Buruh dari X dan Y berunjuk rasa": they come from both
        if (before.Count > 0 && before[^1].FirstToken >= sentence.FirstToken && before[^1].EndToken == index - 1 && before[^1].Role is PlaceRole.Origin or PlaceRole.Person && Words.Joiners.TryMatch(tokens, index - 1, index, out _, out _))
            return before[^1].Role;

        // BPBD Kabupaten X, Provinsi Y
        if (before.Count > 0 && before[^1].FirstToken >= sentence.FirstToken && before[^1].EndToken == index - 2 && tokens[index - 2].Kind == TokenKind.Punctuation && tokens[index - 1].IsCapitalised && Words.Heads.TryMatch(tokens, index - 1, index, out _, out _))
            return before[^1].Role;

        // Selat Ventures, Persada Bandung Raya: a part of a longer name that is none of a place
        return mention.Place is not null && IsInName(tokens, sentence, mention) ? PlaceRole.Body : PlaceRole.Bare;
    }

    private static bool IsInName(ReadOnlySpan<Token> tokens, in Sentence sentence, in PlaceMention mention) =>
        !mention.HasHead && mention.FirstToken > sentence.FirstToken && tokens[mention.FirstToken - 1] is { Kind: TokenKind.Word, IsCapitalised: true, Word: 0 } before && !before.Has(TokenFlags.SentenceStart) && !before.Has(TokenFlags.AllCaps) && tokens[mention.FirstToken].Has(TokenFlags.SpaceBefore);

    /// <summary>Dinas Perindustrian dan Perdagangan X: a small word between two words of a name.</summary>
    private static bool IsInsideName(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        index > sentence.FirstToken && Words.Inside.TryMatch(tokens, index, index + 1, out _, out _) && tokens[index + 1].IsCapitalised && tokens[index - 1] is { Kind: TokenKind.Word, IsCapitalised: true };

    // "Badan X (BX) Kota Y", "Badan X (Basarnas) Kota Y": an abbreviation, in capitals or known as a body
    private static bool IsParenthesis(ReadOnlySpan<Token> tokens, int index) =>
        (index > 0 && IsShortBody(tokens, index - 1)) || (index + 1 < tokens.Length && IsShortBody(tokens, index + 1));

    private static bool IsShortBody(ReadOnlySpan<Token> tokens, int index) =>
        tokens[index].Has(TokenFlags.AllCaps) || (tokens[index].IsCapitalised && Words.Bodies.TryMatch(tokens, index, index + 1, out _, out _));

    /// <summary>Whether a name in upper case is a sentence of its own: <c>JAKARTA. Pemerintah menaikkan …</c></summary>
    private static bool IsAlone(ReadOnlySpan<Token> tokens, in Sentence sentence, in PlaceMention mention) =>
        mention.FirstToken == sentence.FirstToken && mention.EndToken >= sentence.EndToken - 1 && tokens[mention.FirstToken].Has(TokenFlags.AllCaps);

    /// <summary>Jakarta, Kabar Nusa: whether a line of its own is nothing but names with a comma between them, the first of them a place.</summary>
    private static bool IsByline(TokenizedText text, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (end - first is < 3 or > LongestByline || !Words.TryName(tokens, first, end, out int length) || first + length >= end || text.Text[tokens[first + length].Start] != ',')
            return false;
        for (int i = first + length + 1; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && text.TextOf(tokens[i]) is not ("com" or "id" or "co")))
                return false;
        }

        return true;
    }

    /// <summary>Where the dateline that a sentence begins with ends (<c>JAKARTA, KOMPAS.com -</c>), or 0: capitals and marks up to a dash.</summary>
    private static int DatelineEnd(TokenizedText text, int first)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int words = 0;
        for (int i = first; i < tokens.Length && i < first + LongestDateline; i++)
        {
            ReadOnlySpan<char> form = text.TextOf(tokens[i]);
            if (form is "-" or "–" or "—" or "--" or "---")
                return words > 0 ? i : 0;
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && form is not "com" and not "id" and not "co")
                return 0;
            words++;
        }

        return 0;
    }
}
