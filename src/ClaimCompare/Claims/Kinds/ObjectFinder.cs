using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Finds what a number counts or measures, in the words of the text.</summary>
internal static class ObjectFinder
{
    private const int MostBack = 64;

    /// <summary>The counted thing: the noun itself; where it only says that people are counted, a noun before the number or what was counted last.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates.</param>
    /// <param name="index">The quantity.</param>
    /// <param name="first">The first quantity of its sentence.</param>
    public static string? Counted(Document document, Candidate[] work, int index, int first)
    {
        Candidate candidate = work[index];
        Quantity quantity = document.Quantities[index];
        if (candidate.IsTelling)
            return ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End);
        if (candidate.Heading.Exists && Row(document, candidate.Heading) is { } row)
            return row;
        if (candidate.LeftEnd > candidate.LeftFirst && HasNoun(document, candidate.LeftFirst, candidate.LeftEnd))
            return ObjectPhrase.Write(document, candidate.LeftFirst, candidate.LeftEnd);
        if (candidate.Rule is null or "kind.before" or "kind.state" && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: true, out int from, out int to) && HasNoun(document, from, to))
            return ObjectPhrase.Write(document, from, to);
        if (candidate.HasNoun && !IsMore(document, candidate))
            return ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End);

        // "6.000 di antaranya", "12 luka-luka", "40 lainnya": what the number before it counts
        for (int i = index - 1; i >= Math.Max(first, index - MostBack); i--)
        {
            if (work[i].HasNoun && ListSharing.IsCounted(document.Quantities[i]))
                return ObjectPhrase.Write(document, work[i].Noun.First, work[i].Noun.End);
        }

        if (candidate.HasNoun)
            return ObjectPhrase.Write(document, candidate.Noun.First, candidate.Noun.End);
        if (candidate.LeftEnd > candidate.LeftFirst)
            return ObjectPhrase.Write(document, candidate.LeftFirst, candidate.LeftEnd);
        return null;
    }

    /// <summary>What an amount, a share or a measurement is one of.</summary>
    public static string? Measured(Document document, in Candidate candidate, in Quantity quantity, bool isMoney)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        CountedNoun noun = candidate.Noun;
        bool right = noun.End > noun.First && noun.First >= quantity.EndToken && (!isMoney || noun.Class == NounClass.Abstract);
        if (right)
            return ObjectPhrase.Write(document, noun.First, noun.End);
        if (candidate.Heading.Exists && Row(document, candidate.Heading) is { } row)
            return row;
        if (LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: false, out int from, out int to))
            return ObjectPhrase.Write(document, from, to);
        int at = quantity.EndToken;
        if (!isMoney && at + 1 < candidate.Right && Speech.Is(tokens[at], SpeechClass.From | SpeechClass.Place) && CountedNoun.Read(document, at + 1, candidate.Right) is { } whole && whole.End > whole.First)
            return ObjectPhrase.Write(document, whole.First, whole.End);
        return null;
    }

    /// <summary>What a row or column counts: the row's name where it is a thing, else the heading.</summary>
    private static string? Row(Document document, in TableHeading heading)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (heading.LabelEnd > heading.LabelFirst && NounTable.TryMatch(tokens, heading.LabelFirst, heading.LabelEnd, out _, out NounClass label)
            && label is not (NounClass.Place or NounClass.Group or NounClass.Abstract or NounClass.Classifier or NounClass.None) && !PlaceWords.Default.TryName(tokens, heading.LabelFirst, heading.LabelEnd, out _))
            return ObjectPhrase.Write(document, heading.LabelFirst, heading.LabelEnd);
        int first = heading.First, end = heading.End;
        while (first < end && (tokens[first].Kind != TokenKind.Word || ObjectWords.Is(tokens[first], ObjectClass.Opening | ObjectClass.Empty | ObjectClass.Skip)))
            first++;
        int stop = first;
        while (stop < end && tokens[stop].Kind == TokenKind.Word && !(stop > first && ObjectWords.Is(tokens[stop], ObjectClass.Per | ObjectClass.Preposition)))
            stop++;
        return stop - first is >= 1 and <= 5 ? ObjectPhrase.Write(document, first, stop) : null;
    }

    /// <summary>Whether a noun that people or things are counted by stands in a phrase.</summary>
    public static bool HasNoun(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < end; i++)
        {
            if (NounTable.TryMatch(tokens, i, end, out _, out NounClass noun) && noun is not (NounClass.None or NounClass.Abstract or NounClass.Classifier))
                return true;
            if (KindWord.TryMatch(tokens, i, end, out _, out KindWord word) && word.Role == KindRole.Noun)
                return true;
        }

        return false;
    }

    /// <summary>Whether more of what was counted before is counted: <c>40 orang lainnya</c>.</summary>
    private static bool IsMore(Document document, in Candidate candidate) =>
        candidate.Noun.End < candidate.Right && ObjectWords.Is(document.Tokens[candidate.Noun.End], ObjectClass.Other);
}
