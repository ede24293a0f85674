using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>What the phrase that names a source tells of it: the sort of source, office and rank.</summary>
internal static class SourceDescription
{
    /// <summary>Gives a source what its phrase tells.</summary>
    public static Source Describe(Document document, Source source, SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = mention.First, end = mention.End;
        SourceType type = TypeOf(document, source, mention);
        string? office = null, rank = null;
        if (mention.Kind == SourceKind.Person && type == SourceType.Person)
        {
            (int name, int nameEnd) = Find(document, mention);
            int ranks = RanksBefore(document, first, name);
            if (ranks < name)
                rank = Phrase(document, ranks, name);
            office = Phrase(document, first, ranks);

            // Rahma Widuri, Kepala X: the office stands behind the name
            if (office is null && nameEnd + 1 < end && document.Text.Text[tokens[nameEnd].Start] == ',')
                office = Phrase(document, nameEnd + 1, end);
        }
        else if (type == SourceType.Person)
        {
            office = Phrase(document, first, end);
        }

        return source with { Type = type, Office = office, Rank = rank, Span = new TextSpan(tokens[first].Start, tokens[end - 1].End) };
    }

    private static SourceType TypeOf(Document document, Source source, SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = mention.First, end = mention.End;
        if (mention.Kind == SourceKind.Outlet || OutletTable.IsOne(source.Name))
            return SourceType.Medium;
        bool isOne = OfficeTable.TryMatch(tokens, first, end, out _, out bool isOffice) && isOffice && !OfficeTable.IsPerson(tokens, first) && !OfficeTable.IsExpert(tokens, first)
            && (!Speech.Is(tokens[first], SpeechClass.Collective) || Speech.Is(tokens[first], SpeechClass.National | SpeechClass.Regional)) && !Speech.Is(tokens[Math.Max(0, first - 1)], SpeechClass.Plural);
        if (mention.Kind is SourceKind.Office && isOne)
            return SourceType.Person;
        bool person = mention.Kind == SourceKind.Person;
        if (tokens[first].IsCapitalised && (Covers(tokens, first, end, SpeechClass.Metonym) || (PlaceWords.Default.TryName(tokens, first, end, out int place) && first + place == end)))
            return SourceType.Metonym;
        if (person)
            return SourceType.Person;
        if (Speech.Is(tokens[first], SpeechClass.Medium))
            return SourceType.Medium;
        if (Speech.TryMatch(tokens, first, end, SpeechClass.Anonymous, out _))
            return SourceType.Anonymous;
        if (mention.Kind == SourceKind.Body)
            return SourceType.Organisation;
        if (Speech.TryMatch(tokens, first, end, SpeechClass.Evidence, out _) && !Speech.Is(tokens[first], SpeechClass.Collective))
            return SourceType.Document;

        // Seorang pejabat: one without a name
        bool one = first > 0 && Speech.Is(tokens[first - 1], SpeechClass.Determiner) && !Speech.Is(tokens[first - 1], SpeechClass.Plural | SpeechClass.Collective);
        if (one)
            return SourceType.Anonymous;
        if (isOne)
            return SourceType.Person;
        return source.Organisation is not null || Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Group | SpeechClass.Body) ? SourceType.Organisation : SourceType.Collective;
    }

    private static bool Covers(ReadOnlySpan<Token> tokens, int first, int end, SpeechClass classes) => Speech.TryMatch(tokens, first, end, classes, out int length) && first + length == end;

    /// <summary>The tokens of a phrase that are the name; its end twice where they are not found.</summary>
    private static (int First, int End) Find(Document document, SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ReadOnlySpan<char> text = document.Text.Text;
        int start = tokens[mention.First].Start, at = text[start..tokens[mention.End - 1].End].LastIndexOf(mention.Name, StringComparison.Ordinal);
        if (at < 0 || mention.Name.Length == 0)
            return (mention.First, mention.End);
        int first = mention.First;
        while (first < mention.End && tokens[first].Start < start + at)
            first++;
        int end = first;
        while (end < mention.End && tokens[end].End <= start + at + mention.Name.Length)
            end++;
        return (first, end);
    }

    /// <summary>Where the ranks begin that stand right before a name.</summary>
    private static int RanksBefore(Document document, int first, int name)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int from = name;
        for (int i = name - 1; i >= first; i--)
        {
            // Kombes Pol., Letkol Inf: corps, periods and brackets belong to the rank before them
            if (OfficeTable.IsRank(tokens, i) && !OfficeTable.IsService(tokens, i))
                from = i;
            else if (tokens[i].Kind != TokenKind.Punctuation && !OfficeTable.IsCorps(tokens, i) && !OfficeTable.IsService(tokens, i) && !OfficeTable.IsTitle(tokens, i) && !OfficeTable.IsInsideRank(tokens, i, name))
                break;
        }

        return from;
    }

    /// <summary>The words between two tokens without what punctuation stands around them; null where there are none.</summary>
    private static string? Phrase(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (first < end && tokens[first].Kind == TokenKind.Punctuation)
            first++;
        while (end > first && tokens[end - 1].Kind == TokenKind.Punctuation && document.Text.Text[tokens[end - 1].Start] != ')')
            end--;
        return first < end ? SourceParser.Text(document, first, end) : null;
    }
}
