using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>The steps that change what the words around a number tell by what was counted before and what sort of thing is counted.</summary>
internal static partial class KindSteps
{
    // "182 siswa keracunan. Dari 182 orang itu": the whole has been told before
    private static KindDecision? Told(ref KindState s)
    {
        if (s.Kind == ClaimKind.People && s.Candidate.Word is null && s.Candidate.Noun.Class == NounClass.Generic && Antecedents.ToldBefore(s.Document, s.Decisions, s.Index) is { } told)
            s.Kind = told;

        // "Keluarga terdampak 1.890. ... BPBD menegaskan angkanya 1.890 KK": the same number of the same people
        else if (s.Kind is ClaimKind.People or ClaimKind.Count && s.Candidate.Word is null && Antecedents.SameBefore(s.Document, s.Work, s.Decisions, s.Index) is var same and >= 0 && (!s.Candidate.IsTelling || IsSameNoun(s, same)))
            (s.Kind, s.Object) = (s.Decisions[same].Kind, s.Candidate.HasNoun ? s.Object : s.Decisions[same].Object);
        return null;
    }

    /// <summary>318 mahasiswa menjadi korban. Nama 318 mahasiswa itu dicatut: whether two counts have one noun of people.</summary>
    private static bool IsSameNoun(in KindState s, int same) =>
        s.Work[same].HasNoun && NounTable.IsHuman(s.Candidate.Noun.Class) && s.Tokens[s.Candidate.Noun.First].Word != 0 && s.Tokens[s.Work[same].Noun.First].Word == s.Tokens[s.Candidate.Noun.First].Word;

    // "17.612 jemaah tiba. Hari ini 3.259 orang diberangkatkan": travellers go themselves
    private static KindDecision? Travellers(ref KindState s)
    {
        if (s.Kind == ClaimKind.Deployed && s.Candidate.Noun.Class == NounClass.Generic && (Antecedents.IsOfTravellers(s.Document, s.Work, s.Index) || BorrowedClasses.OfPeople(s.Document, s.Candidate, s.Quantity) == NounClass.Traveller))
            s.Kind = ClaimKind.People;
        return null;
    }

    // "358 jemaah dan lima petugas": who travels along is not sent
    private static KindDecision? Crew(ref KindState s)
    {
        int i = s.Index;
        if (s.Kind == ClaimKind.Deployed && s.Candidate.Word is null && i > s.First && s.Work[i - 1] is { IsClaim: true, Noun.Class: NounClass.Traveller } && ListSharing.IsJoined(s.Document, s.Work, i - 1, i))
            s.Kind = ClaimKind.People;
        return null;
    }

    // "63 kapal menunggu di lepas pantai", "80.000 kendaraan melintas": what waits or passes is equipment
    private static KindDecision? Vehicles(ref KindState s)
    {
        if (s.Kind == ClaimKind.Count && s.Candidate is { HasNoun: true, Noun.Class: NounClass.Vehicle, Word.Kind: ClaimKind.Count })
            s.Kind = ClaimKind.Equipment;
        return null;
    }

    // "12 unit corn sheller", "corn sheller 12 unit", "38 pedang, 11 corbek dan dua busur": what is counted by the piece, or listed with things, and known by no other word is a thing
    private static KindDecision? Devices(ref KindState s)
    {
        if (s.Kind != ClaimKind.Count || s.Class != NounClass.None || s.Candidate.Word is not null)
            return null;
        int piece = s.Quantity.EndToken;
        bool isByPiece = piece < s.Tokens.Length && ObjectWords.Is(s.Tokens[piece], ObjectClass.Piece) && (s.Candidate.HasNoun ? s.Candidate.Noun.First > piece : s.Object is not null && s.Whole < 0);
        bool isListed = s.Candidate.HasNoun && !s.Tokens[s.Candidate.Noun.First].IsCapitalised && s.Index > s.First && s.Decisions[s.Index - 1] is { IsClaim: true, Kind: ClaimKind.Equipment } && s.Work[s.Index - 1].Noun.Class != NounClass.None && ListSharing.IsJoined(s.Document, s.Work, s.Index - 1, s.Index);
        if (isByPiece || isListed)
            s.Kind = ClaimKind.Equipment;
        return null;
    }

    // "Masker 15 ribu lembar. Besok datang 25.000 lembar tambahan", "27 jet tempur, termasuk enam J-16": more or some of the things counted before
    private static KindDecision? Pieces(ref KindState s)
    {
        if (s.Kind != ClaimKind.Count || s.Class != NounClass.None || s.Candidate is not { HasNoun: true, Word: null } || s.Last < 0 || s.Decisions[s.Last].Kind != ClaimKind.Equipment || !Antecedents.IsNear(s.Document, s.Last, s.Index, 2))
            return null;
        int piece = s.Quantity.EndToken, before = s.Quantity.QualifierToken - 1;
        bool isMore = s.Candidate.Noun.First > piece && s.Tokens[piece].Word != 0 && s.Document.Quantities[s.Last].EndToken is var last && s.Tokens[last].Word == s.Tokens[piece].Word;
        bool isSome = s.Last == s.Index - 1 && s.Last >= s.First && before > 0 && ObjectWords.Is(s.Tokens[before], ObjectClass.Part) && s.Tokens[s.Candidate.Noun.First].IsCapitalised;
        if (isMore || isSome)
            s.Kind = ClaimKind.Equipment;
        return null;
    }

