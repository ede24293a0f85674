using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what happened where a number counts cases of it: <c>jumlah kecelakaan lalu lintas mencapai 227 kasus</c> counts accidents.</summary>
internal static class Instances
{
    /// <summary>The happening before a number whose noun says no more than that there were so many; null where none is named, or where it is a case itself.</summary>
    public static string? Of(Document document, in Candidate candidate, in Quantity quantity)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;

        // "kasus pencurian dengan pemberatan sebanyak 58 kasus": the cases as they are named before their number
        if (candidate.Noun.End - candidate.Noun.First == 1 && Speech.Is(tokens[candidate.Noun.First], SpeechClass.Case) && tokens[candidate.Noun.First].Word != 0 && LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: true, out int named, out int namedEnd) && namedEnd - named > 1 && tokens[named].Word == tokens[candidate.Noun.First].Word)
            return ObjectPhrase.Write(document, named, namedEnd);
        if (candidate.Noun.End - candidate.Noun.First != 1 || !ObjectWords.Is(tokens[candidate.Noun.First], ObjectClass.Instance)
            || !LeftPhrase.TryRead(document, quantity, candidate.Left, isSubject: true, out int first, out int end, out bool isOblique) || isOblique || tokens[first].IsCapitalised && !tokens[first].Has(TokenFlags.SentenceStart))
            return null;
        if (ObjectWords.Is(tokens[first], ObjectClass.Instance) || Speech.Is(tokens[first], SpeechClass.Case) || !NounTable.TryMatch(tokens, first, end, out _, out NounClass noun) || !(noun == NounClass.Event || candidate.Rule == "kind.things"))
            return null;
        return ObjectPhrase.Write(document, first, end);
    }
}
