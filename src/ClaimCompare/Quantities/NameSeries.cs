using ClaimCompare.Language;

namespace ClaimCompare.Quantities;

/// <summary>Tells the further numbers of things that are numbered: <c>kelas 7 dan 8</c>, <c>RT 3, 4, dan 5</c>.</summary>
internal static class NameSeries
{
    private const int LongestSeries = 10;
    private const int LargestName = 999;
    private const int ShortestVerb = 6;
    private static readonly WordTable<bool> LookAlikes = WordTable<bool>.Load("verb-look-alikes", (_, _) => true);

    /// <summary>Whether a number in digits goes on with a series that a word which numbers things has opened, with nothing counted behind.</summary>
    public static bool IsMember(TokenizedText text, int index, in ParsedNumber number)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (index < 3 || number.Small > LargestName || !IsJoint(text, index - 1) || Context.At(tokens, number.End, ContextClass.Classifier))
            return false;
        if (NumberTyper.IsAdjacentNoun(tokens, number.End) && !tokens[number.End].IsCapitalised && !IsVerb(text, number.End))
            return false;
        decimal last = number.Small;
        for (int i = index - 1; i > Math.Max(0, index - LongestSeries); i--)
        {
            if (IsJoint(text, i))
                continue;
            if (tokens[i].Kind != TokenKind.Number || !NumberParser.TryParse(text, i, out ParsedNumber before) || !before.IsPlain || before.Small >= last)
                return false;
            if (Context.Is(tokens[i - 1], ContextClass.Identifier))
                return true;
            last = before.Small;
        }

        return false;
    }

    private static bool IsJoint(TokenizedText text, int index) => text.Text[text.Tokens[index].Start] == ',' || Context.Is(text.Tokens[index], ContextClass.And) || Context.Is(text.Tokens[index], ContextClass.Or);

    /// <summary>Whether a word in small letters has the form of a verb: a number before it is its subject's name.</summary>
    private static bool IsVerb(TokenizedText text, int index)
    {
        Token token = text.Tokens[index];
        if (token.Length < ShortestVerb || LookAlikes[token.Word])
            return false;
        ReadOnlySpan<char> form = text.TextOf(token);
        return form.StartsWith("me", StringComparison.Ordinal) || form.StartsWith("di", StringComparison.Ordinal) || form.StartsWith("ber", StringComparison.Ordinal) || form.StartsWith("ter", StringComparison.Ordinal);
    }
}