    // "84 pemuda ditahan. Sudah dipulangkan 51 orang": they are held no more
    private static KindDecision? Released(ref KindState s)
    {
        if (s.Kind is ClaimKind.Rescued or ClaimKind.Detained && s.Candidate is { IsTelling: false, Rule: not "kind.release" } && s.Last >= 0 && (s.Decisions[s.Last].Kind == ClaimKind.Detained || s.Candidate is { Rule: "kind.whole", Word.Kind: ClaimKind.Detained }) && Antecedents.IsNear(s.Document, s.Last, s.Index, 2)
            && Releases.IsTold(s.Document, s.Quantity, s.Candidate.Noun.End, s.Candidate.Left, s.Candidate.Right) && !Releases.IsOfCaptives(s.Document, s.Candidate, s.Quantity))
            s.Kind = ClaimKind.People;

        // "Sandera yang dibebaskan 12 orang": captives are saved
        else if (s.Kind is ClaimKind.People or ClaimKind.Detained && s.Candidate.Rule == "kind.before" && Releases.IsOfCaptives(s.Document, s.Candidate, s.Quantity) && Releases.IsTold(s.Document, s.Quantity, s.Candidate.Noun.End, s.Candidate.Left, s.Candidate.Right))
            s.Kind = ClaimKind.Rescued;
        return null;
    }

    // "12 orang tewas. Korban terdiri dari tujuh laki-laki": the victims are the dead
    private static KindDecision? Dead(ref KindState s)
    {
        // "menyelamatkan 1.800 korban. Dari ribuan orang itu, 640 perempuan": victims who have been counted before, and their parts
        if (s.Kind == ClaimKind.Casualties && s.Candidate.Rule is "kind.noun" or "kind.whole" && PointedVictims.Of(s.Document, s.Work, s.Decisions, s.Index, s.First) is { } told)
            (s.Kind, s.Candidate.IsBreakdown) = (told, true);
        else if (s.Kind == ClaimKind.Casualties && Antecedents.IsOfDead(s.Document, s.Decisions, s.Index, s.Last, s.Candidate.Word))
            s.Kind = ClaimKind.Deaths;

        // "Mesir melaporkan 58 kematian. Total korban asal negara itu menjadi 661 orang": in a text about an illness that has counted dead alone
        else if (s.Kind == ClaimKind.Cases && s.Candidate.Word is { Kind: ClaimKind.Casualties, Role: KindRole.Noun, IsPhrase: false } && IsBehindDeadAlone(s))
            s.Kind = ClaimKind.Deaths;
        return null;
    }

    // "menyelamatkan 120 korban. Sisanya korban laki-laki 26 orang", "Kemudian korban laki-laki 26 orang": the rest of those counted before
    private static KindDecision? Rest(ref KindState s)
    {
        if (s.Kind != ClaimKind.Casualties || s.Last < 0 || s.Candidate.Word is not { Role: KindRole.Noun } || !IsOfPeople(s.Decisions[s.Last].Kind) || !Antecedents.IsNear(s.Document, s.Last, s.Index, 1))
            return null;
        Token opener = s.Tokens[s.Document.Sentences[s.Document.Text.SentenceOf(s.Quantity.FirstToken)].FirstToken];
        if (Speech.Is(opener, SpeechClass.Partition) ? s.Decisions[s.Last].Kind != ClaimKind.People : s.Decisions[s.Last].Kind == ClaimKind.Rescued && Speech.Is(opener, SpeechClass.Next))
            (s.Kind, s.Candidate.IsBreakdown) = (s.Decisions[s.Last].Kind, true);
        return null;
    }

    private static KindDecision? Patients(ref KindState s)
    {
        CountedNoun noun = s.Candidate.Noun;
        if (s.Kind == ClaimKind.Count && (IsOfDisease(s.Document, noun) || IsOfCasesBefore(s.Document, s.Candidate, s.Quantity, s.Last >= 0 && s.Decisions[s.Last].Kind == ClaimKind.Cases) || (s.Last >= 0 && s.Decisions[s.Last].Kind == ClaimKind.Cases && noun.End - noun.First == 1 && Speech.Is(s.Tokens[noun.First], SpeechClass.Case))))
            s.Kind = ClaimKind.Cases;
        return null;
    }

    // "tiga orang tewas dan sembilan luka. Rumah sakit menerima tujuh pasien": patients of an accident are wounded
    private static KindDecision? Wounded(ref KindState s)
    {
        if (s.Kind == ClaimKind.Cases && s.Candidate.Word is { Role: KindRole.Noun, Illness: null } && !s.Document.IsAboutDisease && (Antecedents.IsAmongWounded(s.Decisions, s.Index) || s.Document.IsAboutWounded))
            s.Kind = ClaimKind.Injuries;
        return null;
    }

    private static KindDecision? Contained(ref KindState s)
    {
        int at = s.Quantity.EndToken;
        if (s.Object is null && s.Kind is ClaimKind.Equipment or ClaimKind.Damage && s.Candidate.Noun.Class == NounClass.Goods && NounTable.TryMatch(s.Tokens, at, s.Tokens.Length, out int container, out NounClass found) && found == NounClass.Container)
            s.Object = ObjectPhrase.Write(s.Document, at, at + container);
        return null;
    }

    // "12 paket sabu", "40 botol arak": forbidden goods by the package; the telephones that are found with them stay equipment
    private static KindDecision? Contraband(ref KindState s)
    {
        if (s.Kind == ClaimKind.Equipment && s.Class == NounClass.Goods && s.Candidate.Word is null && s.Document.IsAboutContraband && (!s.Candidate.HasNoun || ObjectWords.Is(s.Tokens[s.Candidate.Noun.First], ObjectClass.Package) || Claims.Contraband.IsOne(s.Tokens, s.Candidate.Noun.First)))
            s.Kind = ClaimKind.Count;
        return null;
    }
}
