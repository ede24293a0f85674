namespace ClaimCompare.Language;

/// <summary>Finds the time expressions of a text and resolves them against the article's date.</summary>
internal static class DateReader
{
    private const int LongestDelivery = 4;

    /// <summary>Reads all time expressions, in order.</summary>
    /// <param name="text">The tokenised text.</param>
    /// <param name="reference">The publication date; null leaves relative expressions out.</param>
    /// <param name="paragraphs">The paragraphs of the text, where they may have times of their own: those of entries of a live report.</param>
    public static DateMention[] Read(TokenizedText text, PartialDate? reference, IReadOnlyList<Paragraph>? paragraphs = null)
    {
        List<DateMention> mentions = ScratchList<DateMention>.Take();
        var scanner = new DateScanner(text);
        bool[] canBegin = DateWords.Default.CanBegin;
        ReadOnlySpan<Token> tokens = text.Tokens;
        int stated = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            PartialDate? published = paragraphs is null ? reference : paragraphs[sentence.Paragraph].Time ?? reference;
            scanner.Enter(sentence, published);
            int year = 0;
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                Token token = tokens[i];
                if ((token.Kind == TokenKind.Number | token.Has(TokenFlags.Mixed) | canBegin[token.Word])
                    && (token.Kind != TokenKind.Number || token.Has(TokenFlags.Mixed) || canBegin[token.Word] || scanner.MayBeginAtNumber(i)) && scanner.TryRead(i, out DateMention mention))
                {
                    if (mention.Value is { Month: > 0, HasDay: false } && IsDelivery(tokens, sentence.FirstToken, i))
                    {
                        i = mention.EndToken;
                        continue;
                    }

                    // "Sepanjang 2023 ... sejak Januari ..., April ...": the months are those of the year told of
                    if (year != 0 && IsBareMonth(tokens, mention))
                        mention = mention with { Value = PartialDate.OfMonth(year, mention.Value.Month) };
                    else if (published is { } today && stated == today.Year && mention.Value.Year == today.Year + 1 && IsBareMonth(tokens, mention) && !LooksAhead(tokens, sentence))
                        mention = mention with { Value = PartialDate.OfMonth(stated, mention.Value.Month) };
                    else
                        year = mention is { Kind: DateKind.Absolute, IsSpan: false, Value.Month: 0 } ? mention.Value.Year : 0;
                    if (IsYearStated(tokens, mention))
                        stated = mention.Value.Year;
                    mentions.Add(mention);
                    i = mention.EndToken;
                }
                else
                {
                    i++;
                }
            }
        }

        return ScratchList<DateMention>.Give(mentions);
    }

    /// <summary>Whether a mention is of a month, or of some from one to another, and nothing beside it says of which year.</summary>
    private static bool IsBareMonth(ReadOnlySpan<Token> tokens, in DateMention mention)
    {
        if (mention.Kind != DateKind.Absolute || mention.Value is not { Month: > 0, HasDay: false } || !(mention.IsSpan || mention.EndToken - mention.FirstToken == 1))
            return false;
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return false;
        }

        return true;
    }

    /// <summary>Timah untuk pengiriman Agustus, kontrak Juli 2023: the month is the name of what is traded.</summary>
    private static bool IsDelivery(ReadOnlySpan<Token> tokens, int first, int month)
    {
        PhraseTable<int> words = DateWords.Default.Deliveries;
        if (month == first || !words.MayEnd(tokens[month - 1]))
            return false;
        for (int at = Math.Max(first, month - LongestDelivery); at < month; at++)
        {
            if (words.TryMatch(tokens, at, month, out int length, out _) && at + length == month)
                return true;
        }

        return false;
    }

    /// <summary>Whether a mention ends with the year it is of, in figures.</summary>
    private static bool IsYearStated(ReadOnlySpan<Token> tokens, in DateMention mention) =>
        mention.Kind == DateKind.Absolute && mention.Value.Month > 0 && tokens[mention.EndToken - 1] is { Kind: TokenKind.Number, Length: 4 };

    /// <summary>Whether a sentence has a word of what is to come: a month it names without a year may be the next one of that name.</summary>
    private static bool LooksAhead(ReadOnlySpan<Token> tokens, in Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (DateWords.Default.Ahead[tokens[i].Word])
                return true;
        }

        return false;
    }
}
