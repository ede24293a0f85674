namespace ClaimCompare.SpecTests;

/// <summary>One fenced example of a page of <c>corpus/specs</c>: a text, a line with a single period, and what must come out.</summary>
/// <param name="Page">The page's file name.</param>
/// <param name="Line">The line of the fence, counted from 1.</param>
/// <param name="Kind">The fence's first word: <c>claims</c>, <c>quantities</c>, <c>groups</c> or <c>tokens</c>.</param>
/// <param name="Options">The fence's further words: <c>date=2025-06-17</c>, <c>title=…</c> with underscores for spaces.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">One line an expected row; none where nothing may come out.</param>
public sealed record SpecExample(string Page, int Line, string Kind, IReadOnlyDictionary<string, string> Options, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Reads all examples of the pages beside the test assembly.</summary>
    public static IReadOnlyList<SpecExample> ReadAll()
    {
        var examples = new List<SpecExample>();
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "specs"), "*.md").Order(StringComparer.Ordinal))
            ReadPage(Path.GetFileName(path), File.ReadAllLines(path), examples);
        return examples;
    }

    /// <summary>Reads the examples of one page.</summary>
    /// <exception cref="InvalidDataException">A fence is not closed, or has no line with a single period.</exception>
    internal static void ReadPage(string page, string[] lines, List<SpecExample> examples)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            bool rows = lines[i].StartsWith("```rows", StringComparison.Ordinal);
            if (!rows && !lines[i].StartsWith("```claims", StringComparison.Ordinal) && !lines[i].StartsWith("```quantities", StringComparison.Ordinal) && !lines[i].StartsWith("```groups", StringComparison.Ordinal))
                continue;
            int close = Array.IndexOf(lines, "```", i + 1);
            if (rows)
            {
                ReadRows(page, lines, i, close, examples);
                i = close;
                continue;
            }

            int period = Array.IndexOf(lines, ".", i + 1);
            if (close < 0 || period < 0 || period > close)
                throw new InvalidDataException($"{page}:{i + 1}: the example has no end or no line with a single period.");
            string[] head = lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var options = head[1..].Select(o => o.Split('=', 2)).ToDictionary(o => o[0], o => o[1].Replace('_', ' '), StringComparer.Ordinal);
            examples.Add(new SpecExample(page, i + 1, head[0], options, string.Join('\n', lines[(i + 1)..period]), [.. lines[(period + 1)..close].Where(l => l.Length > 0)]));
            i = close;
        }
    }

    /// <summary>Reads a block of one-line examples: <c>text => row &amp; row</c>, or <c>text => none</c>.</summary>
    private static void ReadRows(string page, string[] lines, int open, int close, List<SpecExample> examples)
    {
        string[] head = lines[open][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (close < 0 || head.Length < 2)
            throw new InvalidDataException($"{page}:{open + 1}: the rows have no end, or do not say whether they are claims or quantities.");
        var options = head[2..].Select(o => o.Split('=', 2)).ToDictionary(o => o[0], o => o[1].Replace('_', ' '), StringComparer.Ordinal);
        for (int i = open + 1; i < close; i++)
        {
            int arrow = lines[i].LastIndexOf(" => ", StringComparison.Ordinal);
            if (arrow < 0)
                throw new InvalidDataException($"{page}:{i + 1}: the row has no arrow.");
            string expected = lines[i][(arrow + 4)..].Trim();
            examples.Add(new SpecExample(page, i + 1, head[1], options, lines[i][..arrow].Trim(), expected == "none" ? [] : head[1] == "tokens" ? [expected] : expected.Split(" & ")));
        }
    }
}
