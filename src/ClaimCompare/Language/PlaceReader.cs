namespace ClaimCompare.Language;

/// <summary>Finds the places named in a text.</summary>
internal static partial class PlaceReader
{
    private const int LongestName = 6;
    private const int ShortestName = 3;
    private const int Opening = 3;
    private const int LongestSmallWord = 3;
    private const int LongestMember = 3;
    private const int SeriesReach = 14;
    private static readonly PlaceWords Words = PlaceWords.Default;

    /// <summary>Reads all places, in order.</summary>
    public static PlaceMention[] Read(TokenizedText text)
    {
        List<PlaceMention> mentions = ScratchList<PlaceMention>.Take();
        ReadOnlySpan<Token> tokens = text.Tokens;
        var names = new NamedPlaces();
        int dateline = 0;
        int number = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            // A headline or a caption may stand before the dateline
            bool opens = number++ < Opening;
            if (opens)
                dateline = IsByline(text, sentence) ? sentence.EndToken : DatelineEnd(text, sentence.FirstToken);
            if (opens && dateline > sentence.FirstToken)
                names.Add(text, sentence.FirstToken, NameEnd(text, sentence.FirstToken, dateline), isWeak: true);
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if ((!(MayBegin(tokens, sentence, i) || IsSeries(tokens, sentence, i, mentions)) || !TryRead(text, sentence, i, mentions, out PlaceMention mention))
                    && (names.IsEmpty || i < dateline || !tokens[i].IsCapitalised || !TryNamed(text, sentence, i, names, mentions, out mention)))
                {
                    i++;
                    continue;
                }

                if (i < dateline || (opens && IsAlone(tokens, sentence, mention)))
                    mention = mention with { Role = PlaceRole.Dateline };
                mentions.Add(mention);
                if (mention is { Place: null, IsFacility: false })
                    names.Add(text, AfterHead(text, mention), mention.EndToken, isWeak: false);
                i = mention.EndToken;
            }
        }

        return ScratchList<PlaceMention>.Give(mentions);
    }

    /// <summary>Whether a place could begin at a token: at nearly all none can, and all is asked at once.</summary>
    private static bool MayBegin(ReadOnlySpan<Token> tokens, in Sentence sentence, int index)
    {
        ref readonly Token token = ref tokens[index];
        bool begins = Words.MayBegin[token.Word];
        bool follows = index > sentence.FirstToken & token.IsCapitalised & token.Kind == TokenKind.Word & Words.Before.MayEnd(tokens[Math.Max(index - 1, 0)]);
        return (begins | follows) && (begins || IsBehindPreposition(tokens, sentence, index));
    }

    private static bool TryRead(TokenizedText text, in Sentence sentence, int index, List<PlaceMention> before, out PlaceMention mention)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int end = sentence.EndToken;
        mention = default;
        PlaceWords.Entry? entry = null;
        int length = 0;
        if (tokens[index].IsCapitalised && Words.Gazetteer.TryMatch(tokens, index, end, out length, out entry) && IsAllowed(tokens, sentence, index, length, entry, before) && !IsHeadOfName(tokens, index, length, end))
        {
            mention = new PlaceMention(index, index + length, entry.Place) { HasHead = Words.Heads.TryMatch(tokens, index, index + length, out _, out _) };
        }
        else if (TryHead(text, index, end, out int head) && !IsCounted(tokens, sentence, index) && !IsOffice(tokens, sentence, index) && !IsInLead(tokens, sentence, index) && TryCapitals(text, index + head, head, end, out int nameEnd)
            && !Words.NoPlaces.TryMatch(tokens, index + head, end, out _, out _) && (!Words.Bodies.TryMatch(tokens, index + head, end, out _, out _) || IsHouse(tokens, sentence, index))
            && (!Words.Heads.TryMatch(tokens, index + head, end, out _, out _) || IsOfUnit(tokens, sentence, index, head)))
        {
            nameEnd = BeforePerson(text, sentence, index, index + head, nameEnd);

            // Kota Tangerang Banten, Kepala BPBD Kabupaten X Rahma Widuri: the gazetteer knows where the name ends. Desa Batu Ampar has a longer one.
            if (Words.Gazetteer.TryMatch(tokens, index + head, end, out length, out entry) && tokens[index + head].IsCapitalised && (!entry.NeedsCaps || tokens[index + head].Has(TokenFlags.AllCaps)) && nameEnd > index + head + length
                && entry.Place.Level is "regency" or "city" or "province" or "country" && (IsBehindCapital(tokens, sentence, index) || Words.TryName(tokens, index + head + length, end, out _)))
            {
                nameEnd = index + head + length;
            }

            mention = new PlaceMention(index, nameEnd, entry?.Place) { HasHead = true };
        }
        else if (IsMemberOfSeries(text, sentence, index, before, out int seriesEnd))
        {
            mention = new PlaceMention(index, seriesEnd, null) { HasHead = true };
        }
        else if (IsUnknownPlace(text, sentence, index, out int unknownEnd))
        {
            mention = new PlaceMention(index, unknownEnd, null);
        }
        else
        {
            return false;
        }

        mention = mention with
        {
            IsFacility = mention.Place is null && Words.Facilities.TryMatch(tokens, index, mention.EndToken, out _, out _),
        };
        mention = mention with { Role = RoleOf(tokens, sentence, mention, before) };
        return true;
    }

    /// <summary>Tanjung Pamali: whether a short name is only the head of a longer one.</summary>
    private static bool IsHeadOfName(ReadOnlySpan<Token> tokens, int index, int length, int end) =>
        index + length < end && tokens[index + length] is { Kind: TokenKind.Word, IsCapitalised: true } && tokens[index + length].Has(TokenFlags.SpaceBefore)
            && Words.Heads.TryMatch(tokens, index, end, out int head, out _) && head == length;

    /// <summary>Di 32 bandara Marna: whether a head in small letters stands behind a number, which counts such places.</summary>
    private static bool IsCounted(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) => index > sentence.FirstToken && tokens[index - 1].Kind == TokenKind.Number && !tokens[index].IsCapitalised;

    /// <summary>Kantor DPRD Kabupaten X, aula Kelurahan Y: whether the name of a building goes on with that of a unit of administration.</summary>
    private static bool IsOfUnit(ReadOnlySpan<Token> tokens, in Sentence sentence, int index, int head) =>
        tokens[index + head].IsCapitalised && Words.Units.TryMatch(tokens, index + head, sentence.EndToken, out int unit, out _) && index + head + unit < sentence.EndToken && tokens[index + head + unit] is { Kind: TokenKind.Word, IsCapitalised: true }
            && Words.Facilities.TryMatch(tokens, index, sentence.EndToken, out int length, out _) && length == head && (tokens[index].IsCapitalised || IsIntroduced(tokens, sentence, index));

    /// <summary>The head of a place's name, with its abbreviation where it stands behind it: <c>Rumah Sakit (RS) Melati</c>.</summary>
    private static bool TryHead(TokenizedText text, int index, int end, out int head)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (!Words.Heads.TryMatch(tokens, index, end, out head, out _))
            return false;
        int open = index + head;
        if (open + 3 < end && tokens[index].IsCapitalised && text.Text[tokens[open].Start] == '(' && tokens[open + 1].Has(TokenFlags.AllCaps) && text.Text[tokens[open + 2].Start] == ')' && tokens[open + 3].IsCapitalised)
            head += 3;
        return true;
    }

    /// <summary>Whether a form of the gazetteer is meant as a place here.</summary>
    private static bool IsAllowed(ReadOnlySpan<Token> tokens, in Sentence sentence, int index, int length, PlaceWords.Entry entry, List<PlaceMention> before)
    {
        if (entry.NeedsCaps && !tokens[index].Has(TokenFlags.AllCaps))
            return false;

        // Jeju Air, Bali United
        if (index + length < sentence.EndToken && tokens[index + length] is { Kind: TokenKind.Word, IsCapitalised: true } && !tokens[index].Has(TokenFlags.AllCaps) && Words.Tails.TryMatch(tokens, index + length, sentence.EndToken, out _, out _))
            return false;
        for (int i = index; i < index + length; i++)
        {
            if ((tokens[i].Flags & (TokenFlags.Clitic | TokenFlags.CliticNya)) != 0)
                return false;
        }

        // "Di tiga daerah: Agam 19": a row's name before its number
        return !entry.NeedsCue || IsLed(tokens, sentence, index) || (index > sentence.FirstToken && tokens[index - 1].Kind == TokenKind.Punctuation && index + length < sentence.EndToken && tokens[index + length].Kind == TokenKind.Number)
            || (index > sentence.FirstToken + 1 && before.Count > 0 && before[^1].EndToken == index - 1 && tokens[index - 1].Kind == TokenKind.Punctuation);
    }

    /// <summary>Kepala Desa X Rahma Widuri: behind an office of a place its holder begins with a first name.</summary>
    private static int BeforePerson(TokenizedText text, in Sentence sentence, int head, int name, int nameEnd)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if (head == sentence.FirstToken || !tokens[head - 1].IsCapitalised || tokens[head - 1].Kind != TokenKind.Word)
            return nameEnd;
        for (int i = name + 1; i < nameEnd; i++)
        {
            if (FirstNames.Contains(text.TextOf(tokens[i])))
                return i;
        }

        return nameEnd;
    }

    private static bool IsBehindCapital(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) => index > sentence.FirstToken && tokens[index - 1] is { Kind: TokenKind.Word, IsCapitalised: true };

    /// <summary>Reads the capitals of a name behind its head: words in capitals, numbers of a street or an RT, Roman numerals.</summary>
    private static bool TryCapitals(TokenizedText text, int start, int head, int end, out int nameEnd)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        nameEnd = start;
        bool hasName = false;
        while (nameEnd < end && nameEnd < start + LongestName)
        {
            Token token = tokens[nameEnd];
            // "kabupaten dan kota se-Jawa": a prefix begins no name
            bool word = token.Kind == TokenKind.Word && token.IsCapitalised && !char.IsLower(text.Text[token.Start]);
            bool number = token.Kind == TokenKind.Number && token.Length <= 3 && head > 0;
            // Jalan Melati RT 005 RW 010: the ward within it is another place
            if (nameEnd > start && head > 0 && token.Has(TokenFlags.AllCaps) && !tokens[start - head].Has(TokenFlags.AllCaps) && nameEnd + 1 < end && tokens[nameEnd + 1].Kind == TokenKind.Number && Words.Heads.TryMatch(tokens, nameEnd, end, out _, out _))
                break;

            // Gunung Merbabudi Kabupaten X: glued or not, a unit of administration is another place
            if (word && nameEnd > start && Words.Units.TryMatch(tokens, nameEnd, nameEnd + 1, out _, out _))
                break;

            // "Kab. Sukajaya 21 - Kota Baru 19 - …": behind a unit of administration, or before the sign of the next row, the number counts
            if (number && nameEnd > start && (Words.Units.TryMatch(tokens, start - head, start, out _, out _) || (nameEnd + 1 < end && text.Text[tokens[nameEnd + 1].Start] is '-' or '–' or ';' or '•')))
                break;

            // RSUD Melati 38, RS Kencana 6: what a house of the sick is called holds no number
            if (number && nameEnd > start && Words.Hospitals.TryMatch(tokens, start - head, start, out _, out _))
                break;

            // Kampung Sawah 161 jiwa, Kota Baru 27 KK: the number counts
            if (number && nameEnd > start && nameEnd + 1 < end && Words.Counted.TryMatch(tokens, nameEnd + 1, end, out _, out _))
                break;
            if (number && nameEnd > start && nameEnd + 1 < end && tokens[nameEnd + 1].Kind == TokenKind.Word && !tokens[nameEnd + 1].IsCapitalised && !Words.Before.MayEnd(tokens[nameEnd + 1]) && !Words.Origins.MayEnd(tokens[nameEnd + 1]) && tokens[nameEnd + 1].Length > LongestSmallWord)
                break;
            if ((!word && !number) || (nameEnd > start && word && (Words.NoPlaces.TryMatch(tokens, nameEnd, end, out _, out _) || !token.Has(TokenFlags.SpaceBefore))))
                break;
            hasName |= word || (number && tokens[start - head].IsCapitalised);
            nameEnd++;
        }

        return hasName;
    }

    private static bool IsBehindPreposition(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        index > sentence.FirstToken && tokens[index].IsCapitalised && tokens[index].Kind == TokenKind.Word && IsIntroduced(tokens, sentence, index);

    /// <summary>An unknown word in capitals right behind a preposition: no abbreviation, no body, no date.</summary>
    private static bool IsUnknownPlace(TokenizedText text, in Sentence sentence, int index, out int nameEnd)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        nameEnd = index;
        if (!IsBehindPreposition(tokens, sentence, index) || !EndsAt(Words.At, tokens, sentence, index) || tokens[index].Has(TokenFlags.AllCaps) || (tokens[index].Flags & (TokenFlags.Clitic | TokenFlags.CliticNya)) != 0 || (tokens[index].Length < ShortestName && !(index + 1 < sentence.EndToken && tokens[index + 1] is { Kind: TokenKind.Word, IsCapitalised: true }))
            || Words.NoPlaces.TryMatch(tokens, index, sentence.EndToken, out _, out _) || Words.Bodies.TryMatch(tokens, index, sentence.EndToken, out _, out _)
            || (tokens[index].Word != 0 && !Words.MayBegin[tokens[index].Word] && !Words.BehindHead[tokens[index].Word] && !IsOfArea(tokens, sentence, index))
            || (Words.Heads.TryMatch(tokens, index, sentence.EndToken, out int head, out _) && head == 1 && index + 1 < sentence.EndToken && tokens[index + 1].Kind == TokenKind.Word && !tokens[index + 1].IsCapitalised))
        {
            return false;
        }

        return TryCapitals(text, index, 0, sentence.EndToken, out nameEnd);
    }

    /// <summary>Di kawasan Batu Besar: a name of two words or more behind a noun for a stretch of land.</summary>
    private static bool IsOfArea(ReadOnlySpan<Token> tokens, in Sentence sentence, int index) =>
        tokens[index].Length >= ShortestName && index + 1 < sentence.EndToken && tokens[index + 1] is { Kind: TokenKind.Word, IsCapitalised: true } && tokens[index + 1].Has(TokenFlags.SpaceBefore) && Words.Areas.TryMatch(tokens, index - 1, index, out _, out _);

    /// <summary>Kecamatan Cikajang 936 jiwa, Bayongbong 412: a name between a comma or joining word and its number, behind another place and its number.</summary>
    private static bool IsMemberOfSeries(TokenizedText text, in Sentence sentence, int index, List<PlaceMention> before, out int nameEnd)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        nameEnd = index;
        if (!tokens[index].IsCapitalised || !IsSeries(tokens, sentence, index, before) || !(text.Text[tokens[index - 1].Start] is ',' or ';' || Words.Joiners.TryMatch(tokens, index - 1, index, out _, out _)))
            return false;
        while (nameEnd < sentence.EndToken && nameEnd - index < LongestMember && tokens[nameEnd].Kind == TokenKind.Word && tokens[nameEnd].IsCapitalised && !tokens[nameEnd].Has(TokenFlags.AllCaps))
            nameEnd++;
        if (nameEnd == index || nameEnd >= sentence.EndToken || tokens[nameEnd].Kind != TokenKind.Number)
            return false;
        for (int i = index; i < nameEnd; i++)
        {
            if (Words.NoPlaces.TryMatch(tokens, i, nameEnd, out _, out _) || Words.Bodies.TryMatch(tokens, i, nameEnd, out _, out _))
                return false;
        }

        return true;
    }

    /// <summary>Whether a place with its head and a number behind it stand before a token in its sentence.</summary>
    private static bool IsSeries(ReadOnlySpan<Token> tokens, in Sentence sentence, int index, List<PlaceMention> before)
    {
        if (before.Count == 0 || !before[^1].HasHead || before[^1].IsFacility || before[^1].FirstToken < sentence.FirstToken || index <= before[^1].EndToken || index - before[^1].EndToken > SeriesReach)
            return false;
        for (int i = before[^1].EndToken; i < index; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return true;
        }

        return false;
    }
}
