namespace ClaimCompare.Verifying;

/// <summary>The codes of <see cref="VerificationFinding"/>.</summary>
public static class VerificationCodes
{
    /// <summary>The article of a figure is not among the articles given.</summary>
    public const string UnknownArticle = "CC030";

    /// <summary>Offsets that are missing, outside of the text, in the wrong order, or inside a character.</summary>
    public const string InvalidSpan = "CC031";

    /// <summary>The words quoted are not those that stand there: a number, a sentence, a cue, the selectors of an annotation.</summary>
    public const string QuoteDiffers = "CC032";

    /// <summary>The words that stand there do not say the figure: another value, bound, unit, qualifier or whole, or no number at all.</summary>
    public const string FigureDiffers = "CC033";

    /// <summary>The number stands outside of the sentence that is said to hold it.</summary>
    public const string OutsideSentence = "CC034";

    /// <summary>A source, a relayer or a place that the article does not name.</summary>
    public const string NameAbsent = "CC035";

    /// <summary>A lower bound above the upper one, or a value outside of its bounds.</summary>
    public const string InvalidInterval = "CC036";

    /// <summary>A low, best or high of a group that none of its claims states, or more origins than claims.</summary>
    public const string NotClaimed = "CC037";

    /// <summary>A relation or link that points at no claim or group, or at one and the same.</summary>
    public const string InvalidIndex = "CC038";

    /// <summary>The report does not fit itself or its articles: a claim that stands in it twice, a status that its claims rule out, another date, title or outlet than the article has, a field that is not what its form says.</summary>
    public const string Inconsistent = "CC039";
}
