using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells people who are let go from those who are held: freed captives are rescued, arrested people who may go home are people.</summary>
internal static class Releases
{
    private const int Reach = 10;
    private const int RightReach = 6;
    private static readonly KindWord Freed = new("release", ClaimKind.Rescued, KindRole.State);

    /// <summary>The release of counted captives: <c>melepas 320 tawanan</c>, <c>500 tawanan sudah pulang</c>; null where the clause tells none.</summary>
    public static KindWord? Of(Document document, in Quantity quantity, in CountedNoun noun, int left, int right) =>
        noun.End > noun.First && ObjectWords.Is(document.Tokens[noun.First], ObjectClass.Captive) && IsTold(document, quantity, noun.End, left, right) ? Freed : null;

    /// <summary>The release of captives that a sentence names without a number: <c>jumlah sandera yang dilepas terus bertambah</c>; null where it tells none.</summary>
    public static KindWord? In(ReadOnlySpan<Token> tokens, int noun, int end)
    {
        if (!ObjectWords.Is(tokens[noun], ObjectClass.Captive))
            return null;
        for (int i = noun + 1; i < Math.Min(end, noun + RightReach); i++)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Release) && !Speech.Is(tokens[i - 1], SpeechClass.Negation))
                return Freed;
        }

        return null;
    }

    /// <summary>Whether captives are the head of the phrase before a number: <c>sandera yang dibebaskan 12 orang</c>.</summary>
    public static bool IsOfCaptives(Document document, in Candidate candidate, in Quantity quantity)
    {
        int first = candidate.Left;
        while (first < quantity.QualifierToken && (document.Tokens[first].Kind != TokenKind.Word || ObjectWords.Is(document.Tokens[first], ObjectClass.Empty | ObjectClass.Skip)))
            first++;
        return first < quantity.QualifierToken && ObjectWords.Is(document.Tokens[first], ObjectClass.Captive);
    }

    /// <summary>Whether the words around a number say that those counted are let go.</summary>
    public static bool IsTold(Document document, in Quantity quantity, int end, int left, int right)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(left, quantity.QualifierToken - Reach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (ObjectWords.Is(tokens[i], ObjectClass.Release))
                return i == 0 || !Speech.Is(tokens[i - 1], SpeechClass.Negation);
        }

        int at = Math.Max(end, quantity.EndToken);
        for (int i = at; i < Math.Min(right, at + RightReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (ObjectWords.TryMatch(tokens, i, right, ObjectClass.Release, out _))
                return !Speech.Is(tokens[i - 1], SpeechClass.Negation);
        }

        return false;
    }
}
