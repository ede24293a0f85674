using System.Globalization;

namespace ClaimCompare.Reading;

/// <summary>Keeps an input of a million broken records from a million messages: behind the first thousand of a code the others are counted.</summary>
internal static class ProblemCounter
{
    /// <summary>How many problems of one code an input may have one by one.</summary>
    public const int MostOfOneCode = 1000;

    /// <summary>Passes results on and sums up what is too much, in the order of the codes.</summary>
    public static IEnumerable<ReadResult> Limit(IEnumerable<ReadResult> results, string name)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (ReadResult result in results)
        {
            if (result.Problem is { } problem)
            {
                int count = counts.GetValueOrDefault(problem.Code) + 1;
                counts[problem.Code] = count;
                if (count > MostOfOneCode)
                    continue;
            }

            yield return result;
        }

        foreach ((string code, int count) in counts)
        {
            if (count > MostOfOneCode)
                yield return ReadResult.Of(ReadingCodes.MoreProblems, name, 0, string.Create(CultureInfo.InvariantCulture, $"{count - MostOfOneCode} more problems of the kind {code}"));
        }
    }
}
