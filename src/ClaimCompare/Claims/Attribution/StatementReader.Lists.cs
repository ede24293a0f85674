using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <content>Lists of sources.</content>
internal sealed partial class StatementReader
{
    /// <summary>Splits a list of sources: <c>sumber-sumber Jepang, Velm, dan Arvel</c>. A comma with a name behind an office is no list.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="both">Whether <c>baik</c> or <c>kedua</c> stands before it.</param>
    private List<(int First, int End)> Split(int first, int end, bool both)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        bool plural = Speech.Is(tokens[first], SpeechClass.Collective) && IsReduplicated(first);
        plural |= IsList(first, end);
        var parts = new List<(int, int)>();
        int start = first;
        for (int i = first; i < end; i++)
        {
            bool and = IsAnd(tokens[i]) && i + 1 < end && i > start && (tokens[i + 1].IsCapitalised || Speech.Is(tokens[i + 1], SpeechClass.Collective | SpeechClass.Determiner) || OfficeTable.TryMatch(tokens, i + 1, end, out _, out _));
            // Turinah dan Karsiti, warga desa itu: who the two are
            if (and && parts.Count == 0 && !plural && CommaBehind(i + 1, end) is var comma && comma < end && BothNames(start, i, i + 1, comma))
            {
                parts.Add((start, i));
                parts.Add((i + 1, comma));
                return parts;
            }

            if ((plural && text[tokens[i].Start] == ',') || (and && (plural || (both && IsLastJoiner(i, end)) || (parts.Count == 0 && (BothNames(start, i, i + 1, end) || (HasFrom(start, i) && HasFrom(i + 1, end)))))))
            {
                if (i > start)
                    parts.Add((start, i));
                start = i + 1;
            }
        }

        if (start < end)
            parts.Add((start, end));
        return parts;
    }

    /// <summary>Baik Dinas A dan B maupun C: whether no other joining word stands behind one.</summary>
    private bool IsLastJoiner(int joiner, int end)
    {
        for (int i = joiner + 1; i < end; i++)
        {
            if (IsAnd(_document.Tokens[i]))
                return false;
        }

        return true;
    }

    /// <summary>The first comma with a small word behind it; the end where there is none.</summary>
    private int CommaBehind(int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (_document.Text.Text[_document.Tokens[i].Start] == ',')
                return _document.Tokens[i + 1].IsCapitalised ? end : i;
        }

        return end;
    }

    /// <summary>Rahma dari X dan Widuri dari Y: each has a body of its own.</summary>
    private bool HasFrom(int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
        {
            if (Speech.Is(_document.Tokens[i], SpeechClass.From) && !_document.Tokens[i].IsCapitalised)
                return true;
        }

        return false;
    }

    private bool IsReduplicated(int index) => _document.Text.TextOf(_document.Tokens[index]).Contains('-');

    /// <summary>Names with commas and a joining word before the last: <c>Moskow, Kyiv, dan Minsk</c>.</summary>
    private bool IsList(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;
        string text = _document.Text.Text;
        int commas = 0, joiners = 0;
        for (int i = first; i < end; i++)
        {
            if (text[tokens[i].Start] == ',')
                commas++;
            else if (IsAnd(tokens[i]))
                joiners++;
            else if (!tokens[i].IsCapitalised || (OfficeTable.TryMatch(tokens, i, end, out _, out _) && !(i > first && tokens[i].Has(TokenFlags.AllCaps) && tokens[i - 1].IsCapitalised)))
                return false;
        }

        // Kementerian X, Y, dan Z is one, Kemlu, UNIFIL, dan Polri are three
        return commas > 0 && joiners == 1 && (!Speech.Is(tokens[first], SpeechClass.Body) || text[tokens[first + 1].Start] == ',');
    }

    private static bool IsAnd(in Token token) => Speech.Is(token, SpeechClass.Joiner) && !token.IsCapitalised;

    /// <summary>Whether no first name of a person stands in a phrase.</summary>
    private bool IsNameless(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (GivenNames.Contains(_document, i))
                return false;
        }

        return true;
    }

    private bool BothNames(int first, int middle, int second, int end)
    {
        ReadOnlySpan<Token> tokens = _document.Tokens;

        // "Pusat Kajian X dan Forum Y": the second begins like a source of its own
        // Kepala Pusat Data dan Humas X: a field of one office
        if (OfficeTable.TryMatch(tokens, first, middle, out _, out _) && OfficeTable.IsOfLastBody(tokens, second, end) && Speech.Is(tokens[second], SpeechClass.Body) && tokens[second].IsCapitalised && second + 1 < end && IsNameless(first, middle))
            return false;
        // Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana: fields of one body
        if (Speech.TryMatch(tokens, second, end, SpeechClass.Body, out int field) && field > 1 && tokens[second].IsCapitalised && (Speech.Is(tokens[first], SpeechClass.Institution) || OfficeTable.TryMatch(tokens, first, middle, out _, out _)))
            return false;
        bool body = PlaceWords.Default.Bodies.TryMatch(tokens, second, end, out _, out _) || NamePhrases.Organisations.Length(_document, second, end) == end - second || (OfficeTable.TryMatch(tokens, second, end, out int title, out bool isOffice) && (isOffice || !OfficeTable.TryMatch(tokens, first, middle, out _, out _) || GivenNames.Contains(_document, second + title))) || (!tokens[second].IsCapitalised && Speech.Is(tokens[second], SpeechClass.Collective | SpeechClass.Determiner));
        if (body && _document.Text.Text[tokens[middle - 1].Start] == ')' && tokens[middle - 2].IsCapitalised && !OfficeTable.TryMatch(tokens, first, middle, out _, out _))
            return true;
        if (body && tokens[middle - 1].Kind == TokenKind.Word && (tokens[middle - 1].IsCapitalised || Speech.Is(tokens[middle - 1], SpeechClass.Collective) || Speech.Is(tokens[first], SpeechClass.Collective)))
            return true;
        for (int i = first; i < end; i++)
        {
            if (i != middle && (!tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Body) || OfficeTable.TryMatch(tokens, i, end, out _, out _)))
                return false;
        }

        return second < end && middle - first <= 3 && end - second <= 3;
    }
}
