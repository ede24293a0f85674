using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Persons whose name stands behind the acronym of their body in brackets.</summary>
internal static partial class SourceParser
{
    /// <summary>Where capitals end that go on with the name of a body and hold no place, office or first name; their first token where they do.</summary>
    private static int BodyBehind(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = first;
        while (at < end && (tokens[at].IsCapitalised || tokens[at].Kind == TokenKind.Number || (at > first && Speech.Is(tokens[at], SpeechClass.Linker)) || document.Text.Text[tokens[at].Start] == '-'))
        {
            if (GivenNames.Contains(document, at) || OfficeTable.TryMatch(tokens, at, end, out _, out _) || PlaceWords.Default.TryName(tokens, at, end, out _) || Speech.Is(tokens[at], SpeechClass.Regional | SpeechClass.State | SpeechClass.National | SpeechClass.Institution))
                return first;
            at++;
        }

        return at < end && document.Text.Text[tokens[at].Start] != ',' ? first : at - first == 1 || tokens[first].Word != 0 ? at : first;
    }

    /// <summary>Kepala Balai X (BX) Rawa Loka Kombes Pol Rahma Widuri: the rank behind capitals that no lexicon knows and that hold no first name; their first token where there is none.</summary>
    private static int RankBehind(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = first; i < end - 1 && i - first <= MaxPersonWords && tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true } && !GivenNames.Contains(document, i); i++)
        {
            if (OfficeTable.IsRank(tokens, i))
                return i;
        }

        return first;
    }

    /// <summary>Ketua Komisi X (KX) Rahma Widuri: the name stands behind the acronym of the body.</summary>
    private static bool TryBehindParenthesis(Document document, int first, int end, out SourceMention? mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        mention = null;
        for (int i = end - 2; i > first + 2; i--)
        {
            if (text[tokens[i].Start] != ')' || ShortNames.OpeningOf(document, i, first + 1) is not (> 0 and var open) || (open == i - 2 && tokens[i - 1].Length == 1) || !tokens[i + 1].IsCapitalised)
                continue;

            // Kepala Bidang (Kabid) X, Pelaksana Tugas (Plt) Kepala Y: the short form of the office alone
            if (OfficeTable.TryMatch(tokens, open + 1, i, out _, out bool isShort) && isShort && !Speech.Is(tokens[i + 1], SpeechClass.State | SpeechClass.National))
                continue;

            // Direktur Pengendalian Penyakit (P2P) Kementerian X Rahma Widuri: the short name of a part of the body
            if (Speech.Is(tokens[i + 1], SpeechClass.Institution) && !Speech.Is(tokens[i + 1], SpeechClass.Regional) && OfficeTable.TryMatch(tokens, first, open, out _, out bool isLed) && isLed && OfficePhrase.Read(document, first, end).NameStart is var person && person > i + 1 && person < end)
                continue;
            int name = i + 1;

            // PT Kereta X (KX) Daop 6 Rahma Widuri: a numbered part of the body
            if (name + 2 < end && tokens[name + 1].Kind == TokenKind.Number && Speech.Is(tokens[name], SpeechClass.Body))
                name += 2;

            // Satuan Tugas (Satgas) Penanganan X, Pengadilan Agama (PA) Y: the name of the body goes on behind its short form
            if (Speech.Is(tokens[first], SpeechClass.Body) && !Speech.Is(tokens[i - 1], SpeechClass.Form) && !OfficeTable.TryMatch(tokens, first, open, out _, out _) && BodyBehind(document, name, end) is var bodyEnd && bodyEnd > name)
            {
                string going = Text(document, first, open) + " " + Text(document, name, bodyEnd);
                mention = new SourceMention(going, going, SourceKind.Body, first, end) { Acronym = Text(document, open + 1, i) };
                return true;
            }

            // PT X (Persero) Tbk: the legal form of a company
            while (name < end && (Speech.Is(tokens[name], SpeechClass.Form) || text[tokens[name].Start] == '.'))
                name++;
            if (name == end)
            {
                mention = new SourceMention(Text(document, first, open), Text(document, first, open), SourceKind.Body, first, end);
                return true;
            }

            // Wakil Menteri X (Wamen) RI Rahma Widuri: the state behind the acronym
            while (name < end - 1 && Speech.Is(tokens[name], SpeechClass.State | SpeechClass.National) && !Speech.Is(tokens[name], SpeechClass.Institution))
                name++;
            // Kepala Badan X (BX) Kabupaten Y Rahma Widuri: the region belongs to the body
            int region = name;
            while (name < end - 1 && !GivenNames.Contains(document, name) && (tokens[name].IsCapitalised || (name > region && document.Text.Text[tokens[name].Start] is '-' or '–')))
            {
                if (OfficePhrase.InstitutionLength(document, name, end) is var institution && institution > 0 && OfficeTable.TryMatch(tokens, first, open, out _, out bool leads) && leads)
                    name += institution;
                else if (PlaceWords.Default.TryName(tokens, name, end, out int place) && name + place < end)
                    name += place;
                else if (Speech.Is(tokens[name], SpeechClass.Regional) && !OfficeTable.TryMatch(tokens, name, end, out _, out _))
                    name++;
                else if (name > region && document.Text.Text[tokens[name].Start] is '-' or '–' && PlaceWords.Default.TryName(tokens, name + 1, end, out int other))
                    name += 1 + other;
                else if (name > region && Speech.Is(tokens[name - 1], SpeechClass.Regional) && GivenNames.Contains(document, name + 1))
                    name++;
                else if (RankBehind(document, name, end) is var rank && rank > name)
                    name = rank;
                else
                    break;
            }

            int regionEnd = name;

            // Badan X (BX) Kota Y: a region that no gazetteer has, where nobody leads the body
            if (name == end - 1 && name > region && Speech.Is(tokens[name - 1], SpeechClass.Regional) && tokens[name] is { Kind: TokenKind.Word, IsCapitalised: true } && !OfficeTable.TryMatch(tokens, first, open, out _, out _))
            {
                string regional = Text(document, first, open) + " " + Text(document, region, end);
                mention = new SourceMention(regional, regional, SourceKind.Body, first, end) { Acronym = Text(document, open + 1, i) };
                return true;
            }

            // Ketua Satuan Tugas (Satgas) Pelayanan X, Rahma Widuri: the body goes on behind its acronym
            int behindBody = name;
            while (behindBody < end && tokens[behindBody].Kind == TokenKind.Word)
                behindBody++;
            if (behindBody > name && behindBody + 1 < end && text[tokens[behindBody].Start] == ',' && IsRestOfBody(document, i + 1, behindBody) && OfficePhrase.IsName(document, behindBody + 1, end) && OfficeTable.TryMatch(tokens, first, open, out _, out bool isHead) && isHead)
            {
                region = i + 1;
                regionEnd = name = behindBody;
            }

            // kata Kepala Badan X (BX) Kabupaten Y, Rahma Widuri
            if (name + 1 < end && document.Text.Text[tokens[name].Start] == ',' && tokens[name + 1].IsCapitalised && OfficeTable.TryMatch(tokens, first, open, out _, out bool heads) && heads)
                name++;

            // Badan X (BX) Kabupaten Y dilaporkan: nobody is named behind the region
            if (regionEnd > region && !tokens[name].IsCapitalised && !OfficeTable.TryMatch(tokens, name, end, out _, out _))
            {
                string longBody = Text(document, first, open) + " " + Text(document, region, regionEnd);
                mention = new SourceMention(longBody, longBody, SourceKind.Body, first, end) { Acronym = Text(document, open + 1, i) };
                return true;
            }

            while (name < end && OfficeTable.TryMatch(tokens, name, end, out int n, out _))
                name += n;
            if (name >= end)
                return false;
            string acronym = Text(document, open + 1, i);

            // Balai X (BX) Marna Wilayah Kerja Y: a part of the body, and nobody's name
            if (i + 2 < end && AllNames(tokens, i + 1, end) && HasBodyWord(document, i + 2, end) && !Speech.Is(tokens[end - 1], SpeechClass.Body) && !HasGivenName(document, i + 1, end) && !OfficeTable.TryMatch(tokens, first, open, out _, out _))
            {
                string part = Text(document, first, open) + " " + Text(document, i + 1, end);
                mention = new SourceMention(part, part, SourceKind.Body, first, end) { Acronym = acronym };
                return true;
            }

            // Badan X (BX) Kabupaten Y, Provinsi Z: the region belongs to the body
            if (RegionEnd(document, i + 1, end) is var whole && whole > i + 1 && !(OfficeTable.TryMatch(tokens, first, open, out _, out bool isOffice) && isOffice && whole < end))
            {
                string body = Text(document, first, open) + " " + Text(document, i + 1, whole);
                mention = new SourceMention(body, body, SourceKind.Body, first, end) { Acronym = acronym };
                return true;
            }

            mention = Person(document, first, open, name, end, first, null) with { BodyAcronym = Speech.Is(tokens[i - 1], SpeechClass.Form) ? null : acronym };
            if (regionEnd > region && mention.Organisation is { } longName)
                mention = mention with { Organisation = (Speech.Is(tokens[region], SpeechClass.Institution) || tokens[region].Has(TokenFlags.AllCaps) ? string.Empty : longName + " ") + Text(document, region, regionEnd), BodyAcronym = null };
            return true;
        }

        return false;
    }

    private static bool HasGivenName(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (GivenNames.Contains(document, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether all words up to a comma are in capitals and a body is among them, a state not first and nobody named.</summary>
    private static bool IsRestOfBody(Document document, int first, int end) =>
        AllNames(document.Tokens, first, end) && HasBodyWord(document, first, end) && !Speech.Is(document.Tokens[first], SpeechClass.State | SpeechClass.National) && !GivenNames.Contains(document, first)
        && !OfficeTable.TryMatch(document.Tokens, first, end, out _, out _);

    /// <summary>Where the region behind a body ends, if nothing but a region stands there; else the index given.</summary>
    private static int RegionEnd(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = at, region = -1;
        bool anyPlace = false;
        while (at < end)
        {
            if (document.Text.Text[tokens[at].Start] == ',')
            {
                region = region < 0 ? at : region;
                at++;
            }
            else if (PlaceWords.Default.TryName(tokens, at, end, out int place))
            {
                at += place;
                anyPlace = true;
            }
            else if (tokens[at].IsCapitalised && Speech.Is(tokens[at], SpeechClass.Regional | SpeechClass.State | SpeechClass.National) && !Speech.Is(tokens[at], SpeechClass.Institution))
                at++;
            else
                return first;
        }

        return anyPlace || region < 0 ? (region < 0 ? at : region) : first;
    }
}
