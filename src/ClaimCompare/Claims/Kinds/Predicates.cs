using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds the governing words of a quantity in its clause.</summary>
internal static partial class Predicates
{
    private const int LeftReach = 12;
    private const int FarReach = 44;
    private const int ShortestVerb = 6;
    private const int MaxInsertion = 9;
    private const int MaxAuxiliaries = 3;
    private const int OutcomeReach = 6;
    private const int LongestState = 3;
    private const int PhraseReach = 4;
    private const int ListReach = 30;
    private const int RelativeReach = 8;
    private static readonly WordTable<bool> LookAlikes = WordTable<bool>.Load("verb-look-alikes", (_, _) => true);

    /// <summary>The verb or noun before the number whose object it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="noun">What is counted.</param>
    /// <param name="other">A verb that has the number as its object and cannot be said of what is counted, or null.</param>
    public static KindWord? LeftObject(Document document, in Quantity quantity, int left, NounClass noun, out KindWord? other)
    {
        other = null;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int stop = Math.Max(left, quantity.QualifierToken - LeftReach);
        bool isDescribed = false;
        for (int i = quantity.QualifierToken - 1; i >= stop; i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && IsBoundary(document, i))
            {
                // "membakar ruang registrasi, dua mobil": things that a list goes on with
                if (i == quantity.QualifierToken - 1 && document.Text.Text[tokens[i].Start] == ',' && noun is NounClass.Vehicle or NounClass.Structure or NounClass.Goods or NounClass.Weapon)
                    continue;
                if (IsBeforeParts(document, i, quantity.QualifierToken))
                    continue;
                if (LeftPhrase.Insertion(document, i, left) is not { } comma)
                    return null;
                (i, stop) = (comma, Math.Max(left, comma - LeftReach));
                continue;
            }

            // "menimbun solar di enam kabupaten": what stands behind a preposition is no object
            if ((Speech.Is(tokens[i], SpeechClass.Place) || ObjectWords.Is(tokens[i], ObjectClass.Preposition)) && !tokens[i].IsCapitalised && !IsInPhrase(tokens, i, left, quantity.QualifierToken))
                return null;
            isDescribed |= Speech.Is(tokens[i], SpeechClass.Relative) && i > stop && NounTable.TryMatch(tokens, i - 1, i, out _, out NounClass described) && NounTable.IsHuman(described);
            if (KindWord.TryMatch(tokens, i, quantity.QualifierToken, noun, out int length, out KindWord word) && word.Role == KindRole.Object && !IsInNoun(tokens, i, 0, quantity.QualifierToken))
            {
                // "seorang pelaku sudah kita tangkap dan dua lagi kita kejar": whom the clause before is about is its object
                if (i > stop && i + length == quantity.QualifierToken - 1 && Speech.Is(tokens[i + length], SpeechClass.Joiner) && ObjectWords.Is(tokens[i - 1], ObjectClass.Pronoun) && !IsActive(document, i))
                    return null;
                // "memuat truk besar sebanyak 12 unit": what stands between the verb and its number is counted
                // "menurunkan hitungannya, yakni 210": a number that is lowered sends nobody
                if (word.Kind == ClaimKind.Deployed && i + length < quantity.QualifierToken && (ObjectWords.Is(tokens[i + length], ObjectClass.Empty) || Speech.Is(tokens[i + length], SpeechClass.Evidence)))
                    return null;
                // "Korban jiwa banjir di Sembira kini 42": what is flooded follows right behind
                if (word.IsPhrase && noun == NounClass.None && i + length < quantity.QualifierToken && Speech.Is(tokens[i + length - 1], SpeechClass.Place))
                    return null;
                if (word.Kind == ClaimKind.People && noun == NounClass.None && i + length < quantity.QualifierToken && NounTable.TryMatch(tokens, i + length, quantity.QualifierToken, out _, out NounClass carried) && !NounTable.IsHuman(carried))
                    return null;
                // "petugas yang mencari korban mencapai 57 orang": the verb has an object of its own, those whom its clause describes are counted
                if (i + length < quantity.QualifierToken && Context.Is(tokens[quantity.QualifierToken - 1], ContextClass.Reach | ContextClass.Skip) && IsVerbLike(document, quantity.QualifierToken - 1) && (i + length < quantity.QualifierToken - 1 || i == 0 || Speech.Is(tokens[i - 1], SpeechClass.Place) || IsActive(document, i - 1)) && RelativeBefore(tokens, i, stop) >= 0)
                    return null;
                // "di posko ada relawan yang berjaga sebanyak lima orang": those described are of no noun before them
                if (isDescribed && !IsVerbLike(document, i))
                    return null;
                if (IsCompatible(word.Kind, noun))
                    return word.Kind is ClaimKind.Detained or ClaimKind.Rescued && IsDenied(tokens, i, left) ? word with { Kind = ClaimKind.People } : word;
                other ??= word;
            }

            // "untuk menjaga acara itu dikerahkan 400 polisi": who is counted is what a passive verb right before it is about
            // "dalam pencarian itu dibantu 200 orang": or its agents
            if (i == quantity.QualifierToken - 1 && IsPassive(document, i) && (KindWord.TryMatch(tokens, i, quantity.QualifierToken, noun, out _, out KindWord done) ? done.Role == KindRole.State : !IsReaching(tokens[i]) && !CueFinder.IsCueWord(tokens[i]) && !IsInPhrase(tokens, i, left, quantity.QualifierToken)))
                return null;

            if (i == quantity.QualifierToken - 1 && JoinedVerb(document, i, stop, noun) is { } first)
                return first;

            // "pencarian melibatkan 27 personel": another verb has the number, where it ends no phrase as in "kebakaran melanda"
            if (IsActive(document, i) && !IsReaching(tokens[i]) && !IsInPhrase(tokens, i, left, quantity.QualifierToken))
                return null;
        }

