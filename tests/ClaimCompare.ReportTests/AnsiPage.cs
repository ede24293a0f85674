using System.Net;
using System.Text;

namespace ClaimCompare.ReportTests;

/// <summary>Shows a terminal's output as a page: colours and weights of ECMA-48's SGR, nothing else of it.</summary>
internal static class AnsiPage
{
    private static readonly string[] Colours = ["#3b3b3b", "#ff7b72", "#7ee787", "#e3b341", "#79c0ff", "#d2a8ff", "#76e3ea", "#e6e6e6", "#8b949e", "#ffa198", "#a5f0b0", "#f2cc60", "#a5d6ff", "#e2c5ff", "#b3f0ff", "#ffffff"];

    /// <summary>The page of a command and what it printed, cut after a number of lines.</summary>
    public static string Of(string command, string output, int lines)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Console</title><style>body{margin:0;background:#15171a}pre{margin:0;padding:20px 24px;font:13.5px/1.25 'DejaVu Sans Mono','Noto Sans Mono',monospace;color:#e6e6e6;background:#15171a}</style><pre><b>$ ");
        html.Append(WebUtility.HtmlEncode(command)).Append("</b>\n\n");
        string[] all = output.Replace("\r", string.Empty, StringComparison.Ordinal).TrimEnd().Split('\n');
        string style = string.Empty;
        foreach (string line in all.Take(lines))
            html.Append(Line(line, ref style)).Append('\n');
        if (all.Length > lines)
            html.Append("<span style=\"color:#8b949e\">…</span>\n");
        return html.Append("</pre></html>").ToString();
    }

    private static string Line(string line, ref string style)
    {
        var html = new StringBuilder();
        for (int i = 0; i < line.Length;)
        {
            if (line[i] == '\u001b' && i + 1 < line.Length && line[i + 1] == '[')
            {
                int end = i + 2;
                while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is ';' or '?'))
                    end++;
                if (end < line.Length && line[end] == 'm')
                    style = Style(line[(i + 2)..end], style);
                i = end + 1;
                continue;
            }

            int next = line.IndexOf('\u001b', i);
            if (line[i] == '\u001b')
            {
                // Other sequences say nothing about looks
                i = Math.Min(i + 2, line.Length);
                continue;
            }

            string text = WebUtility.HtmlEncode(line[i..(next < 0 ? line.Length : next)]);
            html.Append(style.Length > 0 ? "<span style=\"" + style + "\">" + text + "</span>" : text);
            i = next < 0 ? line.Length : next;
        }

        return html.ToString();
    }

    private static string Style(string codes, string style)
    {
        string[] parts = codes.Split(';');
        for (int i = 0; i < parts.Length; i++)
        {
            int code = parts[i].Length == 0 ? 0 : int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture);
            switch (code)
            {
                case 0: style = string.Empty; break;
                case 1: style += "font-weight:bold;"; break;
                case 2: style += "opacity:.7;"; break;
                case 3: style += "font-style:italic;"; break;
                case 4: style += "text-decoration:underline;"; break;
                case >= 30 and <= 37: style += "color:" + Colours[code - 30] + ";"; break;
                case >= 90 and <= 97: style += "color:" + Colours[code - 82] + ";"; break;
                case >= 40 and <= 47: style += "background:" + Colours[code - 40] + ";"; break;
                case 38 when i + 2 < parts.Length && parts[i + 1] == "5":
                    style += "color:" + Palette(int.Parse(parts[i + 2], System.Globalization.CultureInfo.InvariantCulture)) + ";";
                    i += 2;
                    break;
                case 48 when i + 2 < parts.Length && parts[i + 1] == "5":
                    style += "background:" + Palette(int.Parse(parts[i + 2], System.Globalization.CultureInfo.InvariantCulture)) + ";";
                    i += 2;
                    break;
                case 38 or 48 when i + 4 < parts.Length && parts[i + 1] == "2":
                    style += (code == 38 ? "color:rgb(" : "background:rgb(") + string.Join(',', parts[(i + 2)..(i + 5)]) + ");";
                    i += 4;
                    break;
            }
        }

        return style;
    }

    /// <summary>A colour of the 256 of xterm.</summary>
    private static string Palette(int index)
    {
        if (index < 16)
            return Colours[index];
        if (index >= 232)
            return Rgb(8 + ((index - 232) * 10), 8 + ((index - 232) * 10), 8 + ((index - 232) * 10));
        int cube = index - 16;
        return Rgb(Level(cube / 36), Level(cube / 6 % 6), Level(cube % 6));
    }

    private static int Level(int step) => step == 0 ? 0 : 55 + (step * 40);

    private static string Rgb(int r, int g, int b) => System.FormattableString.Invariant($"rgb({r},{g},{b})");
}
