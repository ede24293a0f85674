using ClaimCompare.Reading;

namespace ClaimCompare.ConsoleProgram;

/// <summary>Problems in the language of the user.</summary>
internal static class ProblemText
{
    /// <summary>One line: code, input, line, what is wrong. In Indonesian the sentence of the code, with the English detail behind it where that tells more.</summary>
    public static string Of(ReadingProblem problem, Texts texts)
    {
        string key = "problem." + problem.Code;
        if (texts.Language != "id" || !texts.Has(key))
            return problem.ToString();
        bool tellsMore = problem.Detail.AsSpan().IndexOfAny("0123456789'\"") >= 0;
        return (problem with { Detail = texts[key] + (tellsMore ? " (" + problem.Detail + ")" : string.Empty) }).ToString();
    }
}
