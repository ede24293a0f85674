using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The body of an office that a phrase names without its region.</summary>
internal sealed partial class SpeakerRegistry
{
    private const int RegionReach = 250;
    private static readonly PhraseTable<string> Regions = PhraseTable<string>.Load("office-regions", (file, row) => file.Cell(row, "level"));

    /// <summary>Bupati Rahma Widuri, Kapolres Budi Santoso: the region that the text named last of the sort that the office governs, or the sort of body alone; null where the office is of neither.</summary>
    private string? OfRegionalOffice(SourceMention mention)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        if (mention.Kind is not (SourceKind.Person or SourceKind.Office) || IsOneOfMany(mention))
            return null;
        for (int i = mention.First; i < mention.End; i++)
        {
            if (Regions.TryMatch(tokens, i, mention.End, out _, out string? level))
                return RegionBefore(mention.First, level!);
        }

        return OfficeTable.IsRegional(tokens, mention.First, mention.End) && OfficeTable.TryBody(tokens, mention.First, mention.End, out string body, out bool isFixed, out _) && !isFixed && body.Length > 0 && !body.Contains(' ', StringComparison.Ordinal) && !OfficeTable.IsPart(body) ? body : null;
    }

    /// <summary>Organisasi itu, behind the police or a government without a name: the last body with a name of its own; null where another is meant.</summary>
    private Speaker? NamedBody(SourceMention mention, Speaker? current) =>
        current is { IsBody: true } && !current.Name.AsSpan(1).ContainsAnyInRange('A', 'Z') && Speech.Is(_document.Tokens[mention.First], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Group | SpeechClass.Common)
            ? _speakers.FindLast(s => s is { IsBody: true, IsNamed: true } && s.Name.AsSpan(1).ContainsAnyInRange('A', 'Z')) : null;

    /// <summary>The name of the last region of a level before a token; null where none stands within reach.</summary>
    private string? RegionBefore(int token, string level)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        for (int i = token - 1; i >= Math.Max(0, token - RegionReach); i--)
        {
            if (tokens[i].IsCapitalised && (i == 0 || !tokens[i - 1].IsCapitalised || tokens[i - 1].Has(TokenFlags.SentenceStart) || Speech.Is(tokens[i - 1], SpeechClass.Regional)) && PlaceWords.Default.Gazetteer.TryMatch(tokens, i, token, out int length, out PlaceWords.Entry? entry) && entry.Place.Level == level)
                return SourceParser.Text(_document, i, i + length);
        }

        return null;
    }
}
