using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Persons with their body behind them.</summary>
internal static partial class SourceParser
{
    /// <summary>Rahma Widuri dari Forum Nelayan: a person and the body behind.</summary>
    private static bool TryFrom(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        for (int i = first + 1; i < end - 1 && i - first <= MaxPersonWords + 2; i++)
        {
            if (!Speech.Is(tokens[i], SpeechClass.From) || tokens[i].IsCapitalised)
                continue;
            // Dokter Rahma Widuri dari RSUD X: the title is no part of the name
            int start = first;
            while (OfficeTable.TryMatch(tokens, start, i, out int title, out _) && start + title < i)
                start += title;
            while (start < i - 1 && document.Text.Text[tokens[start].Start] == '.')
                start++;
            // Rahma Widuri, M.Sc., dari Universitas X: the degrees are no part of it either
            int stopAt = i;
            while (stopAt > start + 1 && (document.Text.Text[tokens[stopAt - 1].Start] is ',' or '.' || (document.Text.Text[tokens[stopAt - 2].Start] == ',' && document.Text.TextOf(tokens[stopAt - 1])[..^1].Contains('.'))))
                stopAt--;
            if (!AllNames(tokens, start, stopAt) || OfficeTable.TryMatch(tokens, start, stopAt, out _, out _) || HasBodyWord(document, start, stopAt) || !(tokens[i + 1].IsCapitalised || Speech.Is(tokens[i + 1], SpeechClass.Group | SpeechClass.Institution)))
                return false;
            int stop = i + 2;
            while (stop < end && (tokens[stop].IsCapitalised || Speech.Is(tokens[stop], SpeechClass.Linker) || (!tokens[i + 1].IsCapitalised && !Speech.Is(tokens[stop], SpeechClass.Stop | SpeechClass.Addressee | SpeechClass.Relative))))
                stop++;
            mention = new SourceMention(Text(document, start, stopAt), Text(document, i + 1, tokens[i + 1].IsCapitalised ? end : stop), SourceKind.Person, first, end);
            return true;
        }

        return false;
    }

    /// <summary>Ketua tim, Prof. Rahma Widuri, M.Sc., dari Universitas X: the body behind a comma, and who it is before.</summary>
    private static bool TryFromBehind(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;

        // Rahma Widuri, dari IOM yang berbasis di Jenewa: the clause tells of the body
        if (RelativeIn(tokens, first, end) is > 0 and var clause)
            end = clause;
        for (int i = end - 2; i > first + 1 && tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: true }; i--)
        {
            if (tokens[i].IsCapitalised || !Speech.Is(tokens[i], SpeechClass.From))
                continue;
            if (document.Text.Text[tokens[i - 1].Start] != ',' || !Speech.Is(tokens[i + 1], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Body))
                return false;
            int stop = i - 1;
            while (stop > first + 1 && (document.Text.Text[tokens[stop - 1].Start] == ',' || (document.Text.Text[tokens[stop - 2].Start] == ',' && document.Text.TextOf(tokens[stop - 1])[..^1].Contains('.'))))
                stop--;
            mention = Parse(document, first, stop) is { Kind: SourceKind.Person } person ? person with { Organisation = Text(document, i + 1, end), BodyAcronym = null } : null;
            return mention is not null;
        }

