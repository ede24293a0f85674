using System.Text;

namespace ClaimCompare.ConsoleProgram.Views;

/// <summary>The sentence of a claim with number, cue and source marked: by colours, and where there are none by brackets.</summary>
internal static class EvidenceText
{
    private static readonly (string Color, char Open, char Close)[] Marks = [("bold yellow", '[', ']'), ("green", '<', '>'), ("aqua", '{', '}')];

    /// <summary>The sentence as markup.</summary>
    /// <param name="article">The article; null where it is not at hand.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="isPlain">Whether brackets stand for colours.</param>
    /// <param name="maxLength">The longest stretch, in UTF-16 code units; of a longer sentence the surroundings of the number are shown.</param>
    public static string Of(Article? article, NumericClaim claim, bool isPlain, int maxLength = int.MaxValue)
    {
        string text = (claim.In == ClaimLocation.Title ? article?.Title : article?.Text) ?? string.Empty;
        TextSpan number = Within(claim.Span, text.Length), sentence = Within(claim.Sentence, text.Length);
        if (number.Length == 0)
            return SafeText.Markup(claim.Number);
        if (!sentence.Contains(number))
            sentence = number;
        TextSpan shown = Excerpt(text, sentence, number, maxLength);
        var builder = new StringBuilder();
        if (shown.Start > sentence.Start)
            builder.Append("… ");
        int at = shown.Start;
        foreach ((TextSpan span, int kind) in Find(text, shown, number, claim))
        {
            builder.Append(SafeText.Markup(text[at..span.Start]));
            Append(builder, text[span.Start..span.End], kind, isPlain);
            at = span.End;
        }

        builder.Append(SafeText.Markup(text[at..shown.End]));
        return shown.End < sentence.End ? builder.Append(" …").ToString() : builder.ToString();
    }

    /// <summary>What the marks mean.</summary>
    public static string Legend(Texts texts, bool isPlain)
    {
        var builder = new StringBuilder();
        string[] names = ["legend.number", "legend.cue", "legend.source"];
        for (int kind = 0; kind < names.Length; kind++)
        {
            if (kind > 0)
                builder.Append(' ');
            Append(builder, texts[names[kind]], kind, isPlain);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string text, int kind, bool isPlain)
    {
        (string color, char open, char close) = Marks[kind];
        builder.Append(isPlain ? Spectre.Console.Markup.Escape(open + SafeText.Clean(text) + close) : "[" + color + "]" + SafeText.Markup(text) + "[/]");
    }

    /// <summary>The marked stretches in order, without overlap; the number before the cue, the cue before sources.</summary>
    private static IEnumerable<(TextSpan Span, int Kind)> Find(string text, TextSpan shown, TextSpan number, NumericClaim claim)
    {
        List<(TextSpan Span, int Kind)> marks = [(number, 0)];
        if (claim.Attribution.Cue is { } cue)
            Add(cue, 1);
        IEnumerable<string?> names = claim.Attribution.Sources.SelectMany(s => new[] { s.Name, s.Organisation }.Concat(s.Aliases)).Concat(claim.Attribution.Via);
        foreach (string name in names.OfType<string>().Where(n => n.Length > 1).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            // A body's name may stand inside of an office: Polres in Kapolres
            for (int at = Next(name, shown.Start); at >= 0; at = Next(name, at + 1))
            {
                if (!IsWhole(at, at + name.Length))
                    continue;
                Add(new TextSpan(at, at + name.Length), 2);
                break;
            }
        }

        return marks.OrderBy(m => m.Span.Start);

        int Next(string name, int from) => from + name.Length > shown.End ? -1 : text.IndexOf(name, from, shown.End - from, StringComparison.OrdinalIgnoreCase);

        bool IsWhole(int from, int to) => (from == 0 || !char.IsLetterOrDigit(text[from - 1])) && (to == text.Length || !char.IsLetterOrDigit(text[to]));

        void Add(TextSpan span, int kind)
        {
            if (span.Length > 0 && shown.Contains(span) && !marks.Exists(m => m.Span.Overlaps(span)))
                marks.Add((span, kind));
        }
    }

    /// <summary>The surroundings of the number, from word to word.</summary>
    private static TextSpan Excerpt(string text, TextSpan sentence, TextSpan number, int maxLength)
    {
        if (sentence.Length <= maxLength)
            return sentence;
        int room = Math.Max(maxLength - number.Length, 0) / 2;
        int start = Math.Max(sentence.Start, number.Start - room), end = Math.Min(sentence.End, number.End + room);
        while (start > sentence.Start && start < number.Start && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < sentence.End && end > number.End && !char.IsWhiteSpace(text[end]))
            end--;
        return new TextSpan(start, end);
    }

    private static TextSpan Within(TextSpan span, int length) => span.Start < 0 || span.End > length || span.End < span.Start ? default : span;
}
