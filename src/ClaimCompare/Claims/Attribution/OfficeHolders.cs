using System.Runtime.InteropServices;
using System.Text;
using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Who holds an office, and which body somebody speaks for, by the runs of capitals that begin with an office anywhere in a text.</summary>
/// <remarks>Most runs are never asked for: one is read when somebody is looked for whose name may stand in it.</remarks>
internal sealed class OfficeHolders(Document document)
{
    private const int LongestName = 4;
    private const int LongestDescription = 14;
    private static readonly PhraseTable<string> Synonyms = PhraseTable<string>.Load("office-synonyms", (file, row) => file.Cell(row, "long"));
    private readonly List<Run> _runs = [];

    /// <summary>Keeps a run of capitals, if an office and more begins there.</summary>
    public void Add(int first, int end)
    {
        if (OfficeTable.TryMatch(document.Tokens, first, end, out int length, out bool isOffice) && isOffice && first + length < end)
            _runs.Add(new Run(first, end, first + length, NameParts.Initials(document, first, end)));
    }

    /// <summary>Keeps a name with its office behind a comma, or its body behind <c>dari</c>: <c>Rahma Widuri, peneliti Lokabumi, mempertanyakan</c>.</summary>
    public void AddBehind(int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (end - first > LongestName || end + 2 >= tokens.Length)
            return;

        // Most runs have neither of these behind them
        bool isComma = document.Text.Text[tokens[end].Start] == ',';
        if (!isComma && !Speech.Is(tokens[end], SpeechClass.From | SpeechClass.Relative))
            return;
        if (tokens[end + 1].Has(TokenFlags.SentenceStart) || Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Organisation) || OfficeTable.TryMatch(tokens, first, end, out _, out _))
            return;
        bool isOffice = isComma && OfficeTable.TryMatch(tokens, end + 1, tokens.Length, out _, out bool office) && office && !OfficeTable.IsPerson(tokens, end + 1);
        bool isFrom = Speech.Is(tokens[end], SpeechClass.From) && !tokens[end].IsCapitalised && Speech.Is(tokens[end + 1], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Group);
        int relative = isComma ? end + 1 : end;
        bool isHead = Speech.Is(tokens[relative], SpeechClass.Relative) && Speech.At(tokens, relative + 1, SpeechClass.Heading);
        if (!isOffice && !isFrom && !isHead)
            return;
        int stop = end + 1;
        while (stop < tokens.Length && stop - end < LongestDescription && tokens[stop].Kind == TokenKind.Word && !tokens[stop].Has(TokenFlags.SentenceStart) && (tokens[stop].IsCapitalised || stop <= relative + 1 || !(CueFinder.IsCueWord(tokens[stop]) || Predicates.IsActive(document, stop) || Speech.Is(tokens[stop], SpeechClass.Relative | SpeechClass.Place | SpeechClass.Complementiser))))
            stop++;
        _runs.Add(new Run(first, stop, end, NameParts.Initials(document, first, end)));
    }

    /// <summary>Wali Kota Rahma Widuri: who holds an office that stands alone in a mention; null where nobody does, or two do.</summary>
    public string? Of(SourceMention mention)
    {
        if (_runs.Count == 0)
            return null;
        string office = Key(mention.First, mention.End);
        string? holder = null;
        foreach (ref Run run in CollectionsMarshal.AsSpan(_runs))
        {
            // Written out once a run
            if (run.Key is null)
                run = run with { Key = Key(run.First, run.End) };
            if (!run.Key!.StartsWith(office, StringComparison.Ordinal) || IsFormer(run.First) || Person(ref run) is not { } person)
                continue;
            if (holder is not null && !NameParts.IsSame(holder, person.Name))
                return null;
            holder = holder is not null && NameParts.Words(holder) > NameParts.Words(person.Name) ? holder : person.Name;
        }

        return holder;
    }

    /// <summary>Mantan Kapolres X: who held it once.</summary>
    private bool IsFormer(int first) => first > 0 && !document.Tokens[first].Has(TokenFlags.SentenceStart) && OfficeTable.TryMatch(document.Tokens, first - 1, first, out _, out bool isOffice) && isOffice;

    /// <summary>The words of a phrase with short offices and other names of places written out, and a space behind each.</summary>
    private string Key(int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        var key = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (Synonyms.TryMatch(tokens, i, end, out int length, out string? words))
            {
                key.Append(words).Append(' ');
                i += length - 1;
            }
            else if (i > first && PlaceWords.Default.Gazetteer.TryMatch(tokens, i, end, out length, out PlaceWords.Entry? place))
            {
                key.Append(place.Place.Name.ToLowerInvariant()).Append(' ');
                i += length - 1;
            }
            else
            {
                key.Append(document.Text.TextOf(tokens[i]).ToString().ToLowerInvariant()).Append(' ');
            }
        }

        return key.ToString();
    }

    /// <summary>The body that the article ties to one of a person's names, or null.</summary>
    public string? BodyOf(Speaker person)
    {
        uint initials = 0;
        foreach (string spelling in person.Names)
            initials |= NameParts.Initials(spelling);
        foreach (ref Run run in CollectionsMarshal.AsSpan(_runs))
        {
            if ((run.Initials & initials) != 0 && MayName(run, person) && Person(ref run) is { Organisation: { } body } named && SpeakerRegistry.IsCalled(person, named.Name, isBody: false))
                return body;
        }

        return null;
    }

    private bool MayName(in Run run, Speaker person)
    {
        ReadOnlySpan<char> text = document.Text.TextOf(run.First, run.End);
        foreach (string spelling in person.Names)
        {
            if (NameParts.SharesWord(text, spelling))
                return true;
        }

        return false;
    }

    /// <summary>The person that a run names behind the office, read once; null where it names none.</summary>
    private SourceMention? Person(ref Run run)
    {
        if (!run.IsRead)
            run = run with { IsRead = true, Person = SourceParser.Parse(document, run.First, run.End) is { Kind: SourceKind.Person } person ? person : null };
        return run.Person;
    }

    /// <summary>A run of capitals that begins with an office.</summary>
    private record struct Run(int First, int End, int OfficeEnd, uint Initials, bool IsRead = false, SourceMention? Person = null, string? Key = null);
}
