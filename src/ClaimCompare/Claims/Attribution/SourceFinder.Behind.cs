using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>The source phrase behind a cue.</summary>
internal static partial class SourceFinder
{
    private const int ShortestAcronym = 3;

    /// <summary>The phrase behind a cue, up to a preposition, a date, a quotation mark or the clause's end.</summary>
    public static bool TryBehind(Document document, int at, int limit, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        string text = document.Text.Text;
        first = at;
        // "kata Oleh X": a name where nothing but its own capital is said of it
        while (first < limit && Speech.Is(tokens[first], SpeechClass.Agent) && !tokens[first].IsCapitalised)
            first++;

        // "menurut keterangan Kepala X, Rahma Widuri": the office begins behind what was told
        int head = first;
        while (head < limit && !tokens[head].IsCapitalised && Speech.TryMatch(tokens, head, limit, SpeechClass.Evidence, out int told))
            head += told;
        end = first;

        // "kata pria yang juga mantan camat itu": another name for who speaks, with a clause in it
        if (first < limit && !tokens[first].IsCapitalised && ObjectWords.TryMatch(tokens, first, limit, ObjectClass.Epithet, out int epithet))
            end += epithet;
        while (end < limit && end - first < Reach)
        {
            Token token = tokens[end];
            char c = text[token.Start];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (c == '(' && end > first && ShortNames.ClosingOf(document, end, limit) is > 0 and var bracketEnd)
                {
                    end = bracketEnd + 1;
                    continue;
                }

                // Kepala Biro Penerangan (Karo Penerangan) Divisi X: an office in short, set in before the rest of its name
                if (c == '(' && end > first && TryShortOffice(document, end, limit, out int close))
                {
                    end = close;
                    continue;
                }

                // A, B, dan C: the sources go on behind the comma
                if (c == ',' && end > first && IsListComma(document, first, end, limit))
                {
                    end++;
                    continue;
                }

                // An office behind the name: X, Sekretaris Y
                if (c == ',' && end > first && end - first <= 4 && end + 1 < limit && IsName(tokens, first, end) && OfficeTable.TryMatch(tokens, end + 1, limit, out int office, out bool isOffice) && isOffice && !(OfficeTable.IsPerson(tokens, end + 1) && Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Body)))
                {
                    end += 1 + office;
                    continue;
                }

                // Perwira kepolisian X, Rahma Widuri: the name behind a description
                if (c == ',' && IsNameBehindDescription(document, head < end ? head : first, end, limit, out int nameEnd))
                {
                    end = nameEnd;
                    continue;
                }

                // A comma inside an office: the name follows behind it
                if (c == ',' && end > first && end + 1 < limit && tokens[end + 1].IsCapitalised && !(tokens[end + 1].Has(TokenFlags.AllCaps) && tokens[end + 1].Length > ShortestAcronym) && !IsInDate(document, end + 1) && HasOfficeOnly(document, head < end ? head : first, end))
                {
                    end++;
                    continue;
                }

                // Pangdam IX/Udayana, Dandim 0610/Sumedang
                if (c == '/' && end > first && !token.Has(TokenFlags.SpaceBefore) && end + 1 < limit && tokens[end + 1].IsCapitalised && !tokens[end + 1].Has(TokenFlags.SpaceBefore))
                {
                    end += 2;
                    continue;
                }

                if ((c == '.' || c == '\'' || c == '’') && !token.Has(TokenFlags.SpaceBefore) && end + 1 < limit && tokens[end + 1].IsCapitalised && tokens[end - 1].Length <= 4 && end > first)
                {
                    end++;
                    continue;
                }

                break;
            }

            if (end > first && token.Kind == TokenKind.Number && IsNumberOfBody(document, end, first, limit))
            {
                end++;
                continue;
            }

            // Pria 45 tahun itu: the age of somebody named before
            if (end > first && token.Kind == TokenKind.Number && end + 2 < limit && tokens[end + 1].Kind == TokenKind.Word && !tokens[end + 1].IsCapitalised && Speech.Is(tokens[end + 2], SpeechClass.Anaphor))
            {
                end += 3;
                break;
            }

