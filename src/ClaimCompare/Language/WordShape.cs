using System.Buffers;
using System.Text;

namespace ClaimCompare.Language;

/// <summary>Looks words up and tells abbreviations, codes and web names by their shape.</summary>
internal static class WordShape
{
    private const int LongestForm = 64;
    private const int MostLabels = 6;
    private const int LongestPhone = 40;
    private static readonly WordTable<bool> Domains = WordTable<bool>.Load("domains", (_, _) => true);

    private static readonly int[] Marks = [.. Enumerable.Range(0, 128).Select(c => Vocabulary.Default.Find([(char)c]))];

    /// <summary>The vocabulary's number of a mark of one character.</summary>
    public static int OfMark(char c) => c < 128 ? Marks[c] : Vocabulary.Default.Find([c]);

    /// <summary>The vocabulary's number of a word as it stands in a text; a final period, case and invisible characters do not count.</summary>
    public static int Find(ReadOnlySpan<char> form, out TokenFlags flags)
    {
        flags = TokenFlags.None;
        if (form.Length > LongestForm)
            return 0;
        Span<char> lower = stackalloc char[LongestForm];
        bool composed = false;
        if (Ascii.ToLower(form, lower, out int n) != OperationStatus.Done)
            n = Lower(form, lower, out composed);
        if (n > 1 && lower[n - 1] == '.')
            n--;
        if (!composed)
            return Vocabulary.Default.Find(lower[..n], out flags);
        string normal = lower[..n].ToString().Normalize(NormalizationForm.FormC);
        return Vocabulary.Default.Find(normal, out flags);
    }

    /// <summary>Whether <c>-an</c> and the word's end stand at an index.</summary>
    public static bool IsSuffixAn(ReadOnlySpan<char> s, int at, int end) =>
        at + 3 <= end && s[at + 1] is 'a' or 'A' && s[at + 2] is 'n' or 'N' && (at + 3 == end || !CharacterScan.IsWord(s[at + 3]));

    /// <summary>Index behind a clock time or verse (<c>17:30</c>, <c>19:4-6</c>), from its first colon.</summary>
    public static int ColonEnd(ReadOnlySpan<char> s, int at, int end)
    {
        int i = at;
        while (i + 1 < end && s[i] is ':' && char.IsAsciiDigit(s[i + 1]))
            i = CharacterScan.NumberEnd(s, i + 1, end);
        if (i + 1 < end && s[i] == '-' && char.IsAsciiDigit(s[i + 1]))
        {
            int range = CharacterScan.NumberEnd(s, i + 1, end);

            // 08:00-17:00 are two times
            if (range == end || s[range] != ':')
                i = range;
        }

        return i;
    }

