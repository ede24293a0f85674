using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Tells numbers that are claims from articles, sources and one of several.</summary>
internal static class ClaimFilter
{
    private const int CollectiveReach = 4;
    private const int GivenReach = 6;
    private const int GrowthReach = 3;
    private const int LeastRecipients = 10;
    private const int LeastBase = 100;
    private const int LeastTimes = 11;

    /// <summary>Whether a counted quantity is a claim.</summary>
    /// <param name="document">The document.</param>
    /// <param name="work">The candidates.</param>
    /// <param name="index">The quantity.</param>
    /// <param name="first">The first quantity of its sentence.</param>
    /// <param name="end">Index behind the last one.</param>
    public static bool IsClaim(Document document, Candidate[] work, int index, int first, int end)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        ref readonly Candidate candidate = ref work[index];
        bool outcome = candidate.Word is not null;
        if (quantity.Kind == QuantityKind.Zero)
            return true;
        ReadOnlySpan<Token> tokens = document.Tokens;

        // "menurut tiga diplomat": who speaks is a source
        if (quantity.QualifierToken > 0 && candidate.IsTelling && NounTable.IsHuman(candidate.Noun.Class) && ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Speaker)
            && !(document.Location == ClaimLocation.Title && quantity.QualifierToken > 1 && tokens[quantity.QualifierToken - 2].Kind == TokenKind.Word)
            && !(ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Preposition) && (quantity.Value >= LeastRecipients || IsGiven(document, quantity.QualifierToken - 2, candidate.Left))) && !IsTaken(document, quantity.QualifierToken - 1, candidate.Left))
            return false;
        // "dua kematian per 10.000 orang": what a rate is told of
        if (quantity.Value >= LeastBase && quantity.QualifierToken > 0 && ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Per) && !ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Preposition))
            return false;
        // "jenazah itu tercatat dua kali": how often, in words, behind a verb
        if (candidate.Word is null && IsOften(document, candidate, quantity))
            return false;
        if (quantity.Kind == QuantityKind.Cardinal && IsMultiple(tokens, quantity))
            return false;
        bool one = quantity.Value == 1 && quantity.Qualifier == Qualifier.Exact && tokens[quantity.FirstToken].Kind == TokenKind.Word;
        if (quantity.Kind != QuantityKind.Article && !one)
            return true;
        if (DistributiveOne.Is(document, work, index))
            return false;

        // Satu dari 16 orang: a part of a counted whole
        if (one && quantity.OutOf is not null && quantity.EndToken < tokens.Length && Context.Is(tokens[quantity.EndToken], ContextClass.Of) && !(quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Among)))
            return true;

        // "di satu wilayah tersebut": one that is pointed back at
        if (one && candidate.Word is null && candidate.HasNoun && candidate.Noun.End < tokens.Length && Speech.Is(tokens[candidate.Noun.End], SpeechClass.Anaphor))
            return false;

        // "Satu sumber di militer mengatakan": who speaks, not how many
        if (one && candidate.Word is null && candidate.HasNoun && Speech.Is(tokens[candidate.Noun.First], SpeechClass.Collective) && candidate.Noun.Class is NounClass.None or NounClass.Abstract)
            return false;

        // "Polisi mengatakan dalam sebuah pernyataan": how it was told
        if (quantity.Kind == QuantityKind.Article && candidate.HasNoun && quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Preposition) && Speech.Is(tokens[candidate.Noun.First], SpeechClass.Evidence))
            return false;

        // Satu persatu: a set phrase
        if (quantity.Kind == QuantityKind.Article && quantity.EndToken > quantity.FirstToken + 1)
            return false;

        // An article that counts: somebody or something killed, held, sent, destroyed; or a member of a list of counts
        if (quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Among))
            return false;
        if (quantity.Value > 1)
            return candidate.Rule == "kind.state" && !candidate.HasNoun && Predicates.RightState(document, quantity.EndToken, Math.Min(candidate.Right, quantity.EndToken + CollectiveReach), NounClass.Person) is { Kind: not ClaimKind.People };
        if (quantity.Kind == QuantityKind.Article && IsOfAnother(document, quantity, candidate))
            return false;
        if (candidate is { HasNoun: true, Noun.Class: NounClass.Weapon or NounClass.Vehicle or NounClass.Goods or NounClass.Item } && Seizures.IsBefore(document, quantity))
            return true;
        if (quantity.Kind == QuantityKind.Article && candidate is { Rule: "kind.noun", HasNoun: true } && IsMentioned(document, candidate, quantity))
            return false;

        // Dua orang di sebuah pos: where it was, no member of the list
        if (quantity.Kind == QuantityKind.Article && candidate.Word is null && candidate.HasNoun && quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Preposition))
            return false;

        bool isList = index > first && ListSharing.IsJoined(document, work, index - 1, index) && ListSharing.IsCounted(document.Quantities[index - 1]) && work[index - 1].IsClaim;

        // "setelah sebuah feri tenggelam", "di sebuah rumah yang terbakar": what the story is about or where it happened is introduced, but for one of a list
        if (quantity.Kind == QuantityKind.Article && candidate is { HasNoun: true, Word.Kind: ClaimKind.Damage or ClaimKind.Missing } && !NounTable.IsHuman(candidate.Noun.Class)
            && (candidate.Noun.Class == NounClass.Vehicle || (quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Preposition))))
            return isList || (index + 1 < end && ListSharing.IsCounted(document.Quantities[index + 1]) && ListSharing.IsJoined(document, work, index, index + 1));
        if (outcome && candidate.HasNoun && candidate.Rule != "kind.before" && candidate.Word?.Kind is not (ClaimKind.Count or ClaimKind.People))
            return true;

        // "Mereka yang tewas adalah seorang polisi dan seorang anak": who the victims are
        if (outcome && candidate is { HasNoun: true, Rule: "kind.before", Word.Kind: ClaimKind.Deaths or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Detained or ClaimKind.Rescued }
            && quantity.FirstToken > 0 && (ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Copula) || ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Part)))
            return true;
        if (quantity.Kind == QuantityKind.Article)
            return isList || (outcome && !candidate.HasNoun && (candidate.Rule != "kind.before" || Predicates.IsLastOfClause(document, quantity, candidate.Right)));

        // "Yang ada satu meninggal", "sapi saya mati satu": an outcome of one
        if (outcome && !candidate.HasNoun && (candidate.Rule == "kind.state" || (candidate.Rule == "kind.before" && Predicates.IsLastOfClause(document, quantity, candidate.Right))))
            return true;
        if (quantity.FirstToken > 0 && ObjectWords.Is(tokens[quantity.FirstToken - 1], ObjectClass.Few))
            return true;
        if (IsOneMore(document, work, index, first))
            return true;
        return (index > first && ListSharing.IsCounted(document.Quantities[index - 1])) || (index + 1 < end && ListSharing.IsCounted(document.Quantities[index + 1]));
    }

    /// <summary>
    /// Whether one of those whom the sentence before counts opens a sentence: <c>Satu lainnya tewas</c>, <c>Satu di antaranya pulang</c>; or, behind
    /// a count of the same noun, <c>Satu kasus sudah lengkap</c>.
    /// </summary>
    private static bool IsOneMore(Document document, Candidate[] work, int index, int first)
    {
        ref readonly Quantity quantity = ref document.Quantities[index];
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (index != first || index == 0 || quantity.EndToken >= tokens.Length || !ListSharing.IsCounted(document.Quantities[index - 1]))
            return false;
        int at = document.Text.SentenceOf(quantity.FirstToken), before = document.Text.SentenceOf(document.Quantities[index - 1].FirstToken);
        if (at != before + 1 || quantity.FirstToken - document.Sentences[at].FirstToken > 1)
            return false;
        if (ObjectWords.Is(tokens[quantity.EndToken], ObjectClass.Other) || Context.TryMatch(tokens, quantity.EndToken, ContextClass.Part, out _))
            return work[index].Word is not null;
        ref readonly Candidate counted = ref work[index - 1];
        return work[index].HasNoun && counted is { HasNoun: true, IsClaim: true } && tokens[work[index].Noun.First].Word == tokens[counted.Noun.First].Word;
    }

    /// <summary>Anak seorang petani selamat, roket menghantam sebuah desa, tiga saksi - seorang pria dan seorang wanita: whose relative, where, and who they are.</summary>
    private static bool IsOfAnother(Document document, in Quantity quantity, in Candidate candidate)
    {
        if (quantity.FirstToken == 0 || !candidate.HasNoun)
            return false;
        Token before = document.Tokens[quantity.FirstToken - 1];
        bool isRelative = ObjectWords.Is(before, ObjectClass.Relation) || (quantity.FirstToken > 1 && before is { Kind: TokenKind.Word, IsCapitalised: false } && NounTable.TryMatch(document.Tokens, quantity.FirstToken - 1, quantity.FirstToken, out _, out NounClass young) && NounTable.IsHuman(young) && ObjectWords.Is(document.Tokens[quantity.FirstToken - 2], ObjectClass.Relation));
        return isRelative && NounTable.IsHuman(candidate.Noun.Class) || (candidate.Rule == "kind.object" && candidate.Noun.Class == NounClass.Place && candidate.Word?.Kind == ClaimKind.Damage)
            || (candidate.Word is null && before.Kind == TokenKind.Punctuation && document.Text.Text[before.Start] is '-' or '–' or '—');
    }

    /// <summary>Mereka melapor dua kali: a small number word with the word for times, right behind a verb, where no event is counted.</summary>
    private static bool IsOften(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int verb = quantity.FirstToken - 1;
        if (quantity.Qualifier != Qualifier.Exact || quantity.Value is not < LeastTimes || tokens[quantity.FirstToken].Kind != TokenKind.Word || !Context.At(tokens, quantity.EndToken, ContextClass.Times) || verb <= candidate.Left || !Predicates.IsVerbLike(document, verb) || Context.At(tokens, quantity.EndToken + 1, ContextClass.Happening))
            return false;
        for (int i = verb - 1; i >= Math.Max(candidate.Left, verb - GivenReach); i--)
        {
            if (Context.Is(tokens[i], ContextClass.Happening))
                return false;
        }

        return true;
    }

    /// <summary>Seorang terdakwa menyerahkan uang, rumah seorang tersangka: who acts or owns is mentioned, not counted.</summary>
    private static bool IsMentioned(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int behind = candidate.Noun.End, before = quantity.FirstToken - 1;
        if (behind < candidate.Right && Predicates.IsActive(document, behind) && !KindWord.TryMatch(tokens, behind, candidate.Right, out _, out _))
            return true;
        return before >= 0 && tokens[before] is { Kind: TokenKind.Word, IsCapitalised: false } && NounTable.TryMatch(tokens, before, before + 1, out _, out NounClass owned) && owned is NounClass.Structure or NounClass.Vehicle or NounClass.Item or NounClass.Event && !KindWord.TryMatch(tokens, before, before + 1, out _, out _) && !Predicates.IsVerbLike(document, before);
    }

    /// <summary>Meminta keterangan 16 saksi: whether statements are what a verb takes, and those who give them are counted.</summary>
    private static bool IsTaken(Document document, int evidence, int left) =>
        evidence > left && Speech.Is(document.Tokens[evidence], SpeechClass.Evidence) && Predicates.IsVerbLike(document, evidence - 1) && !ObjectWords.Is(document.Tokens[evidence - 1], ObjectClass.Speaker) && !CueFinder.IsVerb(document.Tokens[evidence - 1]);

    /// <summary>Tumbuh 50 kali, naik sebanyak 3 kali: how many times as much it is.</summary>
    private static bool IsMultiple(ReadOnlySpan<Token> tokens, in Quantity quantity)
    {
        if (!Context.At(tokens, quantity.EndToken, ContextClass.Times))
            return false;

        // Senilai 1,5 kali upah: nothing happens one and a half times
        if (quantity.Value is { } value && value != decimal.Truncate(value))
            return true;
        for (int i = quantity.QualifierToken - 1; i >= Math.Max(0, quantity.QualifierToken - GrowthReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Measures.IsChangeWord(tokens[i]) && !Measures.IsChangeNoun(tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb that is none of speech stands before a preposition: what is handed <c>kepada 5.000 nelayan</c> makes them no listeners.</summary>
    private static bool IsGiven(Document document, int at, int left)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = at; i >= Math.Max(left, at - GivenReach) && (tokens[i].Kind == TokenKind.Word || document.Text.Text[tokens[i].Start] is '(' or ')'); i--)
        {
            if (LeftPhrase.IsCounting(tokens[i]))
                return false;
            if (Predicates.IsVerbLike(document, i))
                return true;
        }

        return false;
    }
}
