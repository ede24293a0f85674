using System.Runtime.InteropServices;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The names that a text writes anywhere: runs of capitals without the offices, bodies and places before them.</summary>
/// <remarks>Where the name begins in a run is looked for when somebody is named by a word of it: most runs are never asked for.</remarks>
internal sealed class NameRuns(Document document)
{
    private const int LongPerson = 3;
    private const int LongestName = 4;
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;
    private readonly List<Run> _runs = [];

    /// <summary>Keeps a run of capitals.</summary>
    public void Add(int first, int end)
    {
        if (end - first < 2)
            return;

        // A dan B: two people
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Joiner) && !tokens[i].IsCapitalised)
            {
                Add(first, i);
                Add(i + 1, end);
                return;
            }
        }

        // Rahma Widuri SH MH: degrees are none of the name
        while (end - first > 2 && Speech.Is(tokens[end - 1], SpeechClass.Degree))
            end--;

        // Pangdam XIV/Hasanuddin Rahma Widuri: what stands behind a stroke is the body's
        if (first > 0 && document.Text.Text[tokens[first - 1].Start] == '/' && !tokens[first].Has(TokenFlags.SpaceBefore))
            first += Math.Max(1, NamePhrases.OfBodies.Length(document, first, end));

        // "Tagihannya Rp215 juta": the sign of a currency is no name
        if (first < end && !SourceFinder.IsInQuantity(document, end - 1))
            _runs.Add(new Run(first, end, NameParts.Initials(document, first, end)));
    }

    /// <summary>Whether a name is part of one that the text writes.</summary>
    public bool Hold(string name)
    {
        foreach (ref Run run in CollectionsMarshal.AsSpan(_runs))
        {
            if (MayHold(run, name) && NameOf(ref run) is { } whole && NameParts.IsPart(name, whole))
                return true;
        }

        return false;
    }

    /// <summary>The longest name in the text that a short name is part of.</summary>
    public string Fullest(string name)
    {
        string best = name;
        foreach (ref Run run in CollectionsMarshal.AsSpan(_runs))
        {
            if (MayHold(run, name) && NameOf(ref run) is { } whole && NameParts.Words(whole) > NameParts.Words(best) && NameParts.Words(whole) <= LongestName && NameParts.IsPart(name, whole))
                best = whole;
        }

        return best;
    }

    /// <summary>The last person named before a token, at most so many tokens before it; -1 where there is none.</summary>
    public (int First, int End) LastPerson(int before, int reach)
    {
        Span<Run> runs = CollectionsMarshal.AsSpan(_runs);
        for (int i = runs.Length - 1; i >= 0 && before - runs[i].End < reach; i--)
        {
            ref Run run = ref runs[i];
            if (run.First < before && StartOf(ref run) is var start && start < before && IsPerson(run, start))
                return before - start > reach ? (-1, -1) : (start, run.End);
        }

        return (-1, -1);
    }

    /// <summary>Where the name begins in a run of capitals: behind offices, the words of bodies and places.</summary>
    public int PersonStart(int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int start = first;
        bool region = false;
        for (int i = first; i < end; i++)
        {
            if (OfficeTable.TryMatch(tokens, i, end, out int n, out bool isOffice) && isOffice && !OfficeTable.MayBeName(tokens, i) && !OfficeTable.IsDegree(tokens, i))
                return OfficePhrase.Read(document, i, end).NameStart;
            if (i >= start && GivenNames.Contains(document, i))
                return i;
            if (n > 0)
                start = Math.Max(start, Math.Min(end, i + n));
            else if (i + 1 < end && tokens[i].Has(TokenFlags.AllCaps) && tokens[i].Length is >= ShortestAcronym and <= LongestAcronym && !tokens[i + 1].Has(TokenFlags.AllCaps))
                start = i + 1;
            else if (Speech.Is(tokens[i], SpeechClass.Body) && !Speech.Is(tokens[i], SpeechClass.Linker))
                start = i + 1;
            else if (i == start && PlaceWords.Default.TryName(tokens, i, end, out int place) && i + place < end)
                (start, region) = (i + place, true);
        }

        // A region that no lexicon has stands between a regional office and a name of two words
        if (start > first && end - start <= LongPerson + 1)
            start = SourceParser.BehindNamedBody(document, start, end);
        if (start > first && end - start >= LongPerson && !GivenNames.Contains(document, start) && OfficePhrase.StandsForPeople(document, start))
            return start + 1;
        int words = end - start;
        return !region && start > first && (words > LongPerson || (words == LongPerson && OfficeTable.IsRegional(tokens, first, start))) ? end - LongPerson + 1 : start;
    }

    private bool IsPerson(in Run run, int start) =>
        run.End > start && run.End - start <= LongestName && (start > run.First || run.End - start > 1) && GivenNames.Contains(document, start);

    /// <summary>Whether the first word of a name stands in a run: nearly none has it.</summary>
    private bool MayHold(in Run run, string name)
    {
        if (name.Length == 0 || (run.Initials & NameParts.Initial(name[0])) == 0)
            return false;
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        return Spelling.Contains(document.Text.TextOf(run.First, run.End), space < 0 ? name : name.AsSpan(0, space));
    }

    private int StartOf(ref Run run)
    {
        if (run.Start < 0)
            run.Start = PersonStart(run.First, run.End);
        return run.Start;
    }

    /// <summary>The name in a run; null where it is one word, or too many.</summary>
    private string? NameOf(ref Run run)
    {
        int start = StartOf(ref run);
        return run.End - start is >= 2 and <= LongestName ? run.Name ??= SourceParser.Text(document, start, run.End) : null;
    }

    /// <summary>A run of capitals, and what has been found in it so far.</summary>
    private struct Run(int first, int end, uint initials)
    {
        public readonly int First = first;
        public readonly int End = end;
        public readonly uint Initials = initials;
        public int Start = -1;
        public string? Name;
    }
}
