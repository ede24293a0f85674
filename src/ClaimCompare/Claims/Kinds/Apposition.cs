using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds the state of a counted noun behind parts that are told between: <c>42 warga, termasuk 18 anak-anak, tewas</c>,
/// <c>dua pendaki, keduanya mahasiswa, ditemukan meninggal</c>.
/// </summary>
internal static class Apposition
{
    private const int MostTokens = 40;
    private const int MostOpening = 3;
    private const int LongestName = 4;

    /// <summary>Looks at the quantities of one sentence that nothing governs yet.</summary>
    public static void Resume(Document document, Candidate[] work, in Sentence sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((work[i].Word is not null && !IsVictims(work[i]) && !IsBehindState(document, work[i], i)) || !work[i].HasNoun || !ListSharing.IsCounted(document.Quantities[i]) || Find(document, work, sentence, i, end) is not { } state)
                continue;
            work[i] = work[i] with { Word = state, Rule = "kind.apposition" };
            int last = SumEnd(document, Math.Max(work[i].Noun.End, document.Quantities[i].EndToken) + 1, i, end);
            for (int part = i + 1; part < last; part++)
            {
                if (work[part].Word is null && Predicates.IsCompatible(state.Kind, work[part].Noun.Class))
                    work[part] = work[part] with { Word = state, Rule = "kind.apposition", Whole = i + 1 };
            }
        }
    }

    /// <summary>Dua korban, Andi dan Budi, ditemukan tewas: victims of whom the noun alone tells.</summary>
    private static bool IsVictims(in Candidate candidate) => candidate is { Rule: "kind.noun", Word: { Kind: ClaimKind.Casualties, Role: KindRole.Noun } };

    /// <summary>5 orang terluka dan 3 orang, termasuk seorang bayi, tewas: a member of a list whose state is that of the one before, as long as none of its own is found.</summary>
    private static bool IsBehindState(Document document, in Candidate candidate, int index) =>
        candidate is { Rule: "kind.before", Word.Role: KindRole.State } && document.Quantities[index].QualifierToken > candidate.Left
        && (Speech.Is(document.Tokens[document.Quantities[index].QualifierToken - 1], SpeechClass.Joiner) || document.Tokens[document.Quantities[index].QualifierToken - 1].Kind == TokenKind.Punctuation);

    private static KindWord? Find(Document document, Candidate[] work, in Sentence sentence, int index, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int open = Math.Max(work[index].Noun.End, document.Quantities[index].EndToken);
        if (open + 1 >= sentence.EndToken)
            return null;

        // "64 migran asal X, termasuk seorang ibu, tewas": where those counted come from or are
        if (Closing(document, open) is null && !tokens[open].IsCapitalised && (Speech.Is(tokens[open], SpeechClass.Place | SpeechClass.From) || ObjectWords.Is(tokens[open], ObjectClass.Preposition)))
        {
            int comma = open + 1;
            while (comma < Math.Min(sentence.EndToken - 1, open + LongestName + 1) && tokens[comma].Kind == TokenKind.Word)
                comma++;
            if (document.Text.Text[tokens[comma].Start] == ',' && ObjectWords.TryMatch(tokens, comma + 1, sentence.EndToken, ObjectClass.Part, out _))
                open = comma;
        }

        // "Delapan penumpang termasuk dua bayi, selamat": the comma before the parts is left out
        char? mark = Closing(document, open);
        if (mark is null && ObjectWords.TryMatch(tokens, open, sentence.EndToken, ObjectClass.Part, out _))
            (mark, open) = (',', open - 1);
        if (mark is not { } closing)
            return null;
        bool isNamed = OpensNames(document, open + 1, sentence.EndToken);
        if (!isNamed && !Opens(document, open + 1, index + 1, end, sentence.EndToken) && SumEnd(document, open + 1, index, end) == 0)
            return null;
        for (int i = open + 2; i < Math.Min(sentence.EndToken - 1, open + MostTokens); i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation || document.Text.Text[tokens[i].Start] != closing || Speech.Is(tokens[i + 1], SpeechClass.Linker | SpeechClass.Clause | SpeechClass.Joiner | SpeechClass.Relative))
                continue;
            int right = sentence.EndToken;
            for (int q = index + 1; q < end; q++)
            {
                if (document.Quantities[q].QualifierToken <= i)
                    continue;
                right = document.Quantities[q].QualifierToken;
                break;
            }

            // "dua pelaku, A (30) dan B (36), beserta barang bukti, ditangkap": those with whom the named are told
            int from = isNamed && ObjectWords.Is(tokens[i + 1], ObjectClass.Together) ? i + 2 : i + 1;
            if (Predicates.RightState(document, from, right, work[index].Noun.Class) is { } state)
                return state;
        }

        return null;
    }

    /// <summary>Dua pelaku, Andi (30) dan B (36), …: whether a name of a person with an age, or one more name, stands behind the comma.</summary>
    private static bool OpensNames(Document document, int at, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int name = at;
        while (name < limit && name - at < LongestName && tokens[name].Kind == TokenKind.Word && tokens[name].IsCapitalised)
            name++;
        if (name == at || name + 2 >= limit)
            return false;
        bool hasAge = document.Text.Text[tokens[name].Start] == '(' && tokens[name + 1].Kind == TokenKind.Number && document.Text.Text[tokens[name + 2].Start] == ')';
        return hasAge || (Speech.Is(tokens[name], SpeechClass.Joiner) && tokens[name + 1].IsCapitalised && (GivenNames.Contains(document, at) || tokens[at].Length <= 2));
    }

    /// <summary>Tiga pelaku, dua pria dan satu wanita, …: the index behind the numbers that follow right behind and make up the whole; 0 where they do not.</summary>
    public static int SumEnd(Document document, int at, int index, int end)
    {
        if (document.Quantities[index].Value is not { } whole || index + 2 >= end || document.Quantities[index + 1].FirstToken != at)
            return 0;
        decimal sum = 0;
        int i = index + 1;
        for (; i < end && sum < whole; i++)
        {
            if (!ListSharing.IsCounted(document.Quantities[i]) || document.Quantities[i].Value is not { } part)
                return 0;
            sum += part;
        }

        return sum == whole ? i : 0;
    }

    /// <summary>The sign that closes what a comma, bracket or dash opens.</summary>
    private static char? Closing(Document document, int index) => document.Text.Text[document.Tokens[index].Start] switch
    {
        ',' => ',',
        '(' => ')',
        '–' => '–',
        '—' => '—',
        _ => null,
    };

    /// <summary>Whether parts follow: a word that opens them, or a number that is one of them or stands for all.</summary>
    private static bool Opens(Document document, int at, int next, int end, int limit)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (ObjectWords.TryMatch(tokens, at, limit, ObjectClass.Part, out _))
            return true;
        return next < end && document.Quantities[next] is var part && part.QualifierToken - at < MostOpening
            && (part.Kind == QuantityKind.Article || Context.TryMatch(tokens, part.EndToken, ContextClass.Part, out _));
    }
}
