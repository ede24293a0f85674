using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>
/// Finds figures that make up one told before: <c>1.240 keluarga terdampak, terbagi atas: X 700, Y 540</c>. Parts of which nothing else is said
/// are of the kind of their whole; where the text says of the first that it is out of it, every one is.
/// </summary>
internal static class SumParts
{
    private const int LeastWhole = 10;
    private const int LeastTold = 2;
    private const int MostOpening = 3;
    private const int MostParts = 12;
    private const int MostGap = 14;
    private const int MostDistance = 60;

    /// <summary>Looks at the decisions on some of an article's figures, as wholes, and at all behind them that are decided.</summary>
    public static void Complete(Document document, Candidate[] work, KindDecision[] decisions, int first, int last)
    {
        for (int whole = first; whole < last; whole++)
        {
            if (!IsFigure(document, decisions, whole) || document.Quantities[whole].Value is not >= LeastTold)
                continue;
            int start = whole;
            for (int opening = 0; opening < MostOpening; opening++)
            {
                start = Next(document, decisions, start);

                // Two and one make three by chance, but where the text says of the first that it is out of them
                if (start >= 0 && document.Quantities[whole].Value < LeastWhole && decisions[start].OutOf != document.Quantities[whole].Value && !IsApposed(document, work, whole, start))
                    continue;
                if (start < 0 || document.Quantities[start].FirstToken - document.Quantities[whole].EndToken > MostDistance)
                    break;
                if (SumEnd(document, work, decisions, whole, start) is var end && end > 0)
                {
                    Take(document, work, decisions, whole, start, end);
                    break;
                }
            }
        }
    }

    /// <summary>Enam awak diamankan, empat warga X dan dua warga Y: whether people are told apart right behind the comma, colon or bracket that ends the clause of their whole.</summary>
    private static bool IsApposed(Document document, Candidate[] work, int whole, int start)
    {
        int mark = document.Quantities[start].QualifierToken - 1;
        return start == whole + 1 && NounTable.IsHuman(work[start].Noun.Class) && work[start].Noun.Class != NounClass.Generic && NounTable.IsHuman(work[whole].Noun.Class) && document.Text.Text[document.Tokens[mark].Start] is ',' or ':' or '('
            && document.Text.SentenceOf(document.Quantities[start].FirstToken) == document.Text.SentenceOf(document.Quantities[whole].FirstToken);
    }

    /// <summary>Index behind the last of the figures from one on that make up the whole; 0 where they do not.</summary>
    private static int SumEnd(Document document, Candidate[] work, KindDecision[] decisions, int whole, int start)
    {
        decimal wanted = document.Quantities[whole].Value!.Value, sum = 0;
        int parts = 0, last = -1;
        bool isOpen = true;
        for (int i = start; i >= 0 && parts < MostParts; i = Next(document, decisions, i))
        {
            if (document.Quantities[i].Value is not { } value || value >= wanted || !IsSame(document, work, decisions, whole, i) || (last >= 0 && document.Quantities[i].QualifierToken - document.Quantities[last].EndToken > MostGap))
                return 0;
            // Two that say themselves what they are may be anything: "41 menjadi 38, tiga jenazah ternyata dicatat dua kali"
            isOpen &= (work[i].Word is null && (last < 0 || ListSharing.IsJoined(document, work, last, i) || document.Quantities[i].QualifierToken == work[last].Noun.End)) || (last >= 0 && IsRest(document, i)) || (last < 0 && !work[i].HasNoun && decisions[i].OutOf is not null);
            (sum, parts, last) = (sum + value, parts + 1, i);
            if (sum >= wanted)
                return sum == wanted && (parts > 2 || (parts > 1 && isOpen)) ? i + 1 : 0;
        }

        return 0;
    }

