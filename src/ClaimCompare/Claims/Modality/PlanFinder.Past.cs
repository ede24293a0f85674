using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>What of the past stands around a plan: what was done, what had been planned, when it begins.</summary>
internal static partial class PlanFinder
{
    /// <summary>"Delapan orang yang masih hilang": what is said of the counted is so already, whatever is planned with it.</summary>
    private static bool IsPastBehind(Document document, in Sentence sentence, in Quantity quantity, ClaimKind kind)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = quantity.EndToken; i + 1 < Math.Min(sentence.EndToken, quantity.EndToken + PastReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Place))
                return false;
            if (!Speech.Is(tokens[i], SpeechClass.Relative))
                continue;
            for (int at = i + 1; at < Math.Min(sentence.EndToken, i + 1 + StateReach); at++)
            {
                ModalityClass found = ModalityWords.At(tokens, at, sentence.EndToken, out int length);
                if ((found & ModalityClass.Plan) != 0)
                    return false;
                if ((found & ModalityClass.Past) != 0)
                    return !IsPlanBehindPast(document, at + length, sentence.EndToken);

                // "memperbaiki tiga blok yang terbakar": the harm has been done
                if (at == i + 1 && KindWord.TryMatch(tokens, at, sentence.EndToken, out _, out KindWord state) && state.Role == KindRole.State && state.Kind == kind && kind is ClaimKind.Damage or ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Akan dikirim ke Lisane, 90 kilometer dari perbatasan: how far a place is from another.</summary>
    private static bool IsDistance(Document document, in Sentence sentence, in Quantity quantity)
    {
        int at = quantity.EndToken;
        return quantity.Kind == QuantityKind.Measurement && quantity.QualifierToken > sentence.FirstToken && at + 1 < sentence.EndToken && document.Text.Text[document.Tokens[quantity.QualifierToken - 1].Start] == ','
            && Speech.Is(document.Tokens[at], SpeechClass.From) && quantity.Unit is "km" or "m" or "mi";
    }

    /// <summary>"yang sebelumnya sudah dijadwalkan untuk ditempatkan": a word of plan behind one or more of time, but for what those counted have offered or asked for themselves.</summary>
    private static bool IsPlanBehindPast(Document document, int at, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (ModalityWords.At(tokens, at, end, out int length) is var found && (found & ModalityClass.Past) != 0 && (found & ModalityClass.Plan) == 0)
            at += Math.Max(1, length);
        return ModalityWords.Is(tokens, at, end, ModalityClass.Plan) && !Predicates.IsActive(document, at);
    }

    /// <summary>"Sampai akhir 2027 dibangun 12 menara": a time behind the day of the article.</summary>
    private static bool IsToCome(Document document, in Sentence sentence, in Quantity quantity)
    {
        if (document.Published(sentence) is not { } today)
            return false;
        int nearest = int.MaxValue;
        bool isLater = false;
        for (int i = document.FirstDate(Math.Max(sentence.FirstToken, quantity.QualifierToken - TimeReach)); i < document.Dates.Count; i++)
        {
            ref readonly DateMention date = ref document.Dates[i];
            if (date.FirstToken >= Math.Min(sentence.EndToken, quantity.EndToken + TimeReach))
                break;

            // "18 persen dan kami taksir pada Desember nanti 19 persen": the time of another clause
            if (date.FirstToken >= quantity.EndToken && HasClause(document, quantity.EndToken, date.FirstToken))
                break;
            if (date.EndToken <= quantity.QualifierToken && HasClause(document, date.EndToken, quantity.QualifierToken))
                continue;

            // "Daftar pemilih Pemilu 2029": the year names the occasion; "saldo akhir tahun di 2024": the nearest time counts
            int distance = date.FirstToken >= quantity.EndToken ? date.FirstToken - quantity.EndToken : quantity.QualifierToken - date.EndToken;
            bool isOccasion = date.FirstToken > sentence.FirstToken && ModalityWords.Is(document.Tokens, date.FirstToken - 1, date.FirstToken, ModalityClass.Occasion);
            bool isPast = date.Value.Last < today.First && !TimeFinder.IsComparedWith(document, sentence, date);
            // "Sejak Juli tercatat 12 kasus": a month without a year since when something is so lies behind
            bool comes = date.Begins > today.Last && date.Tie != DateTie.Since && !isOccasion && !TimeFinder.IsComparedWith(document, sentence, date);
            if ((isPast || comes) && distance < nearest)
                (nearest, isLater) = (distance, comes);
        }

        return isLater;
    }

    private static bool IsContrast(Document document, int index) => index > 0 && Speech.Is(document.Tokens[index], SpeechClass.Contrast) && document.Text.Text[document.Tokens[index - 1].Start] == ',';

    /// <summary>Whether a joining word and a verb, pronoun or plan open a clause between two tokens.</summary>
    private static bool HasClause(Document document, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            // "ditargetkan beroperasi pada 2026": by when it is to be done
            if (ModalityWords.Is(document.Tokens, i, end, ModalityClass.Plan) && ModalityWords.Is(document.Tokens, i + 1, end, ModalityClass.Done))
                return true;
            if ((IsContrast(document, i) || Speech.Is(document.Tokens[i], SpeechClass.Joiner)) && (IsContrast(document, i) || Speech.Is(document.Tokens[i + 1], SpeechClass.Pronoun) || Predicates.IsActive(document, i + 1) || CueFinder.IsVerb(document.Tokens[i + 1]) || ModalityWords.Is(document.Tokens, i + 1, end, ModalityClass.Plan)))
                return true;
        }

        return false;
    }

    /// <summary>"Menargetkan 8 miliar pada 2022, naik dibandingkan 2021 yang sebesar 7,2 miliar", "dari 310 ton pada 2021 menjadi 640 ton": a figure of a time that is past.</summary>
    private static bool IsOfPast(Document document, in Sentence sentence, in Quantity quantity)
    {
        if (document.Published(sentence) is not { } today)
            return false;
        ReadOnlySpan<Token> tokens = document.Tokens;
        bool isOutset = quantity.QualifierToken > sentence.FirstToken && Speech.Is(tokens[quantity.QualifierToken - 1], SpeechClass.From);
        for (int i = document.FirstDate(Math.Max(sentence.FirstToken, quantity.QualifierToken - SameReach)); i < document.Dates.Count; i++)
        {
            ref readonly DateMention date = ref document.Dates[i];
            if (date.FirstToken > quantity.EndToken + FormerReach)
                break;
            if (date.Value.Last >= today.First)
                continue;
            if (isOutset && date.FirstToken >= quantity.EndToken)
                return true;
            if (date.EndToken <= quantity.QualifierToken && !IsInterrupted(document, date.EndToken, quantity.QualifierToken) && TimeFinder.IsComparedWith(document, sentence, date))
                return true;
        }

        return false;
    }

    /// <summary>Whether anything but words stands between two tokens.</summary>
    private static bool IsInterrupted(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word)
                return true;
        }

        return false;
    }

    /// <summary>"Naik dari 450.000", "dari 12 menjadi 20": what a change sets out from is so already.</summary>
    private static bool IsStart(Document document, in Sentence sentence, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = quantity.QualifierToken - 1;
        return at > sentence.FirstToken && Speech.Is(tokens[at], SpeechClass.From) && ModalityWords.Is(tokens, at - 1, at, ModalityClass.Start);
    }

    /// <summary>Whether a time that is not over stands with the figure: <c>tahun ini</c>, the year of the article.</summary>
    private static bool HasTime(Document document, in Sentence sentence, in Quantity quantity)
    {
        int end = Math.Min(sentence.EndToken, quantity.EndToken + RightReach);
        if (ModalityWords.Any(document.Tokens, quantity.EndToken, end, ModalityClass.Time))
            return true;
        for (int i = document.FirstDate(Math.Max(sentence.FirstToken, quantity.QualifierToken - Reach)); i < document.Dates.Count && document.Dates[i].FirstToken < end; i++)
        {
            if (document.Published(sentence) is { } today && !document.Dates[i].Value.HasDay && document.Dates[i].Value.Last > today.Last)
                return true;
        }

        return false;
    }
}
