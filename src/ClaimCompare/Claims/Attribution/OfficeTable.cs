using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The classes of <c>offices.tsv</c>.</summary>
internal enum OfficeClass : byte
{
    // Offices: who holds one is named behind it
    Office,
    Person,
    Expert,
    Degree,
    Name,

    // Before a name too, and no offices
    Rank,
    Service,
    Title,

    // Words that only stand beside those
    Corps,
    Part,
    Capacity,
}

/// <summary>Offices, ranks and titles, and the bodies that some offices stand for.</summary>
internal static class OfficeTable
{
    private const int LongestRank = 4;
    private static readonly PhraseTable<OfficeClass> Offices = PhraseTable<OfficeClass>.Load("offices", (file, row) => Enum.Parse<OfficeClass>(file.Cell(row, "class"), ignoreCase: true));
    private static readonly PhraseTable<(string Body, string Use)> Bodies = PhraseTable<(string, string)>.Load("office-bodies", (file, row) => (file.Cell(row, "body"), file.Cell(row, "use")));
    private static readonly FrozenSet<string> Parts = LexiconFile.Load("office-bodies") is var rows ? rows.Rows.Where(r => rows.Cell(r, "use") == "part").Select(r => rows.Cell(r, "body")).ToFrozenSet(StringComparer.Ordinal) : [];
    private static readonly Dictionary<string, string[]> ShortNames = LexiconFile.Load("body-acronyms") is var shorts
        ? shorts.Rows.GroupBy(r => shorts.Cell(r, "name"), r => shorts.Cell(r, "short"), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase) : [];
    private static readonly FrozenSet<string> ShortForms = ShortNames.Values.SelectMany(n => n).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the office, rank or title that begins at a token.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int index, int end, out int length, out bool isOffice)
    {
        length = 0;
        OfficeClass kind = OfficeClass.Office;
        bool found = index < end && Offices.TryMatch(tokens, index, end, out length, out kind) && kind < OfficeClass.Corps;
        isOffice = found & kind < OfficeClass.Rank;
        return found;
    }

    /// <summary>Whether a word is a rank, not a title.</summary>
    public static bool IsRank(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Rank) || IsService(tokens, index);

    /// <summary>Whether a word goes with ranks and begins none: <c>Mayjen TNI (Purn)</c>.</summary>
    public static bool IsService(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Service);

    /// <summary>Whether a title begins at a token: <c>Dr.</c>, <c>Bapak</c>.</summary>
    public static bool IsTitle(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Title);

    /// <summary>Whether a token is the second word of a rank before it: <c>Mayor Jenderal</c>, <c>Komisaris Besar Polisi</c>.</summary>
    public static bool IsInsideRank(ReadOnlySpan<Token> tokens, int index, int end)
    {
        for (int i = Math.Max(0, index - LongestRank); i < index; i++)
        {
            if (Offices.TryMatch(tokens, i, end, out int length, out OfficeClass kind) && kind == OfficeClass.Rank && i + length > index)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word names a step of an office and is none by itself: <c>utama</c>, <c>muda</c>.</summary>
    public static bool IsDegree(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Degree);

    /// <summary>Whether an office is a name of persons too: <c>Raja</c>, <c>Hakim</c>.</summary>
    public static bool MayBeName(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Name);

    /// <summary>Whether what follows is a field of knowledge, not a body: <c>pengamat militer</c>.</summary>
    public static bool IsExpert(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Expert);

    /// <summary>Whether the word tells of somebody who speaks for no body: <c>warga</c>, <c>korban</c>.</summary>
    public static bool IsPerson(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Person);

    /// <summary>Whether a word behind a rank names the corps: <c>Letkol Inf</c>.</summary>
    public static bool IsCorps(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Corps);

    /// <summary>Whether a part of a body begins at a token: <c>Direktorat Jenderal</c>.</summary>
    public static bool IsPart(ReadOnlySpan<Token> tokens, int index) => Is(tokens, index, OfficeClass.Part);

    /// <summary>Whether a word stands between two offices of one person: <c>Kepala X selaku Ketua Y</c>.</summary>
    public static bool IsCapacity(in Token token) => Is([token], 0, OfficeClass.Capacity);

    private static bool Is(ReadOnlySpan<Token> tokens, int index, OfficeClass kind) =>
        (uint)index < (uint)tokens.Length && Offices.TryMatch(tokens, index, tokens.Length, out _, out OfficeClass found) && found == kind;

    /// <summary>The body that an office stands for by its own name: <c>Kapolres X</c> gives <c>Polres</c> before the words behind it.</summary>
    public static bool TryBody(ReadOnlySpan<Token> tokens, int index, int end, out string body, out bool isFixed, out bool isAlone)
    {
        body = string.Empty;
        isFixed = isAlone = false;
        if (index >= end || !Bodies.TryMatch(tokens, index, end, out _, out (string Body, string Use) row))
            return false;
        (body, isFixed, isAlone) = (row.Body, row.Use == "fixed", row.Use == "alone");
        return true;
    }

    /// <summary>Whether a body is by its name a part of the institution that follows it: <c>Bidang</c>, <c>Divisi Humas</c>.</summary>
    public static bool IsPart(string body) => Parts.Contains(body);

    /// <summary>Whether an office that begins at a token is, by itself, that of a body named before: <c>direktur utama</c>, <c>juru bicaranya</c>.</summary>
    public static bool IsOfLastBody(ReadOnlySpan<Token> tokens, int index, int end) =>
        index < end && Bodies.TryMatch(tokens, index, end, out _, out (string Body, string Use) row) && row.Body.Length == 0;

    /// <summary>Whether an office that begins at a token is that of a part of an institution: <c>Kepala Bidang</c>.</summary>
    public static bool IsOfPart(ReadOnlySpan<Token> tokens, int index, int end) =>
        index < end && Bodies.TryMatch(tokens, index, end, out _, out (string Body, string Use) row) && row.Use == "part";

    /// <summary>Whether a name is that of a part, with no institution behind it: <c>Bidang Tanaman Pangan</c>.</summary>
    public static bool IsPartOnly(string body)
    {
        foreach (string part in Parts)
        {
            if (body.StartsWith(part, StringComparison.Ordinal) && (body.Length == part.Length || body[part.Length] == ' '))
                return true;
        }

        return false;
    }

    /// <summary>The form of a body's name that a text uses: the full one where it stands there, else a short one that does.</summary>
    public static string InText(string body, string text)
    {
        // Nearly always it stands there as it is: looking for other cases of its letters takes far longer
        if (!ShortNames.TryGetValue(body, out string[]? names) || text.Contains(body, StringComparison.Ordinal) || Spelling.Contains(text, body))
            return body;
        return Array.Find(names, n => text.Contains(n, StringComparison.Ordinal)) ?? body;
    }

    /// <summary>Whether a name is the short form of a body's: <c>Kemensos</c>.</summary>
    public static bool IsShortName(string name) => ShortForms.Contains(name);

    /// <summary>Whether the words of an office name a body that has a region of its own.</summary>
    public static bool IsRegional(ReadOnlySpan<Token> tokens, int first, int end)
    {
        bool regional = false;
        for (int i = Math.Max(0, first); i < end; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.National))
                return false;
            regional |= Speech.Is(tokens[i], SpeechClass.Regional);
        }

        return regional;
    }

    /// <summary>Whether a Roman numeral or number follows the word: <c>Komisi II DPR</c> is a body of its own.</summary>
    public static bool IsNumbered(ReadOnlySpan<Token> tokens, int index) =>
        index + 1 < tokens.Length && (tokens[index + 1].Kind == TokenKind.Number || (tokens[index + 1].Has(TokenFlags.AllCaps) && tokens[index + 1].Length <= 3) || (tokens[index + 1].IsCapitalised && tokens[index + 1].Length == 1));
}
