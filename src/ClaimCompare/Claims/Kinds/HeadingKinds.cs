using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Reads what the headings of lists and tables tell of their figures.</summary>
internal static class HeadingKinds
{
    /// <summary>The kind that the row's name, else the heading of a list or table tells, and the class of what it names.</summary>
    public static Candidate Complete(Document document, in Candidate candidate, in Candidate before)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        TableHeading heading = candidate.Heading;
        KindWord? word = null;
        NounClass found = candidate.Noun.Class;
        for (int part = 0; part < 2; part++)
        {
            int from = part == 0 ? heading.LabelFirst : heading.First, to = part == 0 ? heading.LabelEnd : heading.End;
            for (int i = from; i < to; i++)
            {
                if (word is null && KindWord.TryMatch(tokens, i, to, out int length, out KindWord told) && Predicates.IsCompatible(told.Kind, found))
                    (word, i) = (told, i + length - 1);
                else if (found is NounClass.None or NounClass.Classifier && NounTable.TryMatch(tokens, i, to, out length, out NounClass noun) && noun is not (NounClass.Abstract or NounClass.Place or NounClass.Group or NounClass.Event))
                    (found, i) = (noun, i + length - 1);
            }
        }

        // A column that tells nothing tells more of the one before it
        if (word is null && found == NounClass.None && before.Rule == "kind.heading" && before.Heading.LabelFirst == heading.LabelFirst)
            return candidate with { Word = before.Word, Rule = "kind.heading", Noun = candidate.Noun with { Class = before.Noun.Class }, Heading = before.Heading };
        return candidate with { Word = word, Rule = "kind.heading", Noun = candidate.Noun with { Class = found } };
    }
}