        return null;
    }

    /// <summary>The same, of a number alone.</summary>
    public static KindWord? LeftObject(Document document, in Quantity quantity, int left, NounClass noun) => LeftObject(document, quantity, left, noun, out _);

    /// <summary>The noun or state before the number that it counts: <c>korban tewas mencapai 10</c>.</summary>
    public static KindWord? LeftNoun(Document document, in Quantity quantity, int left, NounClass noun, out int first, out int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        first = end = quantity.QualifierToken;
        KindWord? found = null, cause = null;
        int causeFirst = end, causeEnd = end;

        // "jumlah pengungsi di Flores Timur, NTT, telah mencapai 4.954": a verb that only reaches a number has its subject further off
        // So has one of change: "turun dari 83 menjadi 76"
        bool isChanged = quantity.QualifierToken - 1 > left && Context.Is(tokens[quantity.QualifierToken - 1], ContextClass.Of)
            && (Context.Is(tokens[quantity.QualifierToken - 2], ContextClass.Reach) || Context.At(tokens, quantity.EndToken, ContextClass.Become) || (Context.At(tokens, quantity.EndToken + 1, ContextClass.Become) && NounTable.TryMatch(tokens, quantity.EndToken, quantity.EndToken + 1, out _, out _)) || (document.Text.Text[tokens[quantity.QualifierToken - 2].Start] == ',' && BecomesBehind(document, quantity)));
        bool isReached = isChanged || (quantity.FirstToken > quantity.QualifierToken && Context.Is(tokens[quantity.FirstToken - 1], ContextClass.Reach)) || (quantity.QualifierToken > left && Context.Is(tokens[quantity.QualifierToken - 1], ContextClass.Skip | ContextClass.Reach) && !ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Preposition));
        bool isLeft = !isReached && IsLeft(document, quantity, left), isApposed = !isReached && (Surroundings.IsApposed(document, quantity, quantity.EndToken) || Surroundings.IsBoundOfName(document, quantity, left)), hasSubject = false, isBehind = true;
        int stop = Math.Max(left, quantity.QualifierToken - (isReached || isLeft ? FarReach : LeftReach));

        // "korban dibawa ke dua rumah sakit", "diamankan oleh tiga polisi": the number is somewhere or somebody else
        if (quantity.QualifierToken > left && ObjectWords.Is(tokens[quantity.QualifierToken - 1], ObjectClass.Preposition)
            && !(quantity.QualifierToken - 1 > left && ObjectWords.Is(tokens[quantity.QualifierToken - 2], ObjectClass.Part))
            && !(Context.Is(tokens[quantity.QualifierToken - 1], ContextClass.Of) && (quantity.QualifierToken - 1 == left || Context.Is(tokens[quantity.QualifierToken - 2], ContextClass.Reach) || ObjectWords.Is(tokens[quantity.QualifierToken - 2], ObjectClass.Part) || tokens[quantity.QualifierToken - 2].Kind == TokenKind.Punctuation))
            && !(quantity.QualifierToken - 1 > left && ObjectWords.Is(tokens[quantity.QualifierToken - 2], ObjectClass.Part))
            && !isChanged && !Context.Is(tokens[quantity.QualifierToken - 1], (noun is NounClass.Place or NounClass.Structure ? ContextClass.None : ContextClass.Become)))
            return null;

        // "kebakaran itu dipadamkan 12 mobil": who does it
        if (noun is NounClass.Vehicle or NounClass.Troop && quantity.QualifierToken > left && IsAgent(document, quantity, noun))
            return null;
        for (int i = quantity.QualifierToken - 1; i >= stop; i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && IsBoundary(document, i))
            {
                // ", dan alat berat di kota itu hanya tiga unit", ", katanya, penumpang kapal itu 90 orang": the clause has a subject of its own
                if (hasSubject && (Speech.At(tokens, i + 1, SpeechClass.Joiner) || !isReached))
                    break;
                if ((isReached || isLeft || (isApposed && i == quantity.QualifierToken - 1)) && document.Text.Text[tokens[i].Start] == ',')
                {
                    isBehind = false;
                    continue;
                }

                if (IsBeforeParts(document, i, quantity.QualifierToken))
                    continue;
                if (LeftPhrase.Insertion(document, i, left) is not { } comma)
                    break;
                (i, stop) = (comma, Math.Max(left, comma - LeftReach));
                continue;
            }

            hasSubject |= NounTable.TryMatch(tokens, i, quantity.QualifierToken, out _, out NounClass subject) && (NounTable.IsHuman(subject) ? subject != NounClass.Generic : subject is NounClass.Vehicle or NounClass.Weapon or NounClass.Goods) && !(i > left && ObjectWords.Is(tokens[i - 1], ObjectClass.Preposition));
            // "11 ribu diselamatkan, dan jumlah migran yang mendarat mencapai 170 ribu": a number of its own begins
            if (isReached && i > left && ObjectWords.Is(tokens[i], ObjectClass.Empty) && !tokens[i].Has(TokenFlags.CliticNya) && Speech.Is(tokens[i - 1], SpeechClass.Joiner))
                break;
            // "Korban tewas di X, menurut petugas, bertambah menjadi 37": who says it stands between
            if (!isChanged && IsActive(document, i) && !IsReaching(tokens[i]) && !(isReached && ObjectWords.Is(tokens[i], ObjectClass.Speaker)) && !(i == quantity.QualifierToken - 1 && ObjectWords.Is(tokens[i], ObjectClass.Part)) && !(i == quantity.QualifierToken - 2 && Context.Is(tokens[i + 1], ContextClass.Reach)) && !KindWord.TryMatch(tokens, i, quantity.QualifierToken, out _, out _) && (i == quantity.QualifierToken - 1 || !Speech.Is(i > left ? tokens[i - 1] : default, SpeechClass.Relative)))
            {
                // "petugas yang dikerahkan untuk memadamkan api mencapai 57 orang": what those counted are said to be before what they do
                if (found is null && isReached && !isChanged)
                    (found, first, end) = RelativeState(document, i, stop, noun);
                else if (isReached && !isChanged && RelativeState(document, i, stop, noun) is ({ Kind: ClaimKind.Deployed }, _, _) sent)
                    (found, first, end) = sent;
                break;
            }

            // "korban tewas akibat longsor": a cause is not what is counted
            if (ObjectWords.Is(tokens[i], ObjectClass.Boundary) && found is { Kind: ClaimKind.Damage or ClaimKind.Cases })
                (found, cause, causeFirst, causeEnd, first, end) = (null, found, first, end, quantity.QualifierToken, quantity.QualifierToken);
            if (!KindWord.TryMatch(tokens, i, quantity.QualifierToken, out int length, out KindWord word) || word.Role == KindRole.Object || (word.Only != NounClass.None && word.Only != noun))
                continue;

            // "jumlah korban selamat tenggelamnya kapal X dari 29": the name of what happened to a thing
            if (length == 1 && word is { Role: KindRole.State, Kind: ClaimKind.Damage } && tokens[i].Has(TokenFlags.CliticNya) && i + 1 < quantity.QualifierToken && tokens[i + 1].Kind == TokenKind.Word && !IsReaching(tokens[i + 1]))
                continue;

            // "dalam pencarian itu dibantu 200 orang": a state is no thing to be pointed at
            if (word is { Role: KindRole.State, IsPhrase: true } && ObjectWords.Is(tokens[i], ObjectClass.Preposition) && i + length < quantity.QualifierToken && Speech.Is(tokens[i + length], SpeechClass.Anaphor))
                continue;

            // "yang terdampak banjir mencapai 56 jiwa"
            if (word.OfPeople is { Kind: ClaimKind.Affected or ClaimKind.Injuries or ClaimKind.Missing } touched && NounTable.IsHuman(noun))
                word = touched;
            if (!IsCompatible(word.Kind, noun) || IsInNoun(tokens, i, left, quantity.QualifierToken) || (i > left && IsWithout(tokens[i - 1], word)))
                continue;

            // "Pengungsi berasal dari 4 RW": a noun of people counts no buildings
            if (word is { Role: KindRole.Noun, Kind: ClaimKind.Displaced or ClaimKind.Cases or ClaimKind.Affected } && noun == NounClass.Structure)
                continue;

            // "korban dan empat kawannya": others than the victims
            if (word.Role == KindRole.Noun && i + length == quantity.QualifierToken - 1 && Speech.Is(tokens[i + length], SpeechClass.Joiner) && noun != NounClass.None)
                continue;

            // "Warga mengungsi, tinggal 12 orang": what goes before a comma is told of its own subject, unless it is a noun or describes one
            if (isLeft && !isBehind && word.Role != KindRole.Noun && !(i > left && NounTable.TryMatch(tokens, i - 1, i, out _, out _)))
                continue;

            // A longer phrase that holds this one may begin further left: "korban meninggal" before "meninggal"
            // "korban jiwa dalam banjir dan longsor mencapai 816": the victims, not what befell them
            // "jenazah yang dievakuasi berjumlah 66": bodies are the dead, whatever was done with them
            // "pasien DBD yang dirawat 53": patients are patients, whatever is done with them
            bool isOfPatients = found is { Illness: not null } && word is { Role: KindRole.Noun, Kind: ClaimKind.Cases, Illness: null };
            bool isOfBodies = found is { Kind: ClaimKind.Displaced or ClaimKind.Rescued } && word is { Role: KindRole.Noun, Kind: ClaimKind.Deaths };
            bool isOfVictims = found is { Kind: ClaimKind.Damage } && noun == NounClass.None && word.Role == KindRole.Noun && word.Kind is ClaimKind.Deaths or ClaimKind.Casualties or ClaimKind.Injuries or ClaimKind.Missing or ClaimKind.Displaced;
            // "yang gugur dan terluka kira-kira 43 ribu": so may a state of two words, but for "5 orang tewas dan luka 12"
            bool isWhole = word.IsPhrase && i > left && i + length == end;
            // "warga yang tewas tertembak mencapai 12 orang": the verb of a relative clause before what goes with it
            bool isFirst = isReached && found is not null && word.Role == KindRole.State && (word.Kind == ClaimKind.Deployed || (word.Kind == ClaimKind.Deaths && found.Role == KindRole.State)) && i > left && Speech.Is(tokens[i - 1], SpeechClass.Relative);
            if (found is null || isFirst || isOfVictims || isOfBodies || isOfPatients || isWhole || (i + length >= end && word.Role == KindRole.Noun))
                (found, first, end) = (word, i, i + length);
        }

        if (found is null && cause is not null)
            (first, end) = (causeFirst, causeEnd);
        return found ?? cause;
    }
}
