using ClaimCompare.Language;

namespace ClaimCompare.Claims;

/// <summary>Decides for every quantity whether it is a claim, what it measures and what it counts.</summary>
/// <remarks>
/// Sentence by sentence: first the words that govern each quantity (<see cref="Governing"/>), then what neighbours in a list share, then
/// the steps of <see cref="KindSteps"/>, which may look at all decisions before.
/// </remarks>
internal static class KindClassifier
{
    /// <summary>One decision a quantity, in order.</summary>
    public static KindDecision[] Classify(Document document)
    {
        var decisions = new KindDecision[document.Quantities.Count];
        var work = new Candidate[document.Quantities.Count];
        TableHeading[] headings = TableReader.Read(document);
        int first = 0, last = -1;
        foreach (Sentence sentence in document.Sentences)
        {
            int end = first;
            while (end < work.Length && document.Quantities[end].FirstToken < sentence.EndToken)
                end++;

            // What a link or an advert counts is nothing that the article goes on with
            if (!document.IsRead(sentence))
            {
                first = end;
                continue;
            }

            for (int i = first; i < end; i++)
                work[i] = Governing.Govern(document, work, sentence, i, first, end) with { Heading = headings[i] };
            Apposition.Resume(document, work, sentence, first, end);
            ListSharing.Share(document, work, first, end);
            for (int i = first; i < end; i++)
            {
                decisions[i] = KindSteps.Decide(document, work, decisions, i, first, end, last);
                decisions[i] = ClearerObject.Of(document, work, decisions, sentence, i, first);
                if (decisions[i].IsClaim && ListSharing.IsCounted(document.Quantities[i]))
                    last = i;
            }

            // What follows may go back to parts that the sentence only lists
            SumParts.Complete(document, work, decisions, first, end);
            first = end;
        }

        SumParts.Complete(document, work, decisions, 0, decisions.Length);
        StateObject.Complete(document, work, decisions);
        return decisions;
    }
}
