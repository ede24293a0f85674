using ClaimCompare.Language;
using ClaimCompare.Quantities;

namespace ClaimCompare.Claims;

/// <summary>Finds what changes where a noun of change stands before the amount: <c>angka kemiskinan mengalami penurunan sebesar 5,2 persen</c>.</summary>
internal static class ChangeSubject
{
    /// <summary>The subject of the verb that has the noun of change as its object; false where there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quantity">The amount.</param>
    /// <param name="left">No token before this one is looked at.</param>
    /// <param name="noun">The first token of the phrase before the amount.</param>
    /// <param name="nounEnd">Index behind its last token.</param>
    /// <param name="first">The first token of the subject.</param>
    /// <param name="end">Index behind its last token.</param>
    public static bool TryRead(Document document, in Quantity quantity, int left, int noun, int nounEnd, out int first, out int end)
    {
        (first, end) = (noun, nounEnd);
        int verb = noun - 1;
        if (nounEnd - noun != 1 || verb <= left || !ObjectWords.Is(document.Tokens[verb], ObjectClass.Undergo) || !Measures.IsChangeNoun(document.Tokens[noun]))
            return false;
        Quantity before = quantity with { QualifierToken = verb, FirstToken = verb };
        if (!LeftPhrase.TryRead(document, before, left, isSubject: false, out int subject, out int subjectEnd, out bool isOblique) || isOblique)
            return false;
        (first, end) = (subject, subjectEnd);
        return true;
    }
}
