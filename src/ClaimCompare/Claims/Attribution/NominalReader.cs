using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Reads statements that a noun carries: <c>klaim Moskow soal 1.000 tentara</c>, <c>laporan PBB tentang …</c>; headings of lists and credits below tables.</summary>
internal static partial class NominalReader
{
    private const int LongestOwner = 14;
    private const int LongestFronted = 18;
    private const int PointerReach = 8;
    private const int LongestCredit = 16;
    private const int OccasionReach = 6;
    private const int NegationReach = 3;
    private const int LongestConsulting = 4;
    private const int LongestNamed = 7;
    private static readonly PhraseTable<bool> Said = PhraseTable<bool>.Load("statement-nouns", (_, _) => true);
    private static readonly CueRow Row = new("nominal", CueRole.Active, "nominal");

    /// <summary>Adds the statements of a sentence whose cue is a noun with its owner and a preposition of topic.</summary>
    public static void Read(StatementReader reader, Document document, in Sentence sentence, Speaker? current, List<Cue> cues, List<Statement> statements)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (PointsBack(reader, document, sentence, current, statements) is { } pointer)
        {
            RemoveAt(statements, pointer.Cue.First);
            statements.Add(pointer);
            return;
        }

        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Speech.MayBegin(tokens[i], SpeechClass.Evidence | SpeechClass.Credit))
                continue;
            if (tokens[i].Kind != TokenKind.Word || !(Speech.TryMatch(tokens, i, sentence.EndToken, SpeechClass.Evidence, out int length) || (i > sentence.FirstToken && document.Text.Text[tokens[i - 1].Start] == '(' && Speech.Is(tokens[i], SpeechClass.Credit))))
                continue;

            // Dalam laporan itu 12 orang …: whoever gave it
            int anaphor = Speech.Is(tokens[i + length - 1], SpeechClass.Anaphor) && length > 1 ? i + length : i + length < sentence.EndToken && Speech.Is(tokens[i + length], SpeechClass.Anaphor) ? i + length + 1 : -1;
            if (anaphor > 0 && current is not null && i == sentence.FirstToken + 1 && Speech.Is(tokens[i - 1], SpeechClass.Place) && !Speech.Is(tokens[i - 1], SpeechClass.Amount) && !HasSpeaker(statements, 0, int.MaxValue) && !cues.Exists(c => c.Row.Role is CueRole.Active or CueRole.Postposed))
            {
                statements.Add(new Statement(new Cue(i, anaphor, Row, HasPronoun: false), [current], anaphor, sentence.EndToken, "attribution.nominal(" + document.Text.TextOf(i, i + length).ToString() + ")") { IsBackReference = true });
                i = anaphor;
                continue;
            }

            // 12 rumah roboh (data X per Senin): whose they are, in brackets behind them
            if (i > sentence.FirstToken && document.Text.Text[tokens[i - 1].Start] == '(' && !HasSpeaker(statements, 0, int.MaxValue) && Bracketed(reader, document, sentence, i, current) is { } bracketed)
            {
                statements.Add(bracketed);
                return;
            }

            int topic = TopicBehind(document, i + length, sentence.EndToken, cues);
            if (topic < 0 && IsFronted(document, sentence, i))
                topic = CommaBehind(document, i + length, sentence.EndToken, cues);

            // "Indeks X menguat 27 poin, indeks Y …": what has a figure already is no heading of one
            if (topic > 0 && document.Text.Text[tokens[topic].Start] == ',' && HasAmount(document, i, topic))
                continue;
            if (topic < 0 || IsOccasion(document, cues, i) || IsDenied(cues, i) || IsLacking(tokens, sentence.FirstToken, i) || HasSpeaker(statements, i, topic))
                continue;
            // Pengakuan salah satu korban, X, …: the name behind the comma is the owner's
            List<Speaker> owners = document.Text.Text[tokens[topic].Start] == ',' && NamedBehind(document, i, topic, sentence.EndToken) is > 0 and var named ? Owners(reader, document, i, topic = named, current) : Owners(reader, document, i, topic, current);
            if (owners.Count == 0)
                continue;
            var cue = new Cue(i, i + length, Row, HasPronoun: false);

            // "Data yang dihimpun dari X,": X gave it and passes nothing on
            RemoveRelays(statements, i, topic);

            // Laporan X tentang A mengungkap B: the verb behind has the same source
            statements.Add(new Statement(cue, owners, topic, sentence.EndToken, "attribution.nominal(" + document.Text.TextOf(i, i + length).ToString() + ")")
            {
                Said = reader.SaidAround(sentence, i, topic, topic, topic) ?? reader.ReleasedOn(sentence, topic),
            });
            i = topic;
        }
    }

    /// <summary>Whether a noun of what somebody says stands in a range: a region that claims or denies is its government.</summary>
    public static bool IsStatement(Document document, int first, int end) => Said.TryMatch(document.Tokens, first, end, out _, out _);

    /// <summary>Demikian data terbaru X, Angka itu berasal dari catatan X: a sentence without figures that says whose the figures before it are.</summary>
    private static Statement? PointsBack(StatementReader reader, Document document, in Sentence sentence, Speaker? current, List<Statement> statements)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (!Speech.TryMatch(tokens, sentence.FirstToken, sentence.EndToken, SpeechClass.BackPointer, out int pointing) || HasCount(document, sentence))
            return null;
        int first = sentence.FirstToken + pointing;

        // Demikian menurut data X: the preposition has named whose they are
        if (HasSpeaker(statements, 0, int.MaxValue))
            return statements is [{ Cue.Row.Role: CueRole.According or CueRole.Relay, Rule: not "attribution.back-pointer" } only] && only.Cue.First - first <= PointerReach ? only with { Rule = "attribution.back-pointer" } : null;
        for (int i = first; i < Math.Min(sentence.EndToken, first + PointerReach); i++)
        {
            // "Laporan itu disusun X. Data tersebut, menurut …": a comma begins something else
            if (tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalised || Speech.Is(tokens[i], SpeechClass.Negation))
                return null;
            if (!Speech.TryMatch(tokens, i, sentence.EndToken, SpeechClass.Evidence, out int length))
            {
                // "Jumlah itu sama dengan catatan X": compared with it, not taken from it
                if (!Predicates.IsVerbLike(document, i) && !Speech.Is(tokens[i], SpeechClass.Place | SpeechClass.From | SpeechClass.Closing | SpeechClass.Relative) && !ObjectWords.Is(tokens[i], ObjectClass.Copula | ObjectClass.Preposition | ObjectClass.Per))
                    return null;
                continue;
            }

            List<Speaker> owners = Owners(reader, document, i, sentence.EndToken, current);
            if (owners.Count > 0)
                return new Statement(new Cue(i, i + length, Row, HasPronoun: false), owners, sentence.FirstToken, sentence.EndToken, "attribution.back-pointer") { Said = reader.SaidAround(sentence, i, i, i + length, sentence.EndToken) };
            i += length - 1;
        }

        return null;
    }

    // Loops, not closures: those would be allocated for every token of a sentence
    private static bool HasSpeaker(List<Statement> statements, int first, int end)
    {
        foreach (Statement statement in statements)
        {
            if (statement.Speakers.Count > 0 && statement.Cue.End > first && statement.Cue.First < end)
                return true;
        }

        return false;
    }

    private static void RemoveRelays(List<Statement> statements, int first, int end)
    {
        for (int i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i].Cue.Row.Role == CueRole.Relay && statements[i].Cue.First > first && statements[i].Cue.First < end)
                statements.RemoveAt(i);
        }
    }

    private static void RemoveAt(List<Statement> statements, int cue) => statements.RemoveAll(s => s.Cue.First == cue);

    private static bool HasCount(Document document, in Sentence sentence) => HasAmount(document, sentence.FirstToken, sentence.EndToken);

    private static bool HasAmount(Document document, int first, int end)
    {
        for (int i = document.FirstQuantity(first); i < document.Quantities.Count && document.Quantities[i].FirstToken < end; i++)
        {
            if (document.Quantities[i].Kind is QuantityKind.Cardinal or QuantityKind.Money or QuantityKind.Share or QuantityKind.Measurement or QuantityKind.Zero)
                return true;
        }

        return false;
    }

    /// <summary>The statement that a heading of a list makes of its owner: <c>Berikut data BNPB:</c>; null where it names none.</summary>
    public static Statement? Heading(StatementReader reader, Document document, in Sentence sentence, Speaker? current)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !Speech.TryMatch(tokens, i, sentence.EndToken, SpeechClass.Evidence, out int length))
                continue;
            int limit = Math.Min(sentence.EndToken, i + length + LongestOwner);
            List<Speaker> owners = Owners(reader, document, i, limit, current);

            // Rincian bantuan dari X: the owner behind what is listed
            for (int at = i + length; owners.Count == 0 && at < limit; at++)
            {
                if (Speech.Is(tokens[at], SpeechClass.Owner) && !tokens[at].IsCapitalised && SourceFinder.TryBehind(document, at + 1, limit, out int first, out int end) && SourceParser.IsPlausible(document, first, end))
                    owners = reader.Resolve(first, end, current, collective: true);
            }

            if (owners.Count > 0)
                return new Statement(new Cue(i, i + length, Row, HasPronoun: false), owners, sentence.FirstToken, sentence.EndToken, "attribution.list-heading");
        }

        return null;
    }

    /// <summary>(Sumber: X), Data: X: a short line whose words before the colon announce whose figures stand above it.</summary>
    public static bool IsCredit(Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (first < end && document.Text.Text[tokens[first].Start] == '(')
            first++;
        return end - first is > 2 and <= LongestCredit && Speech.TryMatch(tokens, first, end, SpeechClass.Credit, out int length) && first + length + 1 < end && document.Text.Text[tokens[first + length].Start] == ':';
    }

    /// <summary>The statement of a credit line: <c>Sumber: BNPB, per 26 September</c>.</summary>
    public static Statement? Credit(StatementReader reader, Document document, in Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + 5); i++)
        {
            if (document.Text.Text[tokens[i].Start] != ':')
                continue;
            if (!SourceFinder.TryBehind(document, i + 1, sentence.EndToken, out int first, out int end))
                return null;
            List<Speaker> owners = reader.Resolve(first, end, null, collective: true);
            return owners.Count == 0 ? null : new Statement(new Cue(sentence.FirstToken, i, Row, HasPronoun: false), owners, i + 1, sentence.EndToken, "attribution.credit");
        }

        return null;
    }

    /// <summary>Whose report a noun names: the phrase behind it, behind <c>dari</c> or <c>oleh</c>, or whoever is meant by <c>itu</c>.</summary>
    private static List<Speaker> Owners(StatementReader reader, Document document, int noun, int limit, Speaker? current)
    {
        int at = reader.SkipEvidence(noun, limit, out _);
        if (at >= limit || !SourceFinder.TryBehind(document, at, limit, out int first, out int end) || !SourceParser.IsPlausible(document, first, end))
            return [];

        // Pantauan media ini: the paper itself
        if (Speech.Is(document.Tokens[noun], SpeechClass.OwnVoice) && Speech.Is(document.Tokens[first], SpeechClass.Medium) && Speech.Is(document.Tokens[end - 1], SpeechClass.Anaphor))
            return [];

        // Rincian korban meninggal, Data Terbaru Keracunan X: those who are counted say nothing; pengakuan tersangka: what people say is theirs
        if (!document.Tokens[first].Has(TokenFlags.SentenceStart) && KindWord.TryMatch(document.Tokens, first, end, out _, out _) && !(first == noun + 1 && Said.TryMatch(document.Tokens, noun, noun + 1, out _, out _) && Speech.Is(document.Tokens[first], SpeechClass.Collective)))
            return [];

        // Update Gempa X: 2 Orang Tewas, Rincian Lalu Lintas Menurut Arah: what a heading is about
        if (limit < document.Tokens.Length && document.Text.Text[document.Tokens[limit].Start] == ':' && IsSubjectMatter(document, first, end))
            return [];

        // Rincian harga BBM Pertamina, rincian penambahan korban: what is measured or grows has no voice
        if (IsMeasured(document, noun, first) || Measures.IsChangeNoun(document.Tokens[first]))
            return [];

        // What the paper itself saw is its own voice
        return reader.IsInstrument(noun, first) || (CueContexts.Is(document.Tokens[first], CueContext.Press) && !document.Tokens[end - 1].IsCapitalised) || reader.IsPublisher(SourceParser.Text(document, first, end)) ? [] : reader.Resolve(first, end, current, collective: true);
    }

    /// <summary>Whether the word at the head of a phrase is a common one, and none of bodies, offices or people.</summary>
    private static bool IsSubjectMatter(Document document, int first, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return tokens[first] is { Word: not 0, IsCapitalised: true } && !tokens[first].Has(TokenFlags.AllCaps)
            && !Speech.Is(tokens[first], SpeechClass.Institution | SpeechClass.Organisation | SpeechClass.Collective | SpeechClass.Group | SpeechClass.Metonym | SpeechClass.Medium | SpeechClass.Common)
            && !PlaceWords.Default.Facilities.TryMatch(tokens, first, end, out _, out _) && !PlaceWords.Default.Bodies.TryMatch(tokens, first, end, out _, out _) && !OfficeTable.TryMatch(tokens, first, end, out _, out _) && !OutletTable.TryMatch(tokens, first, end, out _, out _) && NamePhrases.Organisations.Length(document, first, end) == 0;
    }

    /// <summary>Whether a lower-case word of a size or a price stands at the head of the phrase behind a noun of a report.</summary>
    private static bool IsMeasured(Document document, int noun, int first)
    {
        for (int i = noun + 1; i <= first; i++)
        {
            if (!document.Tokens[i].IsCapitalised && !Speech.Is(document.Tokens[i], SpeechClass.Collective) && Speech.Is(document.Tokens[i], SpeechClass.Measured))
                return true;
        }

        return false;
    }

    /// <summary>X menyatakan dalam unggahan di akun Y bahwa: where X said it, right behind the verb.</summary>
    private static bool IsOccasion(Document document, List<Cue> cues, int noun)
    {
        foreach (Cue cue in cues)
        {
            if (cue.Row.Role == CueRole.Active && cue.End < noun && noun - cue.End <= OccasionReach && Speech.Is(document.Tokens[cue.End], SpeechClass.Stop) && !Speech.Is(document.Tokens[cue.End], SpeechClass.Complementiser) && !HasComplementiser(document.Tokens, cue.End, noun))
                return true;
        }

        return false;
    }

    private static bool HasComplementiser(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation || Speech.Is(tokens[i], SpeechClass.Complementiser))
                return true;
        }

        return false;
    }

    /// <summary>Belum ada pernyataan resmi dari X soal: nobody has said anything.</summary>
    private static bool IsLacking(ReadOnlySpan<Token> tokens, int first, int noun)
    {
        for (int i = Math.Max(first, noun - NegationReach); i < noun; i++)
        {
            if (Speech.Is(tokens[i], SpeechClass.Negation))
                return true;
        }

        return false;
    }

    /// <summary>Whether the noun is what a denial denies: the figure is then the denier's.</summary>
    private static bool IsDenied(List<Cue> cues, int noun)
    {
        foreach (Cue cue in cues)
        {
            if (cue.End <= noun && noun - cue.End <= 2 && cue.Row.Stance == "denial")
                return true;
        }

        return false;
    }
}
