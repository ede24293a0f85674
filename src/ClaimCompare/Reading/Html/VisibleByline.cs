using System.Text;

namespace ClaimCompare.Reading;

/// <summary>What the lines between headline and text tell: authors, editor, dates, outlet, agency.</summary>
internal sealed class VisibleByline
{
    private const int LongestLine = 220;
    private const int LongestName = 60;

    /// <summary>The persons named as authors.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>The agencies named as sources.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>The editor.</summary>
    public string? Editor { get; private set; }

    /// <summary>The outlet, where a line names it instead of an author.</summary>
    public string? Outlet { get; private set; }

    /// <summary>When it was published.</summary>
    public WrittenDate? Published { get; private set; }

    /// <summary>When it was changed.</summary>
    public WrittenDate? Updated { get; private set; }

    /// <summary>Whether a line is made of a date, names and signs alone.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > 140 || line[^1] is '?' or '!' || !WrittenDate.TryFind(line, out WrittenDate date))
            return false;
        ReadOnlySpan<char> rest = line[date.End..].Trim(" |•·-–—,.()");
        ReadOnlySpan<char> before = line[..date.Start].Trim(" |•·-–—,.()");
        return rest.Length <= 30 && before.Length <= 60 && !before.ContainsAny('"', '“') && before.Count(' ') <= 7 && (before.Length == 0 || IsCapitalised(before));
    }

    /// <summary>Takes in a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="named">Whether the page's own markup says that it names the author.</param>
    public void Read(ReadOnlySpan<char> line, bool named)
    {
        line = line.Trim();
        if (line.Length is 0 or > LongestLine)
            return;
        WrittenDate? whole = WrittenDate.TryFind(line, out WrittenDate found) ? found : null;
        foreach (Range range in line.SplitAny('|', '•', '·', '\n', '‧', '∙'))
        {
            ReadOnlySpan<char> part = line[range].Trim();

            // Rep: Ratri/ Red: Bagas
            int slash = part.IndexOf('/');
            if (slash > 0 && part[(slash + 1)..].Contains(':') && part[..slash].Contains(':') && !part.ContainsAnyInRange('0', '9'))
            {
                Part(part[..slash].Trim(), named, whole);
                part = part[(slash + 1)..].Trim();
            }

            Part(part, named, whole);
        }
    }

    private void Part(ReadOnlySpan<char> part, bool named, WrittenDate? whole)
    {
        if (part.IsEmpty)
            return;
        if (WrittenDate.TryFind(part, out WrittenDate date))
        {
            // 14 Februari 2025 | 08:05 WIT: the time may stand in a part of its own
            if (whole is { } line && !date.Date.HasTime && line.Date.HasTime && line.Date.First == date.Date.First)
                date = date with { Date = line.Date, Offset = line.Offset };
            if (IsUpdate(part[..date.Start]))
                Updated ??= date;
            else if (Published is null)
                Published = date;
            else if (Updated is null && date.Date > Published.Value.Date)
                Updated = date;
            part = part[..date.Start].Trim(" ,-–—()");
            if (part.IsEmpty)
                return;
        }

        int colon = part.IndexOf(':');
        if (colon > 0 && colon < 30 && BylineWords.Fields.TryGetValue(part[..colon].Trim().ToString(), out string? field))
        {
            Field(field, part[(colon + 1)..].Trim());
            return;
        }

        foreach (string by in BylineWords.By)
        {
            if (part.Length > by.Length + 2 && part.StartsWith(by, StringComparison.OrdinalIgnoreCase) && part[by.Length] == ' ')
            {
                AddNames(part[(by.Length + 1)..], trusted: true);
                return;
            }
        }

        if (named || whole is not null)
        {
            // Ratri Anggraeni - harianbuana.id
            int dash = part.IndexOf(" - ");
            if (dash < 0)
                dash = part.IndexOf(", ");
            ReadOnlySpan<char> name = (dash > 0 ? part[..dash] : part).Trim(" ,-–—");
            if (OutletPages.IsOutlet(name))
                Outlet ??= name.ToString();
            else
                AddNames(named && part.Contains(',') ? part : name, trusted: named);
        }
    }

    private void Field(string field, ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > 120)
            return;
        switch (field)
        {
            case "author":
                AddNames(value, trusted: true);
                break;
            case "editor" when Editor is null:
                Editor = value.ToString();
                break;
            case "source":
                Sources.Add(value.ToString());
                break;
        }
    }

    private void AddNames(ReadOnlySpan<char> names, bool trusted)
    {
        foreach (string name in SplitNames(names))
        {
            if (name.Length <= LongestName && IsName(name, trusted) && !Authors.Contains(name, StringComparer.OrdinalIgnoreCase))
                Authors.Add(name);
        }
    }

    /// <summary>The names of a list: apart by commas, slashes, ampersands and the words for and.</summary>
    public static IEnumerable<string> SplitNames(ReadOnlySpan<char> names)
    {
        var found = new List<string>();
        var name = new StringBuilder();
        string list = names.ToString().Replace(" & ", ", ", StringComparison.Ordinal).Replace("/", ", ", StringComparison.Ordinal).Replace(";", ", ", StringComparison.Ordinal);
        foreach (string word in list.Split(' '))
        {
            bool and = word is "and" or "dan" or "AND" or "DAN";
            if (!and && word.Length > 0)
                name.Append(name.Length > 0 ? " " : string.Empty).Append(word.TrimEnd(','));
            if (and || word.EndsWith(','))
                End();
        }

        End();
        return found;

        void End()
        {
            if (name.Length > 0)
                found.Add(name.ToString().Trim(' ', ',', '.', '-'));
            name.Clear();
        }
    }

    /// <summary>Two to five capitalised words without digits; one word only where the page says that it is a name.</summary>
    private static bool IsName(string name, bool trusted)
    {
        if (name.AsSpan().ContainsAny("0123456789:@!?\"“”") || name.Length < 2)
            return false;
        int words = 0;
        foreach (Range range in name.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = name.AsSpan()[range].Trim(".,()'’");
            if (word.IsEmpty)
                continue;
            if (BylineWords.NoNames.Contains(word) || (char.IsLower(word[0]) && !trusted && word.Length > 3))
                return false;
            words++;
        }

        return words is >= 2 and <= 6 || (trusted && words == 1 && name.Length > 2);
    }

    private static bool IsUpdate(ReadOnlySpan<char> before)
    {
        foreach (string word in BylineWords.Updated)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range].Trim("-,.()|");
            if (word.Length > 3 && char.IsLower(word[0]))
                return false;
        }

        return true;
    }
}