        return false;
    }

    /// <summary>Ketua Komisi X dari Fraksi Y Rahma Widuri: the name behind where the holder of an office comes from.</summary>
    private static bool TryOfficeFrom(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        if (!tokens[first].IsCapitalised || !OfficeTable.TryMatch(tokens, first, end, out _, out bool isOffice) || !isOffice)
            return false;
        for (int i = first + 2; i < end - 2; i++)
        {
            if (tokens[i].IsCapitalised || !Speech.Is(tokens[i], SpeechClass.From) || !tokens[i + 1].IsCapitalised || HasGivenName(document, first, i))
                continue;
            int name = i + 2;
            while (name < end && !GivenNames.Contains(document, name) && tokens[name].IsCapitalised)
                name++;

            // Fraksi PKS Netty Prasetiyani: no lexicon has the name, but the head of the body has its own word
            if (name >= end && Speech.Is(tokens[i + 1], SpeechClass.Institution | SpeechClass.Organisation))
                name = i + 3;
            if (name >= end || !tokens[name].IsCapitalised || end - name > MaxPersonWords || !AllNames(tokens, name, end))
                return false;
            mention = new SourceMention(Text(document, name, end), (OfficeTable.IsExpert(tokens, first) ? null : Organisation(document, first, i)) ?? Text(document, i + 1, name), SourceKind.Person, first, end);
            return true;
        }

        return false;
    }

    /// <summary>Pihak RSUD X melalui humasnya, Rahma: who speaks is named behind the body.</summary>
    private static bool TryThrough(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        for (int i = first + 1; i < end - 2; i++)
        {
            if (!CueContexts.Is(tokens[i], CueContext.Through) || !OfficeTable.TryMatch(tokens, i + 1, end, out _, out bool isOffice) || !isOffice || Parse(document, i + 1, end) is not { Kind: SourceKind.Person } person)
                continue;
            mention = person with { Organisation = person.Organisation ?? Parse(document, first, i)?.Organisation };
            return true;
        }

        return false;
    }

    /// <summary>Dokter di RSUD X, pejabat pada Kementerian Y: somebody without a name, and where he or she works.</summary>
    private static bool TryMember(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        if ((tokens[first].IsCapitalised && !tokens[first].Has(TokenFlags.SentenceStart)) || !(Speech.Is(tokens[first], SpeechClass.Collective) || OfficeTable.TryMatch(tokens, first, end, out _, out _) || IsHuman(tokens, first, end)))
            return false;
        for (int i = first + 1; i < end - 1 && i - first <= MaxPersonWords && tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false }; i++)
        {
            if (!Speech.Is(tokens[i], SpeechClass.Place | SpeechClass.From))
                continue;
            if (!tokens[i + 1].IsCapitalised || !Speech.Is(tokens[i + 1], SpeechClass.Institution | SpeechClass.Body) || !AllNames(tokens, i + 1, end))
                return false;
            // Pakar hukum dari Universitas X Rahma Widuri: the name begins at a first name
            int name = i + ShortPerson;
            while (name < end && !GivenNames.Contains(document, name))
                name++;
            mention = name < end && end - name <= MaxPersonWords
                ? new SourceMention(Text(document, name, end), Text(document, i + 1, name), SourceKind.Person, first, end)
                : new SourceMention(Text(document, first, end), Text(document, i + 1, end), SourceKind.Description, first, end);
            return true;
        }

        return false;
    }

    /// <summary>Rahma Widuri selaku Kepala Dinas X: a person and the body of the office behind.</summary>
    private static bool TryCapacity(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        for (int i = first + 1; i < end - 1 && i - first <= MaxPersonWords + 1; i++)
        {
            if (!Speech.Is(tokens[i], SpeechClass.As) || tokens[i].IsCapitalised)
                continue;
            int name = document.Text.Text[tokens[i - 1].Start] == ',' ? i - 1 : i;
            if (!AllNames(tokens, first, name) || HasBodyWord(document, first, name) || OfficeTable.TryMatch(tokens, first, name, out _, out _) || BodyOfOffice(document, i + 1) is not { } body)
                return false;
            mention = new SourceMention(Text(document, first, name), body, SourceKind.Person, first, end);
            return true;
        }

        return false;
    }

    /// <summary>Rahma Widuri, yang mengetuai Komisi X: a person and the body behind a verb of leading it.</summary>
    private static bool TryLeading(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        mention = null;
        for (int i = first + 1; i < end - 2 && i - first <= MaxPersonWords + 1; i++)
        {
            if (!Speech.Is(tokens[i], SpeechClass.Relative) || !Speech.Is(tokens[i + 1], SpeechClass.Heading) || tokens[i].IsCapitalised)
                continue;
            int nameEnd = document.Text.Text[tokens[i - 1].Start] == ',' ? i - 1 : i;
            if (!AllNames(tokens, first, nameEnd) || HasBodyWord(document, first, nameEnd) || !(HasBodyWord(document, i + 2, end) || Speech.Is(tokens[i + 2], SpeechClass.Institution | SpeechClass.Group)))
                return false;
            int stop = i + 2;
            while (stop < end && (tokens[stop].IsCapitalised || stop == i + 2 || Speech.Is(tokens[stop], SpeechClass.Linker)))
                stop++;
            mention = new SourceMention(Text(document, first, nameEnd), Text(document, i + 2, stop), SourceKind.Person, first, end);
            return true;
        }

        return false;
    }
}
