using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Words of plan behind a figure.</summary>
internal static partial class PlanFinder
{
    private const int RegionReach = 5;
    private const int LongestSubject = 6;

    /// <summary>"10.000 tentara akan dikirim": a word of plan behind the number, up to the next figure or clause.</summary>
    private static bool? Behind(Document document, in Sentence sentence, in Quantity quantity, in KindDecision kind)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int end = Math.Min(sentence.EndToken, quantity.EndToken + RightReach);
        for (int i = quantity.EndToken; i < end; i++)
        {
            ModalityClass found = ModalityWords.At(tokens, i, sentence.EndToken, out int length);

            // "tewas saat hendak menyeberang": what somebody was about to do
            if ((found & ModalityClass.Plain) != 0)
            {
                i += length - 1;
                continue;
            }

            // "Tiga sistem, menurut rencana, dikirim": set in between
            if (tokens[i].Kind == TokenKind.Punctuation && document.Text.Text[tokens[i].Start] == ',' && ModalityWords.Is(tokens, i + 1, sentence.EndToken, ModalityClass.Plan)
                && ClosesAside(document, sentence, i + 1))
                return true;
            // "Dua pompa berkapasitas 500 liter akan dipasang": a measure of the counted thing
            if (tokens[i].Kind == TokenKind.Number && document.FirstQuantity(i) is var at && at < document.Quantities.Count && document.Quantities[at] is { Kind: QuantityKind.Measurement or QuantityKind.Money } measure && measure.FirstToken == i && i > quantity.EndToken)
            {
                i = measure.EndToken - 1;
                end = Math.Min(sentence.EndToken, measure.EndToken + RightReach);
                continue;
            }

            // "Keluarga di Kecamatan X, Kabupaten Y, akan menerima": the regions of a place
            if (tokens[i].Kind == TokenKind.Punctuation && Predicates.RegionBehind(document, i, sentence.EndToken) is var region && region > i)
            {
                i = region < sentence.EndToken && document.Text.Text[tokens[region].Start] == ',' && Predicates.RegionBehind(document, region, sentence.EndToken) == region ? region : region - 1;
                end = Math.Min(sentence.EndToken, Math.Max(end, i + RegionReach));
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word)
                return null;

            // "40 persen responden mengaku akan memilih": whoever says what they mean to do has said it
            if (CueFinder.IsVerb(tokens[i]) && IsSaidByThem(document, quantity, i))
                return null;

            // "bernilai Rp42 miliar dan dapat merusak banyak orang": the joined verb has a plan of its own
            if (Speech.Is(tokens[i], SpeechClass.Joiner) && quantity.QualifierToken > sentence.FirstToken && ModalityWords.Is(tokens, i + 1, sentence.EndToken, ModalityClass.Plan | ModalityClass.Able))
                return null;
            if ((found & ModalityClass.Past) != 0)
                return IsPlanBehindPast(document, i + length, sentence.EndToken);
            if ((found & ModalityClass.Noun) != 0)
                continue;
            if ((found & (ModalityClass.Plan | ModalityClass.Forecast | ModalityClass.Able)) != 0 && !(kind.Kind == ClaimKind.Deployed && KindWord.TryMatch(tokens, i + length, sentence.EndToken, out _, out KindWord sent) && sent.Kind == ClaimKind.Deployed) && ModalityWords.Is(tokens, i + length, sentence.EndToken, ModalityClass.Start))
                return false;

            // "Dua regu butuh empat jam, 40 desa meminta air": those who are counted ask for something, and are there
            if ((found & ModalityClass.Ask) != 0)
                return null;

            // "Menangkap 12 remaja yang hendak tawuran": what people mean to do is not what befell them
            if ((found & ModalityClass.Intent) != 0 && kind.Kind is ClaimKind.People or ClaimKind.Detained or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Rescued or ClaimKind.Missing or ClaimKind.Casualties or ClaimKind.Count)
                return null;
            if ((found & ModalityClass.Plan) != 0 && kind.Kind is ClaimKind.Detained && (kind.Rule.StartsWith("kind.object", StringComparison.Ordinal) || IsHeld(document, quantity.EndToken, i)))
                return null;

            // "Menyelamatkan 108 korban yang rencananya akan diselundupkan": what was to befall them did not
            if ((found & ModalityClass.Plan) != 0 && kind.Kind is ClaimKind.Rescued or ClaimKind.Detained or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Casualties && Speech.Is(tokens[i - 1], SpeechClass.Relative) && quantity.QualifierToken > sentence.FirstToken
                && (kind.Rule.StartsWith("kind.object", StringComparison.Ordinal) || Predicates.LeftObject(document, quantity, sentence.FirstToken, NounClass.Person) is not null))
                return null;

            // "44 persen dari total yang dibutuhkan": the whole is, not the share of it
            if ((found & ModalityClass.Plan) != 0 && quantity.Kind == QuantityKind.Share && Context.At(tokens, quantity.EndToken, ContextClass.Of) && Speech.Is(tokens[i - 1], SpeechClass.Relative))
                return null;

            // "lilin dinyalakan ratusan orang untuk mereka yang akan pergi": what others mean to do, for whom it is done
            if ((found & ModalityClass.Plan) != 0 && i - 2 > quantity.EndToken && Speech.Is(tokens[i - 1], SpeechClass.Relative) && ObjectWords.Is(tokens[i - 2], ObjectClass.Pronoun))
                return null;

            // "Jalan 60 kilometer itu ditargetkan beroperasi pada 2026", "menelan Rp19 miliar dan ditargetkan rampung": only when it is to be done
            if ((found & ModalityClass.Plan) != 0 && quantity.Kind is QuantityKind.Money or QuantityKind.Measurement && i + length < sentence.EndToken && ModalityWords.Is(tokens, i + length, sentence.EndToken, ModalityClass.Done))
                return null;

            // "Ribuan buruh menuntut kenaikan upah": who asks is there already
            if ((found & ModalityClass.Plan) != 0)
                return Predicates.IsActive(document, i) ? null : true;
        }

        return null;
    }

    /// <summary>Whether those counted, or those of whom a share is told, are the subject of a verb of speech.</summary>
    public static bool IsSaidByThem(Document document, in Quantity quantity, int verb)
    {
        if (quantity.Kind is not (QuantityKind.Cardinal or QuantityKind.Share))
            return false;
        bool isHuman = false;
        for (int i = quantity.EndToken; i < verb; i++)
        {
            Token token = document.Tokens[i];
            if (token.Kind != TokenKind.Word || Speech.Is(token, SpeechClass.Relative) || Predicates.IsActive(document, i))
                return false;
            isHuman |= NounTable.TryMatch(document.Tokens, i, verb, out _, out NounClass noun) && NounTable.IsHuman(noun);
        }

        return (isHuman || quantity.Kind == QuantityKind.Share) && verb - quantity.EndToken <= LongestSubject;
    }

    /// <summary>Whether the word by which people are held stands before what they mean to do.</summary>
    private static bool IsHeld(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (KindWord.TryMatch(document.Tokens, i, end, out _, out KindWord word) && word.Kind == ClaimKind.Detained)
                return true;
        }

        return false;
    }

    private static bool ClosesAside(Document document, in Sentence sentence, int index)
    {
        _ = ModalityWords.At(document.Tokens, index, sentence.EndToken, out int length);
        return index + length < sentence.EndToken && document.Text.Text[document.Tokens[index + length].Start] == ',';
    }
}
