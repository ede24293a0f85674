using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <content>Numbers that are part of a source, and people who belong to a body.</content>
internal static partial class SourceFinder
{
    /// <summary>Whether a noun of one person behind a determiner, and what sort of person it is, ends before a preposition: <c>seorang dokter bedah</c>.</summary>
    private static bool IsMember(Document document, int limit, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = end - 1; i > limit && end - i <= LongestName && tokens[i].Kind == TokenKind.Word && (!tokens[i].IsCapitalised || tokens[i].Has(TokenFlags.SentenceStart)); i--)
        {
            if (Speech.Is(tokens[i - 1], SpeechClass.Determiner) || IsInQuantity(document, i - 1))
                return SourceParser.IsHuman(tokens, i, end) || OfficeTable.TryMatch(tokens, i, end, out _, out _) || Speech.Is(tokens[i], SpeechClass.Collective);
        }

        return false;
    }

    /// <summary>Ketua RT 05, Kepala SMAN 1, Dandim 0610/X: the number of a body or office, with a capital or a stroke behind it.</summary>
    private static bool IsNumberOfBody(Document document, int at, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (at <= first || at + 1 >= end || !tokens[at - 1].IsCapitalised || IsInQuantity(document, at) || !(tokens[at + 1].IsCapitalised || (document.Text.Text[tokens[at + 1].Start] == '/' && !tokens[at + 1].Has(TokenFlags.SpaceBefore))))
            return false;
        return Speech.Is(tokens[at - 1], SpeechClass.Body | SpeechClass.Organisation | SpeechClass.Regional) || tokens[at - 1].Has(TokenFlags.AllCaps) || OfficeTable.TryMatch(tokens, at - 1, end, out _, out _);
    }

    /// <summary>Kodim 1612 X: the number of a unit or region of a body, also where it looks like a figure.</summary>
    private static bool IsUnit(Document document, int number, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return number > limit && number + 1 < tokens.Length && tokens[number - 1].IsCapitalised && tokens[number + 1].IsCapitalised && !tokens[number + 1].Has(TokenFlags.SentenceStart) && Speech.Is(tokens[number - 1], SpeechClass.Body) && Speech.Is(tokens[number - 1], SpeechClass.Institution | SpeechClass.Regional);
    }

    /// <summary>Rahma Widuri, 45 tahun, mengatakan: the age between commas behind a name.</summary>
    private static bool IsAgeBehind(Document document, int floor, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return end - 4 >= floor && tokens[end - 2] is { Kind: TokenKind.Number, Length: <= LongestAge } && Context.Is(tokens[end - 1], ContextClass.YearWord) && document.Text.Text[tokens[end - 3].Start] == ',' && tokens[end - 4] is { Kind: TokenKind.Word, IsCapitalised: true };
    }

    /// <summary>Pria 45 tahun itu: the age of somebody named before.</summary>
    private static bool IsAge(Document document, int number, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return number + 3 == end && tokens[number + 1].Kind == TokenKind.Word && !tokens[number + 1].IsCapitalised && Speech.Is(tokens[number + 2], SpeechClass.Anaphor);
    }
}
