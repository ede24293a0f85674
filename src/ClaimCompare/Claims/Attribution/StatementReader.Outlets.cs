using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The outlets that pass something on, and those it was told to.</summary>
internal sealed partial class StatementReader
{
    private const int ShortestBrand = 5;

    /// <summary>Dilansir AFP dan Reuters: the names of outlets that a joining word ends, and where they end.</summary>
    private (string Names, int End) Outlets(int first, int end, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string one = SourceParser.Text(_document, first, end), names = one;
        for (int at = end; at + 1 < limit && (IsAnd(tokens[at]) || _document.Text.Text[tokens[at].Start] == ',') && OutletTable.TryMatch(tokens, at + 1, limit, out int length, out _); at += length + 1)
        {
            string next = SourceParser.Text(_document, at + 1, at + 1 + length);
            if (!IsPublisher(next))
                names += Statement.Separator + next;
            if (IsAnd(tokens[at]))
                return (names, at + 1 + length);
        }

        return (one, end);
    }

    /// <summary>The statement of an outlet that is the subject of a verb of relaying; null where the subject is none.</summary>
    private Statement? Before(in Sentence sentence, Cue cue)
    {
        if (cue.First == sentence.FirstToken || !SourceFinder.TryBefore(_document, sentence.FirstToken, cue.First, out int first, out int end)
            || SourceParser.Parse(_document, first, end) is not { Kind: SourceKind.Outlet } mention || IsPublisher(mention.Name) || _registry.Resolve(mention, null) is not { } speaker)
            return null;
        var row = new CueRow(cue.Row.Form, CueRole.Active, "record");
        return new Statement(cue with { Row = row }, [speaker], cue.End, sentence.EndToken, row.Rule) { Said = SaidAround(sentence, cue.First, cue.First, cue.End, sentence.EndToken, contentBehind: true) };
    }

    /// <summary>Kepada AFP, X mengatakan: the outlet at the head of the sentence.</summary>
    private string? FrontedAddressee(in Sentence sentence, int source)
    {
        for (int i = sentence.FirstToken; i < Math.Min(source, sentence.FirstToken + LongestToAgent + 2); i++)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.Addressee))
                return Addressee(i, source);

            // Dalam wawancara dengan AFP, X mengatakan
            if (CueContexts.TryMatch(_document.Tokens, i, source, CueContext.Interview, out int interview))
                return Interviewer(i + interview, source);
        }

        return null;
    }

    /// <summary>Wawancara dengan AFP, wawancara eksklusif bersama stasiun televisi X: the outlet right behind a preposition; null where none stands there.</summary>
    private string? Interviewer(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        int i = at;
        while (i < Math.Min(limit, at + LongestToAgent) && !tokens[i].IsCapitalised && tokens[i].Kind == TokenKind.Word)
            i++;
        return OutletTable.TryMatch(tokens, i, limit, out int length, out _) && SourceParser.Text(_document, i, i + length) is var name && !IsPublisherInShort(name) ? name : null;
    }

    /// <summary>X, kepada AFP, mengatakan: the outlet between a source and its verb.</summary>
    private string? AddresseeBetween(int first, int cue)
    {
        for (int i = cue - 1; i > first && cue - i <= LongestAddressed; i--)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.Addressee) && !_document.Tokens[i].IsCapitalised)
                return Addressee(i, cue);
        }

        return null;
    }

    /// <summary>Mengatakan kepada AFP: the outlet that a statement was made to.</summary>
    private string? Addressee(int at, int limit)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = at; i < Math.Min(limit, at + 10); i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Addressee))
            {
                i++;
                int medium = i;
                while (Speech.TryMatch(tokens, i, limit, SpeechClass.Medium, out int length))
                    i += length;

                // Kepada stasiun televisi afiliasi X: what it is to the outlet
                for (int own = 0; i > medium && own < 2 && i + 1 < limit && tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false } && !Speech.Is(tokens[i], SpeechClass.Anaphor | SpeechClass.Stop | SpeechClass.Complementiser); own++)
                    i++;

                // Kepada kantor berita itu: the one named last
                if (i > medium && i < limit && Speech.Is(tokens[i], SpeechClass.Anaphor))
                    return _lastOutlet;
                if (OutletTable.TryUnknown(tokens, medium, i, limit, out int unknown))
                    return SourceParser.Text(_document, i, i + unknown) is var paper && !IsPublisherInShort(paper) && !IsPublisher(SourceParser.Text(_document, medium, i + unknown)) ? paper : null;
                return OutletTable.TryMatch(tokens, i, limit, out int n, out _) && SourceParser.Text(_document, i, i + n) is var name && !IsPublisher(name) && !(i + n < limit && tokens[i + n].IsCapitalised && IsPublisher(SourceParser.Text(_document, i, i + n + 1))) ? name : null;
            }

            // Kata perwira polisi X, Rahma Widuri, kepada AFP
            if (tokens[i].Kind == TokenKind.Punctuation && _document.Text.Text[tokens[i].Start] != ',')
                return null;
        }

        return null;
    }

    internal bool IsPublisher(string outlet) => _document.Article.Outlet is { } own && (Bare(outlet).Equals(Bare(own), StringComparison.OrdinalIgnoreCase) || own.EndsWith(" " + outlet, StringComparison.OrdinalIgnoreCase) || IsDesk(Bare(outlet), Bare(own)) || IsDesk(Bare(own), Bare(outlet)));

    /// <summary>detikcom, detikSumut, KompasTravel: a name in one word with that of the outlet before the name of a desk or region.</summary>
    private static bool IsDesk(ReadOnlySpan<char> desk, ReadOnlySpan<char> outlet) =>
        (outlet = outlet.EndsWith("com", StringComparison.Ordinal) ? outlet[..^3] : outlet).Length >= ShortestBrand && desk.Length > outlet.Length && !desk.Contains(' ') && desk.StartsWith(outlet, StringComparison.OrdinalIgnoreCase) && (char.IsUpper(desk[outlet.Length]) || desk.EndsWith("com", StringComparison.OrdinalIgnoreCase));

    /// <summary>Kepada Gema Kota, in an article of Radio Gema Kota (RGK): whether a name is that of the publisher in other words.</summary>
    private bool IsPublisherInShort(string outlet)
    {
        if (_document.Article.Outlet is not { } own)
            return false;
        return IsPublisher(outlet) || NameParts.IsPart(outlet, own) || NameParts.IsPart(own, outlet) || Letters(outlet).Equals(own, StringComparison.OrdinalIgnoreCase) || Letters(own).Equals(outlet, StringComparison.OrdinalIgnoreCase);
    }

    private static string Letters(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]));

    /// <summary>The name of an outlet without the ending of its web address.</summary>
    private static ReadOnlySpan<char> Bare(string outlet) => outlet.IndexOf('.', StringComparison.Ordinal) is > 2 and var at ? outlet.AsSpan(0, at) : outlet;
}