    /// <summary>
    /// Index behind a telephone or case number: digits in groups with hyphens between, where a group begins with 0 or there are three groups and
    /// nine digits; else the index given.
    /// </summary>
    public static int PhoneEnd(ReadOnlySpan<char> s, int at, int hyphen, int end)
    {
        int i = hyphen, groups = 1, digits = hyphen - at;
        bool zero = s[at] == '0' && hyphen - at > 1;
        if (s[at..hyphen].ContainsAnyExceptInRange('0', '9'))
            return hyphen;
        while (i + 1 < end && i - at < LongestPhone && s[i] == '-' && char.IsAsciiDigit(s[i + 1]))
        {
            int start = i + 1;
            i = start;
            while (i < end && char.IsAsciiDigit(s[i]))
                i++;
            zero |= s[start] == '0' && i - start >= 3;
            digits += i - start;
            groups++;
        }

        bool word = i < end && (CharacterScan.IsWord(s[i]) || (s[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(s[i + 1])));
        return !word && groups > 1 && ((zero && digits >= 6) || (groups >= 3 && digits >= 9)) ? i : hyphen;
    }

    /// <summary>Whether digits and the letters glued to them are one name (<c>5G</c>, <c>18x</c>), not a number before a unit, a scale or a lost space.</summary>
    public static bool IsCode(ReadOnlySpan<char> s, int at, int number, int end, out int codeEnd)
    {
        codeEnd = CharacterScan.WordEnd(s, number, end);
        ReadOnlySpan<char> digits = s[at..number], letters = s[number..codeEnd];
        if (digits.ContainsAny('.', ',') || letters.Length > 12)
            return false;
        if (letters.ContainsAnyInRange('0', '9'))
            return !letters.Contains('-');
        if (letters.Length == 1 && char.IsAsciiLetterUpper(letters[0]))
            return letters[0] is not ('M' or 'T' or 'K' or 'V' or 'W') || (letters[0] == 'K' && digits.Length == 1);
        if (letters is "k")
            return false;
        return letters is "x" || (Find(letters, out _) == 0 && (letters.Length <= 2 || !letters.ContainsAnyInRange('a', 'z')));
    }

    /// <summary>
    /// Where a word of letters and digits ends that a separator and more digits follow: behind the one letter of a magnitude (<c>M5,6</c>),
    /// behind all digits of a version (<c>v1.2</c>), else where it did.
    /// </summary>
    public static int DecimalEnd(ReadOnlySpan<char> s, int at, int end, int limit)
    {
        ReadOnlySpan<char> word = s[at..end];
        int letters = word.IndexOfAnyInRange('0', '9');
        if (letters < 1 || word[letters..].ContainsAnyExceptInRange('0', '9'))
            return end;
        if (letters == 1 && word.Length == 2 && (word[0] == 'M' || (s[end] == ',' && char.IsAsciiLetterUpper(word[0]))))
            return at + 1;
        if (s[end] != '.' || char.IsAsciiLetterUpper(word[0]) || (letters > 1 && Find(word[..letters], out _) != 0))
            return end;
        int i = end;
        while (i + 1 < limit && s[i] == '.' && char.IsAsciiDigit(s[i + 1]))
        {
            i++;
            while (i < limit && char.IsAsciiDigit(s[i]))
                i++;
        }

        return i < limit && CharacterScan.IsWord(s[i]) ? end : i;
    }

    /// <summary>Whether a chunk without white space is the number of a case or decree: capitals, digits and slashes.</summary>
    public static bool IsSlashedCode(ReadOnlySpan<char> s, int chunk, int end, out int codeEnd)
    {
        int slashes = 0, lower = 0, upper = 0, digits = 0, i = chunk;
        for (; i < end && i - chunk < 80; i++)
        {
            char c = s[i];
            if (c == '/')
                slashes++;
            else if (char.IsAsciiDigit(c))
                digits++;
            else if (char.IsAsciiLetterUpper(c))
                upper++;
            else if (char.IsAsciiLetterLower(c))
                lower++;
            else if (c is not ('.' or '-' or '_'))
                break;
        }

        codeEnd = i;
        while (codeEnd > chunk && s[codeEnd - 1] is '.' or '/' or '-')
            codeEnd--;
        bool roman = slashes == 1 && digits == 4 && s[chunk] is 'I' or 'V' or 'X';
        return digits > 0 && upper > 1 - (roman ? 1 : 0) && lower <= 2 && (slashes >= 2 || (roman && lower == 0));
    }

    /// <summary>
    /// Extends a word over the periods that belong to it: web names (<c>detik.com</c>), mail addresses, initials (<c>D.W.</c>), degrees and
    /// abbreviations.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="at">Where the word begins.</param>
    /// <param name="end">Index behind its first part; a period or at sign stands there.</param>
    /// <param name="limit">Index behind the paragraph.</param>
    /// <param name="isAddress">Whether it is a mail address.</param>
    public static int WithPeriods(ReadOnlySpan<char> s, int at, int end, int limit, out bool isAddress)
    {
        isAddress = false;
        if (s[end] == '@')
        {
            int mail = end + 1;
            while (mail < limit && (CharacterScan.IsWord(s[mail]) || s[mail] is '.' or '-' or '_'))
                mail++;
            while (mail > end && s[mail - 1] == '.')
                mail--;
            isAddress = mail > end + 1;
            return isAddress ? mail : end;
        }

        int longest = end, i = end;
        for (int labels = 0; labels < MostLabels && i + 1 < limit && s[i] == '.' && CharacterScan.IsLetter(s[i + 1]); labels++)
        {
            int next = CharacterScan.WordEnd(s, i + 1, limit);
            ReadOnlySpan<char> label = s[(i + 1)..next];
            if (IsDomain(label) || IsInside(s[at..next]) || IsInitials(s[at..next]))
                longest = next;
            else if (label.Length > 4 && char.IsUpper(label[0]))
                break;
            i = next;
        }

        if (longest < limit && s[longest] == '.' && (longest > end ? !IsDomain(LastLabel(s[at..longest])) || IsInside(s[at..longest]) : SentenceEnd.IsAbbreviation(s, at, end, limit)))
            longest++;
        return longest;
    }

    private static ReadOnlySpan<char> LastLabel(ReadOnlySpan<char> form) => form[(form.LastIndexOf('.') + 1)..];

    private static bool IsDomain(ReadOnlySpan<char> label) =>
        label.Length is >= 2 and <= 5 && (!label.ContainsAnyInRange('A', 'Z') || !label.ContainsAnyInRange('a', 'z')) && Domains[Find(label, out _)];

    private static bool IsInside(ReadOnlySpan<char> form) => Abbreviations.Of(Find(form, out _)) == AbbreviationClass.Inside;

    private static bool IsInitials(ReadOnlySpan<char> form)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(form[i]) : form[i] != '.')
                return false;
        }

        return true;
    }

    private static int Lower(ReadOnlySpan<char> form, Span<char> lower, out bool composed)
    {
        int n = 0;
        composed = false;
        foreach (char c in form)
        {
            if (char.IsAscii(c))
            {
                lower[n++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
                continue;
            }

            if (CharacterScan.IsInvisible(c))
                continue;
            composed |= c is >= '\u0300' and <= '\u036F';
            lower[n++] = c switch
            {
                '’' or '‘' => '\'',
                '‑' => '-',
                _ => char.ToLowerInvariant(c),
            };
        }

        return n;
    }
}
