using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The classes of words of plan, supposition and denial; <c>modality.tsv</c> says what each means.</summary>
[Flags]
internal enum ModalityClass : ulong
{
    None = 0,
    Plan = 1,
    Noun = 1 << 1,
    Forecast = 1 << 2,
    Growth = 1 << 3,
    Time = 1 << 4,
    Able = 1 << 5,
    Reach = 1 << 6,
    Start = 1 << 7,
    For = 1 << 8,
    Purpose = 1 << 9,
    Hypothetical = 1 << 10,
    Topic = 1 << 11,
    Plain = 1 << 12,
    Denied = 1 << 13,
    Near = 1 << 14,
    Passive = 1 << 15,
    State = 1 << 16,
    Refuse = 1 << 17,
    Rumour = 1 << 18,
    Past = 1 << 19,
    GoesOn = 1 << 20,
    Same = 1 << 21,
    Aim = 1 << 22,
    Attack = 1 << 23,
    Intent = 1 << 24,
    Occasion = 1 << 25,
    Ahead = 1 << 26,
    Auxiliary = 1 << 27,
    Example = 1 << 28,
    Then = 1 << 29,
    Get = 1 << 30,
    Set = 1U << 31,
    Done = 1UL << 32,
    Ask = 1UL << 33,
}

/// <summary>Looks up <c>modality.tsv</c>.</summary>
internal static class ModalityWords
{
    /// <summary>How many tokens before one a form that covers it may begin.</summary>
    public const int LongestLead = 2;

    private const int AttackReach = 16;
    private const int ObjectReach = 4;
    private static readonly ClassTable Words = ClassTable.Load<ModalityClass>("modality");

    /// <summary>The classes of the longest form that begins at a token, and how many tokens it has.</summary>
    public static ModalityClass At(ReadOnlySpan<Token> tokens, int index, int end, out int length)
    {
        length = 0;
        return index < end ? (ModalityClass)Words.Longest(tokens, index, end, out length) : ModalityClass.None;
    }

    /// <summary>The classes of a form of several words that covers a token from before it, else of the form that begins at it.</summary>
    public static ModalityClass Over(ReadOnlySpan<Token> tokens, int index, int first, int end, out int length)
    {
        for (int start = Math.Max(first, index - LongestLead); start < index; start++)
        {
            if (!Words.BeginsLonger(tokens[start]))
                continue;
            ModalityClass found = At(tokens, start, end, out length);
            if (start + length > index)
            {
                length -= index - start;
                return found;
            }
        }

        return At(tokens, index, end, out length);
    }

    /// <summary>Whether a form of one of the classes begins at a token.</summary>
    public static bool Is(ReadOnlySpan<Token> tokens, int index, int end, ModalityClass classes) =>
        index < end && (Words.Beginning(tokens[index]) & (ulong)classes) != 0 && (At(tokens, index, end, out _) & classes) != ModalityClass.None;

    /// <summary>The classes of all forms that begin at the tokens of a range.</summary>
    public static ModalityClass In(ReadOnlySpan<Token> tokens, int first, int end) => (ModalityClass)Words.Beginning(tokens, first, end);

    /// <summary>Whether a form of one of the classes begins within a range of tokens.</summary>
    public static bool Any(ReadOnlySpan<Token> tokens, int first, int end, ModalityClass classes)
    {
        for (int i = first; i < end; i++)
        {
            if (Is(tokens, i, end, classes))
                return true;
        }

        return false;
    }

    /// <summary>Serangan itu menargetkan dua gedung: whether a word of aims means what is attacked, as a word of war in its clause tells.</summary>
    public static bool IsAttack(ReadOnlySpan<Token> tokens, int first, int index, int end) =>
        Any(tokens, Math.Max(first, index - AttackReach), Math.Min(end, index + ObjectReach), ModalityClass.Attack);
}
