using System.Collections.Frozen;
using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>The words of <c>claim-states.tsv</c> beside a number: which stage of an outcome it counts.</summary>
internal static class StateWords
{
    private const int Before = 4, Behind = 8, FarthestWhole = 20, LongestAside = 24, LongestLabel = 80;
    private const string Left = "left", Rest = "rest", Medium = "medium", Degree = "degree", Demand = "demand";
    private const string Treated = "treated", Still = "still", Not = "not", Identified = "identified", Unidentified = "unidentified";
    private static readonly FrozenDictionary<string, string> States = Load();
    private static readonly FrozenSet<string> Numerals = LoadNumerals();
    private static readonly FrozenSet<string> Lasting = States.Where(s => s.Value == Still).Select(s => s.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The states that the words around the number name, up to the next number or mark of punctuation on either side.</summary>
    public static IReadOnlySet<string> Beside(string text, NumericClaim claim)
    {
        HashSet<string>? found = null;
        bool lasting = false, negated = false, graded = false;

        // Sembilan dari 12 jenazah sudah dikenali: the words behind the whole are the part's
        int whole = claim.OutOf is null ? -1 : text.AsSpan(claim.Span.End, Math.Max(0, claim.Sentence.End - claim.Span.End)).IndexOfAnyInRange('0', '9');
        int behind = whole is < 0 or > FarthestWhole ? BehindAside(text, claim) : NumberEnd(text, claim.Span.End + whole);
        Add(Words(text, behind, claim.Sentence.End, 1).Take(Behind));
        Add(InFront(text, claim).Take(Before));
        Add(Label(text, claim));

        // All who were hurt were treated; those who still are, are fewer
        if (found is not null && claim.Kind == ClaimKind.Injuries && !lasting)
            found.Remove(Treated);

        // Yang sedang dibangun is under way, rusak sedang a degree
        if (!graded)
            found?.Remove(Medium);

        // Who is not identified is none of the identified
        if (negated && found is not null && found.Remove(Identified))
            found.Add(Unidentified);
        return found is null or { Count: 0 } ? FrozenSet<string>.Empty : found;

        void Add(IEnumerable<string> words)
        {
            foreach (string word in words)
            {
                // The words behind the next number are its own: tiga orang tewas dan puluhan lainnya tertimbun
                if (claim.OutOf is null && Numerals.Contains(word))
                    return;
                // What somebody demands beside the number is no state of it: 73 orang dan menuntut pembebasan …
                if (States.GetValueOrDefault(word) == Demand)
                    return;
                lasting |= Lasting.Contains(word);
                graded |= States.GetValueOrDefault(word) is Degree or "severe" or "light";
                if (States.GetValueOrDefault(word) == Not)
                    negated = true;
                if (States.TryGetValue(word, out string? state) && state is not (Still or Not or Degree) && !IsOfKind(state, claim.Kind))
                    (found ??= new HashSet<string>(StringComparer.Ordinal)).Add(state == Left ? Rest : state);
            }
        }
    }

    /// <summary>The states of patients who are counted where they are treated.</summary>
    public static IReadOnlySet<string> InCare(IReadOnlySet<string> states) => states.Count > 0 ? states : new HashSet<string>(StringComparer.Ordinal) { Treated };

    /// <summary>Where the words behind a number begin: behind its comma where it stands between commas (<c>semua jenazah, sebanyak 66, telah dikenali</c>).</summary>
    private static int BehindAside(string text, NumericClaim claim)
    {
        int end = claim.Span.End;
        if (end + 1 >= claim.Sentence.End || text[end] != ',')
            return end;
        ReadOnlySpan<char> before = text.AsSpan(claim.Sentence.Start, claim.Span.Start - claim.Sentence.Start);
        int comma = before.LastIndexOf(',');
        return comma >= 0 && before.Length - comma <= LongestAside && before[comma..].IndexOfAnyInRange('0', '9') < 0 ? end + 1 : end;
    }

    /// <summary>The words before a number, the nearest first; those of another number in front of a conjunction are not its own (<c>10 luka berat dan 76 luka ringan</c>).</summary>
    private static IEnumerable<string> InFront(string text, NumericClaim claim)
    {
        List<string> words = [.. Words(text, claim.Span.Start, claim.Sentence.Start, -1)];
        int join = words.FindIndex(ComparingWords.IsJoining), digit = text.AsSpan(claim.Sentence.Start, claim.Span.Start - claim.Sentence.Start).LastIndexOfAnyInRange('0', '9');
        return join < 0 || digit < 0 || text.AsSpan(claim.Sentence.Start + digit, claim.Span.Start - claim.Sentence.Start - digit).IndexOfAny(',', ';') >= 0 ? words : words.Take(join);
    }

    /// <summary>The words of the label that a number stands behind: <c>Terdaftar di Lumbungsari per 18 Juni: 55.000</c>.</summary>
    private static IEnumerable<string> Label(string text, NumericClaim claim)
    {
        int end = text.AsSpan(claim.Sentence.Start, claim.Span.Start - claim.Sentence.Start).TrimEnd().Length + claim.Sentence.Start;
        return end > claim.Sentence.Start && text[end - 1] == ':' ? ComparingWords.Split(text[Math.Max(claim.Sentence.Start, end - LongestLabel)..end]) : [];
    }

    /// <summary>Whether a state is that of all whom a kind counts: of those who are in a state now those who are left, of the rescued those who are free; who is missing beside the dead is no rest of the missing.</summary>
    private static bool IsOfKind(string state, ClaimKind kind) => state is "released" or "discharged" ? kind == ClaimKind.Rescued : state is "received" or "handed" ? kind != ClaimKind.Deaths : state is Treated ? kind == ClaimKind.Displaced : state is "buried" or "identified" or Rest ? kind == ClaimKind.Missing : state == Left && kind is ClaimKind.Missing or ClaimKind.Displaced or ClaimKind.Affected or ClaimKind.Deployed or ClaimKind.Detained;

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return at;
    }

    /// <summary>The words from a place onwards or backwards, in lower case, until a digit or a mark of punctuation.</summary>
    private static IEnumerable<string> Words(string text, int from, int end, int step)
    {
        int start = -1;
        for (int i = step > 0 ? from : from - 1; step > 0 ? i <= end : i >= end - 1; i += step)
        {
            char c = i >= 0 && i < text.Length && i != end - (step > 0 ? 0 : 1) ? text[i] : ' ';
            if (char.IsLetter(c) || c == '-')
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
                yield return (step > 0 ? text[start..i] : text[(i + 1)..(start + 1)]).ToLowerInvariant();
            start = -1;
            if (c is not (' ' or '\u00A0'))
                yield break;
        }
    }

    private static FrozenSet<string> LoadNumerals()
    {
        LexiconFile file = LexiconFile.Load("numerals");
        return file.Rows.Where(r => file.Cell(r, "class") is "digit" or "whole" or "vague" or "article").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Load()
    {
        LexiconFile file = LexiconFile.Load("claim-states");
        return file.Rows.ToFrozenDictionary(r => r[0], r => file.Cell(r, "state"), StringComparer.Ordinal);
    }
}
