using System.Text;

namespace ClaimCompare.Reading;

/// <summary>Linked data that is no valid JSON: what is commonly wrong is put right, and where that is not enough the few fields are looked for by name.</summary>
internal static class BrokenJson
{
    private const int LongestValue = 2000;

    /// <summary>The JSON without the comment and CDATA signs around it.</summary>
    public static ReadOnlyMemory<char> Unwrap(ReadOnlyMemory<char> script)
    {
        ReadOnlyMemory<char> trimmed = script.Trim();
        ReadOnlySpan<char> s = trimmed.Span;
        int first = s.IndexOfAny('{', '[');
        if (first > 0 && s[..first].ContainsAny('/', '<', '!') && s[first] == '[' && s[first..].StartsWith("[CDATA["))
            first = s[(first + 7)..].IndexOfAny('{', '[') is var inner and >= 0 ? first + 7 + inner : first;
        int last = s.LastIndexOfAny('}', ']');
        while (last > 0 && s[last] == ']' && s[first] == '{')
            last = s[..last].LastIndexOfAny('}', ']');
        return first >= 0 && last > first ? trimmed[first..(last + 1)] : trimmed;
    }

    /// <summary>Line breaks and other control characters inside values become spaces, false escapes lose their sign, references are resolved where quotation marks are written as such.</summary>
    public static string Repair(string json)
    {
        if (!json.Contains('"', StringComparison.Ordinal) && json.Contains("&quot;", StringComparison.Ordinal))
            json = json.Replace("&quot;", "\"", StringComparison.Ordinal);
        var result = new StringBuilder(json.Length);
        bool value = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (c == '\\' && value && i + 1 < json.Length)
            {
                if (json[i + 1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
                    result.Append(c);
                result.Append(json[++i] < ' ' ? ' ' : json[i]);
                continue;
            }

            // A mark inside a value that no sign of structure follows belongs to the words
            if (c == '"' && value && !EndsValue(json, i + 1))
            {
                result.Append("\\\"");
                continue;
            }

            if (c == '"')
                value = !value;
            result.Append(c < ' ' ? ' ' : c);
        }

        return result.ToString();
    }

    /// <summary>The fields of an article, by their names alone.</summary>
    public static LinkedArticle Scan(string json)
    {
        var article = new LinkedArticle { Headlines = HtmlText.Clean(Field(json, "headline", 0)) is { } headline ? [headline] : [], Published = Field(json, "datePublished", 0), Modified = Field(json, "dateModified", 0), Section = HtmlText.Clean(Field(json, "articleSection", 0)) };
        int author = json.IndexOf("\"author\"", StringComparison.Ordinal);
        if (author >= 0 && HtmlText.Clean(Field(json, "name", author, 400)) is { } name)
            article.Authors.Add(name);
        int publisher = json.IndexOf("\"publisher\"", StringComparison.Ordinal);
        if (publisher >= 0)
            article.Publisher = HtmlText.Clean(Field(json, "name", publisher, 400));
        return article;
    }

    private static bool EndsValue(string json, int at)
    {
        while (at < json.Length && char.IsWhiteSpace(json[at]))
            at++;
        return at >= json.Length || json[at] is ':' or ',' or '}' or ']';
    }

    private static string? Field(string json, string name, int from, int reach = int.MaxValue)
    {
        string quoted = "\"" + name + "\"";
        int at = json.IndexOf(quoted, from, StringComparison.Ordinal);
        if (at < 0 || at - from > reach)
            return null;
        at += quoted.Length;
        while (at < json.Length && (char.IsWhiteSpace(json[at]) || json[at] == ':'))
            at++;
        if (at >= json.Length || json[at] != '"')
            return null;
        int end = at + 1;
        while (end < json.Length && end - at < LongestValue && !(json[end] == '"' && json[end - 1] != '\\' && EndsValue(json, end + 1)))
            end++;
        return end < json.Length && json[end] == '"' ? json[(at + 1)..end].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\/", "/", StringComparison.Ordinal) : null;
    }
}
