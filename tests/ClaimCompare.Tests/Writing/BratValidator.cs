using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;

namespace ClaimCompare.Tests.Writing;

/// <summary>Checks annotation files by brat's published format, against their texts and their configuration.</summary>
internal static class BratValidator
{
    // What Python's str.splitlines ends lines at
    private static readonly char[] LineEnds = ['\n', '\r', '\v', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029'];

    /// <summary>Fails where a rule is broken; gives the texts of all text-bound annotations.</summary>
    public static List<string> Check(WrittenFolder folder)
    {
        HashSet<string> types = Configuration(folder.Text("annotation.conf"));
        var words = new List<string>();
        foreach (string name in folder.Names.Where(n => n.EndsWith(".ann", StringComparison.Ordinal)))
            words.AddRange(Document(folder.Text(name), folder.Text(name[..^4] + ".txt"), types));
        folder.Names.Should().OnlyHaveUniqueItems().And.OnlyContain(n => Regex.IsMatch(n, @"^[A-Za-z0-9._-]+\.(txt|ann|conf)$"));
        folder.Names.Count(n => n.EndsWith(".txt", StringComparison.Ordinal)).Should().Be(folder.Names.Count(n => n.EndsWith(".ann", StringComparison.Ordinal)));
        return words;
    }

    private static HashSet<string> Configuration(string conf)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        string section = string.Empty;
        var sections = new List<string>();
        foreach (string line in conf.Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[')
                sections.Add(section = line.Trim('[', ']'));
            else
                types.Add(section + " " + line.Split(' ')[0]);
        }

        sections.Should().Equal("entities", "relations", "events", "attributes");
        types.Should().OnlyContain(t => Regex.IsMatch(t, "^[a-z]+ [a-zA-Z][a-zA-Z0-9_-]*$"));
        return types;
    }

    private static List<string> Document(string annotations, string text, HashSet<string> types)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = new List<string>();
        if (annotations.Length > 0)
            annotations.Should().EndWith("\n");
        foreach (string line in annotations.Split('\n').SkipLast(1))
        {
            line.Should().NotContainAny(LineEnds.Select(c => c.ToString()));
            string[] parts = line.Split('\t');
            Regex.IsMatch(parts[0], "^[TERA#][0-9]+$").Should().BeTrue(line);
            parts.Should().HaveCount(parts[0][0] is 'T' or '#' ? 3 : 2, line);
            string[] words2 = parts[1].Split(' ');
            switch (parts[0][0])
            {
                case 'T':
                    (types.Contains("entities " + words2[0]) || types.Contains("events " + words2[0])).Should().BeTrue(line);
                    Span(parts[1][(words2[0].Length + 1)..], runes).Should().Be(parts[2]);
                    words.Add(parts[2]);
                    break;
                case 'E':
                    string[] trigger = words2[0].Split(':');
                    types.Should().Contain("events " + trigger[0]);
                    ids[trigger[1]].Should().Be(trigger[0], "an event has the type of its trigger");
                    foreach (string argument in words2[1..])
                        ids.Should().ContainKey(argument.Split(':')[1]);
                    break;
                case 'A':
                    words2.Should().HaveCount(3);
                    types.Should().Contain("attributes " + words2[0]);
                    ids.Should().ContainKey(words2[1]);
                    break;
                case 'R':
                    words2.Should().HaveCount(3);
                    types.Should().Contain("relations " + words2[0]);
                    ids.Should().ContainKey(words2[1]["Arg1:".Length..]).And.ContainKey(words2[2]["Arg2:".Length..]);
                    break;
                default:
                    words2.Should().HaveCount(2);
                    words2[0].Should().Be("AnnotatorNotes");
                    ids.Should().ContainKey(words2[1]);
                    break;
            }

            ids.Add(parts[0], words2[0]);
        }

        return words;
    }

    private static string Span(string offsets, Rune[] runes)
    {
        var pieces = new List<string>();
        int last = -1;
        foreach (string piece in offsets.Split(';'))
        {
            string[] ends = piece.Split(' ');
            ends.Should().HaveCount(2);
            int start = int.Parse(ends[0], CultureInfo.InvariantCulture), end = int.Parse(ends[1], CultureInfo.InvariantCulture);
            start.Should().BeGreaterThan(last).And.BeLessThan(end);
            pieces.Add(string.Concat(runes[start..end]));
            last = end;
        }

        return string.Join(' ', pieces);
    }
}
