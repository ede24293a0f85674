using ClaimCompare.Language;

namespace ClaimCompare.Comparing;

/// <summary>The words of <c>comparing-words.tsv</c>, which tell little when claims are compared, and how texts are taken apart for it.</summary>
internal static class ComparingWords
{
    private const int ShortestWithClitic = 7, EarlierReach = 6, LongestAside = 40, MovedReach = 5;
    private static readonly Dictionary<string, HashSet<string>> Classes = LoadClasses();
    private static readonly HashSet<string> Empty = Classes["empty"];
    private static readonly HashSet<string> PlaceSorts = Classes["place"];
    private static readonly HashSet<string> BodySorts = Classes["body"];
    private static readonly HashSet<string> Bare = Classes["bare"];
    private static readonly HashSet<string> AgeNouns = Classes["age"];
    private static readonly HashSet<string> Years = Classes["years"];
    private static readonly HashSet<string> Limits = Classes["limit"];
    private static readonly HashSet<string> Losing = Classes["losing"];
    private static readonly HashSet<string> Joining = Classes["join"];
    private static readonly HashSet<string> Periods = Classes["period"];
    private static readonly HashSet<string> Last = Classes["last"];
    private static readonly HashSet<string> Becoming = Classes["becomes"];
    private static readonly HashSet<string> Parties = Classes["party"];
    private static readonly HashSet<string> FirstPersons = Classes["first-person"];
    private static readonly HashSet<string> OwnLosses = Classes["own-loss"];
    private static readonly HashSet<string> Earlier = Classes["earlier"];
    private static readonly HashSet<string> Now = Classes["now"];
    private static readonly HashSet<string> Of = Classes["of"];
    private static readonly HashSet<string> Contrast = Classes["contrast"];
    private static readonly HashSet<string> Bodies = Classes["corpse"];
    private static readonly HashSet<string> Ends = Classes["end"];
    private static readonly HashSet<string> Rumours = Classes["rumour"];
    private static readonly HashSet<string> Or = Classes["or"];
    private static readonly HashSet<string> Companies = Classes["company"];
    private static readonly HashSet<string> Rose = Classes["rose"];
    private static readonly HashSet<string> Fell = Classes["fell"];
    private static readonly HashSet<string> Patients = Classes["patient"];
    private static readonly HashSet<string> Care = Classes["care"];
    private static readonly HashSet<string> Corrections = LoadCorrections();

