using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells figures with a word for more that came on top from those that are left of what was.</summary>
internal static partial class Measures
{
    /// <summary>Whether a bare number with a word for more goes on with the parts that its sentence, or the one before, has begun to count.</summary>
    private static bool IsRest(Document document, in Quantity quantity, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quantity.QualifierToken == 0 || quantity.EndToken >= tokens.Length || !Is(tokens, quantity.EndToken, quantity.EndToken + 1, MeasureClass.Again) || IsComing(document, quantity.EndToken + 1, right))
            return false;
        Token before = tokens[quantity.QualifierToken - 1];
        if (Speech.Is(before, SpeechClass.Relative))
            return true;
        return (document.Text.Text[before.Start] == ',' || Speech.Is(before, SpeechClass.Joiner | SpeechClass.Contrast)) && document.FirstQuantity(quantity.FirstToken) is > 0 and var at && document.Text.SentenceOf(document.Quantities[at - 1].FirstToken) == document.Text.SentenceOf(quantity.FirstToken);
    }

    /// <summary>Dua orang lagi tewas: what befell more of them.</summary>
    private static bool IsOutcome(ReadOnlySpan<Token> tokens, int at, int right) =>
        KindWord.TryMatch(tokens, at, right, out _, out KindWord word) && word is { Role: KindRole.State, Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Detained };

    /// <summary>Whether bodies are counted: <c>tiga jenazah lagi</c> come on top, where <c>tiga orang lagi</c> may be those that are left.</summary>
    private static bool IsFound(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (KindWord.TryMatch(tokens, i, to, out _, out KindWord word) && word is { Kind: ClaimKind.Deaths, Role: KindRole.Noun })
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb right before the number does something to those counted, and does not look for them: <c>menetapkan satu tersangka lagi</c>.</summary>
    private static bool IsDone(Document document, in Quantity quantity, int left)
    {
        int verb = quantity.QualifierToken - 1;
        return verb >= left && Predicates.IsActive(document, verb) && !Predicates.IsReaching(document.Tokens[verb])
            && ((KindWord.TryMatch(document.Tokens, verb, quantity.QualifierToken, out _, out KindWord word) && word is { Role: KindRole.Object, Kind: ClaimKind.Detained or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Rescued })
                || (KindWord.TryMatch(document.Tokens, quantity.EndToken, document.Tokens.Length, out _, out KindWord suspect) && suspect is { Role: KindRole.Noun, Kind: ClaimKind.Detained }));
    }

    /// <summary>Whether what is counted is yet to come: <c>8.000 dosis lagi menyusul</c>, where <c>dua orang lagi masih dicari</c> are left of those that were.</summary>
    private static bool IsComing(Document document, int at, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return at < right && Is(tokens, at, right, MeasureClass.Coming);
    }

    /// <summary>Menghadirkan 34 saksi lagi, seribu unit lagi dibutuhkan: more of a counted noun, where nothing says that they are left of those that were, nor who they are.</summary>
    private static bool IsMore(Document document, in Quantity quantity, int left, int again, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (again <= quantity.EndToken || (quantity.QualifierToken > 0 && document.Text.Text[tokens[quantity.QualifierToken - 1].Start] == ',') || (again + 1 < right && tokens[again + 1].Kind == TokenKind.Word && (NounTable.TryMatch(tokens, again + 1, right, out _, out _) || Speech.Is(tokens[again + 1], SpeechClass.Partition))))
            return false;
        for (int i = Math.Max(left, quantity.QualifierToken - HeadReach); i < Math.Min(right, again + EachReach); i++)
        {
            if (Is(tokens, i, right, MeasureClass.Remaining) || Speech.Is(tokens[i], SpeechClass.Contrast))
                return false;
        }

        return true;
    }

    /// <summary>Akan ada 50 ribu anak lagi yang bekerja: more than there are.</summary>
    private static bool IsToCome(Document document, in Quantity quantity, int left)
    {
        int verb = quantity.QualifierToken - 1;
        return verb > left && ObjectWords.Is(document.Tokens[verb], ObjectClass.Skip) && ModalityWords.Is(document.Tokens, verb - 1, verb, ModalityClass.Plan);
    }
}
