namespace ClaimCompare.Language;

/// <summary>Names that the text itself has made known as places.</summary>
internal static partial class PlaceReader
{
    /// <summary>BPBD Bantarkali, di Bantarkali: a name that the text has told to be one of a place.</summary>
    private static bool TryNamed(TokenizedText text, in Sentence sentence, int index, NamedPlaces names, List<PlaceMention> before, out PlaceMention mention)
    {
        mention = default;
        if (text.Tokens[index].Kind != TokenKind.Word || !names.TryMatch(text, index, sentence.EndToken, out int length, out bool isWeak))
            return false;
        mention = new PlaceMention(index, index + length, null) { HasHead = true };
        mention = mention with { Role = RoleOf(text.Tokens, sentence, mention, before) };
        return !isWeak || mention.Role is PlaceRole.Body or PlaceRole.Introduced or PlaceRole.Resident;
    }

    /// <summary>Where the name begins behind the word for a kind of place.</summary>
    private static int AfterHead(TokenizedText text, in PlaceMention mention)
    {
        int first = mention.FirstToken;
        while (mention.HasHead && first < mention.EndToken - 1 && Words.Heads.TryMatch(text.Tokens, first, mention.EndToken, out int head, out _) && first + head < mention.EndToken)
            first += head;
        return first;
    }

    /// <summary>Where the first name of a dateline ends: its words in capitals up to a mark.</summary>
    private static int NameEnd(TokenizedText text, int first, int end)
    {
        int at = first;
        while (at < end && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true })
            at++;
        return at < end && text.Text[text.Tokens[at].Start] == '.' ? first : at;
    }
}