    /// <summary>The words of a text in lower case, digits apart, without the clitic <c>-nya</c>.</summary>
    public static IEnumerable<string> Split(string? text)
    {
        if (string.IsNullOrEmpty(text))
            yield break;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && start >= 0 && i + 1 < text.Length && char.IsLetter(text[i + 1])));
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                string word = text[start..i].ToLowerInvariant();
                start = -1;
                yield return word.Length >= ShortestWithClitic && word.EndsWith("nya", StringComparison.Ordinal) ? word[..^3] : word;
            }
        }
    }

    /// <summary>Whether a word tells something of what a sentence is about.</summary>
    public static bool IsTelling(string word) => word.Length > 2 && !char.IsAsciiDigit(word[0]) && !Empty.Contains(word);

    /// <summary>Whether a word joins what stands before it with what stands behind.</summary>
    public static bool IsJoining(string word) => Joining.Contains(word);

    /// <summary>Whether some words name the last days, months … up to now.</summary>
    public static bool IsOfPeriod(IEnumerable<string> words)
    {
        bool period = false;
        foreach (string word in words)
        {
            if (period && Last.Contains(word))
                return true;
            period = Periods.Contains(word);
        }

        return false;
    }

    /// <summary>Whether a word begins the age of those counted.</summary>
    public static bool IsAge(string word) => AgeNouns.Contains(word);

    /// <summary>Whether a word means years of age.</summary>
    public static bool IsYears(string word) => Years.Contains(word);

    /// <summary>Whether a word says that a limit is meant, and on which side.</summary>
    public static bool IsLimit(string word) => Limits.Contains(word);

    /// <summary>Whether a word says that who stands before it lost what stands behind.</summary>
    public static bool IsLosing(string word) => Losing.Contains(word);

    /// <summary>Whether a counted noun tells nothing beside the name of its own.</summary>
    public static bool IsBare(string noun) => Bare.Contains(noun);

    /// <summary>Whether the words between two figures say that the first became the second.</summary>
    public static bool Becomes(string between) => !between.Any(char.IsAsciiDigit) && Split(between).Any(Becoming.Contains);

    /// <summary>Whether the words between two figures say that the second voice differs from the first.</summary>
    public static bool Differs(string between) => Split(between).Any(Contrast.Contains);

    /// <summary>Whether the words before a figure and those up to the next say that the next took its place: <c>sebelumnya menyebut 11, kini 45</c>.</summary>
    public static bool Succeeds(string before, string between) => !between.Any(char.IsAsciiDigit) && Split(between).Any(Now.Contains) && Split(before).TakeLast(EarlierReach).Any(Earlier.Contains);

    /// <summary>Whether the words between two figures say that the second had been the figure before: <c>45 orang, dari sebelumnya 11</c>.</summary>
    public static bool WasBefore(string between) => between.Length < LongestAside && !between.Any(char.IsAsciiDigit) && Split(between).LastOrDefault() is { } last && Earlier.Contains(last);

    /// <summary>Whether a word stands before the name of a party to a conflict (<c>di pihak Kelmara</c>).</summary>
    public static bool IsParty(string word) => Parties.Contains(word);

    /// <summary>Whether a word right behind a number begins what it is some of.</summary>
    public static bool IsOf(string word) => Of.Contains(word);

    /// <summary>Whether a word means the speaker and his own.</summary>
    public static bool IsFirstPerson(string word) => FirstPersons.Contains(word);

    /// <summary>Whether a word tells that one's own people were lost, never the other's.</summary>
    public static bool IsOwnLoss(string word) => OwnLosses.Contains(word);

    /// <summary>Whether a word says that a figure behind it corrects an earlier one.</summary>
    public static bool IsCorrection(string word) => Corrections.Contains(word);

    /// <summary>The words that tell one place from another; all words where there are no such.</summary>
    public static IEnumerable<string> OfPlace(string? place) => Without(place, PlaceSorts);

    /// <summary>The sort of place that a name begins with (<c>kecamatan</c>), in lower case; null where it tells none.</summary>
    public static string? SortOfPlace(string? place) => Split(place).FirstOrDefault() is { } first && PlaceSorts.Contains(first) ? first : null;

    /// <summary>Whether a place is one where the sick and the hurt are treated: <c>RSUD Lumbungsari</c>, <c>Rumah Sakit Karangjati</c>.</summary>
    public static bool IsOfCare(string? place) => Split(place).Take(2).Any(Care.Contains);

    /// <summary>Whether a counted noun means people under treatment.</summary>
    public static bool IsPatient(string noun) => Patients.Contains(noun);

    /// <summary>Whether a counted noun means the dead as bodies, which are brought from where they died.</summary>
    public static bool IsBody(string noun) => Bodies.Contains(noun);

    /// <summary>Whether what stands between two figures leaves it open which of them holds.</summary>
    public static bool IsOr(ReadOnlySpan<char> between) => Or.GetAlternateLookup<ReadOnlySpan<char>>().Contains(between);

    /// <summary>Whether the name of a body begins or ends with the legal form of a company.</summary>
    public static bool IsCompany(string name) => Split(name).Any(Companies.Contains);

    /// <summary>Whether a word of the name of a source, or two in a row, mean hearsay.</summary>
    public static bool IsRumour(string name)
    {
        string before = string.Empty;
        foreach (string word in Split(name))
        {
            if (Rumours.Contains(word) || Rumours.Contains(before + " " + word))
                return true;
            before = word;
        }

        return false;
    }

    /// <summary>1 where the words before a figure say that it rose to it, -1 where it fell, 0 where they say neither.</summary>
    public static int MovedTo(IReadOnlyList<string> before)
    {
        for (int i = before.Count - 1; i >= Math.Max(0, before.Count - MovedReach); i--)
        {
            if (Rose.Contains(before[i]))
                return 1;
            if (Fell.Contains(before[i]))
                return -1;
        }

        return 0;
    }

    /// <summary>Whether a word says that animals or things came to their end.</summary>
    public static bool IsEnd(string word) => Ends.Contains(word);

    /// <summary>The words that tell one body from another; all words where there are no such.</summary>
    public static IEnumerable<string> OfBody(string? name) => Without(name, BodySorts);

    private static List<string> Without(string? text, HashSet<string> sorts)
    {
        List<string> all = [.. Split(text)], telling = all.FindAll(w => !sorts.Contains(w));
        return telling.Count > 0 ? telling : all;
    }

    private static HashSet<string> LoadCorrections()
    {
        LexiconFile file = LexiconFile.Load("claim-marks");
        return file.Rows.Where(r => file.Cell(r, "mark") == "correction" && !r[0].Contains(' ', StringComparison.Ordinal)).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
    }

    private static Dictionary<string, HashSet<string>> LoadClasses()
    {
        LexiconFile file = LexiconFile.Load("comparing-words");
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string[] row in file.Rows)
        {
            foreach (string name in file.Cell(row, "classes").Split(' '))
            {
                if (!classes.TryGetValue(name, out HashSet<string>? words))
                    classes.Add(name, words = new HashSet<string>(StringComparer.Ordinal));
                words.Add(row[0]);
            }
        }

        return classes;
    }
}