    private static void Take(Document document, Candidate[] work, KindDecision[] decisions, int whole, int start, int end)
    {
        // "30 di antaranya ditahan, 80 dibina": where one is said to be of the whole; what a whole consists of is not out of it
        decimal? total = decisions[start].OutOf;
        for (int i = start; i < end; i++)
        {
            if (!IsFigure(document, decisions, i))
                continue;
            ref KindDecision part = ref decisions[i];
            if (work[i].Word is null)
                part = part with { Kind = decisions[whole].Kind, Object = work[i].IsTelling || work[i].Heading.Exists || IsLabelled(document, i) || IsNamed(part, work[i], decisions[whole]) ? part.Object : decisions[whole].Object ?? part.Object, Rule = "kind.parts-sum" };
            part = part with { OutOf = part.OutOf ?? total };

            // "Tiga orang. Dua ditemukan di kebun, satu lagi di sungai": the rest came not on top of them
            if (i > start && part.Measure == Measure.Change && IsRest(document, i))
                part = part with { Measure = Measure.Level };
        }
    }

    /// <summary>"satu lagi", "sisanya tiga", "delapan lainnya": whether a number is told to be what is left of a whole.</summary>
    private static bool IsRest(Document document, int index)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        return (quantity.EndToken < document.Tokens.Length && ObjectWords.Is(document.Tokens[quantity.EndToken], ObjectClass.Other)) || (quantity.QualifierToken > 0 && ObjectWords.Is(document.Tokens[quantity.QualifierToken - 1], ObjectClass.Other));
    }

    /// <summary>"perempuan 273, laki-laki 240, dan balita 25": whether a noun for people stands right before a bare number, behind a mark or joining word.</summary>
    private static bool IsLabelled(Document document, int index)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = document.Quantities[index].QualifierToken - 1;
        bool isOpen = first > 0 && !tokens[first].Has(TokenFlags.SentenceStart) && tokens[first - 1].Kind == TokenKind.Word && !Speech.Is(tokens[first - 1], SpeechClass.Joiner);
        return first >= 0 && !isOpen && NounTable.TryMatch(tokens, first, first + 1, out _, out NounClass noun) && NounTable.IsHuman(noun) && noun != NounClass.Generic;
    }

    /// <summary>"laki-laki 70 orang" of 122 people, "9 orang dari Damkar" of 40 who are sent: whether a part is named better than its whole, or by a word of its own.</summary>
    private static bool IsNamed(in KindDecision part, in Candidate candidate, in KindDecision whole) =>
        candidate.HasNoun && part.Object is not null && (whole.Object is not { } all || ObjectWords.IsPerson(all) || whole.Kind == ClaimKind.Deployed);

    /// <summary>Whether a part may be one of the whole: people of people, or a thing of things in the same state.</summary>
    private static bool IsSame(Document document, Candidate[] work, KindDecision[] decisions, int whole, int part)
    {
        // "23 penambang menjadi korban, dengan rincian 9 meninggal, 8 luka dan 6 selamat": what became of each is told apart
        bool isOutcome = decisions[whole].Kind == ClaimKind.Casualties && decisions[part].Kind is ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Rescued
            && document.Text.SentenceOf(document.Quantities[whole].FirstToken) == document.Text.SentenceOf(document.Quantities[part].FirstToken);
        if (work[part].Word is not null && decisions[part].Kind != decisions[whole].Kind && !isOutcome)
            return false;
        if (Antecedents.IsOfPeople(work[whole], decisions[whole].Kind))
            return !work[part].HasNoun || NounTable.IsHuman(work[part].Noun.Class);
        return decisions[whole].Kind == ClaimKind.Damage && (!work[part].HasNoun || !work[whole].HasNoun || work[part].Noun.Class == work[whole].Noun.Class);
    }

    private static bool IsFigure(Document document, KindDecision[] decisions, int index) =>
        decisions[index].IsClaim && document.Quantities[index] is { Kind: QuantityKind.Cardinal or QuantityKind.Article, Qualifier: Qualifier.Exact };

    private static int Next(Document document, KindDecision[] decisions, int index)
    {
        for (int i = index + 1; i < decisions.Length; i++)
        {
            if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]))
                return i;
        }

        return -1;
    }
}
