namespace ClaimCompare.Reading;

/// <summary>Gives roles to lines by their shape: fields whose name and value stand apart, times of live reports, the reporter's initials, scraps behind the end.</summary>
internal static class LineShapes
{
    private const int LongestScrap = 50;
    private const int LongestValue = 90;

    /// <summary>Judges the lines of an article; gives the name that signs it, or null.</summary>
    public static string? Judge(List<ArticleLine> lines)
    {
        JoinFields(lines);
        int last = lines.FindLastIndex(l => l.Role is not (ParagraphRole.Body or ParagraphRole.List) ? l.Role is ParagraphRole.Table or ParagraphRole.Quotation : ContainerFinder.IsRunning(l.Text, 0));
        string? signature = null;
        for (int i = 0; i < lines.Count; i++)
        {
            (ParagraphRole role, string text, _) = lines[i];
            if (role is not (ParagraphRole.Body or ParagraphRole.List or ParagraphRole.Subheading))
                continue;
            if (IsTime(text) || (role == ParagraphRole.Body && (last < 0 || i < last) && text.Length < 100 && VisibleByline.IsByline(text)))
                lines[i] = lines[i] with { Role = ParagraphRole.Byline };
            else if (i > last && last >= 0 && IsInitials(text))
                lines[i] = lines[i] with { Role = ParagraphRole.Credit };
            else if (i > last && last >= 0 && role == ParagraphRole.Body && signature is null && IsSignature(text))
                (lines[i], signature) = (lines[i] with { Role = ParagraphRole.Byline }, text);
            else if (i > last && last >= 0 && role == ParagraphRole.Body && text.Length < LongestScrap && !text.Contains(':', StringComparison.Ordinal) && text[^1] is not ('.' or '!' or '?' or '"' or '”' or ')') && !text.AsSpan().ContainsAnyInRange('0', '9'))
                lines[i] = lines[i] with { Role = ParagraphRole.Related };
        }

        return signature;
    }

    /// <summary>20.15, 20:15 WIB, Pukul 20.15: the time of an entry of a live report.</summary>
    public static bool IsTime(ReadOnlySpan<char> text) => TryTime(text, out _, out _);

    /// <summary>Reads the time of an entry, in minutes of the day, and its zone in minutes east of Greenwich, where it is told.</summary>
    public static bool TryTime(ReadOnlySpan<char> text, out int minute, out int? zone)
    {
        minute = 0;
        zone = null;
        text = text.Trim(" []()|-–—•:");
        int digit = text.IndexOfAnyInRange('0', '9');
        if (digit < 0 || text.Length > 30 || !IsWords(text[..digit]))
            return false;
        text = text[digit..];
        int sign = text.IndexOfAny('.', ':');
        if (sign is not (1 or 2) || text.Length < sign + 3 || !char.IsAsciiDigit(text[sign + 1]) || !char.IsAsciiDigit(text[sign + 2]))
            return false;
        int hour = 0;
        foreach (char c in text[..sign])
        {
            if (!char.IsAsciiDigit(c))
                return false;
            hour = (hour * 10) + c - '0';
        }

        int m = ((text[sign + 1] - '0') * 10) + text[sign + 2] - '0';
        ReadOnlySpan<char> rest = text[(sign + 3)..].Trim();
        minute = (hour * 60) + m;
        if (BylineWords.Zones.TryGetValue(rest, out int offset))
            zone = offset;
        return hour < 24 && m < 60 && (rest.IsEmpty || zone is not null);
    }

    private static bool IsWords(ReadOnlySpan<char> words)
    {
        words = words.Trim(" .,:-–");
        return words.IsEmpty || BylineWords.Clocks.Contains(words);
    }

    /// <summary>Penulis, and on the next line: Ratri. One line again is what the page shows.</summary>
    private static void JoinFields(List<ArticleLine> lines)
    {
        for (int i = lines.Count - 2; i >= 0; i--)
        {
            string name = lines[i].Text, value = lines[i + 1].Text;
            bool open = name.EndsWith(':'), sign = value.StartsWith(':');
            if (name.Length > 30 || value.Length > LongestValue || !(open || sign) || !BylineWords.Fields.ContainsKey(name.TrimEnd(':').TrimEnd()))
                continue;
            lines[i] = new ArticleLine(ParagraphRole.Credit, name.TrimEnd(':').TrimEnd() + ": " + value.TrimStart(':').TrimStart(), lines[i].Number);
            lines.RemoveAt(i + 1);
        }
    }

    /// <summary>(rrd/rir): who wrote and edited, by initials.</summary>
    private static bool IsInitials(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > 24 || text[0] is not ('(' or '[') || text[^1] is not (')' or ']'))
            return false;
        int run = 0;
        foreach (char c in text[1..^1])
        {
            run = char.IsAsciiLetter(c) ? run + 1 : 0;
            if (run > 4 || !(char.IsAsciiLetter(c) || c is '/' or '-' or '*' or ' ' or '.' or ','))
                return false;
        }

        return true;
    }

    /// <summary>DINI LESTARI: two to four words in capitals behind the end.</summary>
    private static bool IsSignature(ReadOnlySpan<char> text)
    {
        int words = text.Count(' ') + 1;
        if (words is < 2 or > 4 || text.Length > 40)
            return false;
        foreach (Range range in text.Split(' '))
        {
            if (BylineWords.NoNames.Contains(text[range]))
                return false;
        }

        return text.IndexOfAnyExcept(Capitals) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> Capitals = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ .'-");
}
