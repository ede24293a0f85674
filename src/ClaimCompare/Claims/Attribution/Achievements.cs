using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What a word says of who achieves a figure.</summary>
[Flags]
internal enum AchievementClass : byte
{
    None = 0,

    /// <summary>Marks a name as that of a company.</summary>
    Company = 1,

    /// <summary>Marks a name as that of a body that counts for others.</summary>
    Public = 1 << 1,

    /// <summary>What only who earns or loses it can book.</summary>
    Earned = 1 << 2,

    /// <summary>What a company has, and others may count.</summary>
    Turnover = 1 << 3,

    /// <summary>A verb by which somebody tells of its own figures alone.</summary>
    Books = 1 << 4,

    /// <summary>What a place, a branch or a group of goods has.</summary>
    Level = 1 << 5,
}

/// <summary>Tells who achieves a figure from who records it: <c>PT X mencatat laba Rp 2 triliun</c>, where <c>BPS mencatat laba</c> counts for others.</summary>
internal static class Achievements
{
    private const int Reach = 5;
    private static readonly ClassTable Words = ClassTable.Load<AchievementClass>("achievements");

    /// <summary>Whether the subject of a verb of recording achieves what stands behind the verb.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first token of the subject.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="limit">Tokens from here on are not looked at.</param>
    public static bool IsOne(Document document, int first, int end, in Cue cue, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        AchievementClass booked = AchievementClass.None;
        for (int i = cue.End; i < Math.Min(limit, cue.End + Reach) && tokens[i].Kind == TokenKind.Word && !Speech.Is(tokens[i], SpeechClass.Complementiser); i++)
            booked |= At(tokens, i, limit);
        booked &= AchievementClass.Earned | AchievementClass.Turnover | AchievementClass.Level;
        if (booked == AchievementClass.None)
            return false;
        AchievementClass subject = AchievementClass.None;
        for (int i = first; i < end; i++)
            subject |= At(tokens, i, end);
        if ((subject & AchievementClass.Public) != 0)
            return false;
        bool books = (At(tokens, cue.First, cue.End) & AchievementClass.Books) != 0, isCompany = (subject & AchievementClass.Company) != 0;

        // Kecamatan X mencatat kenaikan paling tajam: a place has what stands behind the verb
        if (IsPlace(tokens, first, end))
            return true;

        // Kelompok sandang mencatatkan deflasi: what nobody but the group itself can have
        if (books && !isCompany && (booked & AchievementClass.Level) != 0)
            return true;
        booked &= ~AchievementClass.Level;
        return booked != AchievementClass.None && (books || isCompany || (booked & AchievementClass.Earned) != 0);
    }

    /// <summary>Whether a phrase is the name of a place, or of several, and nothing more.</summary>
    private static bool IsPlace(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first < end && PlaceWords.Default.Heads.TryMatch(tokens, first, end, out _, out _) && tokens[end - 1].IsCapitalised && first + 1 < end)
            return true;
        int at = first;
        while (PlaceWords.Default.TryName(tokens, at, end, out int length))
        {
            at += length;
            if (at < end && Speech.Is(tokens[at], SpeechClass.Joiner))
                at++;
        }

        return at > first && at >= end;
    }

    private static AchievementClass At(ReadOnlySpan<Token> tokens, int index, int end) => (AchievementClass)Words.Longest(tokens, index, end, out _);
}