            if (token.Kind is TokenKind.Number or TokenKind.Symbol || IsInDate(document, end) || (token.IsCapitalised && IsInQuantity(document, end)))
                break;
            // Data kementerian itu per akhir 2022: up to when
            if (end > first && end + 1 < limit && !token.IsCapitalised && Speech.Is(token, SpeechClass.Modal) && IsInDate(document, end + 1))
                break;

            // Bupati X di Provinsi Y, Rahma Widuri: the name behind where the office is
            if (end > first && IsPreposition(token) && !Speech.Is(token, SpeechClass.From) && NameBehindPlace(document, first, end, limit) is ( > 0, > 0) name)
            {
                (first, end) = name;
                break;
            }

            // Rahma Widuri dari Forum Nelayan: the body of a person
            bool from = end > first && Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && tokens[end - 1].IsCapitalised && end + 1 < limit && tokens[end + 1].IsCapitalised && tokens[end + 1].Kind == TokenKind.Word && !IsInDate(document, end + 1)
                && end - first <= LongestDescription && !(PlaceWords.Default.TryName(tokens, end + 1, limit, out int where) && where > 0);
            // Pengamat terorisme dari Lembaga X, Rahma Widuri: the body of a described person
            from |= end > first && Speech.Is(token, SpeechClass.From) && !token.IsCapitalised && end + 1 < limit && tokens[end + 1].IsCapitalised && Speech.Is(tokens[end + 1], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Body) && end - first <= LongestDescription && IsOfficeNear(tokens, first, Math.Min(end, first + 2));
            // Anggota Komisi X dari Fraksi Y, Rahma Widuri; Ketua X yang juga Menteri Y Rahma Widuri: where else the holder of an office belongs
            if (end > first && SourceParser.IsAlso(tokens, end, limit) && IsOfficeNear(tokens, first, Math.Min(end, first + 2)))
            {
                end += 2;
                continue;
            }

            // Kapolres X melalui Kasi Humas Rahma Widuri: who speaks is named behind the other office
            if (end > first && !token.IsCapitalised && CueContexts.Is(token, CueContext.Through) && end + 2 < limit && tokens[end + 1].IsCapitalised && OfficeTable.TryMatch(tokens, end + 1, limit, out _, out bool speaks) && speaks && IsOfficeNear(tokens, first, Math.Min(end, first + 2)))
            {
                end++;
                continue;
            }

            // Gubernur perempuan pertama di Provinsi X tersebut: whoever holds the office, named before
            if (end > first && !token.IsCapitalised && Speech.Is(token, SpeechClass.Place) && !tokens[first].IsCapitalised && OfficeTable.TryMatch(tokens, first, end, out _, out bool isHeld) && isHeld && AnaphorBehindPlace(tokens, end + 1, limit) is var pointed && pointed > 0)
            {
                end = pointed;
                break;
            }

            // Komisi untuk Keadilan; relawan posko untuk hari itu
            bool links = Speech.Is(token, SpeechClass.Linker) && !(Speech.Is(token, SpeechClass.Place) && end + 1 < limit && !tokens[end + 1].IsCapitalised);
            if (end > first && !token.IsCapitalised && Speech.Is(token, SpeechClass.Stop) && !links && !from)
                break;
            if (end > first && Speech.Is(tokens[end - 1], SpeechClass.Pronoun) && !Speech.Is(token, SpeechClass.Anaphor))
                break;

            // Menurut X jumlah korban tewas mencapai 55: what is told begins without a comma
            if (end > first && !token.IsCapitalised && tokens[end - 1].IsCapitalised && (ObjectWords.Is(token, ObjectClass.Empty) || (KindWord.TryMatch(tokens, end, limit, out _, out KindWord told) && told.Role == KindRole.Noun && (told.Form.Contains(' ', StringComparison.Ordinal) || !OfficeTable.TryMatch(tokens, end, limit, out _, out _)))))
                break;
            end++;
        }

        return end > first;
    }

    /// <summary>Index behind the anaphor that ends a short name of a place; 0 where none does.</summary>
    private static int AnaphorBehindPlace(ReadOnlySpan<Token> tokens, int at, int limit)
    {
        int end = at;
        while (end < Math.Min(limit, at + LongestPlace) && tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true })
            end++;
        return end > at && end < limit && Speech.Is(tokens[end], SpeechClass.Anaphor) ? end + 1 : 0;
    }
}
